"""Dead letters: what was received and is no reading, counted by reason, and read again by a corrected mapping.

Listing only reads, also beside a running twin. Reading again needs the folder to itself: a running twin takes up a
corrected mapping at its next start. A payload is read as at its first arrival, with the time it arrived at: its
readings have the same identity as if they had been taken then, and what is in the store already is not stored twice.
Readings go in and letters go out in one transaction.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from twin.feeds.mapping import Mapping, Outcome
from twin.live.config import LiveConfig, load_live
from twin.live.engine import lock_folder
from twin.live.screen import clock_text
from twin.live.sources import mappings_of
from twin.notes import Note
from twin.sensors.readings import Rejected
from twin.store import Spool, dead_letters

__all__ = ["LetterKind", "ReadAgain", "letter_kinds", "letters_text", "read_again", "show_letters"]

_SPECIAL = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[-+]?\d[\d.,:eE+TZ-]*""")
_AT_ONCE = 500  # payloads read again in one transaction


class LetterKind(NamedTuple):
    """Dead letters of one source for one reason.

    reason : with what differs from one to the next as "…"; n_letters : how many there are
    first, last : when they arrived [ns UTC]
    n_streams : how many streams; `stream` is one of them
    example : the last one
    """

    source: str
    reason: str
    n_letters: int
    first: int
    last: int
    n_streams: int
    stream: str
    example: Rejected


class ReadAgain(NamedTuple):
    """What reading again brought: letters gone, readings taken, letters still refused."""

    letters: int
    readings: int
    refused: int


def letter_kinds(letters: Iterable[Rejected]) -> list[LetterKind]:
    """Dead letters by source and reason, the most frequent first.

    >>> one = Rejected(5, "mqtt:city", "gauge/1", "value 'wet' is not a number", b"wet")
    >>> two = Rejected(9, "mqtt:city", "gauge/2", "value 'dry' is not a number", b"dry")
    >>> (kind,) = letter_kinds([one, two])
    >>> kind.reason, kind.n_letters, kind.first, kind.last, kind.n_streams
    ('value … is not a number', 2, 5, 9, 2)
    """
    found: dict[tuple[str, str], LetterKind] = {}
    streams: dict[tuple[str, str], set[str]] = {}
    for letter in letters:
        key = letter.source, _SPECIAL.sub("…", letter.reason)
        at, seen = letter.received_time, streams.setdefault(key, set())
        if len(seen) < 100_000:
            seen.add(letter.stream)
        known = found.get(key) or LetterKind(*key, 0, at, at, 0, "", letter)
        first, last = min(known.first, at), max(known.last, at)
        found[key] = LetterKind(*key, known.n_letters + 1, first, last, len(seen), letter.stream, letter)
    return sorted(found.values(), key=lambda kind: (-kind.n_letters, kind.source, kind.reason))


def letters_text(kinds: list[LetterKind], lang: str, *, most: int = 50) -> str:
    """A few lines for each kind; `lang` is "en" or "ja".

    >>> letter = Rejected(1_795_255_200 * 10**9, "mqtt:city", "gauge/1", "value 'wet' is not a number", b'{"v": "wet"}')
    >>> print(letters_text(letter_kinds([letter]), "en"))
    dead letters: 1
    mqtt:city: value … is not a number
      1 times  2026-11-21 19:00:00 to 2026-11-21 19:00:00  1 streams, e.g. gauge/1
      e.g. value 'wet' is not a number: {"v": "wet"}
    """
    if not kinds:
        return Note("live.letters_none").text(lang)
    lines = [Note("live.letters", n=sum(kind.n_letters for kind in kinds)).text(lang)]
    for kind in kinds[:most]:
        raw = kind.example.raw[:120].decode("utf-8", "backslashreplace").replace("\n", " ")
        seen = Note("live.letters_of_a_kind", n=kind.n_letters, first=clock_text(kind.first),
                    last=clock_text(kind.last), n_streams=kind.n_streams, stream=kind.stream or "-")  # fmt: skip
        example = Note("live.letters_example", reason=kind.example.reason, payload=raw)
        lines += [f"{kind.source}: {kind.reason}", f"  {seen.text(lang)}", f"  {example.text(lang)}"]
    if len(kinds) > most:
        lines.append("…")
    return "\n".join(lines)


