//! The rules of ARCHITECTURE.md that a program can check: who may depend on whom, who names what, what pages may hold,
//! and what stands behind our code. They read files and ask Cargo, offline; nothing is built for them.

mod crates;
mod dependencies;
mod names;
mod pages;
mod spdx;
mod workspace;
