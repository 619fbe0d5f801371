//! What surrounds every page: title, navigation, the top bar that says in words how the node is.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use marshrut_protocol::local_api::{Me, StaffRole, Standing};

use crate::assets;
use crate::failure::Failure;
use crate::languages::Language;
use crate::texts::Texts;
use crate::visitor::{SignedIn, Visitor};

/// Which entry of the navigation is the current one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    Today,
    Referrals,
    Services,
    Partners,
    Verifications,
    Staff,
    Audit,
    Account,
    About,
}

/// The head of a page without navigation: sign-in, failures.
pub(crate) struct Bare {
    pub(crate) t: Texts,
    pub(crate) title: String,
    pub(crate) style: &'static str,
    pub(crate) icons: &'static str,
}

impl Bare {
    pub(crate) fn new(t: Texts, title: String) -> Self {
        Self { t, title, style: &assets::STYLE.path, icons: &assets::ICONS.path }
    }
}

/// An entry of the navigation.
pub(crate) struct Entry {
    pub(crate) href: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) label: String,
    pub(crate) current: bool,
    /// How many things wait there, if any.
    pub(crate) waiting: Option<String>,
    /// Whether a phone shows it under "More": its bar has room for the first few.
    pub(crate) second: bool,
}

/// Entries for which a phone's bar has room beside "More".
const FIRST_ENTRIES: usize = 4;

/// A language of the chooser.
pub(crate) struct Offered {
    pub(crate) tag: &'static str,
    pub(crate) name: &'static str,
    pub(crate) current: bool,
    /// A machine wrote its texts and nobody has read them yet.
    pub(crate) draft: bool,
}

/// What the person's roles permit, for what a page shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Can {
    pub(crate) casework: bool,
    pub(crate) administration: bool,
    pub(crate) verification: bool,
    pub(crate) coordination: bool,
}

impl Can {
    /// Saying something of a service to all members: a doubt, a question, an answer.
    pub(crate) fn speaking_of_services(&self) -> bool {
        self.verification || self.casework || self.administration
    }

    /// Inviting a partner, and seeing who was invited.
    pub(crate) fn inviting(&self) -> bool {
        self.coordination || self.administration
    }

    /// How referrals were answered, without the referrals.
    pub(crate) fn seeing_figures(&self) -> bool {
        self.casework || self.administration || self.coordination
    }

    fn of(me: &Me) -> Self {
        Self {
            casework: me.is(StaffRole::Caseworker),
            administration: me.is(StaffRole::Administrator),
            verification: me.is(StaffRole::Verifier),
            coordination: me.is(StaffRole::Coordinator),
        }
    }
}

/// The frame of a page with navigation.
pub(crate) struct Frame {
    pub(crate) can: Can,
    pub(crate) t: Texts,
    pub(crate) title: String,
    pub(crate) style: &'static str,
    pub(crate) script: &'static str,
    pub(crate) icons: &'static str,
    pub(crate) entries: Vec<Entry>,
    /// Whether the current page is under a phone's "More", and how many things wait there.
    pub(crate) in_more: bool,
    pub(crate) more_waiting: Option<String>,
    pub(crate) languages: Vec<Offered>,
    /// Who is signed in, and for whom.
    pub(crate) signed_in: String,
    pub(crate) network: String,
    /// `good` when connected to somebody, else `warning`.
    pub(crate) health: &'static str,
    pub(crate) health_words: String,
    pub(crate) unsent: Option<String>,
    /// How many referrals wait for us, for the title of the browser's tab; of who writes none, nothing.
    pub(crate) waiting: Option<usize>,
    pub(crate) recovering: bool,
    /// That our organisation does not belong, if so.
    pub(crate) outside: Option<String>,
    pub(crate) form_token: String,
    pub(crate) here: String,
    /// The guide to this page.
    pub(crate) help: &'static str,
    /// Whether all of this is practice.
    pub(crate) practice: bool,
    /// What was just done, if anything.
    pub(crate) notice: Option<String>,
    /// Whether the page answers to a form: it is not kept current.
    pub(crate) made: bool,
}

