//! The Host allow-list: without it, a web page could point its own name at 127.0.0.1 and read ours (DNS rebinding).
//! One list for the pages and for the API beside them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::{HeaderMap, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;

use crate::failure;

/// The names under which a node answers, each exactly as a browser sends it (`marshrut.localhost:8100`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosts {
    allowed: Arc<[String]>,
    setting: Arc<str>,
}

impl Hosts {
    /// The names of this computer for itself: `<word>.localhost`, `localhost`, `127.0.0.1` and `[::1]`, with `port`.
    ///
    /// The first is the canonical one: cookies of `127.0.0.1` are shared with every program that serves pages there.
    pub fn loopback(word: &str, port: u16) -> Self {
        let canonical = format!("{}.localhost", word.to_ascii_lowercase());
        let names = [canonical.as_str(), "localhost", "127.0.0.1", "[::1]"];
        let allowed = names.iter().flat_map(|name| as_browsers_write(name, port)).collect();
        Self { allowed, setting: "web.hosts".into() }
    }

    /// Allows these too (`name:port`), and says in refusals which `setting` holds such a list.
    pub fn and(&self, more: impl IntoIterator<Item = String>, setting: &str) -> Self {
        let more = more.into_iter().map(|host| host.to_ascii_lowercase());
        Self { allowed: self.allowed.iter().cloned().chain(more).collect(), setting: setting.into() }
    }

    /// The name and port to tell people.
    pub fn canonical(&self) -> &str {
        self.allowed.first().map_or("", String::as_str)
    }

    /// The one of these names that a request names as its host; none if it names another, several, or two different
    /// ones in two places.
    pub fn named_by<'a>(&self, headers: &'a HeaderMap, uri: &Uri) -> Option<&'a str> {
        named_host(headers, uri).filter(|host| self.allow(host))
    }

    /// Whether `host` is one of the names.
    fn allow(&self, host: &str) -> bool {
        self.allowed.iter().any(|allowed| allowed.eq_ignore_ascii_case(host))
    }
}

/// Browsers leave port 80 out.
fn as_browsers_write(name: &str, port: u16) -> Vec<String> {
    let with_port = format!("{name}:{port}");
    if port == 80 { vec![name.to_owned(), with_port] } else { vec![with_port] }
}

/// `inner` for requests that name one of `allowed`; 421 with what to do for all others. For the pages and the API alike.
pub fn hosts(inner: Router, allowed: &Hosts) -> Router {
    inner.layer(from_fn_with_state(allowed.clone(), check))
}

async fn check(State(allowed): State<Hosts>, request: Request, next: Next) -> Response {
    if allowed.named_by(request.headers(), request.uri()).is_some() {
        return next.run(request).await;
    }
    let host = named_host(request.headers(), request.uri());
    failure::wrong_host(request.headers(), host, allowed.canonical(), &allowed.setting)
}

/// The one host that a request names; none if it names several, or two different ones in two places.
fn named_host<'a>(headers: &'a HeaderMap, uri: &Uri) -> Option<&'a str> {
    let mut named = headers.get_all(HOST).iter();
    let host = named.next()?.to_str().ok()?;
    let agrees = uri.authority().is_none_or(|authority| authority.as_str().eq_ignore_ascii_case(host));
    (named.next().is_none() && agrees).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_known_name_is_needed() {
        let hosts = Hosts::loopback("Tbilisi", 8100).and(["node.lan:8100".to_owned()], "web.hosts");
        assert_eq!(hosts.canonical(), "tbilisi.localhost:8100");
        for good in
            ["tbilisi.localhost:8100", "TBILISI.localhost:8100", "127.0.0.1:8100", "[::1]:8100", "node.lan:8100"]
        {
            assert!(hosts.allow(good), "{good}");
        }
        for bad in
            ["tbilisi.localhost", "tbilisi.localhost:81", "evil.test:8100", "a.tbilisi.localhost:8100", "", "127.0.0.1"]
        {
            assert!(!hosts.allow(bad), "{bad}");
        }
        assert!(Hosts::loopback("a", 80).allow("a.localhost"));
    }

    #[test]
    fn two_host_headers_name_no_host() {
        let uri = Uri::from_static("/");
        let mut headers = HeaderMap::new();
        assert_eq!(named_host(&headers, &uri), None);
        headers.append(HOST, "a.localhost:1".parse().expect("a header value"));
        assert_eq!(named_host(&headers, &uri), Some("a.localhost:1"));
        assert_eq!(named_host(&headers, &Uri::from_static("http://evil.test/")), None);
        headers.append(HOST, "evil.test".parse().expect("a header value"));
        assert_eq!(named_host(&headers, &uri), None);
    }
}
