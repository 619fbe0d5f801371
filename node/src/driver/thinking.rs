//! The engine's thread: takes one input at a time, adds clock and randomness, and hands the effects on to the store
//! thread. Only verdicts on gossip and wishes to be woken are carried out here, because they need not wait for
//! commits.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Instant;

use marshrut_protocol::engine::{AskId, Effect, Engine, HintId, HintVerdict as Verdict, Input, RequestId};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::alarm::{Alarm, Next, Reading, Turns};
use super::budget::Budget;
use super::commits::Job;
use super::failure::Failure;
use super::inputs::{CommandReply, Place, Queues, Stimulus};
use crate::clock;
use crate::network::{AnswerSink, HintVerdict};

/// Asks of peers are numbered with this bit set; the engine numbers its own without.
const OF_PEERS: u64 = 1 << 63;
/// Hints whose verdict may be outstanding; the oldest is ignored beyond that.
const MAX_HINTS: usize = 1_024;

/// What an input opened, for the effects that will answer it.
pub(super) enum Opened {
    /// A local command waits.
    Request(RequestId, oneshot::Sender<CommandReply>),
    /// A peer waits.
    Ask(AskId, AnswerSink),
}

/// See the module.
pub(super) struct Thinking {
    pub(super) engine: Engine,
    pub(super) queues: Queues,
    pub(super) jobs: SyncSender<Job>,
    pub(super) budget: Arc<Budget>,
    pub(super) failure: Failure,
    pub(super) runtime: Handle,
    pub(super) alarm: Alarm,
    pub(super) turns: Turns,
    pub(super) hints: BTreeMap<HintId, HintVerdict>,
    pub(super) last_number: u64,
}

/// The engine's thread has nothing more to do.
struct Over;

pub(super) fn reading() -> Reading {
    Reading { clock: clock::now(), stopwatch: Instant::now() }
}

impl Thinking {
    /// Runs until [`Stimulus::Stop`], or until the store has stopped.
    pub(super) fn run(mut self, first: Vec<Effect>) {
        let runtime = self.runtime.clone();
        let mut over = self.pass_on(None, first);
        while over.is_ok() {
            over = match runtime.block_on(self.next()) {
                Stimulus::Stop => Err(Over),
                stimulus => self.think(stimulus),
            };
        }
    }

    /// What is next: an alarm that rings in turn with what waits; of that people before peers.
    async fn next(&mut self) -> Stimulus {
        loop {
            let (due, queues) = (self.alarm.is_due(reading()), &mut self.queues);
            let waiting = || queues.own.try_recv().or_else(|_none| queues.peers.try_recv()).ok();
            match self.turns.next(due, waiting) {
                Some(Next::Wake) => return Stimulus::Plain(Input::Wake),
                Some(Next::Waiting(stimulus)) => return stimulus,
                None => {}
            }
            tokio::select! {
                biased;
                own = self.queues.own.recv() => return own.unwrap_or(Stimulus::Stop),
                peers = self.queues.peers.recv() => return peers.unwrap_or(Stimulus::Stop),
                () = tokio::time::sleep(self.alarm.nap(clock::now())) => {}
            }
        }
    }

    fn think(&mut self, stimulus: Stimulus) -> Result<(), Over> {
        let (input, opened, place) = self.as_input(stimulus);
        let moment = clock::moment().map_err(|error| {
            self.failure.report(format_args!("the system gives no randomness: {error}"));
            Over
        })?;
        let effects = self.engine.handle(input, &moment);
        drop(place);
        self.pass_on(opened, effects)
    }

    fn as_input(&mut self, stimulus: Stimulus) -> (Input, Option<Opened>, Option<Place>) {
        self.last_number += 1;
        let number = self.last_number;
        match stimulus {
            Stimulus::Command { command, reply } => {
                let request = RequestId(number);
                (Input::Command { request, command }, Some(Opened::Request(request, reply)), None)
            }
            Stimulus::Asked { peer, joiner, request, sink } => {
                let ask = AskId(number | OF_PEERS);
                (Input::Asked { ask, peer, joiner, request }, Some(Opened::Ask(ask, sink)), None)
            }
            Stimulus::Hint { from, bytes, verdict } => {
                let hint = HintId(number);
                self.expect_verdict(hint, verdict);
                (Input::Hint { hint, from, bytes }, None, None)
            }
            Stimulus::Answer { input, place } => (input, None, Some(place)),
            Stimulus::Plain(input) => (input, None, None),
            Stimulus::Stop => (Input::Wake, None, None),
        }
    }

    fn expect_verdict(&mut self, hint: HintId, verdict: HintVerdict) {
        self.hints.insert(hint, verdict);
        if self.hints.len() > MAX_HINTS {
            // Dropping it without a word means "ignore".
            self.hints.pop_first();
        }
    }

    fn pass_on(&mut self, opened: Option<Opened>, effects: Vec<Effect>) -> Result<(), Over> {
        let effects: Vec<Effect> = effects.into_iter().filter_map(|effect| self.unless_done_at_once(effect)).collect();
        if effects.is_empty() && opened.is_none() {
            return Ok(());
        }
        let job = Job::new(opened, effects);
        self.budget.take(job.commit_bytes()).map_err(|_closed| Over)?;
        self.jobs.send(job).map_err(|_stopped| Over)
    }

    fn unless_done_at_once(&mut self, effect: Effect) -> Option<Effect> {
        match effect {
            Effect::Judge { hint, verdict } => self.judge(hint, verdict),
            Effect::WakeAt { at, why } => self.alarm.set(at, why),
            later => return Some(later),
        }
        None
    }

    fn judge(&mut self, hint: HintId, verdict: Verdict) {
        let Some(waiting) = self.hints.remove(&hint) else { return };
        match verdict {
            Verdict::Accept => waiting.accept(),
            Verdict::Ignore => waiting.ignore(),
            Verdict::Reject => waiting.reject(),
        }
    }
}
