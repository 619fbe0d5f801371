//! What follows a referral: another receiver, notes for colleagues, marks on news, warnings, figures.

use marshrut_protocol::commit::Table;
use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::{OrgId, ReferralId};
use marshrut_protocol::local_api::{
    Casework, Desk, DeskQuery, Feedback, Indicators, ReferralAction, ReferralDetail, ReferralQuery, ReferralSummary,
    ServiceAddress, WriteReferral,
};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use super::{act, publish, quiet, refer, referral, service};

/// Tbilisi sends, Berlin and Almaty receive; each of them has a service.
fn three(seed: u64) -> (World, Service, Service) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE", "Almaty KZ"]);
    world.elapse(Span::seconds(10));
    let (berlin, almaty) = (service(seed), service(seed + 100));
    publish(&mut world, 1, berlin.clone()).expect("published");
    publish(&mut world, 2, almaty.clone()).expect("published");
    world.elapse(Span::seconds(5));
    (world, berlin, almaty)
}

/// A referral as a node's people see it.
fn shown(world: &mut World, node: usize, command: Command) -> ReferralDetail {
    let Ok(Reply::Referral(shown)) = world.command(node, command) else { panic!("a referral") };
    let disk = world.nodes[node].disk.clone();
    shown.fill_in(|row| disk.row(Table::ReferralEvent, row).or_else(|| disk.row(Table::ReferralContent, row)))
}

fn listed(world: &mut World, node: usize, query: ReferralQuery) -> Vec<ReferralSummary> {
    let Ok(Reply::Referrals(list)) = world.command(node, Command::Referrals(query)) else { panic!("a list") };
    list.items
}

fn say(world: &mut World, node: usize, id: ReferralId, action: ReferralAction) -> Result<Reply, Refusal> {
    let said = world.command(node, Command::Act { id, action });
    world.elapse(Span::seconds(5));
    said
}

fn action(name: &str) -> ReferralAction {
    ReferralAction { action: name.into(), ..ReferralAction::default() }
}

fn reroute(world: &mut World, from: ReferralId, to: OrgId, service: &Service, send: bool) -> Result<Reply, Refusal> {
    let written = referral(to, service.id, send);
    let consent = written.content.consent.clone().filter(|_| send);
    let content = marshrut_protocol::local_api::ReferralContent { consent, ..written.content };
    let referral = Box::new(WriteReferral {
        publisher: to,
        service: service.id,
        content,
        send,
        despite_warnings: false,
        based_on: None,
    });
    let rerouted = world.command(0, Command::Reroute { from, referral, service: Some(Box::new(service.clone())) });
    world.elapse(Span::seconds(5));
    rerouted
}

/// Folder by folder, page by page: what no page repeats or leaves out, in one order, and counted so at the desk.
#[test]
fn pages_of_a_list_are_the_whole_list_and_the_desk_counts_it() {
    let (mut world, berlin, _) = three(47);
    let ids: Vec<ReferralId> = (0..9).map(|_| refer(&mut world, 0, 1, &berlin).expect("sent")).collect();
    world.elapse(Span::seconds(5));
    for id in &ids[..3] {
        say(&mut world, 1, *id, ReferralAction { text: "Come".into(), ..action("accept") }).expect("accepted");
    }
    let question = ReferralAction { text: "Which language?".into(), ..action("request-info") };
    say(&mut world, 1, ids[3], question).expect("asked");
    let page = |page| ReferralQuery { folder: "sent".into(), page, per_page: 4, ..ReferralQuery::default() };
    let whole = listed(&mut world, 0, ReferralQuery { folder: "sent".into(), ..ReferralQuery::default() });
    let paged: Vec<_> = (1..=4).flat_map(|number| listed(&mut world, 0, page(number))).collect();
    assert_eq!(paged, whole);
    let due: Vec<_> = whole.iter().map(|item| item.due.as_ref().expect("a deadline").by).collect();
    assert!(due.is_sorted() && whole.len() == 9, "{due:?}");

    let new = ReferralQuery { folder: "sent".into(), unread: true, ..ReferralQuery::default() };
    let mut new: Vec<_> = listed(&mut world, 0, new).iter().map(|item| item.id).collect();
    new.sort_unstable();
    let mut answered = ids[..4].to_vec();
    answered.sort_unstable();
    assert_eq!(new, answered, "those on which Berlin did or said something");
    let (ours, theirs) = (desk(&mut world, 0), desk(&mut world, 1));
    assert_eq!((ours.counts.undecided, ours.counts.unread, ours.ours_total, ours.theirs_total), (6, 4, 1, 5));
    assert_eq!((ours.ours[0].id, ours.theirs.len()), (ids[3], 2), "as many as were asked for");
    assert_eq!((theirs.counts.new, theirs.ours_total, theirs.theirs_total), (5, 8, 0));
    world.elapse(Span::hours(71));
    assert_eq!(desk(&mut world, 1).counts.overdue, 5, "nobody has looked at them");
}

