//! One HSDS service as JSON → a [`Service`], leniently: what is missing or wrong becomes "not stated" and a finding.

mod attributes;
mod contact;
mod cost;
mod documents;
mod extension;
mod hours;
mod identity;
mod names;
mod node;
mod place;

use serde_json::Value;

use super::import::ImportOptions;
use super::problem::{Finding, Findings, ProblemKind, excerpt};
use crate::record::service::{Eligibility, Service, Status};
use crate::text::{InvalidText, Text, is_refused};
use node::Node;

pub(super) use attributes::COUNTRIES;
pub(super) use identity::shared_id;

/// What one record gave: the service or why not, and what is worth saying about it.
pub(super) struct Outcome {
    pub(super) service: Result<Service, Finding>,
    pub(super) findings: Vec<Finding>,
}

/// Reads one service; `root` is the path of `value` in its document (`$`, `$.contents[3]`).
pub(super) fn read(value: &Value, root: &str, options: &ImportOptions) -> Outcome {
    let findings = std::cell::RefCell::new(Findings::default());
    let service = {
        let node = Node::root(value, root, options, &findings);
        service(&node)
    };
    Outcome { service, findings: findings.into_inner().into_list() }
}

fn service(node: &Node<'_>) -> Result<Service, Finding> {
    let id = identity::service_id(node)?;
    note_required_fields(node);
    let names = names::names(node);
    let coded = attributes::attributes(node);
    note_fields_not_kept(node);
    Ok(Service {
        id,
        revision: node.options().revision,
        provider: identity::provider(node),
        categories: coded.categories.clone(),
        target_groups: coded.target_groups.clone(),
        status: status(node),
        documents: documents::documents(node),
        cost: cost::cost(node),
        languages: documents::languages(node),
        access: contact::access(node, &coded),
        access_notes: node.text("application_process"),
        places: place::places(node),
        areas: place::areas(node),
        hours: hours::hours(node),
        contact: contact::contact(node),
        capacity: extension::capacity(node),
        referral_terms: extension::referral_terms(node),
        safety: extension::safety(node),
        continuity: extension::continuity(node),
        visibility: extension::visibility(node),
        confirmed_until: extension::confirmed_until(node),
        last_modified: node.moment("last_modified"),
        eligibility: eligibility(node, coded),
        name: names.name,
        description: names.description,
    })
}

/// HSDS requires these; the record is kept without them, and they are not stated.
fn note_required_fields(node: &Node<'_>) {
    for key in ["name", "status"] {
        if !node.child(key).is_some_and(|child| child.has_content()) && !node.is_native() {
            node.note_child(key, ProblemKind::Missing, "missing; kept as not stated");
        }
    }
}

fn status(node: &Node<'_>) -> Status {
    let Some(stated) = node.text::<64>("status") else { return Status::NotStated };
    let words = stated.as_str().to_lowercase().replace(['-', '_'], " ");
    match words.as_str() {
        "active" => Status::Active,
        // Our own exports write the nearest status that HSDS has beside this one.
        "inactive" if node.child("pn_status_not_stated").is_some() => Status::NotStated,
        "inactive" => Status::Inactive,
        "defunct" => Status::Defunct,
        "temporarily closed" => Status::TemporarilyClosed,
        _ => {
            let allowed = "active, inactive, defunct or temporarily closed";
            let message = format!("'{}' is no status ({allowed}); kept as not stated", excerpt(stated.as_str()));
            node.drop_child("status", ProblemKind::InvalidValue, message);
            Status::NotStated
        }
    }
}

fn eligibility(node: &Node<'_>, coded: attributes::Coded) -> Option<Eligibility> {
    let age = |key| node.whole_number(key, 150).and_then(|n| u8::try_from(n).ok());
    let read = Eligibility {
        description: node.text("eligibility_description"),
        minimum_age: age("minimum_age"),
        maximum_age: age("maximum_age"),
        legal_statuses: coded.legal_statuses,
        citizenships: coded.citizenships,
    };
    (read != Eligibility::default()).then_some(read)
}

/// Fields of HSDS with content for which a service record has no place; each is named, so that nothing vanishes unseen.
const NOT_KEPT: &[&str] = &[
    "alternate_name",
    "additional_urls",
    "interpretation_services",
    "wait_time",
    "accreditations",
    "licenses",
    "alert",
    "program",
    "funding",
];

fn note_fields_not_kept(node: &Node<'_>) {
    for key in NOT_KEPT {
        if node.child(key).is_some_and(|child| child.has_content()) {
            node.note_child(key, ProblemKind::NotKept, "a service record has no place for this field");
        }
    }
    if node.child("contacts").is_some_and(|child| child.has_content()) {
        node.note_child(
            "contacts",
            ProblemKind::NotKept,
            "names of persons are not imported; use a role's phone or mailbox",
        );
    }
}

/// A text that says only that there is nothing to say, in files that are not our own exports.
fn is_placeholder(text: &str) -> bool {
    const PLACEHOLDERS: &[&str] = &["", "-", "—", "n/a", "not stated", "не указано", "нет данных"];
    PLACEHOLDERS.contains(&text.trim().to_lowercase().as_str())
}

/// `text` as one of ours: control characters removed, shortened at a character's end if it is too long.
fn clean<const MAX: usize>(text: &str) -> (Text<MAX>, Option<ProblemKind>) {
    let mut kept = text.replace("\r\n", "\n");
    let mut changed = None;
    if kept.contains(is_refused) {
        kept = kept.replace(is_refused, "");
        changed = Some(ProblemKind::Cleaned);
    }
    loop {
        match Text::new(&kept) {
            Ok(text) => return (text, changed),
            Err(why) => {
                changed = Some(ProblemKind::Shortened);
                kept = shorter(kept.trim_start(), &why);
            }
        }
    }
}

/// Normalising makes a text longer (at most threefold) or shorter, so what is too much is cut in a few steps.
fn shorter(text: &str, why: &InvalidText) -> String {
    let excess = match why {
        InvalidText::TooLong { bytes, max } => (bytes - max) / 3,
        _ => 0,
    };
    let mut end = text.len().saturating_sub(excess.max(1));
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}
