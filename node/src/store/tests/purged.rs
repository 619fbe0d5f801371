//! Purged means: no copy in any file, although passphrase and all keys are there. Each test first shows that the same
//! search finds everything as long as it is there.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{
    ConsentForm, HivBlock, PersonFields, Priority, ReferralAction, ReferralContent, ReferralQuery, WriteReferral,
};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::{Code, Lang};
use marshrut_protocol::time::Span;

use super::forensics::Findings;
use super::pair::{Pair, RECEIVER, SENDER};

const FIELDS: [&str; 8] = ["alias", "gender", "safe_contact", "safe_hours", "city", "tb", "notes", "hiv"];

/// A text that stands nowhere else.
fn canary(place: &str) -> String {
    format!("canary of {place} qzx")
}

fn service() -> Service {
    Service { referral_terms: None, ..Services::new(5).next().expect("services never end") }
}

fn person() -> PersonFields {
    PersonFields {
        alias: canary("alias"),
        gender: canary("gender"),
        safe_contact: canary("safe_contact"),
        safe_hours: canary("safe_hours"),
        city: canary("city"),
        tb: canary("tb"),
        notes: canary("notes"),
        hiv: Some(HivBlock { regimen: canary("hiv"), ..HivBlock::default() }),
        ..PersonFields::default()
    }
}

fn referral(pair: &Pair, send: bool) -> Box<WriteReferral> {
    let language = Lang::new("ru").expect("a tag");
    let consent = ConsentForm {
        given: "spoken".into(),
        language: Some(language.clone()),
        fields: FIELDS.map(String::from).to_vec(),
        withhold_from: canary("withhold_from"),
        ..ConsentForm::default()
    };
    let mut content = ReferralContent {
        needs: vec![Code::new("hiv.art").expect("a code")],
        priority: Some(Priority::Urgent),
        sender_role: canary("role"),
        contact_policy: "through-us".into(),
        client_language: Some(language),
        minor: Some(false),
        consent: Some(consent),
        ..ReferralContent::default()
    };
    content.person = person();
    let publisher = pair.desks[RECEIVER].org();
    Box::new(WriteReferral { publisher, service: service().id, content, send, despite_warnings: true, based_on: None })
}

pub(super) fn act(pair: &mut Pair, at: usize, id: ReferralId, action: &str, code: &str) {
    let text = if matches!(action, "withdraw-consent" | "confirm") { String::new() } else { canary(action) };
    let action = ReferralAction { action: action.into(), text, code: code.into(), ..ReferralAction::default() };
    pair.command(at, Command::Act { id, action }).expect("possible");
}

/// A client is helped: a draft, the referral, and each side's words.
pub(super) fn helped(pair: &mut Pair) -> (ReferralId, Vec<String>) {
    pair.command(RECEIVER, Command::PublishServices(vec![service()])).expect("published");
    pair.elapse(Span::hours(8));
    let draft = Command::WriteReferral { id: None, referral: referral(pair, false), service: None };
    let Ok(Reply::Written(draft)) = pair.command(SENDER, draft) else { panic!("a draft") };
    let referral = referral(pair, true);
    let send = Command::WriteReferral { id: Some(draft.id), referral, service: Some(Box::new(service())) };
    let Ok(Reply::Written(sent)) = pair.command(SENDER, send) else { panic!("sent") };
    act(pair, RECEIVER, sent.id, "accept", "");
    act(pair, SENDER, sent.id, "message", "");
    let texts = ["role", "withhold_from", "accept", "message"].iter().chain(&FIELDS).map(|place| canary(place));
    (sent.id, texts.chain([handle(pair, sent.id)]).collect())
}

/// The client's handle: random, but a name that both sides use for one person.
fn handle(pair: &mut Pair, id: ReferralId) -> String {
    let Ok(Reply::Referrals(list)) = pair.command(SENDER, Command::Referrals(ReferralQuery::default())) else {
        panic!("a list")
    };
    let held = list.items.into_iter().find(|summary| summary.id == id).expect("it is listed");
    held.handle
}

/// Closes both and searches their directories. A store that was closed can be searched, and is then opened no more.
fn search(pair: &mut Pair, texts: &[String]) -> [Vec<String>; 2] {
    [SENDER, RECEIVER].map(|at| {
        pair.close(at);
        let findings = Findings::of(&pair.desks[at].place);
        assert!(findings.values() > 10, "only {} values were decrypted", findings.values());
        findings.find(texts).into_iter().map(String::from).collect()
    })
}

