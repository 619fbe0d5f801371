//! Which texts of an action and of a draft are scanned.

use super::{Certainty, Finding, IdentifierKind, scan};
use crate::referral::action::{Action, Send};
use crate::referral::draft::{HivBlock, PersonFields};

/// A finding, and the field in which it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFinding {
    /// The field as a path (`person.notes`, `text`).
    pub field: &'static str,
    /// What was found.
    pub finding: Finding,
}

impl FieldFinding {
    /// Whether sending is refused because of it; otherwise the caseworker decides.
    pub fn refuses(&self) -> bool {
        self.finding.certainty == Certainty::Certain
    }
}

/// An action whose texts were scanned; there is no other way to make one, so nobody can forget to look.
#[derive(Debug)]
pub struct Screened {
    action: Action,
    findings: Vec<FieldFinding>,
}

impl Screened {
    /// The action.
    pub fn action(&self) -> &Action {
        &self.action
    }

    /// What was found, sure or not.
    pub fn findings(&self) -> &[FieldFinding] {
        &self.findings
    }

    /// What was found for which sending is refused.
    pub fn refused(&self) -> Vec<FieldFinding> {
        self.findings.iter().filter(|found| found.refuses()).cloned().collect()
    }

    /// The action alone.
    pub fn into_action(self) -> Action {
        self.action
    }
}

impl From<Action> for Screened {
    fn from(action: Action) -> Self {
        Self { findings: screen_action(&action), action }
    }
}

/// Scans everything in an action that a person wrote.
fn screen_action(action: &Action) -> Vec<FieldFinding> {
    let mut findings = in_field("text", action.text().unwrap_or_default());
    if let Action::Send(send) = action {
        let Send { payload, .. } = &**send;
        findings.extend(in_field("sender_role", payload.sender_role()));
        findings.extend(in_field("consent.withheld_from", payload.consent().withheld_from.as_str()));
        findings.extend(screen_person(payload.person()));
    }
    findings
}

/// Scans the optional fields of a draft or a payload.
///
/// A safe contact is meant to be a telephone number or the name at a messenger, so numbers that only may be documents
/// are not reported there; homes are.
pub fn screen_person(person: &PersonFields) -> Vec<FieldFinding> {
    let PersonFields { alias, gender, safe_contact, safe_hours, city, hiv, tb, hepatitis, oat, notes, .. } = person;
    let texts = [
        ("person.alias", alias.as_ref().map(|text| text.as_str())),
        ("person.gender", gender.as_ref().map(|text| text.as_str())),
        ("person.safe_contact", safe_contact.as_ref().map(|text| text.as_str())),
        ("person.safe_hours", safe_hours.as_ref().map(|text| text.as_str())),
        ("person.city", city.as_ref().map(|text| text.as_str())),
        ("person.tb", tb.as_ref().map(|text| text.as_str())),
        ("person.hepatitis", hepatitis.as_ref().map(|text| text.as_str())),
        ("person.oat", oat.as_ref().map(|text| text.as_str())),
        ("person.notes", notes.as_ref().map(|text| text.as_str())),
    ];
    let plain = texts.into_iter().flat_map(|(field, text)| in_field(field, text.unwrap_or_default()));
    plain.chain(hiv.iter().flat_map(screen_hiv)).filter(|found| !is_contact(found)).collect()
}

fn is_contact(found: &FieldFinding) -> bool {
    let numbers = [IdentifierKind::Document, IdentifierKind::NationalId, IdentifierKind::ClientCode];
    found.field == "person.safe_contact" && !found.refuses() && numbers.contains(&found.finding.kind)
}

fn screen_hiv(hiv: &HivBlock) -> Vec<FieldFinding> {
    let texts = [
        ("person.hiv.regimen", hiv.regimen.as_str()),
        ("person.hiv.viral_load", hiv.viral_load.as_str()),
        ("person.hiv.cd4", hiv.cd4.as_str()),
        ("person.hiv.prior_regimens", hiv.prior_regimens.as_str()),
    ];
    texts.into_iter().flat_map(|(field, text)| in_field(field, text)).collect()
}

fn in_field(field: &'static str, text: &str) -> Vec<FieldFinding> {
    scan(text).into_iter().map(|finding| FieldFinding { field, finding }).collect()
}
