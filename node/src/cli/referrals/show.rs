//! `marshrut referrals show`: a referral with its history and what can be done now.

use clap::Args;
use marshrut_protocol::local_api::{
    ActionOffer, Delivery, Feedback, InternalNote, ReferralContent, ReferralDetail, Side, TimelineItem, path,
};
use serde_json::Value;

use crate::cli::failure::{Exit, Failure};
use crate::cli::network::name_and_standing;
use crate::cli::output::Page;
use crate::cli::words::{due, moment, priority, yes};
use crate::cli::{Context, pick};
use crate::clock;

/// Show a referral.
#[derive(Debug, Args)]
pub(in crate::cli) struct Show {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
}

impl Show {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = pick::referral(&client, &self.referral).await?;
        let detail: ReferralDetail = client.get(&path::referral(&id), &()).await?;
        context.output.show(&detail, |page| write(page, &detail))?;
        Ok(Exit::Done)
    }
}

/// All that there is to see.
pub(super) fn write(page: &mut Page, detail: &ReferralDetail) {
    page.heading(&format!("Referral {}: {}", detail.summary.id.short(), detail.summary.state));
    page.fields(&summary(detail));
    if let Some(content) = &detail.content {
        page.blank();
        page.fields(&as_fields(&content_fields(content)));
    }
    page.blank();
    page.table(["WHEN", "WHO", "WHAT", ""], &detail.timeline.iter().map(event).collect::<Vec<_>>());
    if !detail.notes.is_empty() {
        page.blank();
        page.table(["NOTED", "BY", "FOR COLLEAGUES ONLY"], &detail.notes.iter().map(note).collect::<Vec<_>>());
    }
    if detail.may_reroute {
        page.blank();
        page.line("The person can be referred elsewhere: `marshrut referrals reroute`.");
    }
    if !detail.actions.is_empty() {
        page.blank();
        page.line(&format!("You can now: {}", detail.actions.iter().map(offer).collect::<Vec<_>>().join("; ")));
    }
}

fn summary(detail: &ReferralDetail) -> [(&'static str, String); 14] {
    let summary = &detail.summary;
    let partner = match summary.side {
        Side::Sender => "to",
        Side::Receiver => "from",
    };
    let delivery = match summary.delivery {
        Delivery::Draft => "a draft, here only",
        Delivery::Queued => "sealed, not on the partner's computer yet",
        Delivery::AtMailbox => "in a mailbox, until the partner's computer is on",
        Delivery::Delivered => "on the partner's computer",
        Delivery::Read => "read by a person there",
        Delivery::Answered => "answered",
    };
    let delivery = if summary.side == Side::Sender { delivery } else { "" };
    [
        ("id", summary.id.to_string()),
        ("client", summary.handle.clone()),
        (partner, format!("{} ({})", name_and_standing(&summary.partner), summary.partner.country)),
        ("service", summary.service_name.clone()),
        ("priority", priority(summary.priority).to_owned()),
        ("since", moment(summary.since)),
        ("delivery", delivery.to_owned()),
        ("appointment", detail.appointment().map(moment).unwrap_or_default()),
        ("next", summary.due.as_ref().map(|next| due(next, summary.side, clock::now())).unwrap_or_default()),
        ("expires", summary.expires_at.map(moment).unwrap_or_default()),
        ("kept until", detail.content_until.map(moment).unwrap_or_default()),
        ("works on it", summary.assignee.clone()),
        ("replaces", summary.rerouted_from.map(|id| id.to_string()).unwrap_or_default()),
        ("replaced by", summary.rerouted_to.map(|id| id.to_string()).unwrap_or_default()),
    ]
}

fn note(note: &InternalNote) -> [String; 3] {
    let handed = match (&note.handed_from, &note.handed_to) {
        (from, Some(to)) if to.is_empty() => format!("({} → nobody)", from.as_deref().unwrap_or_default()),
        (Some(from), Some(to)) => format!("({from} → {to})"),
        (None, Some(to)) => format!("(→ {to})"),
        _ => String::new(),
    };
    [moment(note.at), note.by.clone(), format!("{handed} {}", note.text).trim().to_owned()]
}

fn content_fields(content: &ReferralContent) -> Vec<(String, String)> {
    let needs = content.needs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let language = content.client_language.as_ref().map(ToString::to_string).unwrap_or_default();
    let consent = content.consent.as_ref().map(|consent| {
        let until = consent.expires.map(|until| format!(", until {}", moment(until))).unwrap_or_default();
        format!("{}, for: {}{until}", consent.given, consent.fields.join(", "))
    });
    let mut fields = vec![
        ("needs".to_owned(), needs),
        ("written by".to_owned(), content.sender_role.clone()),
        ("contact".to_owned(), content.contact_policy.clone()),
        ("language".to_owned(), language),
        ("minor".to_owned(), content.minor.map(yes).unwrap_or_default()),
        ("consent".to_owned(), consent.unwrap_or_default()),
    ];
    // The names of the optional fields are those of the form, so that nothing is left out when one is added.
    if let Ok(person) = serde_json::to_value(&content.person) {
        stated(&mut fields, "", &person);
    }
    fields
}

fn stated(fields: &mut Vec<(String, String)>, name: &str, value: &Value) {
    let shown = name.replace('_', " ");
    match value {
        Value::Object(inner) => {
            for (inner_name, value) in inner {
                stated(fields, format!("{name} {inner_name}").trim(), value);
            }
        }
        Value::String(text) => fields.push((shown, text.clone())),
        Value::Bool(answer) => fields.push((shown, yes(*answer))),
        Value::Null => {}
        other => fields.push((shown, other.to_string())),
    }
}

fn as_fields(fields: &[(String, String)]) -> Vec<(&str, String)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
}

fn event(item: &TimelineItem) -> [String; 4] {
    let who = item.who.as_ref().map(|who| who.name.clone()).unwrap_or_default();
    let void = item.void.as_ref().map(|why| format!("(without effect: {why})"));
    let supply = item.supply_until.as_ref().map(|until| format!("(lasts until {until})"));
    let other = item.alternative.map(|other| format!("(try service {})", other.service.short()));
    let feedback = item.feedback.as_ref().map(told);
    let words = [item.code.clone(), item.date.map(moment), item.text.clone(), supply, other, feedback, void];
    let unread = if item.unread { "* " } else { "" };
    [moment(item.at), who, format!("{unread}{}", item.what), words.into_iter().flatten().collect::<Vec<_>>().join(" ")]
}

/// What the person says of the service.
fn told(feedback: &Feedback) -> String {
    let marks = [
        ("quality", feedback.quality),
        ("waiting", feedback.waiting),
        ("staff", feedback.staff),
        ("difficulty", feedback.difficulty),
    ];
    let delivered = feedback.delivered.map(|delivered| format!("delivered: {}", yes(delivered)));
    let marks = marks.into_iter().filter_map(|(name, mark)| mark.map(|mark| format!("{name}: {mark}/5")));
    format!("({})", delivered.into_iter().chain(marks).collect::<Vec<_>>().join(", "))
}

fn offer(offer: &ActionOffer) -> String {
    let codes = (!offer.codes.is_empty()).then(|| format!("code {}", offer.codes.join("|")));
    let needs = [codes, offer.needs_text.then(|| "a text".to_owned()), offer.needs_date.then(|| "a date".to_owned())];
    let needs: Vec<String> = needs.into_iter().flatten().collect();
    if needs.is_empty() { offer.action.clone() } else { format!("{} ({})", offer.action, needs.join(", ")) }
}
