//! How much of what one key says of one service is looked at: its latest words.
//!
//! A key may write tens of thousands of entries, and judging compares what was said with what was said to it. Bounded is
//! what is judged, not what is kept: so it is the same in whatever order the entries came, and whatever was erased.

use std::borrow::Cow;
use std::collections::HashSet;

use super::case::{Case, Place};
use super::standing::Speaker;
use crate::id::EntryId;

/// Most attestations, disputes and requests that one key is heard with on one service, of each.
pub(super) const MOST: usize = 64;
/// Most words that one key is heard with to one of those: answers, revocations, assignments.
pub(super) const MOST_TO_ONE: usize = 16;

/// Where something stands that is heard: by author and number.
type Heard = HashSet<(u32, u64)>;

/// The latest `most` of each author, on each thing. What a key signed beyond its end is apart: it must not take the place
/// of what was said before.
fn latest(said: impl Iterator<Item = (Place, Option<EntryId>)>, speakers: &[Option<Speaker>], most: usize) -> Heard {
    let counts = |place: &Place| {
        let speaker = speakers.get(place.author as usize).copied().flatten();
        speaker.is_some_and(|speaker| place.seq < speaker.counted)
    };
    let mut all: Vec<_> = said.map(|(place, to)| (place.author, counts(&place), to, place.seq)).collect();
    all.sort_unstable();
    let of_one = all.chunk_by(|one, other| (one.0, one.1, one.2) == (other.0, other.1, other.2));
    let latest = of_one.flat_map(|said| &said[said.len().saturating_sub(most)..]);
    latest.map(|(author, _, _, seq)| (*author, *seq)).collect()
}

impl Case {
    /// What of it is judged.
    pub(super) fn counted(&self, speakers: &[Option<Speaker>]) -> Cow<'_, Self> {
        let said = [self.attested.len(), self.disputes.len(), self.requests.len()];
        let to_those = [self.answers.len(), self.revoked.len(), self.assignments.len()];
        if said.iter().all(|count| *count <= MOST) && to_those.iter().all(|count| *count <= MOST_TO_ONE) {
            return Cow::Borrowed(self);
        }
        let heard = self.heard(speakers);
        // So little said to something else that comparing it costs nothing.
        let is_short = to_those.iter().sum::<usize>() <= MOST;
        let all = is_short && heard.len() == said.iter().chain(&to_those).sum::<usize>();
        if all { Cow::Borrowed(self) } else { Cow::Owned(self.only(&heard)) }
    }

    fn heard(&self, speakers: &[Option<Speaker>]) -> Heard {
        let alone = |places: Vec<Place>| latest(places.into_iter().map(|place| (place, None)), speakers, MOST);
        let to_one = |said: Vec<(Place, Option<EntryId>)>| latest(said.into_iter(), speakers, MOST_TO_ONE);
        let mut heard = alone(self.attested.iter().map(|said| said.place).collect());
        heard.extend(alone(self.disputes.iter().map(|said| said.place).collect()));
        heard.extend(alone(self.requests.iter().map(|said| said.place).collect()));
        heard.extend(to_one(self.answers.iter().map(|(place, to, _)| (*place, Some(*to))).collect()));
        heard.extend(to_one(self.revoked.iter().map(|(place, to)| (*place, Some(*to))).collect()));
        heard.extend(to_one(self.assignments.iter().map(|(place, to, _)| (*place, Some(*to))).collect()));
        heard
    }

    /// That alone, and what is said to it: what is said to something that is not heard says nothing.
    fn only(&self, heard: &Heard) -> Self {
        let mut case = self.clone();
        case.forget(|place| !heard.contains(&(place.author, place.seq)));
        let looked: HashSet<EntryId> = case.attested.iter().map(|said| said.place.id).collect();
        let disputed: HashSet<EntryId> = case.disputes.iter().map(|said| said.place.id).collect();
        let asked: HashSet<EntryId> = case.requests.iter().map(|said| said.place.id).collect();
        case.revoked.retain(|(_, to)| looked.contains(to));
        case.answers.retain(|(_, to, _)| disputed.contains(to));
        case.assignments.retain(|(_, to, _)| asked.contains(to));
        case
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{OrgId, ServiceId};
    use crate::record::verification::{AnswerKind, DisputeReason};
    use crate::time::Timestamp;
    use crate::verification::Key;
    use crate::verification::case::Disputed;

    fn place(author: u32, seq: u64) -> Place {
        let mut id = [author as u8; 32];
        id[..8].copy_from_slice(&seq.to_be_bytes());
        Place { author, seq, id: EntryId(id), at: Timestamp(0) }
    }

    fn case() -> Case {
        Case::new(Key { publisher: OrgId([1; 32]), service: ServiceId([2; 16]) })
    }

    fn dispute(author: u32, seq: u64) -> Disputed {
        Disputed { place: place(author, seq), against: None, reason: DisputeReason::Other }
    }

    #[test]
    fn one_key_is_heard_with_its_latest_words_whatever_came_first() {
        let counted = |seqs: &mut dyn Iterator<Item = u64>| {
            let mut case = case();
            case.disputes.push(dispute(2, 0));
            case.disputes.extend(seqs.map(|seq| dispute(1, seq)));
            let counted = case.counted(&[]);
            let mut heard: Vec<(u32, u64)> =
                counted.disputes.iter().map(|said| (said.place.author, said.place.seq)).collect();
            heard.sort_unstable();
            heard
        };
        let heard = counted(&mut (0..1_000));
        assert_eq!(heard, counted(&mut (0..1_000).rev()));
        assert_eq!(heard.len(), MOST + 1, "the other's is heard all the same");
        assert_eq!((heard[0], heard[MOST - 1], heard[MOST]), ((1, 1_000 - MOST as u64), (1, 999), (2, 0)));
    }

    #[test]
    fn what_is_said_to_something_that_is_not_heard_is_not_heard_either() {
        let mut case = case();
        case.disputes.push(dispute(1, 0));
        let to = case.disputes[0].place.id;
        case.answers.extend((1..100).map(|seq| (place(3, seq), to, AnswerKind::Rejected)));
        case.answers.extend((1..100).map(|seq| (place(4, seq), place(9, seq).id, AnswerKind::Rejected)));
        let counted = case.counted(&[]);
        let heard: Vec<u64> = counted.answers.iter().map(|(place, ..)| place.seq).collect();
        assert_eq!(heard, (100 - MOST_TO_ONE as u64..100).collect::<Vec<_>>());
    }

    #[test]
    fn who_stole_a_key_takes_no_place_of_what_was_said_before() {
        let mut case = case();
        case.disputes.extend((0..200).map(|seq| dispute(0, seq)));
        let org = OrgId([1; 32]);
        let speaker = Speaker { org, belongs: true, voice: org, counted: 50 };
        let counted = case.counted(&[Some(speaker)]);
        assert_eq!(counted.disputes.iter().filter(|said| said.place.seq < 50).count(), 50);
    }

    #[test]
    fn what_people_say_is_looked_at_as_it_is() {
        let mut case = case();
        case.disputes.extend((0..30).map(|author| dispute(author, 0)));
        let to = case.disputes[0].place.id;
        case.answers.push((place(31, 0), to, AnswerKind::Rejected));
        assert!(matches!(case.counted(&[]), Cow::Borrowed(_)));
    }
}
