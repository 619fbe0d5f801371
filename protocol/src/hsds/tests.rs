//! The importer and the exports against real files, official examples, bad input and generated records.

mod bad_input;
mod csv;
mod examples;
mod export;
mod jordan;
mod roundtrip;

use super::{ImportOptions, Imported, Importer, Problem, Severity};
use crate::id::OrgId;
use crate::record::service::Service;
use crate::text::Lang;

fn lang(text: &str) -> Lang {
    Lang::new(text).expect("a valid language")
}

fn options() -> ImportOptions {
    ImportOptions::new(OrgId([7; 32]), lang("en"))
}

/// Everything that comes out of `bytes`, which are given in pieces of `chunk` bytes.
fn import_in(bytes: &[u8], chunk: usize, options: ImportOptions) -> (Vec<(u64, Service)>, Vec<Problem>) {
    let mut importer = Importer::new(options);
    let mut found: Vec<_> = bytes.chunks(chunk.max(1)).flat_map(|piece| importer.push(piece)).collect();
    found.extend(importer.finish());
    let mut records = Vec::new();
    let mut problems = Vec::new();
    for imported in found {
        match imported {
            Imported::Record { line, service } => records.push((line, *service)),
            Imported::Problem(problem) => problems.push(problem),
        }
    }
    (records, problems)
}

fn import(text: &str) -> (Vec<(u64, Service)>, Vec<Problem>) {
    import_in(text.as_bytes(), 4096, options())
}

fn refused(problems: &[Problem]) -> Vec<&Problem> {
    problems.iter().filter(|problem| problem.severity == Severity::Refused).collect()
}
