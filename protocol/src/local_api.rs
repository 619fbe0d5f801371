//! The local API's types: what pages, the command line and an organisation's own programs exchange with the node.
//!
//! JSON over loopback HTTP under `/api/v1`, described by `GET /api/v1/openapi.json`. These are not the network's
//! wire types and may change with the API's version only. Authorisation: `Authorization: Bearer <token>`, the token
//! being a session's (pages) or the one in the data directory's `api-token` file (command line).

use serde::{Deserialize, Serialize};

use crate::id::{NetworkId, OrgId, ReferralId, ServiceId, TransportId};
use crate::record::service::{MissingField, Service};
use crate::text::{Code, Country, Lang};
use crate::time::Timestamp;

/// Paths of the API, in one place for the server and its clients.
pub mod path {
    /// `GET`: [`super::Status`]; answers without a session too, then with less in it.
    pub const STATUS: &str = "/api/v1/status";
    /// `POST` [`super::SignIn`] → [`super::Session`]; `DELETE` ends the session.
    pub const SESSION: &str = "/api/v1/session";
    /// `GET` with [`super::ServiceQuery`] → [`super::ServiceList`]; `POST` a [`super::PublishService`] → [`super::Published`].
    pub const SERVICES: &str = "/api/v1/services";
    /// `POST` a file's bytes with [`super::ImportQuery`] → [`super::ImportReport`].
    pub const SERVICES_IMPORT: &str = "/api/v1/services/import";
    /// `GET` with [`super::ExportQuery`] → the file.
    pub const SERVICES_EXPORT: &str = "/api/v1/services/export";
    /// `GET` with [`super::ReferralQuery`] → [`super::ReferralList`]; `POST` a [`super::WriteReferral`] → [`super::Written`].
    pub const REFERRALS: &str = "/api/v1/referrals";
    /// `GET` → [`super::Network`].
    pub const NETWORK: &str = "/api/v1/network";
    /// `POST` [`super::Invite`] → [`super::Invitation`].
    pub const INVITATIONS: &str = "/api/v1/network/invitations";
    /// `GET` → [`super::Taxonomy`].
    pub const TAXONOMY: &str = "/api/v1/taxonomy";
    /// `GET` → [`super::Diagnosis`].
    pub const DOCTOR: &str = "/api/v1/doctor";
    /// `GET` → Server-Sent Events, each an event named after a [`super::Change`]; no content, only what to look at.
    pub const EVENTS: &str = "/api/v1/events";
    /// `GET` → the OpenAPI 3.1 description of all this.
    pub const OPENAPI: &str = "/api/v1/openapi.json";

    /// `GET` → [`super::ServiceDetail`].
    pub fn service(publisher: &super::OrgId, id: &super::ServiceId) -> String {
        format!("{SERVICES}/{publisher}/{id}")
    }

    /// `GET` → [`super::ReferralDetail`]; `DELETE` for a draft; `PUT` a [`super::WriteReferral`] replaces a draft.
    pub fn referral(id: &super::ReferralId) -> String {
        format!("{REFERRALS}/{id}")
    }

    /// `POST` a [`super::ReferralAction`] → [`super::ReferralDetail`].
    pub fn referral_actions(id: &super::ReferralId) -> String {
        format!("{REFERRALS}/{id}/actions")
    }
}

/// An error as RFC 9457 problem details (`application/problem+json`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// A stable name such as `referral.not-allowed`; also the message catalogue's key.
    #[serde(rename = "type")]
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// What is wrong, in a sentence.
    pub title: String,
    /// Where and with what value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cure: Option<String>,
    /// Per field of the request, what is wrong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// The field as JSON path without the leading `$.` (`person.birth_year`).
    pub field: String,
    /// A stable name of the problem.
    pub kind: String,
    /// In a sentence.
    pub title: String,
}

/// Asks for a session.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignIn {
    /// The passphrase of a key slot; unlocks the node if it is locked.
    pub passphrase: String,
}

/// A session.
#[derive(Clone, Serialize, Deserialize)]
pub struct Session {
    /// 256 random bits in hexadecimal; the server keeps only its hash.
    pub token: String,
    /// Ends then without use; each use moves it.
    pub idle_until: Timestamp,
    /// Ends then in any case.
    pub until: Timestamp,
}

impl std::fmt::Debug for Invitation {
    /// Leaves out the text: whoever reads it in a log could join.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation").field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// How the node is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// Version of the program.
    pub version: String,
    /// What state the node is in.
    pub state: NodeState,
    /// The rest, for a session only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<StatusDetails>,
}

/// What state a node is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeState {
    /// The passphrase has not been given yet.
    Locked,
    /// No network yet: create one or join one.
    NoNetwork,
    /// At work.
    Running,
    /// Peers hold more of our own log than we do: it is fetched before anything is signed.
    Recovering,
}

