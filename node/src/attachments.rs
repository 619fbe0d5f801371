//! A person's file on its way into the node and out again: recognised, cleaned of what it says besides its content,
//! sealed chunk by chunk; opened chunk by chunk to be saved.
//!
//! Never is a file in memory whole, save a PDF while it is cleaned (one at a time: its parts point at each other).
//! Which chunk counts and who may have it is the engine's to say.

mod clean;
mod sealing;
mod staged;

#[cfg(test)]
pub(crate) use clean::samples;
pub(crate) use clean::{Unclean, clean, recognise};
pub(crate) use sealing::{NotSealed, seal};
