//! The typed client of the local API, in process.
//!
//! It sends JSON with the session's token and reads JSON; what an answer means to a person is for the pages to say.

mod accounts;
mod attachments;
mod desk;
mod first_run;
mod governance;
mod keys;
mod own;
mod papers;
mod query;
mod verification;

use axum::body::{Body, to_bytes};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, RETRY_AFTER};
use axum::http::{HeaderValue, Method, Request, Response, StatusCode};
use marshrut_protocol::id::{OrgId, QueryId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{
    AnswerCapacity, AskCapacity, CapacityQueries, CapacityQuery, Casework, Duplicates, IndicatorQuery, Indicators,
    Invitation, Invite, LogOutcome, LogReferral, LoggedReferral, LoggedReferrals, Network, Practice, Problem,
    ReferralAction, ReferralDetail, ReferralList, ReferralQuery, Reroute, ServiceAddress, ServiceDetail, ServiceList,
    ServiceQuery, Session, SignIn, Status, Suggestions, WriteReferral, Written, path,
};
use marshrut_protocol::referral::suggestions::Wanted;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tower::ServiceExt;

use crate::session::Token;

pub(crate) use query::{encoded, query_string};

/// The node's API router, called in process.
pub type ApiService = axum::Router;

/// The longest answer that is read, in bytes: 200 services of 16 KB fit.
const MAX_ANSWER_BYTES: usize = 8 * 1024 * 1024;

/// Marks a request that a page made by itself to stay current: the API need not count it as a person's presence.
pub(crate) const BACKGROUND_HEADER: &str = "marshrut-background";

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ApiError {
    /// The API refused, and says why.
    #[error("the local API answered {}: {}", problem.status, problem.title)]
    Refused {
        /// Why.
        problem: Box<Problem>,
        /// Seconds until another try makes sense, if it said so.
        retry_after_s: Option<u64>,
    },
    /// The API could not be reached, or its answer was cut short.
    #[error("the local API did not answer")]
    Unreachable(#[source] axum::Error),
    /// The answer is not what the API's description says: a bug of one of the two.
    #[error("the local API's answer cannot be read")]
    Unreadable(#[source] serde_json::Error),
    /// What we would ask cannot be written down: a bug of ours.
    #[error("the request cannot be written")]
    Unwritable(#[source] axum::http::Error),
}

impl ApiError {
    /// The HTTP status of a refusal.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Refused { problem, .. } => StatusCode::from_u16(problem.status).ok(),
            _ => None,
        }
    }
}

/// The API, with one session's authority or nobody's.
#[derive(Clone)]
pub(crate) struct Client {
    api: ApiService,
    host: String,
    token: Option<Token>,
    background: bool,
}

impl Client {
    /// Calls `api` as `host`, with the authority of `token`.
    pub(crate) fn new(api: ApiService, host: String, token: Option<Token>) -> Self {
        Self { api, host, token, background: false }
    }

    /// The same, for requests that no person made.
    pub(crate) fn in_background(self, background: bool) -> Self {
        Self { background, ..self }
    }

    pub(crate) async fn status(&self) -> Result<Status, ApiError> {
        self.get(path::STATUS).await
    }

    pub(crate) async fn sign_in(&self, request: &SignIn) -> Result<Session, ApiError> {
        self.send(Method::POST, path::SESSION, request).await
    }

    pub(crate) async fn sign_out(&self) -> Result<(), ApiError> {
        self.answer(Method::DELETE, path::SESSION, Body::empty()).await.map(drop)
    }

    pub(crate) async fn services(&self, query: &ServiceQuery) -> Result<ServiceList, ApiError> {
        self.get(&format!("{}{}", path::SERVICES, query_string(query))).await
    }

    pub(crate) async fn service(&self, publisher: &OrgId, id: &ServiceId) -> Result<ServiceDetail, ApiError> {
        self.get(&path::service(publisher, id)).await
    }

    pub(crate) async fn duplicates(&self, publisher: &OrgId, id: &ServiceId) -> Result<Duplicates, ApiError> {
        self.get(&path::duplicates(publisher, id)).await
    }

    pub(crate) async fn merge(
        &self,
        publisher: &OrgId,
        id: &ServiceId,
        into: &ServiceAddress,
    ) -> Result<Duplicates, ApiError> {
        self.send(Method::POST, &path::duplicates(publisher, id), into).await
    }

    pub(crate) async fn suggestions(&self, wanted: &Wanted) -> Result<Suggestions, ApiError> {
        self.send(Method::POST, path::SUGGESTIONS, wanted).await
    }

    pub(crate) async fn referrals(&self, query: &ReferralQuery) -> Result<ReferralList, ApiError> {
        self.get(&format!("{}{}", path::REFERRALS, query_string(query))).await
    }

    pub(crate) async fn referral(&self, id: &ReferralId) -> Result<ReferralDetail, ApiError> {
        self.get(&path::referral(id)).await
    }

    pub(crate) async fn write(&self, referral: &WriteReferral) -> Result<Written, ApiError> {
        self.send(Method::POST, path::REFERRALS, referral).await
    }

    pub(crate) async fn rewrite(&self, id: &ReferralId, referral: &WriteReferral) -> Result<Written, ApiError> {
        self.send(Method::PUT, &path::referral(id), referral).await
    }

    pub(crate) async fn discard(&self, id: &ReferralId) -> Result<(), ApiError> {
        self.answer(Method::DELETE, &path::referral(id), Body::empty()).await.map(drop)
    }

    pub(crate) async fn act(&self, id: &ReferralId, action: &ReferralAction) -> Result<ReferralDetail, ApiError> {
        self.send(Method::POST, &path::referral_actions(id), action).await
    }

    pub(crate) async fn reroute(&self, id: &ReferralId, reroute: &Reroute) -> Result<Written, ApiError> {
        self.send(Method::POST, &path::referral_reroute(id), reroute).await
    }

    pub(crate) async fn casework(&self, id: &ReferralId, casework: &Casework) -> Result<ReferralDetail, ApiError> {
        self.send(Method::POST, &path::referral_casework(id), casework).await
    }

    pub(crate) async fn indicators(&self, query: &IndicatorQuery) -> Result<Indicators, ApiError> {
        self.get(&format!("{}{}", path::INDICATORS, query_string(query))).await
    }

    pub(crate) async fn capacity_queries(&self) -> Result<CapacityQueries, ApiError> {
        self.get(path::CAPACITY).await
    }

    pub(crate) async fn ask_capacity(&self, asked: &AskCapacity) -> Result<CapacityQuery, ApiError> {
        self.send(Method::POST, path::CAPACITY, asked).await
    }

    pub(crate) async fn answer_capacity(
        &self,
        id: &QueryId,
        answer: &AnswerCapacity,
    ) -> Result<CapacityQuery, ApiError> {
        self.send(Method::POST, &path::capacity_answer(id), answer).await
    }

    pub(crate) async fn logged(&self) -> Result<LoggedReferrals, ApiError> {
        self.get(path::LOGGED).await
    }

    pub(crate) async fn log(&self, referral: &LogReferral) -> Result<LoggedReferral, ApiError> {
        self.send(Method::POST, path::LOGGED, referral).await
    }

    pub(crate) async fn log_outcome(&self, id: &ReferralId, outcome: &LogOutcome) -> Result<LoggedReferral, ApiError> {
        self.send(Method::POST, &path::logged_outcome(id), outcome).await
    }

    pub(crate) async fn practice(&self) -> Result<Practice, ApiError> {
        self.get(path::PRACTICE).await
    }

    pub(crate) async fn begin_practice(&self) -> Result<Practice, ApiError> {
        self.send(Method::POST, path::PRACTICE, &()).await
    }

    pub(crate) async fn end_practice(&self) -> Result<(), ApiError> {
        self.answer(Method::DELETE, path::PRACTICE, Body::empty()).await.map(drop)
    }

    pub(crate) async fn network(&self) -> Result<Network, ApiError> {
        self.get(path::NETWORK).await
    }

    pub(crate) async fn invite(&self, invite: &Invite) -> Result<Invitation, ApiError> {
        self.send(Method::POST, path::INVITATIONS, invite).await
    }

    /// The stream of changes, as the API sends it.
    pub(crate) async fn events(&self) -> Result<Body, ApiError> {
        self.answer(Method::GET, path::EVENTS, Body::empty()).await.map(Response::into_body)
    }

    async fn get<T: DeserializeOwned>(&self, uri: &str) -> Result<T, ApiError> {
        read(self.answer(Method::GET, uri, Body::empty()).await?).await
    }

    async fn send<B: Serialize, T: DeserializeOwned>(
        &self,
        method: Method,
        uri: &str,
        body: &B,
    ) -> Result<T, ApiError> {
        let json = serde_json::to_vec(body).map_err(ApiError::Unreadable)?;
        read(self.answer(method, uri, Body::from(json)).await?).await
    }

    /// The answer if it is a success, else what is wrong.
    async fn answer(&self, method: Method, uri: &str, body: Body) -> Result<Response<Body>, ApiError> {
        self.answered(self.request(method, uri, body).map_err(ApiError::Unwritable)?).await
    }

    async fn answered(&self, request: Request<Body>) -> Result<Response<Body>, ApiError> {
        let Ok(response) = self.api.clone().oneshot(request).await;
        if response.status().is_success() { Ok(response) } else { Err(refusal(response).await) }
    }

    fn request(&self, method: Method, uri: &str, body: Body) -> Result<Request<Body>, axum::http::Error> {
        let mut request = Request::builder().method(method).uri(uri).header(HOST, &self.host);
        request = request.header(CONTENT_TYPE, "application/json");
        if let Some(token) = &self.token {
            let mut bearer = HeaderValue::try_from(format!("Bearer {}", token.reveal()))?;
            bearer.set_sensitive(true);
            request = request.header(AUTHORIZATION, bearer);
        }
        if self.background {
            request = request.header(BACKGROUND_HEADER, "1");
        }
        request.body(body)
    }
}

async fn read<T: DeserializeOwned>(response: Response<Body>) -> Result<T, ApiError> {
    let bytes = to_bytes(response.into_body(), MAX_ANSWER_BYTES).await.map_err(ApiError::Unreachable)?;
    serde_json::from_slice(&bytes).map_err(ApiError::Unreadable)
}

/// The problem that a refusal carries; one made of its status if it carries none.
async fn refusal(response: Response<Body>) -> ApiError {
    let status = response.status();
    let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after_s = retry_after.and_then(|seconds| seconds.parse().ok());
    let bytes = to_bytes(response.into_body(), MAX_ANSWER_BYTES).await.unwrap_or_default();
    let problem = serde_json::from_slice(&bytes).unwrap_or_else(|_| bare_problem(status));
    ApiError::Refused { problem: Box::new(Problem { status: status.as_u16(), ..problem }), retry_after_s }
}

fn bare_problem(status: StatusCode) -> Problem {
    Problem {
        kind: format!("status-{}", status.as_u16()),
        status: status.as_u16(),
        title: status.canonical_reason().unwrap_or_default().to_owned(),
        detail: None,
        cure: None,
        fields: Vec::new(),
    }
}
