//! What is written of a person in stories: the same each time, and as little as a referral needs.

use marshrut_protocol::id::{OrgId, ServiceId};
use marshrut_protocol::local_api::{ConsentForm, Priority, ReferralContent, WriteReferral};
use marshrut_protocol::text::{Code, Lang};

/// A referral to that service, kept as a draft unless it is to be sent.
pub fn referral(publisher: OrgId, service: ServiceId, send: bool) -> Box<WriteReferral> {
    let language = Lang::new("ru").expect("a tag");
    let content = ReferralContent {
        needs: vec![Code::new("hiv.art").expect("a code")],
        priority: Some(Priority::Urgent),
        sender_role: "caseworker".into(),
        contact_policy: "through-us".into(),
        client_language: Some(language.clone()),
        minor: Some(false),
        consent: Some(ConsentForm { given: "spoken".into(), language: Some(language), ..ConsentForm::default() }),
        ..ReferralContent::default()
    };
    Box::new(WriteReferral { publisher, service, content, send, despite_warnings: false, based_on: None })
}
