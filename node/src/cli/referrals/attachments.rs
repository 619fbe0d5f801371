//! `marshrut referrals attach` and `marshrut referrals attachments …`: files of a referral. An upload that was broken
//! off goes on where it was when the command is given again.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use hyper::Method;
use hyper::body::Bytes;
use marshrut_protocol::id::{Digest, ReferralId};
use marshrut_protocol::local_api::{
    Attachment, AttachmentList, AttachmentState, BeginAttachment, OneTimeForm, UploadQuery, path,
};
use marshrut_protocol::text::Lang;
use sha2::Digest as _;

use crate::cli::client::Client;
use crate::cli::failure::{Exit, Failure, unreadable};
use crate::cli::output::Page;
use crate::cli::target::Target;
use crate::cli::words::moment;
use crate::cli::{Context, pick, progress};

/// Bytes that are read and sent at once.
const PIECE_BYTES: usize = 64 * 1024;
const MEBIBYTE: u64 = 1024 * 1024;

const EXAMPLES: &str = "\
Examples:
  marshrut referrals attach 3f2a letter.pdf --title \"Letter of discharge\"
  marshrut referrals attach 3f2a passport.jpg --once spoken --language ru

JPEG, PNG and WebP pictures, PDF and plain text, up to 25 MiB. Where and when a picture was taken, who wrote a document
and the file's name are left out before it is sealed. `--once` is for identity documents of a remote registration: after
the partner has accepted, under a consent of its own, destroyed on both sides after three days.";

/// Add a file to a referral.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Attach {
    /// The referral: its id or the beginning of it, or the client's handle
    #[arg(value_name = "ID")]
    referral: String,
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What it is, in words that name nobody
    #[arg(long, value_name = "TEXT", default_value = "")]
    title: String,
    /// Share it once; how the client agreed to exactly this: written, spoken, interpreted or guardian
    #[arg(long, value_name = "HOW", requires = "language")]
    once: Option<String>,
    /// The language in which that was explained (as in ru)
    #[arg(long, requires = "once")]
    language: Option<Lang>,
}

impl Attach {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let referral = pick::referral(&client, &self.referral).await?;
        let (bytes, fingerprint) = self.measure()?;
        let once =
            self.once.clone().map(|given| OneTimeForm { given, language: self.language.clone(), given_at: None });
        let form = BeginAttachment { title: self.title.clone(), bytes, fingerprint: Some(fingerprint), once };
        let upload: Attachment = client.send(Method::POST, &path::attachments(&referral), &form).await?;
        self.send(context, &client, &upload).await?;
        let finish = path::attachment_finish(&referral, &upload.id);
        let attached: Attachment = client.upload(&finish, &(), futures::stream::empty()).await?;
        context.output.show(&attached, |page| write_one(page, &attached))?;
        Ok(Exit::Done)
    }

    fn measure(&self) -> Result<(u64, Digest), Failure> {
        let failed = |error: io::Error| unreadable(&self.file.display().to_string(), &error);
        let mut file = File::open(&self.file).map_err(failed)?;
        let mut hash = sha2::Sha256::new();
        let mut piece = vec![0; PIECE_BYTES];
        let mut bytes = 0;
        loop {
            match file.read(&mut piece).map_err(failed)? {
                0 => return Ok((bytes, Digest(hash.finalize().into()))),
                read => {
                    hash.update(&piece[..read]);
                    bytes += read as u64;
                }
            }
        }
    }

    async fn send(&self, context: &Context, client: &Client, upload: &Attachment) -> Result<(), Failure> {
        if upload.arrived == upload.bytes {
            return Ok(());
        }
        let failed = |error: io::Error| unreadable(&self.file.display().to_string(), &error);
        let mut file = File::open(&self.file).map_err(failed)?;
        file.seek(SeekFrom::Start(upload.arrived)).map_err(failed)?;
        let bar = progress::of_bytes(&context.output, Some(upload.bytes));
        bar.inc(upload.arrived);
        let shown = bar.clone();
        let pieces = futures::stream::iter(std::iter::from_fn(move || {
            let mut piece = vec![0; PIECE_BYTES];
            match file.read(&mut piece) {
                Ok(0) => None,
                Ok(read) => {
                    piece.truncate(read);
                    shown.inc(read as u64);
                    Some(Ok(Bytes::from(piece)))
                }
                Err(error) => Some(Err(error)),
            }
        }));
        let query = UploadQuery { offset: upload.arrived, last: false };
        let to = path::attachment_content(&upload.referral, &upload.id);
        let sent: Result<Attachment, Failure> = client.upload(&to, &query, pieces).await;
        bar.finish_and_clear();
        sent.map(drop).map_err(|failure| failure.with_cure("give the same command again: it goes on where it was"))
    }
}

