"""Published water that drives a run: found, read, and set on the run's grid in the form of a computed flood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

import numpy as np
import xarray as xr

from citygml.model import CityModel
from twin.arrays import FloatArray
from twin.errors import InputError, ScenarioError
from twin.hazard.inundation import envelope_of_floods, open_where_published, standing_flood
from twin.io.inundation_mesh import AxisOrder, mesh_table, netcdf_squares
from twin.io.inundation_set import (
    ENVELOPE,
    BreachFiles,
    InundationArea,
    InundationSet,
    find_inundation_set,
    inundation_area,
    read_inundation,
)
from twin.notes import Note, notes_from_json, notes_text, notes_to_json
from twin.quantities import HOUR, MINUTE
from twin.scenario import Flood, PublishedStage, PublishedWater, Scenario
from twin.terrain import Terrain

__all__ = [
    "PublishedSource",
    "driving_flood",
    "flood_of_breach",
    "flood_of_stage",
    "open_source",
    "published_files",
    "with_published_length",
]

_BODY_FILES = (".gml", ".citygml", ".zip")


@dataclass(frozen=True, kw_only=True)
class PublishedSource:
    """Files of the published water of a scenario.

    path : the folder or file of `flood.published.path`, or of the stage that drives the run
    files : of a set of the guideline; None for PLATEAU's bodies
    areas : what the set covers of each terrain it was read for
    stages : path of each stage, by return period
    """

    options: PublishedWater
    key: str
    path: Path
    kind: str | None
    scale: str | None
    files: InundationSet | None
    areas: list[tuple[Terrain, InundationArea]]
    stages: dict[float, tuple[PublishedStage, Path]]

    @property
    def breaches(self) -> list[str]:
        """Names of the breach points."""
        return [] if self.files is None else list(self.files.breaches)


def published_files(options: PublishedWater, folder: Path) -> dict[str, Path]:
    """Every file the published water of a scenario is made of, by a key of its own.

    Raises
    ------
    ScenarioError
        A path does not exist.
    """
    named = {"flood.published.path": options.path, "flood.published.districts": options.districts}
    named |= {f"flood.published.stage.{k}": stage.path for k, stage in enumerate(options.stage)}
    found = {}
    for key, name in named.items():
        if name is None:
            continue
        path = _existing(name, folder, key)
        if path.is_file():
            found[key] = path
            continue
        for file in sorted(p for p in path.rglob("*") if p.suffix.lower() in (".csv", ".nc", *_BODY_FILES)):
            found[f"{key}/{file.relative_to(path).as_posix()}"] = file
    return found


def _existing(name: str, folder: Path, key: str) -> Path:
    path = (folder / Path(name).expanduser()).resolve()
    if not path.exists():
        raise ScenarioError(f"{key} {name!r}: no such file or folder (looked for {path})")
    return path


def open_source(options: PublishedWater, folder: Path) -> PublishedSource:
    """Find the files of a scenario's published water.

    Raises
    ------
    ScenarioError
        Nothing is there, or not the breach point that is named.
    """
    stages = {
        stage.return_period: (stage, _existing(stage.path, folder, f"flood.published.stage.{k}.path"))
        for k, stage in enumerate(options.stage)
    }
    kind, scale, key = options.kind, options.scale, "flood.published.path"
    if stages:
        chosen = options.return_period if options.return_period is not None else max(stages)
        stage, path = stages[chosen]
        kind, scale, key = stage.kind, stage.scale, f"flood.published.stage of {chosen:g} years"
    else:
        assert options.path is not None
        path = _existing(options.path, folder, key)
    files = None if _is_bodies(path) else _found(path, key)
    if files is not None and options.breach != ENVELOPE and options.breach not in files.breaches:
        raise ScenarioError(
            f"flood.published.breach is {options.breach!r}, found {', '.join(files.breaches) or 'no breach point'}"
        )
    if files is None and options.breach != ENVELOPE:
        raise ScenarioError("flood.published.breach: PLATEAU's bodies name no breach points; take it out")
    return PublishedSource(
        options=options, key=key, path=path, kind=kind, scale=scale, files=files, areas=[], stages=stages
    )


def _found(path: Path, key: str) -> InundationSet:
    try:
        return find_inundation_set(path)
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error


def _is_bodies(path: Path) -> bool:
    """Whether a path holds PLATEAU's bodies: CityGML, and no table."""
    if path.is_file():
        return path.suffix.lower() in _BODY_FILES
    suffixes = {p.suffix.lower() for p in path.rglob("*")}
    return bool(suffixes & set(_BODY_FILES)) and not suffixes & {".csv", ".nc"}


