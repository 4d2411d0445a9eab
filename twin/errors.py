"""Every error `twin` raises: one base, children that also inherit the builtin that fits."""

from __future__ import annotations

__all__ = [
    "CrsMismatchError",
    "DatumError",
    "InputError",
    "MissingExtraError",
    "ScenarioError",
    "SolverError",
    "StoreError",
    "TwinError",
    "missing_extra",
]


class TwinError(Exception):
    """A scenario, an input or a run is not valid. The message names the cause, the place and the remedy."""


class InputError(TwinError, ValueError):
    """A value handed in is outside what is allowed."""


class ScenarioError(TwinError, ValueError):
    """A scenario file names a wrong key, type or value."""


class CrsMismatchError(TwinError, ValueError):
    """Two inputs are in different coordinate systems."""


class DatumError(TwinError, ValueError):
    """Two inputs count heights from different datums, or one does not say from which."""


class SolverError(TwinError, RuntimeError):
    """A solver broke one of its own laws: time and place are in the message."""


class StoreError(TwinError, RuntimeError):
    """A reading could not be stored, so it was not acknowledged."""


class MissingExtraError(TwinError, ImportError):
    """An optional library is not installed; the message names the extra that brings it."""


# Module -> the extra that installs it; tests/twin/test_extras.py holds it to pyproject.toml.
_EXTRAS = {
    "PIL": "tiles",
    "meshopt": "tiles",
    **dict.fromkeys(("scipy", "xarray", "netCDF4", "zarr", "rasterio", "rioxarray", "ortools"), "sim"),
    **dict.fromkeys(("pyvista", "vtkmodules", "trimesh", "imageio", "imageio_ffmpeg"), "render"),
    **dict.fromkeys(("matplotlib", "matplotlib_fontja", "jinja2"), "report"),
    **dict.fromkeys(
        ("paho", "httpx", "duckdb", "polars", "msgspec", "pint", "uvicorn", "httptools", "uvloop", "psycopg"), "feeds"
    ),
    **dict.fromkeys(("trame", "trame_pyvista", "trame_vuetify"), "serve"),
    **dict.fromkeys(("pvlib", "embreex"), "sun"),
    **dict.fromkeys(("dask", "distributed"), "cluster"),
    "pykrige": "kriging",
    "eccodes": "grib",
    "pyswmm": "sewer",
    "nats": "nats",
    **dict.fromkeys(("mpi4py", "openmpi"), "mpi"),
}


def missing_extra(error: ModuleNotFoundError) -> MissingExtraError | None:
    """The error that says which extra brings a library that is not installed; None for any other module.

    >>> print(missing_extra(ModuleNotFoundError("No module named 'xarray'", name="xarray")))
    xarray is not installed; pip install 'city-twin[sim]', or everything: pip install 'city-twin[all]'
    """
    module = (error.name or "").split(".")[0]
    extra = _EXTRAS.get(module)
    if extra is None:
        return None
    return MissingExtraError(
        f"{module} is not installed; pip install 'city-twin[{extra}]', or everything: pip install 'city-twin[all]'"
    )
