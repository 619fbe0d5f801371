//! Logs as runs of segments: appending, replacing, truncating, reading.
//!
//! Decides where segments begin: an append fills the log's last segment before it opens another, so a log of single
//! publications is as compact as one that arrived in bulk. Never looks into an
//! entry, save to take its body away.

use std::collections::BTreeMap;

use marshrut_protocol::commit::LogId;
use marshrut_protocol::entry::without_body;

use super::MAX_ENTRY_LEN;
use super::error::StoreError;
use super::keys::StoreKeys;
use super::segment::Segment;
use super::view::View;

/// Logs being changed by one commit: the last segment of each stays open until the end.
pub(super) struct LogWriter<'k> {
    keys: &'k StoreKeys,
    open: BTreeMap<LogId, Segment>,
}

impl<'k> LogWriter<'k> {
    pub(super) fn new(keys: &'k StoreKeys) -> Self {
        Self { keys, open: BTreeMap::new() }
    }

    pub(super) fn append(
        &mut self,
        view: &mut View<'_>,
        log: LogId,
        first: u64,
        entries: &[Vec<u8>],
    ) -> Result<(), StoreError> {
        let mut segment = match self.open.remove(&log) {
            Some(open) => open,
            None => last_segment(view, self.keys, &log)?.unwrap_or(Segment { first, entries: Vec::new() }),
        };
        if segment.next() != first {
            return Err(StoreError::Gap { first, next: segment.next() });
        }
        for entry in entries {
            check_len(entry)?;
            segment.entries.push(entry.clone());
        }
        let mut packed = segment.pack();
        let Some(last) = packed.pop() else { return Ok(()) };
        for full in packed {
            write(view, self.keys, &log, &full)?;
        }
        self.open.insert(log, last);
        Ok(())
    }

    pub(super) fn replace(
        &mut self,
        view: &mut View<'_>,
        log: LogId,
        seq: u64,
        entry: &[u8],
    ) -> Result<(), StoreError> {
        check_len(entry)?;
        self.close_one(view, &log)?;
        let mut segment = segment_with(view, self.keys, &log, seq)?.ok_or(StoreError::NoEntry(seq))?;
        *segment.entry_mut(seq).ok_or(StoreError::NoEntry(seq))? = entry.to_vec();
        segment.pack().iter().try_for_each(|segment| write(view, self.keys, &log, segment))
    }

    /// Drops an entry's salt and body; an entry that is not there has none.
    pub(super) fn strip(&mut self, view: &mut View<'_>, log: LogId, seq: u64) -> Result<(), StoreError> {
        self.close_one(view, &log)?;
        let Some(stored) = entry(view, self.keys, &log, seq)? else { return Ok(()) };
        let stripped = without_body(&stored).ok_or_else(|| view.damaged("an entry of a log cannot be read"))?;
        self.replace(view, log, seq, &stripped)
    }

    pub(super) fn truncate(&mut self, view: &mut View<'_>, log: LogId, from: u64) -> Result<(), StoreError> {
        self.close_one(view, &log)?;
        while let Some(mut last) = last_segment(view, self.keys, &log)?.filter(|last| last.next() > from) {
            let kept = from.saturating_sub(last.first);
            last.entries.truncate(usize::try_from(kept).unwrap_or(usize::MAX));
            if last.entries.is_empty() {
                view.remove(&segment_key(self.keys, &log, last.first))?;
            } else {
                write(view, self.keys, &log, &last)?;
            }
        }
        Ok(())
    }

    /// Writes the segments that are still open.
    pub(super) fn close(mut self, view: &mut View<'_>) -> Result<(), StoreError> {
        while let Some((log, segment)) = self.open.pop_first() {
            write_unless_empty(view, self.keys, &log, &segment)?;
        }
        Ok(())
    }

    fn close_one(&mut self, view: &mut View<'_>, log: &LogId) -> Result<(), StoreError> {
        match self.open.remove(log) {
            Some(segment) => write_unless_empty(view, self.keys, log, &segment),
            None => Ok(()),
        }
    }
}

