//! `marshrut services duplicates` and `merge`: services that several members publish, and one record given up for
//! another's.

use clap::Args;
use hyper::Method;
use marshrut_protocol::local_api::{Duplicate, Duplicates, OwnDuplicates, ServiceAddress, path};
use marshrut_protocol::record::service::Translated;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::pick;

/// List services of ours that others seem to publish too, or the duplicates of one service.
#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    /// The service: its id or the beginning of it, or PUBLISHER/ID [default: all of ours]
    #[arg(value_name = "SERVICE")]
    service: Option<String>,
}

/// Withdraw a record of ours in favour of another member's record of the same service.
#[derive(Debug, Args)]
pub(in crate::cli) struct Merge {
    /// Ours: its id or the beginning of it
    #[arg(value_name = "SERVICE")]
    service: String,
    /// The record that stands for it from then on: PUBLISHER/ID
    #[arg(value_name = "INTO")]
    into: String,
}

impl List {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        if let Some(text) = &self.service {
            let (publisher, id) = pick::service(&client, text).await?;
            let found: Duplicates = client.get(&path::duplicates(&publisher, &id), &()).await?;
            context.output.show(&found, |page| table(page, &found.items))?;
            return Ok(Exit::Done);
        }
        let ours: OwnDuplicates = client.get(path::SERVICES_DUPLICATES, &()).await?;
        context.output.show(&ours, |page| {
            for item in &ours.items {
                page.heading(&format!("{}  {}", item.service.short(), name(&item.name)));
                table(page, &item.duplicates);
            }
            if ours.items.is_empty() {
                page.line("No other member seems to publish a service of ours.");
            }
        })?;
        Ok(Exit::Done)
    }
}

impl Merge {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (publisher, id) = pick::service(&client, &self.service).await?;
        let (theirs, service) = pick::service(&client, &self.into).await?;
        let other = ServiceAddress { publisher: theirs, service };
        let had: Duplicates = client.send(Method::POST, &path::duplicates(&publisher, &id), &other).await?;
        context.output.show(&had, |page| {
            page.line(&format!("Withdrew {}; {} stands for it.", id.short(), service.short()));
        })?;
        Ok(Exit::Done)
    }
}

fn table(page: &mut Page, items: &[Duplicate]) {
    let row = |item: &Duplicate| {
        let signs: Vec<&str> = item.signs.iter().map(|sign| sign.name()).collect();
        let id = format!("{}/{}", item.publisher.id.short(), item.service.short());
        [id, item.publisher.name.clone(), name(&item.name), signs.join(", "), item.verdict.name().to_owned()]
    };
    let rows: Vec<_> = items.iter().map(row).collect();
    page.table(["PUBLISHER/ID", "BY", "NAME", "THE SAME", "VERDICT"], &rows);
}

fn name(names: &Translated<300>) -> String {
    names.values().next().map(ToString::to_string).unwrap_or_default()
}
