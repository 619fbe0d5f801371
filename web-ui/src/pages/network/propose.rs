//! The form that puts something to the vote: each kind asks for what it needs and nothing else.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{Governance, MotionForm, MotionKind, Network, Organisation, Propose};
use serde::Deserialize;

use super::motion::{KINDS, NUMBERS, OFFICES, named, office};
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::pages::form::{Asking, Input, Question};
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// Which kind, and about whom.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Wanted {
    kind: String,
    organisation: String,
}

#[derive(Template)]
#[template(path = "propose.html")]
struct ProposePage {
    frame: Frame,
    kind: String,
    hint: String,
    questions: Vec<Question>,
}

/// `GET /network/propose`.
pub(in crate::pages) async fn show(person: SignedIn, Query(wanted): Query<Wanted>) -> Result<Response, Failure> {
    let Some(kind) = named(&KINDS, &wanted.kind) else { return Ok(Redirect::to("/network").into_response()) };
    let t = person.texts();
    let network = person.client().network().await.map_err(|error| person.failure(error))?;
    let governance = person.client().governance().await.map_err(|error| person.failure(error))?;
    let mut values = Fields::default();
    values.put("motion_organisation", &wanted.organisation);
    page(ProposePage {
        frame: Frame::new(&person, Section::Partners, t.say(&format!("motion-kind-{}", wanted.kind))),
        hint: t.say(&format!("motion-kind-{}-hint", wanted.kind)),
        questions: questions(t, kind, &values, &network, &governance),
        kind: wanted.kind,
    })
}

fn questions(t: Texts, kind: MotionKind, values: &Fields, network: &Network, stands: &Governance) -> Vec<Question> {
    let asking = Asking { t, values, wrong: &[] };
    let others = || network.members.iter().filter(|member| !member.ours).map(|member| &member.organisation);
    let all = || network.members.iter().map(|member| &member.organisation);
    let former = || stands.former.iter().map(|former| &former.organisation);
    let mut asked = match kind {
        MotionKind::Admit => vec![required(asking.area("motion_application", 4_000))],
        MotionKind::Suspend => vec![asking.list("motion_organisation", true, named_in(t, others()))],
        MotionKind::Readmit => vec![asking.list("motion_organisation", true, named_in(t, former()))],
        MotionKind::ReplaceKey => vec![
            asking.list("motion_organisation", true, named_in(t, others().chain(former()))),
            required(asking.area("motion_application", 4_000)),
        ],
        MotionKind::Set => vec![
            asking.one("motion_number", true, &NUMBERS.map(|(name, _)| name)),
            required(asking.short("motion_value", 23)),
        ],
        MotionKind::Appoint => vec![
            asking.one("motion_office", true, &OFFICES.map(|(name, _)| name)),
            asking.list("motion_country", false, t.countries()),
            asking.list("motion_organisation", true, named_in(t, all())),
            asking.day("motion_until", true),
            required(asking.area("motion_mandate", 2_000)),
        ],
        MotionKind::Dismiss => vec![asking.list("motion_appointment", true, held(t, stands))],
        MotionKind::Adopt => {
            vec![required(asking.line("motion_title", 300)), required(asking.line("motion_sha256", 64))]
        }
        MotionKind::Decide => vec![required(asking.line("motion_title", 300))],
    };
    asked.push(asking.area("motion_words", 8_000));
    asked.push(asking.day("motion_closes", false));
    asked
}

fn required(question: Question) -> Question {
    debug_assert!(matches!(question.input, Input::Line { .. } | Input::Area { .. }));
    Question { required: true, ..question }
}

fn named_in<'a>(t: Texts, organisations: impl Iterator<Item = &'a Organisation>) -> Vec<(String, String)> {
    let option = |org: &Organisation| (org.id.to_string(), format!("{}, {}", org.name, t.country(&org.country)));
    organisations.map(option).collect()
}

fn held(t: Texts, stands: &Governance) -> Vec<(String, String)> {
    let option = |holder: &marshrut_protocol::local_api::OfficeHolder| {
        (holder.appointment.to_string(), format!("{}: {}", office(t, holder.office), holder.organisation.name))
    };
    stands.offices.iter().map(option).collect()
}

/// `POST /network/proposals`.
pub(in crate::pages) async fn propose(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let Some(kind) = named(&KINDS, fields.one("kind")) else { return Ok(Redirect::to("/network").into_response()) };
    let clock = person.clock();
    let motion = MotionForm {
        organisation: fields.one("motion_organisation").parse().ok(),
        application: fields.one("motion_application").to_owned(),
        number: named(&NUMBERS, fields.one("motion_number")),
        value: fields.one("motion_value").to_owned(),
        office: named(&OFFICES, fields.one("motion_office")),
        country: fields.one("motion_country").parse().ok(),
        until: clock.noon_of_input(fields.one("motion_until")),
        mandate: fields.one("motion_mandate").to_owned(),
        appointment: fields.one("motion_appointment").parse().ok(),
        title: fields.one("motion_title").to_owned(),
        sha256: fields.one("motion_sha256").parse().ok(),
        ..MotionForm::new(kind)
    };
    let words = fields.one("motion_words").to_owned();
    let wish = Propose { motion, words, opens: None, closes: clock.noon_of_input(fields.one("motion_closes")) };
    let proposal = person.client().propose(&wish).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("/network/proposals/{}", proposal.id)).into_response())
}
