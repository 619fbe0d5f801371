//! A node as a process of its own in a temporary directory: set up, run, stopped, killed, started again.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::patience::until;
use crate::program::{Outcome, marshrut, program};

/// The passphrase of every test node.
pub const PASSPHRASE: &str = "correct horse battery staple";

/// What a node is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An organisation's node.
    Member,
    /// A meeting point.
    Bootstrap,
}

/// A node of a test. Killed and removed when dropped.
pub struct TestNode {
    /// The organisation's name.
    pub name: String,
    place: TempDir,
    role: Role,
    web_port: u16,
    p2p_port: u16,
    process: Option<Process>,
}

struct Process {
    child: Child,
    input: Option<ChildStdin>,
    started: Value,
}

impl TestNode {
    /// Sets up an organisation's node (`marshrut init`).
    ///
    /// # Panics
    /// If that fails.
    pub fn set_up(name: &str, country: &str) -> Self {
        Self::of_role(name, country, Role::Member)
    }

    /// A directory in which nothing is yet, for a node that is set up in a browser.
    ///
    /// # Panics
    /// If there is no room for it.
    pub fn empty() -> Self {
        let place = tempfile::Builder::new().prefix("marshrut-test-").tempdir().expect("temporary directory");
        std::fs::write(place.path().join("passphrase"), PASSPHRASE).expect("write the passphrase");
        let (web_port, p2p_port) = (free_port(), free_port());
        Self { name: "a new node".to_owned(), place, role: Role::Member, web_port, p2p_port, process: None }
    }

    /// Starts a node that is not set up, or not to the end, and waits until it is ready.
    ///
    /// # Panics
    /// If it runs already or does not start.
    pub fn run_anew(&mut self) -> &Value {
        let (listen, p2p) = (format!("127.0.0.1:{}", self.web_port), format!("127.0.0.1:{}", self.p2p_port));
        self.run_with(&["--listen", &listen, "--p2p-listen", &p2p, "--passphrase-cost", "low"])
    }

