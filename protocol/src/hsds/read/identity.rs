//! Which service a record is, and whose: the same record gives the same id in every import.

use serde_json::Value;

use super::super::problem::{Finding, ProblemKind};
use super::super::uuid;
use super::node::Node;
use crate::id::ServiceId;
use crate::record::service::Provider;
use crate::text::Text;

/// The id: a UUID as it is; another id by its hash with the publisher; without one, by what names the service.
pub(super) fn service_id(node: &Node<'_>) -> Result<ServiceId, Finding> {
    if !node.value().is_object() {
        let message = "expected a service: a JSON object with at least an id or a name";
        return Err(Finding::refused(node.path(), ProblemKind::NotAService, message));
    }
    let publisher = &node.options().publisher;
    match node.text::<300>("id") {
        Some(id) => Ok(of_text(id.as_str()).unwrap_or_else(|| uuid::service_id(publisher, &[id.as_str()]))),
        None => without_id(node),
    }
}

fn of_text(id: &str) -> Option<ServiceId> {
    uuid::parse(id).map(ServiceId)
}

fn without_id(node: &Node<'_>) -> Result<ServiceId, Finding> {
    let Some(name) = node.text::<300>("name") else {
        let message = "neither an id nor a name: not recognisable as a service";
        return Err(Finding::refused(node.path(), ProblemKind::NotAService, message));
    };
    let message = "no id; recognised by provider, name and place from now on, so a changed name makes a new service";
    node.note_child("id", ProblemKind::Missing, message);
    let provider = node.object("organization").and_then(|o| o.text::<300>("name")).unwrap_or_default();
    let place = first_place(node.value()).map(Value::to_string).unwrap_or_default();
    Ok(uuid::service_id(&node.options().publisher, &["", provider.as_str(), name.as_str(), &place]))
}

fn first_place(service: &Value) -> Option<&Value> {
    service.pointer("/service_at_locations/0/location/addresses/0")
}

/// The id of a service whose own id another service of the same file has already: the same in every import.
pub(in super::super) fn shared_id(publisher: &crate::id::OrgId, id: &ServiceId, name: &str) -> ServiceId {
    uuid::service_id(publisher, &["shared", &uuid::format(id.as_bytes()), name])
}

/// The providing organisation, unless it is the publisher itself.
pub(super) fn provider(node: &Node<'_>) -> Option<Provider> {
    let organisation = node.object("organization")?;
    let publisher = uuid::of_organisation(&node.options().publisher);
    if organisation.text::<64>("id").is_some_and(|id| id.as_str() == publisher) {
        return None;
    }
    let Some(name) = organisation.text::<300>("name") else {
        node.drop_child("organization", ProblemKind::Missing, "an organisation without a name; not kept");
        return None;
    };
    let url: Option<Text<300>> = ["website", "pn_website", "url", "uri"].iter().find_map(|key| organisation.text(key));
    Some(Provider { name, description: organisation.text("description"), url })
}
