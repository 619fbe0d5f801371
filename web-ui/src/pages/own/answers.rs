//! Between the fields of our forms and the API's answers. Fields have the API's names after a prefix; countries are
//! written by name and kept by code.

use marshrut_protocol::local_api::{Answer, FieldProblem};

use super::step::Step;
use crate::forms::Fields;
use crate::pages::form::Wrong;
use crate::refusals;
use crate::texts::Texts;

/// Before the API's name of a field.
pub(super) const PREFIX: &str = "service.";
/// Fields that hold several countries in one line.
const COUNTRIES: [&str; 2] = ["eligibility.citizenships", "continuity.remote_registration"];
/// The list from which another language is added.
pub(super) const ADD_LANGUAGE: &str = "add_language";

/// What the form shows for answers.
pub(super) fn fields_of(t: Texts, answers: &[Answer]) -> Fields {
    let mut fields = Fields::default();
    let lines = answers.iter().filter(|answer| !COUNTRIES.contains(&answer.field.as_str()));
    lines.for_each(|answer| fields.put(&format!("{PREFIX}{}", answer.field), &answer.value));
    for name in COUNTRIES {
        let codes = answers.iter().filter(|answer| answer.field == name);
        let names: Vec<String> = codes.map(|answer| country_name(t, &answer.value)).collect();
        fields.put(&format!("{PREFIX}{name}"), names.join(", "));
    }
    fields
}

/// All answers after `step` was filled in anew; those of other steps stay.
pub(super) fn merged(t: Texts, before: &[Answer], step: Step, fields: &Fields) -> Vec<Answer> {
    let of_step = |field: &str| Step::of_field(field) == Some(step);
    let mut answers: Vec<Answer> = before.iter().filter(|answer| !of_step(&answer.field)).cloned().collect();
    let mut put = |field: &str, value: &str| {
        let value = value.trim();
        if !value.is_empty() {
            answers.push(Answer { field: field.to_owned(), value: value.to_owned() });
        }
    };
    for (name, value) in fields.pairs() {
        match name.strip_prefix(PREFIX).filter(|field| of_step(field)) {
            Some(field) if COUNTRIES.contains(&field) => {
                value.split([',', ';', '\n']).for_each(|name| put(field, &country_code(t, name)));
            }
            Some(field) => put(field, value),
            None if name == ADD_LANGUAGE && step == Step::Words => put("text.languages", value),
            None => {}
        }
    }
    answers
}

fn country_name(t: Texts, code: &str) -> String {
    t.code("country", code, code)
}

/// The code of a country by its name; what is no country stays as it was typed.
fn country_code(t: Texts, name: &str) -> String {
    let name = name.trim();
    let wanted = name.to_lowercase();
    let found = t.countries().into_iter().find(|(code, label)| label.to_lowercase() == wanted || *code == name);
    found.map_or_else(|| name.to_owned(), |(code, _)| code)
}

/// What is wrong with a field and how to mend it, in the person's words.
pub(super) fn wrong(t: Texts, problem: &FieldProblem) -> Wrong {
    let family = problem.field.split('.').next().unwrap_or_default().replace('_', "-");
    let special = t.optional(&format!("mend-{}-{family}", problem.kind));
    let text = special.or_else(|| t.optional(&format!("mend-{}", problem.kind)));
    Wrong {
        field: format!("{PREFIX}{}", problem.field),
        text: text.unwrap_or_else(|| refusals::quoted(t, &problem.title)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    const T: Texts = Texts { language: Language::En };

    fn answer(field: &str, value: &str) -> Answer {
        Answer { field: field.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn a_step_replaces_its_own_answers_and_no_others() {
        let before = [answer("cost", "free"), answer("name.ru", "Old"), answer("contact.email", "a@b.ge")];
        let fields = Fields::from([("service.name.ru", "New"), ("service.cost", "paid"), ("form-token", "x")]);
        let after = merged(T, &before, Step::Words, &fields);
        assert_eq!(after, [answer("cost", "free"), answer("contact.email", "a@b.ge"), answer("name.ru", "New")]);
    }

    #[test]
    fn countries_are_written_by_name_and_kept_by_code() {
        let fields = Fields::from([("service.eligibility.citizenships", "georgia, Armenia; Atlantis")]);
        let answers = merged(T, &[], Step::Help, &fields);
        let codes: Vec<&str> = answers.iter().map(|answer| answer.value.as_str()).collect();
        assert_eq!(codes, ["GE", "AM", "Atlantis"]);
        let shown = fields_of(T, &answers);
        assert_eq!(shown.one("service.eligibility.citizenships"), "Georgia, Armenia, Atlantis");
    }
}
