"""View of a live folder for the live page: situation, alerts, gauges and deliveries as texts of one language.

Everything is read from the files that `twin live` keeps for other processes; the view holds no connection to the twin
and changes nothing but `acknowledgements.ndjson`, to which it appends. What cannot be read is None and shown as
unknown.
"""

from __future__ import annotations

import contextlib
import json
import math
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, cast

from twin.alerts import JST, Alert, alert_from_json
from twin.alerts.messages import stage_text
from twin.alerts.rules import STAGES, Stage
from twin.errors import InputError, StoreError, TwinError
from twin.files import append_lines
from twin.live.citizen_reports import Report, Verdict, decide, read_reports
from twin.live.nowcast_result import NowcastResult, read_nowcast
from twin.live.outbox import read_past_alerts
from twin.live.status import StatusReport, clock_text, read_status
from twin.notes import Note
from twin.notes.times import age_note, length_note
from twin.quantities import DAY, HOUR, MM, NS_PER_SECOND, quantity_name
from twin.serve.gauge_table import GaugeTable, States, read_gauges
from twin.serve.nowcast_view import is_over, nowcast_json, read_mark
from twin.serve.situation import FAULT_KINDS, Situation, situation_of
from twin.serve.sparklines import Sparklines

__all__ = ["LiveView"]

_MOST_GAUGES = 200  # shown at a time: the gravest first, the others by search
_MOST_ALERTS = 200
_MOST_PAST = 100
_MOST_REPORTS = 50
_LONGEST_NAME = 100  # characters
_LONGEST_NOTE = 500
# Units that people read rain and shares in: factor and decimals.
_SHOWN_UNITS = {
    "rain_rate": ("mm/h", HOUR / MM, 1), "rain_depth": ("mm", 1 / MM, 1), "humidity": ("%", 100.0, 0),
    "soil_moisture": ("%", 100.0, 0), "people": ("", 1.0, 0),
}  # fmt: skip


class _File:
    """What a function reads from a file, read again when the file has changed."""

    def __init__(self, path: Path, read: Callable[[Path], Any]) -> None:
        self._path = path
        self._read = read
        self._mark: tuple[int, int] | None = None
        self._value: Any = None

    def value(self) -> Any:
        """None where there is no file."""
        try:
            found = self._path.stat()
        except FileNotFoundError:
            self._mark = self._value = None
            return None
        mark = found.st_mtime_ns, found.st_size
        if mark != self._mark:
            self._value = self._read(self._path)
            self._mark = mark
        return self._value


class _Gauges(NamedTuple):
    """Gauges and their states at one time; or the reason why there are none."""

    table: GaugeTable | None
    states: States | None
    problem: str = ""


