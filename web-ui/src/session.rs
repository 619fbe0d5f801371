//! The session cookie and the language cookie. The session's state is the node's; the cookie only names it.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;

/// The API's session token: 64 hexadecimal digits, nothing else is ever forwarded. It has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(String);

impl Token {
    /// Checks the form; what it opens is the API's to say.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
        well_formed.then(|| Self(text.to_owned()))
    }

    /// The text, for the API's `Authorization` header and the cookie only.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

/// The language cookie's name. Its value is no secret; another node on this computer may well share it.
pub(crate) const LANGUAGE_COOKIE: &str = "__Host-language";

/// The value of the cookie called `name`. A name sent twice with different values names nothing.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|line| line.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let mut values = pairs.filter(|(found, _)| *found == name).map(|(_, value)| value);
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}

/// Keeps a session until the browser closes.
pub(crate) fn keep(name: &str, token: &Token) -> String {
    format!("{name}={}; Path=/; Secure; HttpOnly; SameSite=Strict", token.reveal())
}

/// Ends a session in the browser.
pub(crate) fn forget(name: &str) -> String {
    format!("{name}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0")
}

/// Keeps the language for a year.
pub(crate) fn keep_language(tag: &str) -> String {
    format!("{LANGUAGE_COOKIE}={tag}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=31536000")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hexadecimal_tokens_are_forwarded() {
        assert!(Token::parse(&"a1".repeat(32)).is_some());
        assert!(Token::parse(&"a1".repeat(31)).is_none());
        assert!(Token::parse(&format!("{}\r\n", "a".repeat(62))).is_none());
    }

    #[test]
    fn a_cookie_with_two_values_names_nothing() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, "a=1; b=2".parse().expect("a header value"));
        assert_eq!(cookie(&headers, "b"), Some("2"));
        assert_eq!(cookie(&headers, "c"), None);
        headers.append(COOKIE, "b=3".parse().expect("a header value"));
        assert_eq!(cookie(&headers, "b"), None);
    }
}
