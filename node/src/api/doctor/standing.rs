//! Whether the organisation belongs, and whether its partners know its keys: without both nothing else can work.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{AuditState, Check, KeysState, Standing, Symptom};

use super::{failure, good, warning};
use crate::driver::NodeHandle;
use crate::node::Node;

/// The standing, and what follows from it.
pub(super) async fn standing(handle: &NodeHandle) -> Standing {
    match handle.command(Command::Governance).await {
        Ok(Reply::Governance(governance)) => governance.own_standing,
        _ => Standing::default(),
    }
}

/// What a standing means, and what to do about it.
pub(super) fn check(standing: Standing) -> Check {
    const NAME: &str = "standing";
    match standing {
        Standing::Member => good(NAME, Symptom::StandingMember, "your organisation belongs to the network"),
        Standing::Stranger => warning(
            NAME,
            Symptom::StandingStranger,
            "your organisation does not belong yet: partners see nothing of it until enough members vouch for it",
            "keep the node running, and ask members who know you to vouch: they see you with `marshrut network governance`",
        ),
        Standing::Suspended => failure(
            NAME,
            Symptom::StandingSuspended,
            "the members have suspended your organisation: their nodes do not speak with this one",
            "call a partner and ask why; only a decision of the members brings it back",
        ),
        Standing::Left => failure(
            NAME,
            Symptom::StandingLeft,
            "your organisation has left the network: partners' nodes do not speak with this one",
            "if it was not meant, call a partner: the members can decide to readmit you",
        ),
    }
}

/// Whether any partner, as far as this node knows, has heard of its present key.
pub(super) async fn key(handle: &NodeHandle) -> Option<Check> {
    let Ok(Reply::Keys(keys)) = handle.command(Command::Keys).await else { return None };
    let unknown = || {
        warning(
            "own-key",
            Symptom::OwnKeyUnknown,
            "partners do not know this node's present key yet",
            "leave it running; if it stays so while partners are online, ask one for a new invitation, stop this node, run \
             `marshrut network join @FILE` and start it again",
        )
    };
    (keys.state == KeysState::Unknown).then(unknown)
}

/// Whether the audit log is whole.
pub(super) async fn audit(node: &Node) -> Option<Check> {
    const NAME: &str = "audit";
    let audit = node.people()?.audit;
    let checked = tokio::task::spawn_blocking(move || audit.check()).await.ok()?;
    Some(match checked {
        Ok(found) if found.state == AuditState::Whole => good(NAME, Symptom::AuditWhole, "the audit log is whole"),
        Ok(_) => failure(
            NAME,
            Symptom::AuditBroken,
            "records of the audit log are missing or changed: somebody may have hidden something",
            "find out who could use this computer; `marshrut audit check` says how far the log goes",
        ),
        Err(error) => warning(
            NAME,
            Symptom::AuditUnreadable,
            format!("the audit log cannot be read: {error}"),
            "look at the disk",
        ),
    })
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::local_api::Level;

    use super::*;

    #[test]
    fn who_does_not_belong_is_told_so() {
        assert_eq!(check(Standing::Member).level, Level::Good);
        for standing in [Standing::Stranger, Standing::Suspended, Standing::Left] {
            let told = check(standing);
            assert!(told.level > Level::Good && !told.cure.is_empty(), "{}", told.finding);
        }
    }
}
