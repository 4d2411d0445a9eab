"""Flood results for other programs: UGRID for QGIS meshes, cloud-optimised GeoTIFF; CF-NetCDF is in `files`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.arrays import AnyArray, BoolArray
from twin.criteria import is_wet
from twin.errors import InputError
from twin.files import RowsInTime, append_in_time, whole_file, write_netcdf
from twin.grid import Grid
from twin.hazard.extent import known_cells
from twin.lazy import names_missing_extra
from twin.quantities import QUANTITIES

if TYPE_CHECKING:
    import xarray as xr
    from pyproj import CRS

__all__ = ["write_cog", "write_cog_raster", "write_netcdf", "write_ugrid"]


def _crs_of(flood: xr.Dataset, crs: CRS | None) -> CRS | None:
    """The given CRS, else that of the Dataset."""
    from pyproj import CRS as Crs

    if crs is not None:
        return crs
    return Crs.from_wkt(flood.attrs["crs_wkt"]) if flood.attrs.get("crs_wkt") else None


@names_missing_extra
def write_ugrid(
    flood: xr.Dataset,
    path: str | Path,
    *,
    crs: CRS | None = None,
    start: str = "1970-01-01T00:00:00",
    wet_only: bool = True,
) -> Path:
    """Write the flood as a time-dependent UGRID 1.0 mesh, which the QGIS temporal controller can play.

    Faces are the cells; `wet_only` leaves out those that are known and never wet (`twin.criteria.is_wet`), which is
    most of a city. Cells whose water is unknown stay, without a value.

    Parameters
    ----------
    start : ISO date
        When time is 0. QGIS needs a date; 1970-01-01 means that none was given.
    """
    import xarray as xr

    x, y = flood["x"].to_numpy(), flood["y"].to_numpy()
    n_times = flood.sizes["time"]
    shown = np.full((len(y), len(x)), not wet_only)
    for k in range(n_times if wet_only else 0):
        shown |= is_wet(flood["depth"][k].to_numpy())
    if wet_only and "depth_max" in flood:
        shown |= is_wet(flood["depth_max"].to_numpy()) | ~known_cells(flood)
    if not shown.any():
        shown[0, 0] = True
    row, column = np.nonzero(shown)
    nx = len(x)
    corner = row * (nx + 1) + column
    faces = np.column_stack([corner, corner + 1, corner + nx + 2, corner + nx + 1])
    used, local = np.unique(faces, return_inverse=True)
    edge_x, edge_y = _edges(x), _edges(y)
    out: dict[str, Any] = {
        "mesh2d": ((), np.int32(0), {
            "cf_role": "mesh_topology", "topology_dimension": 2, "node_coordinates": "node_x node_y",
            "face_node_connectivity": "face_nodes", "face_dimension": "face",
        }),
        "face_nodes": (("face", "corner"), local.reshape(-1, 4).astype(np.int32), {
            "cf_role": "face_node_connectivity", "start_index": np.int32(0),
        }),
    }  # fmt: skip
    on_face = {"mesh": "mesh2d", "location": "face"}
    in_time = {
        name: _on_faces(flood[name], shown, on_face)
        for name in ("depth", "level", "velocity_x", "velocity_y", "speed")
        if name in flood
    }
    system = _crs_of(flood, crs)
    if system is not None:
        out["projected_coordinate_system"] = ((), np.int32(0), {
            "wkt": system.to_wkt("WKT1_GDAL"), "crs_wkt": system.to_wkt(), "epsg": np.int32(system.to_epsg() or 0),
        })  # fmt: skip
    coords = {
        "node_x": ("node", edge_x[used % (nx + 1)], {"standard_name": "projection_x_coordinate", "units": "m"}),
        "node_y": ("node", edge_y[used // (nx + 1)], {"standard_name": "projection_y_coordinate", "units": "m"}),
        "time": ("time", flood["time"].to_numpy().astype(np.float64), {
            "standard_name": "time", "units": f"seconds since {start}",
        }),
    }  # fmt: skip
    mesh = xr.Dataset(out, coords=coords, attrs={"Conventions": "CF-1.11 UGRID-1.0"})
    # CF: coordinates are never missing
    encoding: dict[str, Any] = {name: {"_FillValue": None} for name in ("face_nodes", *coords)}
    with whole_file(path) as aside:
        mesh.to_netcdf(aside, engine="netcdf4", encoding=encoding)
        append_in_time(aside, in_time)
    return Path(path)


def _on_faces(variable: xr.DataArray, shown: BoolArray, on_face: dict[str, str]) -> RowsInTime:
    """A variable in time at the cells that are shown."""
    known, n_times = QUANTITIES[str(variable.name)], variable.shape[0]
    rows = (variable[k].to_numpy()[shown] for k in range(n_times))
    meaning = {"units": known.unit, "long_name": known.en, **on_face}
    return RowsInTime(("time", "face"), (n_times, int(shown.sum())), np.dtype(np.float32), rows, meaning)


def _edges(centre: AnyArray) -> AnyArray:
    """Borders of evenly spaced cells, one more than centres."""
    half = (centre[1] - centre[0]) / 2 if len(centre) > 1 else 0.5
    return np.append(centre - half, centre[-1] + half)


@names_missing_extra
def write_cog(
    flood: xr.Dataset, path: str | Path, *, name: str, crs: CRS | None = None, dry_as_missing: bool = False
) -> Path:
    """Write one raster of a result, e.g. "depth_max", as a cloud-optimised GeoTIFF; see `write_cog_raster`.

    Parameters
    ----------
    crs : pyproj.CRS, optional
        Default: `attrs["crs_wkt"]`.
    """
    if name not in flood or flood[name].dims != ("y", "x"):
        flat = [str(v) for v in flood.data_vars if flood[v].dims == ("y", "x")]
        raise InputError(f"no raster {name!r} by y and x in the result; it has {', '.join(flat)}")
    x, y = flood["x"].to_numpy(), flood["y"].to_numpy()
    cell = float(x[1] - x[0]) if len(x) > 1 else 1.0
    system = _crs_of(flood, crs)
    grid = Grid(x0=float(x[0]) - cell / 2, y0=float(y[0]) - cell / 2, cell_size=cell, nx=len(x), ny=len(y), crs=system)
    return write_cog_raster(flood[name].to_numpy(), path, grid=grid, dry_as_missing=dry_as_missing)


@names_missing_extra
def write_cog_raster(values: AnyArray, path: str | Path, *, grid: Grid, dry_as_missing: bool = False) -> Path:
    """Write one raster as a cloud-optimised GeoTIFF with overviews, north up, NaN as missing.

    Parameters
    ----------
    values : (ny, nx), row 0 in the south
    dry_as_missing : bool
        Zero becomes missing, so that dry ground is see-through on a map.

    Raises
    ------
    InputError
        No CRS, or a shape that does not fit.
    """
    import rasterio
    from rasterio.shutil import copy as copy_raster
    from rasterio.transform import from_origin

    array = np.asarray(values, np.float32)
    if array.shape != grid.shape:
        raise InputError(f"the raster has shape {array.shape}, the grid {grid.shape}")
    if grid.crs is None:
        raise InputError("the raster has no CRS; pass crs=...")
    if dry_as_missing:
        array = np.where(array > 0, array, np.nan).astype(np.float32)
    profile = {
        "driver": "GTiff", "height": grid.ny, "width": grid.nx, "count": 1, "dtype": "float32", "nodata": np.nan,
        "crs": grid.crs.to_wkt(),
        "transform": from_origin(grid.x0, grid.y0 + grid.ny * grid.cell_size, grid.cell_size, grid.cell_size),
    }  # fmt: skip
    with whole_file(path) as aside, rasterio.MemoryFile() as memory:
        with memory.open(**profile) as raster:
            raster.write(array[::-1], 1)
        with memory.open() as raster:
            copy_raster(raster, aside, driver="COG", compress="DEFLATE", predictor=3, overview_resampling="average")
    return Path(path)
