//! `marshrut passphrase …`: who can open this node. All of it works while the node runs and while it does not; what
//! changes counts from the next sign-in on. A new recovery code replaces the master key, so a running node makes it itself.

use std::sync::Arc;

use axum::http::Method;
use clap::{Args, Subcommand};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{Confirm, NewRecoveryCode, StaffRole, path};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Context;
use super::client::Client;
use super::failure::{Exit, Failure};
use super::noted::noted;
use super::output::Page;
use super::passphrase::{NewPassphraseArgs, PassphraseArgs, RecoveryArgs};
use super::unlocked::{cannot_unlock, refuse_absent};
use crate::accounts::{Accounts, AccountsError, open_with_code};
use crate::clock;
use crate::keyslots::{KeySlots, RecoveryCode, SlotKind, UnlockError, Unlocked};

const EXAMPLES: &str = "\
Examples:
  marshrut passphrase change
  marshrut passphrase reset --recovery           after a passphrase was forgotten
  marshrut passphrase add                        for a second person
  printf '%s\\n%s\\n' \"$OLD\" \"$NEW\" | marshrut passphrase change --passphrase-file - --new-passphrase-file -

Whoever opened the node once could have copied its keys: a changed or removed passphrase stops its use here, not the
copy.";

/// Change, add or remove passphrases; set a new one with the recovery code.
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(super) enum Passphrases {
    /// Put a new passphrase in place of one that is known
    Change(Change),
    /// Put a new passphrase in place of a forgotten one, with the recovery code
    Reset(Reset),
    /// Let another person open the node with a passphrase of their own
    Add(Add),
    /// Show which slots are taken
    List(List),
    /// Stop a passphrase from opening the node
    Remove(Remove),
    /// Make a new recovery code and end the old one
    RecoveryCode(NewCode),
}