class LiveView:
    """What the live page shows of a live folder. Safe to use from several threads.

    Parameters
    ----------
    folder : Path
        Of `twin live`; it need not exist yet.
    fresh_for : float
        Age up to which a value is fresh, where the status does not give it. [s]
    clock : function
        UTC ns.
    """

    def __init__(self, folder: Path, *, fresh_for: float = 900.0, clock: Callable[[], int] = time.time_ns) -> None:
        self.folder = folder
        self._fresh_for = fresh_for
        self._clock = clock
        self._lock = threading.Lock()
        self._current = _File(folder / "current.parquet", read_gauges)
        self._acknowledged = _File(folder / "acknowledgements.ndjson", _read_acknowledgements)
        self._nowcast = _File(folder / "nowcast" / "forecast.parquet", lambda _: read_nowcast(folder))
        self._reports: list[Report] = []
        self._reports_mark: tuple[tuple[int, int] | None, ...] = (None, None)
        self._sparklines = Sparklines(folder)

    def view(self, lang: str, *, search: str = "", most: int = _MOST_GAUGES) -> dict[str, Any]:
        """All that the page shows, as JSON values; `search` selects gauges by name, stream, place and area."""
        now = self._clock()
        with self._lock:
            report, problem = self._report()
            values = report.values if report is not None else {}
            alerts = self._alerts(values)
            gauges = self._gauges(values, alerts, now)
            undelivered = self._undelivered(values)
            situation = situation_of(
                None if report is None else report._replace(values={**values, "undelivered": undelivered}),
                None if gauges.states is None else gauges.states.counts,
                nowcast_age=self._nowcast_age(now),
            )
            if problem:
                situation = Situation("unknown", 0, Note("page.alerts_unknown"), (Note.plain(problem),))
            rows = self._gauge_rows(gauges, search, most, lang, now)
            past = self._past_alerts(now)
            reports = self._undecided_reports()

        def shown(alert: Alert, seen: dict[str, Any] | None = None) -> dict[str, Any]:
            series = alert.source, alert.stream, alert.quantity
            names = ("", "") if gauges.table is None else gauges.table.names(series)
            return _alert_json(alert, names, lang, now, seen=seen)

        def standing_json(one: dict[str, Any]) -> dict[str, Any]:
            alert = alert_from_json(one)
            row = shown(alert, one["acknowledged"])
            return {**row, "details": [*row["details"], *_current_text(alert, gauges, lang)]}

        standing = None if alerts is None else [
            standing_json(one) for one in alerts[:_MOST_ALERTS]
        ]  # fmt: skip
        return {
            "lang": lang,
            "clock": clock_text(now),
            "name": str(values.get("name", "")),
            "role": str(values.get("role", "")),
            "is_drill": bool(values.get("is_drill")),
            "is_connected": bool(report is not None and report.is_connected and not problem),
            "situation": _situation_json(situation, lang),
            "written": None if report is None else age_note(max(report.age, 0.0)).text(lang),
            "alerts": standing,
            "n_alerts": values.get("n_alerts"),
            "timeline": None if past is None else [shown(one) for one in past],
            "gauges": rows,
            "nowcast": read_mark(self.folder),
            "n_gauges": None if gauges.table is None else len(gauges.table),
            "gauges_problem": gauges.problem,
            "reports": [_report_json(one, lang, now) for one in reports[-_MOST_REPORTS:][::-1]],
            "n_reports": len(reports),
            "feeds": [_feed_json(feed, lang) for feed in values.get("feeds", ())],
            "senders": values.get("senders", []),
            "undelivered": [self._undelivered_json(one, past or [], shown, now) for one in undelivered],
            "problems": [str(problem) for problem in values.get("problems", ())],
        }

    def nowcast(self, lang: str) -> dict[str, Any] | None:
        """The last nowcast as JSON values; None where none has been made.

        Raises
        ------
        StoreError
            The file cannot be read.
        """
        with self._lock:
            found = self._nowcast.value()
        return None if found is None else nowcast_json(found, lang=lang, now=self._clock())

    def _nowcast_age(self, now: int) -> float | None:
        try:
            found: NowcastResult | None = self._nowcast.value()
        except (TwinError, OSError):
            return None
        return None if found is None or is_over(found, now) else found.age(now)

    def acknowledge(self, alert_id: str, *, who: str, note: str = "") -> None:
        """Record that somebody has seen an alert that stands or was not delivered; a twin reads it within a second.

        Raises
        ------
        InputError
            No name, a text too long, or no such alert stands.
        """
        who, note = _checked(who, note)
        with self._lock:
            report, problem = self._report()
            values = report.values if report is not None else {}
            known = {one["id"] for one in self._alerts(values) or ()}
            known |= {one["alert_id"] for one in self._undelivered(values)}
            if alert_id not in known:
                raise InputError(problem or f"there is no standing alert {alert_id!r} to acknowledge")
            entry = {"alert_id": alert_id, "who": who, "time": self._clock(), "note": note}
            append_lines(self.folder / "acknowledgements.ndjson", [json.dumps(entry, ensure_ascii=False).encode()])

    def decide(self, report_id: str, *, verdict: str, who: str, note: str = "") -> None:
        """Approve or refuse a citizen's report; a running twin applies it within a second.

        Raises
        ------
        InputError
            No name, a text too long, another verdict than "approved" or "refused", or no such report.
        """
        who, note = _checked(who, note)
        if verdict not in ("approved", "refused"):
            raise InputError(f"verdict is {verdict!r}, expected 'approved' or 'refused'")
        with self._lock:
            decide(self.folder, report_id, verdict=cast("Verdict", verdict), who=who, note=note)

    def _undecided_reports(self) -> list[Report]:
        """Citizens' reports without a verdict, the oldest first."""
        mark = tuple(_mark(self.folder / name) for name in ("reports.ndjson", "verdicts.ndjson"))
        if mark != self._reports_mark:
            with contextlib.suppress(TwinError, OSError, ValueError, KeyError, TypeError):
                self._reports = [one for one in read_reports(self.folder) if not one.verdict]
                self._reports_mark = mark
        return self._reports

    def city(self) -> Path | None:
        """Dataset of the city that the twin names; None where it names none or it is not here."""
        report, _ = self._report()
        city = report.values.get("city") if report is not None else None
        return Path(city) if city and Path(city).exists() else None

    def _report(self) -> tuple[StatusReport | None, str]:
        try:
            return read_status(self.folder, now=self._clock()), ""
        except (TwinError, OSError) as error:
            return None, str(error)

    def _alerts(self, values: dict[str, Any]) -> list[dict[str, Any]] | None:
        """Standing alerts with acknowledgements, those not yet read by the twin included."""
        standing = values.get("alerts")
        if standing is None:
            return None
        seen = self._seen()
        return [{**one, "acknowledged": one.get("acknowledged") or seen.get(one["id"])} for one in standing]

    def _undelivered(self, values: dict[str, Any]) -> list[dict[str, Any]]:
        """Alerts that a receiver refused, unless somebody has acknowledged them since."""
        seen = self._seen()
        never = {"time": -1}
        return [
            one
            for one in values.get("undelivered", ())
            if seen.get(one["alert_id"], never)["time"] < one.get("time", 0)
        ]

    def _seen(self) -> dict[str, dict[str, Any]]:
        """Acknowledgements of the file, by alert id."""
        with contextlib.suppress(OSError):
            return dict(self._acknowledged.value() or {})
        return {}

    def _past_alerts(self, now: int) -> list[Alert] | None:
        """What was raised, updated, ended or reported late in the last day, the newest first."""
        try:
            return read_past_alerts(self.folder, since=now - int(DAY * NS_PER_SECOND), limit=_MOST_PAST)
        except (StoreError, ValueError, KeyError, TypeError):
            return None

    def _undelivered_json(
        self, one: dict[str, Any], past: list[Alert], shown: Callable[[Alert], dict[str, Any]], now: int
    ) -> dict[str, Any]:
        alert = next((found for found in past if found.id == one["alert_id"]), None)
        if alert is None:
            with contextlib.suppress(StoreError, ValueError, KeyError, TypeError):
                alert = next(iter(read_past_alerts(self.folder, ids=[one["alert_id"]])), None)
        row = {"id": one["alert_id"], "stage": 0, "stage_text": "", "place": one["alert_id"], "quantity": "",
               "since": "", "details": []}  # fmt: skip
        at = _short_clock(one["time"], now) if one.get("time") else ""
        return {**(row if alert is None else shown(alert)), "sender": one["sender"], "reason": one["reason"],
                "refused": at}  # fmt: skip

    def _gauges(self, values: dict[str, Any], alerts: list[dict[str, Any]] | None, now: int) -> _Gauges:
        try:
            table: GaugeTable | None = self._current.value()
        except Exception as error:  # a damaged file must not end the page
            return _Gauges(None, None, f"current.parquet: {error}")
        if table is None:
            return _Gauges(None, None)
        fresh_for = float(values.get("fresh_for", self._fresh_for))
        return _Gauges(table, table.states(alerts or [], now=now, fresh_for=fresh_for))

    def _gauge_rows(self, gauges: _Gauges, search: str, most: int, lang: str, now: int) -> list[dict[str, Any]] | None:
        if gauges.table is None or gauges.states is None:
            return None
        shown = gauges.table.rows(gauges.states, search=search, most=most)
        lines = self._sparklines.lines(shown, now=now, n_series=len(gauges.table))
        records: list[dict[Any, Any]] = shown.to_dict("records")
        return [_gauge_json(row, line, lang, now) for row, line in zip(records, lines)]


