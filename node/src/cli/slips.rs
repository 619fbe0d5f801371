//! `marshrut slips …`: a paper for the client, and what a paper is that somebody shows.

use clap::{Args, Subcommand, ValueEnum};
use hyper::Method;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{PaperQuery, ResolveSlip, ResolvedSlip, Slip, SlipForm, SlipState, path};
use marshrut_protocol::slip::Audience;

use super::client::Client;
use super::failure::{Exit, Failure};
use super::handed::handed;
use super::output::Page;
use super::target::Destination;
use super::words::moment;
use super::{Context, pick, progress};

/// Make a paper slip for a client, or ask what a slip is.
#[derive(Debug, Subcommand)]
pub(super) enum Slips {
    /// Make the slip of a referral, or change what is answered about it
    Make(Make),
    /// Write the slip as a PDF, in the client's language
    Print(Print),
    /// The paper is lost: make its digits unknown
    Revoke(Revoke),
    /// Ask the issuing organisation what a slip's digits are
    Resolve(Resolve),
}

impl Slips {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Make(make) => make.perform(context).await,
            Self::Print(print) => print.perform(context).await,
            Self::Revoke(revoke) => revoke.perform(context).await,
            Self::Resolve(resolve) => resolve.perform(context).await,
        }
    }
}

/// The referral that is meant, also by a handle that is not on the command line.
async fn referral(client: &Client, given: &str) -> Result<ReferralId, Failure> {
    pick::referral(client, &handed(given, "Id of the referral, or handle of the client")?).await
}

/// Make a slip.
#[derive(Debug, Args)]
pub(super) struct Make {
    /// The referral: its id or the beginning of it, or the client's handle (better as `-`: asked for, or read from
    /// standard input)
    #[arg(value_name = "ID")]
    referral: String,
    /// How a partner who asks reaches us; not printed on the paper
    #[arg(long, default_value = "")]
    contact: String,
    /// Whom we answer
    #[arg(long, value_enum, default_value_t = Answers::Members)]
    answers: Answers,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Answers {
    /// Every partner
    Members,
    /// Only the partner that the referral was sent to
    Receiver,
}

impl Make {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = referral(&client, &self.referral).await?;
        let answers = match self.answers {
            Answers::Members => Audience::Members,
            Answers::Receiver => Audience::Receiver,
        };
        let form = SlipForm { contact: self.contact, answers };
        let slip: Slip = client.send(Method::POST, &path::referral_slip(&id), &form).await?;
        context.output.show(&slip, |page| {
            page.line(&grouped(&slip.code));
            page.line(&format!(
                "Valid until {}. Print it with `marshrut slips print {}`.",
                moment(slip.expires),
                id.short()
            ));
        })?;
        Ok(Exit::Done)
    }
}

/// Digits in groups of four.
fn grouped(code: &str) -> String {
    let digits: Vec<char> = code.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Write a slip as a PDF.
#[derive(Debug, Args)]
pub(super) struct Print {
    /// The referral: its id or the beginning of it, or the client's handle (better as `-`: asked for, or read from
    /// standard input)
    #[arg(value_name = "ID")]
    referral: String,
    /// Language of the words (as in ka); the client's if not given
    #[arg(long)]
    language: Option<String>,
    #[command(flatten)]
    to: Destination,
}

impl Print {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = referral(&client, &self.referral).await?;
        let query = PaperQuery { language: self.language.unwrap_or_default(), ..PaperQuery::default() };
        let body = client.stream(&path::referral_slip_pdf(&id), &query).await?;
        self.to.open()?.take(body, &progress::of_bytes(&context.output, None)).await?;
        Ok(Exit::Done)
    }
}

/// Make a slip's digits unknown.
#[derive(Debug, Args)]
pub(super) struct Revoke {
    /// The referral: its id or the beginning of it, or the client's handle (better as `-`: asked for, or read from
    /// standard input)
    #[arg(value_name = "ID")]
    referral: String,
}

impl Revoke {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = referral(&client, &self.referral).await?;
        client.delete(&path::referral_slip(&id)).await?;
        context.output.show(&serde_json::json!({"revoked": id}), |page| page.line("Its digits are unknown now."))?;
        Ok(Exit::Done)
    }
}

/// Ask what a slip is.
#[derive(Debug, Args)]
pub(super) struct Resolve {
    /// The sixteen digits, with or without spaces; `-`, or nothing: asked for, or read from standard input
    #[arg(value_name = "CODE", default_value = "-", hide_default_value = true)]
    code: String,
}

impl Resolve {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let ask = ResolveSlip { code: handed(&self.code, "Sixteen digits of the slip")?.to_string() };
        let resolved: ResolvedSlip = context.client()?.send(Method::POST, path::SLIPS_RESOLVE, &ask).await?;
        context.output.show(&resolved, |page| write(page, &resolved))?;
        Ok(match resolved.state {
            SlipState::Issued | SlipState::Own => Exit::Done,
            SlipState::Unknown => Exit::NotFound,
            SlipState::Unreachable | SlipState::Busy => Exit::Refused,
        })
    }
}

fn write(page: &mut Page, resolved: &ResolvedSlip) {
    let issuer =
        resolved.issuer.as_ref().map(|issuer| format!("{} ({})", issuer.name, issuer.country)).unwrap_or_default();
    page.line(match resolved.state {
        SlipState::Issued => "Genuine: its issuer says so.",
        SlipState::Own => "This is a slip of your own.",
        SlipState::Unknown => "Nobody knows these digits, or whoever does answers others only.",
        SlipState::Unreachable => "Who may have issued it cannot be asked now; try again when it is connected.",
        SlipState::Busy => "Too many questions in a short time; try again in an hour.",
    });
    if resolved.state == SlipState::Issued {
        page.line(if resolved.for_us {
            "The client was sent to you."
        } else {
            "The client was sent to somebody else."
        });
    }
    let away: Vec<&str> = resolved.unreachable.iter().map(|organisation| organisation.name.as_str()).collect();
    page.fields(&[
        ("issued by", issuer),
        ("contact", resolved.contact.clone()),
        ("referral", resolved.referral.map(|id| id.to_string()).unwrap_or_default()),
        ("not connected", away.join(", ")),
    ]);
}
