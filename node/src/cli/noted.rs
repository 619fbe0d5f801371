//! What the command line does to the key slots is noted in the audit log: by the node if it runs, else here.

use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{AuditAction, path};

use super::Context;
use super::client::Client;
use super::failure::{Exit, Failure};
use crate::clock;
use crate::keyslots::MasterKey;
use crate::node::People;

/// Notes that an account signs in with something else from now on. It has happened: if it cannot be noted, that is said.
pub(super) async fn noted(context: &Context, master: &MasterKey, user: [u8; 8]) {
    if let Err(failure) = note(context, master, AccountId(user)).await {
        context.output.say(&format!("It is done, but could not be noted in the audit log: {}", failure.what()));
    }
}

async fn note(context: &Context, master: &MasterKey, account: AccountId) -> Result<(), Failure> {
    let dir = context.dir()?;
    let by_node = async { Client::of(&dir)?.post_for_bytes(&path::audit_sign_in(&account), &()).await };
    match by_node.await {
        // A node that is locked has its log closed.
        Err(failure) if matches!(failure.exit(), Exit::NotRunning | Exit::Locked) => {}
        by_node => return by_node.map(drop),
    }
    let people = People::open(&dir, master).map_err(|error| Failure::of(Exit::Failed, &error))?;
    let done = people.audit.note(clock::now(), None, AuditAction::SignInChanged, &account.to_string());
    done.map_err(|error| Failure::of(Exit::Failed, &error))
}
