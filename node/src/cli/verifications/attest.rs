//! `marshrut verifications attest`: what was found.

use std::collections::BTreeMap;

use clap::Args;
use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::{AttestForm, VerificationAction};
use marshrut_protocol::record::verification::{Conflict, Finding, Level, Method, Quality};
use marshrut_protocol::text::Code;
use marshrut_protocol::time::Timestamp;

use super::{Service, entry, named};
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::words::typed_moment;
use crate::clock;

const EXAMPLES: &str = "\
Examples:
  marshrut verifications attest 3f2a --method site-visit --conflict none \\
      --found exists=confirmed --found hours=refuted --words 'Closed on Fridays.'
  marshrut verifications attest 3f2a --method call --conflict same-country --confirmed exists,contact-works";

/// Say what you found when you looked at a service.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Attest {
    #[command(flatten)]
    service: Service,
    /// How you looked: site-visit, mystery-client, test-message, call, documents or desk
    #[arg(long, value_name = "METHOD", value_parser = named::<Method>)]
    method: Method,
    /// What ties you to the service: none, same-country, partner or funder
    #[arg(long, value_name = "TIE", value_parser = named::<Conflict>)]
    conflict: Conflict,
    /// The same in words
    #[arg(long, value_name = "TEXT", default_value = "")]
    conflict_words: String,
    /// How far from it you stand: independent, peer, self or client-feedback
    #[arg(long, value_name = "LEVEL", default_value = "independent", value_parser = named::<Level>)]
    level: Level,
    /// When you looked, as 2026-11-22 [default: now]
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    observed: Option<Timestamp>,
    /// Until when it counts, as 2027-11-22 [default: a year later]
    #[arg(long, value_name = "DATE", value_parser = typed_moment)]
    until: Option<Timestamp>,
    /// An item of the checklist with what you found: confirmed, partial, refuted or not-checked
    #[arg(long = "found", value_name = "ITEM=FINDING", value_parser = finding)]
    found: Vec<(Code, Finding)>,
    /// Items that are so, with commas between them
    #[arg(long, value_name = "ITEMS", value_delimiter = ',')]
    confirmed: Vec<Code>,
    /// A grade from 0 to 4 for access, dignity, confidentiality, waiting or competence
    #[arg(long = "grade", value_name = "WHAT=GRADE", value_parser = grade)]
    grades: Vec<(Quality, u8)>,
    /// How many clients were asked, with --level client-feedback
    #[arg(long, value_name = "NUMBER")]
    respondents: Option<u16>,
    /// A file that proves it: only its SHA-256 is told, the file stays here
    #[arg(long, value_name = "FILE")]
    evidence: Vec<std::path::PathBuf>,
    /// The request that this answers
    #[arg(long, value_name = "ID")]
    request: Option<String>,
    /// What else is to be said; about the service, never about a person
    #[arg(long, value_name = "TEXT", default_value = "")]
    words: String,
}

impl Attest {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let evidence = self.evidence.iter().map(digest).collect::<Result<Vec<_>, _>>()?;
        let service = Service { service: self.service.service.clone() };
        let act = service.act(context, |known| {
            let ids = known.requests.iter().map(|request| request.id);
            let request = self.request.as_deref().map(|text| entry(ids, text, "request")).transpose()?;
            let confirmed = self.confirmed.into_iter().map(|item| (item, Finding::Confirmed));
            let findings: BTreeMap<Code, Finding> = confirmed.chain(self.found).collect();
            Ok(VerificationAction::Attest(Box::new(AttestForm {
                level: self.level,
                method: self.method,
                observed: self.observed.unwrap_or_else(clock::now),
                valid_until: self.until,
                findings,
                quality: self.grades.into_iter().collect(),
                conflict: self.conflict,
                conflict_words: self.conflict_words,
                respondents: self.respondents,
                evidence,
                request,
                words: self.words,
            })))
        });
        act.await
    }
}

fn digest(file: &std::path::PathBuf) -> Result<Digest, Failure> {
    let bytes = std::fs::read(file).map_err(|error| unreadable(&file.display().to_string(), &error))?;
    Ok(Digest::of(&bytes))
}

fn finding(text: &str) -> Result<(Code, Finding), String> {
    let (item, found) = text.split_once('=').ok_or("write it as hours=confirmed")?;
    Ok((Code::new(item).map_err(|error| error.to_string())?, named(found)?))
}

fn grade(text: &str) -> Result<(Quality, u8), String> {
    let (what, grade) = text.split_once('=').ok_or("write it as dignity=3")?;
    Ok((named(what)?, grade.parse().map_err(|_not_a_number| "a grade is 0, 1, 2, 3 or 4".to_owned())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_and_grades_are_read() {
        let hours = Code::new("hours").expect("a code");
        assert_eq!(finding("hours=refuted"), Ok((hours, Finding::Refuted)));
        assert_eq!(grade("dignity=3"), Ok((Quality::Dignity, 3)));
        assert!(finding("hours").is_err() && finding("hours=maybe").is_err() && grade("dignity=x").is_err());
    }
}
