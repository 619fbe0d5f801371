//! The tree with a commit's changes laid over it, and long values in short pieces.
//!
//! sled puts page fragments over 128 KiB into files that it never syncs, so no value in the tree exceeds 4 KiB: a
//! long one is cut into pieces under consecutive keys. Decides pieces; what is in a value is decided by the callers.

use std::collections::BTreeMap;

use super::error::StoreError;
use super::tree::{Changes, Tree};
use crate::aead::Keyring;

/// The longest value in the tree, in bytes.
const PIECE_LEN: usize = 4096;
/// In front of the first piece: how many there are.
const COUNT_LEN: usize = 2;
/// Behind each key: which piece.
const PIECE_NO_LEN: usize = 2;

/// What a reader of the tree would see once `changes` are applied.
pub(super) struct View<'t> {
    tree: &'t Tree,
    key: &'t Keyring,
    changes: Changes,
}

impl<'t> View<'t> {
    /// The tree as it is, decrypting with `key`.
    pub(super) fn of(tree: &'t Tree, key: &'t Keyring) -> Self {
        Self { tree, key, changes: BTreeMap::new() }
    }

    /// What was changed.
    pub(super) fn into_changes(self) -> Changes {
        self.changes
    }

    /// The value under `key`, decrypted.
    pub(super) fn read(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(first) = self.get(&piece_key(key, 0))? else { return Ok(None) };
        let (count, part) = split_count(&first).ok_or_else(|| self.damaged("a value has no length"))?;
        let mut sealed = part.to_vec();
        for piece in 1..count {
            let part =
                self.get(&piece_key(key, piece))?.ok_or_else(|| self.damaged("a piece of a value is missing"))?;
            sealed.extend_from_slice(&part);
        }
        self.unseal(key, &sealed).map(Some)
    }

    /// Encrypts `plain` and puts it under `key` in place of what is there.
    pub(super) fn write(&mut self, key: &[u8], plain: &[u8]) -> Result<(), StoreError> {
        let sealed = self.key.seal(key, plain)?;
        let (first, rest) = sealed.split_at(sealed.len().min(PIECE_LEN - COUNT_LEN));
        let count = 1 + rest.len().div_ceil(PIECE_LEN);
        let count = u16::try_from(count).map_err(|_too_many| StoreError::TooLarge {
            bytes: plain.len(),
            limit: usize::from(u16::MAX) * PIECE_LEN,
        })?;
        self.remove_from(key, count)?;
        self.changes.insert(piece_key(key, 0), Some([&count.to_be_bytes(), first].concat()));
        for (piece, part) in (1..).zip(rest.chunks(PIECE_LEN)) {
            self.changes.insert(piece_key(key, piece), Some(part.to_vec()));
        }
        Ok(())
    }

    /// Removes the value under `key`; absent is fine.
    pub(super) fn remove(&mut self, key: &[u8]) -> Result<(), StoreError> {
        self.remove_from(key, 0)
    }

    /// The greatest key in `low..high` that has a value.
    pub(super) fn last_key(&self, low: &[u8], high: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let range = low.to_vec()..high.to_vec();
        let mut changed = self.changes.range(range).rev().filter(|(_, value)| value.is_some());
        let changed = changed.next().map(|(key, _)| key.clone());
        let stored = self.tree.last_key(low, high, |key| !self.changes.contains_key(key))?;
        Ok(changed.max(stored).map(|mut key| {
            key.truncate(key.len() - PIECE_NO_LEN);
            key
        }))
    }

    /// All values of the tree (without the changes) whose key begins with `prefix`, decrypted, in order of keys.
    pub(super) fn each_stored(
        &self,
        prefix: &[u8],
        mut each: impl FnMut(&[u8], Vec<u8>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut sealed = Vec::new();
        let mut missing = 0;
        self.tree.range(prefix, &after(prefix), |piece_key, part| {
            let key = &piece_key[..piece_key.len() - PIECE_NO_LEN];
            if missing == 0 {
                let (count, part) = split_count(part).ok_or_else(|| self.damaged("a value has no length"))?;
                sealed.clear();
                sealed.extend_from_slice(part);
                missing = count - 1;
            } else {
                sealed.extend_from_slice(part);
                missing -= 1;
            }
            if missing == 0 { each(key, self.unseal(key, &sealed)?) } else { Ok(()) }
        })
    }

    pub(super) fn damaged(&self, detail: &str) -> StoreError {
        self.tree.damaged(detail)
    }

    fn unseal(&self, key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.key.open(key, sealed).ok_or_else(|| self.damaged("a value does not decrypt"))
    }

    fn get(&self, piece_key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        match self.changes.get(piece_key) {
            Some(changed) => Ok(changed.clone()),
            None => self.tree.get(piece_key),
        }
    }

    fn remove_from(&mut self, key: &[u8], from: u16) -> Result<(), StoreError> {
        let Some(first) = self.get(&piece_key(key, 0))? else { return Ok(()) };
        let (count, _) = split_count(&first).ok_or_else(|| self.damaged("a value has no length"))?;
        for piece in from..count {
            self.changes.insert(piece_key(key, piece), None);
        }
        Ok(())
    }
}

fn piece_key(key: &[u8], piece: u16) -> Vec<u8> {
    [key, &piece.to_be_bytes()].concat()
}

fn split_count(first: &[u8]) -> Option<(u16, &[u8])> {
    let (count, part) = first.split_first_chunk::<COUNT_LEN>()?;
    let count = u16::from_be_bytes(*count);
    (count > 0).then_some((count, part))
}

/// The least key that does not begin with `prefix`, whose last byte is never 255.
fn after(prefix: &[u8]) -> Vec<u8> {
    let mut after = prefix.to_vec();
    if let Some(last) = after.last_mut() {
        *last += 1;
    }
    after
}
