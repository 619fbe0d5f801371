//! `marshrut verify FILE`: checks an exported verification without a node, a network or a key.

use std::path::PathBuf;

use clap::Args;
use marshrut_protocol::id::{NetworkId, OrgId};
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::verification::bundle::{Bundle, MAX_BUNDLE, Proven};
use marshrut_protocol::verification::{Dispute, Fact};
use serde_json::{Value, json};

use super::Context;
use super::failure::{Exit, Failure, unreadable};
use super::output::Page;
use super::words::{moment, typed_moment};
use crate::clock;

/// Check a file that `marshrut verifications export` wrote; needs no node.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The id of the network that it must be of, if you know it
    #[arg(long, value_name = "ID")]
    network: Option<NetworkId>,
    /// Only this attestation: its id or the beginning of it
    #[arg(long, value_name = "ID")]
    attestation: Option<String>,
    /// As of that day, as 2026-11-22 [default: now]
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    at: Option<Timestamp>,
}

impl Verify {
    pub(super) fn perform(&self, context: &Context) -> Result<Exit, Failure> {
        let mut proven = self.prove()?;
        if let Some(wanted) = &self.attestation {
            let wanted = wanted.to_ascii_lowercase();
            proven.verdict.attestations.retain(|fact| fact.id.to_string().starts_with(&wanted));
            if proven.verdict.attestations.is_empty() {
                return Err(Failure::new(Exit::NotFound, format!("there is no attestation {wanted} in this file")));
            }
        }
        if let Some(network) = self.network.filter(|network| *network != proven.network) {
            let title = format!("this is of network {}, not {network}", proven.network);
            return Err(Failure::new(Exit::Refused, title));
        }
        context.output().show(&told(&proven), |page| write(page, &proven))?;
        Ok(Exit::Done)
    }

    fn prove(&self) -> Result<Proven, Failure> {
        let file = self.file.display().to_string();
        let too_long = || Failure::new(Exit::Usage, format!("{file} is longer than any exported verification"));
        let length = std::fs::metadata(&self.file).map_err(|error| unreadable(&file, &error))?.len();
        if length > MAX_BUNDLE as u64 {
            return Err(too_long());
        }
        let bytes = std::fs::read(&self.file).map_err(|error| unreadable(&file, &error))?;
        let at = self.at.unwrap_or_else(clock::now);
        Bundle::decode(&bytes).and_then(|bundle| bundle.verify(at)).map_err(|error| {
            Failure::of(Exit::Refused, &error)
                .with_cure("do not rely on it; ask whoever gave it to you for a fresh one")
        })
    }
}

fn name(proven: &Proven, org: OrgId) -> String {
    proven.names.get(&org).cloned().unwrap_or_else(|| org.short())
}

fn told(proven: &Proven) -> Value {
    let verdict = &proven.verdict;
    json!({
        "genuine": true,
        "network": proven.network,
        "network_name": proven.network_name,
        "publisher": { "id": proven.key.publisher, "name": name(proven, proven.key.publisher) },
        "service": proven.key.service,
        "name": proven.service.name,
        "revision": proven.revision,
        "exported": proven.exported,
        "state": verdict.state,
        "voices": verdict.voices,
        "confirmed_until": verdict.confirmed_until,
        "until": verdict.until,
        "refuted": verdict.refuted,
        "attestations": verdict.attestations.iter().map(|fact| attestation(proven, fact)).collect::<Vec<_>>(),
        "disputes": verdict.disputes.iter().map(|dispute| disputed(proven, dispute)).collect::<Vec<_>>(),
    })
}

fn attestation(proven: &Proven, fact: &Fact) -> Value {
    json!({ "by": name(proven, fact.org), "fact": fact })
}

fn disputed(proven: &Proven, dispute: &Dispute) -> Value {
    json!({ "by": name(proven, dispute.org), "dispute": dispute })
}

fn write(page: &mut Page, proven: &Proven) {
    let verdict = &proven.verdict;
    page.heading(&format!("{}: {}", proven.service.name_in(&[]), verdict.state.name()));
    page.fields(&[
        ("signatures", "all of them are genuine".to_owned()),
        ("network", format!("{} ({})", proven.network_name, proven.network)),
        ("publisher", name(proven, proven.key.publisher)),
        ("exported", format!("{}; what was said later is not in it", moment(proven.exported))),
        ("confirmed until", verdict.confirmed_until.map(moment).unwrap_or_default()),
        ("may change on", verdict.until.map(moment).unwrap_or_default()),
    ]);
    let rows: Vec<_> = verdict.attestations.iter().map(|fact| row(proven, fact)).collect();
    if !rows.is_empty() {
        page.blank();
        page.table(["BY", "LOOKED", "HOW", "COUNTS UNTIL", "WORTH"], &rows);
    }
    let open = verdict.disputes.iter().filter(|dispute| dispute.open).count();
    if open > 0 {
        page.line(&format!("{open} disputes are open."));
    }
}

fn row(proven: &Proven, fact: &Fact) -> [String; 5] {
    let named = |value: Value| value.as_str().map(str::to_owned).unwrap_or_default();
    [
        name(proven, fact.org),
        moment(fact.observed),
        named(json!(fact.method)),
        moment(fact.valid_until),
        named(json!(fact.worth)),
    ]
}
