//! Colleagues who do one thing each, at a real node, with script and without: an administrator invites them, they join by
//! their code, begin where their work is and are refused what is not theirs; roles change, a session is ended, and who
//! is removed is out at once and for good.

use marshrut_tests::TestNode;
use serde_json::Value;

use crate::chromium::{Driver, Person};
use crate::{pages, partners, signs_in};

/// A colleague as an administrator invites them.
struct Colleague {
    name: &'static str,
    role: &'static str,
    passphrase: &'static str,
}

/// Whoever comes while scripts run, and while they do not: a verifier and a coordinator.
const TEAMS: [(bool, Colleague, Colleague); 2] = [
    (
        true,
        Colleague { name: "Vera", role: "verifier", passphrase: "vera walks along the river" },
        Colleague { name: "Kote", role: "coordinator", passphrase: "kote bakes bread on sundays" },
    ),
    (
        false,
        Colleague { name: "Varvara", role: "verifier", passphrase: "varvara paints seven boats" },
        Colleague { name: "Ketevan", role: "coordinator", passphrase: "ketevan counts the mountains" },
    ),
];

#[tokio::test]
async fn colleagues_with_one_role_each_join_work_change_and_leave() {
    let network = partners();
    let [tbilisi, _berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    for (scripts, verifier, coordinator) in TEAMS {
        let boss = at(&driver, tbilisi, scripts).await;
        signs_in(&boss, "staff-boss").await;
        let vera = joins(&driver, tbilisi, &boss, scripts, &verifier).await;
        only_verifies(&vera).await;
        comes_back(&vera, &verifier, "/verifications").await;
        let kote = joins(&driver, tbilisi, &boss, scripts, &coordinator).await;
        only_coordinates(&kote).await;
        comes_back(&kote, &coordinator, "/network").await;
        is_given_casework(&boss, &vera, verifier.name).await;
        is_signed_out(&boss, &kote, coordinator.name).await;
        is_removed(&boss, &vera, &verifier).await;
        for person in [vera, kote] {
            only_refused(&person.console());
            person.leaves().await;
        }
        boss.leaves().await;
    }
}

async fn at<'a>(driver: &'a Driver, node: &TestNode, scripts: bool) -> Person<'a> {
    if scripts { Person::at(driver, &pages(node)).await } else { Person::without_script(driver, &pages(node)).await }
}

/// The administrator makes a code, and the colleague takes it at another browser.
async fn joins<'a>(
    driver: &'a Driver,
    node: &TestNode,
    boss: &Person<'_>,
    scripts: bool,
    colleague: &Colleague,
) -> Person<'a> {
    boss.goes_to("/staff").await;
    boss.types("#name", colleague.name).await;
    boss.clicks(&format!("label[for='new-{}']", colleague.role)).await;
    boss.types("#passphrase", marshrut_tests::node::PASSPHRASE).await;
    boss.clicks("form[action='/staff/invitation'] .button").await;
    boss.sees("textarea#code").await;
    boss.pictures(&format!("staff-1-invited-{}", colleague.name)).await;
    let code = boss.run("return document.querySelector('#code').value", &[]).await;
    let person = at(driver, node, scripts).await;
    person.goes_to("/join").await;
    person.types("#code", code.as_str().expect("a code")).await;
    person.types("#passphrase", colleague.passphrase).await;
    person.types("#again", colleague.passphrase).await;
    person.clicks("form[action='/join'] .button").await;
    person.sees("#lock").await;
    person
}

