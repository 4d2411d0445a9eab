"""Hostile payloads, as an archive: what senders send by accident or on purpose, by name.

    python -m tests.twin.feeds.hostile_payloads hostile.zip

The archive has the same bytes every time, so that other programs can be given it as well.
"""

import gzip
import io
import json
import pickle
import sys
import zipfile
from pathlib import Path
from typing import Any

TIME = "2026-11-21T10:00:00Z"


def _observation(**other: Any) -> bytes:
    return json.dumps({"t": TIME, "v": 1.5, "u": "m", "id": 7, **other}, ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )


def _raw(value: str = "1.5", time: str = f'"{TIME}"', more: str = "") -> bytes:
    return f'{{"t": {time}, "v": {value}, "u": "m", "id": 7{more}}}'.encode()


def _texts() -> dict[str, bytes]:
    good = _observation()
    return {
        "empty": b"",
        "blank": b" \n\t ",
        "bom": b"\xef\xbb\xbf" + good,
        "utf16": good.decode().encode("utf-16"),
        "utf32": good.decode().encode("utf-32"),
        "latin": '{"t": "é"}'.encode("latin-1"),
        "nul": b"\0" * 100,
        "nul-inside": good.replace(b"1.5", b"1.5\0"),
        "overlong": b'{"t": "\xc0\xaf"}',
        "surrogate": b'{"t": "\xed\xa0\x80"}',
        "escaped-surrogate": b'{"t": "\\ud800", "v": 1, "id": "\\udfff"}',
        "non-character": "\uffff\ufffe".encode(),
        "binary": bytes(range(256)) * 16,
        "gzip": gzip.compress(good, mtime=0),
        "pickle": pickle.dumps({"v": 1.5}, protocol=4),
        "png": b"\x89PNG\r\n\x1a\n" + bytes(64),
        "html": b"<html><script>alert(1)</script></html>",
        "xml-entities": b'<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>',
        "yaml": b"!!python/object/apply:os.system ['true']",
        "csv-formula": b'=cmd|"/c calc"!A1,1\n',
        "sql": b"'; drop table readings; --",
        "template": b"${jndi:ldap://127.0.0.1/a}{{7*7}}%s%n",
        "lines": good + b"\n" + good,
        "trailing-comma": good[:-1] + b",}",
        "comment": b"// level\n" + good,
        "single-quotes": good.replace(b'"', b"'"),
        "carriage-returns": b"\r" * 1000,
    }


def _numbers() -> dict[str, bytes]:
    values = {
        "nan": "NaN",
        "infinity": "-Infinity",
        "1e400": "1e400",
        "1e-400": "1e-400",
        "digits-23": "12345678901234567890123",
        "digits-10000": "9" * 10_000,
        "fraction-10000": "0." + "1" * 10_000,
        "exponent-10000": "1e" + "9" * 10_000,
        "hex": "0x10",
        "octal": "010",
        "plus": "+1",
        "underscore": "1_000",
        "minus-zero": "-0.0",
        "dot": ".5",
        "true": "true",
        "null": "null",
        "text": '"1.5"',
        "text-unit": '"1.5 m"',
        "text-nan": '"nan"',
        "text-inf": '"1e999"',
        "grouped": '"1,234"',
        "two-signs": '"--5"',
        "arabic": '"١٢"',
        "full-width": '"１．５"',
        "roman": '"Ⅷ"',
        "fraction": '"½"',
        "text-long": '"' + "1" * 60_000 + '"',
        "list": "[1.5]",
        "object": '{"value": 1.5}',
        "missing-code": "-9999",
        "huge": "1e300",
    }
    return {f"value-{name}": _raw(value) for name, value in values.items()}


def _times() -> dict[str, bytes]:
    times: dict[str, Any] = {
        "zero": "0000-00-00T00:00:00Z",
        "year-0": "0001-01-01T00:00:00+14:00",
        "year-9999": "9999-12-31T23:59:59-12:00",
        "year-99999": "99999-01-01T00:00:00Z",
        "month-13": "2026-13-01T00:00:00Z",
        "february-30": "2026-02-30T00:00:00Z",
        "hour-25": "2026-11-21T25:00:00Z",
        "second-61": "2026-11-21T10:00:61Z",
        "leap": "2016-12-31T23:59:60Z",
        "zone-99": "2026-11-21T10:00:00+99:99",
        "no-zone": "2026-11-21T10:00:00",
        "now": "now",
        "serial": 45_000.5,
        "epoch": 1_795_255_200,
        "negative": -1,
        "float": 1.7e308,
        "digits": 10**400,
        "boolean": True,
        "null": None,
        "list": [2026, 11, 21],
        "object": {"$date": 0},
        "long": "2026" * 10_000,
        "fraction": "2026-11-21T10:00:00." + "1" * 50_000 + "Z",
        "arabic": "٢٠٢٦-١١-٢١T10:00:00Z",
        "nul": TIME + "\0",
        "past": "1970-01-01T00:00:00Z",
        "future": "2199-01-01T00:00:00Z",
    }
    return {f"time-{name}": _observation(t=value) for name, value in times.items()}


