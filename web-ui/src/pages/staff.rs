//! Staff: who works here, what each may do, invitations and removals. For administrators; the API decides that.

mod invitation;
mod removal;

pub(super) use invitation::{differing, invite, join, refused_code, show_join};
pub(super) use removal::{ask, remove};

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{
    Account, AccountState, CalendarTask, ChangeColleague, Confirm, Settings, StaffRole,
};
use serde::Deserialize;

use super::parts::{Badge, FormProblem};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::refusals;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

/// What was just done, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

impl Done {
    /// Whether it was that.
    pub(super) fn is(&self, what: &str) -> bool {
        self.done == what
    }
}

/// A role to tick.
pub(super) struct RoleBox {
    value: &'static str,
    label: String,
    hint: String,
    ticked: bool,
}

/// All roles, those of `has` ticked.
pub(super) fn role_boxes(t: Texts, has: impl Fn(StaffRole) -> bool) -> Vec<RoleBox> {
    let tick = |role: StaffRole| RoleBox {
        value: role.name(),
        label: role_name(t, role),
        hint: t.say(&format!("role-{}-hint", role.name())),
        ticked: has(role),
    };
    StaffRole::ALL.into_iter().map(tick).collect()
}

/// What a role is called.
pub(super) fn role_name(t: Texts, role: StaffRole) -> String {
    t.say(&format!("role-{}", role.name()))
}

/// The roles that were ticked.
pub(super) fn ticked(fields: &Fields) -> Vec<StaffRole> {
    fields.all("role").filter_map(|name| name.parse().ok()).collect()
}

struct Colleague {
    id: String,
    name: String,
    roles: String,
    state: Badge,
    seen: String,
    second_factor: bool,
    me: bool,
    boxes: Vec<RoleBox>,
}

#[derive(Template)]
#[template(path = "staff.html")]
struct StaffPage {
    frame: Frame,
    errors: Vec<FormProblem>,
    people: Vec<Colleague>,
    free: String,
    full: bool,
    name: String,
    boxes: Vec<RoleBox>,
    auto_lock: u16,
    /// How much is due in verification, for whoever begins here.
    due: Option<String>,
    /// What the self-check found.
    doctor: Option<String>,
}

/// `GET /staff`.
pub(super) async fn show(person: SignedIn, Query(done): Query<Done>) -> Result<Response, Failure> {
    let key = format!("staff-done-{}", done.done);
    let notice = if done.done.is_empty() { None } else { person.texts().optional(&key) };
    list(&person, notice, &Fields::default(), Vec::new()).await
}

/// The page, with what was typed into the invitation and what was wrong with it.
async fn list(
    person: &SignedIn,
    notice: Option<String>,
    typed: &Fields,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let staff = person.client().staff().await.map_err(|error| person.failure(error))?;
    let settings = person.client().settings().await.map_err(|error| person.failure(error))?;
    let (t, clock, wanted) = (person.texts(), person.clock(), ticked(typed));
    page(StaffPage {
        frame: Frame::new(person, Section::Staff, t.say("staff-title")).saying(notice),
        errors,
        people: staff.accounts.iter().map(|account| colleague(person, t, &clock, account)).collect(),
        free: t.count("staff-free", staff.free as u64),
        full: staff.free == 0,
        name: typed.one("name").to_owned(),
        boxes: role_boxes(t, |role| wanted.contains(&role)),
        auto_lock: settings.auto_lock_minutes,
        due: due(person).await?,
        doctor: super::doctor::told(person).await?,
    })
}

/// Records to confirm and disputes to answer: who sees today's tasks is reminded there.
async fn due(person: &SignedIn) -> Result<Option<String>, Failure> {
    if person.me.is(StaffRole::Caseworker) {
        return Ok(None);
    }
    let calendar = person.client().verifications().await.map_err(|error| person.failure(error))?;
    let count = calendar.items.iter().filter(|item| item.task != CalendarTask::TakeOn).count();
    Ok((count > 0).then(|| person.texts().count("reminder-verifications", count)))
}

