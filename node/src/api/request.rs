//! Reading requests: JSON bodies and URL queries, each with the path of the field that is wrong.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use marshrut_protocol::local_api::FieldProblem;
use marshrut_protocol::text::Lang;
use serde::de::DeserializeOwned;

use super::problem::Refused;

/// A JSON body.
pub(super) struct Body<T>(pub(super) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        if !says_json(request.headers()) {
            return Err(Refused::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "body.media-type", "this path takes JSON")
                .with_cure("send `Content-Type: application/json`"));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| unreadable(rejection.status()))?;
        read_json(&bytes).map(Self)
    }
}

fn unreadable(status: StatusCode) -> Refused {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Refused::new(status, "body.too-large", "the request's body is longer than this path takes")
        }
        status => Refused::new(status, "body.unreadable", "the request's body did not arrive whole"),
    }
}

fn says_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refused> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        wrong_json(&path, error.inner())
    })?;
    json.end().map_err(|error| wrong_json(".", &error))?;
    Ok(value)
}

fn wrong_json(path: &str, error: &serde_json::Error) -> Refused {
    let place = format!("line {} column {}", error.line(), error.column());
    if error.is_syntax() || error.is_eof() {
        return Refused::new(StatusCode::BAD_REQUEST, "body.syntax", format!("not JSON: {error}")).with_detail(place);
    }
    let field = if path == "." { String::new() } else { path.to_owned() };
    let wrong = FieldProblem { field, kind: "invalid".to_owned(), title: error.to_string() };
    Refused::new(StatusCode::UNPROCESSABLE_ENTITY, "request.invalid", "a field of the request is wrong")
        .with_detail(place)
        .with_fields(vec![wrong])
}

/// A URL query. Empty values count as not given, as forms send them.
pub(super) struct Query<T>(pub(super) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        let stated: Vec<&str> =
            parts.uri.query().unwrap_or_default().split('&').filter(|pair| has_value(pair)).collect();
        let uri = format!("/?{}", stated.join("&"))
            .parse()
            .map_err(|_invalid| Refused::field("", "invalid", "not a query"))?;
        match axum::extract::Query::try_from_uri(&uri) {
            Ok(axum::extract::Query(query)) => Ok(Self(query)),
            Err(rejection) => Err(wrong_query(&rejection.body_text())),
        }
    }
}

fn has_value(pair: &str) -> bool {
    pair.split_once('=').is_some_and(|(_, value)| !value.is_empty())
}

/// The framework says `Failed to deserialize query string: <field>: <what>`.
fn wrong_query(text: &str) -> Refused {
    let told = text.split_once(": ").map_or(text, |(_, told)| told);
    let (field, what) = told.split_once(": ").unwrap_or(("", told));
    Refused::field(field, "invalid", what)
}

/// How a list is cut into pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    /// From 1.
    pub(super) number: usize,
    /// Items a page.
    pub(super) size: usize,
}

/// Most items a page.
const MAX_PER_PAGE: usize = 200;
/// The last page that is looked for.
const MAX_PAGE: usize = 1_000_000;

impl Page {
    /// A page as asked for; 0 stands for the first page and for `default` items.
    pub(super) fn of(number: usize, size: usize, default: usize) -> Result<Self, Refused> {
        let size = if size == 0 { default } else { size };
        if size > MAX_PER_PAGE {
            let title = format!("at most {MAX_PER_PAGE} items a page");
            return Err(Refused::field("per_page", "too-many", title));
        }
        if number > MAX_PAGE {
            return Err(Refused::field("page", "too-many", format!("the last page is {MAX_PAGE}")));
        }
        Ok(Self { number: number.max(1), size })
    }

    /// How many items come before it.
    pub(super) fn offset(self) -> usize {
        (self.number - 1) * self.size
    }
}

/// An id in a path.
pub(super) fn id<T: std::str::FromStr>(what: &'static str, text: &str) -> Result<T, Refused> {
    text.parse().map_err(|_invalid| Refused::not_found(what, &shown(text)))
}

/// What a caller sent, fit to be repeated.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}

/// The language of texts when nobody says which.
pub(super) fn english() -> Lang {
    Lang::new("en").expect("'en' is a language tag")
}
