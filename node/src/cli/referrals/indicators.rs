//! `marshrut referrals indicators`: how reliably referrals are decided, as this node alone can tell.

use clap::Args;
use marshrut_protocol::local_api::{Figures, IndicatorQuery, Indicators as Answer, Side, path};
use marshrut_protocol::time::{Span, Timestamp};

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::{span, typed_moment};

/// Show how many referrals were decided by the deadline, and how fast.
#[derive(Debug, Args)]
pub(in crate::cli) struct Indicators {
    /// Only referrals sent at this time or later, as 2026-01-01
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    since: Option<Timestamp>,
    /// Only referrals sent before this time, as 2026-07-01
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    until: Option<Timestamp>,
}

impl Indicators {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let query = IndicatorQuery { since: self.since, until: self.until };
        let answer: Answer = context.client()?.get(path::INDICATORS, &query).await?;
        context.output.show(&answer, |page| write(page, &answer))?;
        Ok(Exit::Done)
    }
}

fn write(page: &mut Page, answer: &Answer) {
    let mut rows =
        vec![row("all that we sent".into(), &answer.sent), row("all that we received".into(), &answer.received)];
    for organisation in &answer.organisations {
        let name = &organisation.organisation.name;
        let direction = if organisation.side == Side::Sender { "to" } else { "received by" };
        rows.push(row(format!("{direction} {name}"), &organisation.figures));
        let services = organisation.services.iter();
        rows.extend(services.map(|service| row(format!("  {}", service.service_name), &service.figures)));
    }
    let outside = answer.outside.iter();
    rows.extend(outside.map(|outside| row(format!("to {} (outside the network)", outside.partner), &outside.figures)));
    page.table(["", "REFERRALS", "DECIDED IN TIME", "MEDIAN", "EXPIRED", "UNDECIDED", "COMPLETED"], &rows);
}

fn row(name: String, figures: &Figures) -> [String; 7] {
    let none = || "–".to_owned();
    [
        name,
        figures.referrals.to_string(),
        figures.decided_by_deadline_percent.map_or_else(none, |percent| format!("{percent} %")),
        figures.median_minutes_to_decision.map_or_else(none, |minutes| span(Span::minutes(minutes))),
        figures.expired.to_string(),
        figures.undecided.to_string(),
        figures.completed.to_string(),
    ]
}
