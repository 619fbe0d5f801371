//! What all requests share: the way to the API, the site's names, the key of form tokens, the count of event streams.

use std::sync::Arc;

use data_encoding::HEXLOWER;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};

use crate::client::{ApiService, Client};
use crate::events::Streams;
use crate::forms::Keeping;
use crate::guard::Hosts;
use crate::session::Token;

/// How the site is set up.
#[derive(Debug, Clone)]
pub struct Options {
    /// Under which names the site answers; the first is the canonical one.
    pub hosts: Hosts,
    /// In which time zone people read times: the computer's, except in tests.
    pub time_zone: TimeZone,
    /// Whether every page says that all of this is practice.
    pub practice: bool,
}

impl Options {
    /// A site at `<word>.localhost:port`, in the computer's time zone.
    pub fn loopback(word: &str, port: u16) -> Self {
        Self { hosts: Hosts::loopback(word, port), time_zone: TimeZone::system(), practice: false }
    }
}

/// The shared state; cheap to clone.
#[derive(Clone)]
pub(crate) struct Site(Arc<Shared>);

struct Shared {
    api: ApiService,
    options: Options,
    form_key: [u8; 32],
    cookie: String,
    streams: Streams,
    keeping: Keeping,
}

impl Site {
    /// Draws a fresh key for form tokens.
    pub(crate) fn new(api: ApiService, options: Options) -> Self {
        let mut form_key = [0; 32];
        getrandom::fill(&mut form_key).expect("an operating system without randomness cannot serve sessions");
        // Cookies of one host name reach all its ports: two nodes on one computer must not share a name for them.
        let port = options.hosts.canonical().rsplit(':').next().unwrap_or_default().to_owned();
        let cookie = format!("__Host-session-{port}");
        Self(Arc::new(Shared {
            api,
            options,
            form_key,
            cookie,
            streams: Streams::default(),
            keeping: Keeping::default(),
        }))
    }

    /// A client of the API with nobody's authority, or a session's.
    pub(crate) fn client(&self, token: Option<Token>) -> Client {
        Client::new(self.0.api.clone(), self.0.options.hosts.canonical().to_owned(), token)
    }

    /// The site's names.
    pub(crate) fn hosts(&self) -> &Hosts {
        &self.0.options.hosts
    }

    /// The time zone of pages.
    pub(crate) fn time_zone(&self) -> TimeZone {
        self.0.options.time_zone.clone()
    }

    /// Whether all of this is practice.
    pub(crate) fn practice(&self) -> bool {
        self.0.options.practice
    }

    /// The session cookie's name.
    pub(crate) fn session_cookie(&self) -> &str {
        &self.0.cookie
    }

    /// The event streams that are open.
    pub(crate) fn streams(&self) -> &Streams {
        &self.0.streams
    }

    /// What was written by people whose sessions ended meanwhile.
    pub(crate) fn keeping(&self) -> &Keeping {
        &self.0.keeping
    }

    /// The token that every form of this session carries; of nobody's session before sign-in.
    pub(crate) fn form_token(&self, session: Option<&Token>) -> String {
        let mut hash = Sha256::new();
        hash.update(b"marshrut form token v1");
        hash.update(self.0.form_key);
        hash.update(session.map_or("", Token::reveal));
        HEXLOWER.encode(&hash.finalize())
    }
}
