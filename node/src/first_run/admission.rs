//! Joining with an invitation, in two parts: asking the inviting node for the charter, which changes nothing here, and
//! making that charter ours once a person has read the Declaration in it. The node signs it when it starts.

use std::sync::Arc;

use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::charter::CheckedCharter;
use marshrut_protocol::wire::InvitationTicket;
use serde_bytes::ByteBuf;

use super::progress::Progress;
use super::{FirstRun, FirstRunError, blocking};
use crate::files::DataDir;
use crate::join::{self, JoinError};
use crate::keyslots::MasterKey;
use crate::node::Secrets;

/// How asking the inviting node goes.
#[derive(Default)]
pub(super) struct Admission {
    /// Counts attempts, so that one that was given up tells nothing any more.
    attempt: u64,
    pub(super) asking: bool,
    pub(super) failed: Option<FirstRunError>,
}

impl Admission {
    fn begin(&mut self) -> u64 {
        *self = Self { attempt: self.attempt + 1, asking: true, failed: None };
        self.attempt
    }

    fn give_up(&mut self) {
        *self = Self { attempt: self.attempt + 1, ..Self::default() };
    }
}

/// The invitation that is held.
pub(super) fn ticket(progress: &Progress) -> Option<InvitationTicket> {
    InvitationTicket::from_text(progress.invitation.as_deref()?).ok()
}

/// The charter that is held, if it is the invitation's.
pub(super) fn charter(progress: &Progress) -> Option<CheckedCharter> {
    let charter = CheckedCharter::read(progress.charter.as_ref()?).ok()?;
    (charter.network() == ticket(progress)?.network).then_some(charter)
}

/// Makes the charter ours. Blocking; doing it twice changes nothing.
pub(super) fn settle(dir: &DataDir, master: &MasterKey, progress: &Progress) -> Result<(), FirstRunError> {
    let ticket = ticket(progress).ok_or(FirstRunError::NotNow)?;
    let charter = charter(progress).ok_or(FirstRunError::NotNow)?;
    let secrets = Secrets::load(dir, master)?;
    let store = secrets.open_store(dir)?;
    Ok(join::settle(&store, &charter, &join::seeds(&ticket))?)
}

impl FirstRun {
    /// Begins to ask for admission, with this invitation or, if it is empty, with the one that is held.
    ///
    /// # Errors
    /// If it is no invitation, or cannot be used any more.
    pub(crate) async fn ask(self: &Arc<Self>, text: &str) -> Result<(), FirstRunError> {
        let mut state = self.state.lock().await;
        let opened = state.opened.as_ref().ok_or(FirstRunError::NotNow)?;
        if !opened.is_named() || !opened.progress.written_down || self.is_running() || state.admission.asking {
            return Err(FirstRunError::NotNow);
        }
        let master = opened.master.clone();
        let held = opened.progress.invitation.clone().unwrap_or_default();
        let text = if text.trim().is_empty() { held } else { text.trim().to_owned() };
        let ticket = InvitationTicket::from_text(&text)?;
        join::check(&ticket, Role::Member)?;
        self.record(&mut state, |progress| {
            progress.invitation = Some(text);
            progress.charter = None;
        })?;
        let attempt = state.admission.begin();
        let first_run = Arc::clone(self);
        tokio::spawn(async move {
            let answer = asked(first_run.dir().clone(), master, ticket).await;
            first_run.answered(attempt, answer).await;
        });
        Ok(())
    }

    async fn answered(&self, attempt: u64, answer: Result<CheckedCharter, FirstRunError>) {
        let mut state = self.state.lock().await;
        if state.admission.attempt != attempt {
            return;
        }
        let kept = answer.and_then(|charter| {
            let bytes = ByteBuf::from(charter.bytes());
            self.record(&mut state, |progress| progress.charter = Some(bytes))
        });
        state.admission.asking = false;
        state.admission.failed = kept.err();
    }

    /// Forgets the invitation; nothing was signed.
    ///
    /// # Errors
    /// If the charter is ours already, or nothing can be written.
    pub(crate) async fn forget_invitation(&self) -> Result<(), FirstRunError> {
        let mut state = self.state.lock().await;
        if self.is_running() {
            return Err(FirstRunError::NotNow);
        }
        state.admission.give_up();
        self.record(&mut state, |progress| {
            progress.invitation = None;
            progress.charter = None;
        })
    }
}

async fn asked(dir: DataDir, master: MasterKey, ticket: InvitationTicket) -> Result<CheckedCharter, FirstRunError> {
    let secrets = blocking(move || Ok(Secrets::load(&dir, &master)?)).await?;
    join::ask_admission(&secrets, &ticket).await.map_err(|error: JoinError| error.into())
}
