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
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from twin.alerts import JST, Alert, alert_from_json
from twin.alerts.messages import stage_text
from twin.alerts.rules import STAGES, Stage
from twin.arrays import AnyArray
from twin.errors import InputError, StoreError, TwinError
from twin.files import append_lines
from twin.live.outbox import read_past_alerts
from twin.live.status import StatusReport, clock_text, read_status
from twin.notes import Note
from twin.notes.times import age_note, length_note
from twin.quantities import DAY, HOUR, MM, NS_PER_SECOND, quantity_name
from twin.sensors.readings import may_raise, usable
from twin.serve.situation import FAULT_KINDS, GaugeCounts, Situation, situation_of
from twin.serve.sparklines import Sparklines

__all__ = ["LiveView"]

_MOST_GAUGES = 200  # shown at a time: the gravest first, the others by search
_MOST_ALERTS = 200
_MOST_PAST = 100
_LONGEST_NAME = 100  # characters
_LONGEST_NOTE = 500
_Series = tuple[str, str, str]
"""Source, stream and quantity."""
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
    """Current values with state at one time, the gravest first; or the reason why there are none."""

    frame: pd.DataFrame | None
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
        self._current = _File(folder / "current.parquet", pd.read_parquet)
        self._acknowledged = _File(folder / "acknowledgements.ndjson", _read_acknowledgements)
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
                _counts(gauges.frame),
            )
            if problem:
                situation = Situation("unknown", 0, Note("page.alerts_unknown"), (Note.plain(problem),))
            rows = None if gauges.frame is None else self._gauge_rows(gauges.frame, search, most, lang, now)
            past = self._past_alerts(now)
        names = _names(gauges.frame)

        def shown(alert: Alert, seen: dict[str, Any] | None = None) -> dict[str, Any]:
            return _alert_json(alert, names, lang, now, seen=seen)

        standing = None if alerts is None else [
            shown(alert_from_json(one), one["acknowledged"]) for one in alerts[:_MOST_ALERTS]
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
            "n_gauges": None if gauges.frame is None else len(gauges.frame),
            "gauges_problem": gauges.problem,
            "feeds": [_feed_json(feed, lang) for feed in values.get("feeds", ())],
            "senders": values.get("senders", []),
            "undelivered": [self._undelivered_json(one, past or [], shown, now) for one in undelivered],
            "problems": [str(problem) for problem in values.get("problems", ())],
        }

    def acknowledge(self, alert_id: str, *, who: str, note: str = "") -> None:
        """Record that somebody has seen an alert that stands or was not delivered; a twin reads it within a second.

        Raises
        ------
        InputError
            No name, a text too long, or no such alert stands.
        """
        who, note = " ".join(who.split()), " ".join(note.split())
        if not who or len(who) > _LONGEST_NAME or len(note) > _LONGEST_NOTE:
            raise InputError(
                f"who has {len(who)} and note {len(note)} characters, expected 1 to {_LONGEST_NAME} and at most "
                f"{_LONGEST_NOTE}"
            )
        with self._lock:
            report, problem = self._report()
            values = report.values if report is not None else {}
            known = {one["id"] for one in self._alerts(values) or ()}
            known |= {one["alert_id"] for one in self._undelivered(values)}
            if alert_id not in known:
                raise InputError(problem or f"there is no standing alert {alert_id!r} to acknowledge")
            entry = {"alert_id": alert_id, "who": who, "time": self._clock(), "note": note}
            append_lines(self.folder / "acknowledgements.ndjson", [json.dumps(entry, ensure_ascii=False).encode()])

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
            frame = self._current.value()
        except Exception as error:  # a damaged file must not end the page
            return _Gauges(None, f"current.parquet: {error}")
        if frame is None:
            return _Gauges(None)
        fresh_for = float(values.get("fresh_for", self._fresh_for))
        found = _with_state(frame, alerts or [], now=now, fresh_for=fresh_for)
        return _Gauges(found)

    def _gauge_rows(self, frame: pd.DataFrame, search: str, most: int, lang: str, now: int) -> list[dict[str, Any]]:
        shown = frame
        for word in search.casefold().split():
            shown = shown[shown["search"].str.contains(word, regex=False)]
        shown = shown.head(most)
        lines = self._sparklines.lines(shown, now=now, n_series=len(frame))
        records: list[dict[Any, Any]] = shown.to_dict("records")
        return [_gauge_json(row, line, lang, now) for row, line in zip(records, lines)]


