"""Dead letters: payloads that are no readings, counted by reason, and reprocessed with a corrected mapping.

Listing only reads, and is possible beside a running twin. Reprocessing needs the folder to itself: a running twin reads
a corrected mapping at its next start. A payload is read with the time of its first arrival: its readings have the
identity they would have had then, and readings that are in the store are not stored twice. Readings are added and dead
letters removed in one transaction.

Where the clock of the machine was wrong, that time refuses readings that were right. A payload that arrived before
2026, or any with `is_clock_corrected`, is read with the present as its time of arrival; what has no time of its own is
not dated by it, and stays a dead letter.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from twin.feeds.mapping import Mapping, Outcome
from twin.live.config import LiveConfig, load_live
from twin.live.feed_kinds import mappings_from_tables
from twin.live.folder import locked
from twin.live.standby import active
from twin.live.status import clock_text
from twin.notes import Note
from twin.sensors.readings import Rejected
from twin.sensors.validation import EARLIEST_ARRIVAL
from twin.store import Spool, dead_letters

__all__ = ["DeadLetterKind", "Reprocessed", "dead_letter_kinds", "dead_letters_text", "list_dead_letters", "reprocess"]

_SPECIAL = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[-+]?\d[\d.,:eE+TZ-]*""")
_BATCH = 500  # payloads reprocessed in one transaction


class DeadLetterKind(NamedTuple):
    """Dead letters of one source with one reason.

    reason : with varying parts as "…"
    n_dead_letters : their number
    first, last : times of arrival [ns UTC]
    n_streams : number of streams; `stream` is one of them
    example : the last dead letter
    """

    source: str
    reason: str
    n_dead_letters: int
    first: int
    last: int
    n_streams: int
    stream: str
    example: Rejected


class Reprocessed(NamedTuple):
    """Result of reprocessing: dead letters removed, readings added, dead letters refused as before."""

    dead_letters: int
    readings: int
    refused: int


def dead_letter_kinds(letters: Iterable[Rejected]) -> list[DeadLetterKind]:
    """Dead letters by source and reason, the most frequent first.

    >>> one = Rejected(5, "mqtt:city", "gauge/1", "value 'wet' is not a number", b"wet")
    >>> two = Rejected(9, "mqtt:city", "gauge/2", "value 'dry' is not a number", b"dry")
    >>> (kind,) = dead_letter_kinds([one, two])
    >>> kind.reason, kind.n_dead_letters, kind.first, kind.last, kind.n_streams
    ('value … is not a number', 2, 5, 9, 2)
    """
    found: dict[tuple[str, str], DeadLetterKind] = {}
    streams: dict[tuple[str, str], set[str]] = {}
    for letter in letters:
        key = letter.source, _SPECIAL.sub("…", letter.reason)
        at, seen = letter.received_time, streams.setdefault(key, set())
        if len(seen) < 100_000:
            seen.add(letter.stream)
        known = found.get(key) or DeadLetterKind(*key, 0, at, at, 0, "", letter)
        first, last = min(known.first, at), max(known.last, at)
        found[key] = DeadLetterKind(*key, known.n_dead_letters + 1, first, last, len(seen), letter.stream, letter)
    return sorted(found.values(), key=lambda kind: (-kind.n_dead_letters, kind.source, kind.reason))


def dead_letters_text(kinds: list[DeadLetterKind], lang: str, *, most: int = 50) -> str:
    """Three lines per kind; `lang` is "en" or "ja".

    >>> letter = Rejected(1_795_255_200 * 10**9, "mqtt:city", "gauge/1", "value 'wet' is not a number", b'{"v": "wet"}')
    >>> print(dead_letters_text(dead_letter_kinds([letter]), "en"))
    dead letters: 1
    mqtt:city: value … is not a number
      1 times  2026-11-21 19:00:00 to 2026-11-21 19:00:00  1 streams, e.g. gauge/1
      e.g. value 'wet' is not a number: {"v": "wet"}
    """
    if not kinds:
        return Note("live.dead_letters_none").text(lang)
    lines = [Note("live.dead_letters", n=sum(kind.n_dead_letters for kind in kinds)).text(lang)]
    for kind in kinds[:most]:
        raw = kind.example.raw[:120].decode("utf-8", "backslashreplace").replace("\n", " ")
        seen = Note("live.dead_letters_kind", n=kind.n_dead_letters, first=clock_text(kind.first),
                    last=clock_text(kind.last), n_streams=kind.n_streams, stream=kind.stream or "-")  # fmt: skip
        example = Note("live.dead_letters_example", reason=kind.example.reason, payload=raw)
        lines += [f"{kind.source}: {kind.reason}", f"  {seen.text(lang)}", f"  {example.text(lang)}"]
    if len(kinds) > most:
        lines.append("…")
    return "\n".join(lines)


