//! What open pages should look at again. No content, and nothing is lost that matters: whoever falls behind is told to
//! look at everything.

use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::Change;
use tokio::sync::broadcast;

/// Changes that a slow subscriber may be behind before it is told to look at everything.
const BACKLOG: usize = 256;

/// Something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// This, and if it is a referral, which one.
    One(Change, Option<ReferralId>),
    /// More than was kept: anything may have changed.
    Anything,
}

/// A subscription to changes.
#[derive(Debug)]
pub struct Changes(broadcast::Receiver<(Change, Option<ReferralId>)>);

impl Changes {
    /// The next change; `None` once the node has stopped.
    pub async fn next(&mut self) -> Option<Changed> {
        match self.0.recv().await {
            Ok((change, referral)) => Some(Changed::One(change, referral)),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Changed::Anything),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}

/// Where changes are announced. When it is gone, subscriptions end.
#[derive(Debug)]
pub(super) struct Announcer(broadcast::Sender<(Change, Option<ReferralId>)>);

/// Where changes can be subscribed to as long as the announcer is there.
#[derive(Debug, Clone)]
pub(super) struct Announcements(broadcast::WeakSender<(Change, Option<ReferralId>)>);

impl Announcements {
    /// `None` once the node has stopped.
    pub(super) fn subscribe(&self) -> Option<Changes> {
        self.0.upgrade().map(|sender| Changes(sender.subscribe()))
    }
}

impl Announcer {
    pub(super) fn new() -> Self {
        Self(broadcast::Sender::new(BACKLOG))
    }

    pub(super) fn announce(&self, change: Change, referral: Option<ReferralId>) {
        // Nobody listens when no page is open.
        let _nobody = self.0.send((change, referral));
    }

    pub(super) fn announcements(&self) -> Announcements {
        Announcements(self.0.downgrade())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_falls_behind_is_told_so() {
        let announcer = Announcer::new();
        let mut changes = announcer.announcements().subscribe().expect("the announcer is there");
        (0..=BACKLOG).for_each(|_| announcer.announce(Change::Services, None));
        assert_eq!(changes.next().await, Some(Changed::Anything));
        assert_eq!(changes.next().await, Some(Changed::One(Change::Services, None)));
    }

    #[tokio::test]
    async fn the_end_of_the_node_ends_the_subscription() {
        let announcer = Announcer::new();
        let mut changes = announcer.announcements().subscribe().expect("the announcer is there");
        announcer.announce(Change::Status, None);
        drop(announcer);
        assert_eq!(changes.next().await, Some(Changed::One(Change::Status, None)));
        assert_eq!(changes.next().await, None);
    }
}
