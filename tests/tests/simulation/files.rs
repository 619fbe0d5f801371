//! Files of referrals between two nodes: breaks at every chunk, consent, three days, destruction.

use marshrut_protocol::engine::{AttachmentCommand, AttachmentReply, Command, Refusal, Reply};
use marshrut_protocol::id::{AttachmentId, Digest, ReferralId};
use marshrut_protocol::local_api::{Attachment, AttachmentState, BeginAttachment, OneTimeForm};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::referral::attachment::{AttachedFile, MAX_FILE_BYTES, Media};
use marshrut_protocol::stream::{CHUNK, FileKey, FileNonce, Stream, chunks_of, padded_len};
use marshrut_protocol::text::{Lang, Text};
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::{act, publish, quiet, referral, service};

/// Tbilisi and Berlin, and a referral of Tbilisi's under a consent that covers `fields`.
fn referred(seed: u64, fields: &[&str]) -> (World, ReferralId) {
    let (mut world, service) = begun(seed);
    let id = refer(&mut world, &service, fields, true).expect("sent");
    world.elapse(Span::seconds(5));
    assert_eq!(world.state(1, id), Some("delivered"));
    (world, id)
}

fn begun(seed: u64) -> (World, Service) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let service = service(seed);
    publish(&mut world, 1, service.clone()).expect("published");
    world.elapse(Span::seconds(5));
    (world, service)
}

fn refer(world: &mut World, service: &Service, fields: &[&str], send: bool) -> Result<ReferralId, Refusal> {
    let mut referral = referral(world.nodes[1].org(), service.id, send);
    let consent = referral.content.consent.as_mut().expect("a consent");
    consent.fields = fields.iter().map(|field| (*field).to_owned()).collect();
    let command = Command::WriteReferral { id: None, referral, service: Some(Box::new(service.clone())) };
    match world.command(0, command)? {
        Reply::Written(written) => Ok(written.id),
        other => panic!("unexpected {other:?}"),
    }
}

fn ask(world: &mut World, node: usize, command: AttachmentCommand) -> Result<AttachmentReply, Refusal> {
    match world.command(node, Command::Attachment(command))? {
        Reply::Attachment(reply) => Ok(*reply),
        other => panic!("unexpected {other:?}"),
    }
}

fn one(reply: AttachmentReply) -> Attachment {
    match reply {
        AttachmentReply::One(one) => one,
        other => panic!("unexpected {other:?}"),
    }
}

fn content(bytes: usize) -> Vec<u8> {
    (0..bytes).map(|at| (at % 253) as u8).collect()
}

/// Uploads a file in Tbilisi, seals it as the node does, and attaches it.
fn attach(world: &mut World, id: ReferralId, bytes: usize, once: bool) -> Result<AttachmentId, Refusal> {
    let upload = begin(world, id, bytes, once)?;
    let chunks: Vec<Vec<u8>> = content(bytes).chunks(CHUNK).map(<[u8]>::to_vec).collect();
    for (first, chunk) in (0..).zip(chunks) {
        ask(world, 0, AttachmentCommand::Add { attachment: upload, first, chunks: vec![chunk], last: false })?;
    }
    ask(world, 0, AttachmentCommand::Seal(upload))?;
    seal(world, upload, bytes)?;
    Ok(upload)
}

fn begin(world: &mut World, referral: ReferralId, bytes: usize, once: bool) -> Result<AttachmentId, Refusal> {
    let once = once.then(|| OneTimeForm { given: "spoken".into(), language: Lang::new("ru").ok(), given_at: None });
    let form = BeginAttachment { title: "letter".into(), bytes: bytes as u64, fingerprint: None, once };
    Ok(one(ask(world, 0, AttachmentCommand::Begin { referral, form })?).id)
}

fn seal(world: &mut World, attachment: AttachmentId, bytes: usize) -> Result<(), Refusal> {
    let (key, nonce) = (FileKey::from_bytes([7; 32]), FileNonce(attachment.0));
    let stream = Stream::new(&key, &nonce);
    let mut padded = content(bytes);
    padded.resize(padded_len(bytes as u64) as usize, 0);
    let total = chunks_of(padded.len() as u64);
    let sealed = (0..).zip(padded.chunks(CHUNK)).map(|(index, piece)| stream.seal(index, index + 1 == total, piece));
    let sealed: Vec<Vec<u8>> = sealed.collect();
    let blob = Digest::of(&sealed.concat());
    for (first, chunk) in (0..).zip(sealed) {
        ask(world, 0, AttachmentCommand::AddSealed { attachment, first, chunks: vec![chunk] })?;
    }
    let title = Text::default();
    let file = AttachedFile { id: attachment, title, media: Media::Pdf, bytes: bytes as u64, blob, key, nonce };
    ask(world, 0, AttachmentCommand::Attach(Box::new(file))).map(drop)
}