def _names() -> dict[str, bytes]:
    names: dict[str, Any] = {
        "nul": "a\0b",
        "newline": "a\r\nb",
        "controls": "".join(map(chr, range(32))),
        "quote": "a'\"`;--",
        "path": "../../../etc/passwd",
        "percent": "%00%2e%2e/",
        "long": "x" * 60_000,
        "right-to-left": "\u202egnp.exe",
        "emoji": "🌊" * 100,
        "combining": "e" + "\u0301" * 10_000,
        "surrogate": "\ud800",
        "empty": "",
        "list": [1],
        "object": {"a": 1},
        "boolean": False,
        "float": 1.5,
        "huge": 10**300,
        "wildcards": "#/+/$SYS",
        "template": "{id}{/v}{0}{0.__class__}",
        "xml": "]]><x/>&lt;",
        "html": "<img src=x onerror=alert(1)>",
    }
    return {f"id-{name}": _observation(id=value) for name, value in names.items()}


def _units() -> dict[str, bytes]:
    units: dict[str, Any] = {
        "unknown": "furlongs",
        "wrong": "degC",
        "empty": "",
        "number": 5,
        "power": "m**999999999",
        "powers": "m**9**9**9**9",
        "expression": "1e9999 * m",
        "brackets": "(" * 10_000,
        "call": "__import__('os').getcwd()",
        "attribute": "m.__class__",
        "long": "m" * 60_000,
        "nul": "m\0",
        "factor": "10 cm",
        "product": "*".join(["m"] * 5000),
        "percent": "%",
    }
    return {f"unit-{name}": _observation(u=value) for name, value in units.items()}


def _shapes() -> dict[str, bytes]:
    good = _observation()
    entity = {"id": "g", "type": "Gauge", "v": {"type": "Property", "value": 1.5, "observedAt": TIME}}
    return {
        "depth-list": b"[" * 30_000,
        "depth-list-closed": b"[" * 30_000 + b"]" * 30_000,
        "depth-object": b'{"a":' * 10_000,
        "depth-escaped": b'"' + b"\\" * 30_001,
        "items-10000": b"[" + b",".join([b"{}"] * 10_000) + b"]",
        "keys-5000": json.dumps({f"k{k}": k for k in range(5000)}).encode(),
        "key-long": json.dumps({"x" * 60_000: 1}).encode(),
        "key-twice": _raw(more=', "v": 9.5'),
        "key-escaped-twice": _raw(more=', "\\u0076": 9.5'),
        "key-proto": _raw(more=', "__proto__": {"v": 2}'),
        "key-pointer": json.dumps({"/v": 1, "~1v": 2, "": 3}).encode(),
        "null": b"null",
        "number": b"1.5",
        "text": b'"1.5"',
        "list": b"[1.5]",
        "too-large": _observation(x="y" * 100_000),
        "ultralight": b"v|1.5|t|" + TIME.encode(),
        "ultralight-odd": b"v|1.5|t",
        "ultralight-many": b"|" * 60_000,
        "entity": json.dumps(entity).encode(),
        "entity-null": json.dumps({**entity, "v": None}).encode(),
        "entity-list-type": json.dumps({**entity, "type": ["Gauge", ["Gauge"], 5]}).encode(),
        "entity-attribute-list": json.dumps({**entity, "v": [entity["v"]] * 500}).encode(),
        "entity-loop": json.dumps({**entity, "v": {"value": {"value": {"value": 1.5}}}}).encode(),
        "entity-context": json.dumps({**entity, "@context": "http://127.0.0.1:9/x"}).encode(),
        "entity-location": json.dumps(
            {**entity, "location": {"type": "Point", "coordinates": ["a", [1e308]]}}
        ).encode(),
        "notification-data": json.dumps({"subscriptionId": "s", "data": 5}).encode(),
        "notification-many": json.dumps({"subscriptionId": "s", "data": [entity] * 300}).encode(),
        "observation": json.dumps({"phenomenonTime": TIME, "result": 1.5, "@iot.id": 1}).encode(),
        "observation-interval": json.dumps({"phenomenonTime": f"{TIME}/..", "result": [1.5], "@iot.id": {}}).encode(),
        "senml": json.dumps([{"bn": "g", "bt": 1e308, "n": "v", "v": 1.5}] * 100).encode(),
        "columns": json.dumps({"t": [TIME], "v": [1.5, 2.5]}).encode(),
        **{f"cut-{k:03d}": good[:k] for k in range(1, len(good), 4)},
    }


def hostile_payloads() -> dict[str, bytes]:
    """All payloads by name."""
    found = _texts() | _numbers() | _times() | _names() | _units() | _shapes()
    found["zip"] = archive(dict(list(found.items())[:5]))
    return found


def archive(payloads: dict[str, bytes]) -> bytes:
    """A zip of payloads."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, payload in payloads.items():
            file.writestr(zipfile.ZipInfo(f"{name}.bin"), payload, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(archive(hostile_payloads()))