def read_again(config: LiveConfig) -> ReadAgain:
    """Read every dead letter by the mappings of the configuration as it is now.

    Raises
    ------
    StoreError
        A twin runs on the folder, or there is no spool.
    ScenarioError
        A mapping is wrong; the message names the key.
    """
    mappings: dict[str, list[Mapping]] = {}
    for kind, tables in config.feeds:
        for mapping in mappings_of(kind, tables):
            mappings.setdefault(mapping.source, []).append(mapping)
    path = config.folder / "spool.sqlite"
    total = ReadAgain(0, 0, 0)
    next(dead_letters(path), None)  # there is a spool
    with contextlib.closing(lock_folder(config.folder)), Spool(path) as spool:
        last = max((one for one, _ in dead_letters(path)), default=0)  # what is refused again comes behind
        for payloads in _payloads(spool, last):
            total = ReadAgain(*(a + b for a, b in zip(total, _settle(spool, payloads, mappings))))
    return total


class Payload(NamedTuple):
    """Something received once, and all its letters with their ids."""

    letters: list[Rejected]
    ids: list[int]


def _payloads(spool: Spool, last: int) -> Iterator[list[Payload]]:
    """Letters up to an id, some payloads at a time; letters of one payload stand side by side."""
    after, limit = 0, 4 * _AT_ONCE
    while after < last:
        page = [(one, letter) for one, letter in spool.rejected(after, limit=limit) if one <= last]
        group: list[Payload] = []
        for one, letter in page:
            if not group or _key(group[-1].letters[0]) != _key(letter):
                group.append(Payload([], []))
            group[-1].letters.append(letter)
            group[-1].ids.append(one)
        if len(page) == limit and len(group) == 1:  # one payload of very many values
            limit *= 4
            continue
        if len(page) == limit:
            group.pop()  # its other letters are on the next page
        if not group:
            return
        after, limit = group[-1].ids[-1], 4 * _AT_ONCE
        yield group


def _key(letter: Rejected) -> tuple[object, ...]:
    return letter.received_time, letter.source, letter.topic, letter.raw


def _settle(spool: Spool, payloads: list[Payload], mappings: dict[str, list[Mapping]]) -> ReadAgain:
    """Put what payloads become in the place of their letters; where nothing changes they stay as they are."""
    gone: list[int] = []
    became = Outcome([], [])
    n_refused = 0
    for payload in payloads:
        outcome = _read(payload.letters[0], mappings.get(payload.letters[0].source, []))
        if outcome is None or _reasons(outcome.rejected) == _reasons(payload.letters):
            n_refused += len(payload.ids)
            continue
        gone += payload.ids
        became.readings.extend(outcome.readings)
        became.rejected.extend(outcome.rejected)
    if gone:
        spool.replace_letters(gone, *became)
    n_again = len(became.rejected)
    return ReadAgain(max(len(gone) - n_again, 0), len(became.readings), n_refused + n_again)


def _reasons(letters: list[Rejected]) -> set[tuple[str, str]]:
    return {(letter.stream, re.sub(r"^line \d+: ", "", letter.reason)) for letter in letters}


def _read(letter: Rejected, mappings: list[Mapping]) -> Outcome | None:
    """By the mapping that makes most of it; None where there is none for its source any more."""
    best = None
    for mapping in mappings:
        outcome = Outcome([], [])
        mapping.read_into(outcome, letter.topic, letter.raw, letter.received_time)
        if best is None or len(outcome.readings) > len(best.readings):
            best = outcome
    return best


def show_letters(path: Path, *, lang: str, again: bool, show: Callable[[str], None]) -> None:
    """List the dead letters of a configuration, and read them again where that is asked."""
    config = load_live(path)
    if again:
        show(Note("live.letters_read_again", **read_again(config)._asdict()).text(lang))
    show(letters_text(letter_kinds(letter for _, letter in dead_letters(config.folder / "spool.sqlite")), lang))
