//! Searching the catalogue: how long, how fresh, how large.

use std::time::Instant;

use marshrut_protocol::catalogue::{Catalogue, Locator, Query};
use marshrut_protocol::id::{Digest, EntryId, OrgId};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::Country;

use super::report::Figure;

const QUERIES: usize = 500;
/// Tantivy's p99 in memory on the same kinds of query, measured on a machine of this kind, in milliseconds
/// (docs/benchmarks.md says how): one word, two words, a word and a country.
const TANTIVY_P99_MS: [f64; 3] = [0.88, 3.8, 0.71];

/// Measures it.
pub(super) fn measure(records: usize) -> Vec<Figure> {
    let us = OrgId([1; 32]);
    let services: Vec<Service> = Services::new(1).take(records).collect();
    let mut catalogue = Catalogue::new(1);
    let begun = Instant::now();
    for (seq, service) in services.iter().enumerate() {
        add(&mut catalogue, service, us, seq);
    }
    let each = begun.elapsed().as_secs_f64() * 1e6 / records as f64;
    let memory = catalogue.stats().memory_bytes as f64 / 1e6;
    let fresh = freshness(&mut catalogue, us, records);
    let words: Vec<String> = services.iter().step_by(records.div_ceil(QUERIES).max(1)).filter_map(a_word).collect();
    let classes = ["one word", "two words", "a word and a country"];
    let mut figures = vec![
        Figure::floor("search: CPU to index a record", each, "us"),
        Figure::at_most("search: index memory", memory, "MB", 60.0),
        Figure::at_most("search: a new record is visible after", fresh, "ms", 5.0),
    ];
    for (class, name) in classes.into_iter().enumerate() {
        let p99 = percentile_99(&catalogue, &queries(class, &words, us));
        figures.push(Figure::floor(format!("search: {name}, p99"), p99, "ms"));
        let ratio = p99 / TANTIVY_P99_MS[class];
        figures.push(Figure::at_most(format!("search: {name}, p99 / tantivy's of another run"), ratio, "x", 2.0));
    }
    figures
}

fn add(catalogue: &mut Catalogue, service: &Service, publisher: OrgId, seq: usize) {
    let entry = EntryId(Digest::of(&seq.to_be_bytes()).0);
    catalogue.apply(service, publisher, Locator { log: 0, seq: seq as u64 }, entry);
}

/// Milliseconds from applying a record until a search finds it.
fn freshness(catalogue: &mut Catalogue, us: OrgId, records: usize) -> f64 {
    let service = Services::new(2).next().expect("services never end");
    let text = a_word(&service).unwrap_or_default();
    let begun = Instant::now();
    add(catalogue, &service, us, records);
    std::hint::black_box(catalogue.search(&Query { text, publisher: Some(us), ..Query::new(us) }));
    begun.elapsed().as_secs_f64() * 1e3
}

fn a_word(service: &Service) -> Option<String> {
    let description = service.description.values().next()?;
    description.as_str().split_whitespace().max_by_key(|word| word.chars().count()).map(str::to_owned)
}

fn queries(class: usize, words: &[String], us: OrgId) -> Vec<Query> {
    let country = Country::new("KZ").ok();
    let pairs = words.iter().zip(words.iter().skip(1));
    let query = |(one, two): (&String, &String)| {
        let text = if class == 1 { format!("{one} {two}") } else { one.clone() };
        Query { text, country: country.clone().filter(|_| class == 2), ..Query::new(us) }
    };
    pairs.map(query).collect()
}

fn percentile_99(catalogue: &Catalogue, queries: &[Query]) -> f64 {
    let mut times: Vec<f64> = queries
        .iter()
        .map(|query| {
            let begun = Instant::now();
            std::hint::black_box(catalogue.search(query));
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(times.len().saturating_sub(1) * 99 / 100).copied().unwrap_or_default()
}
