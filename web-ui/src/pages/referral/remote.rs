//! Remote registration at the AIDS centre of the country of origin: which tests to ask the centre about.
//!
//! What the service itself publishes comes first; the table of countries only says what nobody has verified yet.

use marshrut_protocol::local_api::{ReferralDetail, ServiceDetail};
use marshrut_protocol::remote_registration::{Test, checklist, is_asked_for};
use marshrut_protocol::text::Country;

use crate::pages::naming::publisher;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// The list for one country.
pub(crate) struct Remote {
    pub(crate) title: String,
    pub(crate) lead: String,
    /// What the service publishes itself.
    pub(crate) published: Vec<String>,
    /// Test, and how sure it is.
    pub(crate) tests: Vec<(String, String)>,
}

/// The list, if the referral asks for remote registration.
pub(super) async fn remote(person: &SignedIn, referral: &ReferralDetail) -> Option<Remote> {
    let content = referral.content.as_ref().filter(|content| is_asked_for(&content.needs))?;
    let (t, item) = (person.texts(), &referral.summary);
    let service = person.client().service(&publisher(person, item), &item.service).await.ok();
    let country = content.person.citizenship.clone().or_else(|| country_of(service.as_ref()))?;
    let published = service.and_then(|found| found.item.service.continuity).map(|block| block.tests_required);
    let list = checklist(&country);
    let lead = if list.known { "remote-known" } else { "remote-unknown" };
    Some(Remote {
        title: t.with("remote-title", "country", &t.country(&country)),
        lead: t.say(lead),
        published: published.unwrap_or_default().iter().map(ToString::to_string).collect(),
        tests: list.tests.iter().map(|test| line(t, test)).collect(),
    })
}

fn country_of(service: Option<&ServiceDetail>) -> Option<Country> {
    service.map(|found| found.item.publisher.country.clone())
}

fn line(t: Texts, test: &Test) -> (String, String) {
    let name = t.code("remote-test", test.name, test.name);
    let sure = if test.required { t.with("remote-required", "source", test.source) } else { t.say("remote-ask") };
    (name, sure)
}
