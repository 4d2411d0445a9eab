"""Programs, libraries and data that a test needs: `needs` skips the test without them, and fails it where CI=true.

In continuous integration every tool is installed (`.ci/services.sh`), so a test that cannot run there is a fault of the
set-up, not a skip. Real data (the folder named by CITY_DATA) are the one exception: they are not public, so their tests
are skipped anywhere, and their number is printed at the end of the run.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SERVICES = "run .ci/services.sh"
NODE_PACKAGES = Path(__file__).parent / "browser" / "node_modules"
DATA_UNSET = "CITY_DATA is not set"

# Importable module: what brings it.
MODULES = {
    "aiohttp": "city-twin[serve]",
    "aiosmtpd": "city-twin[dev]",
    "cityjson_lib": "city-twin[dev]",
    "cjio": "city-twin[dev]",
    "distributed": "city-twin[cluster]",
    "duckdb": "city-twin[feeds]",
    "eccodes": "city-twin[grib]",
    "embreex": "city-twin[sun]",
    "httpx": "city-twin[feeds]",
    "meshopt": "city-twin[tiles]",
    "nats": "city-twin[nats]",
    "mpi4py": "city-twin[mpi]",
    "paho.mqtt.client": "city-twin[feeds]",
    "PIL": "city-twin[tiles]",
    "pykrige": "city-twin[kriging]",
    "pyswmm": "city-twin[sewer]",
    "pyvista": "city-twin[render]",
    "rasterio": "city-twin[sim]",
    "scipy": "city-twin[sim]",
    "sensorthings": "django-ogc-sensorthings==1.2.0",
    "trame": "city-twin[serve]",
    "trame_vuetify": "city-twin[serve]",
    "uvicorn": "city-twin[feeds]",
    "xarray": "city-twin[sim]",
    "xugrid": "city-twin[dev]",
}


def in_ci() -> bool:
    return os.environ.get("CI", "").lower() == "true"


def needs(*tools: str) -> None:
    """Skip the running test (or the module being collected) unless all tools are there; with CI=true fail it.

    Parameters
    ----------
    tools
        A key of `PROGRAMS` or `MODULES`, "drawing", "npm:" and the name of a package; or, skipped anywhere,
        "CITY_DATA" with or without "/" and a path in it, and "compiler" (numba is on).
    """
    for tool in tools:
        reason = missing(tool)
        if not reason:
            continue
        if in_ci() and tool != "compiler" and not tool.startswith("CITY_DATA"):
            pytest.fail(f"{reason}; CI=true allows no skip", pytrace=False)
        pytest.skip(reason, allow_module_level=True)


def needs_module(name: str) -> ModuleType:
    """The imported module; skipped or failed like `needs`."""
    needs(name)
    return importlib.import_module(name)


@functools.cache
def missing(tool: str) -> str:
    """Why a tool cannot be used and how to install it; empty where it can."""
    if tool.startswith("CITY_DATA"):
        root, path = os.environ.get("CITY_DATA"), tool.removeprefix("CITY_DATA").lstrip("/")
        if not root:
            return DATA_UNSET
        return "" if Path(root, path).exists() else f"CITY_DATA has no {path}"
    if tool == "compiler":
        import numba

        return "numba's compiler is off" if numba.config.DISABLE_JIT else ""
    if tool == "drawing":
        from twin.scene import headless

        return f"cannot draw here: {why}" if (why := headless.can_draw()) else ""
    if tool.startswith("npm:"):
        found = (NODE_PACKAGES / tool.removeprefix("npm:")).is_dir()
        return "" if found else f"npm package {tool.removeprefix('npm:')} is missing; npm ci --prefix tests/browser"
    if tool in MODULES:
        return "" if _importable(tool) else f"{tool} is not installed; pip install '{MODULES[tool]}'"
    if tool == "mpirun":
        return "" if mpirun() else "mpirun is not installed; pip install 'city-twin[mpi]'"
    return "" if PROGRAMS[tool]() else f"{tool} is not installed; {SERVICES}"


def _importable(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # the parent package of a dotted name
        return False


def mosquitto() -> str | None:
    return shutil.which("mosquitto") or shutil.which("/usr/sbin/mosquitto")


def nats_server() -> str | None:
    return shutil.which("nats-server") or shutil.which("/usr/sbin/nats-server")


def chromium() -> str | None:
    return next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)


def postgres_programs() -> Path | None:
    """Folder of initdb and pg_ctl."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def _postgres() -> bool:
    if postgres_programs() is None:
        return False
    if sys.platform == "win32" or os.geteuid() != 0:
        return True
    # the server refuses to run as root
    return subprocess.run(["id", "postgres"], capture_output=True, check=False).returncode == 0


def _postgis() -> bool:
    programs = postgres_programs()
    if programs is None or not (programs / "pg_config").exists():
        return any(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))
    done = subprocess.run([programs / "pg_config", "--sharedir"], capture_output=True, text=True, check=False)
    return any(
        Path(folder, "extension", "postgis.control").exists()
        for folder in (done.stdout.strip(), f"/usr/share/postgresql/{programs.parent.name}")
    )


def qgis_python() -> str:
    """The interpreter that PyQGIS is installed for: the system's own, not the one of the tests."""
    return os.environ.get("CITY_TWIN_QGIS_PYTHON", "/usr/bin/python3")


def qgis_environment() -> dict[str, str]:
    """Environment for that interpreter: nothing of the tests' virtual environment, no window."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and k != "VIRTUAL_ENV"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def _qgis() -> bool:
    try:
        done = subprocess.run(
            [qgis_python(), "-c", "import qgis.core"],
            env=qgis_environment(), capture_output=True, timeout=60, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def mpirun() -> str | None:
    """The starter of MPI processes: on the path, or of a wheel beside mpi4py."""
    spec = importlib.util.find_spec("mpi4py")
    folders = [str(Path(sys.prefix, "bin"))]
    if spec is not None and spec.origin is not None:
        folders.append(str(Path(spec.origin).parents[4] / "bin"))
    found = (shutil.which("mpirun", path=folder) for folder in [None, *folders])
    return next((program for program in found if program), None)


def mpi_environment() -> dict[str, str]:
    """Environment for mpirun in a container: as root, more processes than cores, over shared memory alone."""
    return {
        **os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
        "PRTE_MCA_rmaps_default_mapping_policy": ":oversubscribe", "OMPI_MCA_mpi_yield_when_idle": "1",
    }  # fmt: skip


def _on_path(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


PROGRAMS: dict[str, Callable[[], bool]] = {
    "chromium": lambda: chromium() is not None,
    "mosquitto": lambda: mosquitto() is not None,
    "mosquitto_passwd": _on_path("mosquitto_passwd"),
    "nats-server": lambda: nats_server() is not None,
    "node": _on_path("node"),
    "openssl": _on_path("openssl"),
    "postgis": _postgis,
    "postgres": _postgres,
    "qgis": _qgis,
}
