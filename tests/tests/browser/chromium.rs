//! A real Chromium, driven through chromedriver. Both must be installed: without them these tests fail, never skip.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use marshrut_tests::node::free_port;
use marshrut_tests::patience::LIMIT;
use marshrut_tests::until;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Between two looks at a page.
const PAUSE: Duration = Duration::from_millis(50);

/// Width, height, and whether it is a phone.
const SCREENS: [(u64, u64, bool); 2] = [(1280, 900, false), (390, 844, true)];

/// Nothing of it speaks to anybody but the nodes, and nothing of it stays on the computer.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--lang=en",
    "--window-size=1280,900",
];

/// chromedriver as a process; ended when dropped, with its browsers.
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub(crate) fn start() -> Self {
        let port = free_port();
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn().expect("chromedriver is installed (`tests/run` installs it)");
        until("chromedriver listens", || TcpStream::connect(("127.0.0.1", port)).ok());
        Self { process, port }
    }

    /// A command that WebDriver does not know, but chromedriver does.
    fn post(&self, path: &str, body: &Value) -> Value {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("chromedriver listens");
        stream.set_read_timeout(Some(LIMIT)).expect("a limit");
        let (body, port) = (body.to_string(), self.port);
        let head = format!("POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
        write!(stream, "{head}Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}", body.len())
            .expect("chromedriver reads");
        let mut lines = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            lines.read_line(&mut line).expect("chromedriver answers");
            match line.trim().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().expect("a length");
                }
                None if line.trim().is_empty() => break,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        lines.read_exact(&mut body).expect("chromedriver answers whole");
        serde_json::from_slice::<Value>(&body).expect("JSON")["value"].take()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked to shut down it ends its browsers too, also those of a test that failed; killed it would leave them.
        let asked = TcpStream::connect(("127.0.0.1", self.port)).and_then(|mut stream| {
            write!(stream, "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
            stream.set_read_timeout(Some(LIMIT))?;
            stream.read_to_end(&mut Vec::new())
        });
        if asked.is_err() {
            // It may have ended by itself.
            let _ended = self.process.kill();
        }
        let _ended = self.process.wait();
    }
}

