//! Files that are there whole or not at all, readable by their owner only.
//!
//! Decides the order write → fsync → rename → fsync of the directory, and the permissions 0600 and 0700. Knows
//! nothing of what is in the files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Replaces `path` by `content`: after a crash the file holds either the old bytes or the new ones.
pub(crate) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut replacement = Replacement::begin(path)?;
    replacement.file.write_all(content)?;
    replacement.finish()
}

/// A file being written beside the one it will replace.
pub(crate) struct Replacement {
    /// Where to write.
    pub(crate) file: File,
    temporary: PathBuf,
    target: PathBuf,
}

impl Replacement {
    /// Opens an empty file beside `path`; one left over from a crash is overwritten.
    pub(crate) fn begin(path: &Path) -> io::Result<Self> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let temporary = path.with_file_name(name);
        let file = private_options().write(true).create(true).truncate(true).open(&temporary)?;
        Ok(Self { file, temporary, target: path.to_owned() })
    }

    /// Makes the written bytes durable and puts them in the place of the old ones.
    pub(crate) fn finish(self) -> io::Result<()> {
        self.file.sync_all()?;
        drop(self.file);
        fs::rename(&self.temporary, &self.target)?;
        sync_parent(&self.target)
    }
}

/// Creates a directory that only its owner may enter, with its parents; an existing one is fine.
pub(crate) fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)?;
    restrict(path)
}

/// Options that create files only their owner may read.
pub(crate) fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes a file or directory that someone else created away from everyone but its owner.
pub(crate) fn restrict(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Makes a directory's list of names durable.
pub(crate) fn sync_dir(path: &Path) -> io::Result<()> {
    // Other systems have no such call: there the rename itself is as durable as it gets.
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Makes the entry of `path` in its directory durable.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => sync_dir(parent),
        _ => sync_dir(Path::new(".")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacing_leaves_one_private_file() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let path = dir.path().join("file");
        fs::write(dir.path().join("file.new"), b"left over from a crash, and longer").expect("write");
        for content in [&b"first"[..], b"2nd"] {
            replace(&path, content).expect("replace");
            assert_eq!(fs::read(&path).expect("read"), content);
        }
        assert_eq!(fs::read_dir(dir.path()).expect("list").count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).expect("metadata").permissions().mode() & 0o777, 0o600);
        }
    }
}
