use proptest::prelude::*;

use super::*;
use crate::id::ServiceId;
use crate::record::service::{Eligibility, Place, ReferralTerms};

const NOW: Timestamp = Timestamp(1_795_305_600_000);

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn country(text: &str) -> Country {
    Country::new(text).expect("a country")
}

fn lang(text: &str) -> Lang {
    Lang::new(text).expect("a tag")
}

/// A service in Germany for HIV treatment, where Russian is spoken.
fn service(id: u8) -> Service {
    let place = Place {
        country: country("DE"),
        region: None,
        city: None,
        address: None,
        postal_code: None,
        withheld: false,
        point: None,
    };
    Service {
        revision: 1,
        categories: vec![code("hiv.art")],
        languages: Some(vec![lang("ru")]),
        places: vec![place],
        ..Service::unstated(ServiceId([id; 16]))
    }
}

fn candidate(service: &Service) -> Candidate<'_> {
    Candidate { publisher: OrgId([7; 32]), service, verdict: State::SelfDeclared, told: None, record: None }
}

fn wanted() -> Wanted {
    Wanted {
        needs: vec![code("hiv.art"), code("legal")],
        country: Some(country("DE")),
        language: Some(lang("ru")),
        legal_status: Some(code("status.asylum-seeker")),
        citizenship: Some(country("UZ")),
        birth_year: Some(1991),
    }
}

