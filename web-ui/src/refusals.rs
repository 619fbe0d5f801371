//! What a refusal of the local API says, in the reader's language. What the API itself says is English, for programs:
//! it is shown only where the catalogue knows no words, and then as a quotation.

use marshrut_protocol::local_api::{FieldProblem, Problem};

use crate::texts::Texts;

/// What is wrong and what to do, in one text.
pub(crate) fn words(t: Texts, problem: &Problem) -> String {
    if problem.kind == "request.invalid" {
        let mut of_fields =
            problem.fields.iter().map(|field| t.code("problem", &format!("{}-{}", field.field, field.kind), ""));
        let known = of_fields.find(|text| !text.is_empty());
        return known.unwrap_or_else(|| t.say("refusal-invalid"));
    }
    let known = t.code("problem", &problem.kind, "");
    if known.is_empty() { quoted(t, &problem.title) } else { known }
}

/// The same, and what is wrong with each field as far as the catalogue knows.
pub(crate) fn words_and_fields(t: Texts, problem: &Problem) -> Vec<String> {
    if problem.kind == "request.invalid" {
        return vec![words(t, problem)];
    }
    let fields = problem.fields.iter().map(|field| field_words(t, &problem.kind, field));
    let mut said: Vec<String> =
        std::iter::once(words(t, problem)).chain(fields).filter(|text| !text.is_empty()).collect();
    said.dedup();
    said
}

/// What is wrong with one field.
pub(crate) fn field(t: Texts, found: &FieldProblem) -> String {
    let known = t.code("problem", &found.kind, "");
    if known.is_empty() { quoted(t, &found.title) } else { known }
}

/// The API's own sentence, for what the catalogue does not know.
pub(crate) fn quoted(t: Texts, sentence: &str) -> String {
    t.with("refusal-unknown", "words", sentence)
}

/// The words for a field: those of the refusal's own family first, then those of the field, then common ones.
fn field_words(t: Texts, kind: &str, field: &FieldProblem) -> String {
    let family = kind.split('.').next().unwrap_or_default();
    let common = t.code("problem", &field.kind, "");
    let of_field = t.code("problem", &format!("{}-{}", field.field, field.kind), &common);
    t.code("problem", &format!("{family}-{}", field.kind), &of_field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    const RUSSIAN: Texts = Texts { language: Language::Ru };

    fn refusal(kind: &str, fields: &[(&str, &str)]) -> Problem {
        let field = |(field, kind): &(&str, &str)| FieldProblem {
            field: (*field).to_owned(),
            kind: (*kind).to_owned(),
            title: "in English".to_owned(),
        };
        Problem {
            kind: kind.to_owned(),
            status: 422,
            title: "said in English".to_owned(),
            detail: None,
            cure: Some("do this, in English".to_owned()),
            fields: fields.iter().map(field).collect(),
        }
    }

    #[test]
    fn a_refusal_and_its_fields_are_said_in_the_readers_language() {
        let refusal = refusal("verification.incomplete", &[("observed", "future"), ("findings", "missing")]);
        let said = words_and_fields(RUSSIAN, &refusal);
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said.iter().all(|text| !text.contains("English")), "{said:?}");
    }

    #[test]
    fn a_wrong_request_says_nothing_about_files_of_referrals() {
        let said = words(RUSSIAN, &refusal("request.invalid", &[]));
        assert!(!said.contains("Bundle") && !said.contains("English"), "{said}");
    }

    #[test]
    fn a_wrong_field_of_a_request_is_said_where_there_are_words_for_it() {
        let said = words(RUSSIAN, &refusal("request.invalid", &[("handle", "invalid")]));
        assert!(said.contains("7K2M-Q9XD"), "{said}");
    }

    #[test]
    fn what_the_catalogue_does_not_know_is_quoted() {
        let said = words(RUSSIAN, &refusal("from.the-future", &[]));
        assert!(said.contains("said in English") && said.chars().any(|c| ('а'..='я').contains(&c)), "{said}");
    }
}
