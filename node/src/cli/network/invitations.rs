//! `marshrut network invitations`: the invitations that were given out, with our own notes.

use marshrut_protocol::local_api::{InvitationList, OpenInvitation, path};

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::words::moment;

pub(super) async fn perform(context: &Context) -> Result<Exit, Failure> {
    let list: InvitationList = context.client()?.get(path::INVITATIONS, &()).await?;
    context.output.show(&list, |page| {
        if list.items.is_empty() {
            return page.line("No invitation is open. Make one with `marshrut network invite`.");
        }
        page.table(["FOR", "AS", "UNTIL", "USED BY"], &list.items.iter().map(row).collect::<Vec<_>>());
    })?;
    Ok(Exit::Done)
}

fn row(invitation: &OpenInvitation) -> [String; 4] {
    let note = if invitation.note.is_empty() { "(no note)" } else { &invitation.note };
    let role = if invitation.bootstrap { "meeting point" } else { "organisation" };
    let used = invitation.used_by.as_ref().map_or_else(|| "nobody yet".to_owned(), |org| org.name.clone());
    [note.to_owned(), role.to_owned(), moment(invitation.expires), used]
}