fn state(world: &mut World, node: usize, referral: ReferralId, id: AttachmentId) -> (AttachmentState, u32) {
    let Ok(AttachmentReply::List(list)) = ask(world, node, AttachmentCommand::List(referral)) else { panic!("a list") };
    let item = list.items.iter().find(|item| item.id == id);
    item.map_or((AttachmentState::Waiting, 0), |item| (item.state, item.parts_arrived))
}

/// What Berlin reads, opened as the node does.
fn read(world: &mut World, node: usize, id: AttachmentId) -> Vec<u8> {
    let Ok(AttachmentReply::Open(open)) = ask(world, node, AttachmentCommand::Open(id)) else { panic!("a file") };
    let (stream, total) = (open.file.stream(), open.file.chunks());
    let chunks = world.nodes[node].disk.chunks_of(open.under, 0, total);
    assert_eq!(chunks.len(), total as usize);
    let opened = (0..).zip(&chunks).map(|(index, chunk)| stream.open(index, index + 1 == total, chunk));
    let mut content: Vec<u8> = opened.flat_map(|chunk| chunk.expect("sealed").to_vec()).collect();
    content.truncate(open.file.bytes as usize);
    content
}

#[test]
fn a_file_follows_a_referral_and_both_sides_know_how_far_it_has_come() {
    let (mut world, id) = referred(31, &["attachments"]);
    world.partition(|node| node == 0);
    let file = attach(&mut world, id, 300_000, false).expect("attached");
    assert_eq!(state(&mut world, 0, id, file), (AttachmentState::Waiting, 0));
    world.heal();
    world.elapse(Span::seconds(20));
    assert_eq!(state(&mut world, 1, id, file).0, AttachmentState::Here);
    assert_eq!(state(&mut world, 0, id, file).0, AttachmentState::Here, "the sender is told");
    assert_eq!(read(&mut world, 1, file), content(300_000));
    let shown = world.command(1, Command::Referral(id)).map(|reply| format!("{reply:?}"));
    assert!(shown.is_ok_and(|shown| shown.contains("\"attach\"")), "it is part of the story");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_transfer_goes_on_where_it_broke_at_every_chunk() {
    const CHUNKS: usize = 6;
    let (mut world, id) = referred(32, &["attachments"]);
    for broken_after in 0..=CHUNKS {
        world.chunks_sent();
        world.break_file_after(broken_after);
        let file = attach(&mut world, id, CHUNKS * CHUNK, false).expect("attached");
        world.elapse(Span::minutes(3));
        assert_eq!(state(&mut world, 1, id, file).0, AttachmentState::Here, "broken after {broken_after}");
        assert_eq!(read(&mut world, 1, file), content(CHUNKS * CHUNK));
        assert_eq!(world.chunks_sent(), CHUNKS, "broken after {broken_after}: nothing travels twice");
    }
}

#[test]
fn a_transfer_survives_lines_that_break_and_nodes_that_die() {
    let (mut world, id) = referred(40, &["attachments"]);
    let file = attach(&mut world, id, 60 * CHUNK, false).expect("attached");
    let (mut breaks, mut before) = (0, 0);
    for _ in 0..100_000 {
        let (now, arrived) = state(&mut world, 1, id, file);
        assert!(arrived >= before, "what arrived stays");
        if now == AttachmentState::Here {
            break;
        }
        if arrived > before {
            breaks += 1;
            // By turns the line breaks, and one of the nodes dies and comes back.
            match breaks % 3 {
                0 => world.partition(|node| node == 0),
                crashed => world.crash(crashed - 1),
            }
            world.elapse(Span::seconds(1));
            world.heal();
            (0..2).for_each(|node| restart_if_dead(&mut world, node));
            // What was not durable when it died is fetched again.
            before = state(&mut world, 1, id, file).1;
        }
        world.elapse(Span(1));
    }
    assert_eq!(state(&mut world, 1, id, file).0, AttachmentState::Here);
    assert!(breaks >= 3, "only {breaks} breaks");
    assert_eq!(read(&mut world, 1, file), content(60 * CHUNK));
    quiet(&mut world);
    assert_eq!(state(&mut world, 0, id, file).0, AttachmentState::Here);
    world.check();
}

/// Berlin's node ends when the last chunk of a file is on its disk, and the row that says so is not.
fn ended_before_the_row(seed: u64, chunks: usize, end: fn(&mut World)) -> (World, ReferralId, AttachmentId) {
    let (mut world, id) = referred(seed, &["attachments"]);
    let file = attach(&mut world, id, chunks * CHUNK, false).expect("attached");
    // The padding may add one.
    let all = chunks_of(padded_len((chunks * CHUNK) as u64)) as usize;
    for _ in 0..100_000 {
        if world.nodes[1].disk.chunk_count() == all {
            break;
        }
        world.elapse(Span(1));
    }
    assert_eq!(world.nodes[1].disk.chunk_count(), all, "it arrives");
    end(&mut world);
    (world, id, file)
}

/// Whatever one side is told of a file, the receiver has it first; in the end both know, and it can be read.
fn arrives_after_all(world: &mut World, id: ReferralId, file: AttachmentId, chunks: usize) {
    assert_ne!(state(world, 0, id, file).0, AttachmentState::Here, "{chunks} chunks: nobody said so yet");
    world.start(1);
    for _ in 0..6_000 {
        world.elapse(Span(100));
        let [sender, receiver] = [0, 1].map(|node| state(world, node, id, file).0 == AttachmentState::Here);
        assert!(receiver || !sender, "{chunks} chunks: the sender is told of what is not there");
        if sender {
            break;
        }
    }
    for node in [0, 1] {
        assert_eq!(state(world, node, id, file).0, AttachmentState::Here, "{chunks} chunks, {node}");
    }
    assert_eq!(read(world, 1, file), content(chunks * CHUNK));
    assert_eq!(world.nodes[1].disk.files(), 1, "{chunks} chunks: no other copy is left");
    quiet(world);
    world.check();
}

#[test]
fn a_file_whose_last_chunk_came_before_a_crash_and_its_row_did_not_is_here_on_both_sides_all_the_same() {
    for chunks in [1, 2, 65] {
        let (mut world, id, file) = ended_before_the_row(80, chunks, |world| world.kill(1));
        arrives_after_all(&mut world, id, file, chunks);
    }
}

#[test]
fn a_power_cut_before_the_row_of_a_whole_file_loses_nothing_of_it_in_the_end() {
    for chunks in [1, 2, 65] {
        let (mut world, id, file) = ended_before_the_row(81, chunks, |world| world.crash(1));
        arrives_after_all(&mut world, id, file, chunks);
    }
}

#[test]
fn what_is_not_the_file_that_was_signed_for_is_fetched_anew_after_a_crash() {
    let (mut world, id, file) = ended_before_the_row(82, 2, |world| world.kill(1));
    world.nodes[1].disk.spoil_chunks();
    arrives_after_all(&mut world, id, file, 2);
}

fn restart_if_dead(world: &mut World, node: usize) {
    if world.nodes[node].engine.is_none() {
        world.start(node);
    }
}

#[test]
fn a_storm_delays_a_file_and_changes_nothing_in_it() {
    let (mut world, id) = referred(33, &["attachments"]);
    world.weather(Weather::STORM);
    let file = attach(&mut world, id, 20 * CHUNK + 77, false).expect("attached");
    world.elapse(Span::minutes(30));
    quiet(&mut world);
    assert_eq!(state(&mut world, 1, id, file).0, AttachmentState::Here);
    assert_eq!(read(&mut world, 1, file), content(20 * CHUNK + 77));
    world.check();
}

#[test]
fn files_without_consent_or_beyond_the_limits_are_refused() {
    let (mut world, id) = referred(34, &["notes"]);
    let refused = begin(&mut world, id, 1_000, false).expect_err("outside the consent");
    assert!(refused.to_string().contains("did not agree to share files"), "{refused}");
    let (mut world, id) = referred(35, &["attachments"]);
    let refused = begin(&mut world, id, MAX_FILE_BYTES as usize + 1, false).expect_err("too long");
    assert!(refused.to_string().contains("at most"), "{refused}");
    let refused = begin(&mut world, id, 1_000, true).expect_err("not accepted yet");
    assert!(refused.to_string().contains("attach-once"), "{refused}");
    for _ in 0..16 {
        begin(&mut world, id, 1_000, false).expect("begun");
    }
    begin(&mut world, id, 1_000, false).expect_err("sixteen files are enough");
    world.elapse(Span::hours(25));
    assert_eq!(world.nodes[0].disk.files(), 0, "uploads that nobody finished are destroyed");
}

#[test]
fn a_drafts_files_travel_with_it_and_only_under_a_consent_that_covers_them() {
    let (mut world, service) = begun(36);
    let id = refer(&mut world, &service, &[], false).expect("saved");
    let file = attach(&mut world, id, 90_000, false).expect("kept with the draft");
    assert_eq!(state(&mut world, 0, id, file).0, AttachmentState::Kept);
    let send = |world: &mut World, fields: &[&str]| {
        let mut referral = referral(world.nodes[1].org(), service.id, true);
        referral.content.consent.as_mut().expect("a consent").fields = fields.iter().map(|f| (*f).into()).collect();
        world.command(0, Command::WriteReferral { id: Some(id), referral, service: Some(Box::new(service.clone())) })
    };
    let refused = send(&mut world, &[]).expect_err("the consent says nothing of files");
    assert!(refused.to_string().contains("did not agree"), "{refused}");
    send(&mut world, &["attachments"]).expect("sent");
    world.elapse(Span::seconds(20));
    assert_eq!(read(&mut world, 1, file), content(90_000));
    let discarded = refer(&mut world, &service, &[], false).expect("saved");
    attach(&mut world, discarded, 90_000, false).expect("kept with the draft");
    world.command(0, Command::DiscardDraft(discarded)).expect("discarded");
    world.elapse(Span::seconds(1));
    assert_eq!(world.nodes[0].disk.files(), 1, "a discarded draft's file is gone");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_one_time_file_is_gone_after_three_days_on_both_sides() {
    let (mut world, id) = referred(37, &[]);
    act(&mut world, 1, id, "accept").expect("accepted");
    world.elapse(Span::seconds(5));
    // Berlin's clock is a day behind: that gives the document no longer life.
    world.nodes[1].skew = -Span::hours(20).0;
    let file = attach(&mut world, id, 150_000, true).expect("shared once");
    world.elapse(Span::seconds(20));
    assert_eq!(read(&mut world, 1, file), content(150_000));
    world.elapse(Span::hours(71));
    assert_eq!(state(&mut world, 0, id, file).0, AttachmentState::Here);
    world.elapse(Span::hours(22));
    for node in [0, 1] {
        assert_eq!(state(&mut world, node, id, file).0, AttachmentState::Gone, "{node}");
        assert_eq!(world.nodes[node].disk.files(), 0, "{node}");
        ask(&mut world, node, AttachmentCommand::Open(file)).expect_err("destroyed");
    }
    assert_eq!(world.state(0, id), Some("accepted"), "the referral goes on");
    quiet(&mut world);
    world.check();
}

#[test]
fn a_one_time_file_that_waited_too_long_is_never_fetched() {
    let (mut world, id) = referred(38, &[]);
    act(&mut world, 1, id, "accept").expect("accepted");
    world.elapse(Span::seconds(5));
    world.crash(1);
    let file = attach(&mut world, id, 150_000, true).expect("shared once");
    world.elapse(Span::hours(80));
    world.start(1);
    world.elapse(Span::hours(1));
    assert_eq!(state(&mut world, 1, id, file).0, AttachmentState::Gone);
    assert_eq!([0, 1].map(|node: usize| world.nodes[node].disk.files()), [0, 0]);
}

#[test]
fn a_withdrawn_consent_destroys_files_on_both_sides_also_half_fetched_ones() {
    let (mut world, id) = referred(39, &["attachments"]);
    let whole = attach(&mut world, id, 90_000, false).expect("attached");
    world.elapse(Span::seconds(20));
    let half = attach(&mut world, id, 40 * CHUNK, false).expect("attached");
    while state(&mut world, 1, id, half).1 < 3 {
        world.elapse(Span(5));
    }
    act(&mut world, 0, id, "withdraw-consent").expect("withdrawn");
    world.elapse(Span::minutes(2));
    for (node, file) in [(0, whole), (0, half), (1, whole), (1, half)] {
        assert_eq!(state(&mut world, node, id, file).0, AttachmentState::Gone, "{node}");
    }
    assert_eq!([0, 1].map(|node: usize| world.nodes[node].disk.files()), [0, 0]);
    quiet(&mut world);
    world.check();
}
