//! A computer is lost, and a person with a browser brings its organisation back on an empty one: each paper is wrong
//! once, the program dies twice on the way, and nothing is sent before partners gave back what they hold.

use marshrut_tests::desk::{SERVICES, all_services, count};
use marshrut_tests::node::PASSPHRASE;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

use crate::chromium::{Driver, Person};
use crate::first_run::{BUTTON, is_asked_for_groups, only_refusals, reads_the_code};
use crate::pages;

/// What is left of the lost computer.
struct Left {
    backup: Vec<u8>,
    /// Of a partner, taken by mistake.
    foreign: Vec<u8>,
    code: String,
    shares: Vec<String>,
    /// From before the shares were made anew.
    old_shares: Vec<String>,
}

#[tokio::test]
async fn a_lost_computer_is_brought_back_in_a_browser_and_each_wrong_paper_is_named() {
    let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
    let (Some(mut tbilisi), Some(mut berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
    berlin.json_with(&["services", "import", "-"], SERVICES);
    publish(&tbilisi, 1);
    all_services(&tbilisi, count() + 1);
    let left = puts_away(&tbilisi, &berlin);
    publish(&tbilisi, 2);
    all_services(&berlin, count() + 2);
    tbilisi.kill();
    berlin.stop();

    let mut anew = TestNode::empty();
    anew.run_anew();
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(&anew)).await;
    opens_the_link(&person, &anew).await;
    takes_wrong_files(&person, &anew, &left).await;
    anew.kill();
    anew.run_anew();
    opens_the_link(&person, &anew).await;
    takes_wrong_papers(&person, &anew, &left).await;
    chooses_a_passphrase(&person).await;
    anew.kill();
    anew.run_anew();
    goes_on_with_a_new_code(&person, &left).await;
    finishes(&person).await;
    waits_for_partners(&person, &anew, &mut berlin).await;
    only_refusals(&person.console());
    person.leaves().await;
}

pub(crate) fn publish(node: &TestNode, number: u32) {
    let record =
        format!(r#"{{"id":"00000000-0000-4000-8000-{number:012}","name":"Service {number}","status":"active"}}"#);
    node.json_with(&["services", "import", "-"], record);
}

fn puts_away(tbilisi: &TestNode, berlin: &TestNode) -> Left {
    let shares = || {
        let made = tbilisi.json(&["keys", "shares", "--passphrase-file", &tbilisi.passphrase_file()]);
        let shares = made["shares"].as_array().expect("shares").iter().filter_map(Value::as_str);
        shares.map(str::to_owned).collect::<Vec<_>>()
    };
    let made = tbilisi.json(&["passphrase", "recovery-code", "--passphrase-file", &tbilisi.passphrase_file()]);
    let code = made["recovery_code"].as_str().expect("a code").to_owned();
    let (old_shares, shares) = (shares(), shares());
    let read = |path: String| std::fs::read(path).expect("the backup");
    Left { backup: read(tbilisi.back_up("backup")), foreign: read(berlin.back_up("backup")), code, shares, old_shares }
}

pub(crate) async fn opens_the_link(person: &Person<'_>, node: &TestNode) {
    let link = node.started()["first_run"].as_str().expect("a link");
    let fragment = link.split_once("/start").expect("a link to the first run").1;
    // The page may be the same but for the fragment, for which browsers load nothing.
    person.goes_to("/favicon.ico").await;
    person.goes_to(&format!("/start{fragment}")).await;
    person.arrives("/start/language").await;
    person.clicks("main button[value='en']").await;
    person.arrives("/start/way").await;
    person.clicks("a[href='/start/restore']").await;
    person.sees("#file").await;
}

pub(crate) async fn hands(person: &Person<'_>, node: &TestNode, name: &str, bytes: &[u8]) {
    person.types("#file", &node.write(name, bytes)).await;
    person.clicks(BUTTON).await;
}

/// Gives a code or two shares, and sees what is said; then goes back to the file.
async fn is_refused(person: &Person<'_>, first: &str, second: &str, told: &str) {
    person.sees("#code").await;
    person.types("#code", first).await;
    person.types("#second_share", second).await;
    person.clicks(BUTTON).await;
    person.reads(".problems", told).await;
}

async fn takes_wrong_files(person: &Person<'_>, node: &TestNode, left: &Left) {
    person.pictures("restore-1-file").await;
    hands(person, node, "letter.txt", b"Dear colleagues").await;
    person.reads(".problems", "no backup of Marshrut").await;
    hands(person, node, "berlin", &left.foreign).await;
    is_refused(person, &left.code, "", "does not open this backup").await;
    person.pictures("restore-2-foreign").await;
    let mut damaged = left.backup.clone();
    let middle = damaged.len() - 40;
    damaged[middle] ^= 1;
    for bytes in [&damaged[..], &left.backup[..left.backup.len() - 40]] {
        person.clicks("a[href='/start/restore']").await;
        person.sees("#file").await;
        hands(person, node, "damaged", bytes).await;
        is_refused(person, &left.code, "", "damaged or cut").await;
    }
}

/// The program has died meanwhile: the file is handed over once more, and the papers are tried one after the other.
async fn takes_wrong_papers(person: &Person<'_>, node: &TestNode, left: &Left) {
    hands(person, node, "tbilisi", &left.backup).await;
    is_refused(person, "7Q2M-0HVK", "", "nine groups").await;
    let last = if left.code.ends_with('7') { "8" } else { "7" };
    is_refused(person, &format!("{}{last}", &left.code[..left.code.len() - 1]), "", "misspelt").await;
    is_refused(person, &left.shares[0], "", "Two different shares").await;
    is_refused(person, &left.shares[0], &left.shares[0], "Two different shares").await;
    is_refused(person, &left.shares[0], &left.old_shares[1], "Two different shares").await;
    is_refused(person, &left.old_shares[0], &left.old_shares[1], "does not open this backup").await;
    person.pictures("restore-3-shares").await;
    person.types("#code", &left.shares[2].to_lowercase()).await;
    person.types("#second_share", &left.shares[0].replace('-', " ")).await;
    person.clicks(BUTTON).await;
    person.reads(".notice", "the backup of Help Tbilisi").await;
}

pub(crate) async fn chooses_a_passphrase(person: &Person<'_>) {
    person.types("#person", "Nino Beridze").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.types("#again", PASSPHRASE).await;
    person.pictures("restore-4-passphrase").await;
    person.clicks(BUTTON).await;
    reads_the_code(person).await;
}

/// The code that was on the screen died with the program; another one is made, and it is not the lost computer's.
async fn goes_on_with_a_new_code(person: &Person<'_>, left: &Left) {
    person.goes_to("/").await;
    person.reads("h1", "Go on setting up").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks(BUTTON).await;
    person.clicks("#new-code").await;
    let code = reads_the_code(person).await;
    assert_ne!(code.join("-"), left.code, "a new code for a new computer");
    let asked = is_asked_for_groups(person).await;
    person.types("#groups-0", &code[asked[0]]).await;
    person.types("#groups-1", &code[asked[1]]).await;
    person.clicks("form[action='/start/recovery'] .button").await;
}

pub(crate) async fn finishes(person: &Person<'_>) {
    person.sees("#finish").await;
    person.reads("#restored", "Referrals are in no backup").await;
    person.pictures("restore-5-check").await;
    person.clicks("#finish").await;
    person.arrives("/start/done").await;
    person.clicks(".card .button").await;
    person.types("#passphrase", PASSPHRASE).await;
    person.clicks("form[action='/sign-in'] .button").await;
}

/// What was said after the backup comes from the partner, and only then this computer speaks again.
async fn waits_for_partners(person: &Person<'_>, anew: &TestNode, berlin: &mut TestNode) {
    person.reads("#results", "Service 1").await;
    person.reads(".notice.warning", "fetching its own records").await;
    person.reads(".whoami", "Nino Beridze").await;
    person.pictures("restore-6-recovering").await;
    assert_eq!(anew.json(&["status"])["state"], "recovering");
    berlin.run();
    until("the node is equal with its partner", || (anew.json(&["status"])["state"] == "running").then_some(()));
    all_services(anew, count() + 2);
    person.goes_to("/services?search=Service+2").await;
    person.reads("#results", "Service 2").await;
    person
        .becomes("it recovers no more", "return document.querySelectorAll('.notice.warning').length", |left| *left == 0)
        .await;
    publish(anew, 3);
    all_services(berlin, count() + 3);
    assert_eq!(berlin.json(&["network", "show"])["forks"], serde_json::json!([]), "it signed nothing twice");
}
