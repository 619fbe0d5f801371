//! A meeting point for the members of one network: it relays between members who cannot reach each other and tells
//! them each other's addresses.
//!
//! It follows the governance logs only, which say who is a member. It never holds a service record or a referral, and
//! turns away everybody who is not a member before any protocol runs.

pub mod cli;
