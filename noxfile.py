"""Checks beyond `make test`: other Pythons, oldest and newest libraries, kernels without the compiler, coverage, wheel.

    nox                     the sessions that need one environment: lint, types, tests
    nox -s oldest           the lowest versions that pyproject.toml allows
    nox -s "tests-3.13"     the tests on another Python
    nox -s jit_off          tests of kernels as plain Python
    nox -s tests -- -k flood

Sessions install by uv where it is installed. Programs that the tests start come from `.ci/services.sh`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
OLDEST_NUMBA = "0.61.2"

# Tests of kernels that are small enough to run as plain Python.
JIT_OFF = Path("tests/jit_off.txt")

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "types", "tests-3.11"]


def _tests(session: nox.Session, *arguments: str, **environment: str) -> None:
    session.run("python", "-m", "pytest", *arguments, *session.posargs, env=environment)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """All tests, with the newest libraries that pip or uv choose."""
    session.install("-e", ".[dev]")
    _tests(session, "-n", "2")


@nox.session(python="3.11")
def lint(session: nox.Session) -> None:
    """ruff and the import contracts."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("lint-imports")


@nox.session(python="3.11")
def types(session: nox.Session) -> None:
    """mypy strict."""
    session.install("-e", ".[dev]")
    session.run("mypy")


@nox.session(python="3.11", venv_backend="uv")
def oldest(session: nox.Session) -> None:
    """The lowest versions of every library that pyproject.toml names. What only checks the code stays current."""
    session.install("--resolution", "lowest-direct", "-e", ".[all,sewer]")
    session.install("pytest", "pytest-xdist", "hypothesis", "cjio", "xugrid", "django-ogc-sensorthings==1.2.0")
    _tests(session, "-n", "2", "-m", "not server")


@nox.session(python="3.13")
def newest(session: nox.Session) -> None:
    """The newest versions, pre-releases too."""
    session.install("-U", "--pre", "-e", ".[dev]")
    _tests(session, "-n", "2")


@nox.session(python="3.11")
def numba_oldest(session: nox.Session) -> None:
    """The lowest numba beside current libraries: object code, caches and compiler options differ between versions."""
    session.install("-e", ".[dev]", f"numba=={OLDEST_NUMBA}", "numpy<2.3")
    _tests(session, "-n", "2", "-m", "not server")


@nox.session(python="3.11")
def jit_off(session: nox.Session) -> None:
    """Tests of kernels as plain Python: indices out of range and mixed types, which machine code hides, raise."""
    session.install("-e", ".[dev]")
    names = [line for line in JIT_OFF.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    # machine code wraps integers silently, numpy's scalars warn
    _tests(session, "-n", "2", "-W", "ignore:overflow encountered:RuntimeWarning", *names, NUMBA_DISABLE_JIT="1")


@nox.session(python="3.11")
def coverage(session: nox.Session) -> None:
    """Share of lines and branches run by the tests. Bodies of compiled kernels are not counted."""
    session.install("-e", ".[dev]")
    _tests(session, "-n", "2", "--cov", "--cov-report=term:skip-covered", "--cov-report=xml")


@nox.session(python="3.11")
def wheel(session: nox.Session) -> None:
    """Build the wheel, install it alone, run the whole demo from an empty folder."""
    dist = Path(session.create_tmp()) / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.install("build")
    session.run("python", "-m", "build", "--outdir", str(dist))
    (built,) = dist.glob("*.whl")
    session.install("--force-reinstall", f"{built}[demo]")
    session.chdir(session.create_tmp())
    session.run("twin", "demo", "--out", "demo-out")


@nox.session(python="3.11")
def docs(session: nox.Session) -> None:
    """README, examples and docstrings run; generated pages are current."""
    session.install("-e", ".[dev]")
    _tests(session, "-n", "2", "citygml", "twin", "tests/examples", "tests/test_design.py")
