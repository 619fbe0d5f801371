//! The rules of ARCHITECTURE.md that a program can check: who may depend on whom, who names what, what pages may hold and must say,
//! and what stands behind our code. They read files and ask Cargo, offline; nothing is built for them.

mod crates;
mod dependencies;
mod names;
mod pages;
mod refusals;
mod spdx;
mod workspace;
