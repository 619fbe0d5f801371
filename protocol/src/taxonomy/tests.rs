use super::*;

fn code(text: &str) -> Code {
    Code::new(text).expect("a valid code")
}

fn lang(text: &str) -> Lang {
    Lang::new(text).expect("a valid language")
}

#[test]
fn every_term_has_a_group_and_a_label_in_each_language() {
    assert!(all().len() > 100);
    for term in all() {
        assert!(group(term.group).is_some(), "{} is in no group", term.code);
        for lang in LANGUAGES.map(lang) {
            assert!(!term.label(&lang).is_empty(), "{} has no label in {lang}", term.code);
        }
    }
    assert!(groups().iter().all(|g| LANGUAGES.iter().all(|l| !g.label(&lang(l)).is_empty())));
}

#[test]
fn codes_are_unique_and_groups_are_used() {
    let mut codes: Vec<_> = all().iter().map(|term| term.code.clone()).collect();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), all().len());
    assert!(groups().iter().all(|group| all().iter().any(|term| term.group == group.code)));
}

#[test]
fn labels_are_in_the_script_of_their_language() {
    let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let georgian = |c: char| ('\u{10a0}'..='\u{10ff}').contains(&c);
    for term in all() {
        assert!(term.labels.en.is_ascii(), "{}", term.labels.en);
        assert!(term.labels.ru.chars().any(cyrillic) && !term.labels.ru.chars().any(georgian), "{}", term.labels.ru);
        assert!(term.labels.ka.chars().any(georgian) && !term.labels.ka.chars().any(cyrillic), "{}", term.labels.ka);
    }
}

#[test]
fn key_populations_carry_the_codes_of_who_smart_guidelines() {
    for number in 51..=55 {
        let term = by_code(&code(&format!("HIV.B.DE{number}"))).expect("a term of the taxonomy");
        assert_eq!(term.kind(), Kind::Population);
        assert_eq!(term.exact_match, Some(format!("who-smart-hiv:HIV.B.DE{number}").as_str()));
    }
}

#[test]
fn a_label_is_shown_in_the_language_asked_for_else_in_english() {
    assert_eq!(label(&code("hiv.vl"), &lang("ru")), "Анализ на вирусную нагрузку");
    assert_eq!(label(&code("hiv.vl"), &lang("ka-GE")), "ვირუსული დატვირთვის ანალიზი");
    assert_eq!(label(&code("hiv.vl"), &lang("fr")), "Mesure de la charge virale");
    assert_eq!(label(&code("hiv.vl"), &lang("uz")), "Viral load test");
    assert_eq!(group("hiv").map(|group| group.label(&lang("uk"))), Some("ВІЛ"));
    assert_eq!(label(&code("other:EDUCATION-2"), &lang("ru")), "EDUCATION-2");
}

#[test]
fn every_inter_agency_sector_has_a_term_of_ours() {
    for sector in ["EDUCATION", "HEALTH", "PROTECTION", "CASH", "NFI", "WASH", "SHELTER", "FOOD"] {
        let ours = from_foreign("interagency-sectors", sector, "").expect("a code");
        assert!(by_code(&ours).is_some(), "{sector} became {ours}");
    }
}

#[test]
fn terms_of_others_are_found_by_code_by_name_and_by_citation() {
    let check = |taxonomy, given, name, expect| assert_eq!(from_foreign(taxonomy, given, name), Some(code(expect)));
    check("open-eligibility", "1102-4", "HIV Treatment", "hiv.art");
    check("Open Eligibility", "", "citizenship & immigration", "legal.residence");
    check("who-smart-hiv", "HIV.PRV.DE5", "NSP", "harm.nsp");
    check("", "", "Opioid agonist therapy", "harm.oat");
    check("", "hiv.art", "", "hiv.art");
    check("marshrut", "hiv.future-term", "", "hiv.future-term");
}

#[test]
fn a_term_without_counterpart_keeps_its_code() {
    let check = |given: &str, name: &str, expect| assert_eq!(from_foreign("x", given, name), Some(code(expect)));
    check("BD-1800.1000", "Food Pantries", "other:BD-1800.1000");
    check("", "Paying for Childcare", "other:Paying-for-Childcare");
    check("other:BD-1800", "", "other:BD-1800");
    assert_eq!(from_foreign("x", " ", ""), None);
}

#[test]
fn names_in_other_scripts_stay_apart() {
    let [one, two] = ["Баня", "Прачечная"].map(|name| from_foreign("x", "", name).expect("a code"));
    assert_ne!(one, two);
    let long = "very long name ".repeat(20);
    assert_ne!(from_foreign("x", "", &long), from_foreign("x", "", &format!("{long}2")));
}
