//! The program of a meeting point.

use std::process::ExitCode;

fn main() -> ExitCode {
    marshrut_bootstrap::cli::main(std::env::args_os().skip(1).collect())
}
