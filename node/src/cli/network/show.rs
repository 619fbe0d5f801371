//! `marshrut network show`: the network's members and meeting points.

use marshrut_protocol::local_api::{MailboxOffer, Member, Network, path};

use super::belonging::remind;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::moment;

pub(super) async fn perform(context: &Context) -> Result<Exit, Failure> {
    let client = context.client()?;
    let network: Network = client.get(path::NETWORK, &()).await?;
    context.output.show(&network, |page| write(page, &network))?;
    remind(&client, &context.output).await;
    Ok(Exit::Done)
}

fn write(page: &mut Page, network: &Network) {
    page.heading(&network.name);
    page.fields(&[("id", network.id.to_string())]);
    page.blank();
    let members = network.members.iter().chain(&network.bootstraps);
    page.table(
        ["ORGANISATION", "COUNTRY", "CONNECTION", "SERVICES", "UNSENT", "MAILBOX", "ID"],
        &members.map(row).collect::<Vec<_>>(),
    );
    for member in network.members.iter().filter(|member| member.prekey.is_some_and(|age| age.stale)) {
        let since = member.prekey.map_or_else(String::new, |age| moment(age.made));
        page.line(&format!(
            "{}: its key for referrals is of {since}; `marshrut doctor` says more",
            member.organisation.name
        ));
    }
    for fork in &network.forks {
        page.line(&format!("{}: its {} history is forked and frozen", fork.organisation.short(), fork.log));
    }
}

fn row(member: &Member) -> [String; 7] {
    let connection = match (member.ours, member.connected, member.last_seen) {
        (true, ..) => "this node".to_owned(),
        (_, true, _) => "connected".to_owned(),
        (_, _, Some(at)) => format!("last seen {}", moment(at)),
        _ => "not seen yet".to_owned(),
    };
    let organisation = &member.organisation;
    [
        organisation.name.clone(),
        organisation.country.to_string(),
        connection,
        member.services.to_string(),
        member.unsent.to_string(),
        member.mailbox.map_or_else(String::new, mailbox),
        organisation.id.short(),
    ]
}

fn mailbox(offer: MailboxOffer) -> String {
    let MailboxOffer { offered, full, lost, .. } = offer;
    let now = match (offered, full) {
        (false, _) => "not offered",
        (true, true) => "full",
        (true, false) => "offered",
    };
    if lost > 0 { format!("{now}, lost {lost}") } else { now.to_owned() }
}
