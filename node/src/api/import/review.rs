//! What an import would change, said before anything is published, and kept ready for whoever agrees.
//!
//! It is kept in memory only, one at a time, and given out once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use marshrut_protocol::engine::Answered;
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{ComparedServices, ImportChange, ImportReport};
use marshrut_protocol::record::service::Service;

use crate::api::own_services;
use crate::api::problem::Refused;
use crate::driver::NodeHandle;

/// Changes that are named; more are counted.
const MAX_ITEMS: usize = 1_000;

/// Changes of which both sides are told: a service may have 32 KB.
const MAX_COMPARED: usize = 100;

/// The import that was looked at last and not published yet.
#[derive(Default)]
pub(in crate::api) struct Reviews(Mutex<Option<(String, Vec<Service>)>>);

impl Reviews {
    /// Keeps services ready in place of what was kept before; their name.
    pub(super) fn keep(&self, services: Vec<Service>) -> Result<String, Refused> {
        let mut name = [0; 16];
        getrandom::fill(&mut name).map_err(|_no_entropy| Refused::bug("no randomness"))?;
        let name = ServiceId(name).to_string();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((name.clone(), services));
        Ok(name)
    }

    /// What is kept under a name, once.
    pub(super) fn take(&self, name: &str) -> Option<Vec<Service>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.take_if(|(known, _)| known == name).map(|(_, services)| services)
    }
}

/// Compares services of a file with what is published.
pub(super) struct Comparing {
    places: HashMap<ServiceId, Answered>,
    /// Services that are new or would change, if they are to be kept ready.
    kept: Option<Vec<Service>>,
}

impl Comparing {
    pub(super) async fn new(node: &NodeHandle, keep: bool) -> Result<Self, Refused> {
        let places = own_services::places(node).await?;
        let places = places.into_iter().map(|place| (place.id, place)).collect();
        Ok(Self { places, kept: keep.then(Vec::new) })
    }

    /// Notes what would become of some services, each with its line.
    pub(super) async fn note(
        &mut self,
        node: &NodeHandle,
        batch: Vec<(u64, Service)>,
        report: &mut ImportReport,
    ) -> Result<(), Refused> {
        let places = batch.iter().filter_map(|(_, service)| self.places.get(&service.id).cloned()).collect();
        let stored = node.read_services(places).await?.into_iter();
        let published: HashMap<ServiceId, Service> = stored.map(|found| (found.service.id, found.service)).collect();
        for (line, service) in batch {
            self.note_one(line, service, &published, report);
        }
        Ok(())
    }

    fn note_one(
        &mut self,
        line: u64,
        service: Service,
        published: &HashMap<ServiceId, Service>,
        report: &mut ImportReport,
    ) {
        let before = published.get(&service.id);
        if before.is_some_and(|before| before.same_content(&service)) {
            report.unchanged += 1;
            return;
        }
        let missing = service.missing();
        report.published += 1;
        report.incomplete += usize::from(!missing.is_empty());
        *(if before.is_some() { &mut report.changed } else { &mut report.new }) += 1;
        if report.items.len() < MAX_ITEMS {
            let fields = before.map(|before| changed(before, &service)).unwrap_or_default();
            let (id, name, new) = (service.id, service.name.clone(), before.is_none());
            let shown = before.filter(|_| report.changed <= MAX_COMPARED);
            let compared = shown.map(|before| compared(before, &service));
            report.items.push(ImportChange { line, id, name, new, fields, missing, compared });
        }
        self.kept.iter_mut().for_each(|kept| kept.push(service.clone()));
    }

    /// What is to be kept ready.
    pub(super) fn into_kept(self) -> Option<Vec<Service>> {
        self.kept
    }
}

fn compared(before: &Service, after: &Service) -> Box<ComparedServices> {
    Box::new(ComparedServices { before: before.clone(), after: after.clone() })
}

/// A file that says nothing new may still say that it was changed at another time.
fn changed(before: &Service, after: &Service) -> Vec<String> {
    let fields = before.changed_fields(after);
    if fields.is_empty() { vec!["last_modified".to_owned()] } else { fields }
}
