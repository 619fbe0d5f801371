//! The importer: bytes in, services and problems out. It holds one record at a time and the ids seen so far.

pub(super) mod columns;
mod parse;
mod row;
mod seen;

use crate::canon;
use crate::entry::MAX_BODY;
use crate::id::OrgId;
use crate::record::service::{Service, Visibility};
use crate::text::{Country, Lang};
use crate::time::Span;

use super::MAX_RECORDS;
use super::problem::{Finding, Problem, ProblemKind, Severity};
use super::read::{self, Outcome};
use super::split::{Piece, Position, json, table};
use columns::{ColumnRole, Columns};
use seen::{Seen, Verdict};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// JSON if the first character is `{` or `[`, else CSV.
    #[default]
    Auto,
    /// HSDS JSON: one service, several, a list, a page (`contents`), or JSON Lines.
    Json,
    /// One service a line, known beforehand.
    JsonLines,
    /// A table with a header line.
    Csv,
}

/// How a file is to be read.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// Who will publish the services; foreign ids that are no UUIDs become ours together with it.
    pub publisher: OrgId,
    /// Language of texts that do not say theirs.
    pub language: Lang,
    /// Country of records that do not say theirs, if the caller knows it.
    pub country: Option<Country>,
    /// Revision given to every service; who publishes them sets the true one.
    pub revision: u32,
    /// Visibility of records that do not say theirs.
    pub visibility: Visibility,
    /// How long a check of a record's correctness (HSDS `assured_date`) holds.
    pub assurance_holds: Span,
    /// What the file is.
    pub format: Format,
    /// For CSV: what columns mean, by their header; the others are recognised by their names.
    pub columns: Vec<(String, ColumnRole)>,
}

impl ImportOptions {
    /// For a member that publishes services whose texts are in `language`: visible to the network, format by content.
    pub fn new(publisher: OrgId, language: Lang) -> Self {
        Self {
            publisher,
            language,
            country: None,
            revision: 1,
            visibility: Visibility::Network,
            assurance_holds: super::ASSURANCE_HOLDS,
            format: Format::Auto,
            columns: Vec::new(),
        }
    }
}

/// What came out of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// A service that can be published.
    Record {
        /// The line where it begins, from 1.
        line: u64,
        /// The service; mandatory fields may be not stated, see [`Service::missing`].
        service: Box<Service>,
    },
    /// Something wrong.
    Problem(Problem),
}

/// How many of what came out of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// Services.
    pub records: u64,
    /// Services with mandatory fields not stated.
    pub incomplete: u64,
    /// Records refused.
    pub refused: u64,
    /// Fields that count as not stated because of what was in them.
    pub dropped_fields: u64,
    /// Things worth knowing about what was kept.
    pub notes: u64,
}

/// Reads services out of the bytes of one file, in pieces of any size.
#[derive(Debug)]
pub struct Importer {
    options: ImportOptions,
    source: Source,
    seen: Seen,
    summary: ImportSummary,
}

/// What has been found out about the file.
#[derive(Debug)]
enum Source {
    /// Nothing yet: the first bytes.
    Unknown(Vec<u8>),
    Json(json::Splitter),
    /// A table of which the header line is not whole.
    Header(Vec<u8>),
    Table {
        splitter: table::Splitter,
        columns: Option<Columns>,
        delimiter: u8,
    },
    /// Nothing more is read.
    Closed,
}

/// Enough to see a byte-order mark.
const MARK_BYTES: usize = 4;

impl Importer {
    /// An importer for one file.
    pub fn new(options: ImportOptions) -> Self {
        Self { options, source: Source::Unknown(Vec::new()), seen: Seen::default(), summary: ImportSummary::default() }
    }

