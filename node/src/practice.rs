//! Practice beside a real node: `marshrut demo --practice` as a process of its own, with directories, keys, ports and a
//! network of its own, which may talk to this computer only.
//!
//! The real node gives it nothing but a place to be, and takes nothing from it but the addresses of its pages. It ends
//! when somebody ends it or when the node does, whatever way that ends, and everything of it is deleted then.

use std::ffi::OsString;
use std::time::Duration;

use marshrut_protocol::local_api::{Practice, PracticePlace};
use serde::Deserialize;
use tempfile::TempDir;
use tokio::sync::Mutex;

use crate::cli::{Exit, Failure};
use crate::demo::process::{Program, Running};

/// How long it may take until everything is ready.
const READY: Duration = Duration::from_secs(180);

/// The practice of a node, if there is one.
#[derive(Default)]
pub(crate) struct PracticeRoom(Mutex<Option<Session>>);

struct Session {
    running: Running<Ready>,
    /// Holds everything of it; deleted with it.
    place: TempDir,
}

#[derive(Deserialize)]
struct Ready {
    organisations: Vec<PracticePlace>,
}

impl PracticeRoom {
    /// The practice that runs.
    pub(crate) async fn look(&self) -> Practice {
        let mut session = self.0.lock().await;
        told(&mut session)
    }

    /// Begins one, unless it runs already.
    ///
    /// # Errors
    /// If the program cannot be started, or did not get ready in time.
    pub(crate) async fn begin(&self) -> Result<Practice, Failure> {
        let mut session = self.0.lock().await;
        let running = told(&mut session);
        if !running.places.is_empty() {
            return Ok(running);
        }
        let place = tempfile::Builder::new().prefix("marshrut-practice-").tempdir();
        let place = place.map_err(|error| Failure::of(Exit::Failed, &error))?;
        let arguments = ["demo", "--json", "--practice", "--until-stdin-ends"].map(OsString::from);
        // What it writes is deleted with the place, even if it is killed.
        let program = Program::new(arguments.into()).in_place(place.path());
        let running: Running<Ready> = program.start("practice", &place.path().join("log"), READY).await?;
        *session = Some(Session { running, place });
        Ok(told(&mut session))
    }

    /// Ends it and deletes everything of it.
    ///
    /// # Errors
    /// If something of it cannot be deleted.
    pub(crate) async fn end(&self) -> Result<(), Failure> {
        let Some(Session { running, place }) = self.0.lock().await.take() else { return Ok(()) };
        running.stop().await;
        place.close().map_err(|error| Failure::of(Exit::Failed, &error))
    }
}

/// The organisations of a session; one that ended by itself is none.
fn told(session: &mut Option<Session>) -> Practice {
    if session.as_mut().is_some_and(|session| session.running.has_ended()) {
        *session = None;
    }
    let places = session.as_ref().map(|session| session.running.told.organisations.clone());
    Practice { places: places.unwrap_or_default() }
}
