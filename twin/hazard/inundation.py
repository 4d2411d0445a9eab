"""A published flood in the form of a computed one, and the envelope over several.

What is published is depth (and perhaps speed) at some times, or its maxima alone. Here it becomes a Dataset as
`simulate_flood` returns it, so that hazard, evacuation, report and comparison take it. What is not published is NaN:
speed where none is stated, everything outside the published area. Nothing is set to zero but what the publisher states
to be dry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import BoolArray, Float32Array, FloatArray, FloatingArray
from twin.criteria import DEEP_DEPTH, WET_DEPTH, hazard_rating, is_wet
from twin.errors import InputError
from twin.files import cf_reference
from twin.hazard.intervals import flood_seconds
from twin.lazy import names_missing_extra
from twin.notes import Note, notes_from_json, notes_text, notes_to_json
from twin.quantities import attributes
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = [
    "envelope_of_floods",
    "inundation_flood",
    "open_where_published",
    "standing_flood",
    "with_still_water",
]

_SAME_DEPTH = 0.005  # depths that differ by less are one depth, rounded twice [m]
_MAXIMA = ("depth_max", "speed_max", "arrival_time", "duration")


@names_missing_extra
def inundation_flood(
    terrain: Terrain,
    depth: FloatingArray,
    *,
    time: FloatArray,
    speed: FloatingArray | None = None,
    maxima: Mapping[str, FloatingArray] | None = None,
    notes: Iterable[Note] = (),
    source: str = "",
    title: str = "",
) -> xr.Dataset:
    """A published flood as a Dataset of the form of `simulate_flood`.

    Parameters
    ----------
    depth : (n_times, ny, nx)
        At each time; 0 where stated to be dry, NaN where not known. [m]
    time : (n_times,)
        From the breach, or the start of the flood. Without time 0 the ground is taken to be dry then, where it is
        known later. [s]
    speed : (n_times, ny, nx), optional
        NaN where not known; none where not published. [m/s]
    maxima : mapping
        Published maxima of the whole flood, (ny, nx) each: depth_max [m], speed_max [m/s], arrival_time [s],
        duration (above `criteria.DEEP_DEPTH`) [s]; NaN where not stated.
    notes : what was assumed while reading
    source, title : named in the attributes

    Returns
    -------
    Dataset
        depth, level, speed on (time, y, x); depth_max, level_max, speed_max, flow_max, depth_speed_max, hazard_max,
        arrival_time, duration on (y, x); elevation, building, is_known. In place of velocity_x and velocity_y there is
        speed: no direction is published.

        Where depth_max is deeper than every time, the peak came between two of them: the deepest time gets it (the one
        of the arrival where all are dry), so that nothing downstream misses it; likewise the fastest time gets
        speed_max. A cell unknown at some time is unknown
        then, and its depth_max is that of `maxima`, else unknown. arrival_time is the published one
        where it lies between the last dry and the first wet time, else the earlier of it and the last dry time.
        duration counts whole intervals with water at either end, where it is not published. flow_max, depth_speed_max
        and hazard_max are of the times and may miss a peak between two.

    Raises
    ------
    InputError
        Arrays that do not fit the terrain, times that do not rise, negative depths.
    """
    import xarray as xr

    time, depth, speed = _checked(terrain, time, depth, speed)
    found: list[Note] = []
    if time[0] > 0:
        time, depth, speed = _dry_before(time, depth, speed)
        found.append(Note("reference.dry_at_breach"))
    given = {name: np.asarray(values, np.float64) for name, values in (maxima or {}).items()}
    known = np.isfinite(depth).any(axis=0)
    arrival = _arrival(time, depth, given.get("arrival_time"))
    if "depth_max" in given:
        n = _raise_peaks(time, depth, given["depth_max"], arrival)
        if n:
            found.append(Note("reference.peak_between_steps", n=n))
    deepest = np.fmax.reduce(depth, axis=0)
    is_partial = known & np.isnan(depth).any(axis=0)
    if is_partial.any():
        found.append(Note("reference.partly_unknown", n=int(is_partial.sum())))
    if speed is None:
        speed = np.full(depth.shape, np.nan, np.float32)
    speed[depth <= 0] = 0.0
    speed[np.isnan(depth)] = np.nan
    if "speed_max" in given:
        _raise_fastest(depth, speed, given["speed_max"])
    fields = _maxima(time, depth, speed, given)
    fields["arrival_time"] = np.where(is_wet(deepest), arrival, np.nan)
    fields["level_max"] = np.where(deepest > 0, terrain.elevation + deepest, np.nan)
    n_unknown = int((is_wet(depth) & np.isnan(speed)).any(axis=0).sum())
    if n_unknown:
        found.append(Note("reference.speed_unknown", n=n_unknown, wet=int(is_wet(deepest).sum())))
    level = (terrain.elevation + depth).astype(np.float32)
    level[~(depth > 0)] = np.nan
    tyx, yx = ("time", "y", "x"), ("y", "x")
    data: dict[str, Any] = {
        "elevation": (yx, terrain.elevation.astype(np.float32), attributes("elevation")),
        "building": (yx, terrain.building.astype(np.int32), attributes("building")),
        "is_known": (yx, known | terrain.blocked, {**attributes("is_known"), "long_name": "water is published"}),
        "depth": (tyx, depth, attributes("depth")),
        "level": (tyx, level, attributes("level")),
        "speed": (tyx, speed, attributes("speed")),
    }
    for name, values in fields.items():
        data[name] = (yx, np.where(known, values, np.nan).astype(np.float32), attributes(name))
    grid = terrain.grid
    coordinates = {
        "time": ("time", time, {"units": "s", "long_name": "time since the breach"}),
        "x": ("x", grid.x, {"units": "m", "standard_name": "projection_x_coordinate", "axis": "X"}),
        "y": ("y", grid.y, {"units": "m", "standard_name": "projection_y_coordinate", "axis": "Y"}),
        "spatial_ref": ((), np.int32(0), _reference(terrain)),
    }
    for _, _, meaning in data.values():
        meaning["grid_mapping"] = "spatial_ref"
    return xr.Dataset(data, coordinates, _attributes(terrain, [*notes, *found], source=source, title=title))


def _checked(
    terrain: Terrain, time: FloatArray, depth: FloatingArray, speed: FloatingArray | None
) -> tuple[FloatArray, Float32Array, Float32Array | None]:
    time = np.asarray(time, np.float64)
    depth = np.array(depth, np.float32)
    shape = (len(time), *terrain.grid.shape)
    if depth.shape != shape or (speed is not None and np.shape(speed) != shape):
        found = f"depth {depth.shape}, speed {None if speed is None else np.shape(speed)}"
        raise InputError(f"the published flood has {found}, expected (times, ny, nx) = {shape}")
    if not len(time) or not np.isfinite(time).all() or time[0] < 0 or (np.diff(time) <= 0).any():
        raise InputError(f"times of the published flood are {time[:5].tolist()}, expected rising ones from 0 on [s]")
    if (depth < 0).any() or (speed is not None and (np.asarray(speed) < 0).any()):
        raise InputError("the published flood has negative depths or speeds; unknown water is NaN")
    return time, depth, None if speed is None else np.array(speed, np.float32)


def _dry_before(
    time: FloatArray, depth: Float32Array, speed: Float32Array | None
) -> tuple[FloatArray, Float32Array, Float32Array | None]:
    """The times with a dry one before them, at 0."""
    dry = np.where(np.isnan(depth[:1]), np.nan, 0.0).astype(np.float32)
    fast = None if speed is None else np.concatenate([np.zeros_like(dry), speed])
    return np.append(0.0, time), np.concatenate([dry, depth]), fast


def _arrival(time: FloatArray, depth: Float32Array, given: FloatArray | None) -> FloatArray:
    """First wetting: the published time within the interval the steps leave open, else the earliest time possible."""
    wet = is_wet(depth)
    first = wet.argmax(axis=0)
    is_ever = wet.any(axis=0)
    earliest = np.where(is_ever, time[np.maximum(first - 1, 0)], np.inf)
    latest = np.where(is_ever, time[first], np.inf)
    if given is None:
        return np.where(is_ever, earliest, np.nan)
    with np.errstate(invalid="ignore"):
        fits = (given > earliest) & (given <= latest)
    arrival = np.where(fits, given, np.fmin(earliest, np.where(np.isnan(given), np.inf, given)))
    return np.where(np.isinf(arrival), np.nan, arrival)


def _raise_peaks(time: FloatArray, depth: Float32Array, depth_max: FloatArray, arrival: FloatArray) -> int:
    """Set the deepest time of every cell to the published maximum where that is deeper; how many of them are wet."""
    top = np.where(np.isnan(depth), -1.0, depth).argmax(axis=0)
    greatest = np.take_along_axis(depth, top[None], axis=0)[0]
    with np.errstate(invalid="ignore"):
        higher = depth_max > greatest
    never = higher & ~(greatest > 0)
    at_arrival = np.searchsorted(time, np.where(np.isnan(arrival), 0.0, arrival).ravel(), side="right") - 1
    top = np.where(never, np.clip(at_arrival.reshape(top.shape), 0, len(time) - 1), top)
    row, column = np.nonzero(higher)
    depth[top[row, column], row, column] = depth_max[row, column]
    return int((higher & is_wet(depth_max) & (depth_max > greatest + _SAME_DEPTH)).sum())


def _raise_fastest(depth: Float32Array, speed: Float32Array, speed_max: FloatArray) -> None:
    """Set the fastest wet time of every cell to the published greatest speed where that is faster."""
    wet = (depth > 0) & np.isfinite(speed)
    top = np.where(wet, speed, -1.0).argmax(axis=0)
    greatest = np.take_along_axis(np.where(wet, speed, np.inf), top[None], axis=0)[0]
    with np.errstate(invalid="ignore"):
        row, column = np.nonzero(speed_max > greatest)
    speed[top[row, column], row, column] = speed_max[row, column]


def _maxima(
    time: FloatArray, depth: Float32Array, speed: Float32Array, given: Mapping[str, FloatArray]
) -> dict[str, FloatArray]:
    """Greatest values of the steps, with the published ones where they are worse."""
    deepest, fastest = depth.max(axis=0).astype(np.float64), speed.max(axis=0).astype(np.float64)
    if "depth_max" in given:
        deepest = np.where(np.isnan(deepest), given["depth_max"], deepest)
    fields: dict[str, FloatArray] = {"depth_max": deepest}
    fields["speed_max"] = np.fmax(fastest, given["speed_max"]) if "speed_max" in given else fastest
    if "speed_max" in given:
        fields["speed_max"][np.isnan(given["speed_max"]) & np.isnan(fastest)] = np.nan
    flow, product, rating = (np.zeros(depth.shape[1:]) for _ in range(3))
    duration = np.zeros(depth.shape[1:])
    deep = depth >= DEEP_DEPTH
    for k in range(len(time)):
        flow = np.maximum(flow, depth[k] * np.square(speed[k], dtype=np.float64))
        product = np.maximum(product, depth[k] * speed[k])
        rating = np.maximum(rating, hazard_rating(depth[k], speed[k]))
        if k + 1 < len(time):
            duration += np.where(deep[k] | deep[k + 1], time[k + 1] - time[k], 0.0)
    fields |= {"flow_max": flow, "depth_speed_max": product, "hazard_max": rating}
    if "duration" in given:
        duration = np.where(np.isnan(given["duration"]), duration, given["duration"])
    fields["duration"] = duration
    return fields


def _reference(terrain: Terrain) -> dict[str, Any]:
    grid = terrain.grid
    reference: dict[str, Any] = {} if grid.crs is None else cf_reference(grid.crs)
    reference["GeoTransform"] = f"{grid.x0} {grid.cell_size} 0 {grid.y0} 0 {grid.cell_size}"
    return reference


def _attributes(terrain: Terrain, notes: list[Note], *, source: str, title: str) -> dict[str, Any]:
    crs = terrain.grid.crs
    notes = [*terrain.assumptions, *dict.fromkeys(notes)]
    return {
        "Conventions": "CF-1.11",
        "title": title,
        "source": source,
        "solver": "published",
        "crs_wkt": "" if crs is None else crs.to_wkt(),
        "height_datum": terrain.height_datum,
        "terrain_source": terrain.source,
        "cell_size": terrain.grid.cell_size,
        "wet_depth": WET_DEPTH,
        "deep_depth": DEEP_DEPTH,
        "assumptions": notes_text(notes),
        "notes": notes_to_json(notes),
    }


def standing_flood(
    terrain: Terrain,
    maxima: Mapping[str, FloatingArray],
    *,
    duration: float,
    interval: float | None = None,
    notes: Iterable[Note] = (),
    source: str = "",
    title: str = "",
) -> xr.Dataset:
    """A map of maxima without time as a flood: the greatest depth stands from the start to the end.

    Parameters
    ----------
    maxima : as in `inundation_flood`, with depth_max (ny, nx) [m]
    duration : of the flood made [s]
    interval : where given, the water of each cell stands from its published arrival on, at times this far apart; from
        the start where the map states no arrival [s]

    Returns
    -------
    Dataset
        As `inundation_flood`. The speed is the published greatest one at all times, NaN where there is none; the
        duration is NaN where it is not published.
    """
    depth_max = np.asarray(maxima["depth_max"], np.float64)
    arrival = maxima.get("arrival_time")
    if interval is None or arrival is None:
        time = np.array([0.0, duration])
        depth = np.repeat(depth_max[None], 2, axis=0)
        note = Note("reference.standing")
    else:
        time = np.append(np.arange(0.0, duration, interval), duration)
        begins = np.where(np.isnan(arrival), 0.0, arrival)
        step = np.maximum(np.searchsorted(time, begins.ravel(), side="right") - 1, 0).reshape(begins.shape)
        depth = np.where(np.arange(len(time))[:, None, None] >= step, depth_max, np.where(depth_max >= 0, 0.0, np.nan))
        note = Note("reference.standing_from_arrival", n=int((is_wet(depth_max) & np.isnan(arrival)).sum()))
    speed_max = maxima.get("speed_max")
    speed = None if speed_max is None else np.where(depth > 0, np.asarray(speed_max)[None], 0.0)
    if speed is not None:
        speed[np.isnan(depth)] = np.nan
    others = {name: maxima[name] for name in ("speed_max", "arrival_time") if name in maxima}
    if arrival is None:
        others.pop("arrival_time", None)
    flood = inundation_flood(
        terrain, depth, time=time, speed=speed, maxima=others, notes=[*notes, note], source=source, title=title
    )
    stated = np.asarray(maxima.get("duration", np.full(depth_max.shape, np.nan)), np.float64)
    stated = np.where(depth_max < DEEP_DEPTH, np.fmax(np.nan_to_num(stated), 0.0), stated)
    flood["duration"] = (("y", "x"), stated.astype(np.float32), flood["duration"].attrs)
    return flood


def with_still_water(flood: xr.Dataset) -> xr.Dataset:
    """The flood with still water where there is water of unknown speed: criteria of speed then look at depth alone.

    For walking in streets, where the limits of depth remain. It is no statement on the collapse of houses.
    """
    speed = flood["speed"].values
    filled = np.where(np.isnan(speed) & np.isfinite(flood["depth"].values), np.float32(0.0), speed)
    return flood.assign(speed=(flood["speed"].dims, filled, flood["speed"].attrs))


def open_where_published(terrain: Terrain, flood: xr.Dataset) -> Terrain:
    """The terrain with buildings open where water is published under them.

    Published floods mostly run through the cells of buildings. The water under a building then counts for it as on an
    open terrain; buildings whose cells the publisher leaves out stay closed.
    """
    published = np.isfinite(flood["depth"].values).any(axis=0) & terrain.blocked
    if not published.any():
        return terrain
    footprint = terrain.building if terrain.footprint is None else terrain.footprint
    footprint = np.where((footprint < 0) & published, terrain.building, footprint)
    building = np.where(published, -1, terrain.building).astype(np.int32)
    return replace(terrain, building=building, footprint=footprint.astype(np.int32))


def envelope_of_floods(
    floods: Iterable[xr.Dataset],
    *,
    time: Sequence[float] | FloatArray | None = None,
    maxima: Mapping[str, FloatingArray] | None = None,
) -> xr.Dataset:
    """The worst of several floods on one grid at every time, counted from the breach of each.

    Parameters
    ----------
    floods : iterable of Dataset
        From `inundation_flood` or `simulate_flood`; taken one after another, so that they need not all be in memory.
    time : (n_times,), optional
        Output times of all floods together; those of the floods when absent, which must then be a sequence. [s]
    maxima : mapping, optional
        depth_max (ny, nx) published over all floods: where it is deeper, see `inundation_flood`. [m]

    Returns
    -------
    Dataset
        Greatest depth and speed at each time; between two outputs of a flood the worse of both counts, after its last
        output that one. Maxima are the greatest, arrivals the earliest, durations the longest of all. A cell that is
        unknown in one flood has the depth of the others where those are wet, which is a lower bound: its speed and its
        depth_max are unknown. It is else unknown. A speed unknown in one flood where it is wet is unknown.

    Raises
    ------
    InputError
        No flood, or floods on different grids.
    """

    if time is None:
        floods = list(floods)  # all in memory: their times are needed first
        time = np.unique(np.concatenate([flood_seconds(flood) for flood in floods])) if floods else []
    time = np.unique(np.asarray(time, np.float64))
    first: xr.Dataset | None = None
    n = 0
    depth: Float32Array = np.empty(0, np.float32)
    speed: Float32Array = np.empty(0, np.float32)
    known: BoolArray = np.empty(0, np.bool_)
    least: dict[str, FloatArray] = {}
    notes: dict[Note | str, None] = {}
    for flood in floods:
        n += 1
        notes |= dict.fromkeys(notes_from_json(flood.attrs["notes"]) if "notes" in flood.attrs else ())
        its_depth, its_speed = _at_times(flood, time)
        values = {str(k): flood[k].values.astype(np.float64) for k in flood.data_vars if _is_maximum(flood, k)}
        if first is None:
            first = flood.drop_dims([dim for dim in flood.dims if dim not in ("y", "x")])
            depth, speed, known, least = its_depth, its_speed, np.isfinite(its_depth), values
            continue
        if its_depth.shape != depth.shape or not np.allclose(flood["x"], first["x"]):
            raise InputError("the floods of an envelope lie on different grids; resample them to one")
        unknown_speed = (is_wet(depth) & np.isnan(speed)) | (is_wet(its_depth) & np.isnan(its_speed))
        np.fmax(speed, its_speed, out=speed)
        speed[unknown_speed] = np.nan
        known &= np.isfinite(its_depth)
        np.fmax(depth, its_depth, out=depth)
        for name in list(least):
            if name not in values:
                del least[name]
            else:
                worse = {"arrival_time": np.fmin, "duration": np.fmax}.get(name, np.maximum)
                least[name] = worse(least[name], values[name])
    if first is None:
        raise InputError("no flood to make an envelope of")
    lower = ~known & is_wet(depth)
    depth[~known & ~lower] = np.nan
    speed[~known] = np.nan
    is_known = np.isfinite(depth).any(axis=0)
    found = [*notes, Note("reference.envelope", n=n)]
    if maxima is not None:
        n_raised = _raise_peaks(time, depth, np.asarray(maxima["depth_max"], np.float64), _arrival(time, depth, None))
        least["depth_max"] = np.fmax(least["depth_max"], np.where(is_known, maxima["depth_max"], np.nan))
        if n_raised:
            found.append(Note("reference.peak_between_steps", n=n_raised))
    if "level_max" in least:
        deepest = least["depth_max"]
        least["level_max"] = np.where(deepest > 0, first["elevation"].values + deepest, np.nan)
    out = first.drop_vars([name for name in first.data_vars if _is_maximum(first, name)])
    tyx, yx = ("time", "y", "x"), ("y", "x")
    out = out.assign_coords(time=("time", time, {"units": "s", "long_name": "time since the breach"}))
    level = (out["elevation"].values + depth).astype(np.float32)
    level[~(depth > 0)] = np.nan
    for name, array in (("depth", depth), ("level", level), ("speed", speed)):
        out[name] = (tyx, array, attributes(name))
    for name, field in least.items():
        out[name] = (yx, np.where(is_known, field, np.nan).astype(np.float32), attributes(name))
    blocked = out["building"].values >= 0
    out["is_known"] = (yx, is_known | blocked, {**attributes("is_known"), "long_name": "water is published"})
    n_lower = int(lower.any(axis=0).sum())
    if n_lower:
        found.append(Note("reference.envelope_lower_bound", n=n_lower))
    out.attrs = {
        **first.attrs, "title": "envelope", "solver": "published", "notes": notes_to_json(found),
        "assumptions": notes_text(found),
    }  # fmt: skip
    return out


def _is_maximum(flood: xr.Dataset, name: Any) -> bool:
    return flood[name].dims == ("y", "x") and name not in ("elevation", "building", "is_known")


def _at_times(flood: xr.Dataset, time: FloatArray) -> tuple[Float32Array, Float32Array]:
    """Depth and speed of a flood at each time: of an output, else the worse of those before and after."""
    outputs = flood_seconds(flood)
    depth = flood["depth"].values
    if "speed" in flood:
        speed = flood["speed"].values
    else:
        speed = np.hypot(flood["velocity_x"].values, flood["velocity_y"].values)
    before = np.clip(np.searchsorted(outputs, time + 1e-6, side="right") - 1, 0, len(outputs) - 1)
    after = np.clip(np.searchsorted(outputs, time - 1e-6, side="left"), 0, len(outputs) - 1)
    return (
        np.maximum(depth[before], depth[after]).astype(np.float32),
        np.maximum(speed[before], speed[after]).astype(np.float32),
    )