fn desk(world: &mut World, node: usize) -> Desk {
    let Ok(Reply::Desk(desk)) = world.command(node, Command::Desk(DeskQuery { shown: 2 })) else { panic!("a desk") };
    *desk
}

#[test]
fn a_declined_person_is_referred_to_the_service_that_was_named() {
    let (mut world, berlin, almaty) = three(41);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    let other = world.nodes[2].org();
    reroute(&mut world, id, other, &almaty, true).expect_err("nobody has declined");
    let alternative = Some(ServiceAddress { publisher: other, service: almaty.id });
    say(&mut world, 1, id, ReferralAction { code: "capacity".into(), alternative, ..action("decline") }).expect("no");
    let declined = shown(&mut world, 0, Command::Referral(id));
    assert_eq!(declined.timeline.iter().find_map(|item| item.alternative), alternative);
    assert!(declined.may_reroute && !shown(&mut world, 1, Command::Referral(id)).may_reroute);

    let Ok(Reply::Written(written)) = reroute(&mut world, id, other, &almaty, true) else { panic!("rerouted") };
    assert_eq!(world.state(2, written.id), Some("delivered"));
    let (old, new) = (shown(&mut world, 0, Command::Referral(id)), shown(&mut world, 0, Command::Referral(written.id)));
    assert_eq!((old.summary.rerouted_to, new.summary.rerouted_from), (Some(written.id), Some(id)));
    assert_ne!(old.summary.handle, new.summary.handle, "the two receivers cannot compare handles");
    reroute(&mut world, id, other, &almaty, true).expect_err("already done");
    world.crash(0);
    world.start(0);
    assert_eq!(shown(&mut world, 0, Command::Referral(id)).summary.rerouted_to, Some(written.id));
    quiet(&mut world);
    world.check();
}

#[test]
fn an_expired_referral_is_rerouted_by_a_draft_that_may_be_discarded() {
    let (mut world, berlin, almaty) = three(42);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::hours(73));
    let sent = listed(&mut world, 0, ReferralQuery { expiring: true, ..ReferralQuery::default() });
    assert!(sent.is_empty(), "it has expired: {sent:?}");
    assert_eq!((world.state(0, id), world.state(1, id)), (Some("expired"), Some("expired")));
    let other = world.nodes[2].org();
    let Ok(Reply::Written(draft)) = reroute(&mut world, id, other, &almaty, false) else { panic!("a draft") };
    let kept = shown(&mut world, 0, Command::Referral(draft.id));
    assert!(kept.content.is_some_and(|content| content.consent.is_none()), "the consent is asked for anew");
    let unsent = *referral(other, almaty.id, true);
    let without = WriteReferral { content: Default::default(), ..unsent };
    let send = Command::WriteReferral {
        id: Some(draft.id),
        referral: Box::new(without),
        service: Some(Box::new(almaty.clone())),
    };
    world.command(0, send).expect_err("a fresh consent is needed");
    world.command(0, Command::DiscardDraft(draft.id)).expect("discarded");
    assert!(shown(&mut world, 0, Command::Referral(id)).may_reroute, "a discarded draft replaces nothing");
}