/// What the top bar and `marshrut status` show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatusDetails {
    /// Our organisation.
    pub organisation: Organisation,
    /// The network's name.
    pub network_name: String,
    /// The network's id.
    pub network: NetworkId,
    /// Other members.
    pub members: usize,
    /// Members connected now.
    pub connected: usize,
    /// When we last compared with a member and had everything.
    #[serde(default)]
    pub synced_at: Option<Timestamp>,
    /// Referral messages that wait for their receipt.
    pub unsent: usize,
    /// Incoming referrals that wait for our answer.
    pub waiting_for_us: usize,
    /// Services known.
    pub services: usize,
    /// Addresses on which peers reach us.
    pub addresses: Vec<String>,
    /// The node's clock.
    pub now: Timestamp,
}

/// An organisation of the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its id.
    pub id: OrgId,
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
}

/// The network as we see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Network {
    /// Its id.
    pub id: NetworkId,
    /// Its name.
    pub name: String,
    /// Members, ours first.
    pub members: Vec<Member>,
    /// Meeting points.
    pub bootstraps: Vec<Member>,
    /// Logs frozen by a proven fork.
    pub forks: Vec<ForkNotice>,
}

/// A member organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    #[serde(flatten)]
    pub organisation: Organisation,
    /// Whether this is us.
    pub ours: bool,
    /// Whether it is connected now.
    pub connected: bool,
    /// Its node on the wire.
    pub transport: TransportId,
    /// Services that it publishes.
    pub services: usize,
    /// When its node was last heard of.
    #[serde(default)]
    pub last_seen: Option<Timestamp>,
    /// Messages of ours that wait for it.
    pub unsent: usize,
    /// Whether founding, or by whom sponsored.
    pub admitted_by: Vec<OrgId>,
}

/// A log that its author forked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForkNotice {
    /// Whose log.
    pub organisation: OrgId,
    /// Which log, by its name in the glossary.
    pub log: String,
    /// The last entry that still counts.
    pub frozen_after: Option<u64>,
}

/// Asks for an invitation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// Whom it is meant for: a note for ourselves.
    #[serde(default)]
    pub note: String,
    /// Invite a meeting point (relay) in place of a member organisation.
    #[serde(default)]
    pub bootstrap: bool,
}

/// An invitation: hand it over on a way that you trust; whoever holds it can join within its time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// The text to hand over (one line, starts with `marshrut-invitation:`).
    pub text: String,
    /// Until when it can be used.
    pub expires: Timestamp,
}

/// A search for services. As a URL query: lists are comma-separated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceQuery {
    /// Words, in any language.
    pub search: String,
    /// Only in this country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Only with this category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Code>,
    /// Only with this language spoken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// Only for this target group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_group: Option<Code>,
    /// Only of this publisher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<OrgId>,
    /// Only those that accept referrals.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub accepts_referrals: bool,
    /// Inactive and closed ones too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub all_statuses: bool,
    /// Page, from 1; 0 means 1.
    pub page: usize,
    /// Items a page, 1 to 200; 0 means 20.
    pub per_page: usize,
}

/// A page of services.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceList {
    /// How many match.
    pub total: usize,
    /// The page, from 1.
    pub page: usize,
    /// Items a page.
    pub per_page: usize,
    /// The page's items, best first.
    pub items: Vec<ServiceItem>,
    /// How many of the matches are in each country.
    pub countries: Vec<(Country, usize)>,
    /// How many of the matches have each category.
    pub categories: Vec<(Code, usize)>,
}

/// A service in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceItem {
    /// Who publishes it.
    pub publisher: Organisation,
    /// The record.
    pub service: Service,
    /// What its signature rests on.
    pub verified: Authenticity,
}

/// What a record's authenticity rests on: nothing is shown that is not authentic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authenticity {
    /// Its own signature, or that of a later entry of its chain, was verified by this node.
    Signed,
    /// Ours.
    Own,
}

/// A service, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceDetail {
    /// As in a list.
    #[serde(flatten)]
    pub item: ServiceItem,
    /// Mandatory fields that are not stated.
    pub missing: Vec<MissingField>,
    /// Time that its publisher's node gave it.
    pub published_at: Timestamp,
    /// Id of the entry in its publisher's log.
    pub entry: String,
}

/// Publishes a new service, or a new revision if its id is one of ours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PublishService {
    /// The record; its `revision` is set by the node.
    pub service: Service,
}

/// A service was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Its id.
    pub id: ServiceId,
    /// Its revision.
    pub revision: u32,
}

