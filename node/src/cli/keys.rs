//! `marshrut keys …`: which keys the organisation has, new keys for this node, and shares of a recovery code.

use clap::{Args, Subcommand};
use marshrut_protocol::local_api::{Keys as Listed, KeysState, NewShares, NodeKey, path};
use marshrut_protocol::record::certificate::Certificate;
use marshrut_protocol::time::Timestamp;
use serde::Serialize;

use super::Context;
use super::failure::{Exit, Failure};
use super::noted::noted;
use super::output::Page;
use super::passphrase::PassphraseArgs;
use super::passphrases::{as_administrator, of_running, refused};
use super::unlocked::{cannot_load, cannot_open, cannot_unlock, refuse_absent};
use super::words::{moment, typed_moment};
use crate::clock;
use crate::join::charter;
use crate::keyslots::KeySlots;
use crate::node::Secrets;
use crate::succession::replace_keys;

const EXAMPLES: &str = "\
What happened?
  The laptop was stolen or lost   on another computer, with a backup: marshrut recover BACKUP --since WHEN
  The laptop is broken            on another computer, with a backup: marshrut recover BACKUP
  Somebody left who knew how to open the node, or the keys may have been copied, and this computer is in your hands:
                                  marshrut passphrase change, then marshrut keys replace
  There is no backup, or the thief may know the passphrase: the root key is lost. Call a partner now: the members can
  vote a new root key in (marshrut network propose replace-key --help) or suspend the organisation meanwhile.

docs/keys.md goes through each of them step by step.";

/// See and replace the organisation's keys.
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(super) enum Keys {
    /// Show which keys there are, which count, and what is still to happen
    List,
    /// Give this node new keys and end the present ones; the node must be stopped
    Replace(Replace),
    /// Make three shares, any two of which recover the organisation, for three people
    Shares(MakeShares),
}

#[derive(Debug, Args)]
pub(super) struct Replace {
    /// Somebody else may have used the present key since then (2026-11-20T18:00): whatever it signed since is void
    #[arg(long, value_name = "WHEN", value_parser = typed_moment)]
    since: Option<Timestamp>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Debug, Args)]
pub(super) struct MakeShares {
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Serialize)]
struct Replaced {
    organisation: String,
    node: String,
    serial: u32,
}

#[derive(Serialize)]
struct Shares {
    shares: Vec<String>,
}

impl Keys {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::List => list(context).await,
            Self::Replace(replace) => replace.perform(context),
            Self::Shares(shares) => shares.perform(context).await,
        }
    }
}

async fn list(context: &Context) -> Result<Exit, Failure> {
    let keys: Listed = context.client()?.get(path::KEYS, &()).await?;
    context.output.show(&keys, |page| write(page, &keys))?;
    Ok(Exit::Done)
}

fn write(page: &mut Page, keys: &Listed) {
    page.line(in_words(keys.state));
    page.blank();
    page.fields(&[
        ("root key", format!("{}: is your organisation, and certifies all others", keys.organisation.short())),
        ("it lies", "on this computer (identity.bin), behind the passphrase, and in your backups".to_owned()),
        ("valid", "node keys are valid until a newer one is certified, or they are revoked".to_owned()),
    ]);
    if let Some(other) = keys.root_replaced_by {
        page.line(&format!("The members decided that your organisation goes on under root key {}.", other.short()));
    }
    page.blank();
    let row = |key: &NodeKey| [key.serial.to_string(), key.author.short(), moment(key.made), standing(key)];
    let rows: Vec<_> = keys.keys.iter().map(row).collect();
    page.table(["no.", "node key", "certified", ""], &rows);
}

fn standing(key: &NodeKey) -> String {
    match key.revoked_after {
        _ if key.current => "this node signs with it".to_owned(),
        Some(counted) => {
            let sum = |counts: marshrut_protocol::local_api::LogCounts| counts.in_order().iter().sum::<u64>();
            let void = sum(key.held).saturating_sub(sum(counted));
            format!("revoked; {} of its entries count, {void} are void", sum(counted))
        }
        None => "replaced".to_owned(),
    }
}

fn in_words(state: KeysState) -> &'static str {
    match state {
        KeysState::Unknown => {
            "Your partners do not know this node's key yet. It is calling them; leave it running. If it stays so while partners \
             are online, ask one for a new invitation; then stop this node, run `marshrut network join @FILE`, and start it."
        }
        KeysState::Recovering => {
            "The node is fetching your organisation's history from partners, and signs nothing until it has it. Leave it running."
        }
        KeysState::EndingEarlier => "The node ends your earlier key once your partners were asked. Leave it running.",
        KeysState::Settled => "Everything is in order: this node's key counts, and no earlier one does.",
    }
}

