//! Our side: the catalogue as a node holds it.

use marshrut_protocol::catalogue::{Catalogue, Locator, Query};
use marshrut_protocol::id::{Digest, EntryId};
use marshrut_protocol::record::service::Service;

use crate::{Growing, Searchable, US};

/// See the module.
pub struct Ours {
    catalogue: Catalogue,
    next: u64,
}

impl Ours {
    /// The catalogue of these services.
    pub fn of(services: &[Service]) -> anyhow::Result<Self> {
        let mut ours = Self { catalogue: Catalogue::new(1), next: 0 };
        services.iter().try_for_each(|service| ours.add(service))?;
        Ok(ours)
    }

    /// What it holds in memory.
    pub fn memory_mb(&self) -> f64 {
        self.catalogue.stats().memory_bytes as f64 / 1e6
    }
}

impl Searchable for Ours {
    fn ask(&self, query: &Query) -> anyhow::Result<usize> {
        Ok(std::hint::black_box(self.catalogue.search(query)).total)
    }
}

impl Growing for Ours {
    fn add(&mut self, service: &Service) -> anyhow::Result<()> {
        let entry = EntryId(Digest::of(&self.next.to_be_bytes()).0);
        self.catalogue.apply(service, US, Locator { log: 0, seq: self.next }, entry);
        self.next += 1;
        Ok(())
    }
}
