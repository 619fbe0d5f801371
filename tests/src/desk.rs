//! What people at two organisations do with referrals, and how they see that both have the same before them.

use serde_json::Value;

use crate::{Network, TestNode, until};

/// Complete services of an organisation in Berlin.
pub const SERVICES: &str = include_str!("../../node/src/demo/services-berlin.jsonl");

/// How many those are.
pub fn count() -> usize {
    SERVICES.lines().count()
}

/// Tbilisi and Berlin in one network; Berlin has published [`SERVICES`], and Tbilisi has them.
pub struct Desk {
    /// The sender.
    pub tbilisi: TestNode,
    /// The receiver.
    pub berlin: TestNode,
    /// The service of Berlin to which Tbilisi refers.
    pub service: String,
}

impl Desk {
    /// Founds the network, publishes and waits.
    ///
    /// # Panics
    /// If anything of that fails.
    pub fn set_up() -> Self {
        let mut nodes = Network::of(&[("Help Tbilisi", "GE"), ("Hilfe Berlin", "DE")]).nodes.into_iter();
        let (Some(tbilisi), Some(berlin)) = (nodes.next(), nodes.next()) else { panic!("two nodes") };
        let report = berlin.json_with(&["services", "import", "-"], SERVICES);
        assert_eq!((&report["published"], &report["refused"]), (&count().into(), &0.into()), "{report}");
        let services = all_services(&tbilisi, count());
        let service = services[0]["service"]["id"].as_str().expect("an id").to_owned();
        Self { tbilisi, berlin, service }
    }

    /// Tbilisi refers a person whose notes are `notes`; gives the referral's id.
    ///
    /// # Panics
    /// If it is not sent.
    pub fn refer(&self, notes: &str) -> String {
        self.refer_as(notes, &[])
    }

    /// As [`Desk::refer`], with a consent that covers files too.
    ///
    /// # Panics
    /// If it is not sent.
    pub fn refer_with_files(&self, notes: &str) -> String {
        self.refer_as(notes, &["attachments"])
    }

    fn refer_as(&self, notes: &str, also_agreed: &[&str]) -> String {
        refer(&self.tbilisi, &self.service, notes, also_agreed)
    }

    /// Waits until both sides show the referral in `state` with the same story, nothing of it twice, and owe each
    /// other nothing.
    ///
    /// # Panics
    /// If that does not come.
    #[track_caller]
    pub fn agree(&self, referral: &str, state: &str) -> Vec<String> {
        until(&format!("both sides show {state}"), || {
            let (there, here) = (shown(&self.berlin, referral)?, shown(&self.tbilisi, referral)?);
            let (told, heard) = (story(&there), story(&here));
            let same = there["state"] == state && here["state"] == state && told == heard;
            (same && owes_nothing(&self.tbilisi) && owes_nothing(&self.berlin)).then_some(told)
        })
    }
}

/// `node` refers the example's client, whose notes are `notes` and who agrees to those further fields, to a service;
/// gives the referral's id.
///
/// # Panics
/// If it is not sent.
pub fn refer(node: &TestNode, service: &str, notes: &str, also_agreed: &[&str]) -> String {
    let mut form = node.json(&["referrals", "send", "--example"]);
    let agreed = form["content"]["consent"]["fields"].as_array_mut().expect("a list");
    agreed.extend(also_agreed.iter().map(|field| Value::from(*field)));
    form["content"]["person"]["notes"] = notes.into();
    let written = node.json_with(&["referrals", "send", "-", "--service", service], form.to_string());
    assert_eq!(written["sent"], true, "{written}");
    written["id"].as_str().expect("an id").to_owned()
}

/// Waits until `node` lists `count` services.
///
/// # Panics
/// If that does not come.
pub fn all_services(node: &TestNode, count: usize) -> Vec<Value> {
    until(&format!("{} lists {count} services", node.name), || {
        let list = node.json(&["services", "list", "--per-page", "200"]);
        (list["total"] == count).then(|| list["items"].as_array().cloned().unwrap_or_default())
    })
}

/// The referral as a node shows it, once it has it.
///
/// # Panics
/// If the node shows something else.
pub fn shown(node: &TestNode, referral: &str) -> Option<Value> {
    let outcome = node.command(&["referrals", "show", referral], b"");
    if outcome.code == Some(3) {
        return None;
    }
    Some(outcome.exits(0).json())
}

/// What happened, in order.
///
/// # Panics
/// If `shown` is no referral.
pub fn story(shown: &Value) -> Vec<String> {
    let timeline = shown["timeline"].as_array().expect("a timeline");
    timeline.iter().map(|event| event["what"].as_str().expect("a name").to_owned()).collect()
}

fn owes_nothing(node: &TestNode) -> bool {
    node.json(&["status"])["details"]["unsent"] == 0
}

/// How many referrals a node has in all.
pub fn referrals(node: &TestNode) -> Value {
    node.json(&["referrals", "list"])["total"].clone()
}

/// A photograph of that many bytes: markers, one scan, an end.
pub fn photograph(bytes: usize) -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8, 0xFF, 0xFE, 0, 16];
    file.extend_from_slice(b"CANARY-COMMENT");
    file.extend_from_slice(&[0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0]);
    // A run of numbers that no compression or accident repeats.
    let mut state = 0x2545_F491_u32;
    while file.len() < bytes {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        file.push((state >> 24) as u8 & 0x7F);
    }
    file.extend_from_slice(&[0xFF, 0xD9]);
    file
}
