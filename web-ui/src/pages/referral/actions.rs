//! What can be done with a referral now, as forms that say what will happen.

use marshrut_protocol::local_api::{ActionOffer, Feedback, ReferralAction, ReferralDetail, ReferralSummary};
use marshrut_protocol::referral::action::Shipment;

use super::elsewhere::{self, Other};
use crate::forms::Fields;
use crate::pages::services::Pick;
use crate::texts::{Clock, Texts};

/// Actions that carry no words at all.
const WORDLESS: [&str; 5] = ["acknowledge", "confirm-cancel", "withdraw-consent", "enter-in-error", "confirm-erasure"];

/// Actions that cannot be taken back and destroy content.
const GRAVE: [&str; 3] = ["withdraw-consent", "enter-in-error", "confirm-erasure"];

/// Actions that must be opened on purpose: none of them is the usual next step.
const NEVER_FIRST: [&str; 2] = ["request-cancel", "keep-content"];

/// What is marked from 1 to 5, in the order of a form.
const MARKED: [&str; 4] = ["quality", "waiting", "staff", "difficulty"];

/// A date that an action asks for.
pub(crate) struct DateInput {
    /// `date`, or `supply_until` for how long medicine lasts.
    pub(crate) name: &'static str,
    pub(crate) label: String,
    /// `date` or `datetime-local`.
    pub(crate) kind: &'static str,
    pub(crate) required: bool,
    pub(crate) value: String,
    /// The earliest day to offer.
    pub(crate) from: String,
}

/// A text that an action asks for.
pub(crate) struct TextInput {
    pub(crate) label: String,
    pub(crate) required: bool,
    pub(crate) value: String,
}

/// An action's form.
pub(crate) struct Action {
    pub(crate) name: String,
    pub(crate) label: String,
    /// What will happen.
    pub(crate) hint: String,
    pub(crate) button: String,
    pub(crate) text: Option<TextInput>,
    pub(crate) codes: Vec<Pick>,
    pub(crate) codes_label: String,
    pub(crate) date: Option<DateInput>,
    /// Services that may be named instead.
    pub(crate) alternatives: Vec<Pick>,
    /// What may be chosen besides: what the person says of the service, where a shipment is.
    pub(crate) questions: Vec<Mark>,
    /// Whether the caseworker may vouch for a text that looks as if it held an identifier.
    pub(crate) vouch: bool,
    /// Whether it is shown unfolded.
    pub(crate) open: bool,
    pub(crate) grave: bool,
}

/// A question to be answered with one of a few marks, or left open.
pub(crate) struct Mark {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) picks: Vec<Pick>,
}

/// What was sent and came back.
#[derive(Default)]
pub(super) struct Tried {
    pub(super) fields: Fields,
    /// Whether only a doubt about the text stands in the way.
    pub(super) doubtful: bool,
}

/// The forms of a page: the conversation has its own place.
pub(super) struct Offered {
    pub(super) actions: Vec<Action>,
    pub(super) message: Option<Action>,
}

/// The forms of all actions that the API offers, what was tried and failed unfolded with its values.
pub(super) fn offered(t: Texts, clock: &Clock, referral: &ReferralDetail, tried: &Tried, others: &[Other]) -> Offered {
    let forms = referral.actions.iter().map(|offer| form(t, clock, &referral.summary, offer, tried, others));
    let (message, mut forms): (Vec<Action>, Vec<Action>) = forms.partition(|form| form.name == "message");
    let taken_on = forms.iter().any(|form| form.name == "complete");
    forms.sort_by_key(|form| rank(form, taken_on));
    let tried_one = forms.iter().any(|form| form.open);
    // The usual next step stands open.
    let usual = |form: &&mut Action| !tried_one && !form.grave && !NEVER_FIRST.contains(&form.name.as_str());
    if let Some(first) = forms.first_mut().filter(usual) {
        first.open = true;
    }
    Offered { actions: forms, message: message.into_iter().next() }
}

/// Who is asked to cancel sees that answer first; who has taken the person on is not offered to decline before all else.
fn rank(form: &Action, taken_on: bool) -> u8 {
    match form.name.as_str() {
        "confirm-cancel" => 0,
        "decline" if taken_on => 2,
        _ if form.grave => 3,
        _ => 1,
    }
}