/// How to read an import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportQuery {
    /// `auto` (also when empty), `hsds` or `csv`.
    pub format: String,
    /// Language of texts that do not say theirs.
    pub language: Option<Lang>,
    /// Check only, publish nothing.
    pub dry_run: bool,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportReport {
    /// Records published.
    pub published: usize,
    /// Records equal to what was published before.
    pub unchanged: usize,
    /// Records refused.
    pub refused: usize,
    /// Published records with mandatory fields not stated.
    pub incomplete: usize,
    /// What was wrong, the first 1,000.
    pub problems: Vec<ImportProblem>,
    /// How many more there were.
    pub more_problems: usize,
}

/// One thing wrong in an imported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportProblem {
    /// Line, from 1.
    pub line: u64,
    /// JSON path or CSV column.
    pub path: String,
    /// A stable name.
    pub kind: String,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
    /// Whether the whole record was refused because of it.
    pub refused: bool,
}

/// What to export.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExportQuery {
    /// `hsds` (JSON Lines; also when empty), `geojson` or `csv`.
    pub format: String,
    /// `public` (also when empty: only public records, no safety block) or `network`.
    pub audience: String,
    /// Only what we publish.
    pub own: bool,
}

/// The taxonomy in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxonomy {
    /// All terms, in the order of a form.
    pub terms: Vec<TaxonomyTerm>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxonomyTerm {
    /// Its code.
    pub code: Code,
    /// Its group's code (`hiv`, `legal`, `population`).
    pub group: String,
    /// Its label in the language asked for (`?language=ru`).
    pub label: String,
}

/// Which referrals to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralQuery {
    /// `inbox`, `sent`, `drafts`; empty means all.
    pub folder: String,
    /// Only in this state, by its name in [`ReferralSummary::state`].
    pub state: String,
    /// Only those past a deadline.
    pub overdue: bool,
    /// Page, from 1; 0 means 1.
    pub page: usize,
    /// Items a page, 1 to 200; 0 means 50.
    pub per_page: usize,
}

/// A page of referrals, the most urgent deadline first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferralList {
    /// How many match.
    pub total: usize,
    /// The page, from 1.
    pub page: usize,
    /// Items a page.
    pub per_page: usize,
    /// The page's items.
    pub items: Vec<ReferralSummary>,
}

/// Which side of a referral we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// We sent it.
    Sender,
    /// We received it.
    Receiver,
}

/// How fast a referral must be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// Acknowledge within 4 h, decide within 24 h.
    Emergency,
    /// Acknowledge within 24 h, decide within 72 h.
    Urgent,
    /// Acknowledge within 72 h, decide within 14 days.
    Normal,
}

/// Where an outgoing message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// Saved here as a draft.
    Draft,
    /// Sealed and waiting for the partner's computer.
    Queued,
    /// Durable on the partner's computer: its signed receipt is here.
    Delivered,
}

/// A referral in a list; nothing here says who the person is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralSummary {
    /// Its id.
    pub id: ReferralId,
    /// Which side we are.
    pub side: Side,
    /// The other organisation.
    pub partner: Organisation,
    /// The service it is for.
    pub service: ServiceId,
    /// That service's name, as far as known.
    pub service_name: String,
    /// The client handle: random, made for this referral only.
    pub handle: String,
    /// State by its name (`draft`, `sent`, `delivered`, `acknowledged`, `accepted`, `declined`, `completed`, `cancelled`, …).
    pub state: String,
    /// Since when.
    pub since: Timestamp,
    /// How urgent.
    pub priority: Priority,
    /// When it was sent; a draft's last change.
    pub sent_at: Timestamp,
    /// The next deadline and whose it is.
    #[serde(default)]
    pub due: Option<Due>,
    /// How far our last message has come.
    pub delivery: Delivery,
    /// Whether the other side did something that nobody here has looked at.
    pub unread: bool,
}

/// A deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// What is due: `acknowledge`, `decide`, `outcome`, `answer`.
    pub what: String,
    /// By when.
    pub by: Timestamp,
    /// Whose turn it is.
    pub who: Side,
    /// Whether it has passed.
    pub overdue: bool,
}

/// A referral, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferralDetail {
    /// As in a list.
    #[serde(flatten)]
    pub summary: ReferralSummary,
    /// What it says; absent once purged.
    #[serde(default)]
    pub content: Option<ReferralContent>,
    /// What happened, oldest first.
    pub timeline: Vec<TimelineItem>,
    /// What may be done now by us.
    pub actions: Vec<ActionOffer>,
}

/// One line of a timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineItem {
    /// When, by its author's clock.
    pub at: Timestamp,
    /// Who; absent for what nodes did by themselves (delivered, expired).
    #[serde(default)]
    pub who: Option<Organisation>,
    /// What, by its name (`send`, `delivered`, `acknowledge`, `accept`, …).
    pub what: String,
    /// Text that came with it (contact plan, reason, note).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Code that came with it (reason or outcome).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Why it changed nothing, if so (`crossed with …`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub void: Option<String>,
}

