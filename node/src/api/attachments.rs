//! Files of a referral: upload in pieces that go on where they broke off, attach, list, save. Bytes are passed on as
//! they come; what a file may be and who may have it is decided elsewhere.

mod download;
mod upload;

use axum::extract::{DefaultBodyLimit, Path};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{AttachmentCommand, AttachmentReply, Command, Reply};
use marshrut_protocol::id::{AttachmentId, ReferralId};
use marshrut_protocol::local_api::{Attachment, AttachmentList, BeginAttachment, path};

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Body, id};
use super::services::unexpected;
use crate::attachments::{self, NotSealed};
use crate::driver::NodeHandle;

pub(super) fn routes() -> Router<Api> {
    let all = format!("{}/{{id}}/attachments", path::REFERRALS);
    let one = format!("{all}/{{attachment}}");
    let content = get(download::save).post(upload::add).layer(DefaultBodyLimit::disable());
    Router::new()
        .route(&all, get(list).post(begin))
        .route(&one, axum::routing::delete(discard))
        .route(&format!("{one}/content"), content)
        .route(&format!("{one}/finish"), post(finish))
}

async fn ask(node: &NodeHandle, command: AttachmentCommand) -> Result<AttachmentReply, Refused> {
    match node.command(Command::Attachment(command)).await? {
        Reply::Attachment(reply) => Ok(*reply),
        _ => Err(unexpected()),
    }
}

async fn list(Running(node): Running, Path(referral): Path<String>) -> Result<Json<AttachmentList>, Refused> {
    listed(&node, id("referral", &referral)?).await.map(Json)
}

async fn listed(node: &NodeHandle, referral: ReferralId) -> Result<AttachmentList, Refused> {
    match ask(node, AttachmentCommand::List(referral)).await? {
        AttachmentReply::List(list) => Ok(list),
        _ => Err(unexpected()),
    }
}

/// The file that a path names, if it belongs to the referral that the path names.
async fn named(node: &NodeHandle, (referral, attachment): &(String, String)) -> Result<Attachment, Refused> {
    let wanted: AttachmentId = id("file", attachment)?;
    let list = listed(node, id("referral", referral)?).await?;
    let found = list.items.into_iter().find(|item| item.id == wanted);
    found.ok_or_else(|| Refused::not_found("file", &wanted.to_string()))
}

async fn begin(
    Running(node): Running,
    Path(referral): Path<String>,
    Body(form): Body<BeginAttachment>,
) -> Result<(StatusCode, Json<Attachment>), Refused> {
    let referral = id("referral", &referral)?;
    let begun = one(ask(&node, AttachmentCommand::Begin { referral, form }).await?)?;
    Ok((StatusCode::CREATED, Json(begun)))
}

fn one(reply: AttachmentReply) -> Result<Attachment, Refused> {
    match reply {
        AttachmentReply::One(attachment) => Ok(attachment),
        _ => Err(unexpected()),
    }
}

async fn finish(Running(node): Running, Path(names): Path<(String, String)>) -> Result<Json<Attachment>, Refused> {
    let upload = named(&node, &names).await?;
    match attachments::seal(&node, upload.id).await {
        Ok(attachment) => Ok(Json(attachment)),
        Err(error) => {
            let useless = matches!(error, NotSealed::Unclean(_) | NotSealed::Changed);
            if useless {
                // What cannot be attached must not lie here until its time is over.
                node.command(Command::Attachment(AttachmentCommand::Discard(upload.id))).await?;
            }
            Err(not_sealed(error))
        }
    }
}

fn not_sealed(error: NotSealed) -> Refused {
    let title = error.to_string();
    match error {
        NotSealed::Command(error) => error.into(),
        NotSealed::Unclean(attachments::Unclean::Io(error)) => Refused::bug(error.to_string()),
        NotSealed::Unclean(error) => Refused::new(StatusCode::UNPROCESSABLE_ENTITY, unclean_kind(&error), title),
        NotSealed::Changed => Refused::new(StatusCode::UNPROCESSABLE_ENTITY, "attachment.changed", title)
            .with_cure("attach it again when nothing writes to it"),
        NotSealed::Broken(detail) => Refused::bug(detail),
    }
}

/// The kind of problem that a file which is not accepted makes: pages have words for each.
fn unclean_kind(error: &attachments::Unclean) -> &'static str {
    use attachments::Unclean;
    match error {
        Unclean::Io(_) | Unclean::Damaged(..) => "attachment.damaged",
        Unclean::Kind => "attachment.kind",
        Unclean::Empty => "attachment.empty",
        Unclean::Holds(..) => "attachment.holds",
        Unclean::Locked(_) => "attachment.password",
        Unclean::LongText(_) => "attachment.long-text",
        Unclean::Identifier(_) => "attachment.identifier",
    }
}

async fn discard(Running(node): Running, Path(names): Path<(String, String)>) -> Result<StatusCode, Refused> {
    let attachment = named(&node, &names).await?.id;
    node.command(Command::Attachment(AttachmentCommand::Discard(attachment))).await?;
    Ok(StatusCode::NO_CONTENT)
}
