//! The catalogue beside tantivy in memory: the same services, the same questions, one run, one thread each.
//!
//! `cargo run --release --manifest-path peers/Cargo.toml [number of services]` prints both and the ratio, and fails if
//! a goal of docs/benchmarks.md is missed.

mod ours;
mod report;
mod tantivy_index;

use std::process::ExitCode;
use std::time::Instant;

use marshrut_protocol::catalogue::Query;
use marshrut_protocol::id::OrgId;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::{Asking, Services, questions};

use ours::Ours;
use report::{Report, percentile};
use tantivy_index::{Beginnings, Tantivy};

/// Questions of each kind.
const QUESTIONS: usize = 500;
/// Of so many runs of a question the fastest counts, on both sides: others on the machine only ever make it slower.
const RUNS: usize = 5;
/// Records added one by one to see when they can be found.
const ADDED: usize = 20;
/// Who asks, and publishes.
const US: OrgId = OrgId([1; 32]);

/// Something that can be searched.
trait Searchable {
    /// Answers with the number of all matches, having found the twenty best.
    fn ask(&self, query: &Query) -> anyhow::Result<usize>;
}

/// Something that grows while it is searched.
trait Growing: Searchable {
    /// Takes one more service in, so that the next question finds it.
    fn add(&mut self, service: &Service) -> anyhow::Result<()>;
}

fn main() -> anyhow::Result<ExitCode> {
    let records = std::env::args().nth(1).map_or(Ok(100_000), |number| number.parse())?;
    let services: Vec<Service> = Services::new(1).take(records).collect();
    let mut report = Report::default();
    let (mut ours, each) = timed(|| Ours::of(&services))?;
    report.value("indexing a record: ours", each * 1e6 / records as f64, "us");
    let (mut theirs, each) = timed(|| Tantivy::of(&services))?;
    report.value("indexing a record: tantivy, one thread", each * 1e6 / records as f64, "us");
    report.value("memory: ours", ours.memory_mb(), "MB");
    report.value("memory: tantivy's files in RAM", theirs.memory_mb()?, "MB");
    for asking in Asking::ALL {
        compare(asking, &services, &ours, &theirs, &mut report)?;
    }
    let visible = fresh(&mut ours)?;
    report.at_most("a new record is visible after, median: ours", visible, "ms", 5.0);
    report.value("a new record is visible after, median: tantivy", fresh(&mut theirs)?, "ms");
    Ok(report.outcome())
}

fn timed<T>(make: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<(T, f64)> {
    let begun = Instant::now();
    Ok((make()?, begun.elapsed().as_secs_f64()))
}

fn compare(
    asking: Asking,
    services: &[Service],
    ours: &Ours,
    theirs: &Tantivy,
    report: &mut Report,
) -> anyhow::Result<()> {
    let questions = questions(asking, services, QUESTIONS, US);
    let mut measured = |whose: &str, side: &dyn Searchable| -> anyhow::Result<f64> {
        let (times, matches) = run(side, &questions)?;
        let name = |what: &str| format!("{}: {whose}, {what}", asking.name());
        report.value(&name("matches on average"), matches, "");
        report.value(&name("median"), percentile(&times, 50), "ms");
        report.value(&name("p99"), percentile(&times, 99), "ms");
        Ok(percentile(&times, 99))
    };
    let p99 = measured("ours", ours)?;
    let words = measured("tantivy, exact words", theirs)?;
    let beginnings = measured("tantivy, beginnings", &Beginnings(theirs))?;
    report.at_most(&format!("{}: p99 / tantivy's, exact words", asking.name()), p99 / words, "x", 2.0);
    report.at_most(&format!("{}: p99 / tantivy's, beginnings", asking.name()), p99 / beginnings, "x", 2.0);
    Ok(())
}

/// Milliseconds of each question, and how many matches they have on average.
fn run(side: &dyn Searchable, questions: &[Query]) -> anyhow::Result<(Vec<f64>, f64)> {
    let (mut times, mut matches) = (Vec::with_capacity(questions.len()), 0);
    for question in questions {
        let mut fastest = f64::INFINITY;
        for run in 0..RUNS {
            let begun = Instant::now();
            let found = std::hint::black_box(side.ask(question)?);
            fastest = fastest.min(begun.elapsed().as_secs_f64() * 1e3);
            matches += if run == 0 { found } else { 0 };
        }
        times.push(fastest);
    }
    Ok((times, matches as f64 / questions.len().max(1) as f64))
}

/// Median milliseconds from adding a record until a question has seen it.
fn fresh(side: &mut impl Growing) -> anyhow::Result<f64> {
    let mut times = Vec::with_capacity(ADDED);
    for service in Services::new(2).take(ADDED) {
        let name = service.name.values().next().map(|name| name.as_str().to_owned()).unwrap_or_default();
        let query = Query { text: name, statuses: Vec::new(), ..Query::new(US) };
        let before = side.ask(&query)?;
        let begun = Instant::now();
        side.add(&service)?;
        let after = side.ask(&query)?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        anyhow::ensure!(after > before, "a record that was added is not found");
    }
    Ok(percentile(&times, 50))
}
