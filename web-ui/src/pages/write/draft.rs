//! The draft that is being written, as the API keeps it.

use axum::http::StatusCode;
use marshrut_protocol::id::{OrgId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{
    NO_SERVICE, NOBODY, ReferralContent, ReferralDetail, ServiceAddress, ServiceDetail, WriteReferral, Written,
};
use serde::Deserialize;

use super::content;
use crate::client::ApiError;
use crate::failure::Failure;
use crate::visitor::SignedIn;

/// The service that a new referral is for, if one was chosen first.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct For {
    publisher: String,
    service: String,
}

impl For {
    fn ids(&self) -> Option<(OrgId, ServiceId)> {
        Some((self.publisher.parse().ok()?, self.service.parse().ok()?))
    }
}

/// A referral being written, with the service that it is for.
pub(super) struct Draft {
    /// `None` until the first page was saved.
    pub(super) id: Option<ReferralId>,
    /// `None` until one is chosen, or if it is gone since.
    pub(super) service: Option<ServiceDetail>,
    pub(super) content: ReferralContent,
    /// How often it was saved.
    pub(super) revision: u32,
}

impl Draft {
    /// A new one, of which nothing is saved.
    pub(super) async fn begin(person: &SignedIn, target: &For) -> Result<Self, Failure> {
        let service = match target.ids() {
            Some((publisher, id)) => {
                Some(person.client().service(&publisher, &id).await.map_err(|error| person.failure(error))?)
            }
            None => None,
        };
        Ok(Self { id: None, content: content::beginning(service.as_ref()), service, revision: 0 })
    }

    pub(super) async fn open(person: &SignedIn, id: ReferralId) -> Result<Self, Failure> {
        let ReferralDetail { summary, content, revision, .. } =
            person.client().referral(&id).await.map_err(|error| person.failure(error))?;
        if summary.state != "draft" {
            return Err(Failure::Sent(format!("/referrals/{id}")));
        }
        let service =
            if summary.has_receiver() { found(person, &summary.partner.id, &summary.service).await? } else { None };
        Ok(Self { id: Some(id), service, content: content.unwrap_or_default(), revision })
    }

    /// The service's address; nobody's while none is chosen.
    pub(super) fn address(&self) -> Option<ServiceAddress> {
        let item = &self.service.as_ref()?.item;
        Some(ServiceAddress { publisher: item.publisher.id, service: item.service.id })
    }

    /// Saves it as it is, whole or not, unless somebody saved it since it was opened.
    pub(super) async fn save(&self, person: &SignedIn) -> Result<Written, ApiError> {
        let request = self.request(false, Some(self.revision));
        match &self.id {
            Some(id) => person.client().rewrite(id, &request).await,
            None => person.client().write(&request).await,
        }
    }

    pub(super) fn request(&self, send: bool, based_on: Option<u32>) -> WriteReferral {
        let address = self.address();
        WriteReferral {
            publisher: address.map_or(NOBODY, |address| address.publisher),
            service: address.map_or(NO_SERVICE, |address| address.service),
            content: self.content.clone(),
            send,
            despite_warnings: false,
            based_on,
        }
    }
}

/// A service, or nothing if it is gone: the draft outlives it.
async fn found(person: &SignedIn, publisher: &OrgId, id: &ServiceId) -> Result<Option<ServiceDetail>, Failure> {
    match person.client().service(publisher, id).await {
        Ok(service) => Ok(Some(service)),
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Ok(None),
        Err(error) => Err(person.failure(error)),
    }
}

/// Whether the API says that somebody saved the draft since it was opened.
pub(super) fn changed_since(error: &ApiError) -> bool {
    matches!(error, ApiError::Refused { problem, .. } if problem.kind == "referral.draft-changed")
}
