//! The steps, their order, and the page of a step that only asks questions.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::FieldProblem;

use super::{Draft, questions};
use crate::failure::Failure;
use crate::forms::Fields;
use crate::frame::{Frame, Section, page};
use crate::pages::form::{self, Asking, Input, Wrong};
use crate::pages::parts::{FormProblem, Spoken};
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// A page of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Person,
    Needs,
    Consent,
    Check,
}

impl Step {
    const ALL: [Self; 4] = [Self::Person, Self::Needs, Self::Consent, Self::Check];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Needs => "needs",
            Self::Consent => "consent",
            Self::Check => "check",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    pub(super) fn next(self) -> Self {
        match self {
            Self::Person => Self::Needs,
            Self::Needs => Self::Consent,
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
            _ => Self::Person,
        }
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
    /// Where it is, once the draft exists.
    pub(super) href: Option<String>,
}

/// The head that all steps share.
pub(super) struct Head {
    /// The step's name, for the script that saves the draft.
    pub(super) name: &'static str,
    pub(super) steps: Vec<Passed>,
    pub(super) service: Spoken,
    pub(super) partner: String,
    pub(super) action: String,
    pub(super) back: String,
    pub(super) discard: Option<String>,
}

impl Head {
    pub(super) fn new(t: Texts, draft: &Draft, current: Step) -> Self {
        let item = &draft.service.item;
        let place = format!("/services/{}/{}", item.publisher.id, item.service.id);
        let query = format!("?publisher={}&service={}", item.publisher.id, item.service.id);
        let passed = |(index, step): (usize, Step)| Passed {
            number: index + 1,
            label: t.say(&format!("step-{}", step.name())),
            current: step == current,
            href: draft.id.as_ref().filter(|_| step != current).map(|id| step.address(id)),
        };
        let before = Step::ALL.iter().take_while(|step| **step != current).last();
        Self {
            name: current.name(),
            steps: Step::ALL.into_iter().enumerate().map(passed).collect(),
            service: Spoken::best(&item.service.name, t),
            partner: format!("{}, {}", item.publisher.name, t.country(&item.publisher.country)),
            action: draft.id.as_ref().map_or(format!("/referrals/new{query}"), |id| current.address(id)),
            back: before.zip(draft.id.as_ref()).map_or(place, |(step, id)| step.address(id)),
            discard: draft.id.as_ref().map(|id| format!("/referrals/{id}/discard")),
        }
    }
}

#[derive(Template)]
#[template(path = "write_step.html")]
struct StepPage {
    frame: Frame,
    head: Head,
    lead: String,
    sections: Vec<form::Section>,
    errors: Vec<FormProblem>,
    /// Whether `errors` are warnings that the person may pass by.
    warned: bool,
}

/// A step with the values in `values` and what is wrong with them.
pub(super) fn show(
    person: &SignedIn,
    draft: &Draft,
    step: Step,
    values: &Fields,
    wrong: &[Wrong],
    warned: bool,
) -> Result<Response, Failure> {
    let t = person.texts();
    let asking = Asking { t, values, wrong };
    let sections = match step {
        Step::Person => questions::person(&asking),
        _ => questions::needs(&asking, &draft.service.item.service),
    };
    page(StepPage {
        frame: Frame::new(person, Section::Referrals, t.say(&format!("write-{}-title", step.name()))),
        head: Head::new(t, draft, step),
        lead: t.say(&format!("write-{}-lead", step.name())),
        sections,
        errors: wrong.iter().map(linked).collect(),
        warned,
    })
}

/// A problem with a link to its field on the same page.
pub(super) fn linked(wrong: &Wrong) -> FormProblem {
    FormProblem { text: wrong.text.clone(), href: Some(format!("#{}", wrong.field)) }
}

/// What the API noticed about a field, in the person's words, with the field's label.
pub(super) fn warning(t: Texts, found: &FieldProblem) -> Wrong {
    let field = found.field.strip_prefix("content.").unwrap_or(&found.field).to_owned();
    let label = t.optional(&Asking::key(&field)).unwrap_or_else(|| field.clone());
    Wrong { text: format!("{label}: {}", t.code("problem", &found.kind, &found.title)), field }
}
