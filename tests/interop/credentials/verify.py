"""Verifies an attestation as a COSE_Sign1 object with pycose and with cwt, and refuses it with one bit flipped.

Reads what the example `credentials` prints from the standard input.
"""

import json
import sys

from cwt import COSE, COSEKey
from pycose.keys import OKPKey
from pycose.keys.curves import Ed25519
from pycose.messages import CoseMessage

offer = json.load(sys.stdin)
signed, key = bytes.fromhex(offer["cose"]), bytes.fromhex(offer["key"])
flipped = signed[:-1] + bytes([signed[-1] ^ 1])


def by_pycose(bytes_):
    message = CoseMessage.decode(bytes_)
    message.key = OKPKey(crv=Ed25519, x=key)
    return message.verify_signature()


def by_cwt(bytes_):
    public = COSEKey.new({1: 1, -1: 6, -2: key, 2: key, 3: -8})
    try:
        COSE.new().decode(bytes_, public)
        return True
    except Exception:
        return False


for name, verify in (("pycose", by_pycose), ("cwt", by_cwt)):
    if not verify(signed):
        sys.exit(f"{name} refused our object")
    if verify(flipped):
        sys.exit(f"{name} accepted a changed object")
    print(f"{name} accepted the object and refused a changed one")
