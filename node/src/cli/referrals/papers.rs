//! `marshrut referrals export`, `import` and `consent-form`: a referral as a FHIR bundle, a draft out of one, and the
//! words of the consent.

use std::io::Read as _;

use clap::{Args, ValueEnum};
use futures::stream;
use hyper::body::Bytes;
use marshrut_protocol::local_api::{ConsentText, ImportReferral, ImportedReferral, PaperQuery, path};

use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::output::Page;
use crate::cli::target::Destination;
use crate::cli::{Context, pick, progress};

const EXPORT_EXAMPLES: &str = "\
Examples:
  marshrut referrals export 3f2a --format fhir > bundle.json
  marshrut referrals export 3f2a --output bundle.json

Only what the client agreed to share is in the file, and none of the words between caseworkers.";

const IMPORT_EXAMPLES: &str = "\
Examples:
  marshrut referrals import bundle.json
  marshrut referrals import bundle.json --service 3f2a

Names, numbers, full dates of birth and addresses in the bundle are not taken over; each is named. Exit code 7 means:
the draft is kept, but something was left out or is missing.";

/// Write a referral to a file for other systems.
#[derive(Debug, Args)]
#[command(after_help = EXPORT_EXAMPLES)]
pub(in crate::cli) struct Export {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Fhir)]
    format: Format,
    #[command(flatten)]
    to: Destination,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A FHIR R4 Bundle: ServiceRequest, Task and Consent
    Fhir,
}

impl Export {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = pick::referral(&client, &self.referral).await?;
        let Format::Fhir = self.format;
        let query = PaperQuery { format: "fhir".to_owned(), ..PaperQuery::default() };
        let body = client.stream(&path::referral_export(&id), &query).await?;
        self.to.open()?.take(body, &progress::of_bytes(&context.output, None)).await?;
        Ok(Exit::Done)
    }
}

/// Make a draft out of a FHIR R4 Bundle.
#[derive(Debug, Args)]
#[command(after_help = IMPORT_EXAMPLES)]
pub(in crate::cli) struct Import {
    /// The bundle as JSON (`-`: standard input)
    #[arg(value_name = "FILE")]
    file: String,
    /// The service that the draft is for, if the bundle names none or another one
    #[arg(long, value_name = "ID")]
    service: Option<String>,
}

impl Import {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let mut chosen = ImportReferral::default();
        if let Some(service) = &self.service {
            let (publisher, service) = pick::service(&client, service).await?;
            chosen = ImportReferral { publisher: Some(publisher), service: Some(service) };
        }
        let bytes = read(&self.file)?;
        let whole = stream::iter([Ok(Bytes::from(bytes))]);
        let imported: ImportedReferral = client.upload(path::REFERRALS_IMPORT, &chosen, whole).await?;
        context.output.show(&imported, |page| write(page, &imported))?;
        Ok(if imported.notes.is_empty() { Exit::Done } else { Exit::Partly })
    }
}

fn read(file: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => std::io::stdin().read_to_end(&mut bytes).map(drop),
        path => std::fs::read(path).map(|found| bytes = found),
    };
    read.map_err(|error| unreadable(file, &error))?;
    Ok(bytes)
}

fn write(page: &mut Page, imported: &ImportedReferral) {
    page.line(&format!("Draft {} is kept here; nothing was sent.", imported.id.short()));
    for note in &imported.notes {
        page.line(&format!("{}: {}", note.field, note.title));
    }
}

/// Print the words of a referral's consent, to be read aloud or signed.
#[derive(Debug, Args)]
pub(in crate::cli) struct ConsentForm {
    /// The referral or draft: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// Language of the words (as in ka); the client's if not given
    #[arg(long)]
    language: Option<String>,
}

impl ConsentForm {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let id = pick::referral(&client, &self.referral).await?;
        let query = PaperQuery { language: self.language.unwrap_or_default(), ..PaperQuery::default() };
        let text: ConsentText = client.get(&path::referral_consent(&id), &query).await?;
        if text.to_be_interpreted {
            context.output.say("there is no text in the client's language: have this interpreted");
        }
        if text.machine_draft {
            context.output.say("a machine wrote this text: let somebody who speaks the language check it");
        }
        context.output.show(&text, |page| say(page, &text))?;
        Ok(Exit::Done)
    }
}

fn say(page: &mut Page, text: &ConsentText) {
    page.heading(&text.title);
    text.paragraphs.iter().for_each(|words| page.line(words));
    page.blank();
    for shared in &text.shared {
        page.line(&format!("- {}", shared.replace('\n', "; ")));
    }
    page.blank();
    text.closing.iter().for_each(|words| page.line(words));
}
