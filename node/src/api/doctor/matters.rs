//! Checks of the node itself: its state, its keys, its peers, its messages.

use marshrut_protocol::engine::{Command, Reply, SelfCheck};
use marshrut_protocol::local_api::{Check, ForkNotice, Network, NodeState, StatusDetails};

use super::{conduct, failure, good, keys, standing, warning};
use crate::clock;
use crate::driver::NodeHandle;
use crate::node::{Node, Phase, Slots};

pub(super) async fn checks(node: &Node) -> Vec<Check> {
    match node.phase() {
        Phase::Locked => {
            vec![warning("state", "the node is locked: services are not exchanged", "sign in with the passphrase")]
        }
        Phase::NoNetwork => vec![no_network()],
        Phase::Stopped => vec![failure("state", "the node has stopped", "start it again and look at what it says")],
        Phase::Running(handle) => at_work(node, &handle).await,
    }
}

fn no_network() -> Check {
    let cure = "run `marshrut network create`, or `marshrut network join` with an invitation, and start the node again";
    warning("state", "the node belongs to no network", cure)
}

async fn at_work(node: &Node, handle: &NodeHandle) -> Vec<Check> {
    let mut checks = vec![good("store", "the store is open; every write so far is on the disk")];
    checks.extend(node.slots().await.map(slots));
    checks.push(addresses(&node.addresses().await));
    let standing = standing::standing(handle).await;
    checks.push(standing::check(standing));
    checks.extend(standing::key(handle).await);
    checks.extend(standing::audit(node).await);
    if let Ok(Reply::Status { state, details }) = handle.command(Command::Status).await {
        // Nobody answers who does not belong: that is no matter of the connection.
        let peers = standing.is_member().then(|| peers(&details));
        checks.extend([state_of(state), unsent(&details)].into_iter().chain(peers));
    }
    if let Ok(Reply::SelfCheck(check)) = handle.command(Command::SelfCheck).await {
        checks.extend(keys::checks(&check, clock::now()));
        checks.push(peers_clocks(&check));
        checks.extend(conduct::of_members(&check));
    }
    if let Ok(Reply::Network(network)) = handle.command(Command::Network).await {
        checks.push(forks(&network));
        checks.extend(conduct::floods(&network, &node.over_limits().await));
        checks.extend(super::delivery::checks(&network));
    }
    checks.extend(node.turned_away().await.map(|turned| {
        let finding =
            format!("{} strangers and {} requests over the limits were turned away", turned.strangers, turned.refused);
        good("gate", finding)
    }));
    checks
}

fn slots(slots: Slots) -> Check {
    const CURE: &str =
        "let a second person in with `marshrut passphrase add`, so that one forgotten passphrase loses nothing";
    match slots {
        Slots { recovery: false, .. } => warning(
            "passphrases",
            "there is no recovery code",
            "make one with `marshrut passphrase recovery-code` and keep it on paper in a safe place",
        ),
        Slots { persons: 1, .. } => warning("passphrases", "one passphrase and the recovery code open this node", CURE),
        Slots { persons, .. } => {
            good("passphrases", format!("{persons} passphrases and the recovery code open this node"))
        }
    }
}

fn addresses(addresses: &[String]) -> Check {
    match addresses {
        [] => warning(
            "addresses",
            "partners can reach this node through relays only",
            "open a port, or connect to a meeting point",
        ),
        known => good("addresses", format!("partners reach this node at {}", known.join(", "))),
    }
}

fn state_of(state: NodeState) -> Check {
    match state {
        NodeState::Recovering => warning(
            "state",
            "partners hold more of this node's history than it does: it is being fetched, and nothing is signed meanwhile",
            "keep the node running until it is done; it needs one partner that is connected",
        ),
        _ => good("state", "the node is at work"),
    }
}

fn peers(details: &StatusDetails) -> Check {
    let StatusDetails { members, connected, .. } = details;
    match (members, connected) {
        (0, _) => good("peers", "there are no other members yet"),
        (members, 0) => warning(
            "peers",
            format!("none of {members} partners is connected"),
            "check this computer's connection; if it works, their nodes may be off",
        ),
        (members, connected) => good("peers", format!("{connected} of {members} partners are connected")),
    }
}

/// Deadlines, prekeys and expiry hang on clocks: an hour is more than any of them forgives without a word.
fn peers_clocks(check: &SelfCheck) -> Check {
    const CURE: &str = "set this computer's date and time, best from the network; if they are right, tell the partners";
    let Some(ahead) = check.clocks_ahead else {
        return good("partners-clocks", "no partner is connected whose clock could be compared");
    };
    let minutes = ahead.0 / 60_000;
    if minutes.abs() <= 60 {
        return good("partners-clocks", format!("this computer's clock agrees with {} partners' clocks", check.clocks));
    }
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let side = if minutes > 0 { "behind" } else { "ahead of" };
    let finding = format!("this computer's clock is {hours} h {rest} min {side} that of partners ({})", check.clocks);
    warning("partners-clocks", finding, CURE)
}

fn unsent(details: &StatusDetails) -> Check {
    match details.unsent {
        0 => good("outbox", "no message waits to be sent"),
        waiting => warning(
            "outbox",
            format!("{waiting} messages wait for their receiver's node"),
            "they are sent when it is online; if it is urgent, call the partner",
        ),
    }
}

fn forks(network: &Network) -> Check {
    let own = network.members.iter().find(|member| member.ours).map(|member| member.organisation.id);
    let ours = |fork: &&ForkNotice| Some(fork.organisation) == own;
    let open = || network.forks.iter().filter(|fork| !fork.settled);
    if open().any(|fork| ours(&fork)) {
        return failure(
            "forks",
            "this node's key signed two different histories (data was restored, or the key was copied): it cannot publish",
            "stop the node, run `marshrut keys replace` (if the computer was stolen: docs/keys.md, 1), and run it again: what \
             is held here counts then; never run two copies of a data directory",
        );
    }
    match open().count() {
        0 => good("forks", "no history is forked, or its organisation said which one is its own"),
        count => warning(
            "forks",
            format!("{count} histories of partners are forked and frozen"),
            "tell the partners concerned",
        ),
    }
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::local_api::Level;
    use marshrut_protocol::time::Span;

    use super::*;

    #[test]
    fn a_clock_more_than_an_hour_off_is_named_with_its_side() {
        let seen = |ahead: Option<Span>| {
            let clocks = usize::from(ahead.is_some());
            peers_clocks(&SelfCheck { clocks_ahead: ahead, clocks, ..SelfCheck::default() })
        };
        assert_eq!(seen(None).level, Level::Good);
        assert_eq!(seen(Some(Span::minutes(-60))).level, Level::Good);
        let slow = seen(Some(Span::minutes(125)));
        assert_eq!(slow.level, Level::Warning);
        assert!(slow.finding.contains("2 h 5 min behind"), "{}", slow.finding);
        assert!(seen(Some(Span::hours(-3))).finding.contains("3 h 0 min ahead of"));
    }
}
