//! `marshrut network draft | enter | sign | open`: several organisations found a network together, each on its own
//! computer. A file passes from one to the other; the network begins when everybody has signed the same charter.

use std::path::{Path, PathBuf};

use clap::Args;
use marshrut_protocol::founding::{Draft, FoundingError};
use marshrut_protocol::record::charter::{Charter, CheckedCharter, Founder, Policy};
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::text::Text;
use serde::Serialize;
use zeroize::Zeroizing;

use super::consent::Consent;
use super::create::{DECLARATION, charter_name, declaration_text};
use super::go_on::go_on;
use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::Page;
use crate::cli::passphrase::PassphraseArgs;
use crate::cli::text::text_of;
use crate::cli::unlocked::{Unlocked, refuse_absent};
use crate::clock;
use crate::durable;
use crate::home::Config;
use crate::join::settle;
use crate::network::typed_addresses;

const EXAMPLES: &str = "\
How several organisations found a network:
  1. one of them:      marshrut network draft network.draft --name \"Partner network\" --sponsors 2 --countries 2
  2. each other one:   marshrut network enter network.draft      and passes the file on
  3. each of them:     marshrut network sign network.draft       is shown the charter, signs, passes the file on
  4. each of them:     marshrut network open network.draft       then starts its node with `marshrut run`

The first signature closes the list. The file holds no secrets. All this happens while the nodes are stopped.";

/// Where partners reach this node.
#[derive(Debug, Args)]
struct Reached {
    /// Where partners reach this node, as IP:PORT or a multiaddress; repeatable [default: what config.json says]
    #[arg(long = "address", value_name = "ADDRESS")]
    addresses: Vec<String>,
}

impl Reached {
    fn texts(&self, context: &Context) -> Result<Vec<Text<256>>, Failure> {
        let config = Config::load(&context.dir()?).map_err(|error| Failure::of(Exit::Failed, &error))?;
        let bound = || config.p2p_listen.iter().filter(|place| !place.ip().is_unspecified()).map(ToString::to_string);
        let known: Vec<String> = config.announce.iter().cloned().chain(bound()).collect();
        let stated = if self.addresses.is_empty() { &known } else { &self.addresses };
        let mut texts = Vec::new();
        for address in stated {
            let forms = typed_addresses(address).map_err(|error| Failure::of(Exit::Usage, &error))?;
            texts.extend(forms.iter().filter_map(|form| Text::new(form).ok()));
        }
        if texts.is_empty() {
            return Err(Failure::new(Exit::Usage, "the other founders must know where they reach this node")
                .with_cure("say it with --address IP:PORT; the router must pass that port on"));
        }
        Ok(texts)
    }
}

/// Begin the charter of a network with several founders.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Begin {
    /// The file to write
    file: PathBuf,
    /// The network's name
    #[arg(long, value_name = "NAME")]
    name: String,
    /// How many members must vouch for a newcomer
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=100))]
    sponsors: u16,
    /// From how many countries these must come
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=100))]
    countries: u16,
    /// A text file with another Declaration than the built-in one
    #[arg(long, value_name = "FILE")]
    declaration: Option<String>,
    #[command(flatten)]
    reached: Reached,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

/// A draft that was passed on to this organisation.
#[derive(Debug, Args)]
struct PassedOn {
    /// The file that was passed on
    file: PathBuf,
    #[command(flatten)]
    consent: Consent,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

/// Enter this organisation among the founders.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Enter {
    #[command(flatten)]
    draft: PassedOn,
    #[command(flatten)]
    reached: Reached,
}

/// Sign the charter.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Sign {
    #[command(flatten)]
    draft: PassedOn,
}

/// Begin the network, once all founders have signed.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Open {
    /// The file; several copies are joined, if the founders signed at the same time
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

/// How far a draft has come.
#[derive(Serialize)]
struct Told {
    name: String,
    /// Absent while it would not be usable yet.
    network: Option<String>,
    declaration: String,
    sponsors: u16,
    sponsor_countries: u16,
    founders: Vec<ToldFounder>,
}

#[derive(Serialize)]
struct ToldFounder {
    name: String,
    country: String,
    organisation: String,
    signed: bool,
}

impl Begin {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let node = opened(context, &self.passphrase)?;
        if self.file.exists() {
            return Err(Failure::new(Exit::Refused, format!("{} is there already", self.file.display())));
        }
        let own_text = declaration_text(self.declaration.as_deref())?;
        let text = own_text.as_deref().unwrap_or(DECLARATION);
        let name = charter_name(&self.name)?;
        let declaration = Text::new(text).map_err(|error| Failure::of(Exit::Usage, &error))?;
        if self.countries > self.sponsors {
            let what = format!("{} sponsors cannot come from {} countries", self.sponsors, self.countries);
            return Err(Failure::new(Exit::Usage, what).with_cure("ask for as many countries as sponsors at most"));
        }
        let policy = Policy { sponsors: self.sponsors, sponsor_countries: self.countries, ..Policy::default() };
        let mut draft = Draft::new(Charter { name, declaration, founders: Vec::new(), policy, made: clock::now() });
        draft.enter(founder(&node), self.reached.texts(context)?).map_err(refused)?;
        keep(context, &self.file, &draft, "Pass the file on: each other founder runs `marshrut network enter FILE`.")
    }
}

