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
_MODULES = {"paho-mqtt": "paho"}  # where the module is not the distribution's name


def _extras() -> list[tuple[str, str]]:
    """(extra, module) of every optional library a user may lack."""
    chosen = set(_PROJECT["optional-dependencies"]) - {"all", "dev", "gpu"}
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
