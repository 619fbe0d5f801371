//! `marshrut referrals reroute`: refers the person of a declined or expired referral elsewhere, in one step.

use clap::Args;
use hyper::Method;
use marshrut_protocol::id::{OrgId, ServiceId};
use marshrut_protocol::local_api::{ConsentForm, ReferralDetail, Reroute as Request, Written, path};

use super::send;
use crate::cli::failure::{Exit, Failure};
use crate::cli::text::text_of;
use crate::cli::{Context, pick};

const EXAMPLES: &str = "\
Examples:
  marshrut referrals reroute 3f2a                                a draft for the service that the partner named
  marshrut referrals reroute 3f2a --service 77b0 --consent new-consent.json

What was sent before is taken over. The consent is not: it named the first organisation. A consent file holds what
`consent` holds in the form of `marshrut referrals send --example`.";

/// Refer the person of a declined or expired referral elsewhere.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Reroute {
    /// The declined or expired referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// The other service; without it the one that the partner named when declining
    #[arg(long, value_name = "ID")]
    service: Option<String>,
    /// The person's fresh consent as JSON (`-`: standard input); without it a draft is kept and nothing is sent
    #[arg(long, value_name = "FILE")]
    consent: Option<String>,
    /// Send although a text looks as if it held a document's number or the like
    #[arg(long)]
    despite_warnings: bool,
}

impl Reroute {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let consent = self.consent.as_deref().map(read_consent).transpose()?;
        let client = context.client()?;
        let id = pick::referral(&client, &self.referral).await?;
        let (publisher, service) = match &self.service {
            Some(service) => pick::service(&client, service).await?,
            None => named_by_the_partner(&client.get(&path::referral(&id), &()).await?)?,
        };
        let request = Request { publisher, service, consent, despite_warnings: self.despite_warnings };
        let written: Written = client.send(Method::POST, &path::referral_reroute(&id), &request).await?;
        context.output.show(&written, |page| send::write(page, &written))?;
        Ok(Exit::Done)
    }
}

fn named_by_the_partner(detail: &ReferralDetail) -> Result<(OrgId, ServiceId), Failure> {
    let named = detail.timeline.iter().rev().find_map(|item| item.alternative);
    named.map(|named| (named.publisher, named.service)).ok_or_else(|| {
        Failure::new(Exit::Usage, "the partner named no other service").with_cure("choose one with --service")
    })
}

fn read_consent(file: &str) -> Result<ConsentForm, Failure> {
    let text = text_of(file)?;
    serde_json::from_str(&text).map_err(|error| {
        Failure::new(Exit::Usage, format!("{file} is not a consent"))
            .with_detail(error.to_string())
            .with_cure("`marshrut referrals send --example` shows one under `consent`")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_is_read_by_its_names() {
        let read = |text: &str| serde_json::from_str::<ConsentForm>(text);
        let consent = read(r#"{"given": "spoken", "language": "ru", "fields": ["alias"]}"#).expect("a consent");
        assert_eq!(consent.fields, ["alias"]);
        assert!(read_consent("/nowhere/consent.json").is_err());
    }
}
