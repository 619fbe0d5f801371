//! Real nodes over loopback. Nothing here sleeps: every wait is for an event, with a deadline.

mod asking;
mod fixture;
mod gate;
mod prober;
