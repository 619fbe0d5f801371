//! The proof that a writing request comes from our own pages.
//!
//! `SameSite` cookies do not give it: another program's pages on another port of this computer are the same *site*.
//! The browser's own word for it (`Sec-Fetch-Site: same-origin`) does, or an `Origin` equal to the host asked.

use axum::extract::Request;
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Lets reading requests pass, and writing ones that our own pages sent.
pub(super) async fn only_from_our_pages(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if reads || sent_by_our_pages(request.headers()) {
        next.run(request).await
    } else {
        Failure::Foreign.into_response()
    }
}

/// A header that may be absent but never twice.
enum Single<'a> {
    Absent,
    One(&'a str),
    Bad,
}

fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Single<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next().map(|value| value.to_str()), values.next()) {
        (None, _) => Single::Absent,
        (Some(Ok(value)), None) => Single::One(value),
        _ => Single::Bad,
    }
}

fn sent_by_our_pages(headers: &HeaderMap) -> bool {
    match (single(headers, &SEC_FETCH_SITE), single(headers, &ORIGIN)) {
        // Under our `no-referrer` policy browsers send the forms of our own pages with `Origin: null`.
        (Single::One("same-origin"), Single::Absent | Single::One("null")) => true,
        (Single::One("same-origin") | Single::Absent, Single::One(origin)) => is_our_origin(origin, headers),
        _ => false,
    }
}

fn is_our_origin(origin: &str, headers: &HeaderMap) -> bool {
    let Single::One(host) = single(headers, &HOST) else { return false };
    origin.strip_prefix("http://").is_some_and(|named| named.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (Sec-Fetch-Site, Origin) → whether a write may pass, for the host `a.localhost:1`.
    const MATRIX: [(Option<&str>, Option<&str>, bool); 16] = [
        (Some("same-origin"), None, true),
        (Some("same-origin"), Some("null"), true),
        (Some("same-origin"), Some("http://a.localhost:1"), true),
        (Some("same-origin"), Some("http://evil.test"), false),
        (Some("same-site"), None, false),
        (Some("same-site"), Some("http://a.localhost:1"), false),
        (Some("same-site"), Some("http://a.localhost:2"), false),
        (Some("cross-site"), None, false),
        (Some("cross-site"), Some("http://evil.test"), false),
        (Some("cross-site"), Some("http://a.localhost:1"), false),
        (Some("none"), None, false),
        (None, None, false),
        (None, Some("null"), false),
        (None, Some("http://a.localhost:1"), true),
        (None, Some("https://a.localhost:1"), false),
        (None, Some("http://a.localhost:12"), false),
    ];

    #[test]
    fn only_our_own_pages_may_write() {
        for (site, origin, passes) in MATRIX {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, "a.localhost:1".parse().expect("a header value"));
            let named = [(SEC_FETCH_SITE, site), (ORIGIN, origin)];
            for (name, value) in named.into_iter().filter_map(|(name, value)| Some((name, value?))) {
                headers.insert(name, value.parse().expect("a header value"));
            }
            assert_eq!(sent_by_our_pages(&headers), passes, "{site:?} {origin:?}");
        }
    }

    #[test]
    fn a_header_said_twice_proves_nothing() {
        let mut headers = HeaderMap::new();
        headers.append(SEC_FETCH_SITE, "same-origin".parse().expect("a header value"));
        headers.append(SEC_FETCH_SITE, "cross-site".parse().expect("a header value"));
        assert!(!sent_by_our_pages(&headers));
    }
}
