//! Deciding the signatures of a whole run of entries, each by itself and strictly, on two threads where it is long.
//!
//! Decides nothing but that: the answer is the same on one thread and on two. Signatures are never decided together in
//! one equation: that accepts what one by one is refused (docs/decisions/0005).

use super::{Entry, EntryError};
use crate::keys::VerifyKey;

/// From that many on, a second thread is worth its start.
const FOR_TWO: usize = 64;

/// Whether each of the entries carries a signature of its own by `key`.
///
/// # Errors
/// If one does not.
pub(super) fn verify_each(run: &[Entry<'_>], key: &VerifyKey) -> Result<(), EntryError> {
    if run.len() < FOR_TWO {
        return one_by_one(run, key);
    }
    let (first, second) = run.split_at(run.len() / 2);
    std::thread::scope(|scope| {
        let there = std::thread::Builder::new().spawn_scoped(scope, || one_by_one(second, key));
        let here = one_by_one(first, key);
        let there = match there {
            Ok(thread) => thread.join().expect("deciding a signature does not panic"),
            // The machine gives no further thread: then it takes twice as long.
            Err(_) => one_by_one(second, key),
        };
        here.and(there)
    })
}

fn one_by_one(run: &[Entry<'_>], key: &VerifyKey) -> Result<(), EntryError> {
    run.iter().try_for_each(|entry| entry.0.cose.verify(key).map(drop)).map_err(EntryError::from)
}
