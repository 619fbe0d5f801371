//! The program as it is built: it starts, and says what it is.

use std::process::Command;

#[test]
fn the_program_says_its_version_and_what_it_can_do() {
    let program = || Command::new(env!("CARGO_BIN_EXE_marshrut"));
    let version = program().arg("--version").output().expect("it starts");
    assert!(version.status.success());
    assert_eq!(String::from_utf8_lossy(&version.stdout).trim(), concat!("marshrut ", env!("CARGO_PKG_VERSION")));
    let help = program().arg("--help").output().expect("it starts");
    for command in ["init", "network", "run", "services", "referrals", "doctor", "demo"] {
        assert!(String::from_utf8_lossy(&help.stdout).contains(command), "help names '{command}'");
    }
}