def reprocess(
    config: LiveConfig, *, is_clock_corrected: bool = False, clock: Callable[[], int] = time.time_ns
) -> Reprocessed:
    """Read every dead letter with the mappings of the current configuration.

    is_clock_corrected : the clock of this machine was wrong when they arrived, and is right now

    Raises
    ------
    StoreError
        A twin runs on the folder, or there is no spool.
    ScenarioError
        A mapping is wrong; the message names the key.
    """
    mappings: dict[str, list[Mapping]] = {}
    for kind, tables in config.feeds:
        for mapping in mappings_from_tables(kind, tables):
            mappings.setdefault(mapping.source, []).append(mapping)
    path = config.folder / "spool.sqlite"
    total = Reprocessed(0, 0, 0)
    with contextlib.closing(dead_letters(path)) as found:  # raises where there is no spool
        next(found, None)
    with (
        active(config) as pair,
        locked(config.folder),
        Spool(path, factory=None if pair is None else pair.journal.factory(path)) as spool,
    ):
        last = max((one for one, _ in dead_letters(path)), default=0)  # those refused again get higher ids
        for payloads in _payloads(spool, last):
            settled = _settle(spool, payloads, mappings, is_clock_corrected=is_clock_corrected, now=clock())
            total = Reprocessed(*(a + b for a, b in zip(total, settled)))
    return total


class Payload(NamedTuple):
    """One payload with all its dead letters and their ids."""

    dead_letters: list[Rejected]
    ids: list[int]


def _payloads(spool: Spool, last: int) -> Iterator[list[Payload]]:
    """Dead letters up to an id, in batches of payloads; those of one payload are consecutive."""
    after, limit = 0, 4 * _BATCH
    while after < last:
        page = [(one, letter) for one, letter in spool.rejected(after, limit=limit) if one <= last]
        group: list[Payload] = []
        for one, letter in page:
            if not group or _key(group[-1].dead_letters[0]) != _key(letter):
                group.append(Payload([], []))
            group[-1].dead_letters.append(letter)
            group[-1].ids.append(one)
        if len(page) == limit and len(group) == 1:  # one payload of very many values
            limit *= 4
            continue
        if len(page) == limit:
            group.pop()  # its other dead letters are on the next page
        if not group:
            return
        after, limit = group[-1].ids[-1], 4 * _BATCH
        yield group


def _key(letter: Rejected) -> tuple[object, ...]:
    return letter.received_time, letter.source, letter.topic, letter.raw


def _settle(
    spool: Spool, payloads: list[Payload], mappings: dict[str, list[Mapping]], *, is_clock_corrected: bool, now: int
) -> Reprocessed:
    """Replace dead letters by the results of their payloads; where nothing changes they stay."""
    replaced: list[int] = []
    results = Outcome([], [])
    n_refused = 0
    for payload in payloads:
        letter = payload.dead_letters[0]
        is_late = is_clock_corrected or letter.received_time < EARLIEST_ARRIVAL
        outcome = _read(letter, mappings.get(letter.source, []), received=now if is_late else letter.received_time)
        if outcome is not None and is_late:
            if any(reading.event_time >= now for reading in outcome.readings):  # dated by its arrival
                outcome = None
            else:
                refused = [one._replace(received_time=letter.received_time) for one in outcome.rejected]
                outcome = Outcome(outcome.readings, refused)
        if outcome is None or _reasons(outcome.rejected) == _reasons(payload.dead_letters):
            n_refused += len(payload.ids)
            continue
        replaced += payload.ids
        results.readings.extend(outcome.readings)
        results.rejected.extend(outcome.rejected)
    if replaced:
        spool.replace_dead_letters(replaced, *results)
    n_again = len(results.rejected)
    return Reprocessed(max(len(replaced) - n_again, 0), len(results.readings), n_refused + n_again)


def _reasons(letters: list[Rejected]) -> set[tuple[str, str]]:
    return {(letter.stream, re.sub(r"^line \d+: ", "", letter.reason)) for letter in letters}


def _read(letter: Rejected, mappings: list[Mapping], *, received: int) -> Outcome | None:
    """Read by the mapping that yields most readings; None where its source has no mapping any more."""
    best = None
    for mapping in mappings:
        outcome = Outcome([], [])
        mapping.read_into(outcome, letter.topic, letter.raw, received)
        if best is None or len(outcome.readings) > len(best.readings):
            best = outcome
    return best


def list_dead_letters(
    path: Path, *, lang: str, is_reprocessed: bool, show: Callable[[str], None], is_clock_corrected: bool = False
) -> None:
    """List the dead letters of a configuration, after reprocessing them where requested."""
    config = load_live(path)
    if is_reprocessed:
        found = reprocess(config, is_clock_corrected=is_clock_corrected)
        show(Note("live.dead_letters_reprocessed", **found._asdict()).text(lang))
    show(
        dead_letters_text(dead_letter_kinds(letter for _, letter in dead_letters(config.folder / "spool.sqlite")), lang)
    )
