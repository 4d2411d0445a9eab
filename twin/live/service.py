"""Service: a live twin until a signal ends it, the dead man's alarm beside it, acknowledgements and verdicts."""

from __future__ import annotations

import contextlib
import json
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

from twin.alerts import Watch
from twin.errors import InputError, TwinError
from twin.feeds.senders import AnySenderSettings, MqttSenderSettings, sender_names
from twin.files import append_lines
from twin.live.citizen_reports import Verdict, decide, read_reports, reports_text
from twin.live.city_places import CityPlaces, places_of
from twin.live.config import LiveConfig, load_live
from twin.live.engine import Live
from twin.live.folder import LiveFolder, locked
from twin.live.forwarder import run_forward
from twin.live.heartbeat import DeadMan
from twin.live.nowcast import nowcast_case
from twin.live.outbox import Outbox, has_alert, read_alerts
from twin.live.receivers import drill_config, open_deliveries
from twin.live.retention import KeepRules, prune
from twin.live.standby import Standby, active
from twin.live.status import LiveStatus, clock_text, status_text
from twin.notes import Note
from twin.sensors import Reading
from twin.store import HistoryParts

__all__ = ["acknowledge", "decide_report", "list_reports", "prune_folder", "run_dead_man", "run_live"]

_LOOK_EVERY = 1.0  # s between two looks of the dead man's alarm


def run_live(
    path: Path, *, lang: str, status_every: float, show: Callable[[str], None], is_drill: bool = False
) -> None:
    """Run a configuration until SIGINT or SIGTERM; readings received by then are durable, evaluated and stored.

    With [standby] it waits until it may be the active one, and waits again when another process has taken over.

    is_drill : nothing leaves for receivers that do not take part, see `twin.live.receivers`
    """
    stopping, stopped = Note("live.stopping").text(lang), Note("live.stopped").text(lang)
    config = load_live(path)
    if is_drill:
        config = drill_config(config, now=time.time_ns())
        show(Note("live.drill_folder", folder=config.folder).text(lang))
    elif config.forward is not None:
        run_forward(config, lang=lang, status_every=status_every, show=show)
        return
    stop = _stopped_by_signal()
    places = places_of(config.city) if config.city is not None else None
    if config.standby is None:
        with Live(config, places=places) as live:
            while True:
                show(_status(live, lang))
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
                with contextlib.suppress(TwinError):  # it never ends the twin
                    show_status(live.status())
                if stop.wait(min(status_every, 0.2)):
                    break
            show(Note("live.taken_over" if pair.lost.is_set() else "live.stopping").text(lang))


def _status(live: Live, lang: str) -> str:
    """The status as text; where it cannot be had, why. It never ends the twin."""
    try:
        return status_text(live.status(), lang, now=time.time_ns())
    except TwinError as error:
        return Note("live.problem", problem=str(error)).text(lang)


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
    names = sender_names(config.senders, file=str(path))
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


def run_dead_man(path: Path, *, lang: str, show: Callable[[str], None]) -> None:
    """Watch the twin of a configuration, and tell its receivers when it gives no sign of life, until a signal."""
    config = load_live(path)
    config = config._replace(silences=(), inhibitions=(), senders=[_beside(one) for one in config.senders])
    stop = _stopped_by_signal()
    folder = config.folder / "dead_man"
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder), Outbox(folder / "alerts.sqlite") as outbox:
        watcher = DeadMan(config.folder, config.name, outbox, limit=config.dead_man_after)
        deliveries = open_deliveries(config, outbox, config.folder)
        for delivery in deliveries:
            delivery.start()
        show(Note("live.dead_man_watching", name=config.name, limit=config.dead_man_after).text(lang))

        def decided(what: str) -> None:
            note = Note(f"live.dead_man_{what}", clock=clock_text(time.time_ns()), name=config.name)
            show(note.text(lang))

        try:
            watcher.run(stop, every=_LOOK_EVERY, decided=decided)
        finally:
            for delivery in deliveries:
                delivery.stop()


def _beside(settings: AnySenderSettings) -> AnySenderSettings:
    """The sender of a second process: a broker takes one connection of a client id."""
    if isinstance(settings, MqttSenderSettings) and settings.client_id:
        return settings.model_copy(update={"client_id": f"{settings.client_id}-dead-man"})
    return settings


def _stopped_by_signal() -> threading.Event:
    """An event that SIGINT and SIGTERM set."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    return stop


def list_reports(path: Path, *, lang: str, show: Callable[[str], None]) -> None:
    """Show the citizens' reports that wait for a verdict."""
    show(reports_text(read_reports(load_live(path).folder), lang))


def decide_report(path: Path, report_id: str, *, verdict: Verdict, who: str, value: str | None = None) -> None:
    """Record a verdict on a citizen's report; a running twin applies it within a second."""
    decide(load_live(path).folder, report_id, verdict=verdict, who=who, value=value)


def acknowledge(path: Path, alert_id: str, *, who: str, note: str = "") -> None:
    """Record that somebody has seen an alert; a running twin reads it within a second."""
    folder = load_live(path).folder
    if not (folder / "alerts.sqlite").exists():
        raise InputError(f"{folder.name} holds no alerts yet")
    if not has_alert(folder, alert_id):
        raise InputError(f"there is no alert {alert_id!r} to acknowledge")
    entry = {"alert_id": alert_id, "who": who, "time": time.time_ns(), "note": note}
    append_lines(folder / "acknowledgements.ndjson", [json.dumps(entry, ensure_ascii=False).encode()])
