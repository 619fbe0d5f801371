//! What each step asks, in its order.

use marshrut_protocol::record::service::Service;
use marshrut_protocol::taxonomy::{self, Kind};

use super::promises;
use crate::pages::form::{Asking, Offer, Section};
use crate::pages::parts::{interface_lang, term};
use crate::texts::Texts;

/// Ways of contact, in the API's names.
const CONTACT_POLICIES: [&str; 3] = ["client-contacts-you", "through-us", "contact-client"];

/// How urgent, in the API's names.
const PRIORITIES: [&str; 3] = ["emergency", "urgent", "normal"];

/// Roles of whoever writes; the receiver reads them in their own language.
pub(super) const SENDER_ROLES: [&str; 9] = [
    "caseworker",
    "social-worker",
    "peer-consultant",
    "outreach-worker",
    "nurse",
    "doctor",
    "psychologist",
    "lawyer",
    "interpreter",
];

/// Who the person is, as little as possible.
pub(super) fn person(asking: &Asking<'_>) -> Vec<Section> {
    let needed = vec![
        asking.list("client_language", true, asking.t.languages()),
        asking.one("minor", true, &["no", "yes"]),
        asking.one("contact_policy", true, &CONTACT_POLICIES),
    ];
    let contact = vec![asking.line("person.safe_contact", 300), asking.line("person.safe_hours", 200)];
    let about = vec![
        asking.short("person.alias", 80),
        asking.short("person.birth_year", 4),
        asking.short("person.gender", 80),
        asking.list("person.citizenship", false, asking.t.countries()),
        asking.list("person.legal_status", false, legal_statuses(asking.t)),
        asking.line("person.city", 120),
        asking.day("person.arrival", false),
        asking.day("person.departure", false),
    ];
    vec![
        asking.section("section-needed", false, needed),
        asking.section("section-contact", false, contact),
        asking.section("section-about", true, about),
    ]
}

/// What the person needs, how fast, and what the receiver must know for it.
pub(super) fn needs(asking: &Asking<'_>, service: Option<&Service>) -> Vec<Section> {
    let needed = vec![
        asking.many("needs", true, need_groups(asking.t, service)).folded_together(asking.t.say("needs-other")),
        promises::explained(asking.t, asking.one("priority", true, &PRIORITIES), service),
        asking.list("sender_role", true, roles(asking.t)),
    ];
    let hiv = vec![
        asking.line("person.hiv.regimen", 300),
        asking.short("person.hiv.since", 10),
        asking.day("person.hiv.supply_until", false),
        asking.line("person.hiv.viral_load", 200),
        asking.line("person.hiv.cd4", 200),
        asking.one("person.hiv.pregnant", false, &["yes", "no"]),
        asking.line("person.hiv.prior_regimens", 500),
    ];
    let other =
        vec![asking.area("person.tb", 2000), asking.area("person.hepatitis", 2000), asking.area("person.oat", 1000)];
    vec![
        asking.section("section-needs", false, needed),
        asking.section("section-hiv", true, hiv),
        asking.section("section-health", true, other),
        asking.section("section-notes", false, vec![asking.area("person.notes", 4000)]),
    ]
}

fn roles(t: Texts) -> Vec<(String, String)> {
    SENDER_ROLES.iter().map(|role| ((*role).to_owned(), t.code("role", role, role))).collect()
}

fn legal_statuses(t: Texts) -> Vec<(String, String)> {
    terms(t, |term| term.kind() == Kind::LegalStatus)
}

pub(super) fn terms(t: Texts, wanted: impl Fn(&taxonomy::Term) -> bool) -> Vec<(String, String)> {
    let lang = interface_lang(t);
    let found = taxonomy::all().iter().filter(|term| wanted(term));
    found.map(|term| (term.code.to_string(), term.label(&lang).to_owned())).collect()
}

/// What the service offers first, if one is chosen, circumstances next; then everything else, folded away.
fn need_groups(t: Texts, service: Option<&Service>) -> Vec<Offer> {
    let categories = service.map(|service| service.categories.as_slice()).unwrap_or_default();
    let offered = categories.iter().map(|code| (code.to_string(), term(t, code))).collect();
    let circumstances = terms(t, |term| term.kind() == Kind::Need);
    let mut groups = vec![
        Offer { label: t.say("needs-offered"), options: offered, folded: false },
        Offer { label: t.say("needs-circumstances"), options: circumstances, folded: false },
    ];
    let lang = interface_lang(t);
    for group in taxonomy::groups().iter().filter(|group| group.kind == Kind::Category) {
        let others = terms(t, |term| term.group == group.code && !categories.contains(&term.code));
        groups.push(Offer { label: group.label(&lang).to_owned(), options: others, folded: service.is_some() });
    }
    groups.retain(|group| !group.options.is_empty());
    groups
}
