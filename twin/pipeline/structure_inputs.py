"""Edges, breaches and structures of a scenario file, in SI."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from twin import flood as floods
from twin.flood.breach_growth import froehlich_growth, river_levee_growth, von_thun_gillette_growth
from twin.quantities import MINUTE
from twin.scenario import Breach, Flood, Readings, Rule, Series

__all__ = [
    "breaches_of",
    "bridges_of",
    "drains_of",
    "edge_conditions_of",
    "edge_levels_of",
    "pumps_of",
    "sewer_of",
    "structures_of",
]

Forcing = Callable[[Readings | None, Series, str, str], floods.TimeSeries]


def edge_conditions_of(flood: Flood) -> tuple[floods.EdgeCondition, ...]:
    """The edges of a scenario but those with a level."""
    return tuple(
        floods.EdgeCondition(
            side=item.side, kind=item.kind, span=item.span, slope=item.slope, rating=tuple(item.rating),
            per_metre=item.rating_unit == "m2/s", name=f"flood.edge.{k}",
        )
        for k, item in enumerate(flood.edge) if item.kind != "level"
    )  # fmt: skip


def edge_levels_of(flood: Flood, forcing: Forcing) -> tuple[floods.LevelBoundary, ...]:
    """The edges of a scenario with a level. forcing : the series of readings or of a table, by key and quantity."""
    return tuple(
        floods.LevelBoundary(
            forcing(item.readings, item.series, f"flood.edge.{k}", "water_level"), edge=item.side, span=item.span,
            name=f"flood.edge.{k}",
        )
        for k, item in enumerate(flood.edge) if item.kind == "level"
    )  # fmt: skip


def breaches_of(flood: Flood) -> tuple[floods.Breach, ...]:
    """The breaches of a scenario."""
    return tuple(_breach(item, f"flood.breach.{k}") for k, item in enumerate(flood.breach))


def _breach(item: Breach, name: str) -> floods.Breach:
    line, time = tuple(item.line), item.start_minutes * MINUTE
    if item.table:
        growth = tuple((minutes * MINUTE, width, sill) for minutes, width, sill in item.table)
        return floods.Breach(line=line, time=time, growth=growth, name=name)
    sill = np.nan if item.sill is None else item.sill
    if item.formula == "river_levee":
        growth = river_levee_growth(river_width=item.river_width or 0.0, sill=sill, confluence=item.confluence)
    elif item.formula is not None:
        volume, crest = item.volume or 0.0, np.nan if item.crest is None else item.crest
        if item.formula == "froehlich_2008":
            growth = froehlich_growth(
                volume=volume, height=crest - sill, crest=crest, sill=sill, overtopping=item.overtopping
            )
        else:
            growth = von_thun_gillette_growth(
                volume=volume, head=crest - sill, crest=crest, sill=sill, erodible=item.erodible
            )
    else:
        seconds = item.growth_minutes * MINUTE
        return floods.Breach(
            line=line, time=time, width=item.width or 0.0, sill=sill, width_time=seconds, sill_time=seconds, name=name
        )
    return floods.Breach(line=line, time=time, growth=growth, name=name)


def bridges_of(flood: Flood) -> tuple[floods.Bridge, ...]:
    """The bridges of a scenario."""
    return tuple(
        floods.Bridge(line=tuple(item.line), low=item.low, high=item.high, name=item.name or f"flood.bridge.{k}")
        for k, item in enumerate(flood.bridge)
    )


def structures_of(flood: Flood) -> tuple[floods.Culvert | floods.Weir | floods.Gate, ...]:
    """Culverts, weirs and gates of a scenario."""
    found: list[floods.Culvert | floods.Weir | floods.Gate] = []
    for k, culvert in enumerate(flood.culvert):
        name = culvert.name or f"flood.culvert.{k}"
        found.append(floods.Culvert(
            at=culvert.at, to=culvert.to, tail=_series(culvert.tail, name), flap=culvert.flap,
            rule=_rule(culvert.rule, name), invert=culvert.invert, to_invert=culvert.to_invert, height=culvert.height,
            width=culvert.width, length=culvert.length, roughness=culvert.roughness,
            entrance_loss=culvert.entrance_loss, barrels=culvert.barrels, name=name,
        ))  # fmt: skip
    for k, weir in enumerate(flood.weir):
        name = weir.name or f"flood.weir.{k}"
        found.append(floods.Weir(
            at=weir.at, to=weir.to, tail=_series(weir.tail, name), flap=weir.flap, rule=_rule(weir.rule, name),
            crest=weir.crest, width=weir.width, coefficient=weir.coefficient, name=name,
        ))  # fmt: skip
    for k, gate in enumerate(flood.gate):
        name = gate.name or f"flood.gate.{k}"
        opening = gate.opening if gate.opening is not None else _series(gate.opening_series, name)
        found.append(floods.Gate(
            at=gate.at, to=gate.to, tail=_series(gate.tail, name), flap=gate.flap, rule=_rule(gate.rule, name),
            sill=gate.sill, width=gate.width, opening=0.0 if opening is None else opening,
            contraction=gate.contraction, name=name,
        ))  # fmt: skip
    return tuple(found)


def pumps_of(flood: Flood) -> tuple[floods.Pump, ...]:
    """The pumps of a scenario."""
    pumps = []
    for k, item in enumerate(flood.pump):
        name = item.name or f"flood.pump.{k}"
        rule = _rule(item.rule, name)
        if item.start_level is not None:
            rule = floods.Rule(
                x=item.at[0], y=item.at[1], open_above=item.start_level, close_below=item.stop_level, name=name
            )
        capacity = item.capacity if item.capacity is not None else _series(item.capacity_series, name)
        pumps.append(floods.Pump(
            x=item.at[0], y=item.at[1], capacity=0.0 if capacity is None else capacity, to=item.to, rule=rule, name=name
        ))  # fmt: skip
    return tuple(pumps)


def drains_of(flood: Flood) -> tuple[floods.Drain, ...]:
    """The drains of a scenario."""
    return tuple(
        floods.Drain(
            x=item.at[0], y=item.at[1], capacity=item.capacity, volume=np.inf if item.volume is None else item.volume,
            name=item.name or f"flood.drain.{k}",
        )
        for k, item in enumerate(flood.drain)
    )  # fmt: skip


def sewer_of(flood: Flood, folder: Path) -> floods.Sewer | None:
    """The sewer network of a scenario, its path relative to `folder`."""
    if flood.sewer is None:
        return None
    inlets = tuple(
        floods.SewerInlet(node=item.node, x=item.at[0], y=item.at[1], perimeter=item.perimeter, area=item.area)
        for item in flood.sewer.inlet
    )
    path = (folder / Path(flood.sewer.network).expanduser()).resolve()
    return floods.Sewer(network=path, inlets=inlets, interval=flood.sewer.interval_seconds)


def _rule(rule: Rule | None, name: str) -> floods.Rule | None:
    if rule is None:
        return None
    return floods.Rule(
        x=rule.gauge[0], y=rule.gauge[1], open_above=rule.open_above, close_below=rule.close_below,
        close_above=rule.close_above, open_below=rule.open_below, name=f"{name}.rule",
    )  # fmt: skip


def _series(pairs: Series, name: str) -> floods.TimeSeries | None:
    if not pairs:
        return None
    table = np.array(pairs, dtype=float).reshape(-1, 2)
    return floods.TimeSeries(table[:, 0] * MINUTE, table[:, 1], name=name)
