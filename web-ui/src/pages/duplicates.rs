//! On a service's page: records of other members that seem to be of the same service, and giving ours up for one.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::{OrgId, ServiceId};
use marshrut_protocol::local_api::{Duplicate, ServiceAddress};

use super::parts::{Badge, Spoken};
use super::referral::elsewhere;
use super::verification::badge;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// A record that seems to be of the same service.
pub(super) struct Same {
    pub(super) name: Spoken,
    pub(super) href: String,
    /// It as a form's value.
    pub(super) address: String,
    /// Who publishes it, and what the two have in common.
    pub(super) words: String,
    pub(super) verdict: Badge,
}

impl Same {
    pub(super) fn new(t: Texts, item: &Duplicate) -> Self {
        let address = format!("{}/{}", item.publisher.id, item.service);
        let name = Spoken::best(&item.name, t);
        let name = if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name };
        let signs: Vec<String> = item.signs.iter().map(|sign| t.code("same", sign.name(), sign.name())).collect();
        Self {
            name,
            href: format!("/services/{address}"),
            address,
            words: format!("{} · {}", item.publisher.name, signs.join(", ")),
            verdict: badge(t, item.verdict),
        }
    }
}

/// `POST /services/{publisher}/{id}/merge`.
pub(super) async fn merge(
    person: SignedIn,
    Path((publisher, id)): Path<(OrgId, ServiceId)>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let Some(other) = elsewhere::read(fields.one("into")) else {
        return Ok(Redirect::to(&format!("/services/{publisher}/{id}")).into_response());
    };
    person.client().merge(&publisher, &id, &other).await.map_err(|error| person.failure(error))?;
    let ServiceAddress { publisher, service } = other;
    Ok(Redirect::to(&format!("/services/{publisher}/{service}?merged=yes")).into_response())
}
