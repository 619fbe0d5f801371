//! The form of a referral as a JSON file: what `--example` prints and `send` reads.

use marshrut_protocol::local_api::{ConsentForm, HivBlock, PersonFields, Priority, ReferralContent};
use marshrut_protocol::text::{Code, Lang};
use serde::{Deserialize, Serialize};

use crate::cli::failure::{Exit, Failure};
use crate::cli::text::text_of;

/// A filled-in form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    /// The service: its id or the beginning of it, or `PUBLISHER/ID`. `--service` outranks it.
    #[serde(default)]
    pub(super) service: String,
    /// What the referral says.
    pub(super) content: ReferralContent,
}

impl Form {
    /// Reads a file, or standard input for `-`.
    pub(super) fn read(file: &str) -> Result<Self, Failure> {
        Self::parse(&text_of(file)?).map_err(|what| {
            Failure::new(Exit::Usage, format!("{file} is not a referral's form"))
                .with_detail(what)
                .with_cure("`marshrut referrals send --example` prints a form to fill in")
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut json = serde_json::Deserializer::from_str(text);
        let form = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| format!("$.{}: {}", error.path(), error.inner()))?;
        json.end().map_err(|error| error.to_string())?;
        Ok(form)
    }

    /// A made-up form with every kind of field.
    pub(super) fn example(service: &str) -> Self {
        Self { service: service.to_owned(), content: example_content() }
    }
}

fn example_content() -> ReferralContent {
    ReferralContent {
        needs: vec![code("hiv.art")],
        priority: Some(Priority::Urgent),
        sender_role: "caseworker".into(),
        contact_policy: "through-us".into(),
        client_language: Some(language("ru")),
        minor: Some(false),
        consent: Some(ConsentForm {
            given: "spoken".into(),
            language: Some(language("ru")),
            fields: ["alias", "birth_year", "city", "hiv", "notes"].map(String::from).into(),
            ..ConsentForm::default()
        }),
        typed: Vec::new(),
        person: PersonFields {
            alias: "Lola".into(),
            birth_year: Some(1991),
            city: "Berlin".into(),
            hiv: Some(HivBlock {
                regimen: "TDF/3TC/DTG".into(),
                since: "2021-05".into(),
                viral_load: "below 50 copies/ml".into(),
                ..HivBlock::default()
            }),
            notes: "Medicine for three weeks is left.".into(),
            ..PersonFields::default()
        },
    }
}

fn code(text: &str) -> Code {
    Code::new(text).expect("the example's codes are well formed")
}

fn language(text: &str) -> Lang {
    Lang::new(text).expect("the example's languages are well formed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_read_back() {
        let text = serde_json::to_string(&Form::example("3f2a")).expect("JSON");
        assert_eq!(Form::parse(&text), Ok(Form::example("3f2a")));
    }

    #[test]
    fn what_is_wrong_is_named_by_its_path() {
        let wrong = Form::parse("{\"content\":{\"person\":{\"birth_year\":\"1991\"}}}").expect_err("a text");
        assert!(wrong.starts_with("$.content.person.birth_year:"), "{wrong}");
        assert!(Form::parse("{\"content\":{},\"sevice\":\"\"}").is_err(), "a misspelt name passed");
        assert!(Form::parse("{\"content\":{}} {}").is_err(), "a second value passed");
    }
}
