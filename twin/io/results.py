"""Flood results for other programs: CF-NetCDF, UGRID for QGIS meshes in time, cloud-optimised GeoTIFF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.errors import InputError
from twin.fields import FIELDS
from twin.grid import Grid
from twin.io.aside import whole_file

if TYPE_CHECKING:
    import xarray as xr
    from pyproj import CRS

__all__ = ["write_cog", "write_cog_raster", "write_netcdf", "write_ugrid"]

Array = np.ndarray


def _crs_of(flood: xr.Dataset, crs: CRS | None) -> CRS | None:
    """The CRS given, else the one the Dataset says it is in."""
    from pyproj import CRS as Crs

    if crs is not None:
        return crs
    return Crs.from_wkt(flood.attrs["crs_wkt"]) if flood.attrs.get("crs_wkt") else None


def write_netcdf(flood: xr.Dataset, path: str | Path, *, crs: CRS | None = None, start: str | None = None) -> Path:
    """Write a Dataset by the CF conventions 1.11: names, units, grid mapping, compressed.

    Parameters
    ----------
    flood : Dataset with x, y and, for results in time, time [s]
    crs : pyproj.CRS, optional
        Default: `attrs["crs_wkt"]`.
    start : ISO date, optional
        When time is 0. Without one, time is written as plain seconds and no date is invented.
    """
    out = flood.copy()
    for name in out.data_vars:
        known = FIELDS.get(str(name))
        if known is not None:
            out[name].attrs.setdefault("units", known.unit)
            out[name].attrs.setdefault("long_name", known.en)
            if known.standard_name:
                out[name].attrs.setdefault("standard_name", known.standard_name)
    for axis in ("x", "y"):
        if axis in out.coords:
            out[axis].attrs.update(
                standard_name=f"projection_{axis}_coordinate", units="m", axis=axis.upper(), long_name=axis
            )
    if "time" in out.coords:
        dated = {"standard_name": "time", "axis": "T", "units": f"seconds since {start}"}
        undated = {"long_name": "time since the start", "axis": "T", "units": "s"}
        out["time"].attrs = dated if start else undated
    system = _crs_of(flood, crs)
    if system is not None:
        mapping = {k: v for k, v in system.to_cf().items() if v is not None}
        out["spatial_ref"] = ((), np.int32(0), {**mapping, "crs_wkt": system.to_wkt()})
        for name in out.data_vars:
            if {"x", "y"} <= set(out[name].dims):
                out[name].attrs["grid_mapping"] = "spatial_ref"
    out.attrs = {"Conventions": "CF-1.11", **{k: v for k, v in out.attrs.items() if v is not None}}
    encoding = {
        str(n): {"zlib": True, "complevel": 4} for n in out.data_vars if out[n].dtype.kind in "fiu" and out[n].ndim
    }
    with whole_file(path) as aside:
        out.to_netcdf(aside, engine="netcdf4", encoding=encoding)
    return Path(path)


def write_ugrid(
    flood: xr.Dataset,
    path: str | Path,
    *,
    crs: CRS | None = None,
    start: str = "1970-01-01T00:00:00",
    wet_only: bool = True,
) -> Path:
    """Write the flood as a mesh in time by UGRID 1.0, which QGIS plays with its time controller as it is.

    Faces are the cells; `wet_only` leaves out those that are never wet, which is most of a city.

    Parameters
    ----------
    start : ISO date
        When time is 0. QGIS wants a date; the epoch says that none was given.
    """
    import xarray as xr

    x, y = flood["x"].to_numpy(), flood["y"].to_numpy()
    depth = flood["depth"].to_numpy()
    shown = np.fmax.reduce(depth, axis=0) > 0.0 if wet_only else np.ones(depth.shape[1:], bool)
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
    for name in ("depth", "level", "velocity_x", "velocity_y"):
        if name in flood:
            known = FIELDS[name]
            out[name] = (("time", "face"), flood[name].to_numpy()[:, shown].astype(np.float32), {
                "units": known.unit, "long_name": known.en, **on_face,
            })  # fmt: skip
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
    encoding: dict[str, Any] = {
        n: {"zlib": True, "complevel": 4} for n in ("depth", "level", "velocity_x", "velocity_y") if n in out
    }
    with whole_file(path) as aside:
        mesh.to_netcdf(aside, engine="netcdf4", encoding={**encoding, "face_nodes": {"_FillValue": None}})
    return Path(path)


def _edges(centre: Array) -> Array:
    """Borders of evenly spaced cells, one more than centres."""
    half = (centre[1] - centre[0]) / 2 if len(centre) > 1 else 0.5
    return np.append(centre - half, centre[-1] + half)


def write_cog(
    flood: xr.Dataset, name: str, path: str | Path, *, crs: CRS | None = None, dry_as_missing: bool = False
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
    grid = Grid(float(x[0]) - cell / 2, float(y[0]) - cell / 2, cell, len(x), len(y), system)
    return write_cog_raster(flood[name].to_numpy(), grid, path, dry_as_missing=dry_as_missing)


def write_cog_raster(values: Array, grid: Grid, path: str | Path, *, dry_as_missing: bool = False) -> Path:
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
