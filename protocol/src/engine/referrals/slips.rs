//! Slips: a code on paper for a referral of ours; asking another organisation about its code, and answering about ours.
//!
//! A slip lives under its referral's key and goes with the content. An answer tells as much as the issuer allowed, and
//! nothing in its size, or in what is done for it, tells whether the code exists.

mod answering;
mod asking;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Kept;
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::engine::turn::Turn;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::ReferralId;
use crate::local_api::{FieldProblem, Slip, SlipForm};
use crate::referral::Side;
use crate::slip::{Audience, SlipCode};
use crate::text::Text;
use crate::time::{Span, Timestamp};

use answering::Patience;
use asking::Questions;

/// Nobody is answered about a slip that is older.
const VALIDITY: Span = Span::days(90);

/// A row of [`Table::Slip`], under the referral's key; its id is the referral's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    code: SlipCode,
    referral: ReferralId,
    contact: Text<300>,
    answers: Audience,
    issued_at: Timestamp,
}

impl Row {
    fn expires(&self) -> Timestamp {
        self.issued_at.plus(VALIDITY)
    }

    fn shown(&self) -> Slip {
        Slip {
            referral: self.referral,
            code: self.code.digits(),
            contact: self.contact.to_string(),
            answers: self.answers,
            issued_at: self.issued_at,
            expires: self.expires(),
        }
    }
}

/// The slips that we issued, who has asked about them how often, and our own questions under way.
#[derive(Default)]
pub(in crate::engine) struct Slips {
    issued: BTreeMap<ReferralId, Row>,
    patience: Patience,
    questions: Questions,
}

impl Slips {
    pub(in crate::engine) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.issued.insert(row.referral, row);
        }
    }

    /// The referral's content is destroyed: nothing ties a paper to it any more.
    pub(super) fn forget(&mut self, referral: ReferralId, commit: &mut Commit) {
        if self.issued.remove(&referral).is_some() {
            commit.writes.push(Write::Delete { table: Table::Slip, id: referral.0.to_vec() });
        }
    }

    /// The slip of a referral.
    pub(super) fn shown(&self, referral: ReferralId) -> Option<Slip> {
        self.issued.get(&referral).map(Row::shown)
    }

    /// The slip with that code that is still valid. Every slip is looked at, whichever fits.
    fn find(&self, code: &SlipCode, now: Timestamp) -> Option<&Row> {
        // A search that stopped at the first that fits would tell by its time where that stands.
        let fitting = self.issued.values().filter(|row| code.same(&row.code));
        fitting.fold(None, |_, row| Some(row)).filter(|row: &&Row| now < row.expires())
    }
}

impl Engine {
    /// The slip of a referral.
    pub(in crate::engine) fn slip(&self, referral: ReferralId) -> Result<Reply, Refusal> {
        let slip = self.slips.shown(referral);
        slip.map(Reply::Slip).ok_or_else(|| Refusal::NotFound { what: "slip of referral", id: referral.to_string() })
    }

    /// Makes a slip, or changes what is answered about the one there is.
    pub(in crate::engine) fn issue_slip(
        &mut self,
        referral: ReferralId,
        form: &SlipForm,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let key = self.issuable(referral)?.key;
        let contact = Text::new(&form.contact).map_err(|error| wrong_contact(&error.to_string()))?;
        let held = self.slips.issued.get(&referral).filter(|row| turn.now < row.expires()).cloned();
        let row = match held {
            Some(row) => Row { contact, answers: form.answers, ..row },
            None => {
                let code = SlipCode::issue(&self.network, &self.own.org, &mut turn.rng);
                Row { code, referral, contact, answers: form.answers, issued_at: turn.now }
            }
        };
        let value = canon::to_vec(&row).expect("a slip holds integers, texts and byte strings only");
        turn.write(vec![Write::Put { table: Table::Slip, id: referral.0.to_vec(), value, under: key }]);
        let slip = row.shown();
        self.slips.issued.insert(referral, row);
        Ok(Reply::Slip(slip))
    }

    /// A lost paper: from now on its code is unknown.
    pub(in crate::engine) fn revoke_slip(&mut self, referral: ReferralId, turn: &mut Turn) -> Result<Reply, Refusal> {
        self.slip(referral)?;
        let mut commit = Commit::default();
        self.slips.forget(referral, &mut commit);
        turn.commit(commit);
        Ok(Reply::Done)
    }

    /// Only who sent a referral stands for it, and only while there is something to stand for.
    fn issuable(&self, referral: ReferralId) -> Result<&Kept, Refusal> {
        let kept = self.book.kept.get(&referral).filter(|kept| !kept.is_draft());
        let kept = kept.ok_or_else(|| Refusal::NotFound { what: "sent referral", id: referral.to_string() })?;
        let (kind, title, cure) = if self.side(kept) == Side::Receiver {
            ("slip.not-issuer", "only the organisation that sent a referral makes its slip", "ask the partner for it")
        } else if kept.key.is_none() {
            ("slip.purged", "the content of this referral was destroyed, and its slip with it", "write a new referral")
        } else {
            return Ok(kept);
        };
        Err(Refusal::NotAllowed { kind: kind.into(), title: title.into(), cure: cure.into() })
    }
}

fn wrong_contact(title: &str) -> Refusal {
    let wrong = FieldProblem { field: "contact".into(), kind: "text".into(), title: title.to_owned() };
    Refusal::Invalid { kind: "slip.contact".into(), title: title.to_owned(), fields: vec![wrong] }
}