/// Something to fill in before something is done with a referral.
#[derive(Clone, Copy)]
pub(crate) enum Filled<'a> {
    /// Words.
    Text(&'a str),
    /// One of the codes offered.
    Code(&'a str),
    /// A day (`2030-05-17`) or a time (`2030-05-17T10:30`).
    Date(&'a str),
    /// Another service that may take the person.
    Other(&'a str),
}

/// One person at one browser.
pub(crate) struct Person<'a> {
    driver: &'a Driver,
    client: Client,
    session: String,
    /// Where the pages of this person's node are.
    pages: String,
    /// Whether pages may run their scripts.
    scripts: bool,
    profile: TempDir,
}

impl<'a> Person<'a> {
    pub(crate) async fn at(driver: &'a Driver, pages: &str) -> Self {
        Self::starts(driver, pages, true).await
    }

    /// Somebody whose browser is set to run no script of any page.
    pub(crate) async fn without_script(driver: &'a Driver, pages: &str) -> Self {
        Self::starts(driver, pages, false).await
    }

    async fn starts(driver: &'a Driver, pages: &str, scripts: bool) -> Self {
        let profile = tempfile::tempdir().expect("temporary directory");
        let own = format!("--user-data-dir={}", profile.path().display());
        let flags: Vec<&str> = FLAGS.into_iter().chain([own.as_str()]).collect();
        let preferences = json!({"profile.default_content_setting_values.javascript": if scripts { 1 } else { 2 }});
        let options = json!({"args": flags, "prefs": preferences});
        let wanted = json!({"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "WARNING"}});
        let Value::Object(wanted) = wanted else { unreachable!("written as an object above") };
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(wanted).connect(&address).await.expect("Chromium starts");
        let session = client.session_id().await.expect("chromedriver answers").expect("a session");
        let pages = pages.trim_end_matches('/').to_owned();
        Self { driver, client, session, pages, scripts, profile }
    }

    /// A directory of this person's alone, which goes with them.
    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    pub(crate) async fn goes_to(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.pages)).await.expect("the page opens");
    }

    /// Runs a script before those of every page from now on.
    pub(crate) fn before_pages(&self, script: &str) {
        self.cdp("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}));
    }

    /// Waits until something is on the page.
    pub(crate) async fn sees(&self, css: &str) {
        let wait = self.client.wait().at_most(LIMIT);
        if let Err(error) = wait.for_element(Locator::Css(css)).await {
            panic!("waited in vain for {css}: {error}\n{}", self.page().await);
        }
    }

    /// Waits until a part of the page says `words`, which may come by itself; without script the person loads the page
    /// again and again.
    pub(crate) async fn reads(&self, css: &str, words: &str) {
        let script = "const part = document.querySelector(arguments[0]); return part ? part.innerText : ''";
        let since = Instant::now();
        while !self.run(script, &[css]).await.as_str().is_some_and(|text| text.contains(words)) {
            assert!(since.elapsed() < LIMIT, "waited in vain for '{words}' in {css}:\n{}", self.page().await);
            tokio::time::sleep(PAUSE).await;
            if !self.scripts {
                self.client.refresh().await.expect("the page opens again");
            }
        }
    }

    /// Waits until what a script returns is as it should be.
    pub(crate) async fn becomes(&self, what: &str, script: &str, is_so: impl Fn(&Value) -> bool) {
        let since = Instant::now();
        loop {
            let value = self.run(script, &[]).await;
            if is_so(&value) {
                return;
            }
            assert!(since.elapsed() < LIMIT, "waited in vain until {what}: {value}\n{}", self.page().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Clicks what is there. A page that changes by itself may put another one in its place just before that; a person
    /// would click the new one.
    pub(crate) async fn clicks(&self, css: &str) {
        let since = Instant::now();
        loop {
            self.sees(css).await;
            let found = self.client.find(Locator::Css(css)).await.expect("it was there");
            self.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", &[css]).await;
            match found.click().await {
                Ok(()) => return,
                Err(error) if error.is_stale_element_reference() && since.elapsed() < LIMIT => {}
                Err(error) => panic!("cannot click {css}: {error}\n{}", self.page().await),
            }
        }
    }

    pub(crate) async fn types(&self, css: &str, text: &str) {
        self.sees(css).await;
        let field = self.client.find(Locator::Css(css)).await.expect("it was there");
        field.send_keys(text).await.unwrap_or_else(|error| panic!("cannot type into {css}: {error}"));
    }

    pub(crate) async fn picks(&self, css: &str, value: &str) {
        self.sees(css).await;
        let list = self.client.find(Locator::Css(css)).await.expect("it was there");
        list.select_by_value(value).await.unwrap_or_else(|error| panic!("{css} has no {value}: {error}"));
    }

    /// Does something with the referral on the page, with what its form asks for, and waits for the page that follows.
    pub(crate) async fn does(&self, action: &str, filled: &[Filled<'_>]) {
        let form = format!("#action-{action}");
        self.sees(&form).await;
        if self.run("return document.querySelector(arguments[0]).open", &[&form]).await == false {
            self.clicks(&format!("{form} > summary")).await;
        }
        for part in filled {
            self.fills(action, part).await;
        }
        self.clicks(&format!("{form} form .button")).await;
        self.arrives(&format!("done=did-{action}")).await;
    }

    /// Waits until the page's address says `part`.
    pub(crate) async fn arrives(&self, part: &str) {
        let since = Instant::now();
        while !self.run("return location.href", &[]).await.as_str().is_some_and(|href| href.contains(part)) {
            assert!(since.elapsed() < LIMIT, "waited in vain for {part}:\n{}", self.page().await);
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn fills(&self, action: &str, part: &Filled<'_>) {
        match part {
            Filled::Text(text) => self.types(&format!("#{action}-text"), text).await,
            Filled::Code(code) => self.clicks(&format!("label[for='{action}-{code}']")).await,
            Filled::Other(value) => self.picks(&format!("#{action}-alternative"), value).await,
            // What keys a browser takes in a field of dates depends on its language.
            Filled::Date(date) => {
                let script = "document.querySelector(arguments[0]).value = arguments[1]";
                self.run(script, &[&format!("#{action}-date"), date]).await;
            }
        }
    }

    /// What a script of one expression or more returns.
    pub(crate) async fn run(&self, script: &str, arguments: &[&str]) -> Value {
        let arguments = arguments.iter().map(|text| Value::from(*text)).collect();
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    async fn page(&self) -> String {
        let address = self.client.current_url().await.map(|url| url.to_string());
        format!("{address:?}\n{}", self.run("return document.body.innerText", &[]).await.as_str().unwrap_or_default())
    }

    /// Pictures of the page on a desk and on a phone, for people to look at; on a phone nothing may stick out.
    pub(crate) async fn pictures(&self, name: &str) {
        for screen in SCREENS {
            let wide = self.wide(screen).await;
            let picture = self.client.screenshot().await.expect("a picture");
            let width = screen.0;
            std::fs::write(screenshots().join(format!("{name}-{width}.png")), picture).expect("write a picture");
            assert!(wide <= width, "{name} is {wide} wide on {width}");
        }
        self.cdp("Emulation.clearDeviceMetricsOverride", &json!({}));
    }

    /// Asks the browser for colours as a person prefers them: `light` or `dark`.
    pub(crate) fn prefers(&self, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.cdp("Emulation.setEmulatedMedia", &json!({"features": features}));
    }

    /// Nothing of the page sticks out, on a desk or on a phone.
    pub(crate) async fn fits(&self, name: &str) {
        for screen in SCREENS {
            let wide = self.wide(screen).await;
            assert!(wide <= screen.0, "{name} is {wide} wide on {}", screen.0);
        }
        self.cdp("Emulation.clearDeviceMetricsOverride", &json!({}));
    }

    /// How wide the page is on a screen of this width and height, which it is shown on from now on.
    async fn wide(&self, (width, height, mobile): (u64, u64, bool)) -> u64 {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile});
        self.cdp("Emulation.setDeviceMetricsOverride", &size);
        let wide = self.run("return document.documentElement.scrollWidth", &[]).await;
        wide.as_u64().expect("a number of pixels")
    }

    /// A command of the browser's own protocol, and what it answers.
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) -> Value {
        let path = format!("/session/{}/goog/cdp/execute", self.session);
        self.driver.post(&path, &json!({"cmd": command, "params": parameters}))
    }

    /// A picture as the browser's own protocol takes it: `kind` is `png` or `webp`, `whole` the page down to its end.
    pub(crate) fn picture(&self, kind: &str, whole: bool) -> Vec<u8> {
        let wanted = json!({"format": kind, "captureBeyondViewport": whole, "quality": 90});
        let wanted = if kind == "png" { json!({"format": kind, "captureBeyondViewport": whole}) } else { wanted };
        let taken = self.cdp("Page.captureScreenshot", &wanted);
        let text = taken["data"].as_str().unwrap_or_else(|| panic!("no picture: {taken}"));
        data_encoding::BASE64.decode(text.as_bytes()).expect("pictures come in base64")
    }

    /// What a script returns that calls its last argument when it is ready.
    pub(crate) async fn run_to_end(&self, script: &str, arguments: &[&str]) -> Value {
        let arguments = arguments.iter().map(|text| Value::from(*text)).collect();
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The addresses that the browser's history of this tab holds.
    pub(crate) fn history(&self) -> Vec<String> {
        let path = format!("/session/{}/goog/cdp/execute", self.session);
        let told = self.driver.post(&path, &json!({"cmd": "Page.getNavigationHistory", "params": {}}));
        let entries = told["entries"].as_array().expect("a history").iter();
        entries.map(|entry| entry["url"].as_str().expect("an address").to_owned()).collect()
    }

    /// What the console says since this was asked last.
    pub(crate) fn console(&self) -> Value {
        self.driver.post(&format!("/session/{}/se/log", self.session), &json!({"type": "browser"}))
    }

    /// Ends the browser; nothing may have gone wrong on any page.
    pub(crate) async fn leaves(self) {
        let log = self.console();
        self.client.close().await.expect("the browser ends");
        assert_eq!(log, json!([]), "the console is not empty");
    }
}

/// Where pictures for people to look at lie: `target/screenshots`.
pub(crate) fn screenshots() -> PathBuf {
    let target = marshrut_tests::program::program().parent().and_then(Path::parent).map(PathBuf::from);
    let place = target.expect("target/<profile>/marshrut").join("screenshots");
    std::fs::create_dir_all(&place).expect("a place for pictures");
    place
}