#[derive(Debug, Args)]
pub(super) struct Change {
    #[command(flatten)]
    current: PassphraseArgs,
    #[command(flatten)]
    new: NewPassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct Reset {
    #[command(flatten)]
    recovery: RecoveryArgs,
    #[command(flatten)]
    new: NewPassphraseArgs,
    /// Which passphrase is replaced, by its slot (`marshrut passphrase list`) [default: the first administrator's]
    #[arg(long, value_name = "NUMBER")]
    slot: Option<usize>,
}

#[derive(Debug, Args)]
pub(super) struct Add {
    #[command(flatten)]
    current: PassphraseArgs,
    #[command(flatten)]
    new: NewPassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    current: PassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct Remove {
    /// Its slot, as `marshrut passphrase list` shows it
    #[arg(value_name = "NUMBER")]
    slot: usize,
    #[command(flatten)]
    current: PassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct NewCode {
    #[command(flatten)]
    current: PassphraseArgs,
}

/// What a program learns of a change.
#[derive(Serialize)]
struct Changed {
    slot: usize,
}

/// What a program learns of a new recovery code.
#[derive(Serialize)]
struct Code {
    recovery_code: String,
}

/// A slot that is taken.
#[derive(Serialize)]
struct Taken {
    slot: usize,
    opened_by: &'static str,
    this_one: bool,
}

#[derive(Serialize)]
struct AllTaken {
    slots: Vec<Taken>,
}

impl Passphrases {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        refuse_absent(&context.dir()?)?;
        match self {
            Self::Change(change) => change.perform(context).await,
            Self::Reset(reset) => reset.perform(context).await,
            Self::Add(add) => add.perform(context).await,
            Self::List(list) => list.perform(context),
            Self::Remove(remove) => remove.perform(context).await,
            Self::RecoveryCode(new) => new.perform(context).await,
        }
    }
}

/// An opened node and its slots.
fn open(context: &Context, current: &PassphraseArgs) -> Result<(Unlocked, KeySlots), Failure> {
    opened_by(context, &current.ask()?)
}

fn opened_by(context: &Context, passphrase: &str) -> Result<(Unlocked, KeySlots), Failure> {
    let keys = context.dir()?.keys();
    let opened = KeySlots::unlock(&keys, passphrase).map_err(cannot_unlock)?;
    let slots = KeySlots::load(&keys, &opened.master).map_err(cannot_unlock)?;
    Ok((opened, slots))
}

/// An opened node and its slots, for what only an administrator may do.
fn open_as_administrator(context: &Context, current: &PassphraseArgs) -> Result<(Unlocked, KeySlots), Failure> {
    as_administrator(context, &current.ask()?)
}

pub(super) fn as_administrator(context: &Context, passphrase: &str) -> Result<(Unlocked, KeySlots), Failure> {
    administrator(context, passphrase).map(|(opened, slots, _)| (opened, slots))
}

/// The same, with everybody's accounts.
fn administrator(context: &Context, passphrase: &str) -> Result<(Unlocked, KeySlots, Arc<Accounts>), Failure> {
    let keys = context.dir()?.keys();
    let opened = KeySlots::unlock(&keys, passphrase).map_err(cannot_unlock)?;
    let accounts = Accounts::open(&context.dir()?, &opened.master, clock::now());
    let accounts = accounts.map_err(|error| Failure::of(Exit::Failed, &error))?;
    let me = accounts.me(AccountId(opened.holder.user));
    if me.is_some_and(|me| me.is(StaffRole::Administrator)) {
        // Opening the accounts may have taken expired invitations away.
        let slots = KeySlots::load(&keys, &opened.master).map_err(cannot_unlock)?;
        return Ok((opened, slots, accounts));
    }
    Err(Failure::new(Exit::Refused, "this needs an administrator's passphrase")
        .with_cure("ask an administrator; on the pages Staff shows who they are"))
}

/// What a running node made, since it must go on under the key that it makes; `None` if none is running.
pub(super) async fn of_running<T: DeserializeOwned>(
    context: &Context,
    path: &str,
    passphrase: &str,
) -> Result<Option<T>, Failure> {
    let confirm = Confirm { passphrase: passphrase.to_owned() };
    let made = async { Client::of(&context.dir()?)?.send(Method::POST, path, &confirm).await };
    match made.await {
        Err(failure) if failure.exit() == Exit::NotRunning => Ok(None),
        made => made.map(Some),
    }
}

fn told(context: &Context, slot: usize, words: &str) -> Result<Exit, Failure> {
    context.output.show(&Changed { slot }, |page| page.line(words))?;
    Ok(Exit::Done)
}

impl Change {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        // Everything is asked for before the slots are read: somebody may change them while a person thinks.
        let (current, new) = (self.current.ask()?, self.new.choose(&context.output)?);
        let (opened, mut slots) = opened_by(context, &current)?;
        slots.change_passphrase(&opened.master, opened.slot, &new).map_err(refused)?;
        noted(context, &opened.master, opened.holder.user).await;
        told(context, opened.slot, "The passphrase is changed. The old one opens nothing any more.")
    }
}

impl Reset {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let code = RecoveryCode::parse(&self.recovery.ask()?);
        let code = code.map_err(|error| {
            Failure::of(Exit::Usage, &error)
                .with_cure("look at the paper again; 0 and O, 1 and I are taken for each other")
        })?;
        let new = self.new.choose(&context.output)?;
        let (dir, now) = (context.dir()?, clock::now());
        let master = open_with_code(&dir, &code).map_err(wrong_code)?;
        let accounts = Accounts::open(&dir, &master, now).map_err(not_set)?;
        let (slot, account) = accounts.set_passphrase_anew(&dir, &master, (self.slot, &new), now).map_err(not_set)?;
        noted(context, &master, account.0).await;
        told(
            context,
            slot,
            "The new passphrase opens the node; the one that it replaces opens nothing any more.\nThe recovery code stays valid. If anybody else saw it, make a new one: marshrut passphrase recovery-code",
        )
    }
}

fn not_set(error: AccountsError) -> Failure {
    match error {
        AccountsError::Slots(error) => refused(error),
        other => Failure::of(Exit::Failed, &other),
    }
}

impl Add {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (current, new) = (self.current.ask()?, self.new.choose(&context.output)?);
        let (opened, mut slots, accounts) = administrator(context, &current)?;
        let account = accounts.add(clock::now()).map_err(|error| Failure::of(Exit::Failed, &error))?;
        let slot = slots.add_slot(&opened.master, &new, account.0);
        if slot.is_err() {
            accounts.take_back(account).map_err(|error| Failure::of(Exit::Failed, &error))?;
        }
        let slot = slot.map_err(refused)?;
        noted(context, &opened.master, account.0).await;
        told(
            context,
            slot,
            &format!(
                "Slot {slot} is taken: both passphrases open the node. The new one is an administrator's, who can change name and roles on the pages."
            ),
        )
    }
}