def driving_flood(source: PublishedSource, flood: Flood, city: CityModel, terrain: Terrain) -> xr.Dataset:
    """The flood that drives the run: of the named breach point, or the envelope over all.

    Raises
    ------
    ScenarioError
        The files are not understood, do not reach the city, or state no times where those are asked for.
    """
    options = source.options
    if source.files is None:
        found = _bodies(source.path, source.kind, source.scale, flood, city, terrain, source.key)
    elif options.breach == ENVELOPE and len(source.breaches) > 1:
        found = _envelope(source, source.files, flood, terrain)
    else:
        name = source.breaches[0] if options.breach == ENVELOPE and source.breaches else options.breach
        found = flood_of_breach(source, name, flood, terrain)
    if not found.attrs["has_time"] and options.maxima_only == "refuse":
        raise ScenarioError(
            f"{source.key}: the map states its maxima only, no times; give files in time, or maxima_only = "
            '"from_start" to let the greatest depth stand from the start'
        )
    return _with_building_note(found, terrain)


def flood_of_breach(source: PublishedSource, name: str, flood: Flood, terrain: Terrain) -> xr.Dataset:
    """The flood of one breach point.

    Raises
    ------
    ScenarioError
        As `driving_flood`.
    """
    assert source.files is not None
    area = None
    if len(source.breaches) > 1:
        area = next((found for known, found in source.areas if known is terrain), None)
        if area is None:
            area = inundation_area(source.files, terrain, **_axes(source.options))
            source.areas.append((terrain, area))
    return _read(source.files, name, source.options, flood, terrain, source.key, area=area)


class _Axes(TypedDict):
    """How x and y of a scenario's files are to be read."""

    crs: str | None
    axis_order: AxisOrder | None


def _axes(options: PublishedWater) -> _Axes:
    crs = f"EPSG:{options.crs}" if isinstance(options.crs, int) else options.crs
    return {"crs": crs, "axis_order": options.axis_order}


def _read(
    files: InundationSet, name: str, options: PublishedWater, flood: Flood, terrain: Terrain, key: str,
    *, area: InundationArea | None = None,
) -> xr.Dataset:  # fmt: skip
    try:
        return read_inundation(
            files,
            terrain,
            breach=name,
            area=area,
            **_axes(options),
            standing=flood.duration_hours * HOUR,
            from_arrival=flood.output_minutes * MINUTE if options.maxima_only == "from_arrival" else None,
        )
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error


def _envelope(source: PublishedSource, files: InundationSet, flood: Flood, terrain: Terrain) -> xr.Dataset:
    """The worst of all breach points at every time, and of the published maxima over all."""
    has_time = []

    def floods() -> Iterator[xr.Dataset]:
        for name in source.breaches:
            one = flood_of_breach(source, name, flood, terrain)
            has_time.append(one.attrs["has_time"])
            yield one

    maxima = None
    if files.envelope.paths:
        whole = _read(files, ENVELOPE, source.options, flood, terrain, source.key)
        maxima = {"depth_max": whole["depth_max"].values}
    times = [_times(one, flood) for one in files.breaches.values()]
    found = envelope_of_floods(floods(), time=np.unique(np.concatenate(times)), maxima=maxima)
    found.attrs["has_time"] = int(all(has_time))
    return found


def _times(files: BreachFiles, flood: Flood) -> FloatArray:
    """Output times of the flood made of the files of a breach point, from 0. [s]"""
    times = [0.0, *files.steps]
    for path in files.series:
        if path.suffix.lower() == ".csv":
            times += mesh_table(path).values["time"].unique().tolist()
        else:
            times += netcdf_squares(path).time.tolist()
    if len(times) == 1:
        end = flood.duration_hours * HOUR
        return np.append(np.arange(0.0, end, flood.output_minutes * MINUTE), end)
    return np.unique(times)


