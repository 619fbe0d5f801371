//! How the engine's decisions happen: it is given inputs one at a time, and what it answers is carried out in order,
//! everything after a commit only once that commit is on the disk.
//!
//! ```text
//! network ─┐            ┌────────┐ effects ┌───────┐ durable ┌───────────┐
//! timers  ─┼─ inputs ──>│ engine ├────────>│ store ├────────>│ performer ├─> network, replies, pages
//! people  ─┘  (bounded) │ thread │(bounded)│ thread│         └───────────┘
//!                       └────────┘         └───────┘
//! ```
//!
//! One thread owns the engine, one the order of commits; verification, disk and network overlap. Commits that queue up
//! become durable together. Nothing waits in a circle: the store thread waits for the disk only, the engine thread for
//! the store, and whoever has inputs for the engine. It decides nothing that another node or a person could notice;
//! that is the engine's. A store that fails ends the node: what is on disk is known only by opening it again.

mod alarm;
mod answers;
mod asks;
mod budget;
mod changes;
mod checkpoints;
mod commits;
mod disk;
mod failure;
mod handle;
mod inputs;
mod listening;
mod outgoing;
mod performer;
mod readers;
mod start;
mod thinking;

pub use changes::{Changed, Changes};
pub use disk::EngineDisk;
pub use handle::{CommandError, NodeHandle, OwnIds, StoredService};
pub use start::{Driver, Parts, Ready, StartError, open_engine};
