//! What tests of several crates share: real processes of the program, and a simulated world of engines.
//!
//! With real processes: nodes in temporary directories, commands against them, and patience with a limit; failures are
//! told with the words of the process that failed. It panics instead of returning errors: it is for tests only, where
//! a failure should say what happened and stop.

pub mod desk;
pub mod fuzzed;
pub mod network;
pub mod node;
pub mod patience;
pub mod program;
pub mod setup;
pub mod simulation;

pub use network::Network;
pub use node::TestNode;
pub use patience::until;
pub use program::{Outcome, program};
