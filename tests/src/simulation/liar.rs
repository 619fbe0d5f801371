//! Members that lie about what they hold: they claim more than there is, or serve something else than was asked.

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::engine::AskId;
use marshrut_protocol::id::EntryId;
use marshrut_protocol::wire::{Frame, FrontierEntry};

use super::World;

/// By how much a liar raises what it claims to hold.
const TOO_HIGH: u64 = 1_000_000;

/// How a node lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lie {
    /// It claims higher heads of everybody's logs and gives nothing.
    Empty,
    /// The same, and it leaves whoever asks without an end.
    Stalls,
    /// The same, and it gives the beginning of the log again and again.
    Repeats,
    /// It claims other histories of everybody's logs, and that they are forked, and shows what all hold.
    Denies,
}

impl World {
    /// What a node really says where it should say `frame`; nothing if it keeps silent.
    pub(super) fn told(&self, node: usize, frame: Vec<u8>) -> Option<Vec<u8>> {
        let Some(lie) = self.nodes[node].lie else { return Some(frame) };
        match Frame::decode(&frame) {
            Ok(Frame::Equal | Frame::Frontier(_)) => Some(Frame::Frontier(self.claims(node)).encode()),
            Ok(Frame::Ids(_)) if lie == Lie::Stalls => None,
            Ok(Frame::Ids(ids)) if lie == Lie::Denies => Some(Frame::Ids(vec![9; ids.len()]).encode()),
            _ => Some(frame),
        }
    }

    /// Too high heads of every log of every member, some of them twice.
    fn claims(&self, node: usize) -> Vec<FrontierEntry> {
        let engine = self.nodes[node].engine.as_ref();
        let authors = engine.into_iter().flat_map(|engine| engine.membership().authors().map(|(author, _)| author));
        let logs = authors.flat_map(|author| LogClass::ALL.map(|class| LogId { author, class }));
        let denies = self.nodes[node].lie == Some(Lie::Denies);
        let claim = |log: LogId, seq: u64| FrontierEntry {
            log,
            seq: Some(seq),
            head: Some(EntryId([9; 32])),
            frozen: (denies && log.class == LogClass::Services).then_some(0),
            end: None,
        };
        if denies {
            return logs.map(|log| claim(log, 0)).collect();
        }
        logs.flat_map(|log| [claim(log, TOO_HIGH + self.now().0 as u64 % 1_000), claim(log, 0)]).take(500).collect()
    }

    /// What a liar serves.
    pub(super) fn serve_lies(&mut self, node: usize, ask: AskId, ranges: &[(LogId, u64, u64)]) {
        match self.nodes[node].lie {
            Some(Lie::Stalls) => {}
            Some(Lie::Repeats) => {
                for _ in 0..200 {
                    let beginnings: Vec<_> = ranges.iter().take(4).map(|(log, ..)| (*log, 0, 0)).collect();
                    self.serve_truly(node, ask, &beginnings);
                }
                self.finish(node, ask, None);
            }
            Some(Lie::Denies) => {
                self.serve_truly(node, ask, ranges);
                self.finish(node, ask, None);
            }
            Some(Lie::Empty) | None => self.finish(node, ask, None),
        }
    }
}
