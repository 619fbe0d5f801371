//! Slips between engines: who is asked, who is told what, and what nobody can tell apart.

use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ResolvedSlip, Slip, SlipForm, SlipState};
use marshrut_protocol::slip::{Audience, SlipCode};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use crate::{act, publish, refer, service};

const TBILISI: usize = 0;
const BERLIN: usize = 1;
const ALMATY: usize = 2;

/// Tbilisi has referred somebody to Berlin; Almaty has nothing to do with it.
fn world(seed: u64) -> (World, ReferralId) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE", "Almaty KZ"]);
    world.elapse(Span::seconds(10));
    let service = service(seed);
    publish(&mut world, BERLIN, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let id = refer(&mut world, TBILISI, BERLIN, &service).expect("sent");
    world.elapse(Span::seconds(5));
    (world, id)
}

fn issue(world: &mut World, referral: ReferralId, answers: Audience) -> Slip {
    let form = SlipForm { contact: "desk 2".into(), answers };
    match world.command(TBILISI, Command::IssueSlip { referral, form }) {
        Ok(Reply::Slip(slip)) => slip,
        other => panic!("no slip: {other:?}"),
    }
}

fn resolve(world: &mut World, node: usize, code: &str) -> ResolvedSlip {
    match world.command(node, Command::ResolveSlip(code.to_owned())) {
        Ok(Reply::SlipResolved(resolved)) => *resolved,
        other => panic!("no answer: {other:?}"),
    }
}

/// A code that members tie to Tbilisi and that Tbilisi never issued.
fn guess(world: &World, seed: u64) -> String {
    let network = world.nodes[TBILISI].engine.as_ref().expect("running").network();
    SlipCode::issue(&network, &world.nodes[TBILISI].org(), &mut ChaCha20Rng::seed_from_u64(seed)).digits()
}

#[test]
fn a_slip_is_known_by_asking_who_made_it() {
    let (mut world, id) = world(40);
    let slip = issue(&mut world, id, Audience::Members);
    let berlin = resolve(&mut world, BERLIN, &slip.code);
    assert_eq!((berlin.state, berlin.for_us, berlin.referral), (SlipState::Issued, true, Some(id)));
    assert_eq!(berlin.issuer.map(|issuer| issuer.name), Some("Tbilisi".to_owned()));
    let almaty = resolve(&mut world, ALMATY, &slip.code);
    assert_eq!((almaty.state, almaty.for_us, almaty.referral), (SlipState::Issued, false, None));
    assert_eq!(almaty.contact, "desk 2");
    assert_eq!(resolve(&mut world, TBILISI, &slip.code).state, SlipState::Own);
    assert_eq!(issue(&mut world, id, Audience::Receiver).code, slip.code, "a change keeps the digits on the paper");
    assert_eq!(resolve(&mut world, ALMATY, &slip.code).state, SlipState::Unknown);
    assert_eq!(resolve(&mut world, BERLIN, &slip.code).state, SlipState::Issued);
    world.check();
}

#[test]
fn only_the_sender_makes_a_slip_and_mistyped_digits_ask_nobody() {
    let (mut world, id) = world(41);
    let command = Command::IssueSlip { referral: id, form: SlipForm::default() };
    assert!(matches!(world.command(BERLIN, command), Err(Refusal::NotAllowed { .. })));
    let code = issue(&mut world, id, Audience::Members).code;
    let mistyped = format!("{}{}", if code.starts_with('7') { '8' } else { '7' }, &code[1..]);
    world.traffic();
    for wrong in [mistyped.as_str(), "12", "text"] {
        let refused = world.command(BERLIN, Command::ResolveSlip(wrong.to_owned()));
        assert!(matches!(refused, Err(Refusal::Invalid { .. })), "{wrong}");
    }
    assert_eq!(world.traffic().0, 0, "somebody was asked");
}

#[test]
fn an_unknown_code_takes_as_many_bytes_as_a_known_one() {
    let (mut world, id) = world(42);
    let known = issue(&mut world, id, Audience::Members).code;
    let unknown = guess(&world, 1);
    let mut spent = |code: &str, expected| {
        world.traffic();
        assert_eq!(resolve(&mut world, ALMATY, code).state, expected);
        world.traffic()
    };
    assert_eq!(spent(&known, SlipState::Issued), spent(&unknown, SlipState::Unknown));
}

#[test]
fn who_guesses_is_not_answered_any_more_and_others_are() {
    let (mut world, id) = world(43);
    let slip = issue(&mut world, id, Audience::Members);
    for seed in 0..30 {
        let code = guess(&world, seed);
        assert_eq!(resolve(&mut world, ALMATY, &code).state, SlipState::Unknown);
    }
    assert_eq!(resolve(&mut world, ALMATY, &slip.code).state, SlipState::Busy, "a right guess comes too late");
    assert_eq!(resolve(&mut world, BERLIN, &slip.code).state, SlipState::Issued);
    world.elapse(Span::hours(1));
    assert_eq!(resolve(&mut world, ALMATY, &slip.code).state, SlipState::Issued);
}

#[test]
fn a_slip_survives_a_crash_and_goes_with_the_content() {
    let (mut world, id) = world(44);
    let slip = issue(&mut world, id, Audience::Members);
    world.crash(TBILISI);
    let away = resolve(&mut world, BERLIN, &slip.code);
    assert_eq!((away.state, away.unreachable.len()), (SlipState::Unreachable, 1));
    world.start(TBILISI);
    world.elapse(Span::minutes(1));
    assert_eq!(resolve(&mut world, BERLIN, &slip.code).state, SlipState::Issued);
    act(&mut world, TBILISI, id, "withdraw-consent").expect("withdrawn");
    assert_eq!(resolve(&mut world, BERLIN, &slip.code).state, SlipState::Unknown);
    assert!(world.command(TBILISI, Command::Slip(id)).is_err());
}

#[test]
fn a_revoked_or_old_slip_is_unknown() {
    let (mut world, id) = world(45);
    let slip = issue(&mut world, id, Audience::Members);
    world.command(TBILISI, Command::RevokeSlip(id)).expect("revoked");
    assert_eq!(resolve(&mut world, BERLIN, &slip.code).state, SlipState::Unknown);
    let again = issue(&mut world, id, Audience::Members);
    assert_ne!(again.code, slip.code, "a lost paper stays worthless");
}

#[test]
fn an_erased_client_is_gone_on_both_sides() {
    let (mut world, id) = world(46);
    issue(&mut world, id, Audience::Members);
    let Ok(Reply::Referral(shown)) = world.command(TBILISI, Command::Referral(id)) else { panic!("a referral") };
    let handle = shown.detail.summary.handle.parse().expect("a handle");
    let Ok(Reply::Client(held)) = world.command(BERLIN, Command::Client(handle)) else { panic!("held in Berlin") };
    assert_eq!(held.export.referrals.len(), 1);
    let Ok(Reply::Erased(report)) = world.command(TBILISI, Command::EraseClient(handle)) else { panic!("erased") };
    assert!(report.erased[0].partner_told && !report.erased[0].draft && !report.remains.is_empty());
    world.elapse(Span::minutes(1));
    for node in [TBILISI, BERLIN] {
        assert_eq!(world.state(node, id), Some("consent-withdrawn"));
        let gone = world.command(node, Command::Client(handle));
        assert!(matches!(gone, Err(Refusal::NotFound { .. })), "{node} still finds the client");
    }
    world.check();
}
