//! Checks of the computer: clock, disk, permissions, swap.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use marshrut_protocol::local_api::{Check, Symptom};
use marshrut_protocol::time::Timestamp;

use super::{failure, good, warning};
use crate::clock;
use crate::files::DataDir;

/// The year this was written: no working clock is before it. 2026-01-01.
const WRITTEN: Timestamp = Timestamp(1_767_225_600_000);
/// A clock after this is wrong too. 2080-01-01.
const FAR: Timestamp = Timestamp(3_471_292_800_000);
/// Files may seem this much newer than now.
const SLACK: Duration = Duration::from_secs(86_400);
/// Less free disk than this is soon too little.
const LOW_BYTES: u64 = 1 << 30;
/// With less than this the node may stop at any write.
const TOO_LOW_BYTES: u64 = 200 << 20;

/// What can be seen of the computer and the files without the node.
pub(crate) fn checks(dir: &DataDir) -> Vec<Check> {
    vec![clock_check(clock::now(), newest(dir.path())), disk(dir.path()), permissions(dir), swap()]
}

fn clock_check(now: Timestamp, newest_file: Option<SystemTime>) -> Check {
    const CURE: &str = "set the computer's date and time, best from the network";
    if now < WRITTEN || now > FAR {
        return failure("clock", Symptom::ClockImpossible, "the computer's clock shows an impossible date", CURE);
    }
    let ahead = newest_file.and_then(|newest| newest.duration_since(SystemTime::now()).ok());
    match ahead {
        Some(ahead) if ahead > SLACK => {
            const FINDING: &str = "the node's files are newer than the computer's clock, so the clock went back";
            warning("clock", Symptom::ClockBack, FINDING, CURE)
        }
        _ => good("clock", Symptom::ClockPlausible, "the clock is plausible"),
    }
}

fn newest(dir: &Path) -> Option<SystemTime> {
    let files = fs::read_dir(dir).ok()?.flatten();
    files.filter_map(|file| file.metadata().ok()?.modified().ok()).max()
}

fn disk(dir: &Path) -> Check {
    const CURE: &str = "make room on the disk that holds the data directory";
    match free_bytes(dir) {
        Some(free) if free < TOO_LOW_BYTES => failure(
            "disk",
            Symptom::DiskFull,
            format!("only {} MiB of disk are free: the node stops when nothing can be written", free >> 20),
            CURE,
        )
        .with("free", free >> 20),
        Some(free) if free < LOW_BYTES => {
            let finding = format!("only {} MiB of disk are free", free >> 20);
            warning("disk", Symptom::DiskLow, finding, CURE).with("free", free >> 20)
        }
        Some(free) => {
            let finding = format!("{} GiB of disk are free", free >> 30);
            good("disk", Symptom::DiskEnough, finding).with("free", free >> 30)
        }
        None => warning("disk", Symptom::DiskUnknown, "how much disk is free could not be found out", ""),
    }
}

#[cfg(unix)]
fn free_bytes(dir: &Path) -> Option<u64> {
    let stats = rustix::fs::statvfs(dir).ok()?;
    Some(stats.f_bavail.saturating_mul(stats.f_frsize))
}

#[cfg(not(unix))]
fn free_bytes(_: &Path) -> Option<u64> {
    None
}

#[cfg(unix)]
fn permissions(dir: &DataDir) -> Check {
    use std::os::unix::fs::PermissionsExt as _;
    let private = [dir.path().to_owned(), dir.keys(), dir.identity(), dir.organisation(), dir.api_token()];
    let open: Vec<String> = private
        .iter()
        .filter(|path| fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0))
        .map(|path| path.display().to_string())
        .collect();
    if open.is_empty() {
        return good("permissions", Symptom::PermissionsClosed, "only this user can read the data directory");
    }
    let finding = format!("other users of this computer can get at {}", open.join(", "));
    warning("permissions", Symptom::PermissionsOpen, finding, "run: chmod -R go= <data directory>")
        .with("files", open.join(", "))
}

#[cfg(not(unix))]
fn permissions(_: &DataDir) -> Check {
    good("permissions", Symptom::PermissionsUnchecked, "permissions are checked on Unix only")
}

fn swap() -> Check {
    let Ok(table) = fs::read_to_string("/proc/swaps") else {
        return good("swap", Symptom::SwapUnchecked, "swap is checked on Linux only");
    };
    let open: Vec<&str> = swap_areas(&table).filter(|area| !is_encrypted(area)).collect();
    if open.is_empty() {
        return good("swap", Symptom::SwapNone, "there is no unencrypted swap");
    }
    let finding =
        format!("swap on {} is not encrypted: what is on the screen may be found on the disk later", open.join(", "));
    let cure = "encrypt the whole disk, or use zram, or switch swap off";
    warning("swap", Symptom::SwapOpen, finding, cure).with("areas", open.join(", "))
}

/// The areas that the kernel swaps to, out of its own table.
fn swap_areas(table: &str) -> impl Iterator<Item = &str> {
    table.lines().skip(1).filter_map(|line| line.split_whitespace().next())
}

/// Memory, or a device that dm-crypt made.
fn is_encrypted(area: &str) -> bool {
    let Some(device) = area.strip_prefix("/dev/") else { return false };
    if device.starts_with("zram") {
        return true;
    }
    let uuid = fs::read_to_string(format!("/sys/block/{device}/dm/uuid"));
    uuid.is_ok_and(|uuid| uuid.starts_with("CRYPT-"))
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::local_api::Level;

    use super::*;

    #[test]
    fn an_impossible_clock_fails_and_one_that_went_back_warns() {
        assert_eq!(clock_check(Timestamp(-1), None).level, Level::Failure);
        assert_eq!(clock_check(FAR.plus(marshrut_protocol::time::Span(1)), None).level, Level::Failure);
        let next_week = SystemTime::now() + Duration::from_secs(7 * 86_400);
        assert_eq!(clock_check(WRITTEN, Some(next_week)).level, Level::Warning);
        assert_eq!(clock_check(WRITTEN, Some(SystemTime::now())).level, Level::Good);
    }

    #[test]
    fn swap_areas_are_read_from_the_kernels_table() {
        let table = "Filename\tType\tSize\tUsed\tPriority\n/dev/sda2 partition 1 0 -2\n/dev/zram0 partition 1 0 5\n";
        assert_eq!(swap_areas(table).collect::<Vec<_>>(), ["/dev/sda2", "/dev/zram0"]);
        assert!(is_encrypted("/dev/zram0"));
        assert!(!is_encrypted("/swapfile"));
    }

    #[cfg(unix)]
    #[test]
    fn a_directory_that_others_can_read_is_named() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().expect("temporary directory");
        let mode = |mode| fs::set_permissions(dir.path(), fs::Permissions::from_mode(mode)).expect("own directory");
        mode(0o700);
        assert_eq!(permissions(&DataDir::new(dir.path())).level, Level::Good);
        mode(0o755);
        assert_eq!(permissions(&DataDir::new(dir.path())).level, Level::Warning);
        mode(0o700);
    }
}
