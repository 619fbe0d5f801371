"""Validates bundles of `marshrut referrals export` with the PyPI package fhir.resources (its model of FHIR R4B).

    python3 -m venv venv && venv/bin/pip install fhir.resources==8.3.0
    venv/bin/python tests/interop/validate_fhir.py [BUNDLE.json ...]      without arguments: the golden bundle of the tests

Not part of the default test run, because it needs Python and a package. The package does not hold codes to their value
sets and does not follow references, so both are checked here.
"""

import json
import sys
from pathlib import Path

from fhir.resources.R4B.bundle import Bundle

GOLDEN = Path(__file__).parents[2] / "protocol/src/fhir/tests/referral.json"
CODES = {
    ("ServiceRequest", "status"): {"draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown"},
    ("ServiceRequest", "intent"): {"proposal", "plan", "directive", "order", "original-order", "reflex-order",
        "filler-order", "instance-order", "option"},
    ("ServiceRequest", "priority"): {"routine", "urgent", "asap", "stat"},
    ("Task", "status"): {"draft", "requested", "received", "accepted", "rejected", "ready", "cancelled", "in-progress",
        "on-hold", "failed", "completed", "entered-in-error"},
    ("Task", "intent"): {"unknown", "proposal", "plan", "order", "original-order", "reflex-order", "filler-order",
        "instance-order", "option"},
    ("Task", "priority"): {"routine", "urgent", "asap", "stat"},
    ("Consent", "status"): {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"},
    ("Observation", "status"): {"registered", "preliminary", "final", "amended", "corrected", "cancelled",
        "entered-in-error", "unknown"},
}


def references(value):
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def check(path):
    text = Path(path).read_text()
    Bundle.model_validate_json(text)
    bundle = json.loads(text)
    entries = bundle["entry"]
    kinds = [entry["resource"]["resourceType"] for entry in entries]
    for kind in ("ServiceRequest", "Task"):
        assert kinds.count(kind) == 1, f"{kinds.count(kind)} {kind}s"
    urls = [entry["fullUrl"] for entry in entries]
    assert len(urls) == len(set(urls)), "two entries have one fullUrl"
    for reference in references(bundle):
        assert reference in urls, f"{reference} leads nowhere"
    for entry in entries:
        resource = entry["resource"]
        for (kind, element), codes in CODES.items():
            if resource["resourceType"] == kind and element in resource:
                assert resource[element] in codes, f"{kind}.{element} is {resource[element]}"
    print(f"{path}: valid, {', '.join(sorted(set(kinds)))}")


for path in sys.argv[1:] or [GOLDEN]:
    check(path)
