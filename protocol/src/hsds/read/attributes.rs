//! `attributes[]`: taxonomy terms with what they say about the service (`link_type`).

use super::super::problem::{ProblemKind, excerpt};
use super::contact::access_mode;
use super::node::Node;
use crate::record::service::AccessMode;
use crate::taxonomy;
use crate::text::{Code, Country};

/// The taxonomy name of countries in attributes.
pub(in super::super) const COUNTRIES: &str = "iso-3166-1";

/// The most codes of one kind.
const MAX_CODES: usize = 32;

/// What the attributes say.
#[derive(Default)]
pub(super) struct Coded {
    pub(super) categories: Vec<Code>,
    pub(super) target_groups: Vec<Code>,
    pub(super) legal_statuses: Vec<Code>,
    pub(super) citizenships: Vec<Country>,
    pub(super) access: Vec<AccessMode>,
}

/// Reads the attributes of a service.
pub(super) fn attributes(node: &Node<'_>) -> Coded {
    let mut coded = Coded::default();
    for attribute in node.objects("attributes") {
        add(&mut coded, &attribute);
    }
    coded
}

fn add(coded: &mut Coded, attribute: &Node<'_>) {
    let Some(term) = Term::of(attribute) else { return };
    match link_type(attribute).as_str() {
        "target_population" | "target_group" | "population" => push(&mut coded.target_groups, term.code(attribute)),
        "legal_status" => push(&mut coded.legal_statuses, term.code(attribute)),
        "citizenship" | "nationality" => push(&mut coded.citizenships, term.country(attribute)),
        "access_mode" => push(&mut coded.access, term.access(attribute)),
        "category" | "service_category" | "taxonomy_term" | "type" => push(&mut coded.categories, term.code(attribute)),
        "" => push_by_kind(coded, term.code(attribute)),
        other => {
            let message = format!("'{}' is no kind of attribute that a service record keeps", excerpt(other));
            attribute.note_child("link_type", ProblemKind::NotKept, message);
        }
    }
}

fn link_type(attribute: &Node<'_>) -> String {
    let stated = attribute.text::<64>("link_type").unwrap_or_default();
    stated.as_str().to_lowercase().replace([' ', '-'], "_")
}

/// A term without a link type says by its own kind what it means.
fn push_by_kind(coded: &mut Coded, code: Option<Code>) {
    let kind = code.as_ref().and_then(taxonomy::by_code).map(taxonomy::Term::kind);
    match kind {
        Some(taxonomy::Kind::Population) => push(&mut coded.target_groups, code),
        Some(taxonomy::Kind::LegalStatus) => push(&mut coded.legal_statuses, code),
        _ => push(&mut coded.categories, code),
    }
}

fn push<T: PartialEq>(list: &mut Vec<T>, item: Option<T>) {
    let Some(item) = item else { return };
    if list.len() < MAX_CODES && !list.contains(&item) {
        list.push(item);
    }
}

/// A `taxonomy_term` as it is written.
struct Term {
    taxonomy: String,
    code: String,
    name: String,
}

impl Term {
    /// The term of an attribute; one that only gives a label or a value is read by that.
    fn of(attribute: &Node<'_>) -> Option<Self> {
        let term = attribute.object("taxonomy_term");
        let in_term = |key: &str| term.as_ref().and_then(|term| term.text::<300>(key)).unwrap_or_default();
        let label = ["label", "value"].iter().find_map(|key| attribute.text::<300>(key)).unwrap_or_default();
        let name = in_term("name");
        let name = if name.is_empty() { label } else { name };
        let read = Self {
            taxonomy: in_term("taxonomy").as_str().to_owned(),
            code: in_term("code").as_str().to_owned(),
            name: name.as_str().to_owned(),
        };
        if read.code.is_empty() && read.name.is_empty() {
            attribute.drop_child("taxonomy_term", ProblemKind::Missing, "a term without code and name; not kept");
            return None;
        }
        Some(read)
    }

    fn code(&self, attribute: &Node<'_>) -> Option<Code> {
        let code = taxonomy::from_foreign(&self.taxonomy, &self.code, &self.name)?;
        if taxonomy::by_code(&code).is_none() && !attribute.is_native() {
            let shown = if self.name.is_empty() { &self.code } else { &self.name };
            let message = format!("'{}' has no counterpart in the Network's taxonomy; kept as {code}", excerpt(shown));
            attribute.note_child("taxonomy_term", ProblemKind::UnknownTerm, message);
        }
        Some(code)
    }

    fn country(&self, attribute: &Node<'_>) -> Option<Country> {
        let found = super::place::country_of(&self.code).or_else(|| super::place::country_of(&self.name));
        if found.is_none() {
            let message = format!("'{}' is no country; not kept", excerpt(&self.code));
            attribute.drop_child("taxonomy_term", ProblemKind::InvalidValue, message);
        }
        found
    }

    fn access(&self, attribute: &Node<'_>) -> Option<AccessMode> {
        let found = access_mode(&self.code).or_else(|| access_mode(&self.name));
        if found.is_none() {
            let message = format!("'{}' is no way into a service; not kept", excerpt(&self.code));
            attribute.drop_child("taxonomy_term", ProblemKind::InvalidValue, message);
        }
        found
    }
}
