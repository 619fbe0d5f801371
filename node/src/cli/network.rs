//! `marshrut network …`: one file a command.

mod create;
mod invitations;
mod invite;
mod join;
mod show;

use clap::Subcommand;

use super::Context;
use super::failure::{Exit, Failure};

pub use join::Join;

/// Found a network, invite into it, join one, show its members.
#[derive(Debug, Subcommand)]
pub(super) enum Network {
    /// Found a network whose first member is this organisation (while the node is stopped)
    Create(create::Create),
    /// Make an invitation for a partner organisation (while the node runs)
    Invite(invite::Invite),
    /// Show the invitations that were given out (while the node runs)
    Invitations,
    /// Join a network with an invitation (while the node is stopped)
    Join(Join),
    /// Show the network and its members
    Show,
}

impl Network {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Create(create) => create.perform(context),
            Self::Invite(invite) => invite.perform(context).await,
            Self::Invitations => invitations::perform(context).await,
            Self::Join(join) => join.perform(context).await,
            Self::Show => show::perform(context).await,
        }
    }
}
