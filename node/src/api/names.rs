//! Names of services, which the engine knows by id only: those of a whole list in one question and one read.

use std::collections::{BTreeMap, BTreeSet};

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{ReferralSummary, Side};
use marshrut_protocol::record::service::Translated;
use marshrut_protocol::verification::Key;

use super::problem::Refused;
use super::request::english;
use super::services::unexpected;
use crate::driver::NodeHandle;

/// One service's name: in English if it can be, and in all its languages.
type Name = (String, Translated<300>);

/// Names of services; one that is gone has an empty one.
pub(super) struct ServiceNames(BTreeMap<Key, Name>);

impl ServiceNames {
    /// The names of all of these.
    pub(super) async fn of(node: &NodeHandle, wanted: BTreeSet<Key>) -> Result<Self, Refused> {
        if wanted.is_empty() {
            return Ok(Self(BTreeMap::new()));
        }
        let wanted = wanted.into_iter().collect();
        let Reply::Services(places) = node.command(Command::FindServices(wanted)).await? else {
            return Err(unexpected());
        };
        let stored = node.read_services(places).await?.into_iter();
        let named = stored.map(|stored| {
            let key = Key { publisher: stored.publisher.id, service: stored.service.id };
            (key, (stored.service.name_in(&[english()]).to_owned(), stored.service.name))
        });
        Ok(Self(named.collect()))
    }

    /// A name in one language.
    pub(super) fn one(&self, key: Key) -> String {
        self.0.get(&key).map(|(name, _)| name.clone()).unwrap_or_default()
    }

    /// A name in all its languages.
    pub(super) fn all(&self, key: Key) -> Translated<300> {
        self.0.get(&key).map(|(_, names)| names.clone()).unwrap_or_default()
    }
}

/// The service that a referral is for.
fn key_of(node: &NodeHandle, item: &ReferralSummary) -> Key {
    let publisher = if item.side == Side::Sender { item.partner.id } else { node.own().org };
    Key { publisher, service: item.service }
}

/// Names the services of referrals.
pub(super) async fn name_services(node: &NodeHandle, items: &mut [&mut ReferralSummary]) -> Result<(), Refused> {
    let chosen = items.iter().filter(|item| item.has_receiver());
    let names = ServiceNames::of(node, chosen.map(|item| key_of(node, item)).collect()).await?;
    for item in items {
        let key = key_of(node, item);
        (item.service_name, item.service_names) = (names.one(key), names.all(key));
    }
    Ok(())
}
