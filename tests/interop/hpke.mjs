// Opens every envelope of an offer with @hpke/core and @hpke/hybridkem-x-wing, and seals its content again.
// Reads the offer from the standard input, writes a list of envelopes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { CipherSuite, HkdfSha256 } from "@hpke/core";
import { XWing } from "@hpke/hybridkem-x-wing";

const HEADER = 52;
const ENCAPSULATED = 1120;

const suite = new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Chacha20Poly1305() });
const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const base64url = (text) => Buffer.from(text, "base64").toString("base64url");
const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

/** RFC 9180 `info` of an envelope: label, recipient, SHA-256 of the prekey. */
function info(entry) {
  const digest = createHash("sha256").update(bytes(entry.public)).digest();
  return Buffer.concat([Buffer.from("marshrut/seal/v1\0"), bytes(entry.recipient), digest]);
}

/** The length inside, and nothing but zeros after it. */
function checkPadding(plaintext) {
  const length = Buffer.from(plaintext).readUInt32BE(0);
  check(length > 0 && length + 4 <= plaintext.length, "the length inside is wrong");
  check(plaintext.subarray(4 + length).every((byte) => byte === 0), "the padding is not all zeros");
}

async function sealAgain(entry) {
  const envelope = bytes(entry.envelope);
  const header = envelope.slice(0, HEADER);
  const jwk = { kty: "AKP", alg: "X-Wing", priv: base64url(entry.seed), key_ops: ["deriveBits"] };
  const recipientKey = await suite.kem.importKey("jwk", jwk, false);
  const enc = envelope.slice(HEADER, HEADER + ENCAPSULATED);
  const ciphertext = envelope.slice(HEADER + ENCAPSULATED);
  const plaintext = new Uint8Array(await suite.open({ recipientKey, enc, info: info(entry) }, ciphertext, header));
  checkPadding(plaintext);
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes(entry.public));
  const sealed = await suite.seal({ recipientPublicKey, info: info(entry) }, plaintext, header);
  return Buffer.concat([header, Buffer.from(sealed.enc), Buffer.from(sealed.ct)]).toString("base64");
}

const offer = JSON.parse(readFileSync(0, "utf8"));
const answer = [];
for (const entry of offer) answer.push(await sealAgain(entry));
check(answer.length > 0, "the offer is empty");
console.error(`@hpke/core opened ${answer.length} envelopes and sealed them again`);
console.log(JSON.stringify(answer));
