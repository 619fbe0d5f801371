//! How far setting up in a browser is, at rest (`first-run.bin`), encrypted under the master key: an invitation in it
//! admits whoever reads it. The file is made together with the keys and removed at the end.
//!
//! Decides the file; what can be seen elsewhere (a name, a charter) is not repeated in it.

use std::io;

use marshrut_protocol::canon;
use marshrut_protocol::local_api::FirstRunWay;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::durable;
use crate::files::DataDir;
use crate::keyslots::MasterKey;
use crate::sealed_file::{Kind, SealedFileError};

const FILE: Kind = Kind { magic: b"MARSHRUN", version: 1, label: "first-run" };

/// What was done so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    /// How the person began.
    pub(crate) way: FirstRunWay,
    /// Whether two groups of the recovery code were typed back.
    pub(crate) written_down: bool,
    /// The invitation that was given, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) invitation: Option<String>,
    /// The charter that the inviting node answered with; it is not ours before somebody has read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) charter: Option<ByteBuf>,
}

impl Progress {
    pub(crate) fn begun(way: FirstRunWay) -> Self {
        Self { way, written_down: false, invitation: None, charter: None }
    }

    /// None if setting up was not begun in a browser, or is finished.
    pub(crate) fn load(dir: &DataDir, master: &MasterKey) -> Result<Option<Self>, SealedFileError> {
        let path = dir.first_run();
        let Some(content) = FILE.read(&path, master)? else { return Ok(None) };
        canon::from_slice(&content).map(Some).map_err(|_not_ours| SealedFileError::Damaged(path))
    }

    /// Durable when it returns.
    pub(crate) fn save(&self, dir: &DataDir, master: &MasterKey) -> Result<(), SealedFileError> {
        let content = canon::to_vec(self).expect("progress holds truth values, texts and byte strings only");
        FILE.write(&dir.first_run(), master, &content)
    }

    /// Durable when it returns; done already is done too.
    pub(crate) fn finish(dir: &DataDir) -> Result<(), SealedFileError> {
        let path = dir.first_run();
        let removed = match std::fs::remove_file(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        };
        removed.and_then(|()| durable::sync_parent(&path)).map_err(|source| SealedFileError::Io { path, source })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_is_loaded_and_nothing_of_it_is_readable() {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(temporary.path());
        let master = MasterKey::ephemeral().expect("entropy");
        assert_eq!(Progress::load(&dir, &master).expect("no file"), None);
        let invitation = Some("marshrut-invitation:CANARY".to_owned());
        let held = Progress { invitation, charter: Some(ByteBuf::from(vec![7])), ..Progress::begun(FirstRunWay::Join) };
        held.save(&dir, &master).expect("save");
        assert_eq!(Progress::load(&dir, &master).expect("load"), Some(held));
        let file = std::fs::read(dir.first_run()).expect("there");
        assert!(!file.windows(6).any(|window| window == b"CANARY"));
        let other = MasterKey::ephemeral().expect("entropy");
        assert!(matches!(Progress::load(&dir, &other), Err(SealedFileError::Damaged(_))));
        for _ in 0..2 {
            Progress::finish(&dir).expect("removed");
        }
        assert_eq!(Progress::load(&dir, &master).expect("no file"), None);
    }
}
