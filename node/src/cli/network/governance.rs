//! `marshrut network governance`: numbers, offices and documents; who asks to belong and who no longer does.

use marshrut_protocol::local_api::{Applicant, Governance, Numbers, Organisation, Standing, path};

use super::proposals::office;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::words::{count, moment};

pub(super) async fn perform(context: &Context) -> Result<Exit, Failure> {
    let governance: Governance = context.client()?.get(path::GOVERNANCE, &()).await?;
    context.output.show(&governance, |page| write(page, &governance))?;
    Ok(Exit::Done)
}

pub(super) fn write(page: &mut Page, governance: &Governance) {
    let Numbers { sponsors, sponsor_countries, majority, strong, quorum, verification } = &governance.numbers;
    page.fields(&[
        ("we", standing(governance.own_standing).to_owned()),
        ("a newcomer is", vouchers(*sponsors, *sponsor_countries)),
        ("a decision needs", format!("more than {majority} of all; a grave one more than {strong}")),
        ("quorum", format!("{quorum} of all must vote")),
        ("a service is verified", in_words(verification)),
        ("declaration", governance.declaration.to_string()),
    ]);
    for applicant in &governance.applicants {
        page.line(&format!("asks to belong: {}; {}", named(&applicant.organisation), supported(applicant)));
    }
    if governance.applicants.iter().any(|applicant| applicant.through.is_some()) {
        page.line("Anybody can hand an application in, under any name. Make sure on another way who it is.");
        page.line("`marshrut network vouch NAME` vouches for one.");
    }
    for forked in &governance.forked {
        let name = &forked.name;
        page.line(&format!(
            "{name} signed two different histories of its decisions: what it said from there on counts for nobody."
        ));
        page.line(&format!(
            "Call {name}. If its computer was stolen or copied, it needs a new key; if it was on purpose,"
        ));
        page.line(&format!("`marshrut network propose suspend \"{name}\"`."));
    }
    for former in &governance.former {
        page.line(&format!("{}: {}", standing(former.organisation.standing), named(&former.organisation)));
    }
    for holder in &governance.offices {
        let country = holder.country.as_ref().map(|country| format!(" of {country}")).unwrap_or_default();
        let until = moment(holder.until);
        page.line(&format!("{}{country}: {} until {until}", office(holder.office), holder.organisation.name));
    }
    for document in &governance.documents {
        page.line(&format!("adopted: “{}”, sha256 {}", document.title, document.sha256));
    }
}

/// How many must vouch for a newcomer.
fn vouchers(sponsors: u16, countries: u16) -> String {
    let countries = if countries == 1 { "1 country".to_owned() } else { format!("{countries} countries") };
    format!("vouched for by {} from {countries}", count(sponsors.into(), "member"))
}

/// The rule of verification, `2/180/180/30`.
fn in_words(rule: &str) -> String {
    match rule.split('/').collect::<Vec<_>>()[..] {
        [organisations, hands_on, confirm, dispute] => format!(
            "if {organisations} organisations looked, one of them on the spot within {hands_on} days; confirmed every {confirm} \
             days; an answered dispute lapses after {dispute} days"
        ),
        _ => rule.to_owned(),
    }
}

/// Who vouches for an applicant, or where it applied.
fn supported(applicant: &Applicant) -> String {
    match (&applicant.through, applicant.until) {
        (Some(meeting_point), Some(until)) => {
            format!("nobody vouches for it; handed in at {}, kept until {}", meeting_point.name, moment(until))
        }
        _ => {
            let sponsors: Vec<&str> = applicant.sponsors.iter().map(|org| org.name.as_str()).collect();
            format!("{} vouch for it", sponsors.join(", "))
        }
    }
}

fn named(organisation: &Organisation) -> String {
    format!("{} ({}, {})", organisation.name, organisation.country, organisation.id.short())
}

/// An organisation's name; that it no longer belongs is said beside it.
pub(in crate::cli) fn name_and_standing(organisation: &Organisation) -> String {
    match organisation.standing {
        Standing::Suspended | Standing::Left => {
            format!("{} [{}]", organisation.name, standing(organisation.standing))
        }
        Standing::Member | Standing::Stranger => organisation.name.clone(),
    }
}

/// Whether an organisation belongs, in words.
fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Member => "member",
        Standing::Suspended => "suspended",
        Standing::Left => "left the network",
        Standing::Stranger => "does not belong",
    }
}
