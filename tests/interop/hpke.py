"""Opens every envelope of an offer with Python's `cryptography`, and seals its content again.

Reads the offer from the standard input, writes a list of envelopes. The package's own HPKE (`Suite`) takes no
associated data, which our envelopes have. So the schedule of RFC 9180 is written out here over the package's ML-KEM,
X25519, HKDF and ChaCha20-Poly1305, and is first held to `Suite` without associated data, in both directions.
"""

import base64
import hashlib
import hmac
import json
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

HEADER, ENCAPSULATED, MLKEM_TEXT, MLKEM_KEY = 52, 1120, 1088, 1184
SUITE_ID = b"HPKE" + bytes.fromhex("647a" "0001" "0003")
X_WING_LABEL = bytes.fromhex("5c2e2f2f5e5c")


class Key:
    """An X-Wing key pair from its 32-byte seed (draft-connolly-cfrg-xwing-kem, section 5.2)."""

    def __init__(self, seed):
        expanded = hashlib.shake_256(seed).digest(96)
        self.mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self.x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.whole = MLKEM768X25519PrivateKey(self.mlkem, self.x25519)
        self.x_public = self.x25519.public_key().public_bytes_raw()
        self.public = self.mlkem.public_key().public_bytes_raw() + self.x_public

    def decapsulate(self, enc):
        x_text = enc[MLKEM_TEXT:]
        shared = self.x25519.exchange(X25519PublicKey.from_public_bytes(x_text))
        return combine(self.mlkem.decapsulate(enc[:MLKEM_TEXT]), shared, x_text, self.x_public)

    def encapsulate(self):
        secret, mlkem_text = self.mlkem.public_key().encapsulate()
        ephemeral = X25519PrivateKey.generate()
        x_text = ephemeral.public_key().public_bytes_raw()
        shared = ephemeral.exchange(self.x25519.public_key())
        return combine(secret, shared, x_text, self.x_public), mlkem_text + x_text


def combine(mlkem_secret, x_secret, x_text, x_public):
    return hashlib.sha3_256(mlkem_secret + x_secret + x_text + x_public + X_WING_LABEL).digest()


def labeled_extract(salt, label, ikm):
    return hmac.new(salt, b"HPKE-v1" + SUITE_ID + label + ikm, hashlib.sha256).digest()


def labeled_expand(prk, label, info, length):
    labeled = length.to_bytes(2, "big") + b"HPKE-v1" + SUITE_ID + label + info
    return HKDFExpand(hashes.SHA256(), length, labeled).derive(prk)


def schedule(shared_secret, info):
    """Key and nonce of the first message in base mode (RFC 9180, section 5.1)."""
    context = b"\0" + labeled_extract(b"", b"psk_id_hash", b"") + labeled_extract(b"", b"info_hash", info)
    secret = labeled_extract(shared_secret, b"secret", b"")
    return labeled_expand(secret, b"key", context, 32), labeled_expand(secret, b"base_nonce", context, 12)


def open_(key, enc, text, info, aad):
    aead_key, nonce = schedule(key.decapsulate(enc), info)
    return ChaCha20Poly1305(aead_key).decrypt(nonce, text, aad)


def seal(key, plaintext, info, aad):
    shared_secret, enc = key.encapsulate()
    aead_key, nonce = schedule(shared_secret, info)
    return enc + ChaCha20Poly1305(aead_key).encrypt(nonce, plaintext, aad)


def check_against_suite(key, info):
    """What is written out above is the HPKE of the package."""
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    theirs = suite.encrypt(b"from Suite", key.whole.public_key(), info)
    assert open_(key, theirs[:ENCAPSULATED], theirs[ENCAPSULATED:], info, b"") == b"from Suite"
    assert suite.decrypt(seal(key, b"to Suite", info, b""), key.whole, info) == b"to Suite"


def seal_again(entry):
    envelope, recipient = base64.b64decode(entry["envelope"]), base64.b64decode(entry["recipient"])
    key = Key(base64.b64decode(entry["seed"]))
    assert key.public == base64.b64decode(entry["public"]), "the seed gives another public key"
    info = b"marshrut/seal/v1\0" + recipient + hashlib.sha256(key.public).digest()
    check_against_suite(key, info)
    header, enc = envelope[:HEADER], envelope[HEADER : HEADER + ENCAPSULATED]
    plaintext = open_(key, enc, envelope[HEADER + ENCAPSULATED :], info, header)
    length = int.from_bytes(plaintext[:4], "big")
    assert 0 < length <= len(plaintext) - 4, "the length inside is wrong"
    assert not any(plaintext[4 + length :]), "the padding is not all zeros"
    return base64.b64encode(header + seal(key, plaintext, info, header)).decode()


def main():
    offer = json.load(sys.stdin)
    assert offer, "the offer is empty"
    answer = [seal_again(entry) for entry in offer]
    print(f"cryptography opened {len(answer)} envelopes and sealed them again", file=sys.stderr)
    json.dump(answer, sys.stdout)


main()
