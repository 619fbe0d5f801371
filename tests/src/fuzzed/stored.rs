//! What a node kept for a faster start: checkpoints of the catalogue and of the casebook. Their bytes are sealed on the
//! disk; here they are whatever somebody wrote who got past that.

use marshrut_protocol::canon;
use marshrut_protocol::catalogue::{Catalogue, Query};
use marshrut_protocol::id::{Digest, EntryId, OrgId};
use marshrut_protocol::verification::{Casebook, Current, Flat};

use super::{NOW, choose};

/// How many kinds of bytes there are.
pub(super) const READERS: u8 = 2;
const MAGIC_BYTES: usize = 8;
const DIGEST_BYTES: usize = 32;

/// Whatever is accepted can be asked everything, and kept again.
pub fn stored(bytes: &[u8]) {
    match choose(bytes, READERS) {
        Some((0, checkpoint)) => catalogue(checkpoint),
        Some((_, flat)) => casebook(flat),
        None => {}
    }
}

/// The checksum is made right, so that what stands behind it is reached.
fn catalogue(checkpoint: &[u8]) {
    let mut bytes = checkpoint.to_vec();
    if let Some((head, body)) = bytes.split_at_mut_checked(MAGIC_BYTES + DIGEST_BYTES) {
        head[MAGIC_BYTES..].copy_from_slice(&Digest::of(body).0);
    }
    let Ok(catalogue) = Catalogue::from_bytes(&bytes, 1) else { return };
    let everything = Query { statuses: Vec::new(), facets: true, limit: 50, ..Query::new(OrgId([7; 32])) };
    for text in ["", "hiv", "приют tbilisi", "tbilsi"] {
        let found = catalogue.search(&Query { text: text.into(), ..everything.clone() });
        assert!(found.total <= catalogue.len(), "more found than there is");
    }
    let all: Vec<_> = catalogue.all().collect();
    assert_eq!(all.len(), catalogue.len());
    for hit in all.iter().take(20) {
        catalogue.get(hit.publisher, hit.id);
        catalogue.count_of(hit.publisher);
    }
    let again = Catalogue::from_bytes(&catalogue.to_bytes(), 2).expect("its own checkpoint");
    assert_eq!(again.len(), catalogue.len());
}

fn casebook(flat: &[u8]) {
    let Ok(flat) = canon::from_slice::<Flat>(flat) else { return };
    let mut book = Casebook::of_flat(flat);
    let current = Current { revision: EntryId([1; 32]), confirmed_until: None };
    book.refresh(NOW, |_| Some(current));
    let keys: Vec<_> = book.keys().take(20).collect();
    for key in keys {
        assert_eq!(book.state(key, current, NOW), book.explain(key, current, NOW).state);
        book.said_about(key);
    }
    let written = canon::to_vec(&book.to_flat()).expect("what was read can be written");
    let again = canon::from_slice::<Flat>(&written).expect("its own checkpoint");
    assert_eq!(Casebook::of_flat(again).to_flat(), book.to_flat());
}
