//! Refusals as problem documents (RFC 9457): what is wrong, where, and what to do.

use axum::Json;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use marshrut_protocol::engine::Refusal;
use marshrut_protocol::local_api::{FieldProblem, Problem, StaffRole};

use crate::accounts::AccountsError;
use crate::audit::AuditError;
use crate::driver::CommandError;
use crate::keyslots::UnlockError;

/// The media type of a problem document.
pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// A refusal on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    problem: Box<Problem>,
    retry_after_s: Option<u64>,
}

impl Refused {
    pub(super) fn new(status: StatusCode, kind: &str, title: impl Into<String>) -> Self {
        let (kind, title) = (kind.to_owned(), title.into());
        let problem = Problem { kind, status: status.as_u16(), title, detail: None, cure: None, fields: Vec::new() };
        Self { problem: Box::new(problem), retry_after_s: None }
    }

    pub(super) fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.problem.detail = Some(detail.into());
        self
    }

    pub(super) fn with_cure(mut self, cure: impl Into<String>) -> Self {
        self.problem.cure = Some(cure.into());
        self
    }

    pub(super) fn with_fields(mut self, fields: Vec<FieldProblem>) -> Self {
        self.problem.fields = fields;
        self
    }

    /// Names one more field that is wrong.
    pub(super) fn with_field(mut self, field: &str, kind: &str, title: impl Into<String>) -> Self {
        let wrong = FieldProblem { field: field.to_owned(), kind: kind.to_owned(), title: title.into() };
        self.problem.fields.push(wrong);
        self
    }

    /// What is told, for a place that is no answer.
    pub(super) fn into_problem(self) -> Problem {
        *self.problem
    }

    pub(super) fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after_s = Some(seconds);
        self
    }

    /// One field is wrong.
    pub(super) fn field(field: &str, kind: &str, title: impl Into<String>) -> Self {
        let title = title.into();
        let wrong = FieldProblem { field: field.to_owned(), kind: kind.to_owned(), title: title.clone() };
        Self::new(StatusCode::BAD_REQUEST, "request.invalid", title).with_fields(vec![wrong])
    }

    /// There is no such thing.
    pub(super) fn not_found(what: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", format!("there is no {what} {id}"))
    }

    /// The caller has no session.
    pub(super) fn no_session() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "session.missing", "this needs a session")
            .with_cure("sign in, or send the token of the data directory's api-token file")
    }

    /// Nobody has opened the node yet.
    pub(super) fn locked() -> Self {
        Self::new(StatusCode::CONFLICT, "node.locked", "the node is locked").with_cure("sign in with the passphrase")
    }

    /// The caller's roles do not include this; `who` can change that.
    pub(super) fn role_missing(roles: &[StaffRole], who: &[String]) -> Self {
        let names: Vec<&str> = roles.iter().map(|role| role.name()).collect();
        let first = names.first().copied().unwrap_or("administrator");
        let title = format!("this needs the role of {}", names.join(" or "));
        let mut refused = Self::new(StatusCode::FORBIDDEN, &format!("account.needs-{first}"), title)
            .with_cure("an administrator can give it under Staff");
        if !who.is_empty() {
            refused = refused.with_detail(who.join(", "));
        }
        refused
    }

    /// A fault of this program.
    pub(super) fn bug(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "bug", "a fault of this program").with_detail(detail)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self.problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after_s {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<CommandError> for Refused {
    fn from(error: CommandError) -> Self {
        match error {
            CommandError::Refused(refusal) => refusal.into(),
            CommandError::Stopped => Self::new(StatusCode::SERVICE_UNAVAILABLE, "node.stopped", "the node has stopped")
                .with_cure("start it again; if it stops again, `marshrut doctor` says why"),
        }
    }
}

impl From<AccountsError> for Refused {
    fn from(error: AccountsError) -> Self {
        let title = error.to_string();
        let field = |field: &str, kind: &str| Self::field(field, kind, title.clone());
        match error {
            AccountsError::Name => field("name", "length"),
            AccountsError::NameTaken => field("name", "taken"),
            AccountsError::NoRole => field("roles", "missing"),
            AccountsError::AutoLock => field("auto_lock_minutes", "range"),
            AccountsError::Unknown(id) => Self::not_found("account", &id.to_string()),
            AccountsError::LastAdministrator => Self::new(StatusCode::CONFLICT, "account.last-administrator", title),
            AccountsError::Expired => Self::new(StatusCode::FORBIDDEN, "account.invitation-expired", title),
            AccountsError::PasskeyName => field("name", "passkey-length"),
            AccountsError::PasskeysFull => Self::new(StatusCode::CONFLICT, "passkey.full", title),
            AccountsError::PasskeyKnown => Self::new(StatusCode::CONFLICT, "passkey.known", title),
            AccountsError::UnknownPasskey(id) => Self::not_found("passkey", &id.to_string()),
            AccountsError::Slots(error) => error.into(),
            AccountsError::Closed => Self::locked(),
            AccountsError::Missing(_) | AccountsError::File(_) | AccountsError::NoEntropy(_) => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "account.unwritten",
                "the accounts cannot be read or written",
            )
            .with_detail(title),
        }
    }
}

