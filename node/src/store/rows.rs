//! Rows: a value by table and id, some of them under a key of the vault too.
//!
//! Decides how a row is encrypted; which key protects it is decided by the engine.

use marshrut_protocol::commit::Table;
use marshrut_protocol::id::KeyId;

use super::error::StoreError;
use super::keys::{StoreKeys, TABLE_PREFIX_LEN, table_prefix};
use super::view::View;
use super::{MAX_ID_LEN, MAX_ROW_LEN};
use crate::aead;
use crate::vault::Vault;

/// A row as it can be read now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Row {
    /// The value.
    Clear(Vec<u8>),
    /// The key that the value was under is destroyed, and the value with it.
    Destroyed,
}

impl Row {
    /// The value, if it is not destroyed.
    pub fn clear(self) -> Option<Vec<u8>> {
        match self {
            Self::Clear(value) => Some(value),
            Self::Destroyed => None,
        }
    }
}

const OPEN: u8 = 0;
const UNDER_KEY: u8 = 1;

pub(super) fn put(
    view: &mut View<'_>,
    keys: &StoreKeys,
    vault: &Vault,
    (table, id): (Table, &[u8]),
    value: &[u8],
    under: Option<KeyId>,
) -> Result<(), StoreError> {
    check_len(id, MAX_ID_LEN)?;
    check_len(value, MAX_ROW_LEN)?;
    let name = keys.row_key(table, id);
    let mut plain = vec![under.map_or(OPEN, |_| UNDER_KEY), id.len() as u8];
    plain.extend_from_slice(id);
    match under {
        None => plain.extend_from_slice(value),
        Some(key_id) => {
            let secret = vault.get(&key_id).ok_or(StoreError::UnknownKey(key_id))?;
            plain.extend_from_slice(key_id.as_bytes());
            plain.extend_from_slice(&aead::seal(secret, &name, value)?);
        }
    }
    view.write(&name, &plain)
}

pub(super) fn delete(view: &mut View<'_>, keys: &StoreKeys, table: Table, id: &[u8]) -> Result<(), StoreError> {
    view.remove(&keys.row_key(table, id))
}

pub(super) fn get(
    view: &View<'_>,
    keys: &StoreKeys,
    vault: &Vault,
    table: Table,
    id: &[u8],
) -> Result<Option<Row>, StoreError> {
    let name = keys.row_key(table, id);
    let Some(plain) = view.read(&name)? else { return Ok(None) };
    decode(view, vault, &name, &plain).map(|(_, row)| Some(row))
}

pub(super) fn all(view: &View<'_>, vault: &Vault, table: Table) -> Result<Vec<(Vec<u8>, Row)>, StoreError> {
    let mut rows = Vec::new();
    view.each_stored(&table_prefix(table), |name, plain| {
        debug_assert!(name.len() > TABLE_PREFIX_LEN);
        rows.push(decode(view, vault, name, &plain)?);
        Ok(())
    })?;
    Ok(rows)
}

fn decode(view: &View<'_>, vault: &Vault, name: &[u8], plain: &[u8]) -> Result<(Vec<u8>, Row), StoreError> {
    let (form, id, rest) = split(plain).ok_or_else(|| view.damaged("a row has an unknown form"))?;
    let row = match form {
        OPEN => Row::Clear(rest.to_vec()),
        _ => under_key(vault, name, rest).ok_or_else(|| view.damaged("a row does not decrypt under its own key"))?,
    };
    Ok((id.to_vec(), row))
}

fn split(plain: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let ([form, id_len], rest) = plain.split_first_chunk::<2>()?;
    let (id, rest) = rest.split_at_checked(usize::from(*id_len))?;
    (*form <= UNDER_KEY).then_some((*form, id, rest))
}

fn under_key(vault: &Vault, name: &[u8], rest: &[u8]) -> Option<Row> {
    let (key_id, sealed) = rest.split_first_chunk::<{ KeyId::LEN }>()?;
    match vault.get(&KeyId(*key_id)) {
        Some(secret) => aead::open(secret, name, sealed).map(Row::Clear),
        None => Some(Row::Destroyed),
    }
}

fn check_len(value: &[u8], limit: usize) -> Result<(), StoreError> {
    let bytes = value.len();
    if bytes > limit { Err(StoreError::TooLarge { bytes, limit }) } else { Ok(()) }
}
