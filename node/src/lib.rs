//! How a Marshrut node happens: its store, its keys at rest, and around them driver, network, local API and command
//! line.

pub mod accounts;
mod aead;
pub mod api;
pub mod apply;
mod attachments;
pub mod audit;
pub mod backup;
pub mod bench;
pub mod cli;
mod clock;
mod demo;
pub mod driver;
mod durable;
pub mod files;
pub mod first_run;
#[doc(hidden)]
pub mod fuzzed;
pub mod home;
pub mod identity;
pub mod join;
pub mod keyslots;
pub mod network;
pub mod node;
pub mod organisation;
mod passkeys;
mod practice;
mod rekey;
pub mod restore;
pub mod run;
pub mod sealed_file;
pub mod setup;
pub mod store;
mod strength;
pub mod succession;
pub mod vault;
