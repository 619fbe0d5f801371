//! Duplicates: records of several members that seem to be of one service.

use serde::{Deserialize, Serialize};

use super::Organisation;
use crate::catalogue::Sign;
use crate::id::ServiceId;
use crate::record::service::Translated;
use crate::verification::State;

/// Records of other members that seem to be of the same service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicates {
    /// In the order of their publishers and ids.
    pub items: Vec<Duplicate>,
}

/// A record that seems to be of the same service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicate {
    /// Who publishes it.
    pub publisher: Organisation,
    /// Its id.
    pub service: ServiceId,
    /// What it is called.
    pub name: Translated<300>,
    /// What the two have in common.
    pub signs: Vec<Sign>,
    /// What is known of it.
    pub verdict: State,
}

/// All services of ours that other members seem to publish too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDuplicates {
    /// Those with duplicates.
    pub items: Vec<OwnDuplicate>,
}

/// A service of ours that other members seem to publish too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDuplicate {
    /// Ours.
    pub service: ServiceId,
    /// What it is called.
    pub name: Translated<300>,
    /// Theirs.
    pub duplicates: Vec<Duplicate>,
}
