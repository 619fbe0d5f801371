//! Who may speak to the API at all: callers that name this node by one of its own names (the pages' list), and no web
//! page of another origin. Without the first, a page could point its own name at 127.0.0.1 (DNS rebinding).

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use marshrut_web_ui::Hosts;

use super::problem::Refused;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

pub(super) async fn check(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let Some(host) = hosts.named_by(request.headers(), request.uri()) else {
        return Refused::new(StatusCode::MISDIRECTED_REQUEST, "host.foreign", "this node does not answer to that name")
            .with_cure(format!("ask for http://{}", hosts.canonical()))
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
