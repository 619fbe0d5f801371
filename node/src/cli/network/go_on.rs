//! A node that runs here without a network goes on once it has one: the command that gave it one signs in to it, which
//! starts it. Nothing else is done with the session, and no one else gets it.

use hyper::Method;
use marshrut_protocol::local_api::{Session, SignIn, path};
use zeroize::Zeroizing;

use crate::cli::Context;

/// Starts the node that runs here, if one does; else says how to start it. To be called when the store is closed again.
pub(super) async fn go_on(context: &Context, passphrase: &Zeroizing<String>) {
    let runs = match context.client() {
        Ok(client) => {
            let wish = SignIn { passphrase: passphrase.to_string() };
            client.send::<Session>(Method::POST, path::SESSION, &wish).await.is_ok()
        }
        Err(_) => false,
    };
    let next = if runs {
        "The node that runs here goes on with it; nothing needs to be started again."
    } else {
        "Next: start the node with `marshrut run`."
    };
    context.output.say(next);
}
