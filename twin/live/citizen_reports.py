"""Citizens' reports: readings of low confidence until somebody has checked them.

    [[feed]]
    kind = "intake"
    moderation = "suspect"       # or "hold"

Every reading of such a feed is a report. Until it is decided it is SUSPECT: it may raise an alert, ends none, and has
little weight beside gauges; with "hold" it is BAD, seen and used for nothing. An approved report is ESTIMATED, a
refused one BAD. `reports.ndjson` in the live folder lists the reports, `verdicts.ndjson` what was decided, by whom and
when; anybody may append to it, as `twin live CONFIG --approve ID --who NAME` does, and a running twin reads it within a
second. A verdict may be changed once; the history keeps all as revisions of the reading.

Nobody reports that the water has gone. An alert that a report raised stands until somebody states what its place reads
now: `--observed ID --value "0 cm"`, a verdict "observed" with a value, which is a reading of the report's stream.
"""

from __future__ import annotations

import hashlib
import json
import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Literal, NamedTuple

from twin.errors import InputError, StoreError, TwinError
from twin.files import append_lines
from twin.live.status import clock_text
from twin.notes import Note
from twin.quantities import quantity_name
from twin.sensors.readings import Quality, Reading, Rejected
from twin.sensors.sink import Done, Sink
from twin.sensors.units import amount
from twin.sensors.validation import EARLIEST

__all__ = ["Moderation", "Moderator", "Report", "ReportSink", "Verdict", "decide", "read_reports", "reports_text"]

Moderation = Literal["suspect", "hold"]
Verdict = Literal["approved", "refused", "observed"]

_REPORTS, _VERDICTS = "reports.ndjson", "verdicts.ndjson"
_UNDECIDED = {"suspect": Quality.SUSPECT, "hold": Quality.BAD}
_EVERY = 1.0  # s between two looks at the verdicts


class Report(NamedTuple):
    """A report and what was decided; verdict "" : not yet.

    reading : as it was received, with the quality that the feed gave it; decided : time of the verdict [ns UTC]
    """

    id: str
    reading: Reading
    verdict: str = ""
    who: str = ""
    note: str = ""
    decided: int = 0


def _id(reading: Reading) -> str:
    key = reading.source, reading.stream, reading.quantity, reading.native_id or reading.event_time
    return hashlib.sha256("\0".join(map(str, key)).encode()).hexdigest()[:12]


def _line(reading: Reading) -> bytes:
    fields = {k: None if isinstance(v, float) and math.isnan(v) else v for k, v in reading._asdict().items()}
    return json.dumps({"id": _id(reading), **fields}, ensure_ascii=False).encode()


def _reading(entry: dict[str, Any]) -> Reading:
    return Reading._make(math.nan if entry[name] is None else entry[name] for name in Reading._fields)


class ReportSink:
    """A sink for a feed of reports: lists them, and hands them on with the quality of what is not decided."""

    def __init__(self, sink: Sink, folder: Path, moderation: Moderation) -> None:
        self._sink = sink
        self._file = folder / _REPORTS
        self._least = int(_UNDECIDED[moderation])
        self.record_gap = sink.record_gap
        self.remember = sink.remember
        self.recall = sink.recall
        self.latest = getattr(sink, "latest", None)

    def _listed(self, readings: Sequence[Reading]) -> list[Reading]:
        if readings:
            try:
                append_lines(self._file, [_line(reading) for reading in readings])
            except TwinError as error:  # a full disk: not acknowledged, so that it is sent again
                raise StoreError(str(error)) from error
        return [reading._replace(quality=max(reading.quality, self._least)) for reading in readings]

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """As the sink's."""
        return self._sink.append(self._listed(readings), rejected)

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As the sink's."""
        return self._sink.submit(self._listed(readings), rejected, done=done)


def read_reports(folder: Path) -> list[Report]:
    """All reports of a live folder with their last verdicts, the oldest first. A twin may run on the folder."""
    found: dict[str, Report] = {}
    for entry in _entries(folder / _REPORTS):
        found.setdefault(entry["id"], Report(entry["id"], _reading(entry)))
    for entry in _entries(folder / _VERDICTS):
        report = found.get(entry.get("id", ""))
        if report is not None and entry.get("verdict") in ("approved", "refused"):
            found[report.id] = report._replace(
                verdict=entry["verdict"], who=str(entry.get("who", "")), note=str(entry.get("note", "")),
                decided=int(entry.get("time", 0)),
            )  # fmt: skip
    return list(found.values())