impl Replace {
    fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let dir = context.dir()?;
        refuse_absent(&dir)?;
        let master = KeySlots::unlock(&dir.keys(), &self.passphrase.ask()?).map_err(cannot_unlock)?.master;
        let failed = |error: &(dyn std::error::Error + 'static)| Failure::of(Exit::Failed, error);
        let secrets = Secrets::load(&dir, &master).map_err(|error| cannot_load(&error))?;
        let store = secrets.open_store(&dir).map_err(cannot_open)?;
        if charter(&store).map_err(cannot_open)?.is_none() {
            return Err(Failure::new(Exit::Refused, "this node belongs to no network: nobody knows its keys yet")
                .with_cure("set it up anew with `marshrut init` in another directory"));
        }
        let held = secrets.organisation.certificate.verify().map_err(|error| failed(&error))?;
        if let Some(since) = self.since {
            refuse_impossible(since, &held)?;
            if since < held.made {
                context.output.say(&format!(
                    "The present key was made on {}, after that: what it signed stays valid, and only what earlier keys signed \
                     since then becomes void.",
                    moment(held.made)
                ));
            }
        }
        let certificate =
            replace_keys(&dir, &master, (&secrets.identity, &secrets.organisation), self.since, clock::now());
        let certificate = certificate.map_err(|error| failed(&error))?;
        let certificate = certificate.verify().map_err(|error| failed(&error))?;
        let replaced = Replaced {
            organisation: certificate.org.to_string(),
            node: certificate.transport.to_string(),
            serial: certificate.serial,
        };
        context.output.show(&replaced, |page| {
            page.line("This node has new keys. Your organisation, its services and its referrals stay what they are.");
            page.line("Next: start the node with `marshrut run` and leave it running. It tells your partners and ends");
            page.line("the earlier key by itself; `marshrut keys list` says how far it is.");
            page.line("Then make a new backup: marshrut backup FILE");
        })?;
        Ok(Exit::Done)
    }
}

/// What was signed can only be void from a moment on that the key has seen.
pub(super) fn refuse_impossible(since: Timestamp, held: &Certificate) -> Result<(), Failure> {
    if since > clock::now() {
        return Err(Failure::new(Exit::Usage, format!("--since {} is in the future", moment(since))).with_cure(
            "give the moment from which on somebody else may have had the computer; is this computer's clock right?",
        ));
    }
    if since < held.made && held.serial == 1 {
        let what = format!("--since {} is before this organisation had a key ({})", moment(since), moment(held.made));
        return Err(Failure::new(Exit::Usage, what)
            .with_cure("give a later moment, or leave --since out if nothing that was signed is to be void"));
    }
    Ok(())
}

impl MakeShares {
    async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        refuse_absent(&context.dir()?)?;
        let passphrase = self.passphrase.ask()?;
        let shares = match of_running::<NewShares>(context, path::KEYS_SHARES, &passphrase).await? {
            Some(made) => made.shares,
            None => {
                let (opened, mut slots) = as_administrator(context, &passphrase)?;
                let (renewed, shares) = slots.replace_shares(&opened.master).map_err(refused)?;
                noted(context, &renewed.master, opened.holder.user).await;
                shares.iter().map(|share| share.to_text().to_string()).collect()
            }
        };
        let told = Shares { shares };
        let again = "the earlier shares open earlier backups only: make others with the same command";
        context.output.show_once(&told, |page| write_shares(page, &told.shares), again)?;
        Ok(Exit::Done)
    }
}

fn write_shares(page: &mut Page, shares: &[String]) {
    page.heading("Three shares. Write each on a paper of its own now: they are shown only this once.");
    for (number, share) in (1..).zip(shares) {
        page.line(&format!("    {number}. {share}"));
    }
    page.line(
        "Give each to another person, best in another place. One alone opens nothing; any two of them open every",
    );
    page.line("backup that you make from now on. Earlier shares open earlier backups only.");
    page.blank();
    page.line(
        "Next: make a backup with `marshrut backup FILE`, and keep it where a thief of this computer does not find it.",
    );
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::id::{AuthorId, OrgId, TransportId};
    use marshrut_protocol::record::certificate::Role;
    use marshrut_protocol::time::Span;

    use super::*;

    #[test]
    fn what_was_signed_is_void_from_a_moment_on_that_the_key_has_seen() {
        let (now, day) = (clock::now(), Span::days(1));
        let made = Timestamp(now.0 - 10 * day.0);
        let (org, author, transport) = (OrgId([1; 32]), AuthorId([2; 32]), TransportId([3; 32]));
        let first = Certificate { org, author, transport, role: Role::Member, serial: 1, made };
        let exit = |since: i64, held: &Certificate| refuse_impossible(Timestamp(since), held).map_err(|no| no.exit());
        assert_eq!(exit(now.0 + day.0, &first), Err(Exit::Usage), "in the future");
        assert_eq!(exit(made.0 - day.0, &first), Err(Exit::Usage), "before there was a key");
        assert_eq!(exit(made.0 + day.0, &first), Ok(()));
        assert_eq!(exit(made.0 - day.0, &Certificate { serial: 2, ..first }), Ok(()), "an earlier key may be meant");
    }
}
