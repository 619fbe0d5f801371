//! How a Marshrut node happens: its store, its keys at rest, and around them driver, network, local API and command
//! line.

mod aead;
mod durable;
pub mod identity;
pub mod keyslots;
pub mod network;
pub mod store;
pub mod vault;
