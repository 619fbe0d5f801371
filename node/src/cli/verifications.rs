//! `marshrut verifications …`: what members found who looked at services, disputes, requests to look, what is due.
//! Who may say what, and what follows from it, is the node's to say.

mod attest;
mod calendar;
mod dispute;
mod export;
mod request;
mod show;

use clap::{Args, Subcommand};
use hyper::Method;
use marshrut_protocol::id::EntryId;
use marshrut_protocol::local_api::{ServiceVerification, VerificationAction, path};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::failure::{Exit, Failure};
use super::{Context, pick};

/// Attest what you found of services, dispute, ask others to look, see what is due.
#[derive(Debug, Subcommand)]
pub(super) enum Verifications {
    /// Say what you found when you looked at a service
    Attest(attest::Attest),
    /// Take an attestation back
    Revoke(dispute::Revoke),
    /// Say that something about a service is not so
    Dispute(dispute::Dispute),
    /// Answer a dispute, or settle your own
    Answer(dispute::Answer),
    /// Ask members to look at a service
    Request(request::Request),
    /// Take a request on, or give it back
    Take(request::Take),
    /// Confirm a record of your own as it stands
    Confirm(request::Confirm),
    /// Show what is known of a service, and what it rests on
    Show(show::Show),
    /// Write what is known of a service into a file that anybody can verify without a node
    Export(export::Export),
    /// List what is due: disputes to answer, services to look at, records to confirm
    List,
}

/// Which service.
#[derive(Debug, Args)]
struct Service {
    /// The service: its id or the beginning of it, or PUBLISHER/ID
    #[arg(value_name = "SERVICE")]
    service: String,
}

impl Verifications {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Attest(attest) => attest.perform(context).await,
            Self::Revoke(revoke) => revoke.perform(context).await,
            Self::Dispute(dispute) => dispute.perform(context).await,
            Self::Answer(answer) => answer.perform(context).await,
            Self::Request(request) => request.perform(context).await,
            Self::Take(take) => take.perform(context).await,
            Self::Confirm(confirm) => confirm.perform(context).await,
            Self::Show(show) => show.perform(context).await,
            Self::Export(export) => export.perform(context).await,
            Self::List => calendar::perform(context).await,
        }
    }
}

impl Service {
    /// Does something about the service's verification, and shows what is known then.
    async fn act(
        &self,
        context: &Context,
        action: impl FnOnce(&ServiceVerification) -> Result<VerificationAction, Failure>,
    ) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (publisher, id) = pick::service(&client, &self.service).await?;
        let path = path::verification(&publisher, &id);
        let before: ServiceVerification = client.get(&path, &()).await?;
        let after: ServiceVerification = client.send(Method::POST, &path, &action(&before)?).await?;
        context.output.show(&after, |page| show::write(page, &after))?;
        Ok(Exit::Done)
    }
}

/// The entry among `ids` that `text` begins; `what` names its kind.
fn entry(ids: impl IntoIterator<Item = EntryId>, text: &str, what: &str) -> Result<EntryId, Failure> {
    let wanted = text.to_ascii_lowercase();
    let is_meant = |id: &EntryId| wanted.len() >= 4 && id.to_string().starts_with(&wanted);
    let found: Vec<EntryId> = ids.into_iter().filter(is_meant).collect();
    match found[..] {
        [id] => Ok(id),
        [] => Err(Failure::new(Exit::NotFound, format!("there is no {what} {text} about this service"))
            .with_cure("`marshrut verifications show SERVICE` lists them with their ids")),
        _ => {
            Err(Failure::new(Exit::Usage, format!("{text} means {} of them", found.len()))
                .with_cure("give more of the id"))
        }
    }
}

/// A value that is written as one name.
fn named<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).map_err(|error| error.to_string())
}

/// The name of a value that is written as one.
fn name<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_entry_may_be_meant() {
        let ids = [EntryId([0xaa; 32]), EntryId([0xab; 32])];
        assert_eq!(entry(ids, "AAAA", "dispute").expect("one"), ids[0]);
        assert_eq!(entry(ids, "a", "dispute").expect_err("too short").exit(), Exit::NotFound);
        assert_eq!(entry(ids, "bbbb", "dispute").expect_err("none").exit(), Exit::NotFound);
        let twins = [ids[0], EntryId([[0xaa; 31].as_slice(), &[1]].concat().try_into().expect("32 bytes"))];
        assert_eq!(entry(twins, "aaaa", "dispute").expect_err("two").exit(), Exit::Usage);
    }
}
