//! `marshrut referrals send`: refers a person to a service, or keeps the form as a draft.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{WriteReferral, Written, path};

use super::form::Form;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::{Context, pick};

const EXAMPLES: &str = "\
Examples:
  marshrut referrals send --example > form.json      then fill it in
  marshrut referrals send form.json --service 3f2a
  marshrut referrals send - --draft < form.json

What a person told you is given in a file or on standard input only: other programs on this computer can read the
arguments. Only fields that `consent.fields` names are sent; a field without consent is refused.";

/// Refer a person to a service.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Send {
    /// The form as JSON (`-`: standard input)
    #[arg(value_name = "FILE", required_unless_present = "example")]
    form: Option<String>,
    /// The service: its id or the beginning of it, or PUBLISHER/ID
    #[arg(long, value_name = "ID")]
    service: Option<String>,
    /// Keep it as a draft, which may be incomplete
    #[arg(long)]
    draft: bool,
    /// Send although a text looks as if it held a document's number or the like
    #[arg(long)]
    despite_warnings: bool,
    /// Print a made-up form and send nothing
    #[arg(long)]
    example: bool,
}

impl Send {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let Some(file) = self.form.as_deref().filter(|_| !self.example) else {
            return self.print_example(context);
        };
        let form = Form::read(file)?;
        let service = self.service.as_deref().unwrap_or(&form.service);
        if service.is_empty() {
            return Err(Failure::new(Exit::Usage, "which service?").with_cure("name it with --service, or in the form"));
        }
        let client = context.client()?;
        let (publisher, service) = pick::service(&client, service).await?;
        let referral = WriteReferral {
            publisher,
            service,
            content: form.content,
            send: !self.draft,
            despite_warnings: self.despite_warnings,
            based_on: None,
        };
        let written: Written = client.send(Method::POST, path::REFERRALS, &referral).await?;
        context.output.show(&written, |page| write(page, &written))?;
        Ok(Exit::Done)
    }

    fn print_example(&self, context: &Context) -> Result<Exit, Failure> {
        let form = Form::example(self.service.as_deref().unwrap_or_default());
        let text = serde_json::to_string_pretty(&form).map_err(|error| Failure::of(Exit::Failed, &error))?;
        context.output.line(&text)?;
        Ok(Exit::Done)
    }
}

/// What became of it.
pub(super) fn write(page: &mut Page, written: &Written) {
    if written.sent {
        page.line(&format!("Referral {} is sealed and on its way.", written.id.short()));
        page.line(&format!("Follow it with `marshrut referrals show {}`.", written.id.short()));
    } else {
        page.line(&format!("Draft {} is kept here; nothing was sent.", written.id.short()));
    }
    for warning in &written.warnings {
        page.line(&format!("look again at {}: {}", warning.field, warning.title));
    }
}
