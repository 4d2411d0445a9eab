"""Mutations of real documents, read by the compiled path: a fuzzer to run by hand.

    python -m tests.citygml.mutate FOLDER [SECONDS] [SEED]

A mutant must give a model, be unsupported by the compiled path, or raise a CityGmlError; where both readers
give a model without syntax errors, the models must be equal. Any other outcome is printed with its seed; after a
crash of the process the seed is in a file.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from citygml.errors import CityGmlError
from citygml.reader.fast import UnsupportedByFastPath, assembly, read_fast
from citygml.reader.reference import read_documents
from citygml.reader.sources import source_of_bytes
from citygml.reader.text_encoding import padded_utf8
from tests.citygml.same_model import differences

MAX_BYTES = 120_000
_TOKENS = [
    b"<", b">", b"</", b"/>", b"&", b"&amp;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b'"', b"'", b" ", b"\0",
    b"9" * 400, b"NaN", b"-", b"1e400", b'xlink:href="#"', b"<!DOCTYPE a>", b'gml:id="a"', b"\xff", b"#",
]  # fmt: skip


def mutant(data: bytes, rng: random.Random) -> bytes:
    """One to three small changes."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        at, length = rng.randrange(len(out)), int(rng.expovariate(1 / 40)) + 1
        kind = rng.randrange(8)
        if kind == 0:
            out[at] = rng.randrange(256)
        elif kind == 1:
            del out[at : at + length]
        elif kind == 2:
            out[at:at] = out[at : at + length]
        elif kind == 3:
            out[at:at] = rng.choice(_TOKENS)
        elif kind == 4:
            other = rng.randrange(len(out))
            out[at : at + length] = out[other : other + length]
        elif kind == 5:
            del out[at:]
            out += b" " if not out else b""
        elif kind == 6:
            start, end = out.find(b"<", at), out.find(b">", at)
            if 0 <= start < end:
                del out[start : end + 1]
        else:
            start, end = out.find(b'"', at), out.find(b'"', out.find(b'"', at) + 1)
            if 0 <= start < end:
                out[start + 1 : end] = rng.choice(_TOKENS)
        if not out:
            out += b"<"
    return bytes(out)


def shortened(data: bytes, rng: random.Random) -> bytes:
    """A document with some of its members, so that one costs milliseconds."""
    if len(data) <= MAX_BYTES:
        return data
    parts = data.split(b"cityObjectMember>")
    head, tail = parts[0], parts[-1]
    members = list(range(1, len(parts) - 1, 2))
    rng.shuffle(members)
    kept, size = [], 0
    for k in members[:20]:
        if size + len(parts[k]) < MAX_BYTES:
            kept.append(parts[k])
            size += len(parts[k])
    body = b"".join(b"cityObjectMember>" + part + b"cityObjectMember>\n<core:" for part in kept)
    return head + body[:-6] + tail if kept else data[:MAX_BYTES]


def one(data: bytes, name: str, compare: bool, threads: int = 1) -> str:
    """What became of a document: "model", "unsupported", "error", or what is wrong."""
    assembly.MIN_BYTES = 0
    buffer, end = padded_utf8(data)
    try:
        model = read_fast(buffer, end, source_of_bytes(name, data, name), threads)
    except UnsupportedByFastPath:
        return "unsupported"
    if compare:
        try:
            other = read_documents([source_of_bytes(name, data, name)])
        except CityGmlError as error:
            return f"the reference refuses: {error}"
        if not other.issues["message"].str.startswith("not well-formed").any() and (found := differences(model, other)):
            return "differs: " + "; ".join(found[:3])
    return "model"


def main(folder: str, seconds: float = 600.0, seed: int = 0) -> None:
    """Run until the time is up."""
    paths = sorted(Path(folder).rglob("*.gml"))
    counts: dict[str, int] = {}
    start, slowest = time.monotonic(), 0.0
    log = open("/dev/shm/mutate-seed", "w") if Path("/dev/shm").is_dir() else None  # noqa: SIM115
    while time.monotonic() - start < seconds:
        rng = random.Random(seed)
        path = rng.choice(paths)
        data = shortened(path.read_bytes(), rng)
        if log:
            log.seek(0)
            log.write(f"{seed} {path}\n")
            log.flush()
        began = time.process_time()
        try:
            result = one(mutant(data, rng), path.name, compare=seed % 4 == 0, threads=2 if seed % 8 == 0 else 1)
        except CityGmlError:
            result = "error"
        except Exception as error:
            result = f"CRASH {type(error).__name__}: {error}"
        took = time.process_time() - began
        slowest = max(slowest, took)
        if took > 10 or result not in ("model", "unsupported", "error"):
            print(f"seed {seed} {path.name} {took:.1f}s: {result[:300]}", flush=True)
        key = result.split(":")[0]
        counts[key] = counts.get(key, 0) + 1
        seed += 1
    print(f"{seed} mutants in {time.monotonic() - start:.0f} s, slowest {slowest:.2f} s of processor: {counts}")


if __name__ == "__main__":
    main(sys.argv[1], *(map(float, sys.argv[2:3])), *(map(int, sys.argv[3:4])))
