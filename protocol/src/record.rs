//! Records: what the entries of the logs say. One file a kind; bodies are canonical CBOR maps with short keys.
//!
//! A newer node may add keys to a map: readers ignore what they do not know, and the bytes are kept verbatim.

pub mod service;
