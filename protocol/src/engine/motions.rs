//! From what a person wants to put to the vote to a motion, or a clear reason why it could mean nothing.

use super::{Engine, Refusal};
use crate::application::Application;
use crate::id::OrgId;
use crate::local_api::{FieldProblem, MotionForm, MotionKind, NumberName, OfficeName};
use crate::record::charter::Share;
use crate::record::decision::{Appointment, Motion, Number, Office};
use crate::record::governance::Sponsorship;
use crate::text::Text;
use crate::time::Timestamp;
use crate::verification::Rule;

/// One field of what is proposed is wrong.
pub(super) fn wrong(field: &str, kind: &str, title: impl Into<String>) -> Refusal {
    let title = title.into();
    let problem = FieldProblem { field: field.to_owned(), kind: kind.to_owned(), title: title.clone() };
    Refusal::Invalid { kind: format!("proposal.{kind}"), title, fields: vec![problem] }
}

/// A text of a person's that goes into a record.
pub(super) fn text<const MAX: usize>(field: &str, given: &str) -> Result<Text<MAX>, Refusal> {
    Text::new(given).map_err(|error| wrong(field, "text", error.to_string()))
}

fn stated<const MAX: usize>(field: &str, given: &str) -> Result<Text<MAX>, Refusal> {
    let read = text(field, given)?;
    if read.is_empty() { Err(wrong(field, "missing", format!("{field} must say something"))) } else { Ok(read) }
}

/// `2/3` as two numbers.
fn fraction(value: &str) -> Result<(u16, u16), Refusal> {
    let read =
        value.split_once('/').and_then(|(one, other)| Some((one.trim().parse().ok()?, other.trim().parse().ok()?)));
    read.ok_or_else(|| wrong("motion.value", "value", "write the number as 2/3; sponsors as SPONSORS/COUNTRIES"))
}

/// The four numbers of the rule of verification, as `NumberName::Verification` orders them.
fn rule(value: &str) -> Result<Rule, Refusal> {
    let numbers: Option<Vec<u16>> = value.split('/').map(|number| number.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some(&[attesters, hands_on_days, confirm_days, dispute_days]) => {
            Ok(Rule { attesters, hands_on_days, confirm_days, dispute_days })
        }
        _ => {
            Err(wrong("motion.value", "value", "write the rule as ORGANISATIONS/DAYS/DAYS/DAYS, such as 2/180/180/30"))
        }
    }
}

impl Engine {
    /// The motion, if it could mean something now.
    pub(super) fn motion(&self, form: &MotionForm, now: Timestamp) -> Result<Motion, Refusal> {
        let motion = match form.kind {
            MotionKind::Admit => self.admission(form)?,
            MotionKind::Suspend => Motion::Suspend { org: self.other_member(form)?, last: Vec::new() },
            MotionKind::Readmit => Motion::Readmit { org: self.former(form)? },
            MotionKind::ReplaceKey => self.replacement(form)?,
            MotionKind::Set => Motion::Set(number(form)?),
            MotionKind::Appoint => Motion::Appoint(self.appointment(form, now)?),
            MotionKind::Dismiss => self.dismissal(form)?,
            MotionKind::Adopt => adoption(form)?,
            MotionKind::Decide => Motion::Decide { title: stated("motion.title", &form.title)? },
        };
        if self.membership.state().could_pass(&motion) { Ok(motion) } else { Err(unreachable(&motion)) }
    }

    fn admission(&self, form: &MotionForm) -> Result<Motion, Refusal> {
        let Sponsorship { certificate, profile, proof } = self.applicant(form.organisation, &form.application)?;
        Ok(Motion::Admit { certificate, profile, proof })
    }

    /// What a newcomer applies with: its own text, or what another member or a meeting point passed on, if its node
    /// signed that.
    pub(super) fn applicant(&self, org: Option<OrgId>, text: &str) -> Result<Sponsorship, Refusal> {
        if let (Some(org), true) = (org, text.is_empty()) {
            return self.passed_on(org).cloned().ok_or_else(|| self.unproven(org));
        }
        let read = Application::read(text, self.network, self.membership.charter().declaration());
        let (certificate, sponsorship) =
            read.map_err(|error| wrong("application", "application", error.to_string()))?;
        if self.membership.known(certificate.org).is_some() {
            let title = "this organisation belongs already, or did; one that was suspended or left is readmitted";
            return Err(wrong("application", "known", title));
        }
        Ok(sponsorship)
    }

    /// What a newcomer's node signed of what came here without its doing.
    pub(super) fn passed_on(&self, newcomer: OrgId) -> Option<&Sponsorship> {
        self.membership.application(newcomer).or_else(|| self.applications.told_of(newcomer))
    }

    fn unproven(&self, newcomer: OrgId) -> Refusal {
        if self.membership.state().applicants.contains_key(&newcomer) {
            let title =
                "who vouches for this organisation did not pass on what its node signed; ask it for its application";
            return wrong("application", "application", title);
        }
        Refusal::NotFound { what: "applicant", id: newcomer.to_string() }
    }

