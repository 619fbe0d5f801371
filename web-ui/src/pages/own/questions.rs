//! What the steps of the editor ask, in their order.

use marshrut_protocol::local_api::Member;
use marshrut_protocol::taxonomy::{self, Kind};
use marshrut_protocol::text::{Code, Lang};

use super::answers::PREFIX;
use crate::languages::Language;
use crate::pages::form::{Asking, Offer, Question, Section};
use crate::pages::parts::{interface_lang, term};
use crate::texts::Texts;

/// The longest texts in bytes, as the record has them; a browser counts characters, the API bytes.
const LONG: usize = 2_000;
const LINE: usize = 300;

/// One language of names and descriptions.
pub(super) struct Column {
    /// The tag.
    pub(super) tag: String,
    /// What the language is called.
    pub(super) language: String,
    pub(super) name: Question,
    pub(super) description: Question,
}

fn field(name: &str) -> String {
    format!("{PREFIX}{name}")
}

/// The languages that the draft has, side by side.
pub(super) fn columns(asking: &Asking<'_>) -> Vec<Column> {
    let t = asking.t;
    let all = field("text.languages");
    let mut tags: Vec<&str> = asking.values.all(&all).collect();
    let mut seen = std::collections::BTreeSet::new();
    tags.retain(|tag| Lang::new(tag).is_ok() && seen.insert(*tag));
    let column = |tag: &str| {
        let language = Lang::new(tag).map_or_else(|_none| tag.to_owned(), |lang| t.language_name(&lang));
        let name = asking.line(&field(&format!("name.{tag}")), LINE);
        let description = asking.area(&field(&format!("description.{tag}")), LONG * 2);
        Column {
            tag: tag.to_owned(),
            name: Question { label: t.with("own-name-in", "language", &language), ..name },
            description: Question { label: t.with("own-description-in", "language", &language), ..description },
            language,
        }
    };
    tags.into_iter().map(column).collect()
}

/// Languages that can be added.
pub(super) fn other_languages(t: Texts, columns: &[Column]) -> Vec<(String, String)> {
    let has = |tag: &str| columns.iter().any(|column| column.tag == tag);
    t.languages().into_iter().filter(|(tag, _)| !has(tag)).collect()
}

pub(super) fn words(asking: &Asking<'_>) -> Vec<Section> {
    let states = ["active", "temporarily-closed", "inactive", "defunct"];
    let provider = vec![
        asking.line(&field("provider.name"), LINE),
        asking.area(&field("provider.description"), 1_000),
        asking.line(&field("provider.url"), LINE),
    ];
    vec![
        asking.section("own-section-status", false, vec![asking.one(&field("status"), true, &states)]),
        asking.section("own-section-provider", true, provider),
    ]
}

pub(super) fn help(asking: &Asking<'_>) -> Vec<Section> {
    let t = asking.t;
    let offered = vec![asking.many(&field("categories"), false, groups(asking, "categories", Kind::Category))];
    let whom = vec![
        asking.many(&field("target_groups"), false, groups(asking, "target_groups", Kind::Population)),
        asking.short(&field("eligibility.minimum_age"), 3),
        asking.short(&field("eligibility.maximum_age"), 3),
        asking.many(&field("eligibility.legal_statuses"), false, groups(asking, "legal", Kind::LegalStatus)),
        asking.line(&field("eligibility.citizenships"), 2_000),
        asking.area(&field("eligibility.description"), LONG),
    ];
    let cost = vec![
        asking.one(&field("cost"), false, &["free", "partly", "paid", "described"]),
        asking.line(&field("cost.details"), 500),
    ];
    let papers = vec![
        asking.one(&field("documents"), false, &["none", "listed"]),
        asking.area(&field("documents.list"), LONG * 2),
    ];
    let spoken = vec![asking.many(&field("languages"), false, spoken(t, asking))];
    vec![
        asking.section("own-section-offered", false, offered),
        asking.section("own-section-spoken", false, spoken),
        asking.section("own-section-cost", false, cost),
        asking.section("own-section-papers", false, papers),
        asking.section("own-section-whom", false, whom),
    ]
}

