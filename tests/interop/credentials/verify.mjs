// Verifies a credential of ours with @digitalbazaar/vc, and refuses it with one letter changed.
// Reads what the example `credentials` prints from the standard input.
import { readFileSync } from "node:fs";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { from as keyFrom } from "@digitalbazaar/ed25519-multikey";
import { createVerifyCryptosuite } from "@digitalbazaar/eddsa-jcs-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";

const { credential } = JSON.parse(readFileSync(0, "utf8"));
const suite = new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });

/** Documents of did:key, made from the name itself: nothing is fetched. */
async function documentLoader(url) {
  const [did, fragment] = url.split("#");
  if (!did.startsWith("did:key:")) return vc.defaultDocumentLoader(url);
  const publicKeyMultibase = did.slice("did:key:".length);
  const id = `${did}#${publicKeyMultibase}`;
  const key = await keyFrom({
    "@context": "https://w3id.org/security/multikey/v1",
    id,
    type: "Multikey",
    controller: did,
    publicKeyMultibase,
  });
  const method = await key.export({ publicKey: true, includeContext: true });
  const controller = {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
    id: did,
    verificationMethod: [method],
    assertionMethod: [id],
  };
  return { contextUrl: null, documentUrl: url, document: fragment ? method : controller };
}

const now = new Date("2026-12-01T00:00:00Z");
const verify = (candidate) => vc.verifyCredential({ credential: candidate, suite, documentLoader, now });

const genuine = await verify(credential);
if (!genuine.verified) throw genuine.error;
const changed = structuredClone(credential);
changed.credentialSubject.findings.hours = "confirmed";
if ((await verify(changed)).verified) throw new Error("a changed credential was accepted");
console.log("@digitalbazaar/vc accepted the credential and refused a changed one");