fn form(
    t: Texts,
    clock: &Clock,
    item: &ReferralSummary,
    offer: &ActionOffer,
    tried: &Tried,
    others: &[Other],
) -> Action {
    let name = offer.action.as_str();
    let ours = tried.fields.one("action") == name;
    let value = |field: &str| if ours { tried.fields.one(field).to_owned() } else { String::new() };
    let label = t.code("action", name, name);
    let takes_text = offer.needs_text || !WORDLESS.contains(&name);
    Action {
        hint: t.filled(&known(t, "action-hint", name), &[("partner", item.partner.name.clone().into())]),
        button: t.code("action-button", name, &label),
        text: takes_text.then(|| TextInput {
            label: t.code("action-text", name, &t.say("action-text")),
            required: offer.needs_text,
            value: value("text"),
        }),
        codes: offer.codes.iter().map(|code| pick(t, name, code, &value("code"))).collect(),
        codes_label: t.code("action-codes", name, &t.say("action-codes")),
        date: date(t, clock, offer, &value),
        alternatives: if name == "decline" { alternatives(others, &value("alternative")) } else { Vec::new() },
        questions: match name {
            "confirm" => questions(t, &value),
            "interim-note" => vec![shipment(t, &value("code"))],
            _ => Vec::new(),
        },
        vouch: ours && tried.doubtful,
        open: ours,
        grave: GRAVE.contains(&name),
        name: name.to_owned(),
        label,
    }
}

/// The key for `name` in `family`, or the family's own if it has none.
fn known(t: Texts, family: &str, name: &str) -> String {
    let key = format!("{family}-{name}");
    if t.optional(&key).is_some() { key } else { family.to_owned() }
}

fn pick(t: Texts, action: &str, code: &str, chosen: &str) -> Pick {
    let family = if action == "decline" { "reason" } else { "outcome" };
    Pick { value: code.to_owned(), label: t.code(family, code, code), chosen: code == chosen }
}

fn alternatives(others: &[Other], chosen: &str) -> Vec<Pick> {
    let pick = |other: &Other| {
        let (value, label) = (other.value(), format!("{} · {}", other.name.text, other.partner));
        Pick { chosen: value == chosen, value, label }
    };
    others.iter().map(pick).collect()
}

/// Where medicine is that was sent to the person.
fn shipment(t: Texts, chosen: &str) -> Mark {
    let pick = |code: &&str| Pick {
        value: (*code).to_owned(),
        label: t.say(&format!("shipment-{code}")),
        chosen: *code == chosen,
    };
    Mark { name: "code".to_owned(), label: t.say("shipment"), picks: Shipment::NAMES.iter().map(pick).collect() }
}

/// Whether it was delivered, then four marks from 1 to 5.
fn questions(t: Texts, value: &impl Fn(&str) -> String) -> Vec<Mark> {
    let mark = |name: &str, options: Vec<(String, String)>| {
        let field = format!("feedback.{name}");
        let chosen = value(&field);
        let picks = options.into_iter().map(|(value, label)| Pick { chosen: value == chosen, value, label }).collect();
        Mark { label: t.say(&format!("feedback-{name}")), name: field, picks }
    };
    let answers = ["yes", "no"].map(|answer| (answer.to_owned(), t.say(answer)));
    let marks = || (1..=5).map(|mark| (mark.to_string(), t.say(&format!("mark-{mark}")))).collect();
    let delivered = std::iter::once(mark("delivered", answers.into()));
    delivered.chain(MARKED.map(|name| mark(name, marks()))).collect()
}

/// Appointments have a time of day; days of review and of supply do not.
fn date(t: Texts, clock: &Clock, offer: &ActionOffer, value: &impl Fn(&str) -> String) -> Option<DateInput> {
    let action = offer.action.as_str();
    let supply = !offer.needs_date && offer.codes.iter().any(|code| code == "medicine-received");
    let name = if supply { "supply_until" } else { "date" };
    let kind = if matches!(action, "schedule" | "reschedule") { "datetime-local" } else { "date" };
    let today = clock.input_day(clock.now());
    (offer.needs_date || supply).then(|| DateInput {
        name,
        label: t.code("action-date", action, &t.say("action-date")),
        kind,
        required: offer.needs_date,
        value: value(name),
        from: if kind == "date" { today } else { format!("{today}T00:00") },
    })
}

/// What a person filled in.
pub(super) fn read(fields: &Fields, clock: &Clock) -> ReferralAction {
    ReferralAction {
        action: fields.one("action").to_owned(),
        text: fields.one("text").to_owned(),
        code: fields.one("code").to_owned(),
        date: clock.noon_of_input(fields.one("date")),
        supply_until: fields.one("supply_until").to_owned(),
        alternative: elsewhere::read(fields.one("alternative")),
        feedback: feedback(fields),
        despite_warnings: fields.has("despite_warnings"),
    }
}

/// What the person says of the service, if any question was answered.
fn feedback(fields: &Fields) -> Option<Feedback> {
    let mark = |name: &str| fields.one(&format!("feedback.{name}")).parse().ok();
    let delivered = match fields.one("feedback.delivered") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let [quality, waiting, staff, difficulty] = MARKED.map(mark);
    let feedback = Feedback { delivered, quality, waiting, staff, difficulty };
    (feedback != Feedback::default()).then_some(feedback)
}
