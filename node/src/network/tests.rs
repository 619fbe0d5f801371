//! Real nodes over loopback. Nothing here sleeps: every wait is for an event, with a deadline.

mod asking;
mod encryption;
mod fixture;
mod gate;
mod hints;
mod prober;
mod returning;
