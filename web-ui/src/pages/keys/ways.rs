//! A backup, a new recovery code, shares of it, new keys: each is asked for on a page of its own that says what it does,
//! and takes the passphrase once more. Codes are shown once, on papers that can be printed.

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::ReplaceKeys;

use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::pages::parts::FormProblem;
use crate::pages::staff::problem_of;
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// What can be asked for, as it is called in addresses and keys of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Backup,
    Code,
    Shares,
    Replacement,
}

impl Way {
    const ALL: [Self; 4] = [Self::Backup, Self::Code, Self::Shares, Self::Replacement];

    fn name(self) -> &'static str {
        match self {
            Self::Backup => "backup",
            Self::Code => "code",
            Self::Shares => "shares",
            Self::Replacement => "replacement",
        }
    }

    fn named(name: &str) -> Result<Self, Failure> {
        Self::ALL.into_iter().find(|way| way.name() == name).ok_or(Failure::NotFound)
    }

    fn say(self, t: Texts, what: &str) -> String {
        t.say(&format!("way-{}-{what}", self.name()))
    }
}

/// What to be ready with, for the page of the keys.
pub(super) fn all(t: Texts) -> Vec<super::Way> {
    let shown = |way: Way| super::Way {
        href: format!("/keys/{}", way.name()),
        name: way.say(t, "title"),
        hint: way.say(t, "hint"),
    };
    let rehearsal = super::Way {
        href: "/keys/rehearsal".to_owned(),
        name: t.say("rehearsal-title"),
        hint: t.say("rehearsal-hint"),
    };
    Way::ALL.into_iter().filter(|way| *way != Way::Replacement).map(shown).chain([rehearsal]).collect()
}

#[derive(Template)]
#[template(path = "keys_ask.html")]
struct AskPage {
    frame: Frame,
    errors: Vec<FormProblem>,
    way: &'static str,
    lead: String,
    care: String,
    button: String,
    /// Whether it may be said since when the keys were in other hands.
    dated: bool,
    since: String,
}

/// A paper to write or print.
struct Paper {
    title: String,
    groups: Vec<String>,
}

#[derive(Template)]
#[template(path = "keys_papers.html")]
struct PapersPage {
    frame: Frame,
    lead: String,
    care: String,
    papers: Vec<Paper>,
}

/// `GET /keys/{way}`.
pub(in crate::pages) async fn ask(person: SignedIn, Path(way): Path<String>) -> Result<Response, Failure> {
    question(&person, Way::named(&way)?, &Fields::default(), Vec::new())
}

fn question(person: &SignedIn, way: Way, typed: &Fields, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = person.texts();
    page(AskPage {
        frame: Frame::new(person, Section::Partners, way.say(t, "title")),
        errors,
        way: way.name(),
        lead: way.say(t, "lead"),
        care: way.say(t, "care"),
        button: way.say(t, "button"),
        dated: way == Way::Replacement,
        since: typed.one("since").to_owned(),
    })
}

/// `POST /keys/{way}`.
pub(in crate::pages) async fn perform(
    person: SignedIn,
    Path(way): Path<String>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let way = Way::named(&way)?;
    let passphrase = fields.exact("passphrase").to_owned();
    let client = person.client();
    let done = match way {
        Way::Backup => client.backup(passphrase).await.map(|file| saved(&person, file)),
        Way::Code => {
            let made = client.replace_recovery_code(passphrase).await;
            made.map(|made| papers(&person, way, &[made.code], made.rekeyed))
        }
        Way::Shares => {
            let made = client.new_shares(passphrase).await;
            made.map(|made| papers(&person, way, &made.shares, made.rekeyed))
        }
        Way::Replacement => return replace(&person, &fields, passphrase).await,
    };
    match done {
        Ok(answer) => answer,
        Err(error) => refused(&person, way, &fields, error),
    }
}

fn refused(person: &SignedIn, way: Way, typed: &Fields, error: ApiError) -> Result<Response, Failure> {
    question(person, way, typed, vec![problem_of(person, error)?])
}

/// To the disk, never to the screen, under a name with the day.
fn saved(person: &SignedIn, file: Response) -> Result<Response, Failure> {
    let day = person.clock().input_day(person.clock().now());
    let (_, body) = file.into_parts();
    let name = format!("attachment; filename=\"marshrut-{day}.backup\"");
    let name = HeaderValue::try_from(name).expect("a date is plain text");
    let kind = HeaderValue::from_static("application/octet-stream");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], body).into_response())
}

fn papers(person: &SignedIn, way: Way, codes: &[String], rekeyed: bool) -> Result<Response, Failure> {
    let t = person.texts();
    let title = |number: usize| match way {
        Way::Shares => t.count("way-shares-paper", number as u64),
        _ => String::new(),
    };
    let groups = |code: &String| code.split('-').map(str::to_owned).collect();
    page(PapersPage {
        frame: Frame::new(person, Section::Partners, way.say(t, "made")),
        lead: way.say(t, "made-lead"),
        care: t.say(if rekeyed { "way-made-care" } else { "way-made-same-key" }),
        papers: (1..).zip(codes).map(|(number, code)| Paper { title: title(number), groups: groups(code) }).collect(),
    })
}

async fn replace(person: &SignedIn, fields: &Fields, passphrase: String) -> Result<Response, Failure> {
    let typed = fields.one("since");
    let since = person.clock().time_of_input(typed);
    if since.is_none() && !typed.is_empty() {
        let problem =
            FormProblem { text: person.texts().say("start-open-since-wrong"), href: Some("#since".to_owned()) };
        return question(person, Way::Replacement, fields, vec![problem]);
    }
    match person.client().replace_keys(&ReplaceKeys { passphrase, since }).await {
        Ok(()) => Ok((StatusCode::SEE_OTHER, Redirect::to("/keys?done=replacement")).into_response()),
        Err(error) => refused(person, Way::Replacement, fields, error),
    }
}