def _mark(path: Path) -> tuple[int, int] | None:
    """What changes with the content of a file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _checked(who: str, note: str) -> tuple[str, str]:
    """Name and note on one line each."""
    who, note = " ".join(who.split()), " ".join(note.split())
    if not who or len(who) > _LONGEST_NAME or len(note) > _LONGEST_NOTE:
        raise InputError(
            f"who has {len(who)} and note {len(note)} characters, expected 1 to {_LONGEST_NAME} and at most "
            f"{_LONGEST_NOTE}"
        )
    return who, note


def _read_acknowledgements(path: Path) -> dict[str, dict[str, Any]]:
    found = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            entry = json.loads(line)
            found[str(entry["alert_id"])] = {
                "who": str(entry["who"]), "time": int(entry["time"]), "note": str(entry.get("note", "")),
            }  # fmt: skip
    return found


def value_text(value: float | None, unit: str, quantity: str, *, lang: str) -> str:
    """A value in the unit people read it in.

    >>> value_text(5.4, "m", "water_level", lang="en"), value_text(1.3888889e-05, "m/s", "rain_rate", lang="en")
    ('5.40 m', '50.0 mm/h')
    >>> value_text(None, "m", "water_level", lang="ja")
    '不明'
    """
    if value is None or not math.isfinite(value):
        return Note("live.unknown").text(lang)
    shown, factor, decimals = _shown_unit(unit, quantity)
    return f"{value * factor:.{decimals}f} {shown}".strip()


def _shown_unit(unit: str, quantity: str) -> tuple[str, float, int]:
    """Unit, factor and decimals in which a quantity is shown."""
    return _SHOWN_UNITS.get(quantity, ("" if unit == "1" else unit, 1.0, 2))


def _situation_json(situation: Situation, lang: str) -> dict[str, Any]:
    return {
        "level": situation.level, "stage": situation.stage, "headline": situation.headline.text(lang),
        "details": [note.text(lang) for note in situation.details],
    }  # fmt: skip


def _alert_json(
    alert: Alert, names: tuple[str, str], lang: str, now: int, *, seen: dict[str, Any] | None = None
) -> dict[str, Any]:
    is_fault = alert.kind in FAULT_KINDS
    stage = int(alert.stage)
    name, name_en = alert.place_name or names[0], alert.place_name_en or names[1]
    parts = []
    if math.isfinite(alert.value):
        value = value_text(alert.value, alert.unit, alert.quantity, lang=lang)
        parts.append(Note("page.alert_value", value=value).text(lang))
    if alert.threshold is not None and alert.kind in ("level", "forecast"):
        threshold = value_text(alert.threshold, alert.unit, alert.quantity, lang=lang)
        parts.append(Note("page.alert_threshold", threshold=threshold).text(lang))
    if alert.lead_time is not None:
        parts.append(Note("page.alert_lead_time", time=length_note(max(alert.lead_time, 0.0))).text(lang))
    if alert.action == "past" or "late" in alert.notes:
        reported = _short_clock(alert.received or alert.time, now)
        parts.append(Note("page.reported_late", time=reported).text(lang))
    parts += [_ALERT_NOTES[one].text(lang) for one in alert.notes if one in _ALERT_NOTES]
    return {
        "id": alert.id,
        "action": alert.action,
        "stage": 0 if is_fault else stage,
        "stage_text": stage_text(alert, lang=lang),
        "place": (name_en if lang == "en" else "") or name or alert.place_id or alert.stream,
        "area": alert.area,
        "quantity": quantity_name(alert.quantity, lang=lang),
        "details": parts,
        "rule": alert.rule,
        "since": _short_clock(alert.time, now),
        "age": age_note(max((now - alert.time) / NS_PER_SECOND, 0.0)).text(lang),
        "acknowledged": None if seen is None else Note(
            "page.acknowledged", who=seen["who"], time=_short_clock(seen["time"], now)
        ).text(lang),
        "note": "" if seen is None else seen["note"],
    }  # fmt: skip


def _current_text(alert: Alert, gauges: _Gauges, lang: str) -> list[str]:
    """The value of an alert's series now, with its age."""
    if gauges.table is None or gauges.states is None:
        return []
    found = gauges.table.current((alert.source, alert.stream, alert.quantity), gauges.states)
    if found is None:
        return []
    value = value_text(found[0], found[1], alert.quantity, lang=lang)
    age = age_note(max(found[2], 0.0))
    note = (
        Note("page.alert_last", value=value, age=age) if found[3] else Note("page.alert_current", value=value, age=age)
    )
    return [note.text(lang)]


