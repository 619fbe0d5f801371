//! `marshrut status`: how the running node is.

use marshrut_protocol::local_api::{MailboxUse, NodeState, Status, StatusDetails, path};

use super::Context;
use super::failure::{Exit, Failure};
use super::network::remind;
use super::output::Page;
use super::words::moment;

pub(super) async fn perform(context: &Context) -> Result<Exit, Failure> {
    let client = context.client()?;
    let status: Status = client.get(path::STATUS, &()).await?;
    context.output.show(&status, |page| write(page, &status))?;
    if status.details.is_some() {
        remind(&client, &context.output).await;
    }
    Ok(Exit::Done)
}

fn write(page: &mut Page, status: &Status) {
    page.line(in_words(status.state));
    if let Some(details) = &status.details {
        page.fields(&fields(details));
    }
}

fn in_words(state: NodeState) -> &'static str {
    match state {
        NodeState::New => "The node is not set up yet: open the link that `marshrut run` printed.",
        NodeState::Unfinished => {
            "Setting the node up is not finished: go on at the address that `marshrut run` printed."
        }
        NodeState::Locked => "The node is locked: sign in on its pages, or start it with its passphrase.",
        NodeState::NoNetwork => "The node belongs to no network yet: `marshrut network create`, `join` or `apply`.",
        NodeState::Running => "The node is at work.",
        NodeState::Recovering => "The node is fetching its own history from partners; until then it signs nothing.",
    }
}

fn fields(details: &StatusDetails) -> [(&'static str, String); 10] {
    let synced = details.synced_at.map_or_else(|| "not yet".to_owned(), moment);
    [
        ("organisation", format!("{} ({})", details.organisation.name, details.organisation.country)),
        ("id", details.organisation.id.to_string()),
        ("network", format!("{} ({})", details.network_name, details.network.short())),
        ("partners", format!("{} of {} connected", details.connected, details.members)),
        ("synced", synced),
        ("services", details.services.to_string()),
        ("waiting for us", details.waiting_for_us.to_string()),
        ("unsent", details.unsent.to_string()),
        ("kept for others", details.mailbox.map_or_else(|| "no mailbox".to_owned(), kept)),
        ("addresses", details.addresses.join("\n")),
    ]
}

fn kept(used: MailboxUse) -> String {
    format!("{} sealed messages, {} KiB", used.messages, used.bytes.div_ceil(1024))
}
