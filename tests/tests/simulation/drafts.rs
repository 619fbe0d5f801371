//! Drafts: what was saved outlives the node, whoever saves it knows what is replaced, and one may be for nobody yet.

use marshrut_protocol::commit::Table;
use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{
    NO_SERVICE, NOBODY, ReferralContent, ReferralDetail, ReferralQuery, Typed, WriteReferral, Written,
};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use super::{publish, quiet, referral, service};

fn save(world: &mut World, id: Option<ReferralId>, draft: WriteReferral) -> Result<Written, Refusal> {
    match world.command(0, Command::WriteReferral { id, referral: Box::new(draft), service: None })? {
        Reply::Written(written) => Ok(written),
        other => panic!("unexpected {other:?}"),
    }
}

fn shown(world: &mut World, id: ReferralId) -> ReferralDetail {
    let Ok(Reply::Referral(shown)) = world.command(0, Command::Referral(id)) else { panic!("a referral") };
    let disk = world.nodes[0].disk.clone();
    shown.fill_in(|row| disk.row(Table::ReferralContent, row))
}

fn kind(refusal: &Refusal) -> &str {
    match refusal {
        Refusal::NotAllowed { kind, .. } | Refusal::Invalid { kind, .. } => kind,
        other => panic!("unexpected {other:?}"),
    }
}

fn two(seed: u64) -> World {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    world
}

#[test]
fn what_was_saved_and_typed_outlives_the_node() {
    let mut world = two(71);
    let typed = vec![Typed { field: "person.birth_year".into(), text: "about 30".into() }];
    let content = ReferralContent { typed: typed.clone(), ..ReferralContent::default() };
    let empty = *referral(NOBODY, NO_SERVICE, false);
    let draft = WriteReferral { content, ..empty };
    let written = save(&mut world, None, draft).expect("saved");
    world.crash(0);
    world.start(0);
    let kept = shown(&mut world, written.id);
    assert_eq!((kept.revision, kept.summary.has_receiver()), (1, false));
    assert_eq!(kept.content.expect("its content").typed, typed);
}

#[test]
fn a_save_on_an_older_revision_replaces_nothing() {
    let mut world = two(72);
    let draft = |contact: &str, based_on| {
        let written = *referral(NOBODY, NO_SERVICE, false);
        let content = ReferralContent { contact_policy: contact.into(), ..written.content };
        WriteReferral { content, based_on, ..written }
    };
    let first = save(&mut world, None, draft("through-us", None)).expect("saved");
    assert_eq!(first.revision, 1);
    let second = save(&mut world, Some(first.id), draft("contact-client", Some(1))).expect("saved");
    assert_eq!(second.revision, 2);
    let refusal = save(&mut world, Some(first.id), draft("through-us", Some(1))).expect_err("somebody saved it since");
    assert_eq!(kind(&refusal), "referral.draft-changed");
    assert_eq!(shown(&mut world, first.id).content.expect("its content").contact_policy, "contact-client");
    assert_eq!(save(&mut world, Some(first.id), draft("through-us", None)).expect("whatever is there").revision, 3);
}

#[test]
fn a_draft_for_nobody_is_kept_and_never_sent() {
    let mut world = two(73);
    let berlin = service(73);
    publish(&mut world, 1, berlin.clone()).expect("published");
    world.elapse(Span::seconds(5));
    let written = save(&mut world, None, *referral(NOBODY, NO_SERVICE, false)).expect("saved");
    let refusal = save(&mut world, Some(written.id), *referral(NOBODY, NO_SERVICE, true)).expect_err("for nobody");
    assert_eq!(kind(&refusal), "referral.no-receiver");
    let query = ReferralQuery { folder: "drafts".into(), ..ReferralQuery::default() };
    let Ok(Reply::Referrals(list)) = world.command(0, Command::Referrals(query)) else { panic!("a list") };
    assert_eq!((list.items.len(), list.items[0].partner.name.as_str()), (1, ""));

    let whole = *referral(world.nodes[1].org(), berlin.id, true);
    let referral = Box::new(WriteReferral { based_on: Some(written.revision), ..whole });
    let send = Command::WriteReferral { id: Some(written.id), referral, service: Some(Box::new(berlin)) };
    world.command(0, send).expect("now it has a receiver");
    world.elapse(Span::seconds(5));
    assert_eq!(world.state(1, written.id), Some("delivered"));
    quiet(&mut world);
    world.check();
}
