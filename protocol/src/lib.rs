//! What is true in a Marshrut network.
//!
//! This crate decides which bytes are valid, who may say what, and what follows from it: identities, canonical
//! CBOR, COSE signatures, hash-chained logs, records, sealed envelopes, the referral machine and the sans-IO
//! [engine]. It never opens a file or a socket, never reads a clock, never asks the operating system for
//! randomness: time and entropy are parameters, and everything that should happen outside is returned as data.

pub mod application;
pub mod canon;
pub mod capacity;
pub mod card;
pub mod catalogue;
pub mod commit;
pub mod cose;
pub mod engine;
pub mod entry;
pub mod fhir;
pub mod fork;
pub mod founding;
pub mod gazetteer;
pub mod governance;
pub mod hsds;
pub mod id;
pub mod keys;
mod labels;
mod line;
pub mod local_api;
pub mod mailbox;
pub mod opening;
pub mod prekey;
pub mod record;
pub mod referral;
pub mod remote_registration;
pub mod retention;
pub mod route;
#[cfg(test)]
mod sample;
pub mod seal;
pub mod service_form;
pub mod slip;
pub mod spot;
pub mod stream;
pub mod synthetic;
pub mod taxonomy;
pub mod text;
pub mod time;
pub mod verification;
pub mod wire;
