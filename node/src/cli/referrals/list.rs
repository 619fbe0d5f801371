//! `marshrut referrals list`: the most urgent first; nothing here says who a person is.

use clap::{Args, ValueEnum};
use marshrut_protocol::local_api::{Delivery, ReferralList, ReferralQuery, ReferralSummary, Side, path};
use marshrut_protocol::referral::State;
use marshrut_protocol::time::Timestamp;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::{count, due, priority, span};
use crate::clock;

const EXAMPLES: &str = "\
Examples:
  marshrut referrals list inbox
  marshrut referrals list sent --state accepted
  marshrut referrals list --due=48                    due within two days
  marshrut referrals list sent --expiring             nobody has decided, and little time is left
  marshrut referrals list --overdue --json | jq -r '.items[].id'";

/// List referrals.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct List {
    /// Only these
    #[arg(value_enum)]
    folder: Option<Folder>,
    /// Only in this state (as in delivered, accepted, declined)
    #[arg(long, value_parser = state)]
    state: Option<State>,
    /// Only those past a deadline
    #[arg(long)]
    overdue: bool,
    /// Only those whose next deadline is so many hours ahead, or less
    #[arg(long, value_name = "HOURS", num_args = 0..=1, require_equals = true, default_missing_value = "24")]
    due: Option<u32>,
    /// Only those that expire soon unless somebody decides
    #[arg(long)]
    expiring: bool,
    /// Only those on which the partner did or said something since they were last opened
    #[arg(long)]
    unread: bool,
    /// Only those that this colleague works on
    #[arg(long, value_name = "NAME", default_value = "")]
    assignee: String,
    /// Which page
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    page: u32,
    /// Referrals a page, 1 to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    per_page: u32,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Folder {
    /// Received from partners
    Inbox,
    /// Sent by us
    Sent,
    /// Not sent yet
    Drafts,
}

fn state(text: &str) -> Result<State, String> {
    let known = || State::ALL.iter().map(|state| state.name()).collect::<Vec<_>>().join(", ");
    State::ALL.iter().find(|state| state.name() == text).copied().ok_or_else(|| format!("one of {}", known()))
}

impl Folder {
    fn name(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Sent => "sent",
            Self::Drafts => "drafts",
        }
    }
}

impl List {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let query = ReferralQuery {
            folder: self.folder.map(Folder::name).unwrap_or_default().to_owned(),
            state: self.state.map(State::name).unwrap_or_default().to_owned(),
            overdue: self.overdue,
            due_within_h: self.due,
            expiring: self.expiring,
            unread: self.unread,
            assignee: self.assignee,
            page: self.page as usize,
            per_page: self.per_page as usize,
        };
        let list: ReferralList = context.client()?.get(path::REFERRALS, &query).await?;
        context.output.show(&list, |page| write(page, &list))?;
        Ok(Exit::Done)
    }
}

fn write(page: &mut Page, list: &ReferralList) {
    if list.items.is_empty() {
        page.line(if list.total == 0 { "No referral matches." } else { "This page is empty." });
        return;
    }
    let now = clock::now();
    let rows: Vec<_> = list.items.iter().map(|item| row(item, now)).collect();
    page.table(["ID", "CLIENT", "STATE", "PRIORITY", "PARTNER", "SERVICE", "NEXT"], &rows);
    let pages = list.total.div_ceil(list.per_page.max(1));
    page.line(&format!("{}, page {} of {pages}", count(list.total, "referral"), list.page));
}

fn row(item: &ReferralSummary, now: Timestamp) -> [String; 7] {
    let arrow = match item.side {
        Side::Sender => "to",
        Side::Receiver => "from",
    };
    let unread = if item.unread { "* " } else { "" };
    let queued = match item.delivery {
        Delivery::Queued => "waits for their computer; ",
        Delivery::AtMailbox => "in a mailbox; ",
        Delivery::Draft | Delivery::Delivered | Delivery::Read | Delivery::Answered => "",
    };
    let next = item.due.as_ref().map(|next| due(next, item.side, now)).unwrap_or_default();
    let expiry = item.expires_at.filter(|_| item.expiring).map(|at| format!("; expires in {}", span(at.since(now))));
    [
        item.id.short(),
        item.handle.clone(),
        format!("{unread}{}", item.state),
        priority(item.priority).to_owned(),
        format!("{arrow} {}", item.partner.name),
        item.service_name.clone(),
        format!("{queued}{next}{}", expiry.unwrap_or_default()).trim_end_matches("; ").to_owned(),
    ]
}
