//! `marshrut verifications export`: a verdict as a file.

use std::path::PathBuf;

use clap::Args;
use http_body_util::BodyExt as _;
use marshrut_protocol::local_api::{CredentialQuery, ServiceVerification, path};
use serde_json::json;

use super::{Service, entry};
use crate::cli::failure::{Exit, Failure};
use crate::cli::target::Target;
use crate::cli::{Context, pick};

/// Write what is known of a service into a file that anybody can verify without a node.
#[derive(Debug, Args)]
pub(in crate::cli) struct Export {
    #[command(flatten)]
    service: Service,
    /// Only this attestation of yours, for other programs: its id or the beginning of it
    #[arg(long, value_name = "ID")]
    attestation: Option<String>,
    /// What to make of it: vc (a W3C Verifiable Credential) or cose
    #[arg(long, value_name = "FORMAT", default_value = "vc", requires = "attestation")]
    format: String,
    /// The file to write; `marshrut verify` reads it, if it is not of one attestation
    #[arg(long, alias = "out", value_name = "FILE")]
    output: PathBuf,
    /// Replace a file that is there already
    #[arg(long)]
    force: bool,
}

impl Export {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (publisher, id) = pick::service(&client, &self.service.service).await?;
        let body = match &self.attestation {
            None => client.stream(&path::verification_export(&publisher, &id), &()).await?,
            Some(text) => {
                let known: ServiceVerification = client.get(&path::verification(&publisher, &id), &()).await?;
                let attestation = entry(known.attestations.iter().map(|item| item.id), text, "attestation")?;
                let query = CredentialQuery { format: self.format.clone() };
                client.stream(&path::attestation(&publisher, &id, &attestation), &query).await?
            }
        };
        let bytes = body.collect().await.map_err(|error| Failure::of(Exit::NotRunning, &error))?.to_bytes();
        Target::file(&self.output, self.force)?.put(&bytes)?;
        let told = json!({ "exported": self.output, "bytes": bytes.len() });
        context
            .output()
            .show(&told, |page| page.line(&format!("{} bytes in {}", bytes.len(), self.output.display())))?;
        Ok(Exit::Done)
    }
}
