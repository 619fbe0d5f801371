//! What can be done with a referral now, as forms that say what will happen.

use marshrut_protocol::local_api::{ActionOffer, ReferralAction, ReferralDetail, ReferralSummary};

use crate::forms::Fields;
use crate::pages::services::Pick;
use crate::texts::{Clock, Texts};

/// Actions that carry no words at all.
const WORDLESS: [&str; 5] = ["acknowledge", "confirm-cancel", "withdraw-consent", "enter-in-error", "confirm-erasure"];

/// Actions that cannot be taken back and destroy content.
const GRAVE: [&str; 3] = ["withdraw-consent", "enter-in-error", "confirm-erasure"];

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
    /// Whether it is shown unfolded.
    pub(crate) open: bool,
    pub(crate) grave: bool,
}

/// The forms of all actions that the API offers, what was tried and failed unfolded with its values.
pub(super) fn offered(t: Texts, clock: &Clock, referral: &ReferralDetail, tried: &Fields) -> Vec<Action> {
    let forms = referral.actions.iter().map(|offer| form(t, clock, &referral.summary, offer, tried));
    let mut forms: Vec<Action> = forms.collect();
    let tried_one = forms.iter().any(|form| form.open);
    // The usual next step stands open; what stops a referral must be opened on purpose.
    if let Some(first) = forms.first_mut().filter(|first| !tried_one && !first.grave && first.name != "request-cancel")
    {
        first.open = true;
    }
    forms
}

fn form(t: Texts, clock: &Clock, item: &ReferralSummary, offer: &ActionOffer, tried: &Fields) -> Action {
    let name = offer.action.as_str();
    let ours = tried.one("action") == name;
    let value = |field: &str| if ours { tried.one(field).to_owned() } else { String::new() };
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
    }
}
