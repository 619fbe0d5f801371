//! What each language lacks: the chooser offers exactly the languages that lack nothing, and what is there is right.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::catalogue;
use super::tests::{entries, files};
use crate::languages::Language;

/// Names of the variables in a pattern.
fn variables(pattern: &str) -> BTreeSet<String> {
    let after = pattern.split('$').skip(1);
    after.map(|rest| rest.chars().take_while(char::is_ascii_alphabetic).collect()).collect()
}

/// Names of the branches in a pattern, the default among them.
fn branches(pattern: &str) -> BTreeSet<String> {
    let lines = pattern.lines().map(|line| line.trim_start().trim_start_matches('*'));
    lines.filter_map(|line| Some(line.strip_prefix('[')?.split_once(']')?.0.to_owned())).collect()
}

/// The plural category of each of these numbers in a language, by the rules that the pages are written with.
fn categories(language: Language, numbers: impl IntoIterator<Item = i64>) -> Vec<String> {
    let every = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {form}\n")).concat();
    let source = format!("form = {{ $count ->\n{every}   *[other] other\n}}\n");
    let mut bundle = FluentBundle::new_concurrent(vec![catalogue::counts_as(language)]);
    bundle.add_resource(FluentResource::try_new(source).expect("a resource")).expect("one message");
    let pattern = bundle.get_message("form").and_then(|message| message.value()).expect("the message");
    let category = |count: i64| {
        let args = FluentArgs::from_iter([("count", count)]);
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    numbers.into_iter().map(category).collect()
}

/// The categories that whole numbers have.
fn forms(language: Language) -> BTreeSet<String> {
    categories(language, 0..=120).into_iter().collect()
}

/// The categories that a text with forms must have: in some languages a noun stays in the singular after any number.
fn needed(language: Language) -> BTreeSet<String> {
    match language {
        Language::Ka | Language::Hy | Language::Kk => BTreeSet::new(),
        _ => forms(language),
    }
}

/// What is wrong with a text of a language; `english` is the same text there.
fn faults(language: Language, text: &str, english: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if variables(text) != variables(english) {
        faults.push(format!("has the variables {:?}, not {:?}", variables(text), variables(english)));
    }
    if text.trim().is_empty() {
        faults.push("is empty".to_owned());
    }
    let branches = branches(text);
    if !branches.is_empty() {
        let forms = forms(language);
        faults.extend(needed(language).difference(&branches).map(|form| format!("lacks the form [{form}]")));
        // Newer rules give French a form for whole millions.
        let rare = |name: &str| name == "other" || (language == Language::Fr && name == "many");
        let known = |name: &&String| forms.contains(*name) || rare(name) || name.parse::<u64>().is_ok();
        faults.extend(branches.iter().filter(|name| !known(name)).map(|name| format!("[{name}] is never chosen")));
    }
    faults
}

/// Whether a translation is the English sentence itself.
fn untranslated(text: &str, english: &str) -> bool {
    text == english && english.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() > 3
}

#[test]
fn every_file_parses() {
    for language in Language::ALL.iter().copied() {
        if let Err((_, errors)) = FluentResource::try_new(catalogue::source(language)) {
            panic!("{}: {errors:?}", language.tag());
        }
    }
}

#[test]
fn every_text_has_its_variables_its_forms_and_a_key_that_english_has() {
    let english = entries(Language::En);
    let mut wrong = Vec::new();
    for language in Language::ALL.iter().copied() {
        for (key, text) in entries(language) {
            let tag = language.tag();
            let Some(source) = english.get(&key) else {
                wrong.push(format!("{tag} {key}: there is no such text"));
                continue;
            };
            wrong.extend(faults(language, &text, source).iter().map(|fault| format!("{tag} {key}: {fault}")));
            if language != Language::En && !key.starts_with("country-") && untranslated(&text, source) {
                wrong.push(format!("{tag} {key}: is English"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_language_is_offered_when_it_has_every_text_and_not_before() {
    let english = entries(Language::En);
    let offered: Vec<Language> = Language::offered().collect();
    for language in Language::ALL.iter().copied() {
        let texts = entries(language);
        let missing: Vec<&String> = english.keys().filter(|key| !texts.contains_key(*key)).collect();
        match offered.contains(&language) {
            true => assert!(missing.is_empty(), "{} is offered and lacks {missing:?}", language.tag()),
            false => assert!(!missing.is_empty(), "{} is whole: offer it in languages.rs", language.tag()),
        }
    }
}

#[test]
fn every_file_of_a_draft_says_so() {
    let drafts = Language::ALL.iter().filter(|language| language.is_machine_draft());
    let directories: BTreeMap<String, Language> =
        drafts.map(|language| (format!("/locales/{}/", language.tag()), *language)).collect();
    for (path, text) in files("locales", "ftl") {
        let draft = directories.keys().any(|directory| path.contains(directory.as_str()));
        // Names come from Unicode CLDR, where people have read them.
        if draft && !path.ends_with("/names.ftl") {
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first.starts_with("# ") && first.contains("achine draft"),
                "{path} does not say that it is a draft"
            );
        }
    }
}

/// As Unicode CLDR has them.
#[test]
fn every_language_counts_as_its_grammar_wants() {
    let numbers = [0, 1, 2, 5, 11, 12, 20, 21, 22, 25, 101, 111, 112, 122];
    let expected: [(&[Language], &str); 5] = [
        (
            &[Language::De, Language::Et, Language::En, Language::Kk, Language::Ka],
            "other one other other other other other other other other other other other other",
        ),
        (
            &[Language::Fr, Language::Hy],
            "one one other other other other other other other other other other other other",
        ),
        (&[Language::Pl], "many one few many many many many many few many many many many few"),
        // intl_pluralrules 7.0.2 gives 101 to 119 no form of their own, which CLDR does: "101 de locuri" for "101 locuri".
        (&[Language::Ro], "few one few few few few other other other other other other other other"),
        (
            &[Language::Be, Language::Ru, Language::Uk],
            "many one few many many many many one few many one many many few",
        ),
    ];
    assert_eq!(expected.iter().map(|(languages, _)| languages.len()).sum::<usize>(), Language::ALL.len());
    for (languages, expected) in expected {
        for language in languages.iter().copied() {
            assert_eq!(categories(language, numbers).join(" "), expected, "{}", language.tag());
        }
    }
}

#[test]
fn faults_are_found() {
    let faults = |text: &str, english: &str| faults(Language::Uk, text, english);
    let english = "{ $count ->\n    [one] { $count } day\n   *[other] { $count } days\n}";
    let right = "{ $count ->\n    [one] { $count } день\n    [few] { $count } дні\n   *[many] { $count } днів\n}";
    assert_eq!(faults(right, english), Vec::<String>::new());
    assert_eq!(faults(english, english), ["lacks the form [few]", "lacks the form [many]"]);
    assert_eq!(faults(&right.replace("[few]", "[two]"), english).len(), 2);
    assert_eq!(faults("днів", english).len(), 1);
    assert!(untranslated("Nothing waits for your answer. Good.", "Nothing waits for your answer. Good."));
    assert!(!untranslated("PDF", "PDF"));
}
