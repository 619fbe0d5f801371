//! Checks of what members do beyond what they may: nothing suffers by it, but somebody should know, and what to do.

use std::collections::HashMap;

use marshrut_protocol::engine::SelfCheck;
use marshrut_protocol::id::TransportId;
use marshrut_protocol::local_api::{Check, Member, Network, Symptom};

use super::warning;

/// So often over its limits is nobody by accident: what a peer may ask at once (`network/config.rs`), once more.
const FLOOD: u64 = 1_024;
const CURE: &str = "nobody else is held up by it; call them, for their program may be broken, and if it is on purpose put their \
                    suspension to the vote (marshrut network propose suspend NAME)";

/// Members that asked for far more than anybody needs.
pub(super) fn floods(network: &Network, over: &HashMap<TransportId, u64>) -> Option<Check> {
    let times = |member: &Member| over.get(&member.transport).copied().unwrap_or_default();
    let members = network.members.iter().chain(&network.bootstraps);
    let flood = members.filter(|member| !member.ours && times(member) >= FLOOD);
    let named: Vec<String> =
        flood.map(|member| format!("{} ({} times)", member.organisation.name, times(member))).collect();
    let named = named.join(", ");
    let finding = || format!("asked for more than a member may, and was turned away: {named}");
    let check = || warning("floods", Symptom::FloodsMembers, finding(), CURE).with("members", named.clone());
    (!named.is_empty()).then(check)
}

/// Members that publish more than they may, or under more keys than count.
pub(super) fn of_members(check: &SelfCheck) -> impl Iterator<Item = Check> {
    let published = "published more than a member may; what is beyond that was not taken";
    let certified = "certified more keys than the four that count at a time; what the others sign counts for nobody";
    let told = [
        ("quotas", Symptom::QuotasMembers, published, &check.over_quota),
        ("members-keys", Symptom::MembersKeysMany, certified, &check.many_keys),
    ];
    let broken = told.into_iter().filter(|(.., names)| !names.is_empty());
    broken.map(|(name, symptom, what, names)| {
        let names = names.join(", ");
        warning(name, symptom, format!("{names}: {what}"), CURE).with("members", names)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_keeps_to_the_limits_is_not_named_and_who_does_not_is() {
        assert_eq!(of_members(&SelfCheck::default()).count(), 0);
        let names = || vec!["Mallory".to_owned(), "Eve".to_owned()];
        let check = SelfCheck { over_quota: names(), many_keys: names(), ..SelfCheck::default() };
        let told: Vec<String> = of_members(&check).map(|check| check.finding).collect();
        assert!(told.len() == 2 && told.iter().all(|finding| finding.starts_with("Mallory, Eve: ")), "{told:?}");
    }
}
