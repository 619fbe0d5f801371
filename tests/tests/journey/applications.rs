//! A newcomer knows nobody: it applies through a meeting point, members of two countries vouch, and it gets everything.

use marshrut_tests::desk::{SERVICES, all_services, count};
use marshrut_tests::node::Role;
use marshrut_tests::{Network, TestNode, until};
use serde_json::Value;

/// A network of three countries in which two members of two countries must vouch, and a meeting point that takes
/// applications.
struct Place {
    members: Network,
    meeting_point: TestNode,
}

impl Place {
    fn set_up() -> Self {
        let members = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE"), ("Help Batumi", "GE")]);
        let [tbilisi, berlin, batumi] = &members.nodes[..] else { panic!("three nodes") };
        let mut meeting_point = TestNode::of_role("Meeting point Warsaw", "PL", Role::Bootstrap);
        meeting_point.join(tbilisi);
        let file = meeting_point.passphrase_file();
        meeting_point.run_with(&["--applications", "--passphrase-file", &file]);
        let proposed = tbilisi.json(&["network", "propose", "number", "sponsors", "2/2"]);
        let id = proposed["id"].as_str().expect("an id");
        for node in [tbilisi, berlin, batumi] {
            until(&format!("{} votes", node.name), || {
                (node.command(&["network", "vote", id, "for"], b"").code == Some(0)).then_some(())
            });
        }
        Self { members, meeting_point }
    }

    /// All that the newcomer knows: where the meeting point is, and the network's id.
    fn told(&self) -> (String, String) {
        let address = self.meeting_point.started()["addresses"][0].as_str().expect("an address").to_owned();
        let network = self.members.nodes[0].json(&["network", "show"])["id"].as_str().expect("an id").to_owned();
        (address, network)
    }
}

fn applicant(node: &TestNode, name: &str) -> Option<Value> {
    let governance = node.json(&["network", "governance"]);
    let applicants = governance["applicants"].as_array().expect("a list");
    applicants.iter().find(|applicant| applicant["organisation"]["name"] == name).cloned()
}

fn apply(newcomer: &TestNode, at: &str, network: &str) -> Value {
    let file = newcomer.passphrase_file();
    newcomer.json(&["network", "apply", "--at", at, "--network", network, "--passphrase-file", &file])
}

#[test]
fn who_knows_a_meeting_point_only_is_let_in_once_members_of_two_countries_vouch() {
    let mut place = Place::set_up();
    let (at, network) = place.told();
    let [tbilisi, berlin, batumi] = &place.members.nodes[..] else { panic!("three nodes") };
    let report = tbilisi.json_with(&["services", "import", "-"], SERVICES);
    assert_eq!(report["published"], count(), "{report}");
    let mut riga = TestNode::set_up("Help Riga", "LV");
    let applied = apply(&riga, &at, &network);
    assert!(applied["kept_until"].is_i64() || applied["kept_until"].is_string(), "{applied}");
    let again = apply(&riga, &at, &network);
    assert!(again["kept_until"].as_i64() >= applied["kept_until"].as_i64(), "whoever applies again is kept longer");
    for node in [tbilisi, berlin, batumi] {
        let shown = until(&format!("{} sees the application", node.name), || applicant(node, "Help Riga"));
        assert_eq!((&shown["through"]["name"], &shown["ours"]), (&"Meeting point Warsaw".into(), &false.into()));
    }
    riga.run();
    tbilisi.json(&["network", "vouch", "Help Riga"]);
    until("Batumi knows that Tbilisi vouches", || {
        applicant(batumi, "Help Riga").filter(|shown| shown["through"].is_null())
    });
    let still = batumi.json(&["network", "vouch", "Help Riga"]);
    assert!(still["applicants"].as_array().is_some_and(|list| list.len() == 1), "two sponsors of one country: {still}");
    let stranger = riga.json(&["status"]);
    assert_eq!(stranger["details"]["connected"], 0, "nobody lets it in yet: {stranger}");
    until("Berlin vouches", || (berlin.command(&["network", "vouch", "Help Riga"], b"").code == Some(0)).then_some(()));
    all_services(&riga, count());
    for node in [tbilisi, berlin, batumi] {
        until(&format!("{} has no applicants any more", node.name), || {
            applicant(node, "Help Riga").is_none().then_some(())
        });
    }
    place.members.nodes.push(riga);
    place.members.wait_until_connected();
}

#[test]
fn an_application_outlives_the_meeting_points_restart_and_is_told_again() {
    let mut place = Place::set_up();
    let (at, network) = place.told();
    let riga = TestNode::set_up("Help Riga", "LV");
    apply(&riga, &at, &network);
    place.meeting_point.kill();
    // Members hold what they are told in memory only: this one knows nothing any more.
    let berlin = &mut place.members.nodes[1];
    berlin.kill();
    berlin.run();
    assert!(applicant(berlin, "Help Riga").is_none(), "nobody has told Berlin yet");
    let file = place.meeting_point.passphrase_file();
    place.meeting_point.run_with(&["--applications", "--passphrase-file", &file]);
    let berlin = &place.members.nodes[1];
    until("Berlin sees the application", || applicant(berlin, "Help Riga"));
}