/// Something that may be done now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionOffer {
    /// The action's name, as in [`ReferralAction::action`].
    pub action: String,
    /// Whether a text must come with it.
    pub needs_text: bool,
    /// Codes one of which must come with it; empty if none.
    pub codes: Vec<String>,
    /// Whether a date must come with it.
    pub needs_date: bool,
}

/// Does something with a referral.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralAction {
    /// `acknowledge`, `accept`, `decline`, `complete`, `request-cancel`, …
    pub action: String,
    /// Contact plan, reason, answer or note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Reason or outcome code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// Date for those that need one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// How long received medicine lasts, `YYYY-MM-DD`; with the code `medicine-received`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub supply_until: String,
}

/// Writes a referral: saves it as a draft, or sends it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteReferral {
    /// The service's publisher.
    pub publisher: OrgId,
    /// The service.
    pub service: ServiceId,
    /// What it says.
    pub content: ReferralContent,
    /// Send it now; otherwise it is kept as a draft and may be incomplete.
    pub send: bool,
    /// Send although the text looks as if it held a refused identifier (only for findings that are not certain).
    #[serde(default)]
    pub despite_warnings: bool,
}

/// A referral was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its id.
    pub id: ReferralId,
    /// Whether it was sent.
    pub sent: bool,
    /// What the text scan noticed.
    pub warnings: Vec<FieldProblem>,
}

/// What a referral says (DOMAIN.md §5 "Payload"). Empty text and `None` mean "not given".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralContent {
    /// Need codes of the taxonomy, at least one to send.
    pub needs: Vec<Code>,
    /// How urgent; needed to send.
    pub priority: Option<Priority>,
    /// The sender's role (`caseworker`, `nurse`, …); needed to send.
    pub sender_role: String,
    /// How the client may be contacted: `client-contacts-you`, `through-us`, `contact-client`; needed to send.
    pub contact_policy: String,
    /// Language in which to speak to the client; needed to send.
    pub client_language: Option<Lang>,
    /// Whether the client is a minor; needed to send.
    pub minor: Option<bool>,
    /// The consent; needed to send.
    pub consent: Option<ConsentForm>,
    /// Fields that need a tick in the consent each.
    pub person: PersonFields,
}

/// How the client agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentForm {
    /// `written`, `spoken` or `guardian`.
    pub given: String,
    /// Language in which it was explained.
    pub language: Option<Lang>,
    /// Names of the [`PersonFields`] that the client agreed to share.
    pub fields: Vec<String>,
    /// From whom the client wants it withheld, in words.
    pub withhold_from: String,
    /// When it was given.
    pub given_at: Option<Timestamp>,
    /// When it ends.
    pub expires: Option<Timestamp>,
}

/// Optional fields, each shared only with its own tick. Names of the fields are names of consent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonFields {
    /// What to call the client; not the name in documents.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub alias: String,
    /// Year of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<u16>,
    /// Gender, as the client says it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub gender: String,
    /// A way of contact that is safe for the client.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub safe_contact: String,
    /// When it is safe.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub safe_hours: String,
    /// City where the client is or will be.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// Arrival, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub arrival: String,
    /// Departure, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub departure: String,
    /// Citizenship.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<Country>,
    /// Coarse legal status (taxonomy code).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<Code>,
    /// HIV block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hiv: Option<HivBlock>,
    /// Tuberculosis, in words: form, regimen, since when, supply until.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tb: String,
    /// Viral hepatitis, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hepatitis: String,
    /// Opioid agonist therapy, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub oat: String,
    /// Anything else the receiver must know.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
}

/// HIV treatment (WHO SMART Guidelines HIV.D.DE64 to DE387).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HivBlock {
    /// Regimen now.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub regimen: String,
    /// Since, `YYYY-MM-DD` or `YYYY-MM`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// Medicine lasts until, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub supply_until: String,
    /// Last viral load with its date, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub viral_load: String,
    /// Last CD4 count with its date, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cd4: String,
    /// Pregnant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pregnant: Option<bool>,
    /// Prior regimens.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prior_regimens: String,
}

/// What `marshrut doctor` and the self-check page say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// All checks, worst first.
    pub checks: Vec<Check>,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// A stable name (`clock`, `disk`, `peers`, `store`, …).
    pub name: String,
    /// How bad it is.
    pub level: Level,
    /// What was found, in a sentence.
    pub finding: String,
    /// What to do; empty if nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cure: String,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// As it should be.
    Good,
    /// Works, but somebody should look.
    Warning,
    /// Does not work.
    Failure,
}

/// What changed, as the name of a Server-Sent Event; its data is a JSON object with at most an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Services were added, changed or removed.
    Services,
    /// A referral changed (`{"id": …}`).
    Referral,
    /// Peers came or went, or the node's state changed.
    Status,
    /// Members changed.
    Network,
}