    /// Takes the next bytes of the file and gives what they complete.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Imported> {
        let mut out = Vec::new();
        self.take(bytes, &mut out);
        out
    }

    /// Says that the file has ended and gives what that completes.
    pub fn finish(&mut self) -> Vec<Imported> {
        let mut out = Vec::new();
        if let Source::Unknown(first) = &mut self.source {
            let first = std::mem::take(first);
            self.recognise(&first, &mut out);
        }
        if let Source::Header(header) = &mut self.source {
            let header = std::mem::take(header);
            self.open_table(&header, &mut out);
        }
        let mut pieces = Vec::new();
        match &mut self.source {
            Source::Json(splitter) => splitter.finish(&mut |piece| pieces.push(piece)),
            Source::Table { splitter, .. } => splitter.finish(&mut |piece| pieces.push(piece)),
            Source::Unknown(_) | Source::Header(_) | Source::Closed => {}
        }
        self.accept_all(pieces, &mut out);
        self.source = Source::Closed;
        if self.summary.records == 0 && self.summary.refused == 0 {
            let finding = Finding::refused("$", ProblemKind::Missing, "there is no record in the file");
            self.report(finding.at(1), &mut out);
        }
        out
    }

    /// The counts so far.
    pub fn summary(&self) -> ImportSummary {
        self.summary
    }

    /// How many bytes of the file are held until more of them come: at most a record's limit.
    pub fn held_bytes(&self) -> usize {
        match &self.source {
            Source::Unknown(first) => first.len(),
            Source::Header(header) => header.len(),
            Source::Json(splitter) => splitter.held_bytes(),
            Source::Table { splitter, .. } => splitter.held_bytes(),
            Source::Closed => 0,
        }
    }

    fn take(&mut self, bytes: &[u8], out: &mut Vec<Imported>) {
        let mut pieces = Vec::new();
        match &mut self.source {
            Source::Unknown(first) => {
                first.extend_from_slice(bytes);
                let blank = first.trim_ascii().is_empty() && first.len() < super::MAX_RECORD_BYTES;
                if first.len() >= MARK_BYTES && !blank {
                    let first = std::mem::take(first);
                    self.recognise(&first, out);
                }
            }
            Source::Header(header) => {
                header.extend_from_slice(bytes);
                if header.contains(&b'\n') || header.len() > super::MAX_RECORD_BYTES {
                    let header = std::mem::take(header);
                    self.open_table(&header, out);
                }
            }
            Source::Json(splitter) => splitter.push(bytes, &mut |piece| pieces.push(piece)),
            Source::Table { splitter, .. } => splitter.push(bytes, &mut |piece| pieces.push(piece)),
            Source::Closed => {}
        }
        self.accept_all(pieces, out);
    }

    /// Decides what the file is, by the first bytes, and reads them.
    fn recognise(&mut self, first: &[u8], out: &mut Vec<Imported>) {
        if let Some(finding) = parse::not_utf8(first) {
            self.source = Source::Closed;
            return self.report(finding.at(1), out);
        }
        let first = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first);
        let looks_like_json = matches!(first.trim_ascii_start().first(), Some(b'{' | b'['));
        self.source = match self.options.format {
            Format::JsonLines => Source::Json(json::Splitter::new(true)),
            Format::Json => Source::Json(json::Splitter::new(false)),
            Format::Auto if looks_like_json => Source::Json(json::Splitter::new(false)),
            Format::Auto | Format::Csv => Source::Header(Vec::new()),
        };
        self.take(first, out);
    }

    fn open_table(&mut self, first: &[u8], out: &mut Vec<Imported>) {
        let header = first.split(|b| *b == b'\n').next().unwrap_or_default();
        let delimiter = table::delimiter(header);
        self.source = Source::Table { splitter: table::Splitter::new(delimiter), columns: None, delimiter };
        self.take(first, out);
    }

    fn accept_all(&mut self, pieces: Vec<Piece>, out: &mut Vec<Imported>) {
        for piece in pieces {
            match piece {
                Piece::Broken { at, finding } => self.report(finding.at(at.line), out),
                Piece::Record { at, path, bytes } => self.accept(at, &path, &bytes, out),
            }
        }
    }

    fn accept(&mut self, at: Position, path: &str, bytes: &[u8], out: &mut Vec<Imported>) {
        match &mut self.source {
            Source::Table { columns: Some(columns), delimiter, .. } => {
                let id_path = columns.header_of(ColumnRole::Id).to_owned();
                match row::read(columns, *delimiter, bytes, &self.options) {
                    Ok(outcome) => self.settle(at.line, outcome, &id_path, out),
                    Err(finding) => self.report(finding.at(at.line), out),
                }
            }
            Source::Table { columns, delimiter, .. } => {
                let (read, findings) = Columns::read(bytes, *delimiter, &self.options.columns);
                *columns = Some(read);
                findings.into_iter().for_each(|finding| self.report(finding.at(at.line), out));
            }
            _ => self.accept_json(at, path, bytes, out),
        }
    }

    fn accept_json(&mut self, at: Position, path: &str, bytes: &[u8], out: &mut Vec<Imported>) {
        let value = match parse::json(at, path, bytes) {
            Ok(value) => value,
            Err(problem) => return self.report(problem, out),
        };
        for (path, value) in parse::records(path, &value) {
            let outcome = read::read(value, &path, &self.options);
            self.settle(at.line, outcome, &format!("{path}.id"), out);
        }
    }

    /// Takes what one record gave, unless the file had the same service before.
    fn settle(&mut self, line: u64, outcome: Outcome, id_path: &str, out: &mut Vec<Imported>) {
        let Outcome { service, findings } = outcome;
        let service = service.and_then(|service| self.admit(line, id_path, service));
        match service {
            Err(finding) => self.report(finding.at(line), out),
            Ok((service, shared)) => {
                findings.into_iter().chain(shared).for_each(|finding| self.report(finding.at(line), out));
                self.summary.records += 1;
                self.summary.incomplete += u64::from(!service.missing().is_empty());
                out.push(Imported::Record { line, service: Box::new(service) });
            }
        }
    }

    fn admit(&mut self, line: u64, path: &str, mut service: Service) -> Result<(Service, Option<Finding>), Finding> {
        if self.seen.len() >= MAX_RECORDS {
            let message = format!("more than {MAX_RECORDS} records; import the rest as another file");
            return Err(Finding::refused("$", ProblemKind::TooMany, message));
        }
        if !fits_an_entry(&service) {
            let message = format!("its texts are longer than {} KiB together; shorten them", MAX_BODY / 1024);
            return Err(Finding::refused("$", ProblemKind::TooLarge, message));
        }
        let name = service.name_in(std::slice::from_ref(&self.options.language)).to_owned();
        match self.seen.verdict(&self.options.publisher, &service.id, &name, line) {
            Verdict::New => Ok((service, None)),
            Verdict::SharedId { first_line, id } => {
                let message = format!(
                    "line {first_line} has another service with this id; this one is kept under the id {id}, \
                     give it one of its own in the source"
                );
                service.id = id;
                Ok((service, Some(Finding::noted(path, ProblemKind::SharedId, message))))
            }
            Verdict::Duplicate { first_line } => {
                let message = format!("the same service as on line {first_line}; the first is kept");
                Err(Finding::refused(path, ProblemKind::DuplicateId, message))
            }
        }
    }

    fn report(&mut self, problem: Problem, out: &mut Vec<Imported>) {
        match problem.severity {
            Severity::Refused => self.summary.refused += 1,
            Severity::Dropped => self.summary.dropped_fields += 1,
            Severity::Noted => self.summary.notes += 1,
        }
        out.push(Imported::Problem(problem));
    }
}

/// Whether the record fits into a log with some room for its revision: one that does not would hold up those that are
/// published with it.
fn fits_an_entry(service: &Service) -> bool {
    canon::to_vec(service).is_ok_and(|body| body.len() + 64 <= MAX_BODY)
}
