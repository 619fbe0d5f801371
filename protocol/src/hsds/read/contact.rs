//! How to reach a service and how to come in. Names of persons are never taken.

use super::attributes::Coded;
use super::node::Node;
use crate::record::service::{AccessMode, Contact};
use crate::text::Text;

/// The most phones of one service.
const MAX_PHONES: usize = 8;

/// Phones of the service and of its places, its mailbox and its site.
pub(super) fn contact(node: &Node<'_>) -> Option<Contact> {
    let mut phones = Vec::new();
    add_phones(&mut phones, node);
    for at in node.objects("service_at_locations") {
        add_phones(&mut phones, &at);
        if let Some(location) = at.object("location") {
            add_phones(&mut phones, &location);
        }
    }
    let read = Contact { phones, email: either(node, "email", "pn_email"), url: either(node, "url", "pn_url") };
    (read != Contact::default()).then_some(read)
}

/// Exports put what is no valid address in the sense of HSDS under a name of their own.
fn either<const MAX: usize>(node: &Node<'_>, key: &str, ours: &str) -> Option<Text<MAX>> {
    node.text(key).or_else(|| node.text(ours))
}

fn add_phones(phones: &mut Vec<Text<40>>, node: &Node<'_>) {
    for phone in node.objects("phones") {
        if let Some(number) = number(&phone).filter(|number| !phones.contains(number) && phones.len() < MAX_PHONES) {
            phones.push(number);
        }
    }
}

fn number(phone: &Node<'_>) -> Option<Text<40>> {
    let number: Text<60> = phone.text("number")?;
    let quotes = if phone.is_native() { "" } else { "\"' " };
    let plain = number.as_str().trim_matches(|c| quotes.contains(c));
    match phone.text::<12>("extension") {
        Some(extension) => phone.cleaned(&format!("{plain} ext. {extension}")),
        None => phone.cleaned(plain),
    }
}

/// Ways in: as stated by attributes; else those that `application_process` names, word for word, in a list.
pub(super) fn access(node: &Node<'_>, coded: &Coded) -> Vec<AccessMode> {
    let mut modes = coded.access.clone();
    if modes.is_empty() && !node.is_native() {
        modes.extend(parts(node).iter().filter_map(|part| access_mode(part)));
    }
    modes.sort();
    modes.dedup();
    modes
}

/// What `application_process` says about referrals, if it is in the words of the inter-agency forms.
pub(super) fn accepts_referrals(node: &Node<'_>) -> Option<bool> {
    let parts = parts(node);
    let says = |text: &str| parts.iter().any(|part| part.eq_ignore_ascii_case(text));
    if says("referrals not accepted") { Some(false) } else { says("referrals only").then_some(true) }
}

fn parts(node: &Node<'_>) -> Vec<String> {
    // Read without findings: the text itself is kept, and reported on, as `access_notes`.
    let text = node.value().get("application_process").and_then(|value| value.as_str()).unwrap_or_default();
    text.split(';').take(16).map(|part| part.trim().to_owned()).collect()
}

/// The mode that a code or an English name means.
pub(super) fn access_mode(text: &str) -> Option<AccessMode> {
    let words = text.trim().to_lowercase().replace(['_', ' '], "-");
    Some(match words.as_str() {
        "walk-in" | "walkin" | "drop-in" => AccessMode::WalkIn,
        "appointment" | "by-appointment" => AccessMode::Appointment,
        "referral-only" | "referrals-only" | "referral" => AccessMode::ReferralOnly,
        "outreach" => AccessMode::Outreach,
        "online" | "remote" => AccessMode::Online,
        "courier" | "post" | "by-post" => AccessMode::Courier,
        _ => return None,
    })
}
