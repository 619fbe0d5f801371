//! Bodies of entries of every kind, and what is handed over as a line of text.
//!
//! A first byte below 64 is a kind of record, and the rest its body; above it names a line, and the rest is what stands
//! behind the line's checksum, or, with an odd byte, the line itself.

use data_encoding::BASE32_NOPAD;
use marshrut_protocol::application::Application;
use marshrut_protocol::card::Card;
use marshrut_protocol::catalogue::{Catalogue, Locator, Query};
use marshrut_protocol::commit::LogClass;
use marshrut_protocol::founding::Draft;
use marshrut_protocol::hsds::{ExportAudience, ExportFormat, ExportItem, export};
use marshrut_protocol::id::{AuthorId, Digest, EntryId, NetworkId, OrgId};
use marshrut_protocol::record::Record;
use marshrut_protocol::record::charter::CheckedCharter;
use marshrut_protocol::record::service::{Service, Visibility};
use marshrut_protocol::referral::handle::ClientHandle;
use marshrut_protocol::slip::SlipCode;
use marshrut_protocol::text::Lang;
use marshrut_protocol::verification::{Casebook, Current, Key, Said, checklist};
use marshrut_protocol::wire::InvitationTicket;

use super::NOW;

/// The member that says everything here.
const PUBLISHER: OrgId = OrgId([7; 32]);
/// The applicant's network and its Declaration, in the seeds.
pub(super) const NETWORK: NetworkId = NetworkId([9; 32]);
pub(super) const DECLARATION: Digest = Digest([8; 32]);
/// From this first byte on it is a line.
pub(super) const LINES: u8 = 64;
/// What lines begin with, in the order of their numbers.
pub(super) const PREFIXES: [&str; 4] =
    ["marshrut-invitation:", "marshrut-network:", "marshrut-application:", "marshrut-draft:"];

/// What was read is written and read again the same, and what follows from it holds.
pub fn records(bytes: &[u8]) {
    match bytes.split_first() {
        Some((kind, body)) if *kind < LINES => body_of(u16::from(*kind), body),
        Some((line, content)) if line.is_multiple_of(2) => {
            let prefix = PREFIXES[usize::from(line / 2) % PREFIXES.len()];
            let check = Digest::of(content);
            lines(&format!("{prefix}{}", BASE32_NOPAD.encode(&[content, &check.0[..4]].concat())));
        }
        Some((_, text)) => str::from_utf8(text).into_iter().for_each(lines),
        None => {}
    }
}

fn body_of(kind: u16, body: &[u8]) {
    if let Ok(charter) = CheckedCharter::read(body) {
        assert_eq!(charter.bytes(), body);
        assert_eq!(charter.network().0, Digest::of(body).0, "a network's id is its charter's hash");
    }
    for class in LogClass::ALL {
        let Ok(Some(record)) = Record::read(kind, class, body) else { continue };
        assert!(record.kind().code() == kind && record.kind().belongs_in(class));
        let written = record.encode().expect("what was read can be written");
        assert_eq!(Record::read(kind, class, &written).as_ref(), Ok(&Some(record.clone())));
        consequences(&record);
    }
}

fn consequences(record: &Record) {
    match record {
        Record::Service(service) => of_service(service),
        Record::Certificate(certificate) => {
            let again = certificate.verify();
            assert_eq!(certificate.verify(), again);
        }
        Record::Revocation(revocation) => drop(revocation.verify()),
        said => of_saying(said),
    }
}

fn of_service(service: &Service) {
    let mut catalogue = Catalogue::new(1);
    let (at, entry) = (Locator { log: 0, seq: 0 }, EntryId([1; 32]));
    catalogue.apply(service, PUBLISHER, at, entry);
    let found = catalogue.get(PUBLISHER, service.id).expect("what was taken in is there");
    assert_eq!((found.at, catalogue.search(&Query::new(PUBLISHER)).total), (at, catalogue_total(service)));
    let again = Catalogue::from_bytes(&catalogue.to_bytes(), 2).expect("its own checkpoint");
    assert_eq!(again.len(), 1);

    let items = checklist::of(service);
    assert_eq!(checklist::fingerprints(service, &items), checklist::fingerprints(service, &items));
    let language = Lang::new("en").expect("a tag");
    let item = ExportItem { publisher: PUBLISHER, publisher_name: "Tbilisi", service, language: &language };
    for format in [ExportFormat::HsdsLines, ExportFormat::HsdsPage, ExportFormat::GeoJson, ExportFormat::Csv] {
        for audience in [ExportAudience::Public, ExportAudience::Network, ExportAudience::Organisation(PUBLISHER)] {
            export(&[item], audience, format);
        }
    }
    let to_the_public = export(&[item], ExportAudience::Public, ExportFormat::HsdsLines);
    assert!(to_the_public.is_empty() || service.visibility == Visibility::Public, "a record got out");
}

/// A new query asks for what is active or does not say.
fn catalogue_total(service: &Service) -> usize {
    use marshrut_protocol::record::service::Status;
    usize::from(matches!(service.status, Status::Active | Status::NotStated))
}

/// The casebook takes in whatever can be said of a service, and keeps it over a restart.
fn of_saying(record: &Record) {
    let mut book = Casebook::default();
    let said = Said { author: AuthorId([2; 32]), seq: 3, id: EntryId([4; 32]), at: NOW };
    book.tell(said, record);
    let keys: Vec<Key> = book.keys().collect();
    let current = Current { revision: EntryId([1; 32]), confirmed_until: None };
    book.refresh(NOW, |_| Some(current));
    for key in &keys {
        assert_eq!(book.state(*key, current, NOW), book.explain(*key, current, NOW).state);
        assert_eq!(book.said_about(*key), [(said.author, said.seq)]);
    }
    assert_eq!(Casebook::of_flat(book.to_flat()).to_flat(), book.to_flat());
    book.forget(said.author, 0, u64::MAX);
    assert_eq!(book.keys().count(), 0);
}

fn lines(text: &str) {
    if let Ok(ticket) = InvitationTicket::from_text(text) {
        assert!(InvitationTicket::from_text(&ticket.to_text()) == Ok(ticket));
    }
    if let Ok((charter, peers)) = Card::read(text) {
        let (again, _) = Card::read(&Card::new(&charter, &peers).to_text()).expect("its own card");
        assert_eq!(again.network(), charter.network());
    }
    if let Ok(draft) = Draft::from_text(text) {
        assert_eq!(Draft::from_text(&draft.to_text()).as_ref(), Ok(&draft));
        if let Ok((charter, _)) = draft.open(PUBLISHER) {
            let signed = draft.founders().expect("it could be opened");
            assert!(signed.iter().all(|(_, _, signed)| *signed) && signed.len() == charter.founders().len());
        }
    }
    if let Ok((certificate, sponsorship)) = Application::read(text, NETWORK, DECLARATION) {
        assert_eq!(sponsorship.certificate.verify(), Ok(certificate));
        assert_eq!(sponsorship.profile.declaration, Some(DECLARATION));
    }
    if let Ok(code) = text.parse::<SlipCode>() {
        assert!(code.to_string().parse() == Ok(code) && code.digits().len() == 16);
    }
    if let Ok(handle) = text.parse::<ClientHandle>() {
        assert_eq!(handle.to_string().parse(), Ok(handle));
    }
    if let Ok(tag) = Lang::new(text) {
        assert_eq!(Lang::new(tag.as_str()), Ok(tag));
    }
}
