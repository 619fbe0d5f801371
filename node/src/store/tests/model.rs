//! Random commits against a model of plain maps, with reopening in between.

use proptest::prelude::*;

use super::*;

/// A value and the key it is under.
type HeldRow = (Vec<u8>, Option<KeyId>);

/// What the store should hold.
#[derive(Debug, Default)]
struct Model {
    logs: BTreeMap<LogId, (u64, Vec<Vec<u8>>)>,
    rows: BTreeMap<(Table, Vec<u8>), HeldRow>,
    keys: BTreeMap<KeyId, Zeroizing<[u8; 32]>>,
}

/// A change in a form that is valid whatever came before: positions are taken modulo what is there.
#[derive(Debug, Clone)]
enum Step {
    Append { log: u8, lens: Vec<usize> },
    Replace { log: u8, at: u64, len: usize },
    Truncate { log: u8, at: u64 },
    Put { table: usize, id: u8, len: usize, key: Option<u8> },
    Delete { table: usize, id: u8 },
    AddKey(u8),
    DestroyKey(u8),
}

fn log_of(n: u8) -> LogId {
    let author = if n < 2 { TBILISI } else { BERLIN };
    LogId { author, class: LogClass::ALL[usize::from(n % 2)] }
}

fn bytes(seed: u64, len: usize) -> Vec<u8> {
    // Half of it repeats, so that compressed and plain segments both occur.
    (0..len as u64).map(|n| if n % 2 == 0 { b'x' } else { (seed.wrapping_mul(n + 7) >> 9) as u8 }).collect()
}

fn step() -> impl Strategy<Value = Step> {
    let entry_len = prop_oneof![8 => 0usize..1500, 2 => 1500usize..9000, 1 => 60_000usize..66_000];
    let row_len = prop_oneof![6 => 0usize..300, 2 => 3900usize..4300, 1 => 8000usize..40_000];
    prop_oneof![
        6 => (0u8..4, prop::collection::vec(entry_len.clone(), 1..12)).prop_map(|(log, lens)| Step::Append { log, lens }),
        2 => (0u8..4, any::<u64>(), entry_len).prop_map(|(log, at, len)| Step::Replace { log, at, len }),
        1 => (0u8..4, any::<u64>()).prop_map(|(log, at)| Step::Truncate { log, at }),
        4 => (0usize..3, 0u8..6, row_len, prop::option::of(0u8..4))
            .prop_map(|(table, id, len, key)| Step::Put { table, id, len, key }),
        1 => (0usize..3, 0u8..6).prop_map(|(table, id)| Step::Delete { table, id }),
        2 => (0u8..4).prop_map(Step::AddKey),
        1 => (0u8..4).prop_map(Step::DestroyKey),
    ]
}

impl Model {
    /// Performs a step here and says which commit does the same.
    fn perform(&mut self, step: Step, seed: u64) -> Commit {
        match step {
            Step::Append { log, lens } => self.append(log_of(log), &lens, seed),
            Step::Replace { log, at, len } => self.replace(log_of(log), at, bytes(seed, len)),
            Step::Truncate { log, at } => self.truncate(log_of(log), at),
            Step::Put { table, id, len, key: under } => {
                let under = under.map(|n| key(n).0).filter(|id| self.keys.contains_key(id));
                let (table, value) = (Table::ALL[table], bytes(seed, len));
                self.rows.insert((table, vec![id]), (value.clone(), under));
                writes(vec![put(table, &[id], &value, under)])
            }
            Step::Delete { table, id } => {
                self.rows.remove(&(Table::ALL[table], vec![id]));
                writes(vec![Write::Delete { table: Table::ALL[table], id: vec![id] }])
            }
            Step::AddKey(n) => {
                self.keys.insert(key(n).0, key(n).1);
                Commit { keys_added: vec![key(n)], ..Commit::default() }
            }
            Step::DestroyKey(n) => {
                self.keys.remove(&key(n).0);
                // As the engine does: rows go with their key, or a key added again would not open them.
                self.rows.retain(|_, (_, under)| *under != Some(key(n).0));
                let rows = (0..3).flat_map(|table| (0..6u8).map(move |id| (Table::ALL[table], vec![id])));
                let gone = rows.filter(|row| !self.rows.contains_key(row));
                let writes = gone.map(|(table, id)| Write::Delete { table, id }).collect();
                Commit { writes, keys_destroyed: vec![key(n).0], ..Commit::default() }
            }
        }
    }

    fn append(&mut self, log: LogId, lens: &[usize], seed: u64) -> Commit {
        let entries: Vec<_> = (0..).zip(lens).map(|(n, len)| bytes(seed ^ n, *len)).collect();
        let (first, held) = self.logs.entry(log).or_insert((seed % 3, Vec::new()));
        let next = *first + held.len() as u64;
        held.extend(entries.clone());
        append(log, next, entries)
    }

    fn replace(&mut self, log: LogId, at: u64, entry: Vec<u8>) -> Commit {
        let Some((first, held)) = self.logs.get_mut(&log).filter(|(_, held)| !held.is_empty()) else {
            return Commit::default();
        };
        let at = at % held.len() as u64;
        held[at as usize] = entry.clone();
        writes(vec![Write::Replace { log, seq: *first + at, entry }])
    }

    fn truncate(&mut self, log: LogId, at: u64) -> Commit {
        let Some((first, held)) = self.logs.get_mut(&log) else { return Commit::default() };
        let at = at % (held.len() as u64 + 1);
        held.truncate(at as usize);
        let from = *first + at;
        if held.is_empty() {
            self.logs.remove(&log);
        }
        writes(vec![Write::Truncate { log, from }])
    }

    fn check(&self, store: &Store) {
        for log in (0..4).map(log_of) {
            let (first, expected) = self.logs.get(&log).cloned().unwrap_or_default();
            let stored = store.entries(&log, first, usize::MAX, usize::MAX).expect("reads");
            assert!(stored.into_iter().eq((first..).zip(expected.iter().cloned())), "{log:?} differs");
            let last = expected.last().map(|entry| (first + expected.len() as u64 - 1, entry.clone()));
            assert_eq!(store.last_entry(&log).expect("reads"), last);
            for (seq, entry) in (first..).zip(&expected).step_by(5) {
                assert_eq!(store.entry(&log, seq).expect("reads").as_ref(), Some(entry));
            }
            if log.author == TBILISI {
                let heads = store.own_watermarks().expect("reads").heads;
                assert_eq!(heads.get(&log.class).map(|head| head.seq), last.map(|(seq, _)| seq));
            }
        }
        for table in Table::ALL {
            let mut stored = store.rows(table).expect("reads");
            stored.sort();
            let expected = self.rows.iter().filter(|((other, _), _)| *other == table);
            let expected = expected.map(|((_, id), (value, _))| (id.clone(), Row::Clear(value.clone())));
            assert!(stored.into_iter().eq(expected), "{table:?} differs");
        }
        assert!(store.secret_ids().expect("reads").into_iter().eq(self.keys.keys().copied()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn behaves_as_plain_maps(
        groups in prop::collection::vec((prop::collection::vec((step(), any::<u64>()), 1..6), any::<bool>()), 1..24)
    ) {
        let place = Place::new();
        let mut store = place.open();
        let mut model = Model::default();
        for (group, reopen) in groups {
            let commits: Vec<Commit> = group.into_iter().map(|(step, seed)| model.perform(step, seed)).collect();
            store.commit(&commits).expect("durable");
            if reopen {
                drop(store);
                store = place.open();
            }
            model.check(&store);
        }
    }
}
