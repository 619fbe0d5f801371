//! What colleagues of one organisation tell each other about a referral: who works on it, and notes. Never sent.
//!
//! A note is a row under the referral's own key, so it is destroyed with the content.

use serde::{Deserialize, Serialize};

use super::super::turn::Turn;
use super::super::{Engine, Refusal, Reply};
use super::{Book, Kept};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::ReferralId;
use crate::local_api::{Casework, Change, FieldProblem, InternalNote};
use crate::text::Text;
use crate::time::Timestamp;

/// Most notes of one referral.
const MAX_NOTES: u32 = 1_000;

/// A row with a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    at: Timestamp,
    by: Text<80>,
    text: Text<4000>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Text<80>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<Text<80>>,
}

/// Who works on a referral, and the number of the note that says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Assignee {
    pub(super) name: Text<80>,
    note: u32,
}

/// The id of a note's row in [`Table::ReferralContent`]; a draft's content is there under the referral's id alone.
pub(super) fn note_row(referral: ReferralId, number: u32) -> Vec<u8> {
    [referral.0.as_slice(), &number.to_be_bytes()].concat()
}

/// A note as it was kept.
pub(super) fn read_note(row: &[u8]) -> Option<InternalNote> {
    let Row { at, by, text, from, to } = canon::from_slice(row).ok()?;
    let name = |name: Text<80>| name.to_string();
    Some(InternalNote {
        at,
        by: by.to_string(),
        text: text.to_string(),
        handed_from: from.map(name),
        handed_to: to.map(name),
    })
}

impl Kept {
    /// A note that says why something was done here, in the name of the organisation.
    pub(super) fn note_reason(&mut self, by: &str, reason: &str, now: Timestamp) -> Result<Write, Refusal> {
        // Names are longer than a note's author may be, and no character has more than four bytes.
        let by = Text::new(&by.chars().take(20).collect::<String>()).unwrap_or_default();
        self.add_note(&Row { at: now, by, text: field("text", reason)?, from: None, to: None })
    }

    /// Adds a note to be written with the row.
    fn add_note(&mut self, row: &Row) -> Result<Write, Refusal> {
        let key = self.key.ok_or_else(purged)?;
        if self.notes >= MAX_NOTES {
            return Err(full());
        }
        let value = canon::to_vec(row).expect("a note holds integers and texts only");
        let id = note_row(self.id, self.notes);
        self.notes += 1;
        Ok(Write::Put { table: Table::ReferralContent, id, value, under: Some(key) })
    }

    /// Ids of the rows of its notes, oldest first.
    pub(super) fn note_rows(&self) -> impl Iterator<Item = Vec<u8>> {
        let id = self.id;
        (0..self.notes).map(move |number| note_row(id, number))
    }
}

impl Book {
    /// Takes in a row of [`Table::ReferralContent`]; only notes that give a referral to somebody matter here.
    pub(in crate::engine) fn restore_note(&mut self, id: &[u8], row: &[u8]) {
        let Some((id, number)) = id.split_first_chunk() else { return };
        let Ok(number): Result<[u8; 4], _> = number.try_into() else { return };
        let Ok(Row { to: Some(name), .. }) = canon::from_slice::<Row>(row) else { return };
        let note = u32::from_be_bytes(number);
        if let Some(kept) = self.kept.get_mut(&ReferralId(*id)).filter(|kept| kept.assignee.note <= note) {
            kept.assignee = Assignee { name, note };
        }
    }
}

impl Engine {
    /// Keeps a note, or gives the referral to a colleague, or both.
    pub(in crate::engine) fn casework(
        &mut self,
        id: ReferralId,
        casework: &Casework,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let kept = self.book.kept.get(&id).filter(|kept| !kept.is_draft());
        let kept = kept.ok_or_else(|| Refusal::NotFound { what: "sent or received referral", id: id.to_string() })?;
        let row = read(casework, &kept.assignee.name, turn.now)?;
        let (mut kept, number) = (kept.clone(), kept.notes);
        let put = kept.add_note(&row)?;
        if let Some(name) = row.to {
            kept.assignee = Assignee { name, note: number };
        }
        turn.commit(Commit { writes: vec![put, kept.put()], ..Commit::default() });
        self.book.kept.insert(id, kept);
        turn.notify(Change::Referral, Some(id));
        self.show_referral(id, turn)
    }
}

/// The note to keep.
fn read(casework: &Casework, before: &Text<80>, now: Timestamp) -> Result<Row, Refusal> {
    let by = field("by", &casework.by)?;
    let text: Text<4000> = field("note", &casework.note)?;
    let wanted: Option<Text<80>> = casework.assignee.as_deref().map(|name| field("assignee", name)).transpose()?;
    let to = wanted.filter(|name| name != before);
    if to.is_none() && text.is_empty() {
        return Err(wrong("note", "missing", "write a note, or name somebody else who works on it"));
    }
    let from = Some(before.clone()).filter(|name| to.is_some() && !name.is_empty());
    Ok(Row { at: now, by, text, from, to })
}

fn field<const MAX: usize>(name: &str, text: &str) -> Result<Text<MAX>, Refusal> {
    Text::new(text).map_err(|error| wrong(name, "text", &error.to_string()))
}

fn wrong(field: &str, kind: &str, title: &str) -> Refusal {
    let problem = FieldProblem { field: field.into(), kind: kind.into(), title: title.into() };
    Refusal::Invalid { kind: "casework.incomplete".into(), title: title.into(), fields: vec![problem] }
}

fn purged() -> Refusal {
    Refusal::NotAllowed {
        kind: "casework.purged".into(),
        title: "the content of this referral was destroyed, and notes are destroyed with it".into(),
        cure: "nothing more can be noted about it".into(),
    }
}

fn full() -> Refusal {
    Refusal::NotAllowed {
        kind: "casework.full".into(),
        title: format!("a referral has at most {MAX_NOTES} notes"),
        cure: "end this referral".into(),
    }
}
