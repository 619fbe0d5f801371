//! `marshrut network propose …`: puts something to the vote.

use clap::{Args, Subcommand};
use hyper::Method;
use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::{MotionForm, MotionKind, NumberName, OfficeName, Proposal, Propose, path};
use marshrut_protocol::text::Country;
use marshrut_protocol::time::Timestamp;

use super::proposals::write;
use super::vouch::application_text;
use crate::cli::client::Client;
use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::words::typed_moment;
use crate::cli::{Context, pick};

const EXAMPLES: &str = "\
Examples:
  marshrut network propose decide \"Meet in Tbilisi in May\" --why \"See the agenda of 3 March\"
  marshrut network propose suspend \"Help Almaty\" --why \"It published services that do not exist\"
  marshrut network propose number sponsors 2/2
  marshrut network propose appoint country-representative \"Help Tbilisi\" --country GE \\
      --until 2027-12-31 --mandate \"Speaks for Georgia's members\"

Everybody votes who belongs now and whom it is not about; voting lasts 14 days unless --closes says otherwise.";

/// Put something to the vote.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Put {
    #[command(subcommand)]
    what: What,
    /// Why: shown to everybody who votes
    #[arg(long, global = true, value_name = "TEXT", default_value = "")]
    why: String,
    /// When voting closes (2026-12-24, or 2026-12-24T18:00)
    #[arg(long, global = true, value_name = "MOMENT", value_parser = typed_moment)]
    closes: Option<Timestamp>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// An organisation shall belong, whoever vouches for it
    Admit {
        /// Its application, or @FILE that holds it, or `-` for standard input, or the name or id of an applicant
        #[arg(value_name = "APPLICATION|@FILE|-|ORGANISATION")]
        newcomer: String,
    },
    /// An organisation shall no longer belong; it has no vote on this
    Suspend {
        /// Its name, or the beginning of its id
        organisation: String,
    },
    /// An organisation that was suspended or left shall belong again
    Readmit {
        /// Its name, or the beginning of its id
        organisation: String,
    },
    /// An organisation that lost its root key shall go on under another
    ReplaceKey {
        /// Its name, or the beginning of its id
        organisation: String,
        /// The application made under the new key, or @FILE that holds it, or `-` for standard input
        #[arg(value_name = "APPLICATION|@FILE|-")]
        application: String,
    },
    /// A number of policy
    Number {
        /// sponsors (value SPONSORS/COUNTRIES), majority, strong, quorum or verification (value
        /// ORGANISATIONS/DAYS/DAYS/DAYS, see docs/verification.md)
        #[arg(value_name = "NAME", value_parser = number)]
        number: NumberName,
        /// Such as 2/3
        value: String,
    },
    /// An organisation shall hold an office for a term
    Appoint {
        /// executive-committee, country-representative, advisory-council or independent-expert
        #[arg(value_name = "OFFICE", value_parser = office)]
        office: OfficeName,
        /// Its name, or the beginning of its id
        organisation: String,
        /// Of which country, for a country representative
        #[arg(long, value_name = "CODE")]
        country: Option<Country>,
        /// From when; now if not said
        #[arg(long, value_name = "DAY", value_parser = typed_moment)]
        from: Option<Timestamp>,
        /// Until when
        #[arg(long, value_name = "DAY", value_parser = typed_moment)]
        until: Timestamp,
        /// What for
        #[arg(long, value_name = "TEXT")]
        mandate: String,
    },
    /// An appointment shall end
    Dismiss {
        /// The id of the proposal that appointed, or the beginning of it
        appointment: String,
    },
    /// A document of the network: its hash is voted on
    Adopt {
        /// The document
        file: String,
        /// Its title
        #[arg(long)]
        title: String,
    },
    /// Anything else
    Decide {
        /// In a sentence
        title: String,
    },
}

impl Put {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let motion = self.what.form(&client).await?;
        let wish = Propose { motion, words: self.why, opens: None, closes: self.closes };
        let proposal: Proposal = client.send(Method::POST, path::PROPOSALS, &wish).await?;
        context.output.show(&proposal, |page| write(page, &proposal))?;
        Ok(Exit::Done)
    }
}

impl What {
    async fn form(self, client: &Client) -> Result<MotionForm, Failure> {
        Ok(match self {
            Self::Admit { newcomer } => match application_text(&newcomer)? {
                Some(application) => MotionForm { application, ..MotionForm::new(MotionKind::Admit) },
                None => about(client, MotionKind::Admit, &newcomer).await?,
            },
            Self::Suspend { organisation } => about(client, MotionKind::Suspend, &organisation).await?,
            Self::Readmit { organisation } => about(client, MotionKind::Readmit, &organisation).await?,
            Self::ReplaceKey { organisation, application } => {
                let text = application_text(&application)?.unwrap_or(application);
                MotionForm { application: text, ..about(client, MotionKind::ReplaceKey, &organisation).await? }
            }
            Self::Number { number, value } => {
                MotionForm { number: Some(number), value, ..MotionForm::new(MotionKind::Set) }
            }
            Self::Appoint { office, organisation, country, from, until, mandate } => {
                let about = about(client, MotionKind::Appoint, &organisation).await?;
                MotionForm { office: Some(office), country, from, until: Some(until), mandate, ..about }
            }
            Self::Dismiss { appointment } => {
                let appointment = Some(pick::proposal(client, &appointment).await?);
                MotionForm { appointment, ..MotionForm::new(MotionKind::Dismiss) }
            }
            Self::Adopt { file, title } => {
                let document = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
                MotionForm { title, sha256: Some(Digest::of(&document)), ..MotionForm::new(MotionKind::Adopt) }
            }
            Self::Decide { title } => MotionForm { title, ..MotionForm::new(MotionKind::Decide) },
        })
    }
}

async fn about(client: &Client, kind: MotionKind, text: &str) -> Result<MotionForm, Failure> {
    let organisation = Some(pick::organisation(client, text).await?);
    Ok(MotionForm { organisation, ..MotionForm::new(kind) })
}

fn number(text: &str) -> Result<NumberName, String> {
    let names = [
        ("sponsors", NumberName::Sponsors),
        ("majority", NumberName::Majority),
        ("strong", NumberName::Strong),
        ("quorum", NumberName::Quorum),
        ("verification", NumberName::Verification),
    ];
    named(&names, text)
}

fn office(text: &str) -> Result<OfficeName, String> {
    let names = [
        ("executive-committee", OfficeName::ExecutiveCommittee),
        ("country-representative", OfficeName::CountryRepresentative),
        ("advisory-council", OfficeName::AdvisoryCouncil),
        ("independent-expert", OfficeName::IndependentExpert),
    ];
    named(&names, text)
}

/// The value with that name.
pub(super) fn named<T: Copy>(names: &[(&str, T)], text: &str) -> Result<T, String> {
    let found = names.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
    found.ok_or_else(|| format!("one of {}", names.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")))
}
