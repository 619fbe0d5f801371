//! The program that an organisation runs. It only puts the crates together; everything is decided in them.

use std::process::ExitCode;

fn main() -> ExitCode {
    marshrut_node::cli::main(marshrut_bootstrap::cli::main)
}
