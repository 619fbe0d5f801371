//! Drafts of services of ours: answers as people gave them, kept until they are published or discarded.
//!
//! They are kept here only, encrypted with the node's other rows, and sent to nobody. What they mean is
//! [`crate::service_form`]'s to say.

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};

use super::turn::Turn;
use super::{Engine, Refusal, Reply};
use crate::canon;
use crate::commit::{Table, Write};
use crate::id::ServiceId;
use crate::local_api::Answer;
use crate::service_form;
use crate::time::Timestamp;

/// Most drafts that are kept.
const MOST: usize = 200;

/// What may be done with drafts.
#[derive(Clone)]
pub enum ServiceDraftCommand {
    /// Lists all, the newest first.
    List,
    /// Shows one.
    Show(ServiceId),
    /// Keeps answers, under a new id if none is given.
    Save {
        /// The service's id.
        id: Option<ServiceId>,
        /// All of its answers.
        answers: Vec<Answer>,
    },
    /// Forgets one; that there is none is fine.
    Discard(ServiceId),
}

/// A draft; also its row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptDraft {
    /// The service's id.
    pub id: ServiceId,
    /// The answers, as they were given.
    pub answers: Vec<Answer>,
    /// When it was saved.
    pub saved_at: Timestamp,
}

/// All drafts.
#[derive(Default)]
pub(super) struct ServiceDrafts(BTreeMap<ServiceId, KeptDraft>);

impl ServiceDrafts {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(draft) = canon::from_slice::<KeptDraft>(row) {
            self.0.insert(draft.id, draft);
        }
    }
}

impl Engine {
    pub(super) fn service_draft(&mut self, command: ServiceDraftCommand, turn: &mut Turn) -> Result<Reply, Refusal> {
        match command {
            ServiceDraftCommand::List => Ok(self.list_service_drafts()),
            ServiceDraftCommand::Show(id) => {
                let draft = self.service_drafts.0.get(&id).cloned();
                let not_found = || Refusal::NotFound { what: "draft of a service", id: id.to_string() };
                draft.map(|draft| Reply::ServiceDrafts(vec![draft])).ok_or_else(not_found)
            }
            ServiceDraftCommand::Save { id, answers } => self.save_service_draft(id, answers, turn),
            ServiceDraftCommand::Discard(id) => {
                if self.service_drafts.0.remove(&id).is_some() {
                    turn.write(vec![Write::Delete { table: Table::ServiceDraft, id: id.0.to_vec() }]);
                }
                Ok(Reply::Done)
            }
        }
    }

    fn list_service_drafts(&self) -> Reply {
        let mut drafts: Vec<KeptDraft> = self.service_drafts.0.values().cloned().collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.saved_at));
        Reply::ServiceDrafts(drafts)
    }

    fn save_service_draft(
        &mut self,
        id: Option<ServiceId>,
        answers: Vec<Answer>,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let is_new = id.is_none_or(|id| !self.service_drafts.0.contains_key(&id));
        if is_new && self.service_drafts.0.len() >= MOST {
            return Err(Refusal::NotAllowed {
                kind: "service-draft.too-many".into(),
                title: format!("there are {MOST} drafts already"),
                cure: "publish or discard some of them".into(),
            });
        }
        if !service_form::fits(&answers) {
            let title = format!("a draft has at most {} KB; shorten its texts", service_form::MAX_BYTES / 1024);
            return Err(Refusal::Invalid { kind: "service-draft.too-long".into(), title, fields: Vec::new() });
        }
        let mut fresh = [0; 16];
        turn.rng.fill_bytes(&mut fresh);
        let draft = KeptDraft { id: id.unwrap_or(ServiceId(fresh)), answers, saved_at: turn.now };
        let value = canon::to_vec(&draft).expect("a draft holds integers, texts and byte strings only");
        turn.write(vec![Write::Put { table: Table::ServiceDraft, id: draft.id.0.to_vec(), value, under: None }]);
        self.service_drafts.0.insert(draft.id, draft.clone());
        Ok(Reply::ServiceDrafts(vec![draft]))
    }
}
