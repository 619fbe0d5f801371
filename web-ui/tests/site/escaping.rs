//! Peers' text is data: whatever a record or a referral holds, it comes out as text.

use marshrut_protocol::local_api::{InternalNote, PersonFields, ReferralContent, TimelineItem};
use marshrut_protocol::record::service::{Cost, CostKind, Hours, Place, Provider, Service};

use super::api::{NOW, code};
use super::browser::{Browser, inner_pages, referral};
use super::sample::{bare_service, lang, text, whole_content};

/// Breaks out of text, of a quoted attribute, of an attribute without quotes, of a script, of a template.
const PAYLOADS: [&str; 5] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus='alert(1)' autofocus='",
    "</textarea></title><svg onload=alert(1)>",
    "{{ 7*7 }}{% include \"/etc/passwd\" %}",
];

fn poisoned_service(id: u8, payload: &str) -> Service {
    Service {
        description: [(lang("en"), text(payload))].into(),
        provider: Some(Provider { name: text(payload), description: None, url: None }),
        documents: Some(vec![text(payload)]),
        cost: Some(Cost { kind: CostKind::Described, details: Some(text(payload)) }),
        access_notes: Some(text(payload)),
        places: vec![Place {
            country: code("DE"),
            region: Some(text(payload)),
            city: Some(text(payload)),
            address: Some(text(payload)),
            postal_code: None,
            withheld: false,
            point: None,
        }],
        areas: vec![text(payload)],
        hours: vec![Hours { notes: Some(text(payload)), ..Hours::default() }],
        ..bare_service(id, &[("en", payload)])
    }
}

fn poisoned_content(payload: &str) -> ReferralContent {
    let text = payload.to_owned();
    ReferralContent {
        sender_role: text.clone(),
        contact_policy: text.clone(),
        person: PersonFields {
            alias: text.clone(),
            gender: text.clone(),
            safe_contact: text.clone(),
            city: text.clone(),
            arrival: text.clone(),
            tb: text.clone(),
            notes: text,
            ..whole_content().person
        },
        ..whole_content()
    }
}

fn poison(browser: &Browser, payload: &str) {
    let mut inner = browser.fixture.lock();
    for item in &mut inner.services {
        item.publisher.name = payload.to_owned();
        item.service = poisoned_service(item.service.id.0[0], payload);
    }
    for member in &mut inner.members {
        member.organisation.name = payload.to_owned();
    }
    for found in &mut inner.referrals {
        found.summary.partner.name = payload.to_owned();
        found.summary.service_name = payload.to_owned();
        found.summary.handle = payload.to_owned();
        found.content = Some(poisoned_content(payload));
        found.timeline.push(TimelineItem {
            at: NOW,
            who: Some(found.summary.partner.clone()),
            what: payload.to_owned(),
            text: Some(payload.to_owned()),
            code: Some(payload.to_owned()),
            supply_until: Some(payload.to_owned()),
            void: Some(payload.to_owned()),
            ..TimelineItem::default()
        });
        let spoken =
            TimelineItem { what: "message".to_owned(), text: Some(payload.to_owned()), at: NOW, ..Default::default() };
        found.timeline.push(spoken);
        found.summary.assignee = payload.to_owned();
        let to = Some(payload.to_owned());
        let (by, text) = (payload.to_owned(), payload.to_owned());
        found.notes.push(InternalNote { at: NOW, by, text, handed_from: to.clone(), handed_to: to });
    }
}

#[tokio::test]
async fn no_text_of_a_peer_becomes_markup() {
    for payload in PAYLOADS {
        let browser = Browser::signed_in("en");
        poison(&browser, payload);
        let mut seen = 0;
        for page in inner_pages() {
            let answer = browser.get(&page).await;
            let html = answer.body;
            for raw in ["<script>alert", "<img", "<svg onload", "onfocus='", "</title><svg"] {
                assert!(!html.contains(raw), "{page} lets '{raw}' through");
            }
            let ours = html.matches("<script src=\"/a/").count();
            assert_eq!(html.matches("<script").count(), ours, "{page} has a script that is not ours");
            assert_eq!(html.matches("<textarea").count(), html.matches("</textarea>").count(), "{page}");
            seen += html.matches("alert(1)").count() + html.matches("7*7").count();
        }
        assert!(seen > 40, "'{payload}' was shown {seen} times only: the test looks past it");
    }
}

#[tokio::test]
async fn what_the_address_says_is_text_too() {
    let browser = Browser::signed_in("en");
    let hostile = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for page in [
        format!("/services?search={hostile}&publisher={hostile}&country={hostile}&category={hostile}&page={hostile}"),
        format!("/referrals/inbox?overdue={hostile}&done={hostile}"),
        format!("{}?done=did-{hostile}", referral(2)),
        format!("/{hostile}"),
    ] {
        let html = browser.get(&page).await.body;
        assert!(!html.contains("<script>"), "{page}");
    }
    let html = Browser::stranger("en").get(&format!("/sign-in?next=/{hostile}")).await.body;
    assert!(!html.contains("<script>"));
}
