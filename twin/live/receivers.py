"""Receivers: the deliveries of a configuration, and those of a drill, in which nothing real leaves.

A drill runs in a folder of its own below that of the twin, on replayed readings only. Receivers with `in_drill` get its
messages marked as a drill (CAP status Exercise); what the others would get is written to files in that folder.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from twin.alerts import Alert
from twin.alerts.messages import JST
from twin.errors import ScenarioError
from twin.feeds.senders import (
    AnySenderSettings,
    CapSenderSettings,
    FileSenderSettings,
    SenderOptions,
    open_sender,
    sender_name,
)
from twin.live.config import LiveConfig
from twin.live.delivery import Delivery
from twin.live.outbox import Outbox
from twin.quantities import NS_PER_SECOND

__all__ = ["OutboxRecord", "drill_config", "n_without_receiver", "open_deliveries"]


class OutboxRecord:
    """A record of CAP messages in the outbox, so that whichever process delivers refers to the same."""

    def __init__(self, outbox: Outbox, sender: str) -> None:
        self._outbox = outbox
        self._sender = sender

    def lines(self) -> list[bytes]:
        """All lines."""
        return self._outbox.message_lines(self._sender)

    def append(self, line: bytes) -> None:
        """Add a line."""
        self._outbox.add_message(self._sender, line)

    def replace(self, lines: list[bytes]) -> None:
        """Replace all lines."""
        self._outbox.replace_messages(self._sender, lines)


def open_deliveries(
    config: LiveConfig, outbox: Outbox, folder: Path, *, life: Callable[[], dict[str, Any] | None] | None = None,
    clock: Callable[[], int] = time.time_ns,
) -> list[Delivery]:  # fmt: skip
    """A delivery for each sender, not yet started; new senders get what stands and what follows."""
    deliveries: list[Delivery] = []
    outbox.join(sender_name(settings) for settings in config.senders)
    try:
        for settings in config.senders:
            deliveries.append(
                Delivery(
                    outbox,
                    open_sender(
                        settings, folder, areas=config.areas, record=OutboxRecord(outbox, sender_name(settings))
                    ),
                    routing=settings,
                    silences=config.silences,
                    inhibitions=config.inhibitions,
                    life=life,
                    is_drill=config.is_drill,
                    clock=clock,
                )
            )
    except BaseException:
        for delivery in deliveries:
            delivery.stop()
        raise
    return deliveries


def n_without_receiver(senders: Sequence[AnySenderSettings], standing: Sequence[Alert]) -> int:
    """Number of standing alerts that no receiver takes; 0 where there is no receiver, and the screen is read."""
    taking = [one for one in senders if one.alerts]
    return sum(not any(one.takes(alert) for one in taking) for alert in standing) if taking else 0


def drill_config(config: LiveConfig, *, now: int) -> LiveConfig:
    """The configuration of a drill that begins now. [ns UTC]

    Raises
    ------
    ScenarioError
        There is nothing to replay: the feeds of a drill are recordings, so that it cannot take what the real twin is
        to get.
    """
    feeds = [(kind, tables) for kind, tables in config.feeds if kind == "replay"]
    if not feeds:
        raise ScenarioError("a drill needs a feed of kind 'replay'; others stay with the real twin and are not opened")
    begin = datetime.fromtimestamp(now // NS_PER_SECOND, UTC).astimezone(JST)
    return config._replace(
        folder=config.folder / "drill" / begin.strftime("%Y%m%d-%H%M%S"), store=None, feeds=feeds,
        publish=[], forward=None, standby=None, is_drill=True,
        senders=[_in_drill(settings) for settings in config.senders],
    )  # fmt: skip


def _in_drill(settings: AnySenderSettings) -> AnySenderSettings:
    """The sender of a drill: itself where it takes part or writes to the twin's folder, else a file."""
    if settings.in_drill:
        return settings
    if isinstance(settings, CapSenderSettings) and _is_below(settings.folder):
        return settings
    if isinstance(settings, FileSenderSettings) and _is_below(settings.path):
        return settings
    name = sender_name(settings)
    common = {key: getattr(settings, key) for key in SenderOptions.model_fields}
    return FileSenderSettings(kind="file", path=f"{quote(name, safe='')[:150]}.ndjson", **{**common, "name": name})


def _is_below(path: str) -> bool:
    """Whether a path stays in the folder it is relative to."""
    return not Path(path).is_absolute() and ".." not in Path(path).parts
