//! The text of a consent in the client's language: to whom, what, until when, and how to take it back.

use fluent_bundle::FluentValue;
use jiff::tz::TimeZone;
use marshrut_protocol::local_api::{ConsentText, Organisation, ReferralDetail};
use marshrut_protocol::text::Lang;
use marshrut_protocol::time::{Span, Timestamp};

use super::texts_in;
use crate::languages::Language;
use crate::pages::shared_rows;
use crate::texts::{Clock, Texts};

/// A consent without a date of its own ends so long after it was given.
const LASTS: Span = Span::days(180);

/// The text for a referral or a draft. Without a consent yet, it names everything that was filled in: each is asked.
///
/// `receiver` is who would read the referral. `language` outranks the client's own; a language that the catalogue
/// lacks gives English, which must be interpreted then.
pub fn consent_text(
    referral: &ReferralDetail,
    receiver: &Organisation,
    language: Option<&Lang>,
    now: Timestamp,
) -> ConsentText {
    let content = referral.content.clone().unwrap_or_default();
    let wanted = language.or(content.client_language.as_ref());
    let found = wanted.and_then(texts_in);
    let t = found.unwrap_or(Texts { language: Language::En });
    let clock = Clock::new(t, TimeZone::UTC, now);
    let values = [
        ("partner", FluentValue::from(receiver.name.clone())),
        ("country", FluentValue::from(t.country(&receiver.country))),
    ];
    let say = |key: &str| t.filled(key, &values);
    let consent = content.consent.as_ref();
    let given = consent.and_then(|consent| consent.given_at).unwrap_or(now);
    let until = consent.and_then(|consent| consent.expires).unwrap_or(given.plus(LASTS));
    let withheld = consent.map(|consent| consent.withhold_from.as_str()).filter(|from| !from.is_empty());
    let mut closing = vec![t.with("consent-form-until", "date", &clock.day(until)), say("consent-say-withdraw")];
    closing.push(t.with("consent-form-how", "handle", &referral.summary.handle));
    closing.extend(withheld.map(|from| t.with("consent-form-withheld", "from", from)));
    ConsentText {
        language: t.tag().to_owned(),
        machine_draft: t.language.is_machine_draft(),
        to_be_interpreted: found.is_none(),
        title: t.say("consent-form-title"),
        paragraphs: ["consent-say-what", "consent-say-choice", "consent-say-reader"].map(say).into(),
        shared: shared_rows(t, &clock, &content),
        closing,
    }
}
