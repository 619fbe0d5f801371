//! What somebody wrote whose session ended meanwhile: kept in memory until they have signed in again, so that no words
//! are lost to a lock.
//!
//! It is never shown to anybody without a session, never written to the disk, and gone with the process. A stranger's
//! form costs a place among few, so it can crowd others out and nothing else.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{FromRequest, FromRequestParts, Request};
use data_encoding::HEXLOWER;

use super::{Fields, TOKEN_FIELD, same};
use crate::client::encoded;
use crate::failure::Failure;
use crate::site::Site;
use crate::visitor::{SignedIn, Visitor};

/// The field, and the part of an address, that names what is kept.
pub(crate) const KEPT: &str = "kept";

/// The most that is kept at once, and of one form in bytes.
const PLACES: usize = 16;
const MAX_BYTES: usize = 64 * 1024;

/// How long it is kept.
pub(crate) const LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

struct Kept {
    key: String,
    fields: Fields,
    since: Instant,
}

/// Forms that wait for their writers to sign in.
#[derive(Default)]
pub(crate) struct Keeping(Mutex<VecDeque<Kept>>);

impl Keeping {
    /// Keeps a form; the key under which it is found again, or `None` if it is too large.
    fn keep(&self, fields: Fields) -> Option<String> {
        let bytes: usize = fields.pairs().map(|(name, value)| name.len() + value.len()).sum();
        let mut key = [0; 16];
        if bytes > MAX_BYTES || getrandom::fill(&mut key).is_err() {
            return None;
        }
        let key = HEXLOWER.encode(&key);
        let mut places = self.places();
        if places.len() >= PLACES {
            places.pop_front();
        }
        places.push_back(Kept { key: key.clone(), fields, since: Instant::now() });
        Some(key)
    }

    /// What is kept under `key`. It stays, because a page may be loaded twice.
    pub(crate) fn find(&self, key: &str) -> Option<Fields> {
        self.places().iter().find(|kept| kept.key == key).map(|kept| kept.fields.clone())
    }

    /// It is saved where it belongs.
    pub(crate) fn forget(&self, key: &str) {
        self.places().retain(|kept| kept.key != key);
    }

    fn places(&self) -> MutexGuard<'_, VecDeque<Kept>> {
        let mut places = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        places.retain(|kept| kept.since.elapsed() < LIFETIME);
        places
    }
}

/// A form of which no word is lost: signed like [`super::SignedForm`]; if the session has ended, its words wait until
/// somebody signs in, and the page is shown with them.
pub(crate) struct Written {
    pub(crate) person: SignedIn,
    pub(crate) fields: Fields,
}

impl FromRequest<Site> for Written {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let here = parts.uri.path_and_query().map_or("/", |whole| whole.as_str()).to_owned();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, site).await;
        let person = SignedIn::from_request_parts(&mut parts, site).await;
        let fields = Fields::read(Request::from_parts(parts, body), site).await?;
        match person {
            Ok(person) if same(fields.one(TOKEN_FIELD), &visitor.form_token()) => Ok(Self { person, fields }),
            // Signed in again since, in another window.
            Ok(_) => Err(Failure::StaleDraft(kept(site, here, fields))),
            Err(Failure::SignIn { .. }) => Err(Failure::SignIn { next: kept(site, here, fields), live: false }),
            Err(failure) => Err(failure),
        }
    }
}

/// The address of the page with what was written.
fn kept(site: &Site, here: String, mut fields: Fields) -> String {
    fields.remove(|name| matches!(name, TOKEN_FIELD | KEPT | "background"));
    match site.keeping().keep(fields) {
        Some(key) => format!("{here}{}{KEPT}={}", if here.contains('?') { '&' } else { '?' }, encoded(&key)),
        None => here,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Fields {
        [("person.notes", text)].into()
    }

    #[test]
    fn what_is_kept_is_found_until_it_is_saved() {
        let keeping = Keeping::default();
        let key = keeping.keep(fields("needs a refill")).expect("there is a place");
        assert_eq!(keeping.find(&key), Some(fields("needs a refill")));
        assert_eq!(keeping.find("00"), None);
        keeping.forget(&key);
        assert_eq!(keeping.find(&key), None);
    }

    #[test]
    fn it_takes_no_more_room_than_there_is() {
        let keeping = Keeping::default();
        assert_eq!(keeping.keep(fields(&"x".repeat(MAX_BYTES))), None);
        let first = keeping.keep(fields("first")).expect("there is a place");
        let keys: Vec<String> = (0..PLACES).filter_map(|number| keeping.keep(fields(&number.to_string()))).collect();
        assert_eq!(keeping.find(&first), None, "the oldest made room");
        assert!(keys.len() == PLACES && keys.iter().all(|key| keeping.find(key).is_some()));
    }
}
