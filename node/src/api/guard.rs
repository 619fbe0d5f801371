//! Who may speak to the API at all: callers that name this node by one of its own names, and no web page of another
//! origin. Without the first, a page could point its own name at 127.0.0.1 (DNS rebinding).

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::problem::Refused;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The names under which the API answers, with the port, as callers write them (`127.0.0.1:8100`).
#[derive(Debug, Clone)]
pub struct Names(Arc<[String]>);

impl Names {
    /// These names; each with its port.
    pub fn new(names: impl IntoIterator<Item = String>) -> Self {
        Self(names.into_iter().map(|name| name.to_ascii_lowercase()).collect())
    }

    /// This computer's names for itself, and `<word>.localhost`.
    pub fn loopback(word: &str, port: u16) -> Self {
        let own = [format!("{word}.localhost"), "localhost".into(), "127.0.0.1".into(), "[::1]".into()];
        let with_port = own.iter().map(|name| format!("{name}:{port}"));
        let without = own.iter().filter(|_| port == 80).cloned();
        Self::new(with_port.chain(without))
    }

    fn hold(&self, host: &str) -> bool {
        self.0.iter().any(|name| name.eq_ignore_ascii_case(host))
    }
}

pub(super) async fn check(State(names): State<Names>, request: Request, next: Next) -> Response {
    let Some(host) = named_host(request.headers(), request.uri()).filter(|host| names.hold(host)) else {
        return Refused::new(StatusCode::MISDIRECTED_REQUEST, "host.foreign", "this node does not answer to that name")
            .with_cure(format!("ask for http://{}", names.0.first().map_or("127.0.0.1", String::as_str)))
            .into_response();
    };
    if is_foreign(request.headers(), host) {
        return Refused::new(StatusCode::FORBIDDEN, "origin.foreign", "pages of other origins may not use this API")
            .into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// The one host that a request names; none if it names several.
fn named_host<'a>(headers: &'a HeaderMap, uri: &Uri) -> Option<&'a str> {
    let mut named = headers.get_all(header::HOST).iter();
    let host = named.next()?.to_str().ok()?;
    let agrees = uri.authority().is_none_or(|authority| authority.as_str().eq_ignore_ascii_case(host));
    (named.next().is_none() && agrees).then_some(host)
}

/// Whether a browser says that a page of another origin sent this. Programs send neither header.
fn is_foreign(headers: &HeaderMap, host: &str) -> bool {
    let says =
        |name: &HeaderName| headers.get_all(name).iter().map(|value| value.to_str().unwrap_or("?")).collect::<Vec<_>>();
    let foreign_origin =
        |origin: &&str| !origin.strip_prefix("http://").is_some_and(|own| own.eq_ignore_ascii_case(host));
    let foreign_site = |site: &&str| !matches!(*site, "same-origin" | "none");
    says(&header::ORIGIN).iter().any(foreign_origin) || says(&SEC_FETCH_SITE).iter().any(foreign_site)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(HeaderName, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn only_own_names_are_answered() {
        let names = Names::loopback("tbilisi", 8100);
        for good in ["tbilisi.localhost:8100", "LOCALHOST:8100", "127.0.0.1:8100", "[::1]:8100"] {
            assert!(names.hold(good), "{good}");
        }
        for bad in ["evil.test:8100", "127.0.0.1", "127.0.0.1:81", "x.tbilisi.localhost:8100", ""] {
            assert!(!names.hold(bad), "{bad}");
        }
        assert!(Names::loopback("a", 80).hold("a.localhost"));
    }

    #[test]
    fn two_hosts_are_none() {
        let uri = Uri::from_static("/api/v1/status");
        let two = headers(&[(header::HOST, "a:1"), (header::HOST, "b:1")]);
        assert_eq!(named_host(&two, &uri), None);
        assert_eq!(named_host(&headers(&[(header::HOST, "a:1")]), &Uri::from_static("http://b:1/")), None);
        assert_eq!(named_host(&headers(&[(header::HOST, "a:1")]), &uri), Some("a:1"));
    }

    #[test]
    fn pages_of_other_origins_are_turned_away_and_programs_are_not() {
        let check = |pairs: &[(HeaderName, &'static str)], foreign: bool| {
            assert_eq!(is_foreign(&headers(pairs), "a.localhost:1"), foreign, "{pairs:?}");
        };
        check(&[], false);
        check(&[(header::ORIGIN, "http://a.localhost:1")], false);
        check(&[(SEC_FETCH_SITE, "none")], false);
        check(&[(header::ORIGIN, "null")], true);
        check(&[(header::ORIGIN, "https://a.localhost:1")], true);
        check(&[(header::ORIGIN, "http://evil.test")], true);
        check(&[(SEC_FETCH_SITE, "cross-site")], true);
        check(&[(SEC_FETCH_SITE, "same-site")], true);
        check(&[(header::ORIGIN, "http://a.localhost:1"), (header::ORIGIN, "http://evil.test")], true);
    }
}
