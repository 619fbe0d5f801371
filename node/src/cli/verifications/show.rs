//! `marshrut verifications show`: what is known of a service, and what it rests on.

use clap::Args;
use marshrut_protocol::local_api::{
    AttestationItem, DisputeItem, Organisation, RequestItem, ServiceVerification, path,
};
use marshrut_protocol::text::Code;
use marshrut_protocol::verification::{State, Worth};

use super::{Service, name};
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::moment;
use crate::cli::{Context, pick};
use crate::clock::now;

/// Show what is known of a service, and what it rests on.
#[derive(Debug, Args)]
pub(in crate::cli) struct Show {
    #[command(flatten)]
    service: Service,
}

impl Show {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (publisher, id) = pick::service(&client, &self.service.service).await?;
        let known: ServiceVerification = client.get(&path::verification(&publisher, &id), &()).await?;
        context.output.show(&known, |page| write(page, &known))?;
        Ok(Exit::Done)
    }
}

/// All of it.
pub(super) fn write(page: &mut Page, known: &ServiceVerification) {
    page.heading(&sentence(known));
    page.fields(&[
        ("confirmed until", known.confirmed_until.map(moment).unwrap_or_default()),
        ("may change on", known.until.map(moment).unwrap_or_default()),
        ("checklist", codes(&known.checklist)),
    ]);
    page.blank();
    let attestations: Vec<_> = known.attestations.iter().map(attestation).collect();
    if !attestations.is_empty() {
        page.table(["ATTESTATION", "BY", "LOOKED", "UNTIL", "HOW", "LEVEL", "TIES", "WORTH", "FOUND"], &attestations);
    }
    let disputes: Vec<_> = known.disputes.iter().map(dispute).collect();
    if !disputes.is_empty() {
        page.table(["DISPUTE", "BY", "SAID", "AGAINST", "WHY", "STATE", "WORDS"], &disputes);
    }
    let requests: Vec<_> = known.requests.iter().map(request).collect();
    if !requests.is_empty() {
        page.table(["REQUEST", "BY", "ASKED", "UNTIL", "HOW", "STATE", "WORDS"], &requests);
    }
}

/// The verdict in a sentence, with what it rests on.
fn sentence(known: &ServiceVerification) -> String {
    let counted = known.attestations.iter().filter(|item| item.worth == Worth::Counts);
    let who: Vec<&str> = counted.map(|item| item.organisation.name.as_str()).collect();
    let looked =
        if who.is_empty() { "nobody independent looked".to_owned() } else { format!("{} looked", who.join(" and ")) };
    match known.state {
        State::Verified => {
            let tried = known.hands_on.map(moment).unwrap_or_default();
            format!("Verified: {looked}, one of them hands-on on {tried}, and nobody disputes it.")
        }
        State::PeerChecked => {
            format!(
                "Checked by peers: {looked}; {} independent organisations are needed, one hands-on and lately.",
                known.needed
            )
        }
        State::SelfDeclared => format!("Self-declared: only {} says so; {looked}.", known.publisher.name),
        State::Stale if known.confirmed_until.is_some_and(|until| until >= now()) => {
            "Stale: what was found of it has run out, and nobody has looked again.".to_owned()
        }
        State::Stale => format!("Stale: {} has not confirmed it by the date that it named.", known.publisher.name),
        State::Disputed => {
            let open = known.disputes.iter().filter(|dispute| dispute.open);
            let who: Vec<&str> = open.map(|dispute| dispute.organisation.name.as_str()).collect();
            format!("Disputed by {}.", who.join(" and "))
        }
        State::Refuted => format!("Refuted: somebody who looked found that this is not so: {}.", codes(&known.refuted)),
    }
}

fn codes(codes: &[Code]) -> String {
    codes.iter().map(Code::as_str).collect::<Vec<_>>().join(", ")
}

fn attestation(item: &AttestationItem) -> [String; 9] {
    let found = item.findings.iter().map(|(what, found)| format!("{what}={}", name(found)));
    let grades = item.quality.iter().map(|(what, grade)| format!("{}={grade}", name(what)));
    let asked = item.respondents.map(|number| format!("clients-asked={number}"));
    let evidence = item.evidence.iter().map(|digest| format!("evidence={digest}"));
    let words = Some(item.words.clone()).filter(|words| !words.is_empty());
    [
        item.id.short(),
        item.organisation.name.clone(),
        moment(item.observed),
        moment(item.valid_until),
        name(&item.method),
        name(&item.level),
        name(&item.conflict),
        name(&item.worth),
        found.chain(grades).chain(asked).chain(evidence).chain(words).collect::<Vec<_>>().join(" "),
    ]
}

fn dispute(item: &DisputeItem) -> [String; 7] {
    let state = match (item.open, item.answer) {
        (true, None) => "open".to_owned(),
        (true, Some(answer)) => format!("open, {}", name(&answer)),
        (false, _) => "over".to_owned(),
    };
    let against = item.attestation.map_or_else(|| "the record".to_owned(), |attestation| attestation.short());
    let said = [("", &item.words), ("answer: ", &item.answer_words), ("settled: ", &item.settled_words)];
    let said = said.into_iter().filter(|(_, words)| !words.is_empty());
    let words = said.map(|(whose, words)| format!("{whose}{words}")).collect::<Vec<_>>().join(" | ");
    let (who, why) = (item.organisation.name.clone(), name(&item.reason));
    [item.id.short(), who, moment(item.at), against, why, state, words]
}

fn request(item: &RequestItem) -> [String; 7] {
    let asked = item.to.as_ref().map_or_else(|| "anybody".to_owned(), |to| to.name.clone());
    let how = item.method.map(|method| name(&method)).unwrap_or_default();
    let state = request_state(item.done, &item.taken_by);
    [item.id.short(), item.by.name.clone(), asked, moment(item.due), how, state, item.words.clone()]
}

/// How far a request is.
pub(super) fn request_state(done: bool, taken_by: &[Organisation]) -> String {
    let names = || taken_by.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
    match (done, taken_by.is_empty()) {
        (true, _) => "done".to_owned(),
        (false, true) => "nobody took it on".to_owned(),
        (false, false) => format!("taken on by {}", names()),
    }
}