#[test]
fn the_sender_is_warned_in_the_last_quarter_and_reminded_of_deadlines() {
    let (mut world, berlin, _) = three(43);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    let expiring = || ReferralQuery { expiring: true, folder: "sent".into(), ..ReferralQuery::default() };
    let within = |hours| ReferralQuery { due_within_h: Some(hours), ..ReferralQuery::default() };
    assert!(listed(&mut world, 0, expiring()).is_empty());
    assert_eq!(listed(&mut world, 1, within(24)).len(), 1, "an urgent one is acknowledged within 24 hours");
    assert!(listed(&mut world, 1, within(23)).is_empty());
    act(&mut world, 1, id, "acknowledge").expect("acknowledged");
    world.elapse(Span::hours(53));
    assert!(listed(&mut world, 0, expiring()).is_empty());
    world.elapse(Span::hours(2));
    let warned = listed(&mut world, 0, expiring());
    assert_eq!(warned.iter().map(|item| (item.id, item.expiring)).collect::<Vec<_>>(), [(id, true)]);
    assert_eq!(listed(&mut world, 1, within(24)).len(), 1);
    act(&mut world, 1, id, "accept").expect("accepted");
    world.elapse(Span::seconds(5));
    assert!(listed(&mut world, 0, expiring()).is_empty());
    world.elapse(Span::days(31));
    let overdue = ReferralQuery { overdue: true, ..ReferralQuery::default() };
    assert_eq!(listed(&mut world, 0, overdue).len(), 1, "an accepted referral becomes overdue and never expires");
}

#[test]
fn news_stays_marked_until_somebody_opens_the_referral_again() {
    let (mut world, berlin, _) = three(44);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    shown(&mut world, 0, Command::Referral(id));
    let unread = |detail: &ReferralDetail| detail.timeline.iter().filter(|item| item.unread).count();
    assert_eq!(
        unread(&shown(&mut world, 1, Command::GlanceAtReferral(id))),
        1,
        "the referral itself is news to Berlin"
    );
    say(&mut world, 1, id, ReferralAction { text: "Can they come earlier?".into(), ..action("message") })
        .expect("said");
    assert_eq!(unread(&shown(&mut world, 0, Command::GlanceAtReferral(id))), 1);
    assert!(listed(&mut world, 0, ReferralQuery::default())[0].unread, "a glance is no look");
    assert_eq!(unread(&shown(&mut world, 0, Command::Referral(id))), 1);
    assert_eq!(
        unread(&shown(&mut world, 0, Command::GlanceAtReferral(id))),
        1,
        "the page that is open keeps its marks"
    );
    assert!(!listed(&mut world, 0, ReferralQuery::default())[0].unread);
    assert_eq!(unread(&shown(&mut world, 0, Command::Referral(id))), 0);
}

#[test]
fn notes_of_colleagues_stay_here_and_go_with_the_content() {
    let (mut world, berlin, _) = three(45);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    let note = |assignee: Option<&str>, note: &str| Command::Casework {
        id,
        casework: Casework { by: "Nino".into(), assignee: assignee.map(str::to_owned), note: note.into() },
    };
    world.command(1, note(Some("Nino"), "")).expect("assigned");
    world.command(1, note(Some("Max"), "Speaks Uzbek.")).expect("handed over");
    world.command(1, note(Some("Max"), "")).expect_err("nothing changes");
    world.command(1, note(None, "Called twice.")).expect("noted");
    world.crash(1);
    world.start(1);
    let notes = shown(&mut world, 1, Command::Referral(id)).notes;
    let handed: Vec<_> = notes.iter().map(|note| (note.handed_from.as_deref(), note.handed_to.as_deref())).collect();
    assert_eq!(handed, [(None, Some("Nino")), (Some("Nino"), Some("Max")), (None, None)]);
    assert_eq!(notes[1].text, "Speaks Uzbek.");
    assert!(shown(&mut world, 0, Command::Referral(id)).notes.is_empty(), "Tbilisi learns nothing of it");
    let mine = |name: &str| ReferralQuery { assignee: name.into(), ..ReferralQuery::default() };
    assert_eq!((listed(&mut world, 1, mine("Max")).len(), listed(&mut world, 1, mine("Nino")).len()), (1, 0));

    act(&mut world, 0, id, "withdraw-consent").expect("withdrawn");
    world.elapse(Span::minutes(1));
    let left = shown(&mut world, 1, Command::Referral(id));
    assert!(left.notes.is_empty() && left.summary.assignee.is_empty());
    world.command(1, note(None, "Still here?")).expect_err("the key is gone");
    quiet(&mut world);
    world.check();
}

