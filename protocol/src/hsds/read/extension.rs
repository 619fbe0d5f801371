//! The fields that HSDS lacks, under `pn_…`, and `capacities[]`, which is the nearest that it has.
//!
//! They are read part by part: one wrong value must not cost a person the rest of a safety block.

use serde_json::Value;

use super::super::problem::{ProblemKind, excerpt};
use super::contact::accepts_referrals;
use super::node::Node;
use super::place::country_of;
use crate::id::OrgId;
use crate::record::service::{Capacity, CapacityState, Continuity, Known, ReferralTerms, Safety, Visibility};
use crate::text::{Country, Text};
use crate::time::Timestamp;

/// `pn_capacity`, else the numbers of `capacities[]`.
pub(super) fn capacity(node: &Node<'_>) -> Option<Capacity> {
    match node.object("pn_capacity") {
        Some(block) => stated_capacity(&block),
        None => node.objects("capacities").iter().find_map(counted_capacity),
    }
}

fn stated_capacity(block: &Node<'_>) -> Option<Capacity> {
    let state = block.text::<32>("state")?;
    let state = match state.as_str() {
        "available" => CapacityState::Available,
        "none" => CapacityState::None,
        "waiting-list" => CapacityState::WaitingList,
        "assess-first" => CapacityState::AssessFirst,
        other => {
            let message = format!("'{}' is not available, none, waiting-list or assess-first", excerpt(other));
            block.drop_child("state", ProblemKind::InvalidValue, message);
            return None;
        }
    };
    Some(Capacity { state, as_of: block.moment("as_of")? })
}

/// Places free, as of a date: without the date the number says nothing.
fn counted_capacity(counted: &Node<'_>) -> Option<Capacity> {
    let as_of = counted.moment("updated")?;
    let free = counted.whole_number("available", 1_000_000)?;
    let state = if free == 0 { CapacityState::None } else { CapacityState::Available };
    Some(Capacity { state, as_of })
}

/// `pn_referral`, else what the words of `application_process` say outright.
pub(super) fn referral_terms(node: &Node<'_>) -> Option<ReferralTerms> {
    let Some(block) = node.object("pn_referral") else {
        let accepts = accepts_referrals(node).filter(|_| !node.is_native());
        return accepts.map(|accepts| ReferralTerms { accepts, ..NO_TERMS });
    };
    let limit = |key| block.whole_number(key, u64::from(u16::MAX)).and_then(|n| u16::try_from(n).ok());
    Some(ReferralTerms {
        accepts: flag(&block, "accepts")?,
        decide_emergency_h: limit("decide_emergency_h"),
        decide_urgent_h: limit("decide_urgent_h"),
        decide_normal_h: limit("decide_normal_h"),
        feedback_days: limit("feedback_days"),
    })
}

const NO_TERMS: ReferralTerms = ReferralTerms {
    accepts: false,
    decide_emergency_h: None,
    decide_urgent_h: None,
    decide_normal_h: None,
    feedback_days: None,
};

fn flag(block: &Node<'_>, key: &str) -> Option<bool> {
    match known(block, key) {
        Some(Known::Yes) => Some(true),
        Some(Known::No) => Some(false),
        Some(Known::Unknown) | None => None,
    }
}

/// `pn_safety`; a part that is missing is unknown, never harmless.
pub(super) fn safety(node: &Node<'_>) -> Option<Safety> {
    let block = node.object("pn_safety")?;
    let part = |key| known(&block, key).unwrap_or(Known::Unknown);
    Some(Safety {
        anonymous: part("anonymous"),
        reports_to_authorities: part("reports_to_authorities"),
        copies_papers: part("copies_papers"),
        serves_non_citizens: part("serves_non_citizens"),
    })
}

/// `pn_continuity`.
pub(super) fn continuity(node: &Node<'_>) -> Option<Continuity> {
    let block = node.object("pn_continuity")?;
    Some(Continuity {
        dispenses_to_foreigners: known(&block, "dispenses_to_foreigners"),
        remote_registration: countries(&block, "remote_registration"),
        ships_medicine: known(&block, "ships_medicine"),
        months_given: block.whole_number("months_given", 60).and_then(|n| u8::try_from(n).ok()),
        tests_required: texts(&block, "tests_required"),
    })
}

fn known(block: &Node<'_>, key: &str) -> Option<Known> {
    let child = block.child(key)?;
    let stated = match child.value() {
        Value::Bool(true) => Some(Known::Yes),
        Value::Bool(false) => Some(Known::No),
        Value::String(text) => match text.trim().to_lowercase().as_str() {
            "yes" | "true" => Some(Known::Yes),
            "no" | "false" => Some(Known::No),
            "unknown" => Some(Known::Unknown),
            _ => None,
        },
        _ => None,
    };
    if stated.is_none() {
        block.drop_child(key, ProblemKind::InvalidValue, "expected yes, no or unknown; kept as not stated");
    }
    stated
}

fn countries(block: &Node<'_>, key: &str) -> Vec<Country> {
    let mut countries = Vec::new();
    for item in block.list(key).unwrap_or_default() {
        let Some(text) = item.own_text::<64>() else { continue };
        match country_of(text.as_str()) {
            Some(country) if countries.contains(&country) => {}
            Some(country) => countries.push(country),
            None => {
                let message = format!("'{}' is no country; not kept", excerpt(text.as_str()));
                item.drop_self(ProblemKind::InvalidValue, message);
            }
        }
    }
    countries
}

fn texts(block: &Node<'_>, key: &str) -> Vec<Text<120>> {
    block.list(key).unwrap_or_default().iter().filter_map(Node::own_text).collect()
}

/// `pn_visibility`, else what the caller wants for records that do not say; never wider than stated.
pub(super) fn visibility(node: &Node<'_>) -> Visibility {
    let default = || node.options().visibility.clone();
    let Some(child) = node.child("pn_visibility") else { return default() };
    match child.value() {
        Value::String(text) if text == "public" => Visibility::Public,
        Value::String(text) if text == "network" => Visibility::Network,
        Value::Object(_) => named(&child),
        _ => {
            let message = "expected public, network or {\"named\": [organisations]}; only the publisher may see it now";
            node.drop_child("pn_visibility", ProblemKind::InvalidValue, message);
            Visibility::Named(Vec::new())
        }
    }
}

fn named(child: &Node<'_>) -> Visibility {
    let mut organisations: Vec<OrgId> = Vec::new();
    for item in child.list("named").unwrap_or_default() {
        match item.own_text::<64>().and_then(|text| text.as_str().parse().ok()) {
            Some(organisation) => organisations.push(organisation),
            None => item.drop_self(ProblemKind::InvalidValue, "no organisation's id (64 hexadecimal digits); not kept"),
        }
    }
    Visibility::Named(organisations)
}

/// `pn_confirmed_until`, else the day of the last check plus the time that a check holds.
pub(super) fn confirmed_until(node: &Node<'_>) -> Option<Timestamp> {
    if node.child("pn_confirmed_until").is_some() {
        return node.moment("pn_confirmed_until");
    }
    node.moment("assured_date").map(|checked| checked.plus(node.options().assurance_holds))
}
