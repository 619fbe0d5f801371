//! Searching the catalogue: how long, how fresh, how large. `peers/` asks tantivy the same in one run.

use std::time::Instant;

use marshrut_protocol::catalogue::{Catalogue, Locator, Query};
use marshrut_protocol::id::{Digest, EntryId, OrgId};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::{Asking, Services, questions};

use super::report::{Figure, percentile};

const QUERIES: usize = 500;

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
    let mut figures = vec![
        Figure::floor("search: CPU to index a record", each, "us"),
        Figure::at_most("search: index memory", memory, "MB", 60.0),
        Figure::at_most("search: a new record is visible after", fresh, "ms", 5.0),
    ];
    for asking in Asking::ALL {
        let times = times(&catalogue, &questions(asking, &services, QUERIES, us));
        let name = |what: &str| format!("search: {}, {what}", asking.name());
        figures.push(Figure::floor(name("median"), percentile(&times, 50), "ms"));
        figures.push(Figure::floor(name("p99"), percentile(&times, 99), "ms"));
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

/// Milliseconds for each query.
fn times(catalogue: &Catalogue, queries: &[Query]) -> Vec<f64> {
    let time = |query: &Query| {
        let begun = Instant::now();
        std::hint::black_box(catalogue.search(query));
        begun.elapsed().as_secs_f64() * 1e3
    };
    queries.iter().map(time).collect()
}
