//! Who asks: language, session, and, for pages that need one, the node's state. As extractors, so that a page that
//! needs a session says so in its signature and cannot forget to check.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use marshrut_protocol::local_api::{Me, NodeState, StatusDetails};

use crate::client::{ApiError, Client};
use crate::failure::Failure;
use crate::languages::Language;
use crate::session::{LANGUAGE_COOKIE, Token, cookie};
use crate::site::Site;
use crate::texts::{Clock, Texts};

/// The header with which the script refetches a page to swap its live parts.
const LIVE_HEADER: &str = "marshrut-live";

/// Anyone, signed in or not.
#[derive(Clone)]
pub(crate) struct Visitor {
    pub(crate) site: Site,
    pub(crate) texts: Texts,
    /// The API with this visitor's authority.
    pub(crate) client: Client,
    /// What the session cookie names, whether still valid or not.
    pub(crate) token: Option<Token>,
    /// Path and query of the page, to come back to.
    pub(crate) here: String,
    /// Whether the script asks, not a person.
    pub(crate) live: bool,
    /// Whether the page answers to a form, so that it cannot be asked for again.
    pub(crate) made: bool,
    /// Whether the person came by the site's own name, for which alone browsers keep passkeys.
    pub(crate) at_own_name: bool,
}

impl Visitor {
    /// The token that this visitor's forms carry.
    pub(crate) fn form_token(&self) -> String {
        self.site.form_token(self.token.as_ref())
    }

    /// The failure to show for `error`: a session that the API does not know leads to sign-in.
    pub(crate) fn failure(&self, error: ApiError) -> Failure {
        match error.status() {
            Some(axum::http::StatusCode::UNAUTHORIZED) => self.must_sign_in(),
            _ => Failure::Api(error),
        }
    }

    /// Leads to sign-in and back here.
    pub(crate) fn must_sign_in(&self) -> Failure {
        Failure::SignIn { next: self.here.clone(), live: self.live }
    }
}

impl FromRequestParts<Site> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        let token = cookie(&parts.headers, site.session_cookie()).and_then(Token::parse);
        let live = parts.headers.contains_key(LIVE_HEADER);
        let made = !parts.method.is_safe();
        let texts = Texts { language: language_of(&parts.headers) };
        let client = site.client(token.clone()).in_background(live);
        let host = site.hosts().named_by(&parts.headers, &parts.uri);
        let at_own_name = host.is_some_and(|host| host.eq_ignore_ascii_case(site.hosts().canonical()));
        Ok(Self { site: site.clone(), texts, client, token, here: place(parts), live, made, at_own_name })
    }
}

/// The language of the cookie, else of the browser, else English.
pub(crate) fn language_of(headers: &axum::http::HeaderMap) -> Language {
    let chosen = cookie(headers, LANGUAGE_COOKIE).and_then(Language::from_tag);
    chosen.or_else(|| Language::accepted(headers)).unwrap_or(Language::En)
}

/// The page itself; for what was posted to a page's action, that page.
fn place(parts: &Parts) -> String {
    let path = parts.uri.path();
    match parts.method {
        Method::GET => parts.uri.path_and_query().map_or(path, |whole| whole.as_str()).to_owned(),
        // These are answered to what was posted below them.
        _ if path.starts_with("/staff/") => "/staff".to_owned(),
        _ if path.starts_with("/account/") => "/account".to_owned(),
        _ => path.trim_end_matches("/actions").trim_end_matches("/invitation").trim_end_matches("/revoke").to_owned(),
    }
}

/// Someone with a session, on a node that runs.
#[derive(Clone)]
pub(crate) struct SignedIn {
    pub(crate) visitor: Visitor,
    pub(crate) status: StatusDetails,
    /// Who it is, with which roles: pages show what the API permits them.
    pub(crate) me: Me,
    /// Whether the node first fetches its own log from partners, and signs nothing meanwhile.
    pub(crate) recovering: bool,
    pub(crate) version: String,
}

impl SignedIn {
    /// Texts in this person's language.
    pub(crate) fn texts(&self) -> Texts {
        self.visitor.texts
    }

    /// Writes dates by the node's clock.
    pub(crate) fn clock(&self) -> Clock {
        Clock::new(self.visitor.texts, self.visitor.site.time_zone(), self.status.now)
    }

    /// The API with this person's authority.
    pub(crate) fn client(&self) -> &Client {
        &self.visitor.client
    }

    /// The failure to show for `error`.
    pub(crate) fn failure(&self, error: ApiError) -> Failure {
        self.visitor.failure(error)
    }
}

impl FromRequestParts<Site> for SignedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let Ok(visitor) = Visitor::from_request_parts(parts, site).await;
        if visitor.token.is_none() {
            return Err(visitor.must_sign_in());
        }
        let status = visitor.client.status().await.map_err(|error| visitor.failure(error))?;
        match (status.state, status.details, status.me) {
            (NodeState::Running | NodeState::Recovering, Some(details), Some(me)) => {
                let recovering = status.state == NodeState::Recovering;
                Ok(Self { visitor, status: details, me, recovering, version: status.version })
            }
            (NodeState::NoNetwork, ..) => Err(Failure::NoNetwork),
            _ => Err(visitor.must_sign_in()),
        }
    }
}
