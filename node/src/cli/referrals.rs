//! `marshrut referrals …`: one file a command. What may be done with a referral when is the node's to say; what the
//! person told us never travels in the arguments, which other programs on the computer can read.

mod act;
mod appointments;
mod attachments;
mod colleagues;
mod confirm;
mod form;
mod indicators;
mod list;
mod logged;
mod papers;
mod reroute;
mod send;
mod show;
mod talk;

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
    /// Ask the sender something that is needed to decide
    Ask(talk::Say),
    /// Answer the receiver's question
    Answer(talk::Say),
    /// Make an appointment, or move it
    Schedule(appointments::Schedule),
    /// Say that the person did not come
    NoShow(appointments::NoShow),
    /// Put a person on the waiting list
    Wait(appointments::Wait),
    /// Report in between
    Report(talk::Report),
    /// Write a message to the other side; it answers nothing
    Message(talk::Say),
    /// Report that the person received the service
    Complete(act::Complete),
    /// Confirm an outcome, with what the person says of the service
    Confirm(confirm::Confirm),
    /// Refer the person of a declined or expired referral elsewhere
    Reroute(reroute::Reroute),
    /// Call a referral off: asks for it as the sender, confirms it as the receiver, discards a draft
    Cancel(act::Cancel),
    /// Do anything else that `show` offers
    Act(act::Act),
    /// Give a referral to a colleague; the partner is told nothing
    Assign(colleagues::Assign),
    /// Note something for colleagues; it is never sent
    Note(colleagues::Note),
    /// Write down a referral to a partner outside the network; it is kept here only
    Log(logged::Log),
    /// List referrals to partners outside the network
    Logged,
    /// Write down what became of a referral to a partner outside the network
    CloseLogged(logged::Close),
    /// Show how many referrals were decided by the deadline, and how fast
    Indicators(indicators::Indicators),
    /// Write a referral to a file for other systems: a FHIR R4 Bundle
    Export(papers::Export),
    /// Make a draft out of a FHIR R4 Bundle
    Import(papers::Import),
    /// Print the words of a referral's consent, to be read aloud or signed
    ConsentForm(papers::ConsentForm),
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
            Self::Ask(say) => say.perform("request-info", context).await,
            Self::Answer(say) => say.perform("answer-info", context).await,
            Self::Schedule(schedule) => schedule.perform(context).await,
            Self::NoShow(no_show) => no_show.perform(context).await,
            Self::Wait(wait) => wait.perform(context).await,
            Self::Report(report) => report.perform(context).await,
            Self::Message(say) => say.perform("message", context).await,
            Self::Complete(complete) => complete.perform(context).await,
            Self::Confirm(confirm) => confirm.perform(context).await,
            Self::Reroute(reroute) => reroute.perform(context).await,
            Self::Cancel(cancel) => cancel.perform(context).await,
            Self::Act(act) => act.perform(context).await,
            Self::Assign(assign) => assign.perform(context).await,
            Self::Note(note) => note.perform(context).await,
            Self::Log(log) => log.perform(context).await,
            Self::Logged => logged::list(context).await,
            Self::CloseLogged(close) => close.perform(context).await,
            Self::Indicators(indicators) => indicators.perform(context).await,
            Self::Export(export) => export.perform(context).await,
            Self::Import(import) => import.perform(context).await,
            Self::ConsentForm(form) => form.perform(context).await,
            Self::Attach(attach) => attach.perform(context).await,
            Self::Attachments(attachments) => attachments.perform(context).await,
        }
    }
}