impl List {
    fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (opened, slots) = open(context, &self.current)?;
        let taken = slots.slots().iter().enumerate().filter_map(|(slot, info)| {
            let opened_by = kind(info.as_ref()?.kind);
            Some(Taken { slot, opened_by, this_one: slot == opened.slot })
        });
        let all = AllTaken { slots: taken.collect() };
        context.output.show(&all, |page| {
            let row = |taken: &Taken| {
                let this = if taken.this_one { "the one just given" } else { "" };
                [taken.slot.to_string(), taken.opened_by.to_owned(), this.to_owned()]
            };
            page.table(["SLOT", "OPENED BY", ""], &all.slots.iter().map(row).collect::<Vec<_>>());
        })?;
        Ok(Exit::Done)
    }
}

impl Remove {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let (opened, mut slots) = open_as_administrator(context, &self.current)?;
        if opened.slot == self.slot {
            return Err(Failure::new(Exit::Refused, "this is the slot of the passphrase just given").with_cure(
                "remove it with another person's passphrase, or change it with `marshrut passphrase change`",
            ));
        }
        let info = slots.slots().get(self.slot).copied().flatten();
        let info = info.ok_or(UnlockError::NoSlot(self.slot)).map_err(refused)?;
        if info.kind == SlotKind::Recovery {
            return Err(Failure::new(
                Exit::Refused,
                "this is the recovery code's slot: without it a forgotten passphrase \
                loses everything, and no backup can be opened",
            )
            .with_cure("if somebody saw the code, put a new one in its place: marshrut passphrase recovery-code"));
        }
        slots.remove_slot(&opened.master, self.slot).map_err(refused)?;
        noted(context, &opened.master, info.user).await;
        told(
            context,
            self.slot,
            &format!("Removed: {}. What opened this slot opens nothing any more.", kind(info.kind)),
        )
    }
}

impl NewCode {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let passphrase = self.current.ask()?;
        let recovery_code = match of_running::<NewRecoveryCode>(context, path::KEYS_RECOVERY_CODE, &passphrase).await? {
            Some(made) => made.code,
            None => {
                let (opened, mut slots) = as_administrator(context, &passphrase)?;
                let (renewed, code) = slots.replace_recovery(&opened.master).map_err(refused)?;
                noted(context, &renewed.master, opened.holder.user).await;
                code.to_text().to_string()
            }
        };
        let code = Code { recovery_code };
        let again = "the earlier code opens nothing any more: make another one with the same command";
        let words = |page: &mut Page| {
            page.heading("New recovery code. Write it on paper now: it is shown only this once.");
            page.line(&format!("    {}", code.recovery_code));
            page.line("Destroy the old one: it opens nothing any more. Make a new backup with `marshrut backup FILE`, and destroy");
            page.line("older ones: with the old code they still open what was written until now, if somebody has the disk too.");
        };
        context.output.show_once(&code, words, again)?;
        Ok(Exit::Done)
    }
}

/// What opens a slot, as programs read it.
fn kind(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Person => "passphrase",
        SlotKind::Recovery => "recovery-code",
        SlotKind::Shares => "two-shares",
        SlotKind::Invitation => "invitation",
    }
}

fn wrong_code(error: UnlockError) -> Failure {
    let failure = cannot_unlock(error);
    match failure.exit() {
        Exit::Locked => failure.with_cure(
            "is it the newest code? A later one ended it, and where the recovery code was taken away (`marshrut passphrase \
             list` shows who can open the node) no code opens it",
        ),
        _ => failure,
    }
}

pub(super) fn refused(error: UnlockError) -> Failure {
    let exit = match &error {
        UnlockError::NoSlot(_) => Exit::NotFound,
        UnlockError::Full | UnlockError::LastSlot => Exit::Refused,
        UnlockError::Unusable => Exit::Usage,
        _ => Exit::Failed,
    };
    let failure = Failure::of(exit, &error);
    match error {
        UnlockError::NoSlot(_) => failure.with_cure("`marshrut passphrase list` shows the slots"),
        _ => failure,
    }
}
