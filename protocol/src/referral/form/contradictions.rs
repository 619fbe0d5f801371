//! What is filled in and cannot be so: each answer alone is right, two of them are not.
//!
//! Decides only what would leave a person unreachable or a consent worth nothing; it never guesses which of the two
//! answers is the wrong one.

use super::problem;
use crate::local_api::FieldProblem;
use crate::referral::consent::{Consent, Field, Manner};
use crate::referral::date::Date;
use crate::referral::draft::{ContactPolicy, Draft};
use crate::time::{Span, Timestamp};

/// Clocks and time zones differ by less.
const A_DAY: Span = Span::days(1);

/// Each contradiction at the field to look at first.
pub(super) fn contradictions(draft: &Draft, consent: &Consent, now: Timestamp) -> Vec<FieldProblem> {
    let person = &draft.person;
    let reachable = person.safe_contact.is_some() && consent.scope.contains(&Field::SafeContact);
    let found = [
        (
            draft.contact_policy == Some(ContactPolicy::ContactClient) && !reachable,
            ("person.safe_contact", "no-safe-contact", "say how to reach the person, and that they agree to share it"),
        ),
        (
            consent.manner == Manner::Guardian && draft.minor == Some(false),
            ("consent.given", "guardian-of-adult", "a guardian agrees only for a person under 18"),
        ),
        (
            consent.given_at > now.plus(A_DAY),
            ("consent.given_at", "consent-ahead", "consent cannot be given on a day that has not come"),
        ),
        (
            consent.expires < consent.given_at,
            ("consent.expires", "consent-dates", "the consent ends before it was given"),
        ),
        (
            person.arrival.as_ref().zip(person.departure.as_ref()).is_some_and(|(from, to)| is_before(to, from)),
            ("person.departure", "departure-first", "the departure is before the arrival"),
        ),
    ];
    let problems = found.into_iter().filter(|(so, _)| *so);
    problems.map(|(_, (field, kind, title))| problem(field, kind, title)).collect()
}

/// As far as both are known: months are compared if one names no day.
fn is_before(one: &Date, other: &Date) -> bool {
    let (one, other) = (one.to_string(), other.to_string());
    let known = one.len().min(other.len());
    one[..known] < other[..known]
}
