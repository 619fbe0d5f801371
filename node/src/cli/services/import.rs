//! `marshrut services import`: publishes the services of a file. Each record that is refused is named with its line
//! and path; the good ones are kept.

use std::fs::File;
use std::io::{self, Read};

use clap::{Args, ValueEnum};
use futures::Stream;
use hyper::body::Bytes;
use indicatif::ProgressBar;
use marshrut_protocol::local_api::{ImportChange, ImportProblem, ImportQuery, ImportReport, path};
use marshrut_protocol::text::Lang;
use tokio::sync::mpsc;

use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::output::Page;
use crate::cli::{Context, progress};

/// Bytes that are read and sent at once.
const PIECE_BYTES: usize = 64 * 1024;
/// Pieces that are read before the node has taken the ones before them.
const PIECES_AHEAD: usize = 4;
/// Problems that are shown to a person; `--json` has all that the node names.
const SHOWN: usize = 20;

const EXAMPLES: &str = "\
Examples:
  marshrut services import services.jsonl
  marshrut services import clinics.csv --language ru --review      then the same without --review
  curl https://example.org/hsds.json | marshrut services import -

Exit code 7 means: done, but some records were refused; they are named by line and path.";

/// Publish the services of a file.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Import {
    /// HSDS 3.1 JSON, JSON Lines, or CSV with a header line (`-`: standard input)
    #[arg(value_name = "FILE")]
    file: String,
    /// What the file is
    #[arg(long, value_enum, default_value_t = Format::Auto)]
    format: Format,
    /// Language of texts that do not say theirs (as in ru)
    #[arg(long)]
    language: Option<Lang>,
    /// Check only, publish nothing: say what is new, what would change in which fields, what is refused
    #[arg(long, visible_alias = "review")]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// By its first character
    Auto,
    /// JSON or JSON Lines
    Hsds,
    /// A table
    Csv,
}

impl Format {
    fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Hsds => "hsds",
            Self::Csv => "csv",
        }
    }
}

impl Import {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let (reader, length) = open(&self.file)?;
        let bar = progress::of_bytes(&context.output, length);
        let query = ImportQuery {
            format: self.format.name().to_owned(),
            language: self.language,
            dry_run: self.dry_run,
            review: false,
        };
        let sent = client.upload(path::SERVICES_IMPORT, &query, pieces(reader, bar.clone())).await;
        bar.finish_and_clear();
        let report: ImportReport = sent?;
        context.output.show(&report, |page| write(page, &report, self.dry_run))?;
        Ok(if report.refused > 0 { Exit::Partly } else { Exit::Done })
    }
}

type Reader = Box<dyn Read + Send>;

fn open(file: &str) -> Result<(Reader, Option<u64>), Failure> {
    if file == "-" {
        return Ok((Box::new(io::stdin()), None));
    }
    let opened = File::open(file).map_err(|error| unreadable(file, &error))?;
    let facts = opened.metadata().map_err(|error| unreadable(file, &error))?;
    if facts.is_dir() {
        return Err(Failure::new(Exit::Usage, format!("{file} is a directory")));
    }
    Ok((Box::new(opened), facts.is_file().then_some(facts.len())))
}

/// The reader's bytes, read by a thread of its own and no faster than the node takes them.
fn pieces(mut reader: Reader, bar: ProgressBar) -> impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static {
    let (send, receive) = mpsc::channel(PIECES_AHEAD);
    std::thread::spawn(move || {
        loop {
            let mut piece = vec![0; PIECE_BYTES];
            let read = reader.read(&mut piece).map(|length| {
                piece.truncate(length);
                bar.inc(length as u64);
                Bytes::from(piece)
            });
            let is_last = read.as_ref().map_or(true, Bytes::is_empty);
            let sent = if read.as_ref().is_ok_and(Bytes::is_empty) { Ok(()) } else { send.blocking_send(read) };
            if is_last || sent.is_err() {
                return;
            }
        }
    });
    futures::stream::unfold(receive, |mut receive| async move { Some((receive.recv().await?, receive)) })
}

fn write(page: &mut Page, report: &ImportReport, dry_run: bool) {
    let published = if dry_run { "would be published" } else { "published" };
    page.fields(&[
        (published, report.published.to_string()),
        ("unchanged", report.unchanged.to_string()),
        ("refused", report.refused.to_string()),
        ("with fields not stated", report.incomplete.to_string()),
    ]);
    if !report.items.is_empty() {
        page.blank();
        let shown: Vec<_> = report.items.iter().take(SHOWN).map(change).collect();
        page.table(["LINE", "", "SERVICE", "FIELDS"], &shown);
        let more = report.new + report.changed - shown.len();
        if more > 0 {
            page.line(&format!("… and {more} more; --json names the first 1,000"));
        }
    }
    if report.problems.is_empty() {
        return;
    }
    page.blank();
    let (refused, noticed): (Vec<_>, Vec<_>) = report.problems.iter().partition(|problem| problem.refused);
    let shown: Vec<_> = refused.into_iter().chain(noticed).take(SHOWN).map(row).collect();
    page.table(["LINE", "PATH", "", "WHAT"], &shown);
    let more = report.problems.len() + report.more_problems - shown.len();
    if more > 0 {
        page.line(&format!("… and {more} more; --json names them"));
    }
}

/// What would become of one service.
fn change(item: &ImportChange) -> [String; 4] {
    let name = item.name.values().next().map_or_else(|| item.id.short(), ToString::to_string);
    let kind = if item.new { "new" } else { "changes" };
    [item.line.to_string(), kind.to_owned(), name, item.fields.join(", ")]
}

fn row(problem: &ImportProblem) -> [String; 4] {
    let refused = if problem.refused { "refused" } else { "note" };
    [problem.line.to_string(), problem.path.clone(), refused.to_owned(), problem.message.clone()]
}