/// The addresses that the navigation offers.
async fn offered(person: &Person<'_>) -> Vec<String> {
    let links = "return [...document.querySelectorAll('#navigation > a')].map((link) => link.getAttribute('href'))";
    let links = person.run(links, &[]).await;
    links.as_array().expect("links").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether the page has such a part now.
async fn has(person: &Person<'_>, css: &str) -> bool {
    person.run("return document.querySelector(arguments[0]) !== null", &[css]).await == true
}

/// An address that belongs to others says whose it is.
async fn is_refused(person: &Person<'_>, page: &str, words: &str) {
    person.goes_to(page).await;
    person.reads("main", words).await;
}

/// A verifier begins with what is due, looks at services and signs what was found; nothing else is offered.
async fn only_verifies(person: &Person<'_>) {
    person.arrives("/verifications").await;
    person.sees("#calendar").await;
    person.pictures("staff-2-verifier").await;
    assert_eq!(offered(person).await, ["/services", "/partners", "/verifications", "/account", "/about"]);
    person.clicks("#navigation a[href='/services']").await;
    person.sees("#results .card.service").await;
    assert!(!has(person, "a[href='/services/own']").await, "our own services are an administrator's");
    person.clicks("#results .card.service h3 a").await;
    person.sees("#verdict").await;
    assert!(!has(person, ".refer").await, "referring is a caseworker's");
    person.clicks("#verdict a[href$='/verification']").await;
    person.sees("#attest").await;
    person.goes_to("/network").await;
    person.sees("#stands").await;
    assert!(!has(person, "a[href^='/network/propose']").await, "proposing is a coordinator's");
    is_refused(person, "/staff", "This is for administrators.").await;
    is_refused(person, "/referrals/inbox", "This is for caseworkers.").await;
}

/// A coordinator begins with what the network decides, puts something to the vote and invites; nothing else is offered.
async fn only_coordinates(person: &Person<'_>) {
    person.arrives("/network").await;
    person.sees("#open").await;
    person.pictures("staff-3-coordinator").await;
    assert_eq!(offered(person).await, ["/services", "/partners", "/account", "/about"]);
    person.clicks("a[href='/network/propose?kind=decide']").await;
    person.types("#motion_title", "We meet in autumn").await;
    person.clicks("form[action='/network/proposals'] .button").await;
    person.sees("#proposal").await;
    person.goes_to("/partners").await;
    person.sees("form[action='/partners/invitation']").await;
    person.clicks("a[href='/referrals/indicators']").await;
    person.sees(".trail a[href='/partners']").await;
    assert!(!has(person, ".tabs").await, "the referrals behind the figures are a caseworker's");
    person.goes_to("/services").await;
    person.clicks("#results .card.service h3 a").await;
    person.clicks("#verdict a[href$='/verification']").await;
    person.sees("#verification").await;
    assert!(!has(person, "#attest, #dispute, #request").await, "a coordinator says nothing of services");
    is_refused(person, "/audit", "This is for administrators.").await;
}

/// Locks, and signs in again by the passphrase alone.
async fn comes_back(person: &Person<'_>, colleague: &Colleague, place: &str) {
    person.goes_to("/account").await;
    person.clicks("#lock").await;
    person.types("#passphrase", colleague.passphrase).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.arrives(place).await;
    person.reads(".whoami", colleague.name).await;
}

/// The id of a colleague in the administrator's list.
async fn id_of(boss: &Person<'_>, name: &str) -> String {
    boss.goes_to("/staff").await;
    boss.reads("main", name).await;
    let find = "
        const line = [...document.querySelectorAll('li[id^=of-]')].find((line) =>
            line.querySelector('strong').textContent === arguments[0]);
        return line.id.slice(3);";
    boss.run(find, &[name]).await.as_str().expect("an id").to_owned()
}

/// A further role counts at once: the next page that is opened is that of the new work.
async fn is_given_casework(boss: &Person<'_>, person: &Person<'_>, name: &str) {
    let id = id_of(boss, name).await;
    boss.clicks(&format!("#of-{id} summary")).await;
    boss.clicks(&format!("label[for='caseworker-{id}']")).await;
    boss.types(&format!("#roles-{id}"), marshrut_tests::node::PASSPHRASE).await;
    boss.clicks(&format!("form[action='/staff/{id}/roles'] .button")).await;
    boss.reads(".notice", "count at once").await;
    person.goes_to("/").await;
    person.sees("#tiles").await;
    let now = offered(person).await;
    assert!(now.iter().any(|there| there == "/referrals/inbox"), "{now:?}");
}

/// The administrator ends somebody's session; the next page asks for the passphrase.
async fn is_signed_out(boss: &Person<'_>, person: &Person<'_>, name: &str) {
    boss.goes_to("/account").await;
    boss.reads("#sessions", name).await;
    let mark = "
        const line = [...document.querySelectorAll('#sessions li')].find((line) =>
            line.querySelector('strong').textContent === arguments[0]);
        line.querySelector('button').dataset.ends = '';";
    boss.run(mark, &[name]).await;
    boss.clicks("[data-ends]").await;
    boss.arrives("done=session").await;
    person.goes_to("/network").await;
    person.sees("#passphrase").await;
}

/// Out at once, under a new key, and the passphrase opens nothing any more; the administrator works on.
async fn is_removed(boss: &Person<'_>, person: &Person<'_>, colleague: &Colleague) {
    let id = id_of(boss, colleague.name).await;
    boss.clicks(&format!("#of-{id} summary")).await;
    boss.clicks(&format!("a[href='/staff/{id}/remove']")).await;
    boss.types("#passphrase", marshrut_tests::node::PASSPHRASE).await;
    boss.clicks(&format!("form[action='/staff/{id}/remove'] .button")).await;
    boss.sees("main a.button[href='/staff']").await;
    let told = boss.run("return document.querySelector('main').innerText", &[]).await;
    assert!(told.as_str().is_some_and(|told| told.contains("under a new key")), "{told}");
    person.goes_to("/").await;
    person.types("#passphrase", colleague.passphrase).await;
    person.clicks("form[action='/sign-in'] .button").await;
    person.sees("#passphrase[aria-invalid], .problems").await;
    boss.clicks("main a.button[href='/staff']").await;
    boss.reads("main", "Invite a colleague").await;
}

/// The browser itself notes what it was refused, and nothing else is to be noted.
fn only_refused(noted: &Value) {
    let noted: Vec<&str> = noted.as_array().into_iter().flatten().filter_map(|note| note["message"].as_str()).collect();
    let refused = |note: &&str| [" 401 ", " 403 ", " 422 "].iter().any(|status| note.contains(status));
    assert!(noted.iter().all(refused), "the console says {noted:?}");
}