def _read_acknowledgements(path: Path) -> dict[str, dict[str, Any]]:
    found = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            entry = json.loads(line)
            found[str(entry["alert_id"])] = {
                "who": str(entry["who"]), "time": int(entry["time"]), "note": str(entry.get("note", "")),
            }  # fmt: skip
    return found


def _names(frame: pd.DataFrame | None) -> dict[_Series, tuple[str, str]]:
    """Names of the gauges in Japanese and English, by series."""
    if frame is None:
        return {}
    named = frame[frame["name"] != ""]
    keys = zip(named["source"], named["stream"], named["quantity"])
    return dict(zip(keys, zip(named["name"], named["name_en"])))


def _counts(frame: pd.DataFrame | None) -> GaugeCounts | None:
    if frame is None:
        return None
    state = frame["state"]
    n_unknown = int(state.isin(["unknown", "suspect"]).sum())
    return GaugeCounts(len(frame), int((state == "stale").sum()), n_unknown)


def _with_state(frame: pd.DataFrame, alerts: list[dict[str, Any]], *, now: int, fresh_for: float) -> pd.DataFrame:
    """Current values with age now, state ("ok", "suspect", "stale", "unknown"), stage; in order of urgency."""
    found = frame.copy()
    at = found["time"].astype("int64").to_numpy() if len(found) else np.zeros(0, np.int64)
    value = found["value"].to_numpy(float)
    quality: AnyArray = found["quality"].to_numpy() if "quality" in found else np.zeros(len(found), int)
    age = (now - at) / NS_PER_SECOND
    state = np.full(len(found), "ok", dtype=object)
    state[~usable(quality)] = "suspect"
    state[age > fresh_for] = "stale"
    state[~np.isfinite(value) | ~may_raise(quality)] = "unknown"
    stages: dict[tuple[str, str, str], int] = {}
    for alert in alerts:
        if alert["kind"] not in FAULT_KINDS:
            key = alert["source"], alert["stream"], alert["quantity"]
            stages[key] = max(stages.get(key, 0), int(Stage[alert["stage"].upper()]))
    keys = zip(found["source"], found["stream"], found["quantity"])
    found["event"], found["age"], found["state"] = at, age, state
    found["stage"] = np.array([stages.get(key, 0) for key in keys], dtype=int)
    for column in ("name", "name_en", "area"):
        if column not in found:
            found[column] = ""
        found[column] = found[column].astype(object).where(found[column].notna(), "").astype(str)
    texts = (found[column].astype(str) for column in ("name", "name_en", "area", "stream", "place_id"))
    joined = [" ".join(row).casefold() for row in zip(*texts)]
    found["search"] = pd.Series(joined, index=found.index, dtype=object)
    urgency = pd.Series(state, index=found.index).map({"unknown": 0, "suspect": 1, "stale": 2, "ok": 3})
    return found.assign(urgency=urgency).sort_values(
        ["stage", "urgency", "stream", "quantity"], ascending=[False, True, True, True], ignore_index=True
    )


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
    alert: Alert, names: dict[_Series, tuple[str, str]], lang: str, now: int, *, seen: dict[str, Any] | None = None
) -> dict[str, Any]:
    is_fault = alert.kind in FAULT_KINDS
    stage = int(alert.stage)
    name, name_en = names.get((alert.source, alert.stream, alert.quantity), ("", ""))
    name, name_en = alert.place_name or name, alert.place_name_en or name_en
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


def _feed_json(feed: dict[str, Any], lang: str) -> dict[str, Any]:
    since = Note("live.never") if feed["since"] is None else age_note(feed["since"])
    return {
        "name": feed["name"], "since": since.text(lang), "problem": feed["problem"],
        "text": Note("page.feed", readings=feed["n_readings"], rejected=feed["n_rejected"]).text(lang),
    }  # fmt: skip
