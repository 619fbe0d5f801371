//! The values of a form as a referral's content. What cannot be read at all is said; what is missing is not: a draft
//! may be incomplete, and the API says what it needs to be sent.

use marshrut_protocol::local_api::{ConsentForm, HivBlock, PersonFields, Priority, ReferralContent};
use marshrut_protocol::text::{Code, Country, Lang};

use super::leaving::Leaving;
use super::step::Step;
use crate::forms::Fields;
use crate::pages::form::{Asking, Wrong};
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// Reads the answers of `step` into `content`; tells what could not be read.
pub(super) fn read(person: &SignedIn, step: Step, fields: &Fields, content: &mut ReferralContent) -> Vec<Wrong> {
    let mut reader = Reader { t: person.texts(), fields, wrong: Vec::new() };
    match step {
        Step::Person => reader.person(content),
        Step::Needs => reader.needs(content),
        Step::Consent => reader.consent(content, &person.clock()),
        Step::Recipient | Step::Check => {}
    }
    reader.wrong
}

struct Reader<'a> {
    t: Texts,
    fields: &'a Fields,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn text(&self, name: &str) -> String {
        self.fields.one(name).to_owned()
    }

    /// The value by `parse`; nothing if it is empty; a problem called `wrong-<kind>` if it cannot be read.
    fn parsed<T>(&mut self, name: &str, kind: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.fields.one(name);
        if text.is_empty() {
            return None;
        }
        let value = parse(text);
        if value.is_none() {
            let label = self.t.say(&Asking::key(name));
            let text = self.t.with(&format!("wrong-{kind}"), "field", &label);
            self.wrong.push(Wrong { field: name.to_owned(), text });
        }
        value
    }

    /// A day as it was sent, if it is one.
    fn day(&mut self, name: &str) -> String {
        let day = self.parsed(name, "date", |text| text.parse::<jiff::civil::Date>().ok());
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    fn person(&mut self, content: &mut ReferralContent) {
        content.client_language = self.parsed("client_language", "choice", |text| Lang::new(text).ok());
        content.minor = yes_no(self.fields.one("minor"));
        content.contact_policy = self.text("contact_policy");
        let kept = std::mem::take(&mut content.person);
        content.person = PersonFields {
            alias: self.text("person.alias"),
            birth_year: self.parsed("person.birth_year", "year", year),
            gender: self.text("person.gender"),
            safe_contact: self.text("person.safe_contact"),
            safe_hours: self.text("person.safe_hours"),
            city: self.text("person.city"),
            arrival: self.day("person.arrival"),
            departure: self.day("person.departure"),
            citizenship: self.parsed("person.citizenship", "choice", |text| Country::new(text).ok()),
            legal_status: self.parsed("person.legal_status", "choice", |text| Code::new(text).ok()),
            ..kept
        };
    }

    fn needs(&mut self, content: &mut ReferralContent) {
        content.needs = self.fields.all("needs").filter_map(|code| Code::new(code).ok()).collect();
        content.priority = self.parsed("priority", "choice", priority);
        content.sender_role = self.text("sender_role");
        let hiv = self.hiv();
        let person = &mut content.person;
        person.hiv = (hiv != HivBlock::default()).then_some(hiv);
        person.tb = self.text("person.tb");
        person.hepatitis = self.text("person.hepatitis");
        person.oat = self.text("person.oat");
        person.notes = self.text("person.notes");
    }

    fn hiv(&mut self) -> HivBlock {
        HivBlock {
            regimen: self.text("person.hiv.regimen"),
            since: self.parsed("person.hiv.since", "month", month).unwrap_or_default(),
            supply_until: self.day("person.hiv.supply_until"),
            viral_load: self.text("person.hiv.viral_load"),
            cd4: self.text("person.hiv.cd4"),
            pregnant: yes_no(self.fields.one("person.hiv.pregnant")),
            prior_regimens: self.text("person.hiv.prior_regimens"),
        }
    }

    /// A consent counts once the caseworker says that it was given; until then none is kept.
    fn consent(&mut self, content: &mut ReferralContent, clock: &Clock) {
        let given_at = self.parsed("consent.given_at", "date", |text| clock.day_of_input(text));
        let today = given_at.is_some_and(|day| clock.input_day(day) == clock.input_day(clock.now()));
        let form = ConsentForm {
            given: self.text("consent.given"),
            language: self.parsed("consent.language", "choice", |text| Lang::new(text).ok()),
            fields: self.fields.all("consent.fields").map(str::to_owned).collect(),
            withhold_from: self.text("consent.withhold_from"),
            given_at: if today { Some(clock.now()) } else { given_at },
            expires: self.parsed("consent.expires", "date", |text| clock.day_of_input(text)),
        };
        let confirmed = self.fields.one("consent.confirmed") == "yes";
        if !confirmed && Leaving::by(self.fields) == Leaving::Onward {
            let text = self.t.say("wrong-consent-not-confirmed");
            self.wrong.push(Wrong { field: "consent.confirmed".into(), text });
        }
        content.consent = confirmed.then_some(form);
    }
}

fn yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn year(text: &str) -> Option<u16> {
    text.parse().ok().filter(|year| (1900..=2199).contains(year))
}

/// `YYYY-MM` or `YYYY-MM-DD`.
fn month(text: &str) -> Option<String> {
    let day = if text.len() == 7 { format!("{text}-01") } else { text.to_owned() };
    day.parse::<jiff::civil::Date>().ok().map(|_| text.to_owned())
}

fn priority(text: &str) -> Option<Priority> {
    match text {
        "emergency" => Some(Priority::Emergency),
        "urgent" => Some(Priority::Urgent),
        "normal" => Some(Priority::Normal),
        _ => None,
    }
}
