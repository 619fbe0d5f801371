//! The steps, their order, and the page of a step that only asks questions.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{FieldProblem, ReferralQuery, ReferralSummary, ServiceItem};
use marshrut_protocol::time::Span;

use super::{Draft, Values, questions};
use crate::assets;
use crate::failure::Failure;
use crate::forms::Fields;
use crate::frame::{Frame, Section, page};
use crate::pages::form::{self, Asking, Input, Wrong};
use crate::pages::parts::{FormProblem, Spoken};
use crate::refusals;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// A page of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Person,
    Needs,
    Recipient,
    Consent,
    Check,
}

impl Step {
    const ALL: [Self; 5] = [Self::Person, Self::Needs, Self::Recipient, Self::Consent, Self::Check];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Needs => "needs",
            Self::Recipient => "recipient",
            Self::Consent => "consent",
            Self::Check => "check",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    /// The next one; whoever came with a service is not asked for one.
    pub(super) fn next(self, has_service: bool) -> Self {
        match self {
            Self::Person => Self::Needs,
            Self::Needs if has_service => Self::Consent,
            Self::Needs => Self::Recipient,
            Self::Recipient if !has_service => Self::Recipient,
            Self::Recipient => Self::Consent,
            Self::Consent | Self::Check => Self::Check,
        }
    }

    /// The step that asks for a field, by the API's path of it.
    pub(super) fn of_field(field: &str) -> Self {
        let field = field.strip_prefix("content.").unwrap_or(field);
        let health = ["person.hiv", "person.tb", "person.hepatitis", "person.oat", "person.notes"];
        match field {
            "needs" | "priority" | "sender_role" => Self::Needs,
            _ if health.iter().any(|name| field.starts_with(name)) => Self::Needs,
            _ if field.starts_with("consent") => Self::Consent,
            _ if field.starts_with("recipient") => Self::Recipient,
            _ => Self::Person,
        }
    }

    /// Whether it can be shown: what names the receiver needs one.
    fn is_open(self, draft: &Draft) -> bool {
        draft.service.is_some() || !matches!(self, Self::Consent | Self::Check)
    }

    pub(super) fn address(self, id: &ReferralId) -> String {
        format!("/referrals/{id}/write/{}", self.name())
    }
}

/// A step in the row above the form.
pub(super) struct Passed {
    pub(super) number: usize,
    pub(super) label: String,
    pub(super) current: bool,
    /// Its name, if a button leads there: pressing it saves what is typed here.
    pub(super) to: Option<&'static str>,
}

/// The head that all steps share.
pub(super) struct Head {
    /// The step's name, for the script that saves the draft.
    pub(super) name: &'static str,
    pub(super) steps: Vec<Passed>,
    /// For whom it is, once that is known.
    pub(super) service: Option<Spoken>,
    pub(super) partner: String,
    pub(super) action: String,
    /// What the button "back" says that it leads to.
    pub(super) back: &'static str,
    pub(super) discard: Option<String>,
    /// What this step said when the form was made, so that two windows do not overwrite each other unseen.
    pub(super) seen: String,
    /// What was written without a session, and is shown.
    pub(super) kept: String,
    pub(super) revision: u32,
    /// What saves while somebody types.
    pub(super) script: &'static str,
}

impl Head {
    pub(super) fn new(t: Texts, draft: &Draft, current: Step, values: Option<&Values>) -> Self {
        let item = draft.service.as_ref().map(|service| &service.item);
        let query = draft.address().map(|place| format!("?publisher={}&service={}", place.publisher, place.service));
        let begun = draft.id.is_some();
        let passed = |(index, step): (usize, Step)| Passed {
            number: index + 1,
            label: t.say(&format!("step-{}", step.name())),
            current: step == current,
            to: (begun && step != current && step.is_open(draft)).then(|| step.name()),
        };
        let before = Step::ALL.iter().take_while(|step| **step != current).filter(|step| step.is_open(draft)).last();
        let partner = |item: &ServiceItem| format!("{}, {}", item.publisher.name, t.country(&item.publisher.country));
        Self {
            name: current.name(),
            steps: Step::ALL.into_iter().enumerate().map(passed).collect(),
            service: item.map(|item| Spoken::best(&item.service.name, t)),
            partner: item.map(partner).unwrap_or_default(),
            action: match &draft.id {
                Some(id) => current.address(id),
                None => format!("/referrals/new{}", query.unwrap_or_default()),
            },
            back: before.filter(|_| begun).map_or("back", |step| step.name()),
            discard: draft.id.as_ref().map(|id| format!("/referrals/{id}/discard")),
            seen: values.map(|values| values.seen.clone()).unwrap_or_default(),
            kept: values.map(|values| values.kept.clone()).unwrap_or_default(),
            revision: draft.revision,
            script: &assets::DRAFT.path,
        }
    }

