//! Carries effects out whose turn has come: everything before them is durable. Never waits: what takes time becomes a
//! task of its own.

use std::collections::HashMap;
use std::sync::Arc;

use marshrut_protocol::commit::LogId;
use marshrut_protocol::engine::{Effect, Input, LoadId, RequestId};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use super::answers::{Answering, Step};
use super::asks::Asks;
use super::changes::Announcer;
use super::inputs::{CommandReply, Inputs, Stimulus};
use super::outgoing::Outgoing;
use super::readers::Readers;
use super::thinking::Opened;

/// See the module.
pub(super) struct Performer {
    pub(super) runtime: Handle,
    pub(super) inputs: Inputs,
    pub(super) readers: Arc<Readers>,
    pub(super) outgoing: Outgoing,
    pub(super) announcer: Announcer,
    pub(super) asks: Asks,
    pub(super) answering: Answering,
    pub(super) requests: HashMap<RequestId, oneshot::Sender<CommandReply>>,
}

impl Performer {
    pub(super) fn perform(&mut self, opened: Option<Opened>, effects: Vec<Effect>) {
        match opened {
            Some(Opened::Request(request, reply)) => drop(self.requests.insert(request, reply)),
            Some(Opened::Ask(ask, sink)) => self.answering.open(ask, sink),
            None => {}
        }
        effects.into_iter().for_each(|effect| self.perform_one(effect));
    }

    fn perform_one(&mut self, effect: Effect) {
        match effect {
            Effect::Ask { ask, peer, request } => self.asks.ask(ask, peer, request),
            Effect::Cancel(ask) => self.asks.cancel(ask),
            Effect::Respond { ask, frame } => self.answering.step(ask, Step::Send(frame)),
            Effect::Serve { ask, ranges } => self.answering.step(ask, Step::Serve(ranges)),
            Effect::ServeMail { ask, mail, last } => self.answering.step(ask, Step::Mail(mail, last)),
            Effect::ServeChunks { ask, under, first, count } => {
                self.answering.step(ask, Step::ServeChunks { under, first, count });
            }
            Effect::Finish(ask) => self.answering.step(ask, Step::Finish),
            Effect::Refuse { ask, code } => self.answering.step(ask, Step::Refuse(code)),
            Effect::Load { load, log, from, count } => self.load(load, log, from, count),
            Effect::Publish(hint) => self.outgoing.publish(hint),
            Effect::SetPeers(peers) => self.outgoing.set_peers(peers),
            Effect::AdmitJoiner { peer, until } => self.outgoing.admit(peer, until),
            Effect::DismissJoiner(peer) => self.outgoing.dismiss(peer),
            Effect::Notify { change, referral } => self.announcer.announce(change, referral),
            Effect::Reply { request, reply } => self.reply(request, *reply),
            Effect::Commit(_) | Effect::Judge { .. } | Effect::WakeAt { .. } => {
                debug_assert!(false, "carried out before effects come here");
            }
        }
    }

    fn load(&self, load: LoadId, log: LogId, from: u64, count: usize) {
        let (readers, inputs) = (Arc::clone(&self.readers), self.inputs.clone());
        self.runtime.spawn(async move {
            // A store that cannot be read has ended the node already.
            let Ok(loaded) = readers.run(log, from, count).await else { return };
            let _stopped = inputs.peers(Stimulus::Plain(Input::Loaded { load, loaded })).await;
        });
    }

    fn reply(&mut self, request: RequestId, reply: CommandReply) {
        if let Some(waiting) = self.requests.remove(&request) {
            // Whoever asked may have given up; what was done stays done.
            let _gone = waiting.send(reply);
        }
    }
}
