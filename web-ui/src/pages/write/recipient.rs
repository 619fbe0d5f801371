//! The recipient: services that suit what was written so far, each with the reasons; and the search, always.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::local_api::{ServiceAddress, ServiceItem, ServiceQuery, SuggestedService};
use marshrut_protocol::referral::suggestions::{Reason, Wanted};
use marshrut_protocol::text::Country;

use super::draft::Draft;
use super::leaving::Leaving;
use super::step::{Head, Step, linked};
use super::{Values, typed};
use crate::failure::Failure;
use crate::forms::Fields;
use crate::frame::{Frame, Section, page};
use crate::pages::form::{Asking, Input, Question, Wrong};
use crate::pages::parts::{Badge, FormProblem, Spoken};
use crate::pages::referral::elsewhere;
use crate::pages::verification;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// The fields of the step.
const SERVICE: &str = "recipient.service";
const COUNTRY: &str = "recipient.country";
const SEARCH: &str = "recipient.search";

/// How many services the search shows.
const FOUND: usize = 12;

/// A service to choose.
struct Choice {
    value: String,
    chosen: bool,
    name: Spoken,
    partner: String,
    href: String,
    badges: Vec<Badge>,
    /// Why it is suggested: words, and whether they speak for it.
    reasons: Vec<(String, bool)>,
}

#[derive(Template)]
#[template(path = "write_recipient.html")]
struct RecipientPage {
    frame: Frame,
    head: Head,
    lead: String,
    chosen: Option<Choice>,
    suggested: Vec<Choice>,
    /// What the search found, if anything was looked for.
    found: Option<Vec<Choice>>,
    country: Question,
    search: Question,
    errors: Vec<FormProblem>,
}

/// The step with the values in `values`.
pub(super) async fn show(
    person: &SignedIn,
    draft: &Draft,
    values: &Values,
    wrong: &[Wrong],
) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let head = Head::new(t, draft, Step::Recipient, Some(values));
    let fields = with_country(person, &values.fields);
    let picked = elsewhere::read(fields.one(SERVICE)).or(draft.address());
    let choice = |item: &ServiceItem, reasons: &[Reason]| Choice::new(t, &clock, item, reasons, picked);
    let suggested = suggested(person, draft, &fields).await?;
    let suggested: Vec<Choice> = suggested.iter().map(|found| choice(&found.item, &found.reasons)).collect();
    let found = found(person, fields.one(SEARCH)).await?;
    let found = found.map(|items| items.iter().map(|item| choice(item, &[])).collect());
    let current = draft.service.as_ref().filter(|service| !has(&suggested, &service.item));
    let asking = Asking { t, values: &fields, wrong };
    page(RecipientPage {
        frame: Frame::new(person, Section::Referrals, t.say("write-recipient-title")).saying(head.notice(t)),
        head,
        lead: t.say("write-recipient-lead"),
        chosen: current.map(|service| choice(&service.item, &[])),
        suggested,
        found,
        country: asking.list(COUNTRY, false, t.countries()),
        search: asking.line(SEARCH, 200),
        errors: wrong.iter().map(linked).collect(),
    })
}

fn has(choices: &[Choice], item: &ServiceItem) -> bool {
    let value = format!("{}/{}", item.publisher.id, item.service.id);
    choices.iter().any(|choice| choice.value == value)
}

/// The form's values; where the person will be is where we are, unless something else was said.
fn with_country(person: &SignedIn, values: &Fields) -> Fields {
    let mut fields = values.clone();
    if !fields.has(COUNTRY) {
        fields.put(COUNTRY, &person.status.organisation.country);
    }
    fields
}

async fn suggested(person: &SignedIn, draft: &Draft, fields: &Fields) -> Result<Vec<SuggestedService>, Failure> {
    let content = &draft.content;
    let wanted = Wanted {
        needs: content.needs.clone(),
        country: Country::new(fields.one(COUNTRY)).ok(),
        language: content.client_language.clone(),
        legal_status: content.person.legal_status.clone(),
        citizenship: content.person.citizenship.clone(),
        birth_year: content.person.birth_year,
    };
    if wanted.needs.is_empty() {
        return Ok(Vec::new());
    }
    let found = person.client().suggestions(&wanted).await.map_err(|error| person.failure(error))?;
    Ok(found.items)
}