/// Entries of a log from `from` on: at most `max_entries`, and no more once they have `max_bytes` together (but always
/// one, if there is one).
pub(super) fn entries(
    view: &View<'_>,
    keys: &StoreKeys,
    log: &LogId,
    from: u64,
    max_entries: usize,
    max_bytes: usize,
) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    let mut found: Vec<(u64, Vec<u8>)> = Vec::new();
    let mut bytes = 0;
    let mut segment = segment_with(view, keys, log, from)?;
    while let Some(Segment { first, entries }) = segment {
        let next = first + entries.len() as u64;
        for (seq, entry) in (first..).zip(entries).filter(|(seq, _)| *seq >= from) {
            bytes += entry.len();
            if found.len() == max_entries || (bytes > max_bytes && !found.is_empty()) {
                return Ok(found);
            }
            found.push((seq, entry));
        }
        segment = read(view, keys, log, next)?;
    }
    Ok(found)
}

/// One entry.
pub(super) fn entry(view: &View<'_>, keys: &StoreKeys, log: &LogId, seq: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let segment = segment_with(view, keys, log, seq)?;
    Ok(segment.and_then(|mut segment| segment.entry_mut(seq).map(std::mem::take)))
}

/// The last entry and its sequence number.
pub(super) fn last_entry(view: &View<'_>, keys: &StoreKeys, log: &LogId) -> Result<Option<(u64, Vec<u8>)>, StoreError> {
    let segment = last_segment(view, keys, log)?;
    Ok(segment.and_then(|mut segment| Some((segment.next() - 1, segment.entries.pop()?))))
}

fn check_len(entry: &[u8]) -> Result<(), StoreError> {
    let bytes = entry.len();
    if bytes > MAX_ENTRY_LEN { Err(StoreError::TooLarge { bytes, limit: MAX_ENTRY_LEN }) } else { Ok(()) }
}

fn last_segment(view: &View<'_>, keys: &StoreKeys, log: &LogId) -> Result<Option<Segment>, StoreError> {
    segment_at_or_below(view, keys, log, u64::MAX)
}

fn segment_with(view: &View<'_>, keys: &StoreKeys, log: &LogId, seq: u64) -> Result<Option<Segment>, StoreError> {
    Ok(segment_at_or_below(view, keys, log, seq)?.filter(|segment| segment.next() > seq))
}

fn segment_at_or_below(
    view: &View<'_>,
    keys: &StoreKeys,
    log: &LogId,
    seq: u64,
) -> Result<Option<Segment>, StoreError> {
    let low = segment_key(keys, log, 0);
    // Every piece of the segment that begins at `seq` sorts below this.
    let high = [&segment_key(keys, log, seq)[..], &[0xff; 3]].concat();
    match view.last_key(&low, &high)?.as_deref().and_then(<[u8]>::last_chunk::<8>) {
        Some(first) => read(view, keys, log, u64::from_be_bytes(*first)),
        None => Ok(None),
    }
}

fn read(view: &View<'_>, keys: &StoreKeys, log: &LogId, first: u64) -> Result<Option<Segment>, StoreError> {
    let Some(encoded) = view.read(&segment_key(keys, log, first))? else { return Ok(None) };
    Segment::decode(first, &encoded).map(Some).ok_or_else(|| view.damaged("a segment of a log cannot be read"))
}

fn write(view: &mut View<'_>, keys: &StoreKeys, log: &LogId, segment: &Segment) -> Result<(), StoreError> {
    view.write(&segment_key(keys, log, segment.first), &segment.encode())
}

fn write_unless_empty(view: &mut View<'_>, keys: &StoreKeys, log: &LogId, segment: &Segment) -> Result<(), StoreError> {
    if segment.entries.is_empty() { Ok(()) } else { write(view, keys, log, segment) }
}

fn segment_key(keys: &StoreKeys, log: &LogId, first: u64) -> Vec<u8> {
    [&keys.log_prefix(log)[..], &first.to_be_bytes()].concat()
}
