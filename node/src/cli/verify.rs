//! `marshrut verify FILE`: checks an exported verification, or a single exported attestation, without a node, a network or
//! a key.

mod presented;

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use marshrut_protocol::id::{NetworkId, OrgId};
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::verification::bundle::{Bundle, MAX_BUNDLE, Proven};
use marshrut_protocol::verification::credential::{Presented, PresentedError};
use marshrut_protocol::verification::{Dispute, Fact};
use presented::Checked;
use serde_json::{Value, json};

use super::Context;
use super::failure::{Exit, Failure, unreadable};
use super::output::Page;
use super::text::{named, without_mark};
use super::words::{moment, typed_moment};
use crate::clock;

/// Check a file that `marshrut verifications export` wrote, in any of its formats; needs no node.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The file (`-`: standard input)
    #[arg(value_name = "FILE|-")]
    file: PathBuf,
    /// The id of the network that it must be of, if you know it
    #[arg(long, value_name = "ID")]
    network: Option<NetworkId>,
    /// Only this attestation: its id or the beginning of it
    #[arg(long, value_name = "ID")]
    attestation: Option<String>,
    /// For a single attestation: an exported verification that says whose its key is, and what was revoked
    #[arg(long, value_name = "FILE")]
    with: Option<PathBuf>,
    /// As of that day, as 2026-11-22 [default: now]
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    at: Option<Timestamp>,
}

impl Verify {
    pub(super) fn perform(&self, context: &Context) -> Result<Exit, Failure> {
        let bytes = read(&self.file)?;
        if let Some(kind) = other_kind(&bytes) {
            let what = format!("this is {kind}, not an exported verification or attestation");
            return Err(
                Failure::new(Exit::Usage, what).with_cure("take a file that `marshrut verifications export` wrote")
            );
        }
        if let Some(said) = presented::read(&bytes) {
            return self.single(said, context);
        }
        if self.with.is_some() {
            let title = "--with stands beside a single attestation; this file is an exported verification itself";
            return Err(Failure::new(Exit::Usage, title));
        }
        let mut proven = self.prove(&bytes)?;
        if let Some(wanted) = &self.attestation {
            let wanted = wanted.to_ascii_lowercase();
            proven.verdict.attestations.retain(|fact| fact.id.to_string().starts_with(&wanted));
            if proven.verdict.attestations.is_empty() {
                return Err(Failure::new(Exit::NotFound, format!("there is no attestation {wanted} in this file")));
            }
        }
        self.is_of_network(&proven)?;
        context.output().show(&told(&proven), |page| write(page, &proven))?;
        Ok(Exit::Done)
    }

    fn is_of_network(&self, proven: &Proven) -> Result<(), Failure> {
        match self.network.filter(|network| *network != proven.network) {
            Some(network) => {
                let title = format!("this is of network {}, not {network}", proven.network);
                Err(Failure::new(Exit::Refused, title))
            }
            None => Ok(()),
        }
    }

    /// A Verifiable Credential or a COSE object.
    fn single(
        &self,
        said: Result<(&'static str, Presented), PresentedError>,
        context: &Context,
    ) -> Result<Exit, Failure> {
        let said = said.map_err(|error| refused(&error))?;
        let entries = self.with.as_ref().map(|file| read(file)).transpose()?;
        let proven = entries.as_ref().map(|bytes| self.prove(bytes)).transpose()?;
        if let Some(proven) = &proven {
            self.is_of_network(proven)?;
        } else if self.network.is_some() {
            let title =
                "a single attestation does not say of which network it is; add an exported verification (--with FILE)";
            return Err(Failure::new(Exit::Usage, title));
        }
        let checked = Checked::new(said, self.moment(), proven.as_ref())?;
        context.output().show(&checked.told(), |page| checked.write(page))?;
        Ok(Exit::Done)
    }

    fn moment(&self) -> Timestamp {
        self.at.unwrap_or_else(clock::now)
    }

    fn prove(&self, bytes: &[u8]) -> Result<Proven, Failure> {
        Bundle::decode(bytes).and_then(|bundle| bundle.verify(self.moment())).map_err(|error| refused(&error))
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let name = path.display().to_string();
    let file = named(&name);
    let mut bytes = Vec::new();
    let most = MAX_BUNDLE as u64;
    let read = match name.as_str() {
        "-" => std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes),
        _ => std::fs::File::open(path).and_then(|opened| opened.take(most + 1).read_to_end(&mut bytes)),
    };
    read.map_err(|error| unreadable(file, &error))?;
    if bytes.len() as u64 > most {
        return Err(Failure::new(Exit::Usage, format!("{file} is longer than any exported verification")));
    }
    Ok(without_mark(&bytes).to_vec())
}

/// What bytes are that some other command of this program wrote, or reads.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let lines = [
        ("marshrut-invitation:", "an invitation"),
        ("marshrut-network:", "a network's card"),
        ("marshrut-application:", "an application"),
        ("marshrut-draft:", "the draft of a charter"),
    ];
    let line = lines.into_iter().find(|(prefix, _)| bytes.starts_with(prefix.as_bytes())).map(|(_, kind)| kind);
    line.or_else(|| {
        let json: Value = serde_json::from_slice(bytes).ok()?;
        let has = |names: &[&str]| names.iter().all(|name| json.get(name).is_some());
        match () {
            () if has(&["resourceType"]) => Some("a FHIR bundle"),
            () if has(&["id", "revision", "visibility"]) || has(&["service", "entry"]) => Some("a service record"),
            () if has(&["content"]) => Some("a referral's form"),
            () => None,
        }
    })
}

fn refused(error: &(dyn std::error::Error + 'static)) -> Failure {
    Failure::of(Exit::Refused, error).with_cure("do not rely on it; ask whoever gave it to you for a fresh one")
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
