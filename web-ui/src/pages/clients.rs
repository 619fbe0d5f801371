//! Everything that is held on one client: shown, saved as a file, erased.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use marshrut_protocol::local_api::{ClientAsk, ClientExport, ErasureReport, HeldReferral, StaffRole};
use marshrut_protocol::text::Lang;

use super::logged::{Line, line};
use super::papers::{file, problems};
use super::parts::FormProblem;
use super::referral::Event;
use super::write::{Summary, summary};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::languages::Language;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// One referral of the client.
struct Held {
    title: String,
    facts: Vec<(String, String)>,
    content: Vec<Summary>,
    timeline: Vec<Event>,
}

impl Held {
    fn new(t: Texts, clock: &Clock, held: &HeldReferral) -> Self {
        let item = &held.referral.summary;
        let delivered = held.delivered.map(|at| (t.say("client-delivered"), clock.day_and_time(at)));
        let slip = held.slip.as_ref().map(|slip| (t.say("client-slip"), slip.code.clone()));
        let unsent = (held.unsent > 0)
            .then(|| (t.code("state", &item.state, &item.state), t.count("client-unsent", held.unsent)));
        let content = held.referral.content.as_ref();
        Self {
            title: format!("{} · {}", item.service_name, item.partner.name),
            facts: [delivered, unsent, slip].into_iter().flatten().collect(),
            content: content.map(|content| summary(t, clock, content)).unwrap_or_default(),
            timeline: held.referral.timeline.iter().map(|event| Event::new(t, clock, event)).collect(),
        }
    }
}

/// What is held, for the page and for the file.
struct Whole {
    handle: String,
    organisation: String,
    at: String,
    held: Vec<Held>,
    /// Referrals to partners outside the network.
    logged: Vec<Line>,
    /// Everything as it is kept: whatever the words above have no place for.
    json: String,
}

impl Whole {
    fn new(t: Texts, clock: &Clock, export: &ClientExport) -> Self {
        Self {
            handle: export.handle.clone(),
            organisation: export.organisation.name.clone(),
            at: clock.day_and_time(export.exported_at),
            held: export.referrals.iter().map(|held| Held::new(t, clock, held)).collect(),
            logged: export.logged.iter().map(|item| line(t, clock, item)).collect(),
            json: serde_json::to_string_pretty(export).unwrap_or_default(),
        }
    }
}

#[derive(Template)]
#[template(path = "clients.html")]
struct ClientsPage {
    frame: Frame,
    handle: String,
    whole: Option<Whole>,
    errors: Vec<FormProblem>,
}

#[derive(Template)]
#[template(path = "client_file.html")]
struct ClientFile {
    t: Texts,
    whole: Whole,
}

#[derive(Template)]
#[template(path = "client_erased.html")]
struct ErasedPage {
    frame: Frame,
    handle: String,
    erased: Vec<String>,
    remains: Vec<String>,
}

/// Everything that is held on a client as one HTML file that needs nothing else.
pub fn client_html(export: &ClientExport, language: Option<&Lang>) -> String {
    let t = Texts { language: language.and_then(|tag| Language::from_tag(tag.as_str())).unwrap_or(Language::En) };
    let clock = Clock::new(t, TimeZone::UTC, export.exported_at);
    let whole = Whole::new(t, &clock, export);
    ClientFile { t, whole }.render().expect("the template only writes texts into a String")
}

fn ask(fields: &Fields) -> ClientAsk {
    ClientAsk { handle: fields.one("handle").to_owned(), ..ClientAsk::default() }
}

/// Whether the person may see what is held. Administrators erase without looking.
fn may_look(person: &SignedIn) -> bool {
    person.me.is(StaffRole::Caseworker)
}

/// `GET /clients`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    render(&person, String::new(), None, Vec::new())
}

/// `POST /clients`: a search about a person travels in the body.
pub(super) async fn find(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let ask = ask(&fields);
    match person.client().held_on_client(&ask).await {
        Ok(export) => render(&person, ask.handle, Some(&export), Vec::new()),
        Err(error) => refused(&person, ask.handle, error),
    }
}

/// `POST /clients/file`.
pub(super) async fn save(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let ask = ask(&fields);
    let export = match person.client().held_on_client(&ask).await {
        Ok(export) => export,
        Err(error) => return refused(&person, ask.handle, error),
    };
    if fields.one("format") == "html" {
        let language = Lang::new(person.texts().tag()).ok();
        return Ok(file("held.html", "text/html; charset=utf-8", client_html(&export, language.as_ref()).into_bytes()));
    }
    let json = serde_json::to_vec_pretty(&export).map_err(|error| Failure::Api(ApiError::Unreadable(error)))?;
    Ok(file("held.json", "application/json", json))
}

/// `POST /clients/erase`.
pub(super) async fn erase(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let ask = ask(&fields);
    if fields.one("confirmed") != "yes" {
        let text = person.texts().say("client-erase-unconfirmed");
        let export = match may_look(&person) {
            true => Some(person.client().held_on_client(&ask).await.map_err(|error| person.failure(error))?),
            false => None,
        };
        let wrong = vec![FormProblem { text, href: Some("#confirmed".into()) }];
        let page = render(&person, ask.handle, export.as_ref(), wrong)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    match person.client().erase_client(&ask).await {
        Ok(report) => erased(&person, &report),
        Err(error) => refused(&person, ask.handle, error),
    }
}

fn erased(person: &SignedIn, report: &ErasureReport) -> Result<Response, Failure> {
    let t = person.texts();
    let what = |draft: bool| if draft { "client-erased-draft" } else { "client-erased-sent" };
    let name = |remains: &marshrut_protocol::local_api::Remains| {
        let name =
            serde_json::to_value(remains).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
        t.code("remains", &name, &name)
    };
    page(ErasedPage {
        frame: Frame::new(person, Section::Referrals, t.say("client-erased-title")),
        handle: report.handle.clone(),
        erased: report
            .erased
            .iter()
            .map(|one| t.with(what(one.draft), "partner", &one.partner.name))
            .chain((report.logged > 0).then(|| t.say("client-erased-logged")))
            .collect(),
        remains: report.remains.iter().map(name).collect(),
    })
}

fn refused(person: &SignedIn, handle: String, error: ApiError) -> Result<Response, Failure> {
    let absent = matches!(&error, ApiError::Refused { problem, .. } if problem.kind == "not-found");
    if absent {
        let wrong = FormProblem { text: person.texts().say("client-nothing"), href: Some("#handle".into()) };
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, render(person, handle, None, vec![wrong])?).into_response());
    }
    let Some(errors) = problems(person.texts(), &error) else { return Err(person.failure(error)) };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(person, handle, None, errors)?).into_response())
}

fn render(
    person: &SignedIn,
    handle: String,
    export: Option<&ClientExport>,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let t = person.texts();
    let whole = export.map(|export| Whole::new(t, &person.clock(), export));
    page(ClientsPage { frame: Frame::new(person, Section::Referrals, t.say("client-title")), handle, whole, errors })
}