#[test]
fn the_search_finds_everything_as_long_as_it_is_there() {
    let mut pair = Pair::new();
    let (_, texts) = helped(&mut pair);
    let expected: Vec<String> = texts.clone();
    let [sender, receiver] = search(&mut pair, &texts);
    assert_eq!(sender, expected);
    assert_eq!(receiver, expected);
}

#[test]
fn thirty_days_after_it_was_closed_nothing_of_it_is_left_on_either_side() {
    let mut pair = Pair::new();
    let (id, mut texts) = helped(&mut pair);
    act(&mut pair, RECEIVER, id, "complete", "received");
    texts.push(canary("complete"));
    pair.elapse(Span::days(31));
    assert_eq!(search(&mut pair, &texts), [Vec::<String>::new(), Vec::new()]);
}

#[test]
fn who_needs_it_longer_keeps_it_with_a_reason_and_then_it_goes() {
    let mut pair = Pair::new();
    let (id, mut texts) = helped(&mut pair);
    let keep = |pair: &mut Pair, days: i64, why: &str| {
        let (action, date) = ("keep-content".into(), Some(pair.now.plus(Span::days(days))));
        let action = ReferralAction { action, text: why.into(), date, ..ReferralAction::default() };
        pair.command(RECEIVER, Command::Act { id, action })
    };
    keep(&mut pair, 90, "a reason").expect_err("it is kept as long as it is open");
    act(&mut pair, RECEIVER, id, "complete", "received");
    for (days, why) in [(90, ""), (20, "sooner than it would go"), (400, "longer than a year")] {
        keep(&mut pair, days, why).expect_err("a reason, and a day that is later but not too late");
    }
    keep(&mut pair, 90, &canary("reason")).expect("kept");
    pair.elapse(Span::days(60));
    for (at, held) in [(SENDER, 0), (RECEIVER, 4)] {
        let Ok(Reply::Referral(shown)) = pair.command(at, Command::Referral(id)) else { panic!("it is shown") };
        assert_eq!(shown.events.iter().flatten().count(), held, "the partner keeps its own time");
    }
    pair.elapse(Span::days(31));
    texts.push(canary("reason"));
    assert_eq!(search(&mut pair, &texts), [Vec::<String>::new(), Vec::new()]);
}

#[test]
fn as_soon_as_consent_is_withdrawn_nothing_of_it_is_left_on_either_side() {
    for who in [SENDER, RECEIVER] {
        let mut pair = Pair::new();
        let (id, texts) = helped(&mut pair);
        act(&mut pair, who, id, "withdraw-consent", "");
        assert_eq!(search(&mut pair, &texts), [Vec::<String>::new(), Vec::new()]);
    }
}

#[test]
fn what_is_said_after_the_purge_is_purged_too() {
    let mut pair = Pair::new();
    let (id, _) = helped(&mut pair);
    act(&mut pair, RECEIVER, id, "complete", "received");
    pair.elapse(Span::days(31));
    act(&mut pair, SENDER, id, "message", "");
    let Ok(Reply::Referral(shown)) = pair.command(RECEIVER, Command::Referral(id)) else { panic!("it is shown") };
    assert!(shown.events.iter().any(Option::is_some), "until then it can be read");
    pair.elapse(Span::days(31));
    assert_eq!(search(&mut pair, &[canary("message")]), [Vec::<String>::new(), Vec::new()]);
}

#[test]
fn until_then_everything_is_there_after_a_restart() {
    let mut pair = Pair::new();
    let (id, _) = helped(&mut pair);
    let before = handle(&mut pair, id);
    for at in [SENDER, RECEIVER] {
        pair.restart(at);
        let Ok(Reply::Referral(shown)) = pair.command(at, Command::Referral(id)) else { panic!("it is shown") };
        assert_eq!(shown.events.iter().flatten().count(), 3, "the referral, the acceptance, the message");
    }
    assert_eq!(handle(&mut pair, id), before);
}

#[test]
fn a_discarded_draft_is_gone() {
    let mut pair = Pair::new();
    pair.command(RECEIVER, Command::PublishServices(vec![service()])).expect("published");
    pair.elapse(Span::hours(8));
    let draft = Command::WriteReferral { id: None, referral: referral(&pair, false), service: None };
    let Ok(Reply::Written(draft)) = pair.command(SENDER, draft) else { panic!("a draft") };
    let texts = vec![canary("notes"), canary("hiv"), handle(&mut pair, draft.id)];
    pair.command(SENDER, Command::DiscardDraft(draft.id)).expect("discarded");
    assert_eq!(search(&mut pair, &texts)[SENDER], Vec::<String>::new());
}