impl PassedOn {
    /// Shows the charter, does this organisation's part once somebody agreed, writes the draft back, and says what comes next.
    fn passed_on(
        &self,
        context: &Context,
        part: impl FnOnce(&mut Draft, &Unlocked) -> Result<(), Failure>,
        (question, next): (&str, &str),
    ) -> Result<Exit, Failure> {
        refuse_absent(&context.dir()?)?;
        let mut draft = read(&self.file)?;
        self.consent.to(draft.charter(), question, &context.output)?;
        let node = opened(context, &self.passphrase)?;
        part(&mut draft, &node)?;
        keep(context, &self.file, &draft, next)
    }
}

impl Enter {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let enter = |draft: &mut Draft, node: &Unlocked| {
            draft.enter(founder(node), self.reached.texts(context)?).map_err(refused)
        };
        let next = "Pass the file on. When all have entered, each runs `marshrut network sign FILE`.";
        self.draft.passed_on(context, enter, ("Shall your organisation be a founder of this network?", next))
    }
}

impl Sign {
    pub(super) fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let sign = |draft: &mut Draft, node: &Unlocked| draft.sign(&node.secrets.own(None).signer).map_err(refused);
        let next = "Signed. Pass the file on; when all have signed, each runs `marshrut network open FILE`.";
        self.draft.passed_on(context, sign, ("Sign this charter in your organisation's name?", next))
    }
}

impl Open {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let passphrase = self.passphrase.ask()?;
        let node = opened_with(context, &passphrase)?;
        let mut drafts = self.files.iter().map(read).collect::<Result<Vec<_>, _>>()?.into_iter();
        let mut draft = drafts.next().ok_or_else(|| Failure::new(Exit::Usage, "name a file"))?;
        for other in drafts {
            draft.merge(&other).map_err(refused)?;
        }
        let (charter, seeds) = draft.open(node.secrets.organisation_id()).map_err(refused)?;
        settle(&node.store, &charter, &seeds).map_err(super::create::refused)?;
        drop(node);
        let told = told(&draft);
        context.output.show(&told, |page| {
            page.line(&format!("The network “{}” is founded.", told.name));
            page.fields(&[("id", charter.network().to_string())]);
        })?;
        go_on(context, &passphrase).await;
        Ok(Exit::Done)
    }
}

fn opened(context: &Context, passphrase: &PassphraseArgs) -> Result<Unlocked, Failure> {
    refuse_absent(&context.dir()?)?;
    opened_with(context, &passphrase.ask()?)
}

fn opened_with(context: &Context, passphrase: &Zeroizing<String>) -> Result<Unlocked, Failure> {
    let dir = context.dir()?;
    refuse_absent(&dir)?;
    Unlocked::open(&dir, passphrase)
}

fn founder(node: &Unlocked) -> Founder {
    let own = node.secrets.own(None);
    Founder { certificate: own.certificate, profile: Profile { declaration: None, ..own.profile } }
}

fn read(path: impl AsRef<Path>) -> Result<Draft, Failure> {
    let path = path.as_ref();
    let text = text_of(&path.display().to_string())?;
    Draft::from_text(&text).map_err(refused)
}

/// Writes the draft and says how far it has come.
fn keep(context: &Context, path: &Path, draft: &Draft, next: &str) -> Result<Exit, Failure> {
    let text = format!("{}\n", draft.to_text());
    durable::replace(path, text.as_bytes())
        .map_err(|error| Failure::new(Exit::Usage, format!("{} cannot be written: {error}", path.display())))?;
    let told = told(draft);
    context.output.show(&told, |page| write(page, &told, next))?;
    Ok(Exit::Done)
}

fn told(draft: &Draft) -> Told {
    let charter = draft.charter();
    let signed = draft.founders().unwrap_or_default();
    let founders = charter.founders.iter().filter_map(|founder| {
        let org = founder.certificate.verify().ok()?.org;
        let signed = signed.iter().any(|(certificate, _, signed)| certificate.org == org && *signed);
        let (name, country) = (founder.profile.name.to_string(), founder.profile.country.to_string());
        Some(ToldFounder { name, country, organisation: org.to_string(), signed })
    });
    let checked = CheckedCharter::found(charter).ok();
    Told {
        name: charter.name.to_string(),
        network: checked.map(|checked| checked.network().to_string()),
        declaration: marshrut_protocol::id::Digest::of(charter.declaration.as_str().as_bytes()).to_string(),
        sponsors: charter.policy.sponsors,
        sponsor_countries: charter.policy.sponsor_countries,
        founders: founders.collect(),
    }
}

fn write(page: &mut Page, told: &Told, next: &str) {
    page.heading(&told.name);
    page.fields(&[
        ("network id", told.network.clone().unwrap_or_default()),
        ("declaration (sha256)", told.declaration.clone()),
        ("a newcomer needs", format!("{} sponsors from {} countries", told.sponsors, told.sponsor_countries)),
    ]);
    let row = |founder: &ToldFounder| {
        let signed = if founder.signed { "signed" } else { "not signed yet" };
        [
            founder.name.clone(),
            founder.country.clone(),
            signed.to_owned(),
            founder.organisation.chars().take(8).collect(),
        ]
    };
    page.table(["FOUNDER", "COUNTRY", "CHARTER", "ID"], &told.founders.iter().map(row).collect::<Vec<_>>());
    page.line(next);
}

fn refused(error: FoundingError) -> Failure {
    let exit = if matches!(error, FoundingError::Line(_)) { Exit::Usage } else { Exit::Refused };
    Failure::of(exit, &error)
}
