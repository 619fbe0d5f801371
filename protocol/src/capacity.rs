//! What two organisations say about capacity: "can your service take somebody?" and the answer of a person there.
//!
//! No word about a client fits into it: the question names a service and nothing else. Both travel sealed, as the
//! events of referrals do, inside a message that the sender's key has signed.

use serde::{Deserialize, Serialize};

use crate::canon;
use crate::id::{QueryId, ServiceId};
use crate::record::service::CapacityState;
use crate::text::Text;
use crate::time::Timestamp;

/// Something said about capacity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Talk {
    /// Can this service of yours take somebody?
    Ask {
        /// Chosen by the asker at random.
        query: QueryId,
        /// The service; its publisher is asked.
        service: ServiceId,
        /// When, by the asker's clock; who is asked goes by its own.
        at: Timestamp,
    },
    /// The answer.
    Answer {
        /// Which question.
        query: QueryId,
        /// What was answered.
        answer: Answer,
    },
}

/// What a person of the service says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Whether there is a place.
    pub state: CapacityState,
    /// In words; about the service, never about a client.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text<500>,
    /// When, by the answerer's clock: tells its answers apart and nothing else.
    pub at: Timestamp,
}

impl Talk {
    /// The bytes that travel.
    pub fn encode(&self) -> Vec<u8> {
        canon::to_vec(self).expect("it holds integers, texts and byte strings only")
    }

    /// Reads what a message holds; `None` if it is about something else.
    pub fn decode(body: &[u8]) -> Option<Self> {
        canon::from_slice(body).ok()
    }

    /// Which question it is about.
    pub fn query(&self) -> QueryId {
        match self {
            Self::Ask { query, .. } | Self::Answer { query, .. } => *query,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_and_its_answer_are_read_back() {
        let (query, at) = (QueryId([7; 16]), Timestamp(1_700_000_000_000));
        let note = Text::new("From Thursday on").expect("short");
        let answer = Answer { state: CapacityState::WaitingList, note, at };
        for talk in [Talk::Ask { query, service: ServiceId([1; 16]), at }, Talk::Answer { query, answer }] {
            assert_eq!(Talk::decode(&talk.encode()), Some(talk.clone()));
            assert_eq!(talk.query(), query);
        }
        assert_eq!(Talk::decode(b"an event of a referral"), None);
    }
}