fn order(candidates: &[Candidate<'_>]) -> Vec<u8> {
    let found = suggest(&wanted(), candidates, 10, NOW);
    found.iter().map(|suggestion| candidates[suggestion.candidate].service.id.0[0]).collect()
}

/// Whichever stands second in id is made better, and comes first by that; it is made worse, and stays second.
fn check_better(better: impl Fn(&mut Service)) {
    let (plain, mut other) = (service(1), service(2));
    assert_eq!(order(&[candidate(&plain), candidate(&other)]), [1, 2]);
    better(&mut other);
    assert_eq!(order(&[candidate(&plain), candidate(&other)]), [2, 1]);
    assert_eq!(order(&[candidate(&other), candidate(&plain)]), [2, 1], "whatever the order they come in");
}

fn accepting(statuses: &[&str]) -> Option<Eligibility> {
    let legal_statuses = statuses.iter().map(|status| code(status)).collect();
    Some(Eligibility { legal_statuses, ..Eligibility::default() })
}

#[test]
fn each_thing_that_matters_moves_a_service_up() {
    check_better(|service| service.categories.push(code("legal.residence")));
    check_better(|service| service.eligibility = accepting(&["status.asylum-seeker"]));
    check_better(|service| service.capacity = Some(Capacity { state: CapacityState::Available, as_of: NOW }));
}

#[test]
fn each_thing_that_stands_against_a_service_moves_it_down_and_is_said() {
    let check = |expected: Reason, worse: &dyn Fn(&mut Service)| {
        let (mut first, second) = (service(1), service(2));
        worse(&mut first);
        let candidates = [candidate(&first), candidate(&second)];
        assert_eq!(order(&candidates), [2, 1], "{expected:?}");
        let found = suggest(&wanted(), &candidates, 10, NOW);
        let said = &found[1].reasons;
        assert!(said.contains(&expected) && !expected.speaks_for(), "{said:?}");
        assert!(said.is_sorted_by_key(|reason| !reason.speaks_for()), "cautions come last: {said:?}");
    };
    check(Reason::OtherCountry, &|service| service.places[0].country = country("PL"));
    check(Reason::OtherLanguages, &|service| service.languages = Some(vec![lang("de")]));
    check(Reason::NotForStatus, &|service| service.eligibility = accepting(&["status.citizen"]));
    let full = Capacity { state: CapacityState::None, as_of: NOW };
    let expected = Reason::Capacity { state: CapacityState::None, at: NOW };
    check(expected, &|service| service.capacity = Some(full.clone()));
    check(Reason::NotForAge, &|service| {
        service.eligibility = Some(Eligibility { maximum_age: Some(25), ..Eligibility::default() });
    });
}

#[test]
fn what_members_found_and_how_it_answered_counts() {
    let (first, second) = (service(1), service(2));
    for (worse, better) in State::ALL.iter().skip(1).zip(State::ALL) {
        let candidates =
            [Candidate { verdict: *worse, ..candidate(&first) }, Candidate { verdict: better, ..candidate(&second) }];
        assert_eq!(order(&candidates), [2, 1], "{worse:?} after {better:?}");
    }
    let figures = |decided, expired| Figures { decided, expired, ..Figures::default() };
    let (good, bad, short) = (figures(9, 1), figures(2, 8), figures(1, 0));
    let with = |figures| Candidate { record: Some(figures), ..candidate(&second) };
    assert_eq!(order(&[candidate(&first), with(&good)]), [2, 1]);
    assert_eq!(order(&[candidate(&first), with(&bad)]), [1, 2]);
    let said = |figures| suggest(&wanted(), &[with(figures)], 1, NOW).remove(0).reasons;
    assert!(said(&good).contains(&Reason::Answers { in_time: 9, of: 10 }));
    assert!(!said(&short).iter().any(|reason| matches!(reason, Reason::Answers { .. })), "one answer says little");
}

#[test]
fn what_helps_with_nothing_is_closed_or_takes_no_referrals_is_left_out() {
    let check = |change: &dyn Fn(&mut Service)| {
        let mut service = service(1);
        change(&mut service);
        assert_eq!(order(&[candidate(&service)]), [0; 0]);
    };
    check(&|service| service.categories = vec![code("hiv.testing")]);
    check(&|service| service.categories = vec![code("hiv.artful")]);
    check(&|service| service.status = Status::TemporarilyClosed);
    let terms = ReferralTerms {
        accepts: false,
        decide_emergency_h: None,
        decide_urgent_h: None,
        decide_normal_h: None,
        feedback_days: None,
    };
    check(&|service| service.referral_terms = Some(terms.clone()));
}

#[test]
fn the_latest_word_on_capacity_counts_while_it_holds() {
    let mut service = service(1);
    let days_ago = |state, days| Capacity { state, as_of: NOW.plus(Span(-Span::days(days).0)) };
    service.capacity = Some(days_ago(CapacityState::Available, 10));
    let told = days_ago(CapacityState::None, 2);
    let said = |candidate| suggest(&wanted(), &[candidate], 1, NOW).remove(0).reasons;
    let by_person = said(Candidate { told: Some(&told), ..candidate(&service) });
    assert!(by_person.contains(&Reason::Capacity { state: CapacityState::None, at: told.as_of }));
    let old = days_ago(CapacityState::None, 15);
    let silent = self::service(1);
    let nothing = said(Candidate { told: Some(&old), ..candidate(&silent) });
    assert!(!nothing.iter().any(|reason| matches!(reason, Reason::Capacity { .. })), "it is too old");
}

/// Services that differ in everything that counts.
fn any_service() -> impl Strategy<Value = (Service, State, usize, usize)> {
    let parts = (0u8..32, 0usize..4, 0usize..3, 0usize..3, 0usize..4, 0usize..6, 0usize..12, 0usize..12);
    parts.prop_map(|(id, category, place, language, eligibility, verdict, decided, expired)| {
        let mut made = service(id);
        made.categories = vec![code(["hiv.art", "legal.residence", "hiv.testing", "legal"][category])];
        made.places[0].country = country(["DE", "PL", "GE"][place]);
        made.languages = [None, Some(vec![lang("ru")]), Some(vec![lang("de")])][language].clone();
        made.eligibility = [None, accepting(&[]), accepting(&["status.citizen"]), accepting(&["status.asylum-seeker"])]
            [eligibility]
            .clone();
        (made, State::ALL[verdict], decided, expired)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_candidates_changes_nothing_and_fewer_are_the_best_of_more(
        made in prop::collection::vec(any_service(), 0..24),
        turn in any::<usize>(),
        most in 0usize..24,
    ) {
        let figures: Vec<Figures> = made
            .iter()
            .map(|(_, _, decided, expired)| Figures { decided: *decided, expired: *expired, ..Figures::default() })
            .collect();
        let candidates: Vec<Candidate<'_>> = made
            .iter()
            .zip(&figures)
            .zip(0u8..)
            .map(|(((service, verdict, ..), record), number)| Candidate {
                publisher: OrgId([number; 32]),
                verdict: *verdict,
                record: Some(record),
                ..candidate(service)
            })
            .collect();
        let mut turned = candidates.clone();
        turned.rotate_left(turn % candidates.len().max(1));
        let named = |candidates: &[Candidate<'_>], most| -> Vec<(OrgId, Vec<Reason>)> {
            let found = suggest(&wanted(), candidates, most, NOW);
            found.into_iter().map(|found| (candidates[found.candidate].publisher, found.reasons)).collect()
        };
        let all = named(&candidates, usize::MAX);
        prop_assert_eq!(&all, &named(&turned, usize::MAX));
        prop_assert_eq!(&all[..most.min(all.len())], &named(&candidates, most)[..]);
        let helping = candidates.iter().filter(|candidate| met(&wanted(), candidate) > 0).count();
        prop_assert_eq!(all.len(), helping, "whatever helps is there");
        for (_, reasons) in &all {
            prop_assert!(matches!(reasons[0], Reason::Needs { met: 1.., .. }), "{:?}", reasons);
        }
    }
}
