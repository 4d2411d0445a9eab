"""CAP 1.2 as its standard states it: order and number of elements, code values, patterns. For tests."""

import re
from xml.etree import ElementTree

CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d"
# Element -> (least, most) of its occurrences in its parent, in the order of the schema; None: any number.
_ALERT = {
    "identifier": (1, 1), "sender": (1, 1), "sent": (1, 1), "status": (1, 1), "msgType": (1, 1), "source": (0, 1),
    "scope": (1, 1), "restriction": (0, 1), "addresses": (0, 1), "code": (0, None), "note": (0, 1),
    "references": (0, 1), "incidents": (0, 1), "info": (0, None),
}  # fmt: skip
_INFO = {
    "language": (0, 1), "category": (1, None), "event": (1, 1), "responseType": (0, None), "urgency": (1, 1),
    "severity": (1, 1), "certainty": (1, 1), "audience": (0, 1), "eventCode": (0, None), "effective": (0, 1),
    "onset": (0, 1), "expires": (0, 1), "senderName": (0, 1), "headline": (0, 1), "description": (0, 1),
    "instruction": (0, 1), "web": (0, 1), "contact": (0, 1), "parameter": (0, None), "resource": (0, None),
    "area": (0, None),
}  # fmt: skip
_AREA = {"areaDesc": (1, 1), "polygon": (0, None), "circle": (0, None), "geocode": (0, None), "altitude": (0, 1),
         "ceiling": (0, 1)}  # fmt: skip
_NAMED = {"valueName": (1, 1), "value": (1, 1)}
_CODES = {
    "status": {"Actual", "Exercise", "System", "Test", "Draft"},
    "msgType": {"Alert", "Update", "Cancel", "Ack", "Error"},
    "scope": {"Public", "Restricted", "Private"},
    "category": {"Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env", "Transport", "Infra", "CBRNE",
                 "Other"},
    "responseType": {"Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear", "None"},
    "urgency": {"Immediate", "Expected", "Future", "Past", "Unknown"},
    "severity": {"Extreme", "Severe", "Moderate", "Minor", "Unknown"},
    "certainty": {"Observed", "Likely", "Possible", "Unlikely", "Unknown"},
}  # fmt: skip
_PATTERNS = {
    "identifier": r"[^\s,<&]+", "sender": r"[^\s,<&]+", "sent": _TIME, "effective": _TIME, "onset": _TIME,
    "expires": _TIME, "references": rf"[^\s,<&]+,[^\s,<&]+,{_TIME}( [^\s,<&]+,[^\s,<&]+,{_TIME})*",
    "circle": r"-?\d+(\.\d+)?,-?\d+(\.\d+)? \d+(\.\d+)?",
    "polygon": r"-?\d+(\.\d+)?,-?\d+(\.\d+)?( -?\d+(\.\d+)?,-?\d+(\.\d+)?){3,}",
}  # fmt: skip


def complaints(text: bytes) -> list[str]:
    """What is wrong with a message; ParseError where it is not well-formed."""
    root = ElementTree.fromstring(text)
    found = [] if root.tag == f"{CAP}alert" else [f"root is {root.tag}"]
    found += _children(root, _ALERT)
    for info in root.findall(f"{CAP}info"):
        found += _children(info, _INFO)
        for area in info.findall(f"{CAP}area"):
            found += _children(area, _AREA)
            for polygon in area.findall(f"{CAP}polygon"):
                points = (polygon.text or "").split()
                found += [] if points and points[0] == points[-1] else ["an open polygon"]
        for named in (*info.iter(f"{CAP}parameter"), *info.iter(f"{CAP}geocode")):
            found += _children(named, _NAMED)
    scope, kind = root.findtext(f"{CAP}scope"), root.findtext(f"{CAP}msgType")
    found += ["scope Restricted without restriction"] if scope == "Restricted" and not root.findtext(
        f"{CAP}restriction") else []  # fmt: skip
    found += [f"{kind} without references"] if kind in ("Update", "Cancel") and not root.findtext(
        f"{CAP}references") else []  # fmt: skip
    for element in root.iter():
        name, value = element.tag.removeprefix(CAP), element.text or ""
        if name in _CODES and value not in _CODES[name]:
            found.append(f"{name} is {value!r}")
        if name in _PATTERNS and not re.fullmatch(_PATTERNS[name], value):
            found.append(f"{name} is {value!r}")
        if len(element) == 0 and not value.strip():
            found.append(f"{name} is empty")
    return found


def _children(parent: ElementTree.Element, wanted: dict[str, tuple[int, int | None]]) -> list[str]:
    names = [child.tag.removeprefix(CAP) for child in parent]
    found = [f"{parent.tag.removeprefix(CAP)}: unknown {name}" for name in names if name not in wanted]
    order = list(wanted)
    known = [name for name in names if name in wanted]
    if known != sorted(known, key=order.index):
        found.append(f"{parent.tag.removeprefix(CAP)}: not in order: {names}")
    for name, (least, most) in wanted.items():
        n = names.count(name)
        if n < least or (most is not None and n > most):
            found.append(f"{parent.tag.removeprefix(CAP)}: {n} of {name}")
    return found
