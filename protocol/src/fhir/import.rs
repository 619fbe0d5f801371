//! Reading: a bundle with one ServiceRequest becomes a draft, and a list of what was not taken over and why.
//!
//! A draft is only ever a proposal to the caseworker: nothing is sent from here, no consent is taken over that was not
//! given for this very receiver, and identifiers stay outside.

mod bundle;
mod client;
mod consent;
mod reader;

use serde_json::Value;

use super::coding::{code_of, list};
use super::system;
use crate::hsds::uuid;
use crate::id::{OrgId, ServiceId};
use crate::local_api::{FieldProblem, Priority, ReferralContent};
use crate::taxonomy;
use crate::text::Code;
use crate::time::Timestamp;

use bundle::Bundle;
use reader::Reader;

/// The longest bundle that is read.
pub const MAX_BYTES: usize = 1024 * 1024;

/// Why a file is no referral. Fault of whoever made it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Longer than [`MAX_BYTES`].
    #[error("the bundle is longer than {MAX_BYTES} bytes")]
    TooLong,
    /// Not JSON; FHIR's XML is not read.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Another resource, or none.
    #[error("not a FHIR Bundle: resourceType is {0}")]
    NotABundle(String),
    /// It says nothing of a referral.
    #[error("the Bundle holds no ServiceRequest")]
    NoRequest,
    /// It says something of several.
    #[error("the Bundle holds {0} ServiceRequests; a file is one referral")]
    SeveralRequests(usize),
    /// It is over, or was a mistake.
    #[error("the ServiceRequest is {0}: only one that is a draft, active or on hold can become a draft")]
    Status(String),
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The draft's content; what was not stated is empty.
    pub content: ReferralContent,
    /// The service that the bundle names, if it is one of the network's.
    pub service: Option<ServiceId>,
    /// The organisation that the bundle names as its performer, if it is one of the network's.
    pub receiver: Option<OrgId>,
    /// What was refused, dropped, cut or is missing: the FHIR path (or the draft's field), a stable name, a sentence.
    pub notes: Vec<FieldProblem>,
}

/// Reads a bundle. `addressed` is the receiver that the person chose, which outranks the bundle's; a consent that was
/// given for somebody else is not taken over.
///
/// # Errors
/// If it is no bundle with exactly one ServiceRequest that is still open.
pub fn import(bytes: &[u8], addressed: Option<OrgId>, now: Timestamp) -> Result<Imported, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TooLong);
    }
    let json: Value = serde_json::from_slice(bytes)
        .map_err(|error| ImportError::NotJson { line: error.line(), column: error.column() })?;
    let bundle = Bundle::read(&json)?;
    let mut reader = Reader::default();
    let mut content = ReferralContent::default();
    let receiver = list(bundle.request, "performer").iter().find_map(|performer| bundle.organisation(performer));
    request(&bundle, &mut content, &mut reader);
    task(&bundle, &mut content, &mut reader);
    client::patient(&bundle, &mut content, &mut reader);
    client::observations(&bundle, &mut content, &mut reader);
    content.consent = consent::consent(&bundle, addressed.or(receiver), now, &mut reader);
    bundle.name_unread(&mut reader);
    missing(&content, &mut reader);
    let service = bundle.request.get("code").and_then(|code| code_of(code, system::SERVICE));
    let service = service.and_then(uuid::parse).map(ServiceId);
    Ok(Imported { content, service, receiver, notes: reader.notes })
}

fn request(bundle: &Bundle<'_>, content: &mut ReferralContent, reader: &mut Reader) {
    let request = bundle.request;
    content.priority = match request["priority"].as_str() {
        Some("stat") => Some(Priority::Emergency),
        Some("asap" | "urgent") => Some(Priority::Urgent),
        Some("routine") => Some(Priority::Normal),
        _ => None,
    };
    for list_name in ["orderDetail", "reasonCode"] {
        for (at, need) in list(request, list_name).iter().enumerate() {
            match code_of(need, system::TERM).and_then(known_need) {
                Some(code) if !content.needs.contains(&code) => content.needs.push(code),
                Some(_) => {}
                None => reader.note(
                    &format!("ServiceRequest.{list_name}[{at}]"),
                    "not-understood",
                    "this is no term of the network's taxonomy; choose the need by hand",
                ),
            }
        }
    }
    let notes: Vec<&str> = list(request, "note").iter().filter_map(|note| note["text"].as_str()).collect();
    content.person.notes = reader.text("ServiceRequest.note", &notes.join("\n"));
    for (at, identifier) in list(request, "identifier").iter().enumerate() {
        let ours = identifier["system"] == system::URI;
        if !ours {
            let path = format!("ServiceRequest.identifier[{at}]");
            reader.note(&path, "identifier", "numbers of other systems are not taken over");
        }
    }
}

fn known_need(code: &str) -> Option<Code> {
    Code::new(code).ok().filter(|code| taxonomy::by_code(code).is_some_and(taxonomy::Term::is_need))
}

fn task(bundle: &Bundle<'_>, content: &mut ReferralContent, reader: &mut Reader) {
    let Some(task) = bundle.task else { return };
    for (at, input) in list(task, "input").iter().enumerate() {
        match code_of(&input["type"], system::FIELD) {
            Some("sender_role") => {
                content.sender_role =
                    reader.text("Task.input[sender_role]", input["valueString"].as_str().unwrap_or(""));
            }
            Some("contact_policy") => {
                let named = input["valueCode"].as_str().unwrap_or_default();
                let known = crate::referral::draft::ContactPolicy::named(named);
                content.contact_policy = known.map(|policy| policy.name().to_owned()).unwrap_or_default();
            }
            Some("minor") => content.minor = input["valueBoolean"].as_bool(),
            _ => reader.note(&format!("Task.input[{at}]"), "dropped", "there is no such field in a referral"),
        }
    }
}

/// What must be filled in before the draft can be sent.
fn missing(content: &ReferralContent, reader: &mut Reader) {
    let stated = [
        ("needs", !content.needs.is_empty()),
        ("priority", content.priority.is_some()),
        ("sender_role", !content.sender_role.is_empty()),
        ("contact_policy", !content.contact_policy.is_empty()),
        ("client_language", content.client_language.is_some()),
        ("minor", content.minor.is_some()),
        ("consent", content.consent.is_some()),
    ];
    for (field, _) in stated.into_iter().filter(|(_, stated)| !stated) {
        reader.note(field, "missing", "this must be filled in before the referral can be sent");
    }
}
