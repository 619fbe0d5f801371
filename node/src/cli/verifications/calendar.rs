//! `marshrut verifications list`: what is due.

use marshrut_protocol::local_api::{
    CalendarItem, CalendarTask, OwnAttestation, OwnRequest, VerificationCalendar, path,
};
use marshrut_protocol::record::service::Translated;
use marshrut_protocol::text::Text;

use super::name;
use super::show::request_state;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::moment;

/// Lists what is due.
pub(super) async fn perform(context: &Context) -> Result<Exit, Failure> {
    let calendar: VerificationCalendar = context.client()?.get(path::VERIFICATIONS, &()).await?;
    context.output.show(&calendar, |page| write(page, &calendar))?;
    Ok(Exit::Done)
}

fn write(page: &mut Page, calendar: &VerificationCalendar) {
    if calendar.items.is_empty() {
        page.line("Nothing is due.");
    } else {
        let rows: Vec<_> = calendar.items.iter().map(row).collect();
        page.table(["UNTIL", "WHAT", "SERVICE", "NAME", "PUBLISHER", "ENTRY"], &rows);
    }
    write_ours(page, calendar);
    if calendar.total > calendar.items.len() {
        page.line(&format!("{} in all.", calendar.total));
    }
    if calendar.without_date > 0 {
        let count = calendar.without_date;
        page.line(&format!(
            "{count} records of yours do not say until when they hold: `marshrut verifications confirm`."
        ));
    }
}

/// What we have said and asked ourselves.
fn write_ours(page: &mut Page, calendar: &VerificationCalendar) {
    let attested: Vec<_> = calendar.attested.iter().map(attested).collect();
    if !attested.is_empty() {
        page.blank();
        page.table(["ATTESTED BY US", "UNTIL", "WORTH", "SERVICE", "NAME", "PUBLISHER"], &attested);
    }
    let asked: Vec<_> = calendar.asked.iter().map(asked).collect();
    if !asked.is_empty() {
        page.blank();
        page.table(["ASKED BY US", "UNTIL", "STATE", "SERVICE", "NAME", "PUBLISHER"], &asked);
    }
}

fn attested(item: &OwnAttestation) -> [String; 6] {
    let (publisher, service) = (item.publisher.name.clone(), item.service.short());
    [item.entry.short(), moment(item.valid_until), name(&item.worth), service, first(&item.name), publisher]
}

fn asked(item: &OwnRequest) -> [String; 6] {
    let (publisher, service) = (item.publisher.name.clone(), item.service.short());
    let state = request_state(item.done, &item.taken_by);
    [item.entry.short(), moment(item.due), state, service, first(&item.name), publisher]
}

/// A name in whatever language there is.
fn first(name: &Translated<300>) -> String {
    name.values().next().map(Text::to_string).unwrap_or_default()
}

fn row(item: &CalendarItem) -> [String; 6] {
    let over = if item.overdue { " (over)" } else { "" };
    [
        format!("{}{over}", moment(item.due)),
        task(item.task).to_owned(),
        item.service.short(),
        first(&item.name),
        item.publisher.name.clone(),
        item.entry.map(|entry| entry.short()).unwrap_or_default(),
    ]
}

fn task(task: CalendarTask) -> &'static str {
    match task {
        CalendarTask::AnswerDispute => "answer a dispute",
        CalendarTask::SettleDispute => "your dispute was answered: settle it?",
        CalendarTask::Look => "look at it",
        CalendarTask::Confirm => "confirm your record",
        CalendarTask::LookAgain => "look again",
        CalendarTask::TakeOn => "could be taken on",
    }
}
