//! Whole nodes in one process, over loopback: store, engine, network and driver together.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::wire::InvitationTicket;

use super::fixture::{TestNode, eventually, service};
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
