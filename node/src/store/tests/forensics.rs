//! What somebody finds in a data directory who has the passphrase and therefore every key: not only the rows that are
//! there, but everything that still lies in the files, overwritten and removed values included.
//!
//! sled writes values as they are, in nodes whose layout is its own. So nothing is assumed about the layout: at every
//! byte of every file a value may begin. What may be one is decrypted without looking at the authentication tag (for
//! which its name would be needed), and kept if it begins like a row; what lies under a key of the vault is decrypted
//! with each secret that the vault still holds.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

use super::secrecy::files_below;
use super::*;
use crate::aead::NONCE_LEN;
use crate::vault::Vault;

/// The longest value in the tree, with room to spare.
const LONGEST: usize = 4_200;
/// In front of a value: how many pieces it has.
const COUNT_LEN: usize = 2;
/// What says that a row begins: its form, and the length of its id.
const BEGINNING: usize = 2;

/// Everything found in a directory: the bytes of its files, and all that decrypts.
pub(super) struct Findings {
    raw: Vec<Vec<u8>>,
    decrypted: Vec<Vec<u8>>,
}

impl Findings {
    /// Searches the directory of a closed store.
    pub(super) fn of(place: &Place) -> Self {
        let raw: Vec<Vec<u8>> = files_below(place.path()).into_iter().map(|(_, bytes)| bytes).collect();
        let vault = Vault::open(&vault_path(place.path()), place.keys.vault.clone()).expect("opens");
        let secrets: Vec<Zeroizing<[u8; 32]>> = vault.ids().filter_map(|id| vault.get(&id).cloned()).collect();
        let mut decrypted: Vec<Vec<u8>> =
            raw.iter().flat_map(|file| values_in(file, place.keys.db.current())).collect();
        let inner: Vec<Vec<u8>> = decrypted.iter().flat_map(|value| below(value, &secrets)).collect();
        decrypted.extend(inner);
        decrypted.extend(secrets.iter().map(|secret| secret.to_vec()));
        Self { raw, decrypted }
    }

    /// How many values were decrypted, those under vault keys included.
    pub(super) fn values(&self) -> usize {
        self.decrypted.len()
    }

    /// Whether these bytes are somewhere.
    pub(super) fn holds(&self, wanted: &[u8]) -> bool {
        let mut all = self.raw.iter().chain(&self.decrypted);
        all.any(|bytes| bytes.windows(wanted.len()).any(|window| window == wanted))
    }

    /// Those of `wanted` that are somewhere.
    pub(super) fn find<'a>(&self, wanted: &'a [String]) -> Vec<&'a str> {
        wanted.iter().filter(|text| self.holds(text.as_bytes())).map(String::as_str).collect()
    }
}

/// What decrypts to something that begins like a row, at any place of a file. Longer rows are found by their first
/// piece.
fn values_in(file: &[u8], key: &[u8; 32]) -> Vec<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new(key.into());
    let windows = file.windows(COUNT_LEN + NONCE_LEN + BEGINNING).enumerate();
    let counted = windows.filter(|(_, window)| matches!(window, [0, 1..=8, ..])).map(|(at, _)| &file[at + COUNT_LEN..]);
    let rows = counted.filter(|sealed| matches!(decrypt(&cipher, sealed, BEGINNING)[..], [0 | 1, 1..=64]));
    rows.map(|sealed| decrypt(&cipher, sealed, LONGEST)).collect()
}

/// Decrypts up to `most` bytes of `nonce ‖ ciphertext`, true or not: the key stream is what zeros encrypt to.
fn decrypt(cipher: &XChaCha20Poly1305, sealed: &[u8], most: usize) -> Vec<u8> {
    let (nonce, text) = sealed.split_at(NONCE_LEN);
    let mut stream = vec![0; most.min(text.len())];
    let nonce = nonce.try_into().expect("split at its length");
    cipher.encrypt_inout_detached(nonce, b"", stream.as_mut_slice().into()).expect("short");
    stream.iter().zip(text).map(|(stream, byte)| stream ^ byte).collect()
}

/// What a row under a vault key holds, tried with each secret: `form ‖ id length ‖ id ‖ key id 16 ‖ sealed`.
fn below(value: &[u8], secrets: &[Zeroizing<[u8; 32]>]) -> Vec<Vec<u8>> {
    let [1, id_len, rest @ ..] = value else { return Vec::new() };
    let Some(sealed) = rest.get(usize::from(*id_len) + KeyId::LEN..).filter(|sealed| sealed.len() > NONCE_LEN) else {
        return Vec::new();
    };
    let ciphers = secrets.iter().map(|secret| XChaCha20Poly1305::new((&**secret).into()));
    ciphers.map(|cipher| decrypt(&cipher, sealed, LONGEST)).collect()
}
