//! What was typed and is no content yet, and whether a step still says what its form was made from.

use data_encoding::HEXLOWER;
use marshrut_protocol::local_api::{ReferralContent, ServiceAddress, Typed};
use sha2::{Digest, Sha256};

use super::content;
use super::step::Step;
use crate::forms::Fields;
use crate::texts::Clock;

/// The field that says that the client agreed: never taken from what was typed.
pub(super) const CONFIRMED: &str = "consent.confirmed";

/// Replaces what is kept as typed for `step` by the fields of the form that are called so.
pub(super) fn keep(content: &mut ReferralContent, step: Step, fields: &Fields, named: impl Fn(&str) -> bool) {
    content.typed.retain(|typed| Step::of_field(&typed.field) != step);
    let words = fields.pairs().filter(|(field, text)| !text.is_empty() && *field != CONFIRMED && named(field));
    let typed = words.map(|(field, text)| Typed { field: field.to_owned(), text: text.to_owned() });
    content.typed.extend(typed);
}

/// Lays what was typed over the form's values.
pub(super) fn lay_over(content: &ReferralContent, fields: &mut Fields) {
    let typed = &content.typed;
    fields.remove(|name| typed.iter().any(|typed| typed.field == name));
    typed.iter().for_each(|typed| fields.put(&typed.field, &typed.text));
}

/// A short name for all that a step says: two forms made from the same answers carry the same.
pub(super) fn fingerprint(
    content: &ReferralContent,
    service: Option<ServiceAddress>,
    clock: &Clock,
    step: Step,
) -> String {
    let mut hash = Sha256::new();
    let answers = content::answers_of(content, clock);
    let mut said: Vec<(&str, &str)> = answers.pairs().filter(|(name, _)| Step::of_field(name) == step).collect();
    said.sort_unstable();
    for (name, value) in said {
        hash.update((name.len() as u64).to_be_bytes());
        hash.update(name);
        hash.update((value.len() as u64).to_be_bytes());
        hash.update(value);
    }
    if let Some(address) = service.filter(|_| step == Step::Recipient) {
        hash.update(address.publisher.0);
        hash.update(address.service.0);
    }
    HEXLOWER.encode(&hash.finalize()[..12])
}
