//! Questions about capacity, and referrals that are only written down.

use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::local_api::{
    AnswerCapacity, CapacityQuery, Delivery, LogOutcome, LogReferral, LoggedReferral, Priority, Side,
};
use marshrut_protocol::record::service::CapacityState;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Noticed, Weather, World};

use super::{publish, quiet, service};

fn questions(world: &mut World, node: usize, command: Command) -> Result<Vec<CapacityQuery>, Refusal> {
    match world.command(node, command)? {
        Reply::Capacity(questions) => Ok(questions),
        other => panic!("unexpected {other:?}"),
    }
}

fn logged(world: &mut World, command: Command) -> Result<Vec<LoggedReferral>, Refusal> {
    match world.command(0, command)? {
        Reply::Logged(items) => Ok(items),
        other => panic!("unexpected {other:?}"),
    }
}

fn answer(state: CapacityState, note: &str) -> AnswerCapacity {
    AnswerCapacity { state, note: note.into() }
}

#[test]
fn berlin_tells_tbilisi_whether_there_is_a_place() {
    let mut world = World::new(51, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE", "Almaty KZ"]);
    world.elapse(Span::seconds(10));
    let service = service(51);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let ask = Command::AskCapacity { publisher: world.nodes[1].org(), service: service.id };
    let asked = questions(&mut world, 0, ask).expect("asked");
    let id = asked[0].id.expect("an id");
    assert_eq!((asked[0].side, asked[0].delivery), (Side::Sender, Delivery::Queued));
    world.elapse(Span::seconds(5));
    let received = questions(&mut world, 1, Command::CapacityQueries).expect("a list");
    assert_eq!(
        received.iter().map(|question| (question.id, question.side)).collect::<Vec<_>>(),
        [(Some(id), Side::Receiver)]
    );
    assert!(questions(&mut world, 2, Command::CapacityQueries).expect("a list").is_empty(), "Almaty is told nothing");
    world.crash(1);
    world.start(1);
    world.elapse(Span::seconds(5));
    let forged = Command::AnswerCapacity { id, answer: answer(CapacityState::Available, "") };
    questions(&mut world, 0, forged).expect_err("who asks does not answer");
    let full = Command::AnswerCapacity { id, answer: answer(CapacityState::WaitingList, "From Thursday on") };
    questions(&mut world, 1, full).expect("answered");
    world.elapse(Span::seconds(5));
    let known = questions(&mut world, 0, Command::CapacityQueries).expect("a list");
    let told = known[0].answer.as_ref().expect("the answer");
    assert_eq!(
        (told.state, told.note.as_str(), told.by_person),
        (CapacityState::WaitingList, "From Thursday on", true)
    );
    assert_eq!(known[0].delivery, Delivery::Delivered);
    let free = Command::AnswerCapacity { id, answer: answer(CapacityState::Available, "") };
    questions(&mut world, 1, free).expect("answered again");
    world.crash(0);
    world.start(0);
    world.elapse(Span::minutes(5));
    let known = questions(&mut world, 0, Command::CapacityQueries).expect("a list");
    assert_eq!(known[0].answer.as_ref().map(|told| told.state), Some(CapacityState::Available), "the newest counts");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_question_waits_for_a_partner_that_is_away() {
    let mut world = World::new(52, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let service = service(52);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let berlin = world.nodes[1].org();
    world.crash(1);
    let ask = Command::AskCapacity { publisher: berlin, service: service.id };
    questions(&mut world, 0, ask).expect("asked");
    world.elapse(Span::hours(1));
    world.start(1);
    world.elapse(Span::hours(2));
    assert_eq!(questions(&mut world, 1, Command::CapacityQueries).expect("a list").len(), 1);
    let own = Command::AskCapacity { publisher: berlin, service: service.id };
    questions(&mut world, 1, own).expect_err("nobody asks themselves");
}

/// Tbilisi's disk was put back to a day before it asked: it does not know the answer's question.
#[test]
fn an_answer_that_nobody_wants_any_more_is_not_sent_for_ever() {
    let mut world = World::new(54, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let service = service(54);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::minutes(1));
    let old = world.copy_of(0);
    let ask = Command::AskCapacity { publisher: world.nodes[1].org(), service: service.id };
    let id = questions(&mut world, 0, ask).expect("asked")[0].id.expect("an id");
    world.elapse(Span::minutes(1));
    world.put_back(0, old, Noticed::Not);
    world.elapse(Span::minutes(1));
    let full = Command::AnswerCapacity { id, answer: answer(CapacityState::None, "") };
    questions(&mut world, 1, full).expect("answered");
    world.elapse(Span::hours(3));
    let told = questions(&mut world, 1, Command::CapacityQueries).expect("a list");
    assert!(told[0].refused, "nobody tells Berlin's people");
    let Ok(Reply::Status { details, .. }) = world.command(1, Command::Status) else { panic!("a status") };
    assert_eq!(details.unsent, 0, "it is still being sent");
    let again = Command::AnswerCapacity { id, answer: answer(CapacityState::None, "") };
    assert!(!questions(&mut world, 1, again).expect("answered")[0].refused, "people may insist");
}

#[test]
fn a_partners_wrong_clock_dates_nothing_here() {
    let mut world = World::new(55, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.nodes[1].skew = Span::hours(20).0;
    world.elapse(Span::seconds(10));
    let service = service(55);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::minutes(1));
    let (berlin, now) = (world.nodes[1].org(), world.now());
    let id = questions(&mut world, 0, Command::AskCapacity { publisher: berlin, service: service.id });
    let id = id.expect("asked")[0].id.expect("an id");
    world.elapse(Span::minutes(1));
    let received = questions(&mut world, 1, Command::CapacityQueries).expect("a list")[0].asked_at;
    assert!(received.since(now) >= Span::hours(20), "Berlin goes by its own clock");
    let full = Command::AnswerCapacity { id, answer: answer(CapacityState::None, "") };
    questions(&mut world, 1, full).expect("answered");
    world.elapse(Span::minutes(1));
    let heard = |world: &mut World| {
        let known = questions(world, 0, Command::CapacityQueries).expect("a list");
        known[0].answer.clone().expect("the answer")
    };
    let first = heard(&mut world);
    assert!(first.at.since(now) < Span::hours(1), "Tbilisi goes by its own");
    world.nodes[1].skew = 0;
    let free = Command::AnswerCapacity { id, answer: answer(CapacityState::Available, "") };
    questions(&mut world, 1, free).expect("answered");
    world.elapse(Span::minutes(1));
    assert_eq!(heard(&mut world).state, CapacityState::Available, "what was said later counts");
}

#[test]
fn what_was_done_outside_the_network_is_counted() {
    let mut world = World::new(53, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let referral = |partner: &str| {
        let (service, needs, priority) = ("Legal advice".into(), Vec::new(), Priority::Urgent);
        Command::LogReferral(LogReferral { partner: partner.into(), service, needs, priority, sent_at: None })
    };
    logged(&mut world, referral(" ")).expect_err("to whom?");
    let kept = logged(&mut world, referral("City clinic")).expect("kept");
    logged(&mut world, referral("City clinic")).expect("kept");
    let outcome =
        |state: &str| Command::LogOutcome { id: kept[0].id, outcome: LogOutcome { state: state.into(), at: None } };
    logged(&mut world, outcome("sent")).expect_err("no outcome");
    world.elapse(Span::hours(5));
    assert_eq!(logged(&mut world, outcome("accepted")).expect("known")[0].state, "accepted");
    world.elapse(Span::days(4));
    logged(&mut world, outcome("completed")).expect("known");
    world.crash(0);
    world.start(0);
    let Ok(Reply::Indicators(counted)) = world.command(0, Command::Indicators(Default::default())) else {
        panic!("figures")
    };
    let [outside] = &counted.outside[..] else { panic!("one partner: {counted:?}") };
    assert_eq!(outside.partner, "City clinic");
    let figures = outside.figures;
    assert_eq!((figures.referrals, figures.decided, figures.expired, figures.completed), (2, 1, 1, 1));
    assert_eq!(figures.median_minutes_to_decision, Some(300));
    assert_eq!(counted.sent, figures);
}