#[test]
fn the_desk_tells_who_is_expected_and_asks_the_receiver_about_who_was() {
    let (mut world, berlin, _) = three(48);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    let at = world.now().plus(Span::days(3));
    say(&mut world, 1, id, ReferralAction { text: "Come".into(), ..action("accept") }).expect("accepted");
    say(&mut world, 1, id, ReferralAction { date: Some(at), ..action("schedule") }).expect("scheduled");
    world.elapse(Span::seconds(5));
    let expected = |world: &mut World, node: usize| -> Vec<_> {
        desk(world, node).appointments.iter().map(|expected| (expected.referral.id, expected.at)).collect()
    };
    assert_eq!([expected(&mut world, 0), expected(&mut world, 1)], [vec![], vec![]], "it is three days ahead");
    world.elapse(Span::hours(30));
    assert_eq!([expected(&mut world, 0), expected(&mut world, 1)], [vec![(id, at)], vec![(id, at)]]);
    world.elapse(Span::hours(48));
    assert_eq!(expected(&mut world, 0), vec![], "what became of it is the receiver's to tell");
    assert_eq!(expected(&mut world, 1), vec![(id, at)], "nobody has said whether the client came");
    say(&mut world, 1, id, action("no-show")).expect("did not come");
    assert_eq!(expected(&mut world, 1), vec![]);
}

#[test]
fn every_part_of_an_action_arrives() {
    let (mut world, berlin, _) = three(46);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    let date = Some(world.now().plus(Span::days(3)));
    let text = || "ask for Nino".to_owned();
    say(&mut world, 1, id, ReferralAction { text: text(), ..action("accept") }).expect("accepted");
    say(&mut world, 1, id, ReferralAction { date, text: text(), ..action("wait") }).expect("waits");
    say(&mut world, 1, id, ReferralAction { text: text(), ..action("accept") }).expect("accepted again");
    say(&mut world, 1, id, ReferralAction { date, ..action("schedule") }).expect("scheduled");
    let early = say(&mut world, 1, id, action("no-show")).expect_err("it is still to come");
    assert!(matches!(&early, Refusal::NotAllowed { kind, .. } if kind == "referral.too-early"), "{early:?}");
    world.elapse(Span::days(3));
    say(&mut world, 1, id, action("no-show")).expect("did not come");
    say(&mut world, 1, id, ReferralAction { date, ..action("reschedule") }).expect("moved");
    say(&mut world, 1, id, ReferralAction { text: text(), ..action("interim-note") }).expect("reported");
    let supply_until = "2027-03-01".to_owned();
    let received = ReferralAction { code: "medicine-received".into(), supply_until, ..action("complete") };
    say(&mut world, 1, id, received).expect("completed");
    let said = Feedback { delivered: Some(true), quality: Some(5), waiting: Some(2), ..Feedback::default() };
    let wrong = Feedback { staff: Some(6), ..said };
    say(&mut world, 0, id, ReferralAction { feedback: Some(wrong), ..action("confirm") }).expect_err("no such mark");
    let confirm = ReferralAction { feedback: Some(said), text: "It helped.".into(), ..action("confirm") };
    say(&mut world, 0, id, confirm).expect("confirmed");

    let timeline = shown(&mut world, 1, Command::Referral(id)).timeline;
    let dates: Vec<_> = timeline.iter().filter(|item| item.date == date).map(|item| item.what.as_str()).collect();
    assert_eq!(dates, ["wait", "schedule", "reschedule"]);
    assert!(timeline.iter().any(|item| item.supply_until.as_deref() == Some("2027-03-01")));
    let confirmed = timeline.last().expect("an event");
    assert_eq!((confirmed.feedback, confirmed.text.as_deref()), (Some(said), Some("It helped.")));
}

