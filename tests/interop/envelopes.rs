//! Our side of the interoperability test of envelopes (docs/interop.md): seals a few, and opens what others sealed.
//!
//! Everything follows from a fixed seed but the encapsulations, so that both calls speak of the same messages.

use std::io::Read as _;

use anyhow::{Context as _, ensure};
use data_encoding::BASE64;
use marshrut_protocol::id::{MessageId, OrgId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::prekey::{PrekeyKind, PrekeySecret};
use marshrut_protocol::seal::{Envelope, MAX_BODY, Message, MessageKind, seal};
use marshrut_protocol::time::{Span, Timestamp};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use serde_json::{Value, json};

const BERLIN: OrgId = OrgId([0xbe; 32]);
const NOW: Timestamp = Timestamp(1_795_305_600_000);

/// One message and the prekey that it is sealed to.
struct Case {
    secret: PrekeySecret,
    signer: SigningKey,
    message: Message,
}

/// The smallest body, one in each kind of size, and the longest.
fn cases() -> Vec<Case> {
    let kinds = [MessageKind::Event, MessageKind::Receipt, MessageKind::Nack];
    let lengths = [0, 1, 4_000, 12_000, 60_000, 100_000, MAX_BODY];
    lengths
        .into_iter()
        .zip(kinds.into_iter().cycle())
        .zip(1..)
        .map(|((len, kind), seed)| case(len, kind, seed))
        .collect()
}

fn case(len: usize, kind: MessageKind, seed: u8) -> Case {
    let mut rng = ChaCha20Rng::from_seed([seed; 32]);
    let (secret, signer) = (PrekeySecret::generate(&mut rng), SigningKey::generate(&mut rng));
    let message = Message {
        id: MessageId([seed; 16]),
        from: signer.author_id(),
        to: BERLIN,
        prekey: secret.public().id(),
        kind,
        created: NOW,
        expires: NOW.plus(Span::days(14)),
        return_prekeys: vec![PrekeySecret::generate(&mut rng).public()],
        body: (0..len).map(|n| (n % 251) as u8).collect(),
    };
    Case { secret, signer, message }
}

/// What the others get: the private key as its seed, the recipient for `info`, and the envelope.
fn offer() -> anyhow::Result<Value> {
    let entries = cases().into_iter().map(|Case { secret, signer, message }| {
        let mut rng = ChaCha20Rng::from_seed(message.id.0.repeat(2).try_into().expect("twice 16 bytes"));
        let kind = PrekeyKind::OneTime;
        let envelope = seal(&message, &signer, &secret.public(), kind, [7; 16], &mut rng)?;
        Ok(json!({
            "seed": BASE64.encode(secret.expose_seed()),
            "public": BASE64.encode(secret.public().as_bytes()),
            "recipient": BASE64.encode(&BERLIN.0),
            "envelope": BASE64.encode(&envelope),
        }))
    });
    Ok(Value::Array(entries.collect::<anyhow::Result<_>>()?))
}

/// Opens what the others sealed: as many as offered, each with the message that was in it, none that we sealed.
fn accept(answer: &str) -> anyhow::Result<usize> {
    let (answer, offered): (Vec<String>, Value) = (serde_json::from_str(answer)?, offer()?);
    let cases = cases();
    ensure!(answer.len() == cases.len(), "{} envelopes were offered, {} came back", cases.len(), answer.len());
    for (place, (text, Case { secret, signer, message })) in answer.iter().zip(&cases).enumerate() {
        ensure!(offered[place]["envelope"] != text.as_str(), "envelope {place} is the one that we sealed");
        let bytes = BASE64.decode(text.as_bytes())?;
        let opened = Envelope::parse(&bytes)?.open(secret, BERLIN).with_context(|| format!("envelope {place}"))?;
        ensure!(opened.verify(&signer.public(), NOW)? == *message, "envelope {place} holds another message");
    }
    Ok(cases.len())
}

fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("offer") => println!("{}", offer()?),
        Some("accept") => {
            let mut answer = String::new();
            std::io::stdin().read_to_string(&mut answer)?;
            println!("opened {} envelopes that were sealed elsewhere", accept(&answer)?);
        }
        _ => anyhow::bail!("say `offer`, or `accept` with an answer on the standard input"),
    }
    Ok(())
}
