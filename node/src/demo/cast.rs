//! Who plays in the demonstration, and what each does: the commands that a person would type.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use hyper::Method;
use marshrut_protocol::local_api::{Invite, path};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::process::{Program, Running, START, Told};
use crate::cli::{Client, Exit, Failure};
use crate::files::DataDir;

/// Between a node's port for pages and its port for partners, where ports are fixed.
const P2P_OFFSET: u16 = 10;

/// A part to be played.
#[derive(Debug)]
pub(super) struct Part {
    /// The organisation's name.
    pub(super) name: &'static str,
    /// Who signs in with the passphrase there; empty where nobody does.
    person: &'static str,
    /// Its passphrase; nothing here is secret.
    pub(super) passphrase: &'static str,
    /// Its services, as HSDS JSON Lines.
    pub(super) services: &'static str,
    country: &'static str,
    word: &'static str,
    is_meeting_point: bool,
}

/// The organisations; the first one founds the network.
pub(super) static ORGANISATIONS: [Part; 3] = [
    Part {
        name: "Harm Reduction Tbilisi",
        person: "Nino Kvaratskhelia",
        passphrase: "demo tbilisi",
        services: include_str!("services-tbilisi.jsonl"),
        country: "GE",
        word: "tbilisi",
        is_meeting_point: false,
    },
    Part {
        name: "Support Almaty",
        person: "Aigerim Sadykova",
        passphrase: "demo almaty",
        services: include_str!("services-almaty.jsonl"),
        country: "KZ",
        word: "almaty",
        is_meeting_point: false,
    },
    Part {
        name: "Migrant Health Berlin",
        person: "Jana Winkler",
        passphrase: "demo berlin",
        services: include_str!("services-berlin.jsonl"),
        country: "DE",
        word: "berlin",
        is_meeting_point: false,
    },
];

/// The relay and address book.
pub(super) static MEETING_POINT: Part = Part {
    name: "The meeting point",
    person: "",
    passphrase: "demo meeting point",
    services: "",
    country: "PL",
    word: "meeting-point",
    is_meeting_point: true,
};

/// Somebody who plays a part in a directory of its own.
#[derive(Debug)]
pub(super) struct Actor {
    pub(super) part: &'static Part,
    pub(super) dir: DataDir,
    passphrase_file: PathBuf,
    log: PathBuf,
    listen: SocketAddr,
    p2p_listen: SocketAddr,
    /// Beside a real node.
    practice: bool,
}

impl Actor {
    /// `port` is for the pages; without one the system chooses.
    pub(super) fn new(part: &'static Part, place: &Path, port: Option<u16>, practice: bool) -> Self {
        let file = |kind: &str| place.join(format!("{}.{kind}", part.word));
        Self {
            part,
            dir: DataDir::new(place.join(part.word)),
            passphrase_file: file("passphrase"),
            log: file("log"),
            listen: SocketAddr::from(([127, 0, 0, 1], port.unwrap_or(0))),
            p2p_listen: SocketAddr::from(([127, 0, 0, 1], port.map_or(0, |port| port + P2P_OFFSET))),
            practice,
        }
    }

    /// `marshrut init`.
    pub(super) async fn set_up(&self) -> Result<(), Failure> {
        std::fs::write(&self.passphrase_file, self.part.passphrase)
            .map_err(|error| Failure::of(Exit::Failed, &error))?;
        let (listen, p2p_listen) = (self.listen.to_string(), self.p2p_listen.to_string());
        let word = if self.practice { format!("practice-{}", self.part.word) } else { self.part.word.to_owned() };
        let organisation = ["--name", self.part.name, "--country", self.part.country, "--word", &word];
        let places = ["--listen", &listen, "--p2p-listen", &p2p_listen, "--passphrase-cost", "low"];
        let person = ["--person", self.part.person];
        let person = person.into_iter().filter(|_| !self.part.person.is_empty());
        let arguments = ["init"].into_iter().chain(organisation).chain(places).chain(person);
        self.program(arguments).with_passphrase(&self.passphrase_file).run_to_end("").await
    }

    /// `marshrut network create`.
    pub(super) async fn found(&self) -> Result<(), Failure> {
        let arguments = ["network", "create", "--name", "Demonstration network"];
        self.program(arguments).with_passphrase(&self.passphrase_file).run_to_end("").await
    }

    /// `marshrut network join`.
    pub(super) async fn join(&self, invitation: &str) -> Result<(), Failure> {
        let network = (!self.part.is_meeting_point).then_some("network");
        let arguments = network.into_iter().chain(["join", "-"]);
        self.program(arguments).with_passphrase(&self.passphrase_file).run_to_end(invitation).await
    }

    /// `marshrut run`.
    pub(super) async fn start(&self) -> Result<Running<Told>, Failure> {
        let practice = (self.practice && !self.part.is_meeting_point).then_some("--practice");
        let arguments = ["run", "--until-stdin-ends"].into_iter().chain(practice);
        let program = self.program(arguments).with_passphrase(&self.passphrase_file);
        program.start(self.part.name, &self.log, START).await
    }

    /// `marshrut services import`.
    pub(super) async fn publish(&self) -> Result<(), Failure> {
        self.program(["services", "import", "-"]).run_to_end(self.part.services).await
    }

    /// What this actor needs an invitation for.
    pub(super) fn invitation_request(&self) -> Invite {
        Invite { note: self.part.name.to_owned(), bootstrap: self.part.is_meeting_point }
    }

    /// Asks this actor's node for an invitation.
    pub(super) async fn ask<T: DeserializeOwned>(&self, request: &Invite) -> Result<T, Failure> {
        Client::of(&self.dir)?.send(Method::POST, path::INVITATIONS, request).await
    }

    /// Asks this actor's node.
    pub(super) async fn get<T: DeserializeOwned>(&self, path: &str, query: &impl Serialize) -> Result<T, Failure> {
        Client::of(&self.dir)?.get(path, query).await
    }

    fn program<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Program {
        let role = self.part.is_meeting_point.then_some("bootstrap");
        let arguments = role.into_iter().chain(arguments).map(OsString::from);
        let dir = [OsString::from("--dir"), self.dir.path().into(), OsString::from("--json")];
        Program::new(arguments.chain(dir).collect())
    }
}
