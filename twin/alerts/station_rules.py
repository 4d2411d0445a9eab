"""Rules of a station table (観測所): the thresholds of every station by season, and silence of any of them.

A season of a station has the thresholds of its own row only; a stage that its row does not set is not used in it, also
where another row sets it for the rest of the year.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from twin.alerts.rules import Rule, load_rules
from twin.sensors.stations import Season, Station, StationThresholds

__all__ = ["rules_of_stations"]

_DAYS = [f"{day.month:02}-{day.day:02}" for day in (date(2024, 1, 1) + timedelta(n) for n in range(366))]


def rules_of_stations(
    stations: Iterable[Station], *, name: str = "stations", silence: str | float | None = None, **options: Any
) -> list[Rule]:
    """A rule of kind "level" for each quantity and source of stations with thresholds, and one of kind "silence".

    Parameters
    ----------
    name : str
        Beginning of the rules' names.
    silence : str or float, optional
        Longest time without a usable reading of a station, e.g. "30 min"; None: no rule of silence.
    **options
        Other keys of the level rules: hysteresis, hold, escalate_after, time_zone.

    Raises
    ------
    ScenarioError
        An option is unknown or does not fit.

    Examples
    --------
    >>> bridge = Station("*", "gauge/7", "water_level", thresholds=(StationThresholds(danger=4.6),))
    >>> (rule,) = rules_of_stations([bridge], hysteresis="10 cm")
    >>> rule.name, rule.levels_at("gauge/7", "")
    ('stations water_level', [None, None, None, 4.6, None])
    >>> rule.follows("mqtt:city", "gauge/8", "water_level", "")
    False
    """
    groups: defaultdict[tuple[str, str], list[Station]] = defaultdict(list)
    for station in stations:
        groups[station.source, station.quantity].append(station)
    tables: list[dict[str, Any]] = []
    for (source, quantity), members in groups.items():
        suffix = quantity if source == "*" else f"{quantity} {source}"
        common = {"quantity": quantity, "source": re.sub(r"([*?[])", r"[\1]", source) if source != "*" else "*"}
        levels = {one.stream: _season_tables(one.thresholds) for one in members if one.thresholds}
        if levels:
            tables.append({"name": f"{name} {suffix}", "kind": "level", **common, "at": levels, **options})
        if silence is not None:
            limits = {one.stream: {"limit": silence} for one in members}
            tables.append({"name": f"{name} {suffix} silence", "kind": "silence", **common, "at": limits})
    return load_rules({"rule": tables}, file=name) if tables else []


def _season_tables(thresholds: tuple[StationThresholds, ...]) -> list[dict[str, Any]]:
    """Tables of a rule's `at`: where there are seasons, the thresholds without one hold in the seasons between."""
    seasons = [one.season for one in thresholds if one.season is not None]
    tables = []
    for one in thresholds:
        spans = [one.season] if one.season is not None or not seasons else _between(tuple(seasons))
        tables += [{**({"season": span} if span is not None else {}), **one.levels} for span in spans]
    return tables


@lru_cache(maxsize=4096)
def _between(seasons: tuple[Season, ...]) -> list[Season | None]:
    """The seasons of the year that are in none of these.

    >>> _between((("06-01", "10-31"),))
    [('11-01', '05-31')]
    """
    taken: set[int] = set()
    for first, last in seasons:
        start, end = _DAYS.index(first), _DAYS.index(last)
        taken |= {k % 366 for k in range(start, end + 1 + (366 if end < start else 0))}
    starts = [k for k in range(366) if k not in taken and (k - 1) % 366 in taken]
    spans: list[Season | None] = []
    for start in starts:
        length = next(n for n in range(1, 367) if (start + n) % 366 in taken)
        spans.append((_DAYS[start], _DAYS[(start + length - 1) % 366]))
    return spans