def flood_of_stage(
    source: PublishedSource, period: float, flood: Flood, city: CityModel, terrain: Terrain
) -> xr.Dataset:
    """The flood of one map of a multi-stage set, the envelope where it holds several breach points.

    Raises
    ------
    ScenarioError
        As `driving_flood`.
    """
    stage, path = source.stages[period]
    key = f"flood.published.stage of {period:g} years"
    if _is_bodies(path):
        return _bodies(path, stage.kind, stage.scale, flood, city, terrain, key)
    files = _found(path, key)
    names = list(files.breaches)
    if files.envelope.paths or len(names) < 2:
        name = ENVELOPE if files.envelope.paths else names[0]
        return _read(files, name, source.options, flood, terrain, key)
    return envelope_of_floods([_read(files, name, source.options, flood, terrain, key) for name in names])


def _bodies(
    path: Path, kind: str | None, scale: str | None, flood: Flood, city: CityModel, terrain: Terrain, key: str
) -> xr.Dataset:
    """PLATEAU's inundation bodies as a flood that stands from the start."""
    import citygml
    from twin.city import flood_from_water_bodies

    bodies = citygml.read(path, on_error="collect")
    if bodies.n_objects == 0:
        raise ScenarioError(f"{key}: no water body in {path}")
    if city.crs is not None:
        bodies = bodies.to_crs(city.crs.to_2d())
    try:
        surface = flood_from_water_bodies(bodies, terrain, kind=kind, scale=scale)
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error
    known = surface["is_known"].values
    if not known.any():
        raise ScenarioError(f"{key}: nothing of the published flood lies on the grid; is it the map of another area?")
    notes = notes_from_json(surface.attrs["notes"])
    n_outside, n_open = int((~known & ~terrain.blocked).sum()), int((~terrain.blocked).sum())
    if n_outside:
        notes = (*notes, Note("reference.not_covered", n=n_outside, share=n_outside / n_open))
    found = standing_flood(
        terrain,
        {"depth_max": np.where(known, surface["depth_max"].values, np.nan)},
        duration=flood.duration_hours * HOUR,
        notes=notes,
        source=path.name,
        title=path.name,
    )
    found.attrs["has_time"] = 0
    return found


def _with_building_note(flood: xr.Dataset, terrain: Terrain) -> xr.Dataset:
    """The flood on the terrain whose buildings are open where water is published under them; stated in its notes."""
    opened = open_where_published(terrain, flood)
    if opened is terrain:
        return flood
    rows = np.unique(terrain.building[(terrain.building >= 0) & (opened.building < 0)])
    notes = [*notes_from_json(flood.attrs["notes"]), Note("reference.open_buildings", n=len(rows))]
    out = flood.assign(building=(("y", "x"), opened.building.astype(np.int32), flood["building"].attrs))
    out.attrs = {**flood.attrs, "notes": notes_to_json(notes), "assumptions": notes_text(notes)}
    return out


def with_published_length(scenario: Scenario, flood: xr.Dataset) -> Scenario:
    """The scenario with the length of the published flood.

    Raises
    ------
    ScenarioError
        The evacuation is ordered after its end, or another length is asked for than the files have.
    """
    hours = float(flood["time"].values[-1]) / HOUR
    default = Flood.model_fields["duration_hours"].default
    asked = scenario.flood.duration_hours
    if flood.attrs["has_time"] and asked not in (default, hours):
        raise ScenarioError(
            f"flood.duration_hours is {asked:g}, but the published steps last {hours:g} hours; take it out, or set "
            "evacuation.duration_hours"
        )
    alert = scenario.evacuation.alert_minutes
    if scenario.evacuation.enabled and alert * MINUTE >= (scenario.evacuation.duration_hours or hours) * HOUR:
        raise ScenarioError(
            f"evacuation.alert_minutes is {alert:g}, but the published flood ends after {hours * HOUR / MINUTE:g} "
            "minutes; set evacuation.duration_hours"
        )
    return scenario.model_copy(update={"flood": scenario.flood.model_copy(update={"duration_hours": hours})})
