"""Ground of a city from all sources: raster, relief, building bases and roads; the rest is filled in."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np

from citygml.model import CityModel
from twin.arrays import AnyArray, FloatingArray
from twin.city.ground import Ground, ground_from_heights, ground_from_relief, is_bridge_deck
from twin.city.heights import CityHeights, city_heights
from twin.errors import DatumError, InputError
from twin.grid import Grid
from twin.notes import Note
from twin.terrain import (
    ElevationRaster,
    compare_heights,
    elevation_at,
    read_elevation,
    sample_elevation,
    without_missing,
)

__all__ = ["PartialCoverWarning", "merged_ground"]

LEAST_COVER = 0.9  # of the grid, below which a raster is reported as not covering the city
FINE_STEP = 5.0  # of the surveys that show levees (GSI's 5 m mesh); a coarser raster is reported [m]
NOTED_DIFFERENCE = 0.3  # median difference of a raster from the city's heights that is reported [m]


class PartialCoverWarning(UserWarning):
    """An elevation raster covers only part of the grid."""


def merged_ground(
    city: CityModel, grid: Grid, dem: ElevationRaster | str | Path | None, *, tolerance: float, widest_gap: float
) -> Ground:
    """Ground of every cell from the first source that covers it; other cells are interpolated smoothly.

    Raises
    ------
    InputError
        When no source has a height, or the raster does not fit the city.
    DatumError, CrsMismatchError
        When the raster is of another datum or CRS.
    """
    from twin.kernels.raster import fill_nearest, relax_gaps

    heights = city_heights(city)
    relief = ground_from_relief(city, grid)
    sources = [] if dem is None else [_ground_from_raster(city, grid, dem, heights, relief, tolerance)]
    sources += [] if relief is None else [relief]
    if not sources or not np.logical_or.reduce([np.isfinite(s.elevation) for s in sources]).all():
        own = ground_from_heights(heights, grid, widest_gap=widest_gap)
        if own is not None and sources:  # where there is a survey, only near building bases, not across wide gaps
            own = own._replace(elevation=np.where(own.is_known, own.elevation, np.nan))
        sources += [] if own is None else [own]
    if not sources:
        raise InputError(
            "the city has no relief and no building or road with a height, so its ground is unknown; "
            "read its dem folder too, or give dem=path of a GeoTIFF"
        )
    found = _first_of(sources)
    is_deck = is_bridge_deck(city, grid, found.elevation)
    notes = list(found.notes)
    gap = ~np.isfinite(found.elevation)
    usable = ~gap & ~is_deck
    if not usable.any():
        raise InputError(f"no source of ground heights covers the grid {_text(grid.bounds)}")
    elevation, is_known = found.elevation, found.is_known & ~gap
    if not usable.all():
        elevation = fill_nearest(elevation, usable)
        nearest = fill_nearest(is_known.astype(np.float64), ~is_deck) > 0.5
        is_known = np.where(is_deck & ~gap, nearest, is_known)
    if is_deck.any():  # not smoothed: the stream bed continues below the deck at its own level
        notes.append(Note("terrain.bridge_decks", n=int(is_deck.sum())))
    if gap.any():
        relax_gaps(elevation, gap, 1e-3, 500)
        notes.append(Note("terrain.filled_cells", n=int(gap.sum()), total=elevation.size))
    if not is_known.any():
        raise InputError(
            f"no ground in the grid {_text(grid.bounds)} is known: the heights of the city lie elsewhere, or too far "
            "from each other; correct the bounds (metres in the CRS of the city), or give dem=path of a GeoTIFF"
        )
    n_unknown = int((~is_known).sum())
    if n_unknown:
        share = n_unknown / elevation.size
        notes.append(Note("terrain.unknown_ground", n=n_unknown, total=elevation.size, share=share))
    return Ground(elevation, is_known, found.source, tuple(notes))


def _first_of(sources: list[Ground]) -> Ground:
    """For each cell the first source that covers it."""
    elevation, is_known = sources[0].elevation.copy(), sources[0].is_known.copy()
    used, notes = [sources[0].source], list(sources[0].notes)
    for source in sources[1:]:
        take = ~np.isfinite(elevation) & np.isfinite(source.elevation)
        if not take.any():
            continue
        elevation[take], is_known[take] = source.elevation[take], source.is_known[take]
        used.append(source.source)
        notes.extend(source.notes)
        notes.append(Note(f"terrain.beside_{_KEYS[source.source]}", n=int(take.sum()), total=take.size))
    return Ground(elevation, is_known, used[0], tuple(notes))


_KEYS = {"dem": "relief", "building and road heights": "heights"}


def _ground_from_raster(
    city: CityModel,
    grid: Grid,
    dem: ElevationRaster | str | Path,
    heights: CityHeights,
    relief: Ground | None,
    tolerance: float,
) -> Ground:
    raster = without_missing(dem) if isinstance(dem, ElevationRaster) else read_elevation(dem)
    known = {raster.height_datum, city.height_datum} - {"unknown"}
    if len(known) > 1:
        raise DatumError(
            f"the elevation raster counts heights as {raster.height_datum}, the city as {city.height_datum}; "
            "convert one of them"
        )
    elevation = sample_elevation(raster, grid)
    covered = np.isfinite(elevation)
    if not covered.any():
        raise InputError(_elsewhere(raster, grid))
    notes = [*raster.notes, *_height_notes(raster, grid, heights, relief, elevation, tolerance)]
    if raster.height_datum != city.height_datum:
        notes.append(Note("terrain.raster_datum_assumed", datum=Note(f"terrain.datum_{city.height_datum}")))
    if raster.crs is None and grid.crs is not None:
        notes.append(Note("terrain.raster_crs_assumed", crs=grid.crs.to_string()))
    step = max(raster.dx, raster.dy)
    if step > max(FINE_STEP, grid.cell_size):
        notes.append(Note("terrain.raster_coarse", step=step))
    if covered.mean() < LEAST_COVER:
        note = Note("terrain.raster_cover", share=float(covered.mean()))
        notes.append(note)
        warnings.warn(str(note), PartialCoverWarning, stacklevel=5)
    return Ground(elevation, covered, "elevation raster", tuple(notes))


def _elsewhere(raster: ElevationRaster, grid: Grid) -> str:
    """Why a raster has no data on the grid."""
    (x0, y0, x1, y1), (a0, b0, a1, b1) = raster.bounds, grid.bounds
    if x0 < a1 and a0 < x1 and y0 < b1 and b0 < y1:
        why = "has no data there"
    elif x0 < b1 and b0 < x1 and y0 < a1 and a0 < y1:
        why = "lies there with x and y exchanged"
    elif -180 <= x0 < x1 <= 180 and -90 <= y0 < y1 <= 90:
        why = "looks as if it were in degrees"
    else:
        why = "lies elsewhere: is it another zone or plane, or another city?"
    return (
        f"the elevation raster {_text(raster.bounds)} does not cover the grid {_text(grid.bounds)}: it {why}; "
        "warp it to the CRS of the city (gdalwarp -t_srs)"
    )


def _text(bounds: tuple[float, float, float, float]) -> str:
    return "(" + ", ".join(f"{v:.10g}" for v in bounds) + ")"


_REMEDIES = {
    "feet": "heights in feet: multiply the raster by 0.3048",
    "decimetres": "heights in decimetres: multiply the raster by 0.1",
    "centimetres": "heights in centimetres: multiply the raster by 0.01",
    "millimetres": "heights in millimetres: multiply the raster by 0.001",
    "kilometres": "heights in kilometres: multiply the raster by 1000",
    "surface": "a surface model with roofs and trees in it (DSM): take the terrain model (DTM)",
    "ellipsoidal": "heights over the ellipsoid, where the city's are over the geoid: subtract the geoid height",
    "geoid": "heights over the geoid, where the city's are over the ellipsoid: convert one of them",
    "datum": "another height datum, or heights shifted as a whole: convert the raster to the datum of the city",
    "place": "another place: a wrong plane zone, exchanged axes or a shifted raster; check its CRS and origin",
}


def _height_notes(
    raster: ElevationRaster,
    grid: Grid,
    heights: CityHeights,
    relief: Ground | None,
    elevation: FloatingArray,
    tolerance: float,
) -> list[Note]:
    """The raster compared with the building bases and roads of the city, else with its relief.

    Raises InputError when it does not fit.
    """
    found, own, tops = _at_city_heights(raster, heights)
    n_own = int((np.isfinite(found) & np.isfinite(own)).sum())
    if n_own < 5 and relief is not None:
        both = np.isfinite(elevation) & np.isfinite(relief.elevation)
        if both.sum() > n_own:
            found, own, tops = elevation[both], relief.elevation[both], np.full(int(both.sum()), np.nan)
    fit = compare_heights(found, own, tops=tops, tolerance=tolerance)
    if fit.n == 0:
        return [Note("terrain.raster_not_compared")]
    if fit.looks_like != "fit":
        raise InputError(
            f"the elevation raster does not fit the heights of the city: at {fit.n} places with a known height it lies "
            f"{abs(fit.median):.2f} m {'above' if fit.median > 0 else 'below'} them (median; raster "
            f"{np.nanmedian(found):.2f} m, city {np.nanmedian(own):.2f} m; spread {fit.spread:.2f} m), "
            f"expected within {tolerance:g} m; it looks like {_REMEDIES[fit.looks_like]}. If the difference is meant, "
            "raise height_tolerance"
        )
    key = "raster_differs" if abs(fit.median) > NOTED_DIFFERENCE else "raster_fits"
    return [Note(f"terrain.{key}", n=fit.n, median=fit.median, spread=fit.spread)]


def _at_city_heights(raster: ElevationRaster, heights: CityHeights) -> tuple[AnyArray, AnyArray, AnyArray]:
    """Raster, city height and top at every building (lowest along its plan, as its base is) and road vertex."""
    n = len(heights.tops)
    lowest = np.full(n, np.inf)
    at_bases = elevation_at(raster, heights.bases[:, 0], heights.bases[:, 1])
    np.minimum.at(lowest, heights.base_building, np.where(np.isfinite(at_bases), at_bases, np.inf))
    base = np.full(n, np.nan)
    base[heights.base_building] = heights.bases[:, 2]
    rows = np.flatnonzero(np.isfinite(lowest) & np.isfinite(base))
    if len(rows) and (base[rows] == 0.0).all():  # a city without ground heights
        rows = rows[:0]
    at_roads = elevation_at(raster, heights.roads[:, 0], heights.roads[:, 1])
    return (
        np.concatenate([lowest[rows], at_roads]),
        np.concatenate([base[rows], heights.roads[:, 2]]),
        np.concatenate([heights.tops[rows], np.full(len(at_roads), np.nan)]),
    )
