//! The first person: name and passphrase; and the recovery code that comes with the keys: shown this once, on a page to print.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use data_encoding::BASE32_NOPAD;
use marshrut_protocol::local_api::{ChooseKeys, FirstRunStep, FirstRunWay, RecoverySheet};

use super::super::parts::FormProblem;
use super::frame::{Head, SettingUp, explained, page};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::visitor::Visitor;

/// As the address names it.
fn name(way: FirstRunWay) -> &'static str {
    match way {
        FirstRunWay::Found => "found",
        FirstRunWay::Join => "join",
        FirstRunWay::Restore => "restore",
    }
}

#[derive(Template)]
#[template(path = "start_passphrase.html")]
struct PassphrasePage {
    bare: Head,
    way: &'static str,
    /// A passphrase that a person may take: 100 random bits in groups.
    suggestion: String,
    /// Whose backup it is, if it is one.
    restored: Option<String>,
    /// The name of who chooses, as far as it was typed.
    person: String,
}

/// `GET /start/passphrase/{way}`.
pub(super) async fn show(Path(way): Path<FirstRunWay>, setting_up: SettingUp) -> Result<Response, Failure> {
    match setting_up.elsewhere(&[FirstRunStep::Keys]) {
        Some(elsewhere) => Ok(elsewhere),
        None => form(&setting_up, way, "", Vec::new()),
    }
}

fn form(setting_up: &SettingUp, way: FirstRunWay, person: &str, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let head = Head::new(&setting_up.visitor, "start-passphrase-title", Some(1)).wrong(errors);
    let backup = setting_up.told.backup.as_ref().filter(|_| way == FirstRunWay::Restore);
    let restored = backup.and_then(|held| held.name.clone());
    let (way, suggestion, person) = (name(way), suggestion(), person.to_owned());
    page(head.status(), &PassphrasePage { bare: head, way, suggestion, restored, person })
}

/// Five groups of four letters and digits. The alphabet of base 32 has no 0, 1, 8 and 9, which look like letters.
fn suggestion() -> String {
    let mut bits = [0; 15];
    getrandom::fill(&mut bits).expect("an operating system without randomness cannot serve sessions");
    let text = BASE32_NOPAD.encode(&bits).to_ascii_lowercase();
    let groups: Vec<&str> = (0..20).step_by(4).map(|at| &text[at..at + 4]).collect();
    groups.join("-")
}

/// `POST /start/passphrase/{way}`.
pub(super) async fn choose(
    Path(way): Path<FirstRunWay>,
    setting_up: SettingUp,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    if let Some(elsewhere) = setting_up.elsewhere(&[FirstRunStep::Keys]) {
        return Ok(elsewhere);
    }
    let visitor = &setting_up.visitor;
    let (passphrase, person) = (fields.exact("passphrase").to_owned(), fields.one("person"));
    if passphrase != fields.exact("again") {
        let text = visitor.texts.say("start-passphrase-differs");
        return form(&setting_up, way, person, vec![FormProblem { text, href: Some("#again".into()) }]);
    }
    let wish = ChooseKeys { passphrase, way, person: Some(person.to_owned()) };
    match visitor.client.choose_keys(&wish).await {
        Ok(made) => sheet(visitor, &made),
        Err(error) => form(&setting_up, way, person, explained(visitor, error)?),
    }
}

#[derive(Template)]
#[template(path = "start_sheet.html")]
struct SheetPage {
    bare: Head,
    groups: Vec<String>,
}

/// The recovery code on a page to print.
pub(super) fn sheet(visitor: &Visitor, made: &RecoverySheet) -> Result<Response, Failure> {
    let groups = made.code.split('-').map(str::to_owned).collect();
    page(StatusCode::OK, &SheetPage { bare: Head::new(visitor, "start-sheet-title", Some(2)), groups })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_differ_and_are_read_without_mistakes() {
        let (one, other) = (suggestion(), suggestion());
        assert_ne!(one, other);
        assert_eq!(one.len(), 24);
        assert!(one.bytes().all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b) || b == b'-'), "{one}");
    }
}