#[test]
fn a_doubtful_text_needs_a_second_word_and_a_refusal_names_what_is_possible() {
    let (mut world, berlin, _) = three(47);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    let doubtful = ReferralAction { text: "Passport AB 1234567".into(), ..action("accept") };
    let Err(Refusal::Invalid { kind, fields, .. }) = say(&mut world, 1, id, doubtful.clone()) else {
        panic!("it was said at once")
    };
    assert_eq!(fields.first().map(|field| field.field.as_str()), Some("text"));
    if kind == "referral.maybe-identifier" {
        say(&mut world, 1, id, ReferralAction { despite_warnings: true, ..doubtful }).expect("said after all");
    } else {
        say(&mut world, 1, id, ReferralAction { despite_warnings: true, ..doubtful }).expect_err("never");
    }
    let Err(Refusal::NotAllowed { cure, .. }) = say(&mut world, 0, id, action("acknowledge")) else {
        panic!("only the receiver acknowledges")
    };
    assert!(cure.starts_with("possible now: ") && cure.contains("request-cancel"), "{cure}");
    assert!(!cure.contains("confirm-erasure"), "{cure}");
}

#[test]
fn the_share_decided_in_time_is_counted_on_both_sides() {
    let (mut world, berlin, _) = three(48);
    let ids: Vec<ReferralId> = (0..3).map(|_| refer(&mut world, 0, 1, &berlin).expect("sent")).collect();
    world.elapse(Span::hours(6));
    act(&mut world, 1, ids[0], "accept").expect("accepted");
    world.elapse(Span::hours(4));
    act(&mut world, 1, ids[1], "decline").expect("declined");
    world.elapse(Span::days(4));
    for (node, partner) in [(0, 1), (1, 1)] {
        let counted = indicators(&mut world, node);
        let partner = world.nodes[partner].org();
        let [organisation] = &counted.organisations[..] else { panic!("one organisation: {counted:?}") };
        assert_eq!(organisation.organisation.id, partner);
        let figures = organisation.figures;
        assert_eq!((figures.referrals, figures.decided, figures.expired, figures.declined), (3, 2, 1, 1));
        assert_eq!(figures.decided_by_deadline_percent, Some(67));
        assert!(figures.median_minutes_to_decision.is_some_and(|minutes| (479..482).contains(&minutes)), "{figures:?}");
        assert_eq!(organisation.services[0].figures, figures);
    }
    let (ours, theirs) = (indicators(&mut world, 0), indicators(&mut world, 1));
    assert_eq!((ours.sent.referrals, ours.received.referrals), (3, 0));
    assert_eq!((theirs.sent.referrals, theirs.received.referrals), (0, 3));
    // Consent that is taken back destroys the content, not what was done.
    act(&mut world, 1, ids[0], "complete").expect("completed");
    world.elapse(Span::minutes(1));
    for id in &ids[..2] {
        act(&mut world, 0, *id, "withdraw-consent").expect("withdrawn");
    }
    world.elapse(Span::minutes(1));
    for figures in [indicators(&mut world, 0).sent, indicators(&mut world, 1).received] {
        assert_eq!((figures.decided, figures.declined, figures.completed, figures.expired), (2, 1, 1, 1));
    }
}

fn indicators(world: &mut World, node: usize) -> Indicators {
    match world.command(node, Command::Indicators(Default::default())) {
        Ok(Reply::Indicators(indicators)) => *indicators,
        _ => panic!("figures"),
    }
}

#[test]
fn a_clock_that_was_far_ahead_and_is_set_right_leaves_no_referral_expired() {
    let (mut world, berlin, _) = three(53);
    let id = refer(&mut world, 0, 1, &berlin).expect("sent");
    world.elapse(Span::seconds(5));
    act(&mut world, 1, id, "acknowledge").expect("acknowledged");
    world.elapse(Span::seconds(5));
    let state = |world: &mut World| listed(world, 0, ReferralQuery::default())[0].state.clone();
    assert_eq!(state(&mut world), "acknowledged");
    world.nodes[0].skew = Span::days(10).0;
    world.elapse(Span::hours(1));
    assert_eq!(state(&mut world), "expired", "by that clock nobody decided in time");
    world.nodes[0].skew = 0;
    world.elapse(Span::hours(1));
    assert_eq!(state(&mut world), "acknowledged");
}
