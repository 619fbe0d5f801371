//! What proposals want, in a person's words.

use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{Motion, MotionKind, NumberName, OfficeName};

use crate::texts::{Clock, Texts};

/// The kinds in the order of a list.
pub(super) const KINDS: [(&str, MotionKind); 9] = [
    ("decide", MotionKind::Decide),
    ("suspend", MotionKind::Suspend),
    ("readmit", MotionKind::Readmit),
    ("admit", MotionKind::Admit),
    ("set", MotionKind::Set),
    ("appoint", MotionKind::Appoint),
    ("dismiss", MotionKind::Dismiss),
    ("adopt", MotionKind::Adopt),
    ("replace-key", MotionKind::ReplaceKey),
];

/// The numbers in the order of a form.
pub(super) const NUMBERS: [(&str, NumberName); 5] = [
    ("sponsors", NumberName::Sponsors),
    ("majority", NumberName::Majority),
    ("strong", NumberName::Strong),
    ("quorum", NumberName::Quorum),
    ("verification", NumberName::Verification),
];

/// The offices in the order of a form.
pub(super) const OFFICES: [(&str, OfficeName); 4] = [
    ("executive-committee", OfficeName::ExecutiveCommittee),
    ("country-representative", OfficeName::CountryRepresentative),
    ("advisory-council", OfficeName::AdvisoryCouncil),
    ("independent-expert", OfficeName::IndependentExpert),
];

/// The value that a form names.
pub(super) fn named<T: Copy>(all: &[(&str, T)], name: &str) -> Option<T> {
    all.iter().find(|(found, _)| *found == name).map(|(_, value)| *value)
}

/// The name that a form gives a value.
pub(super) fn name_of<T: Copy + PartialEq>(all: &[(&'static str, T)], value: T) -> &'static str {
    all.iter().find(|(_, found)| *found == value).map_or("", |(name, _)| name)
}

/// An office's name.
pub(super) fn office(t: Texts, office: OfficeName) -> String {
    t.say(&format!("field-motion-office-{}", name_of(&OFFICES, office)))
}

/// What a motion wants, in a sentence.
pub(super) fn sentence(t: Texts, clock: &Clock, motion: &Motion) -> String {
    if motion.kind == MotionKind::Decide {
        return motion.text.clone();
    }
    let partner = motion.organisation.as_ref().map(|org| org.name.clone()).unwrap_or_default();
    let number = motion.number.map(|number| t.say(&format!("field-motion-number-{}", name_of(&NUMBERS, number))));
    let country = motion.country.as_ref().map(|country| format!(" ({})", t.country(country))).unwrap_or_default();
    let office = motion.office.map(|name| format!("{}{country}", office(t, name)));
    let until = motion.until.map(|until| clock.day(until)).unwrap_or_default();
    let appointment = motion.appointment.map(|id| id.short()).unwrap_or_default();
    let what = office.or(number).unwrap_or_else(|| motion.text.clone());
    let text = |value: String| FluentValue::from(value);
    let values = [
        ("partner", text(partner)),
        ("what", text(what)),
        ("value", text(motion.value.clone())),
        ("until", text(until)),
        ("id", text(appointment)),
    ];
    t.filled(&format!("motion-{}", name_of(&KINDS, motion.kind)), &values)
}