/// What the search finds, without our own services; `None` if nothing is looked for.
async fn found(person: &SignedIn, search: &str) -> Result<Option<Vec<ServiceItem>>, Failure> {
    if search.is_empty() {
        return Ok(None);
    }
    let query = ServiceQuery { search: search.to_owned(), per_page: FOUND, ..ServiceQuery::default() };
    let list = person.client().services(&query).await.map_err(|error| person.failure(error))?;
    let ours = person.status.organisation.id;
    Ok(Some(list.items.into_iter().filter(|item| item.publisher.id != ours).collect()))
}

impl Choice {
    fn new(t: Texts, clock: &Clock, item: &ServiceItem, reasons: &[Reason], picked: Option<ServiceAddress>) -> Self {
        let address = ServiceAddress { publisher: item.publisher.id, service: item.service.id };
        let name = Spoken::best(&item.service.name, t);
        Self {
            value: format!("{}/{}", address.publisher, address.service),
            chosen: picked == Some(address),
            name: if name.text.is_empty() { t.say("service-nameless").into() } else { name },
            partner: format!("{}, {}", item.publisher.name, t.country(&item.publisher.country)),
            href: format!("/services/{}/{}", address.publisher, address.service),
            badges: vec![verification::badge(t, item.verdict)],
            reasons: reasons
                .iter()
                .filter_map(|reason| Some((sentence(t, clock, reason)?, reason.speaks_for())))
                .collect(),
        }
    }
}

/// A reason in words; what the badge says already is not said twice.
fn sentence(t: Texts, clock: &Clock, reason: &Reason) -> Option<String> {
    let of =
        |key: &str, met: usize, of: usize| t.filled(key, &[("count", (met as u64).into()), ("of", (of as u64).into())]);
    Some(match reason {
        Reason::Needs { met: 1, of: 1 } => t.say("suggest-need"),
        Reason::Needs { met, of: all } => of("suggest-needs", *met, *all),
        Reason::InCountry => t.say("suggest-in-country"),
        Reason::OtherCountry => t.say("suggest-other-country"),
        Reason::Speaks => t.say("suggest-speaks"),
        Reason::OtherLanguages => t.say("suggest-other-languages"),
        Reason::AcceptsStatus => t.say("suggest-accepts-status"),
        Reason::NotForStatus => t.say("suggest-not-for-status"),
        Reason::NotForAge => t.say("suggest-not-for-age"),
        Reason::Capacity { state, at } => {
            let state = serde_json::to_value(state).ok()?;
            t.with(&format!("suggest-capacity-{}", state.as_str()?), "when", &clock.relative(*at))
        }
        Reason::Verdict { .. } => return None,
        Reason::Answers { in_time, of: all } => of("suggest-answers", *in_time, *all),
    })
}

/// Takes the chosen service over. A consent names its receiver: another one needs a new one, so what was written of it
/// is kept as typed, to be confirmed again.
pub(super) async fn read(person: &SignedIn, draft: &mut Draft, fields: &Fields) -> Result<Vec<Wrong>, Failure> {
    typed::keep(&mut draft.content, Step::Recipient, fields, |name| matches!(name, COUNTRY | SEARCH));
    let chosen = elsewhere::read(fields.one(SERVICE));
    if let Some(address) = chosen.filter(|address| draft.address() != Some(*address)) {
        let found = person.client().service(&address.publisher, &address.service).await;
        let found = found.map_err(|error| person.failure(error))?;
        let receiver = draft.service.as_ref().map(|service| service.item.publisher.id);
        if receiver != Some(address.publisher) {
            ask_again(draft, &person.clock());
        }
        draft.service = Some(found);
    }
    if draft.service.is_none() && Leaving::by(fields) == Leaving::Onward {
        let text = person.texts().say("wrong-recipient");
        return Ok(vec![Wrong { field: SERVICE.to_owned(), text }]);
    }
    Ok(Vec::new())
}

/// Turns a consent into what was typed of it.
fn ask_again(draft: &mut Draft, clock: &Clock) {
    if draft.content.consent.is_some() {
        let fields = super::content::answers_of(&draft.content, clock);
        draft.content.consent = None;
        typed::keep(&mut draft.content, Step::Consent, &fields, |name| name.starts_with("consent."));
    }
}
