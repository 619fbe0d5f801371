//! Where fuzzing begins: what engines in a simulated network said to each other and kept, and files of our own tests.
//!
//! The seeds are made anew wherever they are needed: they follow the formats, the kept corpus follows the fuzzer.

mod story;

use std::collections::BTreeSet;

use data_encoding::BASE32_NOPAD;
use marshrut_protocol::application::Application;
use marshrut_protocol::canon;
use marshrut_protocol::capacity::Talk;
use marshrut_protocol::card::Card;
use marshrut_protocol::cose;
use marshrut_protocol::entry::Entry;
use marshrut_protocol::founding::Draft;
use marshrut_protocol::id::{MessageId, OrgId, QueryId, ReferralId, ServiceId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::charter::Founder;
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::record::revocation::{Revocation, SignedRevocation};
use marshrut_protocol::referral::event;
use marshrut_protocol::slip::{Issued, SlipAnswer, SlipCode, SlipQuestion};
use marshrut_protocol::text::Text;
use marshrut_protocol::wire::InvitationTicket;
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use super::canonical::Item;
use super::{NOW, entries, records};
use story::Story;

/// Longer ones are slow to fuzz and say nothing more.
const LONGEST: usize = 6 * 1024;
/// Most of one sort.
const MOST: usize = 24;

/// The seeds of a target; none if there is no such target.
pub fn of(target: &str) -> Vec<Vec<u8>> {
    let story = Story::told();
    match target {
        "canonical" => canonical(&story),
        "records" => [bodies(&story), lines(&story)].concat(),
        "entries" => signed(&story),
        "messages" => messages(&story),
        "imports" => imports(),
        "stored" => vec![chosen(0, &story.catalogue), chosen(1, &story.casebook)],
        _ => Vec::new(),
    }
}

fn chosen(reader: u8, bytes: &[u8]) -> Vec<u8> {
    [&[reader], bytes].concat()
}

fn long(piece: &[u8]) -> Vec<u8> {
    let length = u16::try_from(piece.len()).expect("seeds are short");
    [&length.to_be_bytes(), piece].concat()
}

/// The shortest few, each once.
fn few<'a>(all: impl IntoIterator<Item = &'a [u8]>) -> Vec<&'a [u8]> {
    let mut once: Vec<&[u8]> = BTreeSet::from_iter(all).into_iter().filter(|one| one.len() <= LONGEST).collect();
    once.sort_by_key(|one| one.len());
    once.truncate(MOST);
    once
}

fn canonical(story: &Story) -> Vec<Vec<u8>> {
    let bodies = story.bodies.iter().map(|(_, body)| body.as_slice());
    let all = few(bodies.chain(story.rows.iter().map(Vec::as_slice)));
    let edges: [&[u8]; 8] = [
        b"\xf6",
        b"\x1b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\x3b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\x18\x18",
        b"\x80",
        b"\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x81\x01",
        b"\xa2\x01\x02\x61a\xf5",
        b"\x7f\x61a\xff",
    ];
    all.into_iter().chain(edges).map(<[u8]>::to_vec).collect()
}

/// Two bodies of each kind, and the charter.
fn bodies(story: &Story) -> Vec<Vec<u8>> {
    let root = SigningKey::from_seed(&[1; 32]);
    let revocation = Revocation { org: root.org_id(), author: root.author_id(), last: [1, 2, 3, 4], heads: [None; 4] };
    let revocation = canon::to_vec(&SignedRevocation::sign(&revocation, &root)).expect("a revocation");
    let kinds: BTreeSet<u8> = story.bodies.iter().map(|(kind, _)| *kind).collect();
    let of_kind = |kind: &u8| {
        let all = story.bodies.iter().filter(|(of, _)| of == kind).map(|(_, body)| body.as_slice());
        few(all).into_iter().take(2).map(|body| chosen(*kind, body)).collect::<Vec<_>>()
    };
    let mut seeds: Vec<Vec<u8>> = kinds.iter().flat_map(of_kind).collect();
    seeds.push(chosen(0, story.charter.bytes()));
    seeds.push(chosen(7, &revocation));
    seeds
}

/// What stands in each sort of line, and short texts.
fn lines(story: &Story) -> Vec<Vec<u8>> {
    let (root, author) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
    let (certificate, profile) = (story.certificate.clone(), story.profile.clone());
    let mut draft = Draft::new(story.charter.charter().clone());
    let founder = Founder { certificate: certificate.clone(), profile: profile.clone() };
    draft.enter(founder, Vec::new()).expect("nobody has signed yet");
    let ticket = InvitationTicket {
        network: records::NETWORK,
        inviter: root.transport_id(),
        addresses: vec![Text::new("/ip4/127.0.0.1/udp/4001/quic-v1").expect("short")],
        transport_seed: [3; 32],
        secret: [4; 32],
        expires: NOW,
        role: marshrut_protocol::record::certificate::Role::Member,
    };
    let profile = Profile { declaration: Some(records::DECLARATION), ..profile };
    let application = Application::sign(records::NETWORK, certificate, profile, &author, NOW);
    let texts = [ticket.to_text(), Card::new(&story.charter, &[]).to_text(), application.to_text(), draft.to_text()];
    let content = |(number, text): (usize, &String)| {
        let code = text.strip_prefix(records::PREFIXES[number]).expect("its prefix");
        let bytes = BASE32_NOPAD.decode(code.as_bytes()).expect("base 32");
        chosen(records::LINES + 2 * number as u8, &bytes[..bytes.len() - 4])
    };
    let mut rng = ChaCha20Rng::from_seed([1; 32]);
    let slip = SlipCode::issue(&records::NETWORK, &author.org_id(), &mut rng).to_string();
    let short = [slip.as_str(), "7K2M-Q9XD", "sr-Latn-RS"].map(|text| chosen(records::LINES + 1, text.as_bytes()));
    let whole = texts.iter().map(|text| chosen(records::LINES + 1, text.as_bytes()));
    texts.iter().enumerate().map(content).chain(short).chain(whole).collect()
}

