//! `marshrut verifications list`: what is due.

use marshrut_protocol::local_api::{CalendarItem, CalendarTask, VerificationCalendar, path};
use marshrut_protocol::text::Text;

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

fn row(item: &CalendarItem) -> [String; 6] {
    let over = if item.overdue { " (over)" } else { "" };
    [
        format!("{}{over}", moment(item.due)),
        task(item.task).to_owned(),
        item.service.short(),
        item.name.values().next().map(Text::to_string).unwrap_or_default(),
        item.publisher.name.clone(),
        item.entry.map(|entry| entry.short()).unwrap_or_default(),
    ]
}

fn task(task: CalendarTask) -> &'static str {
    match task {
        CalendarTask::AnswerDispute => "answer a dispute",
        CalendarTask::Look => "look at it",
        CalendarTask::Confirm => "confirm your record",
        CalendarTask::LookAgain => "look again",
        CalendarTask::TakeOn => "could be taken on",
    }
}
