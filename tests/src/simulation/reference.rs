//! The rules of docs/governance.md for founders who decide and suspend, straight from the entries on a disk: a second
//! opinion on what a coalition brought about. It shares no code with the fold.

use std::collections::{BTreeMap, BTreeSet};

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::{AuthorId, EntryId, OrgId};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::decision::{Choice, LogRef, Motion, Proposal};
use marshrut_protocol::time::{Span, Timestamp};

use super::World;

/// How many entries of each author's log count.
type View = BTreeMap<AuthorId, u64>;

/// An entry of a governance log.
struct Said {
    id: EntryId,
    at: Timestamp,
    record: Option<Record>,
}

/// All that a node holds of how the founders govern.
pub struct Reference {
    logs: BTreeMap<AuthorId, Vec<Said>>,
    frozen: BTreeSet<AuthorId>,
    founders: BTreeMap<AuthorId, OrgId>,
}

/// A proposal with its place and its past.
type Known<'a> = (AuthorId, u64, &'a Said, &'a Proposal, View);

impl World {
    /// What a node's disk says, read by the plainest program.
    ///
    /// # Panics
    /// If the node does not run.
    pub fn reference(&self, node: usize) -> Reference {
        let engine = self.nodes[node].engine.as_ref().expect("running");
        let founders = self.nodes.iter().filter(|other| other.is_member());
        let founders: BTreeMap<AuthorId, OrgId> =
            founders.map(|other| (other.author().author_id(), other.org())).collect();
        let ends = self.ends(node);
        let read = |author: &AuthorId| {
            let end = ends.get(&LogId { author: *author, class: LogClass::Governance });
            let stored = self.entries(node, *author, LogClass::Governance).into_iter();
            let counted = stored.take(end.map_or(usize::MAX, |end| *end as usize));
            (*author, counted.map(|stored| Said::read(&stored)).collect())
        };
        let frozen = engine.frozen_logs().into_iter().filter(|(log, _)| log.class == LogClass::Governance);
        Reference {
            logs: founders.keys().map(read).collect(),
            frozen: frozen.map(|(log, _)| log.author).collect(),
            founders,
        }
    }
}

impl Said {
    fn read(stored: &[u8]) -> Self {
        let entry = Entry::from_own_store(stored).expect("a stored entry");
        let (kind, class) = (entry.header().kind, LogClass::Governance);
        let record = entry.body().and_then(|body| Record::read(kind, class, body).ok().flatten());
        Self { id: entry.id(), at: entry.header().time, record }
    }
}

impl Reference {
    fn whole(&self) -> View {
        self.logs.iter().map(|(author, log)| (*author, log.len() as u64)).collect()
    }

    fn past(&self, proposal: &Proposal) -> Option<View> {
        let mut view = View::new();
        for (name, count) in &proposal.past.0 {
            let (author, log) = self.logs.iter().find(|(author, _)| LogRef::from(**author) == *name)?;
            let held = log.len() as u64;
            if *count > held && !self.frozen.contains(author) {
                return None;
            }
            view.insert(*author, held.min(*count));
        }
        Some(view)
    }

    /// Whether no earlier entry of the log is of later.
    fn in_order(log: &[Said], place: usize) -> bool {
        log[..place].iter().all(|earlier| earlier.at <= log[place].at)
    }

    /// The places of a log's proposals that are not beyond the limits.
    fn counting(log: &[Said]) -> BTreeSet<usize> {
        let mut counted: Vec<(usize, &Said, &Proposal)> = Vec::new();
        for (place, said) in log.iter().enumerate() {
            let Some(Record::Proposal(proposal)) = &said.record else { continue };
            let lasts = proposal.closes.since(proposal.opens);
            let timely = Self::in_order(log, place) && said.at <= proposal.opens;
            let open = counted.iter().filter(|(_, _, other)| other.closes >= said.at).count();
            let this_year = counted.iter().filter(|(_, other, _)| said.at.since(other.at) < Span::days(365)).count();
            if timely && (Span::hours(1)..=Span::days(366)).contains(&lasts) && open < 8 && this_year < 24 {
                counted.push((place, said, proposal));
            }
        }
        counted.into_iter().map(|(place, _, _)| place).collect()
    }

