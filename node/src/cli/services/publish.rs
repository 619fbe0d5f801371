//! `marshrut services publish`: one service out of a JSON file, as `marshrut services show --json` prints it.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{PublishService, Published, path};
use marshrut_protocol::record::service::Service;
use serde_json::Value;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure, unreadable};

const EXAMPLES: &str = "\
Example: change a service of ours and publish the new revision
  marshrut services show 3f2a --json > service.json
  marshrut services publish service.json";

/// Publish one service.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Publish {
    /// The service as JSON (`-`: standard input)
    #[arg(value_name = "FILE")]
    file: String,
}

impl Publish {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let service = read(&self.file)?;
        let published: Published =
            context.client()?.send(Method::POST, path::SERVICES, &PublishService { service }).await?;
        context.output.show(&published, |page| {
            page.line(&format!("Published {} as revision {}.", published.id.short(), published.revision));
        })?;
        Ok(Exit::Done)
    }
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
        .with_cure("`marshrut services show ID --json` prints one; for HSDS files use `marshrut services import`")
}