/// List, save and discard files of a referral.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Attachments {
    /// List the files of a referral
    List {
        /// The referral: its id or the beginning of it, or the client's handle
        #[arg(value_name = "ID")]
        referral: String,
    },
    /// Save a file to disk
    Save {
        /// The referral: its id or the beginning of it, or the client's handle
        #[arg(value_name = "ID")]
        referral: String,
        /// The file: its id or the beginning of it
        #[arg(value_name = "FILE")]
        attachment: String,
        /// Where to write; in this directory and under a name that tells nothing, if not given
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Replace a file that is there already
        #[arg(long)]
        force: bool,
    },
    /// Drop an upload that was broken off, or a file of a draft
    Discard {
        /// The referral: its id or the beginning of it, or the client's handle
        #[arg(value_name = "ID")]
        referral: String,
        /// The file: its id or the beginning of it
        #[arg(value_name = "FILE")]
        attachment: String,
    },
}

impl Attachments {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        match self {
            Self::List { referral } => {
                let list = list(&client, &referral).await?;
                context.output.show(&list, |page| write_all(page, &list))?;
            }
            Self::Save { referral, attachment, output, force } => {
                let item = find(&client, &referral, &attachment).await?;
                let saved = output.unwrap_or_else(|| PathBuf::from(&item.name));
                save(context, &client, &item, (saved.as_path(), force)).await?;
                let saved = saved.display().to_string();
                context
                    .output
                    .show(&serde_json::json!({ "saved": saved }), |page| page.line(&format!("Saved as {saved}.")))?;
            }
            Self::Discard { referral, attachment } => {
                let item = find(&client, &referral, &attachment).await?;
                client.delete(&path::attachment(&item.referral, &item.id)).await?;
                context.output.show(&item, |page| page.line("It is discarded."))?;
            }
        }
        Ok(Exit::Done)
    }
}

async fn list(client: &Client, referral: &str) -> Result<AttachmentList, Failure> {
    let referral: ReferralId = pick::referral(client, referral).await?;
    client.get(&path::attachments(&referral), &()).await
}

async fn find(client: &Client, referral: &str, attachment: &str) -> Result<Attachment, Failure> {
    let wanted = attachment.to_ascii_lowercase();
    let mut found = list(client, referral).await?.items;
    found.retain(|item| item.id.to_string().starts_with(&wanted));
    match found.len() {
        1 => Ok(found.swap_remove(0)),
        0 => Err(Failure::new(Exit::NotFound, format!("there is no file {attachment}"))),
        several => {
            Err(Failure::new(Exit::Usage, format!("{attachment} means {several} files"))
                .with_cure("give more of the id"))
        }
    }
}

async fn save(
    context: &Context,
    client: &Client,
    item: &Attachment,
    (to, force): (&Path, bool),
) -> Result<(), Failure> {
    let body = client.stream(&path::attachment_content(&item.referral, &item.id), &()).await?;
    Target::file(to, force)?.take(body, &progress::of_bytes(&context.output, Some(item.bytes))).await?;
    Ok(())
}

fn write_all(page: &mut Page, list: &AttachmentList) {
    if list.items.is_empty() {
        page.line("No files.");
        return;
    }
    page.table(["ID", "WHAT", "KIND", "SIZE", "STATE"], &list.items.iter().map(row).collect::<Vec<_>>());
}

fn write_one(page: &mut Page, item: &Attachment) {
    page.line(&format!("File {} is sealed: {}.", item.id.short(), state(item)));
}

fn row(item: &Attachment) -> [String; 5] {
    let kind = item.media_type.clone().unwrap_or_default();
    let size = match item.bytes {
        0 => String::new(),
        bytes @ ..MEBIBYTE => format!("{} KiB", bytes.div_ceil(1024)),
        bytes => format!("{:.1} MiB", bytes as f64 / MEBIBYTE as f64),
    };
    [item.id.short(), item.title.clone(), kind, size, state(item)]
}

fn state(item: &Attachment) -> String {
    let how = match item.state {
        AttachmentState::Uploading => format!("upload, {} of {} bytes", item.arrived, item.bytes),
        AttachmentState::Kept => "kept until the draft is sent".to_owned(),
        AttachmentState::Waiting => "waits for the partner's computer".to_owned(),
        AttachmentState::Coming => format!("{} of {} parts", item.parts_arrived, item.parts),
        AttachmentState::Here if item.own => "on the partner's computer".to_owned(),
        AttachmentState::Here => "here".to_owned(),
        AttachmentState::Gone => "gone".to_owned(),
    };
    let until = item.until.filter(|_| item.once).map(|until| format!(", destroyed {}", moment(until)));
    format!("{how}{}", until.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::id::AttachmentId;

    use super::*;

    #[test]
    fn how_far_a_file_has_come_reads_as_words() {
        let item = Attachment {
            id: AttachmentId([1; 16]),
            referral: ReferralId([2; 16]),
            title: String::new(),
            name: "attachment-01010101.pdf".to_owned(),
            media_type: None,
            bytes: 200_000,
            own: true,
            once: false,
            state: AttachmentState::Coming,
            arrived: 131_072,
            parts: 4,
            parts_arrived: 2,
            until: None,
        };
        assert_eq!(state(&item), "2 of 4 parts");
        assert_eq!(row(&item)[3], "196 KiB");
        assert_eq!(row(&Attachment { bytes: 23_500_800, ..item })[3], "22.4 MiB");
    }
}