fn signed(story: &Story) -> Vec<Vec<u8>> {
    let golden: Vec<&[u8]> = entries::golden().iter().map(|(stored, _)| stored.as_slice()).collect();
    let foreign = few(story.entries.iter().map(Vec::as_slice));
    let receipt = canon::to_vec(&entries::golden_receipt()).expect("a receipt");
    let key = SigningKey::from_seed(&[5; 32]);
    let mut seeds: Vec<Vec<u8>> = golden.iter().chain(foreign.iter().take(4)).map(|stored| chosen(0, stored)).collect();
    seeds.push(chosen(1, &golden.iter().flat_map(|stored| long(stored)).collect::<Vec<u8>>()));
    seeds.push(chosen(2, &[long(golden[0]), golden[1].to_vec()].concat()));
    seeds.push(chosen(3, &entries::golden_receipt().sign(&key)));
    seeds.push(chosen(4, &receipt));
    seeds.push(chosen(5, &story.bundle));
    seeds.extend(entries::golden_files().iter().zip(6..).map(|(file, reader)| chosen(reader, file)));
    seeds
}

fn messages(story: &Story) -> Vec<Vec<u8>> {
    let said = story.said.iter().zip(0..).flat_map(|(sort, reader)| {
        few(sort.iter().map(Vec::as_slice)).into_iter().map(move |bytes| chosen(reader, bytes))
    });
    let envelope = story.said[0].iter().find(|bytes| bytes.len() > 8 << 10 && bytes.len() < 10 << 10);
    let mut seeds: Vec<Vec<u8>> = said.collect();
    seeds.extend(envelope.and_then(|bytes| first_string(bytes)).map(|bytes| chosen(3, &bytes)));
    seeds.push(chosen(4, b"\x00\x10\x03a referral"));
    seeds.push(chosen(4, b"\x01\x10\x07"));
    let events: Vec<Vec<u8>> = story.rows.iter().flat_map(|row| events_in(row)).collect();
    seeds.extend(few(events.iter().map(Vec::as_slice)).into_iter().map(|payload| chosen(5, payload)));
    let chain = events.iter().enumerate().flat_map(|(n, payload)| [vec![n as u8 % 2], long(payload)].concat());
    seeds.push(chosen(6, &chain.collect::<Vec<u8>>()));
    seeds.extend(inner().into_iter().map(|body| chosen(7, &body)));
    seeds
}

/// The first byte string in it.
fn first_string(bytes: &[u8]) -> Option<Vec<u8>> {
    Item::read(bytes)?.byte_strings().first().map(|bytes| bytes.to_vec())
}

/// Payloads of the signed events that stand in a row.
fn events_in(row: &[u8]) -> Vec<Vec<u8>> {
    let item = Item::read(row);
    let strings = item.iter().flat_map(Item::byte_strings).chain([row]);
    let payload = |bytes| cose::parse(event::CONTENT_TYPE, bytes).ok().map(|signed| signed.payload().to_vec());
    strings.filter_map(payload).collect()
}

/// Bodies of sealed messages that are no events.
fn inner() -> Vec<Vec<u8>> {
    let mut rng = ChaCha20Rng::from_seed([1; 32]);
    let code = SlipCode::issue(&records::NETWORK, &OrgId([1; 32]), &mut rng);
    let issued =
        Issued { contact: Text::new("desk 2").expect("short"), for_you: true, referral: Some(ReferralId([1; 16])) };
    let answer = SlipAnswer { question: MessageId([2; 16]), issued: Some(issued) };
    let talk = Talk::Ask { query: QueryId([1; 16]), service: ServiceId([2; 16]), at: NOW };
    let question = canon::to_vec(&SlipQuestion { code }).expect("a question");
    vec![question, canon::to_vec(&answer).expect("an answer"), talk.encode(), vec![0x80]]
}

fn imports() -> Vec<Vec<u8>> {
    let jordan = include_str!("../../../protocol/src/hsds/tests/jordan-12.jsonl");
    let official = include_bytes!("../../../protocol/src/hsds/tests/official-service.json");
    let referral = include_bytes!("../../../protocol/src/fhir/tests/referral.json");
    let first: String = jordan.split_inclusive('\n').take(2).collect();
    let page = format!("{{\"total_items\": 1, \"contents\": [{}]}}", jordan.lines().next().unwrap_or_default());
    let table = "id,Name,Описание,Status,Категория,Страна,Город,Phone,Languages,Fees,Documents,Days,Opens,Closes,Lat,Lon\r\n\
        1,HIV test,\"Быстро, \"\"анонимно\"\"\",active,hiv.testing; x,Georgia,Tbilisi,'+995 32,\"ka, ru\",free,none,\"MO,FR\",\
        9:00,18:00,\"41,7151\",44.8271\r\n";
    vec![
        chosen(0, referral),
        chosen(1, official),
        chosen(1, page.as_bytes()),
        chosen(1, "id;name:ru;name (ka)\n7;Приют;თავშესაფარი\n".as_bytes()),
        chosen(2, first.as_bytes()),
        chosen(3, table.as_bytes()),
    ]
}

/// What an entry's header calls its body, and the body.
fn kind_and_body(stored: &[u8]) -> Option<(u8, Vec<u8>)> {
    let entry = Entry::from_own_store(stored).ok()?;
    Some((u8::try_from(entry.header().kind).ok()?, entry.body()?.to_vec()))
}
