//! Whether the own organisation belongs: what is said beside a command's answer where it does not.

use marshrut_protocol::local_api::{Governance, Standing, path};

use crate::cli::client::Client;
use crate::cli::failure::Failure;

/// What the network's decisions say of us.
pub(in crate::cli) async fn governance(client: &Client) -> Result<Governance, Failure> {
    client.get(path::GOVERNANCE, &()).await
}

/// What a person must know of a standing; nothing of a member's.
pub(in crate::cli) fn words(standing: Standing) -> Option<&'static str> {
    Some(match standing {
        Standing::Member => return None,
        Standing::Stranger => {
            "Your organisation does not belong yet: partners see nothing of it until enough members vouch for it."
        }
        Standing::Suspended => {
            "The members have suspended your organisation: their nodes do not speak with this one. Call a partner."
        }
        Standing::Left => "Your organisation has left the network; only a decision of the members brings it back.",
    })
}

/// Says it beside an answer, if there is something to say. A node that does not answer has said so already.
pub(in crate::cli) async fn remind(client: &Client, output: &crate::cli::output::Output) {
    if let Ok(governance) = governance(client).await {
        words(governance.own_standing).into_iter().for_each(|words| output.say(words));
    }
}
