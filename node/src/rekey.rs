//! What follows the replacement of the master key (`keyslots::replaced`): the small files are put under the new one.
//!
//! Each file is read with whichever key fits and written under the current one; a crash in between leaves some under
//! the old key, and the next start goes on. What lies in the store stays under the key that it was written with, and
//! is under the new one when it is written again (docs/decisions/0032-accounts.md).

use crate::files::DataDir;
use crate::keyslots::MasterKey;
use crate::sealed_file::{Kind, SealedFileError};
use crate::{accounts, identity, organisation, succession};

/// Every small file under the master key; the audit log's head is written anew with each record.
fn files(dir: &DataDir) -> [(&'static Kind, std::path::PathBuf); 4] {
    [
        (&identity::FILE, dir.identity()),
        (&organisation::FILE, dir.organisation()),
        (&succession::KIND, dir.succession()),
        (&accounts::FILE, dir.accounts()),
    ]
}

/// Puts the small files under the current key, as far as they are not. Blocking.
pub(crate) fn finish(dir: &DataDir, master: &MasterKey) -> Result<(), SealedFileError> {
    files(dir).iter().try_for_each(|(kind, path)| kind.renew(path, master))
}

#[cfg(test)]
mod tests;
