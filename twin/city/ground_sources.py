"""Ground of a city from all sources: raster, relief, building bases and roads; the rest is filled in."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from citygml.model import CityModel
from twin.arrays import AnyArray, BoolArray, FloatArray, FloatingArray, Int16Array
from twin.city.ground import (
    Ground,
    ground_from_heights,
    ground_from_relief,
    ground_from_relief_points,
    is_bridge_deck,
)
from twin.city.heights import CityHeights, city_heights
from twin.errors import DatumError, InputError
from twin.grid import Grid
from twin.notes import Note
from twin.terrain import (
    ElevationRaster,
    ElevationSource,
    compare_heights,
    elevation_at,
    read_elevations,
    sample_elevation,
)

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["ElevationSources", "PartialCoverWarning", "merged_ground"]

ElevationInput: TypeAlias = ElevationRaster | ElevationSource | str | Path
ElevationSources: TypeAlias = ElevationInput | Sequence[ElevationInput] | None

LEAST_COVER = 0.9  # of the grid, below which a raster is reported as not covering the city
FINE_STEP = 5.0  # of the surveys that show levees (GSI's 5 m mesh); a coarser raster is reported [m]
NOTED_DIFFERENCE = 0.3  # median difference of a raster from the city's heights that is reported [m]


class PartialCoverWarning(UserWarning):
    """An elevation raster covers only part of the grid."""


def merged_ground(city: CityModel, grid: Grid, dem: ElevationSources, *, tolerance: float, widest_gap: float) -> Ground:
    """Ground of every cell from the first source that covers it; other cells are interpolated smoothly.

    Raises
    ------
    InputError
        When no source has a height, or a raster does not fit the city.
    DatumError
        When a raster is of another datum.
    """
    from twin.kernels.raster import fill_nearest, relax_gaps

    heights = city_heights(city)
    relief = ground_from_relief(city, grid)
    sources, feathers, notes = _surveys(city, grid, dem, heights, relief, tolerance)
    surveyed = ground_from_relief_points(city, grid, widest_gap=widest_gap)
    sources += [ground for ground in (relief, surveyed) if ground is not None]
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
    found, first = _joined(sources, feathers, grid)
    is_deck = is_bridge_deck(city, grid, found.elevation)
    notes += found.notes
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
    if len(feathers) > 1:
        notes += _shares(sources, first)
    names = tuple(source.source for source in sources)
    return Ground(elevation, is_known, found.source, tuple(notes), names, first)


def _surveys(
    city: CityModel, grid: Grid, dem: ElevationSources, heights: CityHeights, relief: Ground | None, tolerance: float
) -> tuple[list[Ground], list[float], list[Note]]:
    """Ground of each elevation raster that has data in the grid, its feather [m], and notes."""
    if dem is None:
        return [], [], []
    given = [dem] if isinstance(dem, (ElevationRaster, ElevationSource, str, Path)) else list(dem)
    sources = [one if isinstance(one, ElevationSource) else ElevationSource(raster=one) for one in given]
    found: list[Ground] = []
    feathers: list[float] = []
    notes: list[Note] = []
    outside = f"no elevation source has data in the grid {_text(grid.bounds)}"
    for source in sources:
        rasters = read_elevations(source, grid=grid)
        on_grid = [(raster, sample_elevation(raster, grid)) for raster in rasters]
        use = [(raster, elevation) for raster, elevation in on_grid if np.isfinite(elevation).any()]
        if not use:
            outside = _elsewhere(rasters[0], grid) if rasters else f"{source.name}: none of its meshes lies in the grid"
            notes.append(Note("terrain.raster_elsewhere", name=source.name))
        for raster, elevation in use:
            found.append(_ground_from_raster(city, grid, raster, elevation, heights, relief, tolerance))
            feathers.append(source.feather)
    if not found:
        raise InputError(outside)
    covered = np.logical_or.reduce([ground.is_known for ground in found])
    if covered.mean() < LEAST_COVER:
        note = Note("terrain.raster_cover", share=float(covered.mean()))
        notes.append(note)
        warnings.warn(str(note), PartialCoverWarning, stacklevel=5)
    return found, feathers, notes


def _joined(sources: list[Ground], feathers: list[float], grid: Grid) -> tuple[Ground, Int16Array]:
    """Ground of each cell from the first source that covers it, feathered at its edge, and that source's position.

    Within its feather the share of a source grows in proportion to the distance from the nearest cell that it does
    not cover and a source below it does.
    """
    first = np.full(grid.shape, -1, np.int16)
    for k, source in reversed(list(enumerate(sources))):
        first[np.isfinite(source.elevation)] = k
    elevation, is_known = np.full(grid.shape, np.nan), np.zeros(grid.shape, bool)
    n_between = 0
    for k, source in reversed(list(enumerate(sources))):
        covers = np.isfinite(source.elevation)
        share = _share(covers, np.isfinite(elevation), feathers[k] if k < len(feathers) else 0.0, grid.cell_size)
        between = covers & (share < 1.0)
        n_between += int(between.sum())
        blended = share[between] * source.elevation[between] + (1.0 - share[between]) * elevation[between]
        elevation[covers], is_known[covers] = source.elevation[covers], source.is_known[covers]
        elevation[between] = blended
    notes = list(sources[0].notes)
    for k, source in enumerate(sources[1:], start=1):
        n = int((first == k).sum())
        if n:
            notes.extend(source.notes)
            if source.source in _KEYS:
                notes.append(Note(f"terrain.beside_{_KEYS[source.source]}", n=n, total=first.size))
    if n_between:
        notes.append(Note("terrain.raster_feathered", width=max(feathers), n=n_between))
    return Ground(elevation, is_known, sources[0].source, tuple(notes)), first


def _share(covers: BoolArray, below: BoolArray, feather: float, cell_size: float) -> FloatArray:
    """Share of a source in each cell, 0-1: less than one near cells that only sources below it cover."""
    from scipy import ndimage

    others = below & ~covers
    if feather <= 0.0 or not others.any():
        return np.ones(covers.shape)
    distance = ndimage.distance_transform_edt(~others) * cell_size
    return np.where(below, np.minimum(distance / feather, 1.0), 1.0)


def _shares(sources: list[Ground], first: Int16Array) -> list[Note]:
    """Share of the cells by source."""
    notes = []
    for k, source in enumerate(sources):
        share = float((first == k).mean())
        if share:
            key = _KEYS.get(source.source)
            name = Note.plain(source.source) if key is None else Note(f"terrain.source_name_{key}")
            notes.append(Note("terrain.source_share", name=name, share=share))
    return notes


_KEYS = {"dem": "relief", "relief points": "relief_points", "building and road heights": "heights"}


def _ground_from_raster(
    city: CityModel,
    grid: Grid,
    raster: ElevationRaster,
    elevation: FloatArray,
    heights: CityHeights,
    relief: Ground | None,
    tolerance: float,
) -> Ground:
    known = {raster.height_datum, city.height_datum} - {"unknown"}
    if len(known) > 1:
        raise DatumError(
            f"the elevation raster counts heights as {raster.height_datum}, the city as {city.height_datum}; "
            "convert one of them"
        )
    notes = [*raster.notes, *_height_notes(raster, grid, heights, relief, elevation, tolerance)]
    if raster.height_datum != city.height_datum:
        notes.append(Note("terrain.raster_datum_assumed", datum=Note(f"terrain.datum_{city.height_datum}")))
    if raster.crs is None and grid.crs is not None:
        notes.append(Note("terrain.raster_crs_assumed", crs=grid.crs.to_string()))
    elif raster.crs is not None and grid.crs is not None and raster.crs.to_2d() != grid.crs.to_2d():
        notes.append(Note("terrain.raster_reprojected", crs=raster.crs.name))
    if raster.step > max(FINE_STEP, grid.cell_size) + 1.5:  # 0.2 seconds of arc are up to 6.2 m
        notes.append(Note("terrain.raster_coarse", step=raster.step))
    source = raster.name or "elevation raster"
    return Ground(elevation, np.isfinite(elevation), source, tuple(notes))


def _elsewhere(raster: ElevationRaster, grid: Grid) -> str:
    """Why a raster has no data on the grid."""
    (x0, y0, x1, y1), (a0, b0, a1, b1) = raster.bounds, grid.bounds
    if raster.crs is not None and grid.crs is not None:
        from pyproj import Transformer

        to_grid = Transformer.from_crs(raster.crs.to_2d(), grid.crs.to_2d(), always_xy=True)
        x0, y0, x1, y1 = to_grid.transform_bounds(x0, y0, x1, y1)
    if x0 < a1 and a0 < x1 and y0 < b1 and b0 < y1:
        why = "has no data there"
    elif x0 < b1 and b0 < x1 and y0 < a1 and a0 < y1:
        why = "lies there with x and y exchanged"
    elif -180 <= x0 < x1 <= 180 and -90 <= y0 < y1 <= 90:
        why = "looks as if it were in degrees"
    else:
        why = "lies elsewhere: is it another zone or plane, or another city?"
    return (
        f"the elevation raster {_text((x0, y0, x1, y1))} does not cover the grid {_text(grid.bounds)}: it {why}; "
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
    found, own, tops = _at_city_heights(raster, heights, grid.crs)
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


def _at_city_heights(
    raster: ElevationRaster, heights: CityHeights, crs: CRS | None
) -> tuple[AnyArray, AnyArray, AnyArray]:
    """Raster, city height and top at every building (lowest along its plan, as its base is) and road vertex."""
    n = len(heights.tops)
    lowest = np.full(n, np.inf)
    at_bases = elevation_at(raster, heights.bases[:, 0], heights.bases[:, 1], crs=crs)
    np.minimum.at(lowest, heights.base_building, np.where(np.isfinite(at_bases), at_bases, np.inf))
    base = np.full(n, np.nan)
    base[heights.base_building] = heights.bases[:, 2]
    rows = np.flatnonzero(np.isfinite(lowest) & np.isfinite(base))
    if len(rows) and (base[rows] == 0.0).all():  # a city without ground heights
        rows = rows[:0]
    at_roads = elevation_at(raster, heights.roads[:, 0], heights.roads[:, 1], crs=crs)
    return (
        np.concatenate([lowest[rows], at_roads]),
        np.concatenate([base[rows], heights.roads[:, 2]]),
        np.concatenate([heights.tops[rows], np.full(len(at_roads), np.nan)]),
    )
