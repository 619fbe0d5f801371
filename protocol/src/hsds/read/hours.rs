//! `schedules[]` of the service and of its places: RRULE parts and times of day.

use super::super::moment;
use super::super::problem::{ProblemKind, excerpt};
use super::node::Node;
use crate::record::service::{Hours, Weekday};
use crate::text::Text;

/// The most rules of one service.
const MAX_RULES: usize = 32;

/// Parts of a rule that are kept in words, as RFC 5545 writes them.
const KEPT_IN_WORDS: &[&str] =
    &["interval", "byweekno", "bymonthday", "byyearday", "until", "count", "valid_from", "valid_to"];

/// Reads them all, each rule once.
pub(super) fn hours(node: &Node<'_>) -> Vec<Hours> {
    let mut rules = Vec::new();
    add_all(&mut rules, node);
    for at in node.objects("service_at_locations") {
        add_all(&mut rules, &at);
        if let Some(location) = at.object("location") {
            add_all(&mut rules, &location);
        }
    }
    rules
}

fn add_all(rules: &mut Vec<Hours>, node: &Node<'_>) {
    for schedule in node.objects("schedules") {
        let rule = rule(&schedule);
        let says_something = rule != Hours::default();
        // Our own exports write a rule as often as the record has it.
        let new = schedule.is_native() || !rules.contains(&rule);
        if says_something && new && rules.len() < MAX_RULES {
            rules.push(rule);
        }
    }
}

fn rule(schedule: &Node<'_>) -> Hours {
    let (days, rest) = days(schedule);
    Hours {
        days,
        opens_min: time_of_day(schedule, "opens_at"),
        closes_min: time_of_day(schedule, "closes_at"),
        freq: frequency(schedule),
        notes: notes(schedule, rest),
    }
}

/// `MO,TU`; what is more than a day (`2TU`, the second Tuesday) is kept in words, for it is not every Tuesday.
fn days(schedule: &Node<'_>) -> (Vec<Weekday>, Option<String>) {
    let Some(text) = schedule.text::<200>("byday") else { return (Vec::new(), None) };
    let mut days = Vec::new();
    let mut rest = Vec::new();
    for part in text.as_str().split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        match weekday(part) {
            Some(day) => days.push(day),
            None if is_numbered(part) => rest.push(part.to_uppercase()),
            None => {
                let message = format!("'{}' is no day such as MO or TU; not kept", excerpt(part));
                schedule.drop_child("byday", ProblemKind::InvalidValue, message);
            }
        }
    }
    days.sort();
    days.dedup();
    (days, (!rest.is_empty()).then(|| format!("BYDAY={}", rest.join(","))))
}

fn is_numbered(part: &str) -> bool {
    let day = part.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    day.len() < part.len() && part.len() <= 6 && weekday(day).is_some()
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Mo,
        "TU" => Weekday::Tu,
        "WE" => Weekday::We,
        "TH" => Weekday::Th,
        "FR" => Weekday::Fr,
        "SA" => Weekday::Sa,
        "SU" => Weekday::Su,
        _ => return None,
    })
}

fn time_of_day(schedule: &Node<'_>, key: &str) -> Option<u16> {
    let text = schedule.text::<64>(key)?;
    let minutes = moment::minutes(text.as_str());
    if minutes.is_none() {
        let message = format!("'{}' is no time of day such as 08:30; kept as not stated", excerpt(text.as_str()));
        schedule.drop_child(key, ProblemKind::InvalidValue, message);
    }
    minutes
}

/// Weekly is what a rule without frequency means.
fn frequency(schedule: &Node<'_>) -> Option<Text<16>> {
    let freq: Text<16> = ["pn_freq", "freq"].iter().find_map(|key| schedule.text(key))?;
    (!freq.as_str().eq_ignore_ascii_case("weekly")).then_some(freq)
}

fn notes(schedule: &Node<'_>, byday: Option<String>) -> Option<Text<300>> {
    let words =
        ["description", "notes"].iter().filter_map(|key| schedule.text::<300>(key)).map(|t| t.as_str().to_owned());
    let rule = KEPT_IN_WORDS.iter().filter_map(|key| kept_in_words(schedule, key));
    let all: Vec<String> = words.chain(byday).chain(rule).collect();
    schedule.cleaned(&all.join("; "))
}

fn kept_in_words(schedule: &Node<'_>, key: &str) -> Option<String> {
    let value = schedule.text::<64>(key)?;
    let says_nothing = key == "interval" && value.as_str() == "1";
    (!says_nothing).then(|| format!("{}={value}", key.to_uppercase()))
}