impl Frame {
    /// The frame for `person`'s page called `title` in `section`.
    pub(crate) fn new(person: &SignedIn, section: Section, title: String) -> Self {
        let (t, status) = (person.texts(), &person.status);
        let entries = entries(person, section);
        Self {
            in_more: entries.iter().any(|entry| entry.second && entry.current),
            more_waiting: entries.iter().filter(|entry| entry.second).find_map(|entry| entry.waiting.clone()),
            can: Can::of(&person.me),
            t,
            title,
            style: &assets::STYLE.path,
            script: &assets::SCRIPT.path,
            icons: &assets::ICONS.path,
            entries,
            languages: offered(t.language),
            signed_in: signed_in(person),
            network: status.network_name.clone(),
            health: if status.connected > 0 || status.members == 0 { "good" } else { "warning" },
            health_words: health_words(person),
            unsent: (status.unsent > 0).then(|| t.count("frame-unsent", status.unsent)),
            waiting: Some(status.waiting_for_us).filter(|count| *count > 0 && person.me.is(StaffRole::Caseworker)),
            recovering: person.recovering,
            outside: outside(t, status.organisation.standing),
            form_token: person.visitor.form_token(),
            practice: person.visitor.site.practice(),
            help: crate::pages::help_topic(&person.visitor.here),
            here: person.visitor.here.clone(),
            notice: None,
            made: person.visitor.made,
        }
    }

    /// The same, saying what was just done.
    pub(crate) fn saying(self, notice: Option<String>) -> Self {
        Self { notice, ..self }
    }
}

fn signed_in(person: &SignedIn) -> String {
    let organisation = person.status.organisation.name.clone();
    let values = [("name", person.me.name.clone().into()), ("organisation", organisation.into())];
    person.texts().filled("frame-signed-in-person", &values)
}

fn outside(t: Texts, standing: Standing) -> Option<String> {
    match standing {
        Standing::Member => None,
        Standing::Suspended => Some(t.say("frame-suspended")),
        Standing::Left => Some(t.say("frame-left")),
        Standing::Stranger => Some(t.say("frame-stranger")),
    }
}

/// "Connected to 9 of 13 partners · synced 2 minutes ago".
fn health_words(person: &SignedIn) -> String {
    let (t, status) = (person.texts(), &person.status);
    if status.members == 0 {
        return t.say("frame-no-partners");
    }
    let connected = t.filled(
        "frame-connected",
        &[("connected", (status.connected as u64).into()), ("count", (status.members as u64).into())],
    );
    match status.synced_at {
        Some(at) => format!("{connected} · {}", t.with("frame-synced", "when", &person.clock().relative(at))),
        None => format!("{connected} · {}", t.say("frame-never-synced")),
    }
}

fn entries(person: &SignedIn, section: Section) -> Vec<Entry> {
    let status = &person.status;
    let waiting = |target| match target {
        Section::Referrals => status.waiting_for_us,
        Section::Verifications => status.verifications,
        _ => 0,
    };
    let (casework, administration) = (Some(StaffRole::Caseworker), Some(StaffRole::Administrator));
    // Who may not open a page is not led there; the API refuses it anyway.
    let all = [
        (Section::Today, "/", "sun", "nav-today", casework),
        (Section::Referrals, "/referrals/inbox", "send", "nav-referrals", casework),
        (Section::Services, "/services", "pin", "nav-services", None),
        (Section::Partners, "/partners", "share", "nav-partners", None),
        (Section::Verifications, "/verifications", "check", "nav-verifications", Some(StaffRole::Verifier)),
        (Section::Staff, "/staff", "shield", "nav-staff", administration),
        (Section::Audit, "/audit", "clock", "nav-audit", administration),
        (Section::Account, "/account", "lock", "nav-account", None),
        (Section::About, "/about", "info", "nav-about", None),
    ];
    let may = |needed: Option<StaffRole>| needed.is_none_or(|role| person.me.is(role));
    let entry = |(place, (target, href, icon, key, _))| Entry {
        href,
        icon,
        label: person.texts().say(key),
        current: target == section,
        waiting: Some(waiting(target)).filter(|count| *count > 0).map(|count| count.to_string()),
        second: place >= FIRST_ENTRIES,
    };
    all.into_iter().filter(|(.., needed)| may(*needed)).enumerate().map(entry).collect()
}

pub(crate) fn offered(current: Language) -> Vec<Offered> {
    let offer = |language: Language| Offered {
        tag: language.tag(),
        name: language.own_name(),
        current: language == current,
        draft: language.is_machine_draft(),
    };
    Language::offered().map(offer).collect()
}

/// The language chooser and form token of a page without navigation.
pub(crate) struct Switcher {
    /// Whether all of this is practice.
    pub(crate) practice: bool,
    pub(crate) languages: Vec<Offered>,
    pub(crate) form_token: String,
    pub(crate) here: String,
}

impl Switcher {
    pub(crate) fn new(visitor: &Visitor) -> Self {
        Self {
            practice: visitor.site.practice(),
            languages: offered(visitor.texts.language),
            form_token: visitor.form_token(),
            here: visitor.here.clone(),
        }
    }
}

/// A rendered page.
pub(crate) fn page(template: impl Template) -> Result<Response, Failure> {
    let html = template.render().map_err(Failure::Unrenderable)?;
    Ok(Html(html).into_response())
}
