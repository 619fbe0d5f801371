//! What tests with real processes need: nodes in temporary directories, commands against them, and patience with a
//! limit. It tells failures with the words of the process that failed.
//!
//! Panics instead of returning errors: it is for tests only, where a failure should say what happened and stop.

pub mod network;
pub mod node;
pub mod patience;
pub mod program;

pub use network::Network;
pub use node::TestNode;
pub use patience::until;
pub use program::{Outcome, program};
