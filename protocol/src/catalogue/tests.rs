//! Stories about finding services.

use super::*;
use crate::record::service::{Status, Visibility};
use crate::text::{Code, Lang, Text};

const TBILISI: OrgId = OrgId([1; 32]);

/// A service of this name (language, text), otherwise bare.
fn service(id: u8, revision: u32, name: (&str, &str), description: &str) -> Service {
    let lang = Lang::new(name.0).expect("a language");
    Service {
        id: ServiceId([id; 16]),
        revision,
        name: [(lang.clone(), Text::new(name.1).expect("short"))].into(),
        description: [(lang, Text::new(description).expect("short"))].into(),
        provider: None,
        categories: vec![Code::new("hiv.art").expect("a code")],
        target_groups: Vec::new(),
        status: Status::Active,
        eligibility: None,
        documents: None,
        cost: None,
        languages: None,
        access: Vec::new(),
        access_notes: None,
        places: Vec::new(),
        areas: Vec::new(),
        hours: Vec::new(),
        contact: None,
        capacity: None,
        referral_terms: None,
        safety: None,
        continuity: None,
        visibility: Visibility::Network,
        confirmed_until: None,
        last_modified: None,
    }
}

fn at(seq: u64) -> Locator {
    Locator { log: 0, seq }
}

#[test]
fn the_higher_revision_holds_whichever_comes_first() {
    let (old, new) = (service(1, 1, ("ru", "Приют"), ""), service(1, 2, ("ru", "Консультация"), ""));
    let mut catalogue = Catalogue::new(0);
    assert_eq!(catalogue.apply(&new, TBILISI, at(2), EntryId([2; 32])), Applied::Added);
    assert_eq!(catalogue.apply(&old, TBILISI, at(1), EntryId([1; 32])), Applied::Ignored);
    let mut query = Query::new(TBILISI);
    query.text = "приюты".into();
    assert_eq!(catalogue.search(&query).total, 0);
    query.text = "консультации".into();
    assert_eq!(catalogue.search(&query).hits[0].at, at(2));
}
