//! The parts of a bundle that a referral is made of, found by type and by reference.

use serde_json::Value;

use super::ImportError;
use super::reader::Reader;
use crate::fhir::coding::list;
use crate::fhir::system;
use crate::id::OrgId;

/// Types that are read, or that others refer to.
const READ: [&str; 6] = ["ServiceRequest", "Task", "Consent", "Patient", "Organization", "Observation"];

/// A bundle with exactly one ServiceRequest.
pub(super) struct Bundle<'a> {
    entries: Vec<(&'a str, &'a Value)>,
    pub(super) request: &'a Value,
    pub(super) task: Option<&'a Value>,
}

impl<'a> Bundle<'a> {
    pub(super) fn read(json: &'a Value) -> Result<Self, ImportError> {
        if json["resourceType"] != "Bundle" {
            let found: String = json["resourceType"].as_str().unwrap_or("not stated").chars().take(40).collect();
            return Err(ImportError::NotABundle(found));
        }
        let entry = |entry: &'a Value| Some((entry["fullUrl"].as_str().unwrap_or_default(), entry.get("resource")?));
        let entries: Vec<_> = list(json, "entry").iter().filter_map(entry).collect();
        let of_type = |kind: &str| {
            entries.iter().map(|(_, found)| *found).filter(|found| found["resourceType"] == kind).collect::<Vec<_>>()
        };
        let request = match of_type("ServiceRequest")[..] {
            [] => return Err(ImportError::NoRequest),
            [one] => one,
            ref several => return Err(ImportError::SeveralRequests(several.len())),
        };
        let status = request["status"].as_str().unwrap_or("without a status");
        if !matches!(status, "draft" | "active" | "on-hold") {
            return Err(ImportError::Status(status.chars().take(40).collect()));
        }
        let task = of_type("Task").first().copied();
        Ok(Self { request, task, entries })
    }

    /// All resources of a type.
    pub(super) fn all(&self, kind: &'static str) -> impl Iterator<Item = &'a Value> {
        self.entries.iter().map(|(_, resource)| *resource).filter(move |resource| resource["resourceType"] == kind)
    }

    /// What a reference leads to: a full URL of the bundle, or `Type/id`.
    pub(super) fn follow(&self, reference: &Value) -> Option<&'a Value> {
        let target = reference["reference"].as_str()?;
        let is_it = |(url, resource): &&(&str, &Value)| {
            let kind = resource["resourceType"].as_str().unwrap_or_default();
            let relative =
                resource["id"].as_str().is_some_and(|id| target.strip_prefix(kind) == Some(&format!("/{id}")));
            (!url.is_empty() && *url == target) || relative
        };
        self.entries.iter().find(is_it).map(|(_, resource)| *resource)
    }

    /// The network's organisation that a reference leads to.
    pub(super) fn organisation(&self, reference: &Value) -> Option<OrgId> {
        let identifiers = list(self.follow(reference)?, "identifier");
        let ours = identifiers.iter().find(|identifier| identifier["system"] == system::ORGANISATION)?;
        ours["value"].as_str()?.parse().ok()
    }

    /// The Patient that the request is for; the only one of the bundle if the reference leads nowhere.
    pub(super) fn patient(&self) -> Option<&'a Value> {
        let only = || {
            let mut all = self.all("Patient");
            all.next().filter(|_| all.next().is_none())
        };
        let referred = self.follow(&self.request["subject"]).filter(|found| found["resourceType"] == "Patient");
        referred.or_else(only)
    }

    /// Names the resources that nothing is read from.
    pub(super) fn name_unread(&self, reader: &mut Reader) {
        let kinds = self.entries.iter().map(|(_, resource)| resource["resourceType"].as_str().unwrap_or("unknown"));
        let mut unread: Vec<&str> = kinds.filter(|kind| !READ.contains(kind)).collect();
        unread.sort_unstable();
        unread.dedup();
        for kind in unread.into_iter().take(50) {
            let kind: String = kind.chars().take(40).collect();
            reader.note(&kind, "dropped", "a referral has no place for this resource");
        }
    }
}
