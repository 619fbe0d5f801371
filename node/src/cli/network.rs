//! `marshrut network …`: one file a command.

mod apply;
mod belonging;
mod consent;
mod create;
mod declaration;
mod found;
mod go_on;
mod governance;
mod invitations;
mod invite;
mod join;
mod proposals;
mod propose;
mod show;
mod vote;
mod vouch;

use clap::Subcommand;

use super::Context;
use super::failure::{Exit, Failure};

pub(super) use belonging::remind;
pub(super) use governance::name_and_standing;
pub use join::Join;

/// Found a network, invite into it, join one, show its members.
#[derive(Debug, Subcommand)]
pub(super) enum Network {
    /// Found a network whose first member is this organisation (while the node is stopped)
    Create(create::Create),
    /// Begin the charter of a network with several founders (while the node is stopped)
    Draft(found::Begin),
    /// Enter this organisation among the founders of a draft (while the node is stopped)
    Enter(found::Enter),
    /// Sign the charter of a draft (while the node is stopped)
    Sign(found::Sign),
    /// Begin the network of a draft that all founders signed (while the node is stopped)
    Open(found::Open),
    /// Print the network's card, with which newcomers apply (while the node runs)
    Card,
    /// Apply to a network with its card, or through a meeting point (while the node is stopped)
    Apply(apply::Apply),
    /// Make an invitation for a partner organisation (while the node runs)
    Invite(invite::Invite),
    /// Show the invitations that were given out (while the node runs)
    Invitations,
    /// Join a network with an invitation (while the node is stopped)
    Join(Join),
    /// Show the network and its members
    Show,
    /// Show the Declaration that members sign, with a working translation
    Declaration(declaration::Show),
    /// Show the network's numbers, offices and documents, applicants and former members
    Governance,
    /// Show what is and was put to the vote, and how it stands
    Proposals(proposals::Show),
    /// Put something to the vote
    Propose(Box<propose::Put>),
    /// Vote on a proposal
    Vote(vote::Cast),
    /// Vouch for a newcomer
    Vouch(vouch::Sponsor),
    /// Leave the network
    Leave(vouch::Leave),
}

impl Network {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Create(create) => create.perform(context).await,
            Self::Draft(begin) => begin.perform(context),
            Self::Enter(enter) => enter.perform(context),
            Self::Sign(sign) => sign.perform(context),
            Self::Open(open) => open.perform(context).await,
            Self::Card => apply::card(context).await,
            Self::Apply(apply) => apply.perform(context).await,
            Self::Invite(invite) => invite.perform(context).await,
            Self::Invitations => invitations::perform(context).await,
            Self::Join(join) => join.perform(context).await,
            Self::Show => show::perform(context).await,
            Self::Declaration(show) => show.perform(context).await,
            Self::Governance => governance::perform(context).await,
            Self::Proposals(show) => show.perform(context).await,
            Self::Propose(put) => put.perform(context).await,
            Self::Vote(cast) => cast.perform(context).await,
            Self::Vouch(sponsor) => sponsor.perform(context).await,
            Self::Leave(leave) => leave.perform(context).await,
        }
    }
}