def _entries(path: Path) -> Iterator[dict[str, Any]]:
    """Complete lines of a file that are JSON objects."""
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n")[:-1]:
        entry = _entry(line)
        if entry is not None:
            yield entry


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _is_verdict(entry: dict[str, Any]) -> bool:
    if entry.get("verdict") != "observed":
        return entry.get("verdict") in ("approved", "refused")
    value, at = entry.get("value"), entry.get("time")
    return isinstance(value, int | float) and math.isfinite(value) and isinstance(at, int) and at >= EARLIEST


def decide(
    folder: Path, report_id: str, *, verdict: Verdict, who: str, note: str = "", value: float | str | None = None
) -> None:
    """Record a verdict on a report; a running twin applies it within a second, another at its next start.

    value : of "observed": what the place reads now, in the base unit or with a unit, "0 cm"

    Raises
    ------
    InputError
        There is no such report, or it had this verdict before: a verdict can be changed once. A value that is missing,
        or of another verdict.
    """
    report = next((one for one in read_reports(folder) if one.id == report_id), None)
    if report is None:
        raise InputError(f"there is no report {report_id!r}; twin live CONFIG --reports lists them")
    if (verdict == "observed") != (value is not None):
        raise InputError(
            f"verdict {verdict!r} with value {value!r}: what is observed needs a value, a verdict has none"
        )
    if verdict != "observed" and any(
        one.get("id") == report_id and one.get("verdict") == verdict for one in _entries(folder / _VERDICTS)
    ):
        raise InputError(f"report {report_id!r} was {verdict} before; a verdict can be changed once")
    entry: dict[str, Any] = {"id": report_id, "verdict": verdict, "who": who, "time": time.time_ns(), "note": note}
    if value is not None:
        entry["value"] = amount(report.reading.quantity, value, report.reading.unit)
    append_lines(folder / _VERDICTS, [json.dumps(entry, ensure_ascii=False).encode()])


class Moderator:
    """Applies verdicts: the reading of a report is stored again with the quality that was decided.

    The position in the file is remembered after the reading is durable: a crash between repeats it, and the store drops
    the repetition.
    """

    def __init__(self, folder: Path, sink: Sink, *, clock: Callable[[], int] = time.time_ns) -> None:
        self.problem = ""
        self._folder = folder
        self._sink = sink
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="moderation", daemon=True)

    def start(self) -> None:
        """Begin, in the background."""
        self._thread.start()

    def stop(self) -> None:
        """End; verdicts that are not applied yet are applied at the next start."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(30)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.problem = self.advance()
            except (TwinError, OSError) as error:  # a full disk: tried again
                self.problem = str(error)
            self._stop.wait(_EVERY)

    def advance(self) -> str:
        """Apply new verdicts; what is wrong with the last of them, or ""."""
        path = self._folder / _VERDICTS
        position = int(self._sink.recall(_VERDICTS) or 0)
        if not path.exists() or path.stat().st_size <= position:
            return self.problem
        with path.open("rb") as file:
            file.seek(position)
            *lines, _ = file.read().split(b"\n")
        known = {entry["id"]: entry for entry in _entries(self._folder / _REPORTS)}
        readings, problem = [], ""
        for line in lines:
            entry = _entry(line)
            report = None if entry is None else known.get(entry.get("id", ""))
            if entry is None or report is None or not _is_verdict(entry):
                problem = Note("live.verdict_unknown", line=line[:120].decode("utf-8", "replace")).text("en")
                continue
            reading = _reading(report)
            if entry["verdict"] == "observed":
                readings.append(reading._replace(
                    event_time=entry["time"], received_time=self._clock(), value=float(entry["value"]), native_id="",
                    quality=int(Quality.ESTIMATED),
                ))  # fmt: skip
                continue
            decided = Quality.BAD if entry["verdict"] == "refused" else max(reading.quality, Quality.ESTIMATED)
            readings.append(reading._replace(quality=int(decided), received_time=self._clock()))
        if readings:
            self._sink.append(readings)
        self._sink.remember(_VERDICTS, str(position + sum(len(line) + 1 for line in lines)))
        return problem


def reports_text(reports: Sequence[Report], lang: str) -> str:
    """Reports that wait for a verdict, the newest first, then the number of those decided; lang : "en" or "ja"."""
    waiting = [report for report in reversed(reports) if not report.verdict]
    lines = [Note("live.reports", n=len(waiting), decided=len(reports) - len(waiting)).text(lang)]
    for report in waiting:
        reading = report.reading
        where = reading.place_id or (
            "" if math.isnan(reading.longitude) else f"{reading.latitude:.5f}, {reading.longitude:.5f}"
        )
        name = quantity_name(reading.quantity, lang=lang)
        lines.append(
            f"{report.id}  {clock_text(reading.event_time)}  {name} {reading.value:g} {reading.unit}  "
            f"{reading.stream}  {where}".rstrip()
        )
    return "\n".join(lines)
