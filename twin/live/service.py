"""Service: a live twin until a signal ends it, and acknowledgement of its alerts."""

from __future__ import annotations

import contextlib
import json
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

from twin.alerts import Watch
from twin.errors import InputError
from twin.feeds.senders import open_sender
from twin.files import append_lines
from twin.live.city_places import CityPlaces, places_of
from twin.live.config import LiveConfig, load_live
from twin.live.engine import Live
from twin.live.folder import LiveFolder
from twin.live.nowcast import nowcast_case
from twin.live.outbox import Outbox, read_alerts
from twin.live.pruning import KeepRules, prune
from twin.live.standby import Standby, active
from twin.live.status import LiveStatus, status_text
from twin.notes import Note
from twin.sensors import Reading
from twin.store import HistoryParts

__all__ = ["acknowledge", "prune_folder", "run_live"]


def run_live(path: Path, *, lang: str, status_every: float, show: Callable[[str], None]) -> None:
    """Run a configuration until SIGINT or SIGTERM; readings received by then are durable, evaluated and stored.

    With [standby] it waits until it may be the active one, and waits again when another process has taken over.
    """
    stopping, stopped = Note("live.stopping").text(lang), Note("live.stopped").text(lang)
    config = load_live(path)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    places = places_of(config.city) if config.city is not None else None
    if config.standby is None:
        with Live(config, places=places) as live:
            while True:
                show(status_text(live.status(), lang, now=time.time_ns()))
                if stop.wait(status_every):
                    break
            show(stopping)
    else:
        _run_in_turn(config, places, stop, lang=lang, status_every=status_every, show=show)
    show(stopped)


def _run_in_turn(
    config: LiveConfig, places: CityPlaces | None, stop: threading.Event, *, lang: str, status_every: float,
    show: Callable[[str], None],
) -> None:  # fmt: skip
    """Standby, active, and standby again, until `stop` is set. What takes long is read before."""
    case = nowcast_case(config.nowcast, config.city or config.base) if config.nowcast is not None else None
    Watch(config.rules).advance([Reading(0, 0, "", "", "water_level", "m", 0.0)])  # loads compiled code
    standby = Standby(config)
    show_due = 0.0

    def show_status(status: LiveStatus) -> None:
        nonlocal show_due
        if time.monotonic() >= show_due:
            show_due = time.monotonic() + status_every
            show(status_text(status, lang, now=time.time_ns()))

    while not stop.is_set():
        show(Note("live.standby").text(lang))
        pair = standby.wait(stop, show=show_status)
        if pair is None:
            return
        show(Note("live.active").text(lang))
        with Live(config, places=places, pair=pair, nowcast_case=case) as live:
            show_due = 0.0
            while not pair.lost.is_set():
                show_status(live.status())
                if stop.wait(min(status_every, 0.2)):
                    break
            show(Note("live.taken_over" if pair.lost.is_set() else "live.stopping").text(lang))


def prune_folder(path: Path, *, lang: str, show: Callable[[str], None]) -> None:
    """Apply the rules of [keep] to a twin that does not run, and return the space to the system.

    Raises
    ------
    StoreError
        A twin runs on the folder: it applies the rules by itself.
    """
    config = load_live(path)
    if config.keep == KeepRules():
        show(Note("live.prune_no_rule").text(lang))
        return
    if not config.folder.exists():
        raise InputError(f"{config.folder.name} does not exist: nothing to prune")
    names = []
    for settings in config.senders:
        sender = open_sender(settings, config.folder)
        names.append(sender.name)
        sender.close()
    with active(config) as pair, contextlib.closing(LiveFolder(config.folder, store=config.store, pair=pair)) as folder:
        deleted = prune(
            config.keep, folder.path, spool=folder.spool, store=folder.store,
            parts=HistoryParts(folder.path / "history"), outbox=folder.outbox, now=time.time_ns(),
            standing=[alert.id for alert in read_alerts(folder.path).standing], senders=names,
        )  # fmt: skip
        show(Note("live.pruned", **deleted._asdict()).text(lang))
        if deleted.history:
            folder.store.compact()
        for part, n in ((folder.spool, deleted.dead_letters + deleted.gaps), (folder.outbox, deleted.alerts)):
            if n:
                part.compact()


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
