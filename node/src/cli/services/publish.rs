//! `marshrut services publish`: one service out of a JSON file, as `--example` and `marshrut services show --json` print
//! it.

use clap::Args;
use hyper::Method;
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{PublishService, Published, ServiceDetail, Status, path};
use marshrut_protocol::record::service::Service;
use serde_json::Value;

use crate::cli::Context;
use crate::cli::client::Client;
use crate::cli::failure::{Exit, Failure};
use crate::cli::network::remind;
use crate::cli::text::text_of;

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
        let (service, unknown) = read(file)?;
        if !unknown.is_empty() {
            context.output.say(&format!("These fields are known to nobody and left out: {}.", unknown.join(", ")));
        }
        let client = context.client()?;
        let before = held(&client, service.id).await;
        let mut published: Published = client.send(Method::POST, path::SERVICES, &PublishService { service }).await?;
        // Of a record that is published already the node repeats the revision that was given.
        let unchanged = before.is_some() && held(&client, published.id).await == before;
        if let Some(revision) = before.filter(|_| unchanged) {
            published.revision = revision;
        }
        let (id, revision) = (published.id.short(), published.revision);
        context.output.show(&published, |page| {
            page.line(&if unchanged {
                format!("Nothing is changed: {id} is published as revision {revision} already.")
            } else {
                format!("Published {id} as revision {revision}.")
            });
        })?;
        remind(&client, &context.output).await;
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

/// The revision that is published now, if it is a service of ours.
async fn held(client: &Client, service: ServiceId) -> Option<u32> {
    let own = client.get::<Status>(path::STATUS, &()).await.ok()?.details?.organisation.id;
    let detail: ServiceDetail = client.get(&path::service(&own, &service), &()).await.ok()?;
    Some(detail.item.service.revision)
}

/// The record, and the names in it that nobody knows.
fn read(file: &str) -> Result<(Service, Vec<String>), Failure> {
    let text = text_of(file)?;
    let json: Value = serde_json::from_str(&text).map_err(|error| not_a_service(file, "", &error.to_string()))?;
    // What `show` and the API print has the record inside.
    let record = json.get("service").filter(|inner| inner.is_object()).unwrap_or(&json);
    let service = serde_path_to_error::deserialize(record)
        .map_err(|error| not_a_service(file, &error.path().to_string(), &error.inner().to_string()))?;
    Ok((service, unknown(record)))
}

/// Names in a record that nothing reads: what no field takes (half of a thing) changes nothing in their place.
fn unknown(record: &Value) -> Vec<String> {
    let mut names = Vec::new();
    for top in keys(record) {
        let below = keys(&record[&top]).into_iter().map(|inner| vec![top.clone(), inner]);
        for path in std::iter::once(vec![top.clone()]).chain(below) {
            let pointer = format!("/{}", path.iter().map(|key| escaped(key)).collect::<Vec<_>>().join("/"));
            let mut other = record.clone();
            if let Some(place) = other.pointer_mut(&pointer) {
                *place = Value::from(0.5);
            }
            let is_under_unknown = names.contains(&top);
            if !is_under_unknown && serde_json::from_value::<Service>(other).is_ok() {
                names.push(path.join("."));
            }
        }
    }
    names
}

fn keys(value: &Value) -> Vec<String> {
    value.as_object().map(|fields| fields.keys().cloned().collect()).unwrap_or_default()
}

/// As JSON Pointer (RFC 6901, section 3) writes a name.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
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
    fn misspelt_names_are_told_and_known_ones_are_not() {
        let mut record = serde_json::to_value(example().expect("entropy")).expect("JSON");
        assert_eq!(unknown(&record), Vec::<String>::new());
        record["elligibility"] = serde_json::json!({ "minimum_age": 18 });
        record["safety"]["anonimous"] = "yes".into();
        assert_eq!(unknown(&record), ["elligibility", "safety.anonimous"]);
    }

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