impl From<UnlockError> for Refused {
    fn from(error: UnlockError) -> Self {
        let title = error.to_string();
        match error {
            UnlockError::Full => Self::new(StatusCode::CONFLICT, "account.full", title)
                .with_cure("remove somebody who does not work here any more"),
            UnlockError::Unusable => Self::field("passphrase", "unusable", title),
            UnlockError::Changed(_) => {
                Self::new(StatusCode::CONFLICT, "keys.changed", "who can open this node was changed meanwhile")
                    .with_cure("try again; nothing was changed now")
            }
            UnlockError::LastSlot => Self::new(StatusCode::CONFLICT, "account.last-administrator", title),
            _ => super::session::cannot_unlock(&error),
        }
    }
}

impl From<AuditError> for Refused {
    fn from(error: AuditError) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "audit.unwritten", "the audit log cannot be written")
            .with_detail(error.to_string())
            .with_cure("`marshrut doctor` says what is wrong with the disk")
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let title = refusal.to_string();
        match refusal {
            Refusal::NotFound { what, id } => Self::not_found(what, &id),
            Refusal::Invalid { kind, fields, .. } => {
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, &kind, title).with_fields(fields)
            }
            Refusal::NotAllowed { kind, cure, .. } => {
                let refused = Self::new(StatusCode::CONFLICT, &kind, title);
                if cure.is_empty() { refused } else { refused.with_cure(cure) }
            }
            Refusal::Recovering => Self::new(StatusCode::CONFLICT, "node.recovering", title)
                .with_cure("keep the node running and connected; this ends by itself"),
            Refusal::Frozen => Self::new(StatusCode::CONFLICT, "node.two-histories", title).with_cure(
                "stop the node, run `marshrut keys replace` and run it again; if the computer was stolen or copied, docs/keys.md \
                 says what to do",
            ),
            Refusal::NoPrekey { .. } => Self::new(StatusCode::CONFLICT, "referral.no-prekey", title)
                .with_cure("try again when the partner's node has been online; the draft is kept"),
        }
    }
}

pub(super) async fn no_such_path(uri: Uri) -> Refused {
    Refused::new(StatusCode::NOT_FOUND, "path.unknown", "there is nothing at this path")
        .with_detail(uri.path())
        .with_cure("GET /api/v1/openapi.json lists all paths")
}

pub(super) async fn no_such_method(method: Method, uri: Uri) -> Refused {
    Refused::new(StatusCode::METHOD_NOT_ALLOWED, "method.unknown", "this path does not take this method")
        .with_detail(format!("{method} {}", uri.path()))
        .with_cure("GET /api/v1/openapi.json lists the methods of each path")
}

/// Gives refusals of the framework itself their problem document.
pub(super) async fn fill_in(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let is_ours =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes() == MEDIA_TYPE.as_bytes());
    if !(status.is_client_error() || status.is_server_error()) || is_ours {
        return response;
    }
    let (mut parts, _plain_text) = response.into_parts();
    let (kind, title) = match status {
        StatusCode::PAYLOAD_TOO_LARGE => ("body.too-large", "the request's body is longer than this path takes"),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ("body.media-type", "this path takes application/json"),
        _ => ("request.refused", status.canonical_reason().unwrap_or("the request was refused")),
    };
    let (ours, body): (_, Body) = Refused::new(status, kind, title).into_response().into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(ours.headers);
    Response::from_parts(parts, body)
}