fn colleague(person: &SignedIn, t: Texts, clock: &Clock, account: &Account) -> Colleague {
    let state = match account.state {
        AccountState::Active => Badge::new("good", t.say("staff-active")),
        AccountState::Invited => Badge::new("warning", t.say("staff-invited")),
        AccountState::Closed => Badge::new("plain", t.say("staff-closed")),
    };
    let seen = match (account.invited_until, account.last_sign_in) {
        (Some(until), _) => t.with("staff-invited-until", "when", &clock.day_and_time(until)),
        (None, Some(at)) => t.with("staff-last-seen", "when", &clock.relative(at)),
        (None, None) => t.say("staff-never-seen"),
    };
    Colleague {
        id: account.id.to_string(),
        name: account.name.clone(),
        roles: account.roles.iter().map(|role| role_name(t, *role)).collect::<Vec<_>>().join(", "),
        state,
        seen,
        second_factor: account.second_factor,
        me: person.me.account == Some(account.id),
        boxes: role_boxes(t, |role| account.roles.contains(&role)),
    }
}

/// What the API found wrong, in words and with a link to the field; anything else is a page of its own.
pub(super) fn problem_of(person: &SignedIn, error: ApiError) -> Result<FormProblem, Failure> {
    let ApiError::Refused { problem, retry_after_s } = &error else { return Err(person.failure(error)) };
    let t = person.texts();
    let field = problem.fields.first();
    let (text, href) = match (problem.status, field) {
        (429, _) => (t.count("sign-in-slow", retry_after_s.unwrap_or(30)), None),
        (_, Some(field)) => {
            let name: String = field.field.split('.').next().unwrap_or_default().to_owned();
            let otherwise = refusals::quoted(t, &problem.title);
            (t.code(&format!("problem-{}", name.replace('_', "-")), &field.kind, &otherwise), Some(format!("#{name}")))
        }
        (403 | 409, None) => {
            let known = t.code("problem", &problem.kind, "");
            if known.is_empty() || problem.kind.starts_with("account.needs-") {
                return Err(person.failure(error));
            }
            (known, None)
        }
        _ => return Err(person.failure(error)),
    };
    Ok(FormProblem { text, href })
}

fn account_of(text: &str) -> Result<AccountId, Failure> {
    text.parse().map_err(|_not_an_id| Failure::NotFound)
}

/// `POST /staff/{id}/roles`.
pub(super) async fn roles(
    person: SignedIn,
    Path(id): Path<String>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let passphrase = fields.exact("passphrase").to_owned();
    let wish = ChangeColleague { name: None, roles: Some(ticked(&fields)), passphrase };
    match person.client().change_account(&account_of(&id)?, &wish).await {
        Ok(_) => Ok(Redirect::to("/staff?done=roles").into_response()),
        Err(error) => refused(&person, &id, error).await,
    }
}

/// The list again, with what was refused of one person.
async fn refused(person: &SignedIn, id: &str, error: ApiError) -> Result<Response, Failure> {
    let problem = FormProblem { href: Some(format!("#of-{id}")), ..problem_of(person, error)? };
    list(person, None, &Fields::default(), vec![problem]).await
}

/// `POST /staff/{id}/second-factor`.
pub(super) async fn reset_factor(
    person: SignedIn,
    Path(id): Path<String>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let wish = Confirm { passphrase: fields.exact("passphrase").to_owned() };
    match person.client().reset_second_factor(&account_of(&id)?, &wish).await {
        Ok(()) => Ok(Redirect::to("/staff?done=factor").into_response()),
        Err(error) => refused(&person, &id, error).await,
    }
}

/// `POST /staff/auto-lock`.
pub(super) async fn auto_lock(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let auto_lock_minutes = fields.one("auto_lock_minutes").parse().unwrap_or(0);
    match person.client().set(&Settings { auto_lock_minutes }).await {
        Ok(_) => Ok(Redirect::to("/staff?done=settings").into_response()),
        Err(error) => {
            let problem = problem_of(&person, error)?;
            list(&person, None, &Fields::default(), vec![problem]).await
        }
    }
}

/// `POST /staff/lock`: the node forgets its keys; everybody is out.
pub(super) async fn lock_node(person: SignedIn, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    person.client().lock_node().await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/sign-in").into_response())
}
