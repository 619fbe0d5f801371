//! `marshrut referrals …`: one file a command. What may be done with a referral when is the node's to say; what the
//! person told us never travels in the arguments, which other programs on the computer can read.

mod act;
mod attachments;
mod form;
mod list;
mod send;
mod show;

use clap::Subcommand;

use super::Context;
use super::failure::{Exit, Failure};

/// Write, send, answer and close referrals.
#[derive(Debug, Subcommand)]
pub(super) enum Referrals {
    /// Refer a person to a service, from a form in JSON
    Send(send::Send),
    /// List referrals, the most urgent first
    List(list::List),
    /// Show a referral: content, history, and what can be done now
    Show(show::Show),
    /// Say that people here have seen a referral
    Acknowledge(act::Acknowledge),
    /// Take a person on
    Accept(act::Accept),
    /// Do not take a person on
    Decline(act::Decline),
    /// Report that the person received the service
    Complete(act::Complete),
    /// Call a referral off: asks for it as the sender, confirms it as the receiver, discards a draft
    Cancel(act::Cancel),
    /// Do anything else that `show` offers
    Act(act::Act),
    /// Add a file
    Attach(attachments::Attach),
    /// List, save and discard files
    #[command(subcommand)]
    Attachments(attachments::Attachments),
}

impl Referrals {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Send(send) => send.perform(context).await,
            Self::List(list) => list.perform(context).await,
            Self::Show(show) => show.perform(context).await,
            Self::Acknowledge(acknowledge) => acknowledge.perform(context).await,
            Self::Accept(accept) => accept.perform(context).await,
            Self::Decline(decline) => decline.perform(context).await,
            Self::Complete(complete) => complete.perform(context).await,
            Self::Cancel(cancel) => cancel.perform(context).await,
            Self::Act(act) => act.perform(context).await,
            Self::Attach(attach) => attach.perform(context).await,
            Self::Attachments(attachments) => attachments.perform(context).await,
        }
    }
}
