"""Libraries that are optional: pyproject.toml says which extra brings each, and so does the error."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from twin.errors import missing_extra

_PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
_MODULES = {"paho-mqtt": "paho", "pillow": "PIL", "nats-py": "nats"}  # where the module is not the distribution's name


def _extras() -> list[tuple[str, str]]:
    """(extra, module) of every optional library a user may lack."""
    chosen = set(_PROJECT["optional-dependencies"]) - {"all", "demo", "dev", "gpu"}
    return [
        (extra, _MODULES.get(name, name.replace("-", "_")))
        for extra in sorted(chosen)
        for line in _PROJECT["optional-dependencies"][extra]
        for name in re.findall(r"^[A-Za-z0-9_-]+", line)
    ]


@pytest.mark.parametrize(("extra", "module"), _extras())
def test_the_error_names_an_extra_that_installs_the_library(extra, module):
    error = missing_extra(ModuleNotFoundError(name=module))
    assert error is not None
    named = re.search(r"city-twin\[(\w+)\]", str(error))[1]
    assert (named, module) in _extras()


def test_a_library_of_ours_that_is_missing_is_a_fault_and_no_extra():
    assert missing_extra(ModuleNotFoundError(name="twin.nothing")) is None


@pytest.mark.parametrize("command", [["run", "x.toml"], ["serve", "x"], ["compare", "a.toml", "b.toml"]])
def test_a_command_without_its_libraries_says_what_to_install(command, tmp_path):
    (tmp_path / "x.toml").write_text("")
    lacking = "import sys; sys.modules['xarray'] = None; from twin.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", lacking, *command], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("error: xarray is not installed; pip install 'city-twin[sim]'")


_PACKAGES = ["scene", "hazard", "evacuation", "io", "city", "pipeline", "serve", "flood", "terrain", "live", "report"]

_LACKING = """
import importlib, sys
for name in {hidden!r}:
    sys.modules[name] = None
from twin.errors import MissingExtraError, TwinError
"""


def _python(hidden: set[str], statement: str) -> str:
    """What a new interpreter prints that cannot import the hidden modules."""
    text = _LACKING.format(hidden=sorted(hidden)) + statement
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _optional() -> set[str]:
    return {module for _, module in _extras()} | {"vtkmodules"}


def test_every_public_name_loads_or_names_the_extra_that_it_lacks():
    found = _python(_optional(), f"""
for package in {_PACKAGES!r}:
    room = importlib.import_module("twin." + package)
    for name in room.__all__:
        try:
            getattr(room, name)
        except MissingExtraError as error:
            assert "city-twin[" in str(error), error
        except Exception as error:
            print(package, name, type(error).__name__, error)
""")  # fmt: skip
    assert found == ""


def test_a_library_that_is_imported_at_the_call_is_named_too():
    found = _python({"rasterio", "netCDF4"}, """
import numpy as np
from pyproj import CRS
from twin.grid import Grid
from twin.io import write_cog_raster
try:
    write_cog_raster(np.zeros((2, 2)), "x.tif", grid=Grid(x0=0.0, y0=0.0, cell_size=1.0, nx=2, ny=2, crs=CRS(6677)))
except MissingExtraError as error:
    print(error)
""")  # fmt: skip
    assert found.startswith("rasterio is not installed; pip install 'city-twin[sim]'")


def test_the_extra_render_brings_all_that_a_scene_needs():
    brought = {module for extra, module in _extras() if extra == "render"} | {"vtkmodules"}
    sample = Path(__file__).parents[2] / "data" / "sample"
    found = _python(_optional() - brought, f"""
import citygml
from twin.scene import draw_scene
draw_scene(citygml.read({str(sample)!r}, on_error="collect").to_crs(6677), off_screen=True).close()
print("drawn")
""")  # fmt: skip
    assert found == "drawn\n"
