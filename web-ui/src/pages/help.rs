//! Help inside: a short guide for each page, and a quick start on one printed page for each role.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::assets;
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// The topics, each with the beginnings of the addresses that it is about. The first that fits counts.
const TOPICS: [(&str, &[&str]); 22] = [
    ("write", &["/referrals/new", "/referrals/import"]),
    ("indicators", &["/referrals/indicators"]),
    ("logged", &["/referrals/logged"]),
    ("referrals", &["/referrals/inbox", "/referrals/sent", "/referrals/drafts"]),
    ("referral", &["/referrals"]),
    ("verification", &["/verifications"]),
    ("own", &["/services/own"]),
    ("service", &["/services/"]),
    ("services", &["/services"]),
    ("capacity", &["/capacity"]),
    ("slips", &["/slips"]),
    ("clients", &["/clients"]),
    ("network", &["/partners"]),
    ("decisions", &["/network"]),
    ("recovery", &["/keys"]),
    ("staff", &["/staff"]),
    ("audit", &["/audit"]),
    ("doctor", &["/doctor"]),
    ("protection", &["/data-protection"]),
    ("account", &["/account"]),
    ("practice", &["/practice"]),
    ("about", &["/about"]),
];

/// The order in which topics are listed.
const LISTED: [&str; 25] = [
    "start",
    "today",
    "write",
    "referral",
    "attachments",
    "referrals",
    "services",
    "service",
    "own",
    "verification",
    "capacity",
    "indicators",
    "logged",
    "slips",
    "clients",
    "network",
    "decisions",
    "recovery",
    "staff",
    "audit",
    "doctor",
    "protection",
    "account",
    "practice",
    "about",
];

/// Who has a quick start, and the names of its steps.
const QUICK_STARTS: [(&str, &[&str]); 4] = [
    ("caseworker", &["1", "2", "3", "4", "5", "6", "7"]),
    ("administrator", &["1", "2", "3", "4", "stolen", "check"]),
    ("verifier", &["1", "2", "3", "4", "5", "6"]),
    ("coordinator", &["1", "2", "3", "4", "5"]),
];

/// The topic of the page at `here`.
pub(crate) fn topic(here: &str) -> &'static str {
    let path = here.split('?').next().unwrap_or_default();
    if path == "/" {
        return "today";
    }
    let part_of = |begin: &str, part: &str| path.starts_with(begin) && path.contains(part);
    let within = [
        ("write", "/referrals/", "/write/"),
        ("attachments", "/referrals/", "/attachments"),
        ("slips", "/referrals/", "/slip"),
        ("verification", "/services/", "/verification"),
    ];
    if let Some((topic, ..)) = within.into_iter().find(|(_, begin, part)| part_of(begin, part)) {
        return topic;
    }
    let fits = |begins: &&[&str]| begins.iter().any(|begin| path.starts_with(begin));
    TOPICS.iter().find(|(_, begins)| fits(begins)).map_or("start", |(topic, _)| topic)
}

/// A guide.
struct Guide {
    name: &'static str,
    title: String,
    text: String,
}

impl Guide {
    fn new(t: Texts, name: &'static str) -> Self {
        Self { name, title: t.say(&format!("help-{name}-title")), text: t.say(&format!("help-{name}")) }
    }
}

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    frame: Frame,
    /// Of the page that help was asked on.
    first: Option<Guide>,
    others: Vec<Guide>,
    /// Address and title.
    quick_starts: Vec<(String, String)>,
}

/// `GET /help`.
pub(super) async fn all(person: SignedIn) -> Result<Response, Failure> {
    render(&person, None)
}

/// `GET /help/{topic}`.
pub(super) async fn show(person: SignedIn, Path(topic): Path<String>) -> Result<Response, Failure> {
    let found = LISTED.into_iter().find(|name| *name == topic).ok_or(Failure::NotFound)?;
    render(&person, Some(found))
}

fn render(person: &SignedIn, first: Option<&'static str>) -> Result<Response, Failure> {
    let t = person.texts();
    let quick =
        |(role, _): &(&str, &[&str])| (format!("/help/quick-start/{role}"), t.say(&format!("quick-{role}-title")));
    page(HelpPage {
        frame: Frame::new(person, Section::About, t.say("help-title")),
        first: first.map(|name| Guide::new(t, name)),
        others: LISTED.into_iter().filter(|name| Some(*name) != first).map(|name| Guide::new(t, name)).collect(),
        quick_starts: QUICK_STARTS.iter().map(quick).collect(),
    })
}

#[derive(Template)]
#[template(path = "quick_start.html")]
struct QuickStartPage {
    t: Texts,
    style: &'static str,
    title: String,
    network: String,
    steps: Vec<String>,
}

/// `GET /help/quick-start/{role}`: one page on paper.
pub(super) async fn quick_start(person: SignedIn, Path(role): Path<String>) -> Result<Response, Failure> {
    let t = person.texts();
    let (role, steps) = QUICK_STARTS.iter().find(|(name, _)| *name == role).ok_or(Failure::NotFound)?;
    page(QuickStartPage {
        t,
        style: &assets::STYLE.path,
        title: t.say(&format!("quick-{role}-title")),
        network: person.status.network_name.clone(),
        steps: steps.iter().map(|step| t.say(&format!("quick-{role}-{step}"))).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    /// The pages of the first run, by their step.
    const SETUP: [&str; 7] = ["begin", "way", "passphrase", "recovery", "organisation", "network", "check"];

    #[test]
    fn every_page_has_its_topic() {
        let check = |here: &str, expected: &str| assert_eq!(topic(here), expected, "{here}");
        check("/", "today");
        check("/?done=x", "today");
        check("/referrals/inbox?soon=yes", "referrals");
        check("/referrals/0c0c", "referral");
        check("/referrals/0c0c/write/consent", "write");
        check("/services?country=GE", "services");
        check("/services/03/01", "service");
        check("/services/03/01/verification", "verification");
        check("/services/own/03/edit/words", "own");
        check("/services/own/import", "own");
        check("/referrals/0c0c/attachments", "attachments");
        check("/network/propose?kind=set", "decisions");
        check("/staff", "staff");
        check("/staff/02/remove", "staff");
        check("/audit?page=2", "audit");
        check("/help", "start");
    }

    #[test]
    fn every_topic_and_step_has_a_text_and_guides_are_short() {
        for language in [Language::En, Language::Ru] {
            let t = Texts { language };
            for name in LISTED {
                let Guide { title, text, .. } = Guide::new(t, name);
                assert!(!title.starts_with("help-") && !text.starts_with("help-"), "{name}");
                assert!(text.split_whitespace().count() <= 60, "{name} is too long in {}", t.tag());
            }
            for step in SETUP {
                let text = t.say(&format!("help-setup-{step}"));
                assert!(!text.starts_with("help-") && text.split_whitespace().count() <= 60, "{step} in {}", t.tag());
            }
            for (role, steps) in QUICK_STARTS {
                for step in steps {
                    assert!(t.optional(&format!("quick-{role}-{step}")).is_some(), "{role} {step}");
                }
                let further = t.optional(&format!("quick-{role}-{}", steps.len() + 1));
                assert_eq!(further, None, "{role} has a further step");
            }
        }
        assert!(TOPICS.iter().all(|(topic, _)| LISTED.contains(topic)));
    }
}