    fn named(&self, form: &MotionForm) -> Result<OrgId, Refusal> {
        form.organisation.ok_or_else(|| wrong("motion.organisation", "missing", "say which organisation"))
    }

    fn member_named(&self, form: &MotionForm) -> Result<OrgId, Refusal> {
        let org = self.named(form)?;
        let known = self.membership.member(org).is_some();
        known
            .then_some(org)
            .ok_or_else(|| wrong("motion.organisation", "no-member", "this organisation does not belong"))
    }

    fn other_member(&self, form: &MotionForm) -> Result<OrgId, Refusal> {
        let org = self.member_named(form)?;
        if org == self.own.org {
            return Err(wrong("motion.organisation", "ourselves", "this is your own organisation; to go, leave"));
        }
        Ok(org)
    }

    fn former(&self, form: &MotionForm) -> Result<OrgId, Refusal> {
        let org = self.named(form)?;
        let former = self.membership.state().former.contains_key(&org);
        let title = "only an organisation that was suspended or left can be readmitted";
        former.then_some(org).ok_or_else(|| wrong("motion.organisation", "not-former", title))
    }

    fn replacement(&self, form: &MotionForm) -> Result<Motion, Refusal> {
        let org = self.named(form)?;
        if self.membership.known(org).is_none() {
            return Err(wrong("motion.organisation", "no-member", "this organisation never belonged"));
        }
        let Sponsorship { certificate, profile, proof } = self.applicant(None, &form.application)?;
        Ok(Motion::ReplaceKey { org, certificate, profile, proof })
    }

    fn appointment(&self, form: &MotionForm, now: Timestamp) -> Result<Appointment, Refusal> {
        let office = form.office.ok_or_else(|| wrong("motion.office", "missing", "say which office"))?;
        let from = form.from.unwrap_or(now);
        let until = form.until.ok_or_else(|| wrong("motion.until", "missing", "say until when"))?;
        if until <= from || until <= now {
            return Err(wrong("motion.until", "over", "the term must end after it begins, and not in the past"));
        }
        let mandate = stated("motion.mandate", &form.mandate)?;
        let country = || form.country.clone().ok_or_else(|| wrong("motion.country", "missing", "say of which country"));
        let office = match office {
            OfficeName::ExecutiveCommittee => Office::ExecutiveCommittee,
            OfficeName::CountryRepresentative => Office::CountryRepresentative(country()?),
            OfficeName::AdvisoryCouncil => Office::AdvisoryCouncil,
            OfficeName::IndependentExpert => Office::IndependentExpert,
        };
        Ok(Appointment { office, org: self.member_named(form)?, from, until, mandate })
    }

    fn dismissal(&self, form: &MotionForm) -> Result<Motion, Refusal> {
        let appointment = form.appointment.ok_or_else(|| wrong("motion.appointment", "missing", "say which"))?;
        let stands = self.membership.state().appointments().any(|(id, _)| id == appointment);
        let absent = || Refusal::NotFound { what: "appointment", id: appointment.to_string() };
        stands.then_some(Motion::Dismiss { appointment }).ok_or_else(absent)
    }
}

fn number(form: &MotionForm) -> Result<Number, Refusal> {
    let name = form.number.ok_or_else(|| wrong("motion.number", "missing", "say which number"))?;
    let share = || fraction(&form.value).map(|(part, whole)| Share(part, whole));
    Ok(match name {
        NumberName::Sponsors => {
            let (sponsors, countries) = fraction(&form.value)?;
            Number::Sponsors(sponsors, countries)
        }
        NumberName::Majority => Number::Majority(share()?),
        NumberName::Strong => Number::Strong(share()?),
        NumberName::Quorum => Number::Quorum(share()?),
        NumberName::Verification => Number::Verification(rule(&form.value)?),
    })
}

fn adoption(form: &MotionForm) -> Result<Motion, Refusal> {
    let title = stated("motion.title", &form.title)?;
    let digest = form.sha256.ok_or_else(|| wrong("motion.sha256", "missing", "give the document's SHA-256"))?;
    Ok(Motion::Adopt { title, digest })
}

/// Why a motion could never pass.
fn unreachable(motion: &Motion) -> Refusal {
    let title = match motion {
        Motion::Suspend { .. } | Motion::ReplaceKey { .. } => {
            "nobody judges alone: at least two other members must be able to vote on this"
        }
        Motion::Set(Number::Sponsors(..)) => {
            "so many sponsors could never be had: ask for at most as many as there are members, from at least one country"
        }
        Motion::Set(Number::Verification(_)) => {
            "by this rule anything would count as verified, or nothing for long: ask for at least one organisation, and at \
             least a day each for a hands-on look and for a confirmation"
        }
        Motion::Appoint(Appointment { office: Office::CountryRepresentative(_), .. }) => {
            "who speaks for a country must be a member organisation of that country"
        }
        Motion::Appoint(_) => "only a member organisation holds an office",
        Motion::Set(_) => "this share could never be exceeded, so nothing would ever pass again",
        _ => "nobody could vote on this",
    };
    wrong("motion", "unreachable", title)
}