    fn known(&self, view: &View) -> Vec<Known<'_>> {
        let count = |of: &View, author: &AuthorId| of.get(author).copied().unwrap_or(0);
        let mut known = Vec::new();
        for (author, log) in &self.logs {
            for place in Self::counting(log).into_iter().filter(|place| (*place as u64) < count(view, author)) {
                let Some(Record::Proposal(proposal)) = &log[place].record else { continue };
                let Some(past) = self.past(proposal) else { continue };
                let within = past.iter().all(|(author, held)| *held <= count(view, author));
                if within && count(&past, author) == place as u64 {
                    known.push((*author, place as u64, &log[place], &**proposal, past));
                }
            }
        }
        known
    }

    /// Whom the motions that pass in a view suspend, with the pasts of these motions.
    fn suspensions(&self, view: &View) -> Vec<(OrgId, View)> {
        let grave = self.known(view).into_iter().filter(|known| known.3.motion.against().is_some());
        let passing = grave.filter(|known| self.passes(known, view));
        passing.filter_map(|(.., proposal, past)| Some((proposal.motion.against()?, past))).collect()
    }

    fn is_void(&self, author: AuthorId, seq: u64, suspensions: &[(OrgId, View)]) -> bool {
        let org = self.founders[&author];
        let beyond = |past: &View| seq >= past.get(&author).copied().unwrap_or(0);
        suspensions.iter().any(|(suspended, past)| *suspended == org && beyond(past))
    }

    fn members(&self, view: &View) -> BTreeSet<OrgId> {
        let out: BTreeSet<OrgId> = self.suspensions(view).into_iter().map(|(org, _)| org).collect();
        self.founders.values().copied().filter(|org| !out.contains(org)).collect()
    }

    fn passes(&self, (author, seq, said, proposal, past): &Known<'_>, view: &View) -> bool {
        let subject = proposal.motion.against();
        let mut electorate = self.members(past);
        let proposed_by_member = electorate.contains(&self.founders[author]);
        electorate.retain(|org| Some(*org) != subject);
        // A suspension is decided by its own past alone; anything else by what is void in the whole view.
        let suspensions = self.suspensions(if subject.is_some() { past } else { view });
        let (mut cast, mut in_favour) = (0, 0);
        for (voter, log) in self.logs.iter().filter(|(voter, _)| electorate.contains(&self.founders[*voter])) {
            let within = &log[..view.get(voter).copied().unwrap_or(0) as usize];
            let vote = within.iter().enumerate().find_map(|(place, vote)| match &vote.record {
                Some(Record::Vote(content)) if content.proposal == said.id => {
                    let timely = Self::in_order(log, place) && (proposal.opens..=proposal.closes).contains(&vote.at);
                    let counts = timely && !self.is_void(*voter, place as u64, &suspensions);
                    counts.then_some(content.choice)
                }
                _ => None,
            });
            if let Some(choice) = vote {
                cast += 1;
                in_favour += usize::from(choice == Choice::For);
            }
        }
        let author_counts = subject.is_some() || !self.is_void(*author, *seq, &suspensions);
        let (part, whole, judges) = if subject.is_some() { (2, 3, 2) } else { (1, 2, 1) };
        let enough = in_favour * whole > electorate.len() * part && cast * 2 >= electorate.len();
        proposed_by_member && author_counts && electorate.len() >= judges && enough
    }

    /// Who belongs.
    pub fn belonging(&self) -> BTreeSet<OrgId> {
        self.members(&self.whole())
    }

    /// What passed. Only of motions that decide in words or suspend.
    pub fn passed(&self) -> BTreeSet<EntryId> {
        let view = self.whole();
        let known = self.known(&view);
        let ours = |motion: &Motion| matches!(motion, Motion::Decide { .. } | Motion::Suspend { .. });
        let passing = known.iter().filter(|known| ours(&known.3.motion) && self.passes(known, &view));
        passing.map(|(_, _, said, ..)| said.id).collect()
    }
}
