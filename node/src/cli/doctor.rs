//! `marshrut doctor`: what is wrong with the node and what to do. A running node checks itself; of a stopped one this
//! process checks what can be seen without its passphrase.

use std::collections::BTreeMap;

use marshrut_protocol::local_api::{Check, Diagnosis, Level, path};

use super::Context;
use super::client::Client;
use super::failure::{Exit, Failure};
use super::output::Page;
use super::unlocked::AS_ON_A_NEW_COMPUTER;
use crate::api::machine_checks;
use crate::files::DataDir;
use crate::home::Config;
use crate::store::Store;

pub(super) async fn perform(context: &Context) -> Result<Exit, Failure> {
    let dir = context.dir()?;
    let diagnosis = match running(&dir).await {
        Ok(diagnosis) => diagnosis,
        Err(failure) if failure.exit() == Exit::NotRunning => stopped(&dir),
        Err(failure) => return Err(failure),
    };
    context.output.show(&diagnosis, |page| write(page, &diagnosis))?;
    let is_failing = diagnosis.checks.iter().any(|check| check.level == Level::Failure);
    Ok(if is_failing { Exit::Failed } else { Exit::Done })
}

async fn running(dir: &DataDir) -> Result<Diagnosis, Failure> {
    Client::of(dir)?.get(path::DOCTOR, &()).await
}

fn stopped(dir: &DataDir) -> Diagnosis {
    let mut checks = vec![presence(dir)];
    if dir.keys().exists() {
        checks.push(files(dir));
        checks.push(settings(dir));
        checks.extend(machine_checks(dir));
    }
    checks.sort_by_key(|check| std::cmp::Reverse(check.level));
    Diagnosis { checks }
}

fn presence(dir: &DataDir) -> Check {
    let place = dir.path().display();
    if dir.keys().exists() {
        let cure = format!("start it with `marshrut run --dir {place}`; then this says more");
        return check("node", Level::Warning, format!("the node in {place} is not running"), cure);
    }
    let cure = super::NO_NODE_CURE.to_owned();
    check("node", Level::Failure, format!("there is no node in {place}"), cure)
}

fn files(dir: &DataDir) -> Check {
    let needed = [dir.keys(), dir.identity(), dir.organisation()];
    let is_empty = |path: &std::path::PathBuf| std::fs::metadata(path).map_or(true, |facts| facts.len() == 0);
    let store = dir.path().join("store");
    let gone = Store::is_gone(dir.path()).then_some(&store);
    let absent: Vec<String> =
        needed.iter().filter(|path| is_empty(path)).chain(gone).map(|path| path.display().to_string()).collect();
    if absent.is_empty() {
        return check(
            "files",
            Level::Good,
            "keys, identity, organisation and store are there".to_owned(),
            String::new(),
        );
    }
    let cure = format!("never make one of these files anew; {AS_ON_A_NEW_COMPUTER}");
    check("files", Level::Failure, format!("absent or empty: {}", absent.join(", ")), cure)
}

fn settings(dir: &DataDir) -> Check {
    match Config::load(dir) {
        Ok(config) => {
            let finding = format!("pages at {}, partners' nodes at {:?}", config.listen, config.p2p_listen);
            check("settings", Level::Good, finding, String::new())
        }
        Err(error) => check("settings", Level::Failure, error.to_string(), String::new()),
    }
}

fn check(name: &str, level: Level, finding: String, cure: String) -> Check {
    Check { name: name.to_owned(), level, finding, cure, symptom: None, values: BTreeMap::new() }
}

fn write(page: &mut Page, diagnosis: &Diagnosis) {
    for Check { name, level, finding, cure, .. } in &diagnosis.checks {
        let mark = match level {
            Level::Good => "ok     ",
            Level::Warning => "warning",
            Level::Failure => "FAILURE",
        };
        page.line(&format!("{mark}  {name}: {finding}"));
        if !cure.is_empty() {
            page.line(&format!("         what to do: {cure}"));
        }
    }
}