_ALERT_NOTES = {
    "suspect": Note("alerts.suspect"), "not_durable": Note("alerts.not_durable"),
    "no_forecast": Note("alerts.no_forecast"),
}  # fmt: skip


def _short_clock(ns: int, now: int) -> str:
    """Hours and minutes, with the date where it is not today."""
    at, today = (datetime.fromtimestamp(t / NS_PER_SECOND, JST) for t in (ns, now))
    return at.strftime("%H:%M" if at.date() == today.date() else "%m-%d %H:%M")


def _gauge_json(row: dict[Any, Any], line: list[list[float]], lang: str, now: int) -> dict[str, Any]:
    state, stage = str(row["state"]), int(row["stage"])
    texts = {"ok": Note("page.state_ok"), "suspect": Note("page.state_suspect"), "stale": Note("page.state_stale"),
             "unknown": Note("page.state_unknown")}  # fmt: skip
    name = (row["name_en"] if lang == "en" else row["name"]) or row["name"] or row["stream"]
    is_unknown = state == "unknown"
    unit, factor, _ = _shown_unit(str(row["unit"]), str(row["quantity"]))
    return {
        "key": f"{row['source']}\n{row['stream']}\n{row['quantity']}",
        "name": str(name),
        "area": row["area"],
        "quantity": quantity_name(str(row["quantity"]), lang=lang),
        "value": value_text(None if is_unknown else row["value"], str(row["unit"]), str(row["quantity"]), lang=lang),
        "number": None if is_unknown else float(row["value"]) * factor,
        "shown_unit": unit,
        "seconds": float(row["age"]),
        "state": state,
        "state_text": texts[state].text(lang),
        "stage": stage,
        "stage_text": (STAGES[Stage(stage)].ja if lang == "ja" else STAGES[Stage(stage)].en) if stage else "",
        "age": age_note(max(row["age"], 0.0)).text(lang),
        "clock": _short_clock(int(row["event"]), now),
        "line": line,
        "longitude": row["longitude"] if math.isfinite(row["longitude"]) else None,
        "latitude": row["latitude"] if math.isfinite(row["latitude"]) else None,
    }


def _report_json(report: Report, lang: str, now: int) -> dict[str, Any]:
    reading = report.reading
    return {
        "id": report.id, "place": reading.place_id or reading.stream,
        "quantity": quantity_name(reading.quantity, lang=lang),
        "value": value_text(reading.value, reading.unit, reading.quantity, lang=lang),
        "time": _short_clock(reading.event_time, now),
        "longitude": reading.longitude if math.isfinite(reading.longitude) else None,
        "latitude": reading.latitude if math.isfinite(reading.latitude) else None,
    }  # fmt: skip


def _feed_json(feed: dict[str, Any], lang: str) -> dict[str, Any]:
    since = Note("live.never") if feed["since"] is None else age_note(feed["since"])
    return {
        "name": feed["name"], "since": since.text(lang), "problem": feed["problem"],
        "text": Note("page.feed", readings=feed["n_readings"], rejected=feed["n_rejected"]).text(lang),
    }  # fmt: skip
