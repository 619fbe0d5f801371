//! The numbers that the network decides by, in words, and whether they are still those of its first day.

use std::collections::BTreeSet;

use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::{Governance, Network, NumberName, Proposal, ProposalState};

use crate::texts::Texts;

/// What a network of several countries wants: two sponsors, from two countries.
const USUAL_SPONSORS: u16 = 2;
const USUAL_COUNTRIES: u16 = 2;

/// That one member, or members of one country, let newcomers in, though members of two countries could vouch by now.
pub(super) struct TooLow {
    /// The form of the proposal, filled in.
    pub(super) href: String,
}

impl TooLow {
    /// None as long as nobody else could vouch, and while it is put to the vote.
    pub(super) fn of(governance: &Governance, network: &Network, proposals: &[Proposal]) -> Option<Self> {
        let numbers = &governance.numbers;
        let low = numbers.sponsors < USUAL_SPONSORS || numbers.sponsor_countries < USUAL_COUNTRIES;
        let countries: BTreeSet<_> = network.members.iter().map(|member| &member.organisation.country).collect();
        let asked = proposals.iter().any(|item| {
            let open = matches!(item.state, ProposalState::Open | ProposalState::Upcoming);
            open && item.motion.number == Some(NumberName::Sponsors)
        });
        let (sponsors, from) = (numbers.sponsors.max(USUAL_SPONSORS), numbers.sponsor_countries.max(USUAL_COUNTRIES));
        let href = format!("/network/propose?kind=set&number=sponsors&value={sponsors}/{from}");
        (low && countries.len() >= usize::from(USUAL_COUNTRIES) && !asked).then_some(Self { href })
    }
}

/// One a line.
pub(super) fn numbers(t: Texts, governance: &Governance) -> Vec<String> {
    let numbers = &governance.numbers;
    let sponsors = [
        ("count", FluentValue::from(u64::from(numbers.sponsors))),
        ("countries", FluentValue::from(u64::from(numbers.sponsor_countries))),
    ];
    vec![
        t.filled("network-sponsors", &sponsors),
        t.with("network-majority", "share", &numbers.majority),
        t.with("network-strong", "share", &numbers.strong),
        t.with("network-quorum", "share", &numbers.quorum),
        verification(t, &numbers.verification),
    ]
}

/// The rule of verification in a sentence.
fn verification(t: Texts, rule: &str) -> String {
    match rule.split('/').collect::<Vec<_>>()[..] {
        [organisations, hands_on, confirm, dispute] => {
            let number = |text: &str| FluentValue::from(text.parse::<u64>().unwrap_or_default());
            let values = [
                ("organisations", number(organisations)),
                ("looked", number(hands_on)),
                ("confirm", number(confirm)),
                ("dispute", number(dispute)),
            ];
            t.filled("network-verification", &values)
        }
        _ => rule.to_owned(),
    }
}
