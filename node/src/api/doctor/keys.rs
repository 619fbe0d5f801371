//! Checks of the keys that referrals are sealed to: this node's own and the partners'.

use marshrut_protocol::engine::{OwnPrekey, SelfCheck};
use marshrut_protocol::local_api::{Check, Symptom};
use marshrut_protocol::time::{Span, Timestamp};

use super::{failure, good, warning};

/// A new key is published each week; a day later somebody should look.
const LATE: Span = Span::days(8);
/// Names of partners that are listed.
const NAMED: usize = 5;

/// How fresh the keys are at `now`.
pub(super) fn checks(check: &SelfCheck, now: Timestamp) -> Vec<Check> {
    let own = check.receives.then(|| own(check.prekey, now));
    own.into_iter().chain([partners(&check.without_prekey)]).collect()
}

fn own(prekey: Option<OwnPrekey>, now: Timestamp) -> Check {
    const NAME: &str = "referral-key";
    const CURE: &str = "keep the node running: it publishes a new key by itself once its own history is whole";
    match prekey {
        None => {
            const FINDING: &str = "no key for referrals is published yet: partners cannot send any";
            warning(NAME, Symptom::ReferralKeyNone, FINDING, CURE)
        }
        Some(key) if !key.openable => failure(
            NAME,
            Symptom::ReferralKeyLost,
            "what partners seal to this node's published key cannot be opened here: its private half is gone",
            CURE,
        ),
        Some(key) if key.until < now => {
            const FINDING: &str = "the published key for referrals has run out: partners cannot send any";
            failure(NAME, Symptom::ReferralKeyOver, FINDING, CURE)
        }
        Some(key) if now.since(key.since) > LATE || key.since.since(now) > LATE => warning(
            NAME,
            Symptom::ReferralKeyLate,
            "the published key for referrals was not renewed in time",
            "see whether the clock is right and the node's history is not forked",
        ),
        Some(_) => good(NAME, Symptom::ReferralKeyFresh, "the published key for referrals is fresh"),
    }
}

fn partners(without: &[String]) -> Check {
    const NAME: &str = "partners-keys";
    if without.is_empty() {
        return good(NAME, Symptom::PartnersKeysAll, "to every partner referrals can be sealed");
    }
    let named = without.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if without.len() > NAMED { ", …" } else { "" };
    let finding = format!("{} partners have no fresh key for referrals: {named}{more}", without.len());
    let cure = "their nodes were not online for two weeks; call them";
    let check = warning(NAME, Symptom::PartnersKeysMissing, finding, cure);
    check.with("count", without.len()).with("members", format!("{named}{more}"))
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::local_api::Level;

    use super::*;

    #[test]
    fn a_key_is_watched_from_fresh_to_useless() {
        let day = |n: i64| Timestamp(Span::days(n).0);
        let key = OwnPrekey { since: day(0), until: day(14), openable: true };
        assert_eq!(own(Some(key), day(7)).level, Level::Good);
        assert_eq!(own(Some(key), day(9)).level, Level::Warning);
        assert_eq!(own(Some(key), day(-9)).level, Level::Warning);
        assert_eq!(own(Some(key), day(15)).level, Level::Failure);
        assert_eq!(own(Some(OwnPrekey { openable: false, ..key }), day(1)).level, Level::Failure);
        assert_eq!(own(None, day(1)).level, Level::Warning);
    }

    #[test]
    fn partners_to_whom_nothing_can_be_sealed_are_named() {
        assert_eq!(partners(&[]).level, Level::Good);
        let many: Vec<String> = (0..7).map(|n| format!("Org {n}")).collect();
        let check = partners(&many);
        assert_eq!(check.level, Level::Warning);
        assert!(check.finding.contains("7 partners") && check.finding.contains("Org 4, …"), "{}", check.finding);
    }
}
