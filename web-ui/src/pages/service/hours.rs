//! Opening hours in words: days that follow each other become one range.

use marshrut_protocol::record::service::{Hours, Weekday};

use crate::texts::Texts;

/// A line for each rule.
pub(super) fn hours(t: Texts, rules: &[Hours]) -> Vec<String> {
    rules.iter().map(|rule| line(t, rule)).filter(|line| !line.is_empty()).collect()
}

fn line(t: Texts, rule: &Hours) -> String {
    let parts = [days(t, &rule.days), times(t, rule), rule.notes.as_ref().map(ToString::to_string).unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn times(t: Texts, rule: &Hours) -> String {
    match (rule.opens_min.map(clock), rule.closes_min.map(clock)) {
        (Some(opens), Some(closes)) => format!("{opens}–{closes}"),
        (Some(opens), None) => t.with("hours-from", "time", &opens),
        (None, Some(closes)) => t.with("hours-until", "time", &closes),
        (None, None) => String::new(),
    }
}

/// 600 as `10:00`.
fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn days(t: Texts, days: &[Weekday]) -> String {
    let mut days: Vec<usize> = days.iter().map(|day| *day as usize).collect();
    days.sort_unstable();
    days.dedup();
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == day => *last = day,
            _ => ranges.push((day, day)),
        }
    }
    ranges.into_iter().map(|range| range_in_words(t, range)).collect::<Vec<_>>().join(", ")
}

fn range_in_words(t: Texts, (first, last): (usize, usize)) -> String {
    let name = |day: usize| t.say(&format!("day-{}", day + 1));
    match last - first {
        0 => name(first),
        1 => format!("{}, {}", name(first), name(last)),
        _ => format!("{}–{}", name(first), name(last)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    #[test]
    fn days_in_a_row_become_a_range() {
        let t = Texts { language: Language::En };
        let rule = |days: &[Weekday]| Hours {
            days: days.to_vec(),
            opens_min: Some(600),
            closes_min: Some(1_050),
            ..Hours::default()
        };
        let week = [Weekday::Fr, Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th];
        assert_eq!(hours(t, &[rule(&week)]), ["Mon–Fri · 10:00–17:30"]);
        assert_eq!(hours(t, &[rule(&[Weekday::Mo, Weekday::Tu, Weekday::Sa])]), ["Mon, Tue, Sat · 10:00–17:30"]);
        assert_eq!(hours(t, &[Hours::default()]), [""; 0]);
    }
}