    /// Said when the form shows what was written before somebody signed in again.
    pub(super) fn notice(&self, t: Texts) -> Option<String> {
        (!self.kept.is_empty()).then(|| t.say("write-kept"))
    }
}

/// A draft that was begun before.
struct Begun {
    href: String,
    saved: String,
}

/// How many drafts are looked through for one that was begun lately, and how many are offered.
const BEGUN_LOOKED_AT: usize = 100;
const BEGUN_SHOWN: usize = 3;

#[derive(Template)]
#[template(path = "write_step.html")]
struct StepPage {
    frame: Frame,
    head: Head,
    lead: String,
    sections: Vec<form::Section>,
    /// Drafts that may be the one that somebody wants to go on with.
    begun: Vec<Begun>,
    errors: Vec<FormProblem>,
    /// Whether `errors` are warnings that the person may pass by.
    warned: bool,
}

/// A step with its values and what is wrong with them.
pub(super) async fn show(
    person: &SignedIn,
    draft: &Draft,
    step: Step,
    values: &Values,
    wrong: &[Wrong],
    warned: bool,
) -> Result<Response, Failure> {
    let t = person.texts();
    let head = Head::new(t, draft, step, Some(values));
    page(StepPage {
        frame: Frame::new(person, Section::Referrals, t.say(&format!("write-{}-title", step.name())))
            .saying(head.notice(t)),
        head,
        lead: t.say(&format!("write-{}-lead", step.name())),
        sections: sections(t, draft, step, &values.fields, wrong),
        begun: if draft.id.is_none() { begun(person, draft).await } else { Vec::new() },
        errors: wrong.iter().map(linked).collect(),
        warned,
    })
}

/// The questions of a step that only asks.
pub(super) fn sections(t: Texts, draft: &Draft, step: Step, values: &Fields, wrong: &[Wrong]) -> Vec<form::Section> {
    let asking = Asking { t, values, wrong };
    match step {
        Step::Person => questions::person(&asking),
        Step::Needs => questions::needs(&asking, draft.service.as_ref().map(|service| &service.item.service)),
        Step::Consent => vec![asking.section("section-consent", false, super::consent::questions(&asking))],
        Step::Recipient | Step::Check => Vec::new(),
    }
}

/// Drafts for the same service that were begun lately: whoever went back in the browser finds theirs.
async fn begun(person: &SignedIn, draft: &Draft) -> Vec<Begun> {
    let query = ReferralQuery { folder: "drafts".to_owned(), per_page: BEGUN_LOOKED_AT, ..ReferralQuery::default() };
    let Ok(list) = person.client().referrals(&query).await else { return Vec::new() };
    let address = draft.address();
    let same = |item: &&ReferralSummary| match address {
        Some(address) => (item.partner.id, item.service) == (address.publisher, address.service),
        None => !item.has_receiver(),
    };
    let clock = person.clock();
    let lately = |item: &&ReferralSummary| clock.now().since(item.sent_at) < Span::days(1);
    let found = list.items.iter().filter(same).filter(lately).take(BEGUN_SHOWN);
    found.map(|item| Begun { href: Step::Person.address(&item.id), saved: clock.relative(item.sent_at) }).collect()
}

/// A problem with a link to its field on the same page.
pub(super) fn linked(wrong: &Wrong) -> FormProblem {
    FormProblem { text: wrong.text.clone(), href: Some(format!("#{}", wrong.field)) }
}

/// What the API noticed about a field, in the person's words, with the field's label.
pub(super) fn warning(t: Texts, found: &FieldProblem) -> Wrong {
    let field = found.field.strip_prefix("content.").unwrap_or(&found.field).to_owned();
    let label = t.optional(&Asking::key(&field)).unwrap_or_else(|| field.clone());
    Wrong { text: format!("{label}: {}", refusals::field(t, found)), field }
}
