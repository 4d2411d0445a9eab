"""Watched files: a folder into which an office's system puts tables, or a file that it writes again and again.

    [files]
    path = "incoming/*.csv"      # a file or a pattern of names, beside the configuration
    every = 60.0                 # s between two looks
    settle = 5.0                 # s that a file must stay unchanged: one that is being written is not read

A file is read when it is new or has changed, completely, by the `[[mapping]]` that fits its name; the store drops what
it has. Nothing is moved or deleted. That no file fits the pattern is a problem of the feed, that no new one comes is
found by a rule of silence.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from pydantic import Field

from twin.errors import StoreError, TwinError
from twin.feeds.http.polling import DeadLetterFilter, Poller
from twin.feeds.mapping import FeedMapping
from twin.feeds.replay import outcomes_of_file
from twin.quantities import NS_PER_SECOND
from twin.sensors.sink import Sink
from twin.settings import Section

__all__ = ["WatchedFiles", "WatchedFilesSettings"]


class WatchedFilesSettings(Section):
    """Which files are watched, and how often."""

    path: str = Field(min_length=1)
    every: float = Field(default=60.0, gt=0)
    settle: float = Field(default=5.0, ge=0)
    encoding: str | None = None


class WatchedFiles:
    """Reads the files of a pattern, each time they change.

    Parameters
    ----------
    settings : WatchedFilesSettings
    mapping : FeedMapping
        Of the files, by their names.
    sink : Sink
    base : Path
        Folder of the relative path.
    clock : callable
        Time of the system that the files' times count by, for tests. [s UTC]
    """

    def __init__(self, settings: WatchedFilesSettings, mapping: FeedMapping, *, sink: Sink, base: Path,
                 clock: Callable[[], float] = time.time) -> None:  # fmt: skip
        self.settings = settings
        self._mapping = mapping
        self._sink = sink
        self._pattern = (base / settings.path).absolute()
        self._clock = clock
        self._name = f"files:{mapping.source}:{settings.path}"
        self._problem = ""
        self._dead_letters = DeadLetterFilter()
        self._poller = Poller(self._name, settings.every, self.step)

    @property
    def problem(self) -> str:
        """Why a file of the last look could not be read, or that there is none; else ""."""
        return self._poller.problem or self._problem

    def start(self) -> None:
        """Look from now on."""
        self._poller.start()

    def stop(self) -> None:
        """End after the file that is being read."""
        self._poller.stop()

    def step(self) -> int:
        """Look once; the number of readings, durable on return.

        That there is no file, or one that cannot be read, is `problem`, and the next look comes as soon as ever.

        Raises
        ------
        StoreError
            The sink refuses, for the disk is full: the files keep their readings.
        """
        known, problems, n_readings = self._known(), [], 0
        marks: dict[str, str] = {}
        files = self._files()
        if not files:
            problems.append(f"no file fits {self.settings.path!r} in {self._pattern.parent}")
        for path, stamp, changed in files:
            mark = f"{stamp}/{changed}"
            if known.get(path.name) == mark:
                marks[path.name] = mark
                continue
            if self._clock() - changed / NS_PER_SECOND < self.settings.settle:
                marks |= {path.name: known[path.name]} if path.name in known else {}
                continue
            try:
                for outcome in outcomes_of_file(path, self._mapping, self.settings.encoding):
                    self._dead_letters.append(self._sink, *outcome)
                    n_readings += len(outcome.readings)
            except StoreError:
                raise
            except (TwinError, OSError) as error:
                problems.append(str(error))
                continue
            marks[path.name] = mark
            self._sink.remember(self._name, json.dumps({**known, **marks}))
        if marks != known:
            self._sink.remember(self._name, json.dumps(marks))
        self._problem = "; ".join(problems[:3])
        return n_readings

    def _files(self) -> list[tuple[Path, int, int]]:
        """Path, size and time of change [ns] of the files that fit, the oldest first."""
        found = []
        for path in self._pattern.parent.glob(self._pattern.name):
            try:
                stamp = path.stat()
            except OSError:
                continue  # gone meanwhile
            if path.is_file():
                found.append((path, stamp.st_size, stamp.st_mtime_ns))
        return sorted(found, key=lambda one: (one[2], one[0].name))

    def _known(self) -> dict[str, str]:
        try:
            kept = json.loads(self._sink.recall(self._name) or "{}")
        except (ValueError, StoreError):
            return {}
        return {str(key): str(value) for key, value in kept.items()} if isinstance(kept, dict) else {}