/// Our terms by group, and codes of other taxonomies that an import brought.
fn groups(asking: &Asking<'_>, name: &str, kind: Kind) -> Vec<Offer> {
    let t = asking.t;
    let lang = interface_lang(t);
    let several = kind == Kind::Category;
    let of_kind = taxonomy::groups().iter().filter(|group| group.kind == kind);
    let mut offers: Vec<Offer> = of_kind
        .map(|group| Offer {
            label: if several { group.label(&lang).to_owned() } else { String::new() },
            options: taxonomy::all()
                .iter()
                .filter(|term| term.group == group.code)
                .map(|term| (term.code.to_string(), term.label(&lang).to_owned()))
                .collect(),
            folded: several,
        })
        .collect();
    let given = field(if name == "legal" { "eligibility.legal_statuses" } else { name });
    let unknown = asking.values.all(&given).filter_map(|text| Code::new(text).ok());
    let unknown = unknown.filter(|code| taxonomy::by_code(code).is_none());
    let foreign: Vec<_> = unknown.map(|code| (code.to_string(), term(t, &code))).collect();
    offers.push(Offer { label: t.say("services-other-categories"), options: foreign, folded: false });
    offers.retain(|offer| !offer.options.is_empty());
    offers
}

/// The languages of the interface and those that are ticked first, all others folded away.
fn spoken(t: Texts, asking: &Asking<'_>) -> Vec<Offer> {
    let given = field("languages");
    let ticked: Vec<&str> = asking.values.all(&given).collect();
    let near = |tag: &str| Language::offered().any(|language| language.tag() == tag) || ticked.contains(&tag);
    let (mut first, others): (Vec<_>, Vec<_>) = t.languages().into_iter().partition(|(tag, _)| near(tag));
    let unlisted = ticked.iter().filter(|tag| !first.iter().any(|(known, _)| known == *tag));
    let unlisted: Vec<_> = unlisted.map(|tag| ((*tag).to_owned(), (*tag).to_owned())).collect();
    first.extend(unlisted);
    vec![
        Offer { label: String::new(), options: first, folded: false },
        Offer { label: t.say("own-other-languages"), options: others, folded: true },
    ]
}

/// What the step about places asks after places and hours.
pub(super) fn way_in(asking: &Asking<'_>) -> Vec<Section> {
    let modes = ["walk-in", "appointment", "referral-only", "outreach", "online", "courier"];
    let options = modes.iter().map(|mode| ((*mode).to_owned(), asking.t.say(&format!("access-{mode}")))).collect();
    let access = Offer { label: String::new(), options, folded: false };
    let questions = vec![
        asking.many(&field("access"), false, vec![access]),
        asking.area(&field("access_notes"), 1_000),
        asking.area(&field("areas"), LONG),
    ];
    vec![asking.section("own-section-access", false, questions)]
}

pub(super) fn contact(asking: &Asking<'_>, members: &[Member]) -> Vec<Section> {
    let known = ["yes", "no", "unknown"];
    let reach = vec![
        asking.area(&field("contact.phones"), LONG),
        asking.line(&field("contact.email"), 200),
        asking.line(&field("contact.url"), LINE),
    ];
    let terms = vec![
        asking.one(&field("referral_terms"), false, &["yes", "no"]),
        asking.short(&field("referral_terms.decide_emergency_h"), 4),
        asking.short(&field("referral_terms.decide_urgent_h"), 4),
        asking.short(&field("referral_terms.decide_normal_h"), 4),
        asking.short(&field("referral_terms.feedback_days"), 3),
        asking.one(&field("capacity"), false, &["available", "none", "waiting-list", "assess-first"]),
    ];
    let names = ["anonymous", "reports_to_authorities", "copies_papers", "serves_non_citizens"];
    let safety = names.iter().map(|name| asking.one(&field(&format!("safety.{name}")), false, &known)).collect();
    let continuity = vec![
        asking.one(&field("continuity.dispenses_to_foreigners"), false, &known),
        asking.line(&field("continuity.remote_registration"), 2_000),
        asking.one(&field("continuity.ships_medicine"), false, &known),
        asking.short(&field("continuity.months_given"), 2),
        asking.area(&field("continuity.tests_required"), LONG),
    ];
    let seen = vec![
        asking.one(&field("visibility"), false, &["network", "public", "named"]),
        asking.many(&field("visibility.named"), false, vec![partners(asking.t, members)]),
    ];
    vec![
        asking.section("own-section-reach", false, reach),
        asking.section("own-section-terms", false, terms),
        asking.section("own-section-safety", false, safety),
        asking.section("own-section-continuity", true, continuity),
        asking.section("own-section-seen", false, seen),
        asking.section("own-section-confirm", false, vec![asking.day(&field("confirmed_until"), false)]),
    ]
}

fn partners(t: Texts, members: &[Member]) -> Offer {
    let theirs = members.iter().filter(|member| !member.ours).map(|member| &member.organisation);
    let options = theirs.map(|org| (org.id.to_string(), format!("{}, {}", org.name, t.country(&org.country))));
    Offer { label: t.say("own-partners"), options: options.collect(), folded: true }
}
