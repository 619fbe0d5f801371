//! Checks of the node itself: its state, its keys, its peers, its messages.

use marshrut_protocol::engine::{Command, Reply, SelfCheck};
use marshrut_protocol::local_api::{Check, ForkNotice, Network, NodeState, StatusDetails, Symptom};

use super::{conduct, dates, failure, good, keys, standing, warning};
use crate::clock;
use crate::driver::NodeHandle;
use crate::node::{Node, Phase, Slots};

pub(super) async fn checks(node: &Node) -> Vec<Check> {
    match node.phase() {
        Phase::Locked => {
            let (finding, cure) = ("the node is locked: services are not exchanged", "sign in with the passphrase");
            vec![warning("state", Symptom::StateLocked, finding, cure)]
        }
        Phase::NoNetwork => vec![no_network()],
        Phase::Stopped => {
            let cure = "start it again and look at what it says";
            vec![failure("state", Symptom::StateStopped, "the node has stopped", cure)]
        }
        Phase::Running(handle) => at_work(node, &handle).await,
    }
}

fn no_network() -> Check {
    let cure = "run `marshrut network create`, or `marshrut network join` with an invitation, and start the node again";
    warning("state", Symptom::StateNoNetwork, "the node belongs to no network", cure)
}

async fn at_work(node: &Node, handle: &NodeHandle) -> Vec<Check> {
    const STORE: &str = "the store is open; every write so far is on the disk";
    let mut checks = vec![good("store", Symptom::StoreOpen, STORE)];
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
        checks.extend(dates::of_our_own(&check));
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
        let check = good("gate", Symptom::GateTurnedAway, finding);
        check.with("strangers", turned.strangers).with("requests", turned.refused)
    }));
    checks
}

fn slots(slots: Slots) -> Check {
    const CURE: &str =
        "let a second person in with `marshrut passphrase add`, so that one forgotten passphrase loses nothing";
    match slots {
        Slots { recovery: false, .. } => warning(
            "passphrases",
            Symptom::PassphrasesNoCode,
            "there is no recovery code",
            "make one with `marshrut passphrase recovery-code` and keep it on paper in a safe place",
        ),
        Slots { persons: 1, .. } => {
            const FINDING: &str = "one passphrase and the recovery code open this node";
            warning("passphrases", Symptom::PassphrasesOne, FINDING, CURE)
        }
        Slots { persons, .. } => {
            let finding = format!("{persons} passphrases and the recovery code open this node");
            good("passphrases", Symptom::PassphrasesSeveral, finding).with("count", persons)
        }
    }
}

fn addresses(addresses: &[String]) -> Check {
    match addresses {
        [] => warning(
            "addresses",
            Symptom::AddressesRelays,
            "partners can reach this node through relays only",
            "open a port, or connect to a meeting point",
        ),
        known => {
            let finding = format!("partners reach this node at {}", known.join(", "));
            good("addresses", Symptom::AddressesKnown, finding).with("addresses", known.join(", "))
        }
    }
}

fn state_of(state: NodeState) -> Check {
    match state {
        NodeState::Recovering => warning(
            "state",
            Symptom::StateRecovering,
            "partners hold more of this node's history than it does: it is being fetched, and nothing is signed meanwhile",
            "keep the node running until it is done; it needs one partner that is connected",
        ),
        _ => good("state", Symptom::StateAtWork, "the node is at work"),
    }
}

fn peers(details: &StatusDetails) -> Check {
    let StatusDetails { members, connected, .. } = details;
    match (members, connected) {
        (0, _) => good("peers", Symptom::PeersNobody, "there are no other members yet"),
        (members, 0) => warning(
            "peers",
            Symptom::PeersAway,
            format!("none of {members} partners is connected"),
            "check this computer's connection; if it works, their nodes may be off",
        )
        .with("count", *members),
        (members, connected) => {
            let finding = format!("{connected} of {members} partners are connected");
            let check = good("peers", Symptom::PeersConnected, finding);
            check.with("connected", *connected).with("count", *members)
        }
    }
}

/// Deadlines, prekeys and expiry hang on clocks: an hour is more than any of them forgives without a word.
fn peers_clocks(check: &SelfCheck) -> Check {
    const CURE: &str = "set this computer's date and time, best from the network; if they are right, tell the partners";
    let Some(ahead) = check.clocks_ahead else {
        const FINDING: &str = "no partner is connected whose clock could be compared";
        return good("partners-clocks", Symptom::PartnersClocksNone, FINDING);
    };
    let minutes = ahead.0 / 60_000;
    if minutes.abs() <= 60 {
        let finding = format!("this computer's clock agrees with {} partners' clocks", check.clocks);
        return good("partners-clocks", Symptom::PartnersClocksAgree, finding).with("count", check.clocks);
    }
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let (side, symptom) = if minutes > 0 {
        ("behind", Symptom::PartnersClocksBehind)
    } else {
        ("ahead of", Symptom::PartnersClocksAhead)
    };
    let finding = format!("this computer's clock is {hours} h {rest} min {side} that of partners ({})", check.clocks);
    let found = warning("partners-clocks", symptom, finding, CURE);
    found.with("hours", hours).with("minutes", rest).with("count", check.clocks)
}

fn unsent(details: &StatusDetails) -> Check {
    match details.unsent {
        0 => good("outbox", Symptom::OutboxEmpty, "no message waits to be sent"),
        waiting => warning(
            "outbox",
            Symptom::OutboxWaiting,
            format!("{waiting} messages wait for their receiver's node"),
            "they are sent when it is online; if it is urgent, call the partner",
        )
        .with("count", waiting),
    }
}

fn forks(network: &Network) -> Check {
    let own = network.members.iter().find(|member| member.ours).map(|member| member.organisation.id);
    let ours = |fork: &&ForkNotice| Some(fork.organisation) == own;
    let open = || network.forks.iter().filter(|fork| !fork.settled);
    if open().any(|fork| ours(&fork)) {
        return failure(
            "forks",
            Symptom::ForksOurs,
            "this node's key signed two different histories (data was restored, or the key was copied): it cannot publish",
            "stop the node, run `marshrut keys replace` (if the computer was stolen: docs/keys.md, 1), and run it again: what \
             is held here counts then; never run two copies of a data directory",
        );
    }
    match open().count() {
        0 => good("forks", Symptom::ForksNone, "no history is forked, or its organisation said which one is its own"),
        count => warning(
            "forks",
            Symptom::ForksPartners,
            format!("{count} histories of partners are forked and frozen"),
            "tell the partners concerned",
        )
        .with("count", count),
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
