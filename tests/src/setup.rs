//! Somebody who sets a node up from an empty directory over the local API, with nothing but what `marshrut run` prints.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::node::{PASSPHRASE, TestNode};
use crate::patience::{LIMIT, until};

/// What the local API answered: its status and its JSON, null if it has none.
pub type Answer = (u16, Value);

/// A person at a node that is being set up.
pub struct Newcomer {
    /// The node.
    pub node: TestNode,
    session: String,
}

impl Newcomer {
    /// At a node that has just been started in an empty directory.
    ///
    /// # Panics
    /// If it does not start.
    pub fn at_an_empty_directory() -> Self {
        let mut newcomer = Self { node: TestNode::empty(), session: String::new() };
        newcomer.node.run_anew();
        newcomer
    }

    /// The same, where nothing can be written.
    ///
    /// # Panics
    /// If it does not start.
    #[cfg(unix)]
    pub fn on_a_full_disk() -> Self {
        let mut newcomer = Self { node: TestNode::empty(), session: String::new() };
        newcomer.node.run_anew_on_a_full_disk();
        newcomer
    }

    /// The token in the link that the program has printed.
    ///
    /// # Panics
    /// If there is none.
    pub fn install_token(&self) -> String {
        let link = self.node.started()["first_run"].as_str().expect("a link").to_owned();
        link.split_once('#').unwrap_or_else(|| panic!("{link} has no token")).1.to_owned()
    }

    /// Asks for a path below `/api/v1`.
    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[])
    }

    /// Sends JSON.
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, body.to_string().as_bytes())
    }

    /// Sends JSON.
    pub fn put(&self, path: &str, body: &Value) -> Answer {
        self.send("PUT", path, body.to_string().as_bytes())
    }

    /// Sends bytes, as whoever began to set the node up.
    pub fn send(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        send(&self.node.web(), method, path, &format!("Authorization: Bearer {}\r\n", self.session), body)
    }

    /// Sends bytes as a web page of another site does.
    pub fn send_from_elsewhere(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        let headers = format!("Authorization: Bearer {}\r\nOrigin: http://evil.test\r\n", self.session);
        send(&self.node.web(), method, path, &headers, body)
    }

    /// Begins with the install token.
    ///
    /// # Panics
    /// If it is refused.
    pub fn begins(&mut self) {
        let token = self.install_token();
        self.session = session(&self.post("first-run", &json!({"token": token})));
    }

    /// `kill -9`, a new start, and on with the passphrase: what stands in the answer is where it stopped.
    ///
    /// # Panics
    /// If it does not go on.
    pub fn dies_and_goes_on(&mut self) -> Value {
        self.node.kill();
        self.node.run_anew();
        assert_eq!(self.get("status").1["state"], "unfinished");
        self.session = session(&self.post("first-run", &json!({"passphrase": PASSPHRASE})));
        done(self.get("first-run"))
    }

    /// Chooses [`PASSPHRASE`]; gives the recovery sheet.
    ///
    /// # Panics
    /// If it is refused.
    pub fn chooses_keys(&self, way: &str) -> Value {
        done(self.post("first-run/keys", &json!({"passphrase": PASSPHRASE, "way": way})))
    }

    /// Types the groups back that a sheet asks for; gives how far it is.
    ///
    /// # Panics
    /// If they are refused.
    pub fn types_back(&self, sheet: &Value) -> Value {
        done(self.put("first-run/recovery-code", &json!({"groups": groups(sheet)})))
    }

    /// Says who the organisation is.
    ///
    /// # Panics
    /// If it is refused.
    pub fn is_called(&self, name: &str, country: &str) -> Value {
        done(self.put("first-run/organisation", &json!({"name": name, "country": country})))
    }

    /// Waits until asking for admission has ended; gives how far it is then.
    ///
    /// # Panics
    /// If it does not end.
    pub fn is_answered(&self) -> Value {
        until("the inviting node answers, or is given up", || {
            let told = done(self.get("first-run"));
            (told["invitation"]["asking"] == false).then_some(told)
        })
    }
}

/// The two groups of a recovery sheet that are asked for.
///
/// # Panics
/// If it is none.
pub fn groups(sheet: &Value) -> Vec<String> {
    let code: Vec<&str> = sheet["code"].as_str().expect("a code").split('-').collect();
    let numbers = sheet["groups"].as_array().expect("groups").iter();
    numbers.map(|number| code[number.as_u64().expect("a number") as usize - 1].to_owned()).collect()
}

/// The answer of a step that was done.
///
/// # Panics
/// If it was not.
#[track_caller]
pub fn done((status, answer): Answer) -> Value {
    assert!((200..300).contains(&status), "{status}: {answer:#}");
    answer
}

/// The stable name of why a step was not done.
///
/// # Panics
/// If it was done, or nothing says what to do.
#[track_caller]
pub fn refused((status, answer): Answer) -> String {
    assert!(status >= 400, "{status}: {answer:#}");
    answer["type"].as_str().unwrap_or_else(|| panic!("not a problem: {answer:#}")).to_owned()
}

fn session(answer: &Answer) -> String {
    assert_eq!(answer.0, 200, "{:#}", answer.1);
    answer.1["token"].as_str().expect("a token").to_owned()
}

fn send(web: &str, method: &str, path: &str, headers: &str, body: &[u8]) -> Answer {
    let host = web.strip_prefix("http://").expect("an address of pages");
    let mut stream = TcpStream::connect(host).expect("the node serves its API");
    stream.set_read_timeout(Some(LIMIT)).expect("a limit");
    let head = format!(
        "{method} /api/v1/{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/json\r\n\
         {headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    // A node that refuses before it has read everything hangs up; what it said is read all the same.
    let _hung_up = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
    let mut answer = Vec::new();
    let _reset = stream.read_to_end(&mut answer);
    let text = String::from_utf8_lossy(&answer);
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{text}"));
    let json = text.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (status, serde_json::from_str(json).unwrap_or(Value::Null))
}
