"""Heartbeat: signs of life of a twin, and the dead man's alarm that misses them.

A twin is alive while its rules are evaluated: the loop of the rules itself beats. `heartbeat.json` in the live folder
is replaced at every few beats, and senders with `heartbeat = "5 min"` get a sign of life at that interval; both stop
when the rules stop, and a receiver that misses them knows that warnings may be missing.

The dead man's alarm is a second process, `twin live config.toml --dead-man`, best on another computer that reads the
folder. It tells the receivers of the configuration when the file has not changed for its limit, whatever the clocks.
"""

from __future__ import annotations

import contextlib
import json
import logging
import math
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from twin.alerts import Alert, Stage, to_json
from twin.alerts.alert_routing import DEAD_MAN
from twin.files import write_text
from twin.live.outbox import Outbox

__all__ = ["DeadMan", "Heartbeat", "dead_man_alert"]

_log = logging.getLogger(__name__)
_FILE = "heartbeat.json"
_WRITE_EVERY = 5.0  # s
_DEAD_AFTER = 30.0  # s without an evaluation of the rules


class Heartbeat:
    """Signs of life of a twin.

    Parameters
    ----------
    folder : Path
    name : str
        Of the twin.
    life : callable
        Number of standing alerts, number of alerts not delivered, problems.
    clock, timer : callable
        UTC ns, and seconds that no setting of the clock changes; for tests.
    """

    def __init__(
        self, folder: Path, name: str, life: Callable[[], tuple[int, int, list[str]]], *,
        clock: Callable[[], int] = time.time_ns, timer: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._path = folder / _FILE
        self._name = name
        self._life = life
        self._clock = clock
        self._timer = timer
        self._last: float | None = None
        self._write_due = -math.inf

    def beat(self) -> None:
        """The rules have been evaluated. Called by their loop; a full disk does not stop it."""
        self._last = self._timer()
        if self._last >= self._write_due:
            self._write_due = self._last + _WRITE_EVERY
            try:
                write_text(self._path, json.dumps(self.state(), ensure_ascii=False))
            except Exception as error:
                _log.warning("heartbeat: %s", error)

    @property
    def age(self) -> float | None:
        """Seconds since the rules were last evaluated; None before the first time."""
        return None if self._last is None else self._timer() - self._last

    def state(self) -> dict[str, Any] | None:
        """What a sign of life holds; None where the rules have not been evaluated for half a minute."""
        if self._last is None or self._timer() - self._last > _DEAD_AFTER:
            return None
        n_standing, n_undelivered, problems = self._life()
        return {"name": self._name, "time": self._clock(), "standing": n_standing, "undelivered": n_undelivered,
                "problems": problems}  # fmt: skip


def dead_man_alert(name: str, number: int, *, at: int, is_over: bool) -> Alert:
    """The alarm that a twin gives no sign of life, or its end. [ns UTC]"""
    stages = (Stage.NONE, Stage.DANGER) if is_over else (Stage.DANGER, Stage.NONE)
    chain = f"{DEAD_MAN}/{name}"
    return Alert(
        f"{chain}/{number}", DEAD_MAN, "dead_man", "cancel" if is_over else "alert", at, *stages, "", "twin",
        "heartbeat", "", "", math.nan, math.nan, math.nan, "", None, None, None, (),
        f"{chain}/{number - 1}" if is_over else None, place_name=name, received=at,
    )  # fmt: skip


class DeadMan:
    """Watches the signs of life of a twin.

    Parameters
    ----------
    folder : Path
        Of the twin.
    name : str
    outbox : Outbox
        Of the alarm itself: it goes to the receivers as alerts do.
    limit : float
        Without a change of the file. [s]
    clock, timer : callable
        As of `Heartbeat`.
    """

    def __init__(
        self, folder: Path, name: str, outbox: Outbox, *, limit: float, clock: Callable[[], int] = time.time_ns,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._path = folder / _FILE
        self._name = name
        self._outbox = outbox
        self._limit = limit
        self._clock = clock
        self._timer = timer
        self._content = self._read()
        self._changed = timer()
        lines = outbox.lines()
        self._number = len(lines)
        self.is_alarmed = bool(lines) and json.loads(lines[-1])["action"] != "cancel"

    def _read(self) -> str | None:
        """The file's text; None where it cannot be read."""
        with contextlib.suppress(OSError, ValueError):
            return self._path.read_text(encoding="utf-8")
        return None

    def look(self) -> str | None:
        """Look at the file; "alarm" or "over" where that has just been decided."""
        content, now = self._read(), self._timer()
        if content is not None and content != self._content:
            self._content, self._changed = content, now
            if self.is_alarmed:
                return self._decide(is_over=True)
        elif now - self._changed > self._limit and not self.is_alarmed:
            return self._decide(is_over=False)
        return None

    def _decide(self, *, is_over: bool) -> str:
        alert = dead_man_alert(self._name, self._number + 1, at=self._clock(), is_over=is_over)
        self._outbox.add([(alert.id, alert.time, to_json(alert))])
        self._number += 1
        self.is_alarmed = not is_over
        return "over" if is_over else "alarm"

    def run(self, stop: threading.Event, *, every: float, decided: Callable[[str], None]) -> None:
        """Look until stopped. [s]"""
        while not stop.wait(every):
            try:
                found = self.look()
            except Exception as error:  # a full disk: the alarm is delivered from memory, and decided again
                _log.warning("dead man's alarm: %s", error)
                continue
            if found is not None:
                decided(found)
