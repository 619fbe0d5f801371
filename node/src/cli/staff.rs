//! `marshrut staff …`: the people of the running node and their roles. What needs a passphrase asks for an
//! administrator's.

use clap::{Args, Subcommand};
use hyper::Method;
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{
    Account, AccountState, ChangeColleague, ColleagueInvitation, Confirm, InviteColleague, Removed, Staff, StaffRole,
    path,
};

use super::Context;
use super::failure::{Exit, Failure};
use super::output::Page;
use super::passphrase::PassphraseArgs;

const EXAMPLES: &str = "\
Examples:
  marshrut staff list
  marshrut staff invite \"Nino\" --role caseworker --role verifier
  marshrut staff roles Nino --role caseworker
  marshrut staff remove Nino";

/// List, invite and remove the people of this node; change their roles.
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(super) enum People {
    /// Show who works here
    List,
    /// Make a code with which a colleague chooses a passphrase
    Invite(Invite),
    /// Put other roles in the place of a person's
    Roles(Roles),
    /// Remove a colleague: passphrase and sessions end, and the key is replaced
    Remove(Remove),
}

#[derive(Debug, Args)]
pub(super) struct Invite {
    /// The colleague's name
    #[arg(value_name = "NAME")]
    name: String,
    /// What the colleague does here: caseworker, administrator, verifier, coordinator; may be repeated
    #[arg(long = "role", value_name = "ROLE", required = true)]
    roles: Vec<StaffRole>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct Roles {
    /// Whose, by name
    #[arg(value_name = "NAME")]
    name: String,
    /// What the person does here from now on; may be repeated
    #[arg(long = "role", value_name = "ROLE", required = true)]
    roles: Vec<StaffRole>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct Remove {
    /// Whom, by name
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

impl People {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::List => list(context).await,
            Self::Invite(invite) => invite.perform(context).await,
            Self::Roles(roles) => roles.perform(context).await,
            Self::Remove(remove) => remove.perform(context).await,
        }
    }
}

fn row(account: &Account) -> [String; 3] {
    let state = match account.state {
        AccountState::Active => "signs in",
        AccountState::Invited => "invited",
        AccountState::Closed => "cannot sign in",
    };
    let roles: Vec<&str> = account.roles.iter().map(|role| role.name()).collect();
    [account.name.clone(), roles.join(", "), state.to_owned()]
}

async fn list(context: &Context) -> Result<Exit, Failure> {
    let staff: Staff = context.client()?.get(path::ACCOUNTS, &()).await?;
    context.output.show(&staff, |page| {
        page.table(["NAME", "ROLES", ""], &staff.accounts.iter().map(row).collect::<Vec<_>>());
    })?;
    Ok(Exit::Done)
}

/// The account of this name.
async fn named(context: &Context, name: &str) -> Result<AccountId, Failure> {
    let staff: Staff = context.client()?.get(path::ACCOUNTS, &()).await?;
    let found = staff.accounts.iter().find(|account| account.name.to_lowercase() == name.to_lowercase());
    found.map(|account| account.id).ok_or_else(|| {
        Failure::new(Exit::NotFound, format!("nobody here is called {name}"))
            .with_cure("`marshrut staff list` shows who works here")
    })
}

impl Invite {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let client = context.client()?;
        let passphrase = self.passphrase.ask()?.to_string();
        let wish = InviteColleague { name: self.name, roles: self.roles, passphrase };
        let invited: ColleagueInvitation = client.send(Method::POST, path::ACCOUNTS_INVITE, &wish).await?;
        let words = |page: &mut Page| {
            page.heading("Code for a colleague. It is shown only this once, and works once within seven days.");
            page.line(&format!("    {}", invited.code));
            page.line(&format!("It is typed at http://{}/join on this computer.", client.address()));
        };
        let again = "remove the colleague (marshrut staff remove NAME) and invite again";
        context.output.show_once(&invited, words, again)?;
        Ok(Exit::Done)
    }
}

impl Roles {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let account = named(context, &self.name).await?;
        let passphrase = self.passphrase.ask()?.to_string();
        let wish = ChangeColleague { name: None, roles: Some(self.roles), passphrase };
        let changed: Account = context.client()?.send(Method::PUT, &path::account(&account), &wish).await?;
        context.output.show(&changed, |page| page.line("The roles are changed and count at once."))?;
        Ok(Exit::Done)
    }
}

impl Remove {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let account = named(context, &self.name).await?;
        let wish = Confirm { passphrase: self.passphrase.ask()?.to_string() };
        let removed: Removed = context.client()?.send(Method::POST, &path::account_removal(&account), &wish).await?;
        context.output.show(&removed, |page| {
            page.line("The passphrase opens nothing any more, and all sessions have ended.");
            page.line(if removed.rekeyed {
                "From now on everything is saved under a new key."
            } else {
                "The key stays the same: it was replaced so often that there is no room for another one."
            });
            for name in &removed.to_invite_again {
                page.line(&format!("Invite again: {name}."));
            }
            if let Some(code) = &removed.recovery_code {
                page.heading("New recovery code. Write it on paper now: it is shown only this once.");
                page.line(&format!("    {code}"));
            }
            if removed.shares_lost {
                page.line("The three shares open nothing any more. Make new ones: marshrut keys shares");
            }
        })?;
        Ok(Exit::Done)
    }
}
