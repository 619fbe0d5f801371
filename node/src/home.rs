//! Where a node lives and how it is set up (`config.json` in its data directory).
//!
//! Decides the default directory and the few settings that are no secrets: where the pages and the node listen. Names
//! of the other files are in [`crate::files`]; what is in them is decided there where they are written.

use std::ffi::OsString;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::durable;
use crate::files::DataDir;

/// Port of the pages and the local API, on this computer only.
pub const WEB_PORT: u16 = 8100;
/// Port, UDP and TCP, at which partners' nodes reach this one.
pub const P2P_PORT: u16 = 8101;
/// The environment variable that names the data directory.
pub const DIR_VARIABLE: &str = "MARSHRUT_DIR";

/// Settings of a node. A setting that the file leaves out has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Where pages and API are served; loopback only.
    pub listen: SocketAddr,
    /// Where the node waits for partners' nodes, each address with QUIC and TCP.
    pub p2p_listen: Vec<SocketAddr>,
    /// Addresses (multiaddress texts) under which partners reach this node, when a person knows them.
    pub announce: Vec<String>,
    /// Whether the node keeps sealed messages for members whose computers are off; left out: meeting points do,
    /// members do not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<bool>,
    /// The node's own word in the address of its pages (`tbilisi` for `tbilisi.localhost`).
    pub word: Word,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), WEB_PORT),
            p2p_listen: vec![SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), P2P_PORT)],
            announce: Vec::new(),
            mailbox: None,
            word: Word::default(),
        }
    }
}

/// One label of a host name: 1 to 40 lower-case letters, digits and hyphens, a letter first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Word(String);

impl Default for Word {
    fn default() -> Self {
        Self("marshrut".to_owned())
    }
}

/// A text cannot stand in the address of a node's pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("1 to 40 small Latin letters, digits and hyphens are needed, a letter first")]
pub struct InvalidWord;

impl Word {
    /// The label.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of pages that are served at `port`.
    pub fn pages(&self, port: u16) -> String {
        format!("http://{}.localhost:{port}/", self.0)
    }
}

impl std::str::FromStr for Word {
    type Err = InvalidWord;

    fn from_str(text: &str) -> Result<Self, InvalidWord> {
        let fits = (1..=40).contains(&text.len()) && text.starts_with(|first: char| first.is_ascii_lowercase());
        let clean = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits && clean && !text.ends_with('-') { Ok(Self(text.to_owned())) } else { Err(InvalidWord) }
    }
}

impl TryFrom<String> for Word {
    type Error = InvalidWord;

    fn try_from(text: String) -> Result<Self, InvalidWord> {
        text.parse()
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.0
    }
}

/// Why the settings cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum HomeError {
    /// The file is not what it should be. The fault of whoever edited it.
    #[error("{path} is not a configuration: {source}; correct it, or remove it to get the defaults")]
    Malformed {
        /// Which file.
        path: PathBuf,
        /// What is wrong and where.
        source: serde_json::Error,
    },
    /// The file or the directory cannot be read or written.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Config {
    /// Reads the settings; a file that is not there means the defaults.
    ///
    /// # Errors
    /// [`HomeError`].
    pub fn load(dir: &DataDir) -> Result<Self, HomeError> {
        let path = dir.config();
        match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|source| HomeError::Malformed { path, source }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(source) => Err(HomeError::Io { path, source }),
        }
    }

    /// Writes the settings into a directory that is made, for this user only, if it is not there.
    ///
    /// # Errors
    /// [`HomeError::Io`].
    pub fn save(&self, dir: &DataDir) -> Result<(), HomeError> {
        let io_error = |path: PathBuf| move |source| HomeError::Io { path, source };
        durable::create_private_dir(dir.path()).map_err(io_error(dir.path().to_owned()))?;
        let mut text = serde_json::to_string_pretty(self).expect("settings are numbers and texts");
        text.push('\n');
        durable::replace(&dir.config(), text.as_bytes()).map_err(io_error(dir.config()))
    }
}

/// The data directory of this user, if the system tells where such directories are: `MARSHRUT_DIR`, else the
/// platform's place for an application's data.
pub fn default_dir() -> Option<DataDir> {
    default_path(|name| std::env::var_os(name).filter(|value| !value.is_empty())).map(DataDir::new)
}

fn default_path(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let path = |name| variable(name).map(PathBuf::from);
    path(DIR_VARIABLE).or_else(|| {
        if cfg!(windows) {
            path("LOCALAPPDATA").map(|data| data.join("Marshrut"))
        } else if cfg!(target_os = "macos") {
            path("HOME").map(|home| home.join("Library/Application Support/Marshrut"))
        } else {
            let data = path("XDG_DATA_HOME").or_else(|| path("HOME").map(|home| home.join(".local/share")));
            data.map(|data| data.join("marshrut"))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_is_loaded_and_what_is_left_out_has_its_default() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(dir.path().join("node"));
        assert_eq!(Config::load(&dir).expect("no file"), Config::default());
        let config = Config { word: "tbilisi".parse().expect("a word"), ..Config::default() };
        config.save(&dir).expect("save");
        assert_eq!(Config::load(&dir).expect("load"), config);
        std::fs::write(dir.config(), "{\"listen\": \"127.0.0.1:1\"}").expect("write");
        let listen = "127.0.0.1:1".parse().expect("an address");
        assert_eq!(Config::load(&dir).expect("load"), Config { listen, ..Config::default() });
    }

    #[test]
    fn a_misspelt_setting_is_named() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(dir.path());
        std::fs::write(dir.config(), "{\"lisen\": 1}").expect("write");
        let error = Config::load(&dir).expect_err("misspelt").to_string();
        assert!(error.contains("lisen") && error.contains("config.json"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn the_directory_and_the_file_are_this_users_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(dir.path().join("node"));
        Config::default().save(&dir).expect("save");
        let mode = |path: &std::path::Path| std::fs::metadata(path).expect("exists").permissions().mode() & 0o777;
        assert_eq!((mode(dir.path()), mode(&dir.config())), (0o700, 0o600));
    }

    #[test]
    fn words_are_labels_of_host_names() {
        for good in ["tbilisi", "n2", "help-almaty"] {
            assert_eq!(good.parse::<Word>().map(String::from), Ok(good.to_owned()));
        }
        for bad in ["", "2n", "Tbilisi", "a.b", "a-", "тбилиси", &"a".repeat(41)] {
            assert_eq!(bad.parse::<Word>(), Err(InvalidWord), "{bad}");
        }
    }

    #[test]
    fn the_variable_outranks_the_platform() {
        let both = |name: &str| (name == DIR_VARIABLE || name == "HOME").then(|| OsString::from("/x"));
        assert_eq!(default_path(both), Some(PathBuf::from("/x")));
        assert_eq!(default_path(|_| None), None);
    }
}
