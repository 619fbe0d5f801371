//! Many engines in a virtual world: stories first, then random lives from seeds.
//!
//! A seed that fails prints how to replay it; every seed that ever failed stays in `seeds.txt`.

mod abuse;
mod capacity;
mod claims;
mod coalition;
mod decisions;
mod drafts;
mod erasures;
mod files;
mod following;
mod forks;
mod former;
mod kept_logs;
mod keys;
mod killed;
mod late_bodies;
mod lives;
mod mailboxes;
mod mailboxes_killed;
mod offices;
mod restored;
mod sleepers;
mod slips;
mod stories;
mod tales;
mod unopened;
mod verification;

use marshrut_protocol::engine::{Command, Refusal, Reply};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::ReferralAction;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World, referral};

pub(crate) fn service(seed: u64) -> Service {
    Service { referral_terms: None, ..Services::new(seed).next().expect("services never end") }
}

pub(crate) fn publish(world: &mut World, node: usize, service: Service) -> Result<Reply, Refusal> {
    world.command(node, Command::PublishServices(vec![service]))
}

pub(crate) fn writes(world: &World, to: usize, service: &Service) -> Command {
    let referral = referral(world.nodes[to].org(), service.id, true);
    Command::WriteReferral { id: None, referral, service: Some(Box::new(service.clone())) }
}

pub(crate) fn refer(world: &mut World, from: usize, to: usize, service: &Service) -> Result<ReferralId, Refusal> {
    let command = writes(world, to, service);
    match world.command(from, command)? {
        Reply::Written(written) => Ok(written.id),
        other => panic!("unexpected {other:?}"),
    }
}

pub(crate) fn acts(world: &World, id: ReferralId, action: &str) -> Command {
    let code = match action {
        "complete" => "received",
        "decline" => "capacity",
        "fail" => "not-reached",
        _ => "",
    };
    let action = ReferralAction {
        action: action.into(),
        text: "on Monday at ten".into(),
        code: code.into(),
        date: Some(world.now().plus(Span::days(2))),
        ..ReferralAction::default()
    };
    Command::Act { id, action }
}

pub(crate) fn act(world: &mut World, node: usize, id: ReferralId, action: &str) -> Result<Reply, Refusal> {
    let command = acts(world, id, action);
    world.command(node, command)
}

pub(crate) fn quiet(world: &mut World) {
    world.heal();
    world.weather(Weather::FAIR);
    for node in 0..world.nodes.len() {
        if world.nodes[node].engine.is_none() {
            world.start(node);
        }
    }
    world.elapse(Span::hours(3));
}
