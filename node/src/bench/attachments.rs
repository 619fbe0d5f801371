//! Referrals with files of 1 MB each coming in over loopback QUIC: bytes a second until they are durable, against what
//! the disk takes when they are only written one after the other.

use std::fs::File;
use std::io::Write as _;
use std::time::Instant;

use anyhow::bail;
use marshrut_protocol::engine::{AttachmentCommand, AttachmentReply, Command, Reply};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{AttachmentState, BeginAttachment};
use marshrut_protocol::stream::CHUNK;

use super::lab::{Desk, Home, eventually, wait};
use super::report::Figure;
use crate::attachments::seal;
use crate::driver::NodeHandle;

const REFERRALS: usize = 8;
const FILES_EACH: usize = 8;
const FILE_BYTES: usize = 1_000_000;

/// Measures it.
pub(super) async fn measure() -> anyhow::Result<Vec<Figure>> {
    let work = super::tempfile_dir()?;
    let desk = Desk::start(work.path(), 1).await?;
    desk.receiver_node.stop().await;
    let mut referrals = Vec::new();
    for _ in 0..REFERRALS {
        referrals.push(refer(&desk).await?);
    }
    // Files wait until the partner's node is there: then nothing but their way to its disk is measured.
    let (receiver_node, receiver) = Home::open(&desk.receiver_home)?.start().await?;
    wait(desk.sender(), |status| status.connected >= 1).await?;
    let begun = Instant::now();
    arrive(&receiver, &referrals).await?;
    let seconds = begun.elapsed().as_secs_f64();
    desk.senders[0].0.stop().await;
    receiver_node.stop().await;
    let floor = tokio::task::block_in_place(|| disk_rate(work.path()))?;
    let rate = (REFERRALS * FILES_EACH * FILE_BYTES) as f64 / seconds / 1e6;
    Ok(vec![
        Figure::floor("attachments: floor (1 MB written and waited for, one after the other)", floor, "MB/s"),
        Figure::floor("attachments: files of 1 MB sealed, fetched, durable", rate, "MB/s"),
        Figure::at_least("attachments: rate / floor", rate / floor, "x", 0.5),
    ])
}

/// A photograph: two markers, one scan, an end.
fn photograph() -> Vec<u8> {
    let frame = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0];
    let scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0];
    let mut file = [&frame[..], &scan].concat();
    file.extend((0..FILE_BYTES - file.len() - 2).map(|at| (at * 31 % 251) as u8));
    file.extend_from_slice(&[0xFF, 0xD9]);
    file
}

async fn refer(desk: &Desk) -> anyhow::Result<ReferralId> {
    let Reply::Written(written) = desk.sender().command(desk.write()?).await? else { bail!("it was not written") };
    let file = photograph();
    for _ in 0..FILES_EACH {
        attach(desk.sender(), written.id, &file).await?;
    }
    Ok(written.id)
}

async fn attach(sender: &NodeHandle, referral: ReferralId, file: &[u8]) -> anyhow::Result<()> {
    let form = BeginAttachment { bytes: file.len() as u64, ..BeginAttachment::default() };
    let AttachmentReply::One(upload) = ask(sender, AttachmentCommand::Begin { referral, form }).await? else {
        bail!("no upload")
    };
    for (first, run) in (0u32..).step_by(8).zip(file.chunks(8 * CHUNK)) {
        let chunks = run.chunks(CHUNK).map(<[u8]>::to_vec).collect();
        ask(sender, AttachmentCommand::Add { attachment: upload.id, first, chunks, last: false }).await?;
    }
    seal(sender, upload.id).await?;
    Ok(())
}

async fn ask(node: &NodeHandle, command: AttachmentCommand) -> anyhow::Result<AttachmentReply> {
    match node.command(Command::Attachment(command)).await? {
        Reply::Attachment(reply) => Ok(*reply),
        other => bail!("unexpected answer {other:?}"),
    }
}

/// Waits until every file of every referral is durable at the receiver.
async fn arrive(receiver: &NodeHandle, referrals: &[ReferralId]) -> anyhow::Result<()> {
    for referral in referrals {
        eventually("the files of a referral", || async {
            // A referral that has not come yet has none.
            let Ok(AttachmentReply::List(list)) = ask(receiver, AttachmentCommand::List(*referral)).await else {
                return Ok(None);
            };
            let here = list.items.iter().filter(|item| item.state == AttachmentState::Here).count();
            Ok((here == FILES_EACH).then_some(()))
        })
        .await?;
    }
    Ok(())
}

/// Megabytes a second.
fn disk_rate(dir: &std::path::Path) -> anyhow::Result<f64> {
    let content = photograph();
    let mut file = File::create(dir.join("sequential"))?;
    let begun = Instant::now();
    for _ in 0..REFERRALS * FILES_EACH {
        file.write_all(&content)?;
        file.sync_data()?;
    }
    Ok((REFERRALS * FILES_EACH * FILE_BYTES) as f64 / begun.elapsed().as_secs_f64() / 1e6)
}
