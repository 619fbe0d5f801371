//! Names of the files in a node's data directory. Everything in them is encrypted or random, save the settings and
//! the two files that tell the command line of the same user where the running node is.

use std::path::{Path, PathBuf};

/// A node's data directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataDir(PathBuf);

impl DataDir {
    /// The directory at `path`, whether it is there or not.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The directory itself; the store lies in it.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The key slots: who can open the node.
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys.bin")
    }

    /// The node's private keys.
    pub fn identity(&self) -> PathBuf {
        self.0.join("identity.bin")
    }

    /// The organisation's name, role and certificate.
    pub fn organisation(&self) -> PathBuf {
        self.0.join("organisation.bin")
    }

    /// What is still to be done after the node's keys were replaced; there only until it is.
    pub fn succession(&self) -> PathBuf {
        self.0.join("succession.bin")
    }

    /// The people of this node and their roles.
    pub fn accounts(&self) -> PathBuf {
        self.0.join("accounts.bin")
    }

    /// What was done here, by whom.
    pub fn audit(&self) -> PathBuf {
        self.0.join("audit.bin")
    }

    /// How far the audit log goes, kept apart from it.
    pub fn audit_head(&self) -> PathBuf {
        self.0.join("audit-head.bin")
    }

    /// How far setting up in a browser is; there only until it is finished.
    pub fn first_run(&self) -> PathBuf {
        self.0.join("first-run.bin")
    }

    /// Settings that are no secrets.
    pub fn config(&self) -> PathBuf {
        self.0.join("config.json")
    }

    /// The command line's token for the local API, as long as the node runs.
    pub fn api_token(&self) -> PathBuf {
        self.0.join("api-token")
    }

    /// Where the local API listens (`127.0.0.1:8100`), as long as the node runs.
    pub fn api_address(&self) -> PathBuf {
        self.0.join("api-address")
    }
}
