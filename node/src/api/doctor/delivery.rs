//! Checks of what lies between us and partners whose computers are off: keys to seal to, and mailboxes.

use marshrut_protocol::local_api::{Check, Member, Network, Symptom};

use super::{good, warning};

pub(super) fn checks(network: &Network) -> [Check; 2] {
    [prekeys(network), mailboxes(network)]
}

fn prekeys(network: &Network) -> Check {
    let stale = |member: &&Member| member.prekey.is_some_and(|age| age.stale);
    let names = names(network.members.iter().filter(stale));
    if names.is_empty() {
        return good("prekeys", Symptom::PrekeysFresh, "the keys that referrals are sealed to are of this week");
    }
    warning(
        "prekeys",
        Symptom::PrekeysStale,
        format!("keys for referrals are older than they should be: {names}"),
        "ask them to open their node; if it was open, somebody keeps their newer keys from you: tell other partners",
    )
    .with("members", names)
}

fn mailboxes(network: &Network) -> Check {
    let all = || network.members.iter().chain(&network.bootstraps);
    let lossy = names(all().filter(|member| member.mailbox.is_some_and(|offer| offer.lost > 0)));
    if !lossy.is_empty() {
        let finding = format!("mailboxes that signed for messages of ours and did not hand them over: {lossy}");
        let cure = "speak with whoever runs them; what they lost was sent again";
        return warning("mailboxes", Symptom::MailboxesLost, finding, cure).with("members", lossy);
    }
    let offered = |member: &&Member| !member.ours && member.mailbox.is_some_and(|offer| offer.offered);
    let count = all().filter(offered).count();
    let full = names(all().filter(|member| member.mailbox.is_some_and(|offer| offer.full)));
    match (count, full.is_empty()) {
        (0, _) => warning(
            "mailboxes",
            Symptom::MailboxesNone,
            "nobody keeps messages for partners whose computers are off",
            "set up a meeting point, or ask a partner whose node is always on to run it with --mailbox yes",
        ),
        (_, false) => {
            let cure = "messages wait here, or go to other mailboxes";
            warning("mailboxes", Symptom::MailboxesFull, format!("full: {full}"), cure).with("members", full)
        }
        (count, true) => {
            let finding = format!("{count} mailboxes keep messages for partners whose computers are off");
            good("mailboxes", Symptom::MailboxesKept, finding).with("count", count)
        }
    }
}

fn names<'n>(members: impl Iterator<Item = &'n Member>) -> String {
    members.map(|member| member.organisation.name.as_str()).collect::<Vec<_>>().join(", ")
}
