//! What each priority means for the referral at hand: how fast the chosen service must answer. The spans are computed as
//! the node computes them when it sends.

use marshrut_protocol::record::service::Service;
use marshrut_protocol::referral::Priority;
use marshrut_protocol::referral::deadlines::Terms;
use marshrut_protocol::time::Span;

use crate::pages::form::{Input, Question};
use crate::texts::Texts;

const ALL: [(&str, Priority); 3] =
    [("emergency", Priority::Emergency), ("urgent", Priority::Urgent), ("normal", Priority::Normal)];

/// Puts under each priority when it is right and what follows from it.
pub(super) fn explained(t: Texts, mut question: Question, service: Option<&Service>) -> Question {
    if let Input::One { choices } = &mut question.input {
        for choice in choices {
            let priority = ALL.into_iter().find(|(name, _)| *name == choice.value).map(|(_, priority)| priority);
            choice.hint = priority.map(|priority| words(t, &choice.value, priority, service));
        }
    }
    question
}

fn words(t: Texts, name: &str, priority: Priority, service: Option<&Service>) -> String {
    let promised = service.and_then(|service| service.referral_terms.as_ref());
    let usual = Terms::by_default(priority);
    let terms = promised.map_or(usual, |own| usual.stricter(priority, own));
    let key = if service.is_some() { "priority-terms" } else { "priority-terms-most" };
    let spans = [("acknowledge", within(t, terms.acknowledge()).into()), ("decide", within(t, terms.decide()).into())];
    format!("{} {}", t.say(&format!("priority-when-{name}")), t.filled(key, &spans))
}

/// `within 4 hours`, `within 14 days`.
fn within(t: Texts, span: Span) -> String {
    let hours = span.0.unsigned_abs() / Span::hours(1).0.unsigned_abs();
    if hours > 72 && hours.is_multiple_of(24) {
        t.count("within-days", hours / 24)
    } else {
        t.count("within-hours", hours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;
    use marshrut_protocol::record::service::ReferralTerms;
    use marshrut_protocol::time::Timestamp;

    const ENGLISH: Texts = Texts { language: Language::En };

    fn service(terms: Option<ReferralTerms>) -> Service {
        let id = marshrut_protocol::id::ServiceId([1; 16]);
        Service { referral_terms: terms, ..marshrut_protocol::service_form::blank(id, Timestamp(0)) }
    }

    #[test]
    fn a_service_that_promises_sooner_is_held_to_it() {
        let terms = ReferralTerms {
            accepts: true,
            decide_emergency_h: None,
            decide_urgent_h: Some(12),
            decide_normal_h: None,
            feedback_days: None,
        };
        let said = words(ENGLISH, "urgent", Priority::Urgent, Some(&service(Some(terms))));
        assert!(said.ends_with("They confirm reading within 12 hours and decide within 12 hours."), "{said}");
    }

    #[test]
    fn a_service_without_promises_of_its_own_has_those_of_the_network() {
        let said = words(ENGLISH, "normal", Priority::Normal, Some(&service(None)));
        assert!(said.ends_with("They confirm reading within 72 hours and decide within 14 days."), "{said}");
    }

    #[test]
    fn while_no_service_is_chosen_it_is_said_that_some_are_faster() {
        let said = words(ENGLISH, "emergency", Priority::Emergency, None);
        assert!(said.contains("within 24 hours at the latest") && said.contains("sooner"), "{said}");
    }
}
