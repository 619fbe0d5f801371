//! How the network decides.

use axum::http::Method;
use marshrut_protocol::id::EntryId;
use marshrut_protocol::local_api::{
    CastVote, Departure, Governance, InvitationList, NetworkCard, Proposal, Proposals, Propose, Vouch, path,
};

use super::{ApiError, Client};

impl Client {
    pub(crate) async fn governance(&self) -> Result<Governance, ApiError> {
        self.get(path::GOVERNANCE).await
    }

    pub(crate) async fn proposals(&self) -> Result<Proposals, ApiError> {
        self.get(path::PROPOSALS).await
    }

    pub(crate) async fn proposal(&self, id: &EntryId) -> Result<Proposal, ApiError> {
        self.get(&path::proposal(id)).await
    }

    pub(crate) async fn propose(&self, wish: &Propose) -> Result<Proposal, ApiError> {
        self.send(Method::POST, path::PROPOSALS, wish).await
    }

    pub(crate) async fn vote(&self, id: &EntryId, vote: &CastVote) -> Result<Proposal, ApiError> {
        self.send(Method::POST, &path::proposal_vote(id), vote).await
    }

    pub(crate) async fn vouch(&self, wish: &Vouch) -> Result<Governance, ApiError> {
        self.send(Method::POST, path::SPONSORSHIPS, wish).await
    }
    pub(crate) async fn leave(&self, wish: &Departure) -> Result<Governance, ApiError> {
        self.send(Method::POST, path::DEPARTURE, wish).await
    }

    pub(crate) async fn network_card(&self) -> Result<NetworkCard, ApiError> {
        self.get(path::NETWORK_CARD).await
    }

    /// The invitations that were given out and are not expired.
    pub(crate) async fn invitations(&self) -> Result<InvitationList, ApiError> {
        self.get(path::INVITATIONS).await
    }
}
