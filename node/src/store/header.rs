//! The header beside the tree: which format the data has, and whether the keys fit, known before anything is touched.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::error::StoreError;
use super::keys::StoreKeys;
use crate::durable;

const MAGIC: &[u8; 12] = b"marshrut\nst\n";
/// The format of the tree, the vault, the journal and the checkpoint together.
const FORMAT: u32 = 1;
const PREFIX_LEN: usize = MAGIC.len() + 4;

/// Writes the header of this program's format.
pub(super) fn write(dir: &Path, keys: &StoreKeys) -> Result<(), StoreError> {
    let mut bytes = prefix(FORMAT);
    let check = keys.db.seal(&bytes, &[])?;
    bytes.extend_from_slice(&check);
    let path = path(dir);
    durable::replace(&path, &bytes).map_err(StoreError::io(&path))
}

/// Refuses what this program cannot read, saying which of the reasons it is.
pub(super) fn check(dir: &Path, keys: &StoreKeys) -> Result<(), StoreError> {
    let path = path(dir);
    let damaged = |detail: &str| StoreError::Damaged { dir: dir.to_owned(), detail: detail.to_owned() };
    let bytes = fs::read(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => damaged("its header is missing"),
        _ => StoreError::io(&path)(error),
    })?;
    let (prefix, check) = bytes.split_at_checked(PREFIX_LEN).ok_or_else(|| damaged("its header is too short"))?;
    if prefix[..MAGIC.len()] != *MAGIC {
        return Err(damaged("its header is not one"));
    }
    let found = u32::from_be_bytes(prefix[MAGIC.len()..].try_into().expect("split four bytes behind the magic"));
    if found > FORMAT {
        return Err(StoreError::NewerFormat { dir: dir.to_owned(), found, known: FORMAT });
    }
    match keys.db.open(prefix, check) {
        Some(_) => Ok(()),
        None => Err(StoreError::WrongKey(dir.to_owned())),
    }
}

fn path(dir: &Path) -> PathBuf {
    dir.join("header")
}

fn prefix(format: u32) -> Vec<u8> {
    [&MAGIC[..], &format.to_be_bytes()].concat()
}
