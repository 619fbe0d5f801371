//! Whole nodes in one process, over loopback: store, engine, network and driver together.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{AuditAction, AuditState, Settings};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::wire::InvitationTicket;

use super::fixture::{TestNode, eventually, service};
use super::{People, Phase};
use crate::accounts::AccountsError;
use crate::audit::AuditError;
use crate::clock;
use crate::driver::StoredService;
use crate::join::{JoinError, join};

async fn all(node: &TestNode) -> Vec<StoredService> {
    let Reply::Services(places) = node.command(Command::AllServices { publisher: None }).await else {
        panic!("no services")
    };
    node.handle().read_services(places).await.expect("readable")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_publishes_the_other_lists() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let berlin = TestNode::new("Berlin", "DE", Role::Member).joined(&tbilisi).await;
    eventually("Berlin's admission", || async { (tbilisi.network().await.members.len() == 2).then_some(()) }).await;

    tbilisi.command(Command::PublishServices(vec![service(1, "HIV test"), service(2, "Shelter")])).await;
    let seen = eventually("Tbilisi's services in Berlin", || async {
        let seen = all(&berlin).await;
        (seen.len() == 2).then_some(seen)
    })
    .await;
    assert!(seen.iter().all(|stored| !stored.own && stored.publisher.name == "Tbilisi"));

    berlin.command(Command::PublishServices(vec![service(3, "Legal help")])).await;
    eventually("Berlin's service in Tbilisi", || async { (all(&tbilisi).await.len() == 3).then_some(()) }).await;
    berlin.node.stop().await;
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_a_restart() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    tbilisi.command(Command::PublishServices(vec![service(1, "HIV test")])).await;
    let tbilisi = tbilisi.restarted().await;
    let names: Vec<ServiceId> = all(&tbilisi).await.iter().map(|stored| stored.service.id).collect();
    assert_eq!(names, [ServiceId([1; 16])]);
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_pulls_a_whole_catalogue_and_restarts_from_its_checkpoint() {
    const ALL: usize = 3_000;
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    for batch in Services::new(1).take(ALL).collect::<Vec<_>>().chunks(500) {
        tbilisi.command(Command::PublishServices(batch.to_vec())).await;
    }
    let berlin = TestNode::new("Berlin", "DE", Role::Member).joined(&tbilisi).await;
    let known = |node: &TestNode| {
        let node = node.handle();
        async move {
            let Ok(Reply::Services(places)) = node.command(Command::AllServices { publisher: None }).await else {
                panic!("no services")
            };
            places.len()
        }
    };
    eventually("the whole catalogue in Berlin", || async {
        (known(&berlin).await == known(&tbilisi).await).then_some(())
    })
    .await;
    let berlin = berlin.restarted().await;
    assert_eq!(known(&berlin).await, known(&tbilisi).await);
    assert!(berlin.secrets().open_store(berlin.dir()).is_err(), "the store of a running node is locked");
    berlin.node.stop().await;
    let store = berlin.secrets().open_store(berlin.dir()).expect("closed by the stop");
    assert!(store.checkpoint_read().is_ok());
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_used_invitation_admits_nobody_else_and_the_same_newcomer_again() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let ticket = tbilisi.invites(Role::Member).await;
    let (berlin, almaty) = (TestNode::new("Berlin", "DE", Role::Member), TestNode::new("Almaty", "KZ", Role::Member));
    for _ in 0..2 {
        let store = berlin.secrets().open_store(berlin.dir()).expect("store");
        assert_eq!(join(&berlin.secrets(), &store, &ticket).await.expect("welcome"), ticket.network);
    }
    let store = almaty.secrets().open_store(almaty.dir()).expect("store");
    assert!(matches!(join(&almaty.secrets(), &store, &ticket).await, Err(JoinError::Refused)));
    let late = InvitationTicket { expires: Timestamp(0), ..ticket.clone() };
    assert!(matches!(join(&almaty.secrets(), &store, &late).await, Err(JoinError::Expired)));
    let other = InvitationTicket { role: Role::Bootstrap, ..ticket };
    assert!(matches!(join(&almaty.secrets(), &store, &other).await, Err(JoinError::OtherRole { .. })));
    tbilisi.node.stop().await;
}

/// Whoever stops the node does not wait for who starts it.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_stopped_while_it_starts_stays_stopped() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    tbilisi.node.lock().await;
    let (started, ()) = tokio::join!(tbilisi.node.start(tbilisi.master.clone()), tbilisi.node.stop());
    started.expect("it may start first");
    assert!(matches!(tbilisi.node.phase(), Phase::Stopped));
    tbilisi.node.go_on_under(tbilisi.master.clone()).await.expect("nothing is wrong");
    assert!(matches!(tbilisi.node.phase(), Phase::Stopped), "nor does it begin anew");
}

/// Somebody locks the node in the moment in which it is closed to go on under another key.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_locked_while_it_is_closed_for_a_moment_stays_locked() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let pause = tbilisi.node.pause().await;
    tbilisi.node.lock().await;
    tbilisi.node.go_on(pause, tbilisi.master.clone()).await.expect("nothing is wrong");
    assert!(matches!(tbilisi.node.phase(), Phase::Locked));
    let pause = tbilisi.node.pause().await;
    tbilisi.node.go_on(pause, tbilisi.master.clone()).await.expect("it starts");
    assert!(matches!(tbilisi.node.phase(), Phase::Running(_)), "that it was locked before is over");
    tbilisi.node.stop().await;
}

/// A request that is under way when the node is locked goes on, and holds what is open no more.
#[tokio::test(flavor = "multi_thread")]
async fn who_holds_what_was_closed_writes_nothing_beside_what_was_opened_since() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let before = tbilisi.node.people().expect("open");
    tbilisi.node.go_on_under(tbilisi.master.clone()).await.expect("it starts again");
    let note = |people: &People| people.audit.note(clock::now(), None, AuditAction::NodeChanged, "");
    assert!(matches!(note(&before), Err(AuditError::Closed)));
    let settings = Settings { auto_lock_minutes: 5 };
    assert!(matches!(before.accounts.set(settings), Err(AccountsError::Closed)));
    let now = tbilisi.node.people().expect("open again");
    note(&now).expect("noted");
    now.accounts.set(settings).expect("set");
    assert_eq!(now.audit.check().expect("readable").state, AuditState::Whole);
    tbilisi.node.stop().await;
}