    /// The same, with no file allowed to grow: what a full disk looks like from inside.
    ///
    /// # Panics
    /// If it runs already or does not start.
    #[cfg(unix)]
    pub fn run_anew_on_a_full_disk(&mut self) -> &Value {
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""]).arg(program());
        shell.env_remove("MARSHRUT_DIR").arg("--dir").arg(self.dir());
        let (listen, p2p) = (format!("127.0.0.1:{}", self.web_port), format!("127.0.0.1:{}", self.p2p_port));
        self.start(shell, &["--listen", &listen, "--p2p-listen", &p2p, "--passphrase-cost", "low"])
    }

    /// Sets up a node of any role.
    ///
    /// # Panics
    /// If that fails.
    pub fn of_role(name: &str, country: &str, role: Role) -> Self {
        let place = tempfile::Builder::new().prefix("marshrut-test-").tempdir().expect("temporary directory");
        std::fs::write(place.path().join("passphrase"), PASSPHRASE).expect("write the passphrase");
        let (web_port, p2p_port) = (free_port(), free_port());
        let node = Self { name: name.to_owned(), place, role, web_port, p2p_port, process: None };
        let (listen, p2p) = (format!("127.0.0.1:{web_port}"), format!("127.0.0.1:{p2p_port}"));
        let facts = ["init", "--name", name, "--country", country, "--passphrase-cost", "low"];
        let places = ["--listen", &listen, "--p2p-listen", &p2p, "--passphrase-file", &node.passphrase_file()];
        node.command(&[&facts[..], &places].concat(), b"").exits(0);
        node
    }

    /// An organisation's node on another computer, out of a backup (`marshrut recover`). `lines` are what it reads from
    /// standard input, `also` further arguments.
    ///
    /// # Panics
    /// If that fails.
    pub fn recovered(name: &str, backup: &str, lines: &[&str], also: &[&str]) -> Self {
        let place = tempfile::Builder::new().prefix("marshrut-test-").tempdir().expect("temporary directory");
        std::fs::write(place.path().join("passphrase"), PASSPHRASE).expect("write the passphrase");
        let (web_port, p2p_port) = (free_port(), free_port());
        let node = Self { name: name.to_owned(), place, role: Role::Member, web_port, p2p_port, process: None };
        let (listen, p2p) = (format!("127.0.0.1:{web_port}"), format!("127.0.0.1:{p2p_port}"));
        let recover = ["recover", backup, "--passphrase-cost", "low", "--passphrase-file", &node.passphrase_file()];
        let places = ["--listen", &listen, "--p2p-listen", &p2p, "--code-file", "-", "--second-share-file", "-"];
        node.command(&[&recover[..], &places, also].concat(), lines.join("\n").as_bytes()).exits(0);
        node
    }

    /// Makes a backup beside the node, and gives its path.
    ///
    /// # Panics
    /// If that fails.
    pub fn back_up(&self, name: &str) -> String {
        let path = self.file(name);
        self.json(&["backup", &path, "--passphrase-file", &self.passphrase_file()]);
        path
    }

    /// The data directory.
    pub fn dir(&self) -> PathBuf {
        self.place.path().join("node")
    }

    /// A file that holds [`PASSPHRASE`].
    pub fn passphrase_file(&self) -> String {
        self.file("passphrase")
    }

    /// Writes a file beside the data directory, and gives its path.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.file(name);
        std::fs::write(&path, content).expect("write beside the node");
        path
    }

    fn file(&self, name: &str) -> String {
        self.place.path().join(name).to_str().expect("temporary paths are UTF-8").to_owned()
    }

    /// Where the pages are (`http://127.0.0.1:PORT`).
    pub fn web(&self) -> String {
        format!("http://127.0.0.1:{}", self.web_port)
    }

    /// The port at which partners reach the node, UDP and TCP.
    pub fn p2p_port(&self) -> u16 {
        self.p2p_port
    }

    /// Founds a network with this node as its first member.
    ///
    /// # Panics
    /// If that fails.
    pub fn found_network(&self) {
        let create = ["network", "create", "--name", "Test network", "--passphrase-file", &self.passphrase_file()];
        self.command(&create, b"").exits(0);
    }

    /// Joins with an invitation of a running node.
    ///
    /// # Panics
    /// If that fails.
    pub fn join(&self, inviting: &Self) {
        let bootstrap = (self.role == Role::Bootstrap).then_some("--bootstrap");
        let invite: Vec<&str> = ["network", "invite"].into_iter().chain(bootstrap).collect();
        let invitation = inviting.json(&invite);
        let text = invitation["text"].as_str().expect("an invitation has a text");
        let network = (self.role == Role::Member).then_some("network");
        let file = self.passphrase_file();
        let join: Vec<&str> = network.into_iter().chain(["join", "-", "--passphrase-file", &file]).collect();
        self.command(&join, text.as_bytes()).exits(0);
    }

    /// Starts the node with its passphrase, and waits until it is ready.
    ///
    /// # Panics
    /// If it runs already or does not start.
    pub fn run(&mut self) -> &Value {
        let file = self.passphrase_file();
        self.run_with(&["--passphrase-file", &file])
    }

    /// Starts the node with other arguments (`--locked`), and waits until it is ready.
    ///
    /// # Panics
    /// If it runs already or does not start.
    pub fn run_with(&mut self, arguments: &[&str]) -> &Value {
        let base = self.base();
        self.start(base, arguments)
    }

    fn start(&mut self, mut base: Command, arguments: &[&str]) -> &Value {
        assert!(self.process.is_none(), "{} runs already", self.name);
        let log = File::options().create(true).append(true).open(self.file("log")).expect("open the log");
        let mut child = base
            .args(["run", "--json", "--until-stdin-ends"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the node starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let line = lines.next().and_then(Result::ok);
        let Some(line) = line else {
            let status = child.wait();
            panic!("{} did not start ({status:?}):\n{}", self.name, self.log());
        };
        let started = serde_json::from_str(&line).expect("the node says in JSON that it has started");
        // Whatever else it prints must not fill the pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let input = child.stdin.take();
        &self.process.insert(Process { child, input, started }).started
    }

    /// What the node said when it was ready.
    ///
    /// # Panics
    /// If it does not run.
    pub fn started(&self) -> &Value {
        &self.process.as_ref().unwrap_or_else(|| panic!("{} does not run", self.name)).started
    }

    /// Whether the process is there.
    ///
    /// # Panics
    /// If the system does not say.
    pub fn is_running(&mut self) -> bool {
        let Some(process) = &mut self.process else { return false };
        process.child.try_wait().expect("the state of an own child").is_none()
    }

    /// The node's process id.
    ///
    /// # Panics
    /// If it does not run.
    pub fn process_id(&self) -> u32 {
        self.process.as_ref().unwrap_or_else(|| panic!("{} does not run", self.name)).child.id()
    }

    /// Stops the node in order, and waits until it has ended.
    ///
    /// # Panics
    /// If it does not end with success.
    pub fn stop(&mut self) {
        let mut process = self.process.take().unwrap_or_else(|| panic!("{} does not run", self.name));
        drop(process.input.take());
        let name = self.name.clone();
        let status = until(&format!("{name} stops"), || process.child.try_wait().expect("the state of an own child"));
        assert!(status.success(), "{} ended with {status}:\n{}", self.name, self.log());
    }

    /// Kills the node (`kill -9`): it gets no chance to write anything any more.
    ///
    /// # Panics
    /// If it does not run.
    pub fn kill(&mut self) {
        let mut process = self.process.take().unwrap_or_else(|| panic!("{} does not run", self.name));
        process.child.kill().expect("kill an own child");
        process.child.wait().expect("the end of an own child");
    }

    /// What the node has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.file("log")).unwrap_or_default()
    }

    /// Runs a command against this node, with `--json`.
    pub fn command(&self, arguments: &[&str], input: &[u8]) -> Outcome {
        let role = (self.role == Role::Bootstrap).then_some("bootstrap");
        let dir = self.dir();
        let dir = dir.to_str().expect("temporary paths are UTF-8");
        let all: Vec<&str> =
            role.into_iter().chain(arguments.iter().copied()).chain(["--dir", dir, "--json"]).collect();
        marshrut(&all, input)
    }

    /// Runs a command that must succeed, and gives what it printed.
    ///
    /// # Panics
    /// If it fails, or prints no JSON.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        self.command(arguments, b"").exits(0).json()
    }

    /// As [`TestNode::json`], with input.
    ///
    /// # Panics
    /// If it fails, or prints no JSON.
    #[track_caller]
    pub fn json_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Value {
        self.command(arguments, input.as_ref()).exits(0).json()
    }

    fn base(&self) -> Command {
        let mut command = Command::new(program());
        if self.role == Role::Bootstrap {
            command.arg("bootstrap");
        }
        command.env_remove("MARSHRUT_DIR").arg("--dir").arg(self.dir());
        command
    }
}

impl Drop for TestNode {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // It may have ended by itself.
            let _ended = process.child.kill();
            let _ended = process.child.wait();
        }
    }
}

/// A port of this computer that nobody uses now, for UDP and TCP.
///
/// # Panics
/// If there is none.
pub fn free_port() -> u16 {
    until("a port that is free for UDP and TCP", || {
        let tcp = TcpListener::bind(("127.0.0.1", 0)).ok()?;
        let port = tcp.local_addr().ok()?.port();
        UdpSocket::bind(("127.0.0.1", port)).ok().map(|_udp| port)
    })
}

/// Bytes of all files in a directory, for searching what must not be there.
///
/// # Panics
/// If one cannot be read.
pub fn bytes_of(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(dir).expect("a directory").flatten() {
        let path = file.path();
        if path.is_dir() {
            found.extend(bytes_of(&path));
        } else {
            let bytes = std::fs::read(&path).expect("a readable file");
            found.push((path, bytes));
        }
    }
    found
}
