//! `marshrut services publish`: one service out of a JSON file, as `--example` and `marshrut services show --json` print
//! it.

use clap::Args;
use hyper::Method;
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{PublishService, Published, path};
use marshrut_protocol::record::service::Service;
use serde_json::Value;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure, unreadable};

const EXAMPLES: &str = "\
Examples:
  marshrut services publish --example > service.json      then fill it in
  marshrut services publish service.json

  change a service of ours and publish the new revision
  marshrut services show 3f2a --json > service.json
  marshrut services publish service.json";

const EXAMPLE: &str = include_str!("example.json");

/// Publish one service.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Publish {
    /// The service as JSON (`-`: standard input)
    #[arg(value_name = "FILE", required_unless_present = "example")]
    file: Option<String>,
    /// Print a made-up service under an id of its own and publish nothing
    #[arg(long)]
    example: bool,
}

impl Publish {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let Some(file) = self.file.as_deref().filter(|_| !self.example) else {
            let text = serde_json::to_string_pretty(&example()?).map_err(|error| Failure::of(Exit::Failed, &error))?;
            context.output.line(&text)?;
            return Ok(Exit::Done);
        };
        let service = read(file)?;
        let published: Published =
            context.client()?.send(Method::POST, path::SERVICES, &PublishService { service }).await?;
        context.output.show(&published, |page| {
            page.line(&format!("Published {} as revision {}.", published.id.short(), published.revision));
        })?;
        Ok(Exit::Done)
    }
}

/// A made-up service that takes referrals.
fn example() -> Result<Service, Failure> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|error| Failure::of(Exit::Failed, &error))?;
    let mut service: Service = serde_json::from_str(EXAMPLE).expect("the example is a service");
    service.id = ServiceId(id);
    Ok(service)
}

fn read(file: &str) -> Result<Service, Failure> {
    let text = match file {
        "-" => std::io::read_to_string(std::io::stdin()),
        path => std::fs::read_to_string(path),
    };
    let text = text.map_err(|error| unreadable(file, &error))?;
    let json: Value = serde_json::from_str(&text).map_err(|error| not_a_service(file, "", &error.to_string()))?;
    // What `show` and the API print has the record inside.
    let record = json.get("service").filter(|inner| inner.is_object()).unwrap_or(&json);
    serde_path_to_error::deserialize(record)
        .map_err(|error| not_a_service(file, &error.path().to_string(), &error.inner().to_string()))
}

fn not_a_service(file: &str, path: &str, what: &str) -> Failure {
    let place = if path.is_empty() || path == "." { String::new() } else { format!("$.{path}: ") };
    Failure::new(Exit::Usage, format!("{file} does not hold a service"))
        .with_detail(format!("{place}{what}"))
        .with_cure("`marshrut services publish --example` prints one to fill in; for HSDS files use `marshrut services import`")
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::commit::LogClass;
    use marshrut_protocol::record::{Kind, Record};

    use super::*;

    #[test]
    fn the_example_may_be_published_and_referred_to() {
        let service = example().expect("entropy");
        assert_ne!(service.id, example().expect("entropy").id);
        assert!(service.referral_terms.as_ref().is_some_and(|terms| terms.accepts));
        let body = Record::Service(Box::new(service.clone())).encode().expect("canonical");
        let read = Record::read(Kind::Service.code(), LogClass::Services, &body).expect("a record");
        assert_eq!(read, Some(Record::Service(Box::new(service))));
    }
}
