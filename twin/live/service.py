"""Service: a live twin until a signal ends it, and acknowledgement of its alerts."""

from __future__ import annotations

import json
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

from twin.errors import InputError
from twin.files import append_lines
from twin.live.city_places import places_of
from twin.live.config import load_live
from twin.live.engine import Live
from twin.live.forwarding import run_forward
from twin.live.outbox import Outbox
from twin.live.status import status_text
from twin.notes import Note

__all__ = ["acknowledge", "run_live"]


def run_live(path: Path, *, lang: str, status_every: float, show: Callable[[str], None]) -> None:
    """Run a configuration until SIGINT or SIGTERM; readings received by then are durable, evaluated and stored."""
    stopping, stopped = Note("live.stopping").text(lang), Note("live.stopped").text(lang)
    config = load_live(path)
    if config.forward is not None:
        run_forward(config, lang=lang, status_every=status_every, show=show)
        return
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    places = places_of(config.city) if config.city is not None else None
    with Live(config, places=places) as live:
        while True:
            show(status_text(live.status(), lang, now=time.time_ns()))
            if stop.wait(status_every):
                break
        show(stopping)
    show(stopped)


def acknowledge(path: Path, alert_id: str, *, who: str, note: str = "") -> None:
    """Record that somebody has seen an alert; a running twin reads it within a second."""
    folder = load_live(path).folder
    if not (folder / "alerts.sqlite").exists():
        raise InputError(f"{folder.name} holds no alerts yet")
    with Outbox(folder / "alerts.sqlite") as outbox:
        if alert_id not in {json.loads(line)["id"] for line in outbox.lines()}:
            raise InputError(f"there is no alert {alert_id!r} to acknowledge")
    entry = {"alert_id": alert_id, "who": who, "time": time.time_ns(), "note": note}
    append_lines(folder / "acknowledgements.ndjson", [json.dumps(entry, ensure_ascii=False).encode()])
