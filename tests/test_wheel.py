"""The wheel alone: what it carries, and the demo from it in an environment without the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# The demo's scenario with less of everything: all stages run, on the sample city that the wheel carries.
SHORT_DEMO = """
import sys
from pathlib import Path
import citygml, twin
from twin.pipeline.demo import demo_scenario, sample_folder
from twin.pipeline.scenario_run import run_scenario

home = Path(sys.prefix).resolve()
for place in (citygml.__file__, twin.__file__, sample_folder()):
    assert home in Path(place).resolve().parents, place
scenario = demo_scenario(lang="ja")
less = {
    "terrain": {"cell_size": 8.0},
    "flood": {"duration_hours": 0.1, "inflow": []},
    "evacuation": {"seeds": 2},
    "outputs": {"pictures": False, "scene": False},
}
text = {name: getattr(scenario, name).model_copy(update=values) for name, values in less.items()}
outcome = run_scenario(scenario.model_copy(update=text), out=Path("out"))
print(outcome.report)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Interpreter of an environment with the wheel; libraries come from the environment of the tests."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = [str(python), "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--disable-pip-version-check"]
    subprocess.run([*install, str(wheel)], check=True)
    ask = "import sysconfig; print(sysconfig.get_paths()['purelib'])"
    packages = Path(subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=True).stdout.strip())
    # searched after the wheel; .pth files in that folder, such as this checkout's own, are not read
    (packages / "libraries.pth").write_text("\n".join(_library_folders()), encoding="utf-8")
    _take_compiled_kernels(packages)
    return python


def _library_folders() -> list[str]:
    own = {sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"]}
    return sorted(own | {entry for entry in sys.path if entry.endswith("site-packages")})


def _take_compiled_kernels(packages: Path) -> None:
    """Compiled kernels of this checkout, where it has them: files are named by what went into them."""
    for name in ("citygml", "twin"):
        compiled = ROOT / name / "__pycache__" / "kernels"
        if compiled.is_dir():
            shutil.copytree(compiled, packages / name / "__pycache__" / "kernels")


def test_the_wheel_carries_packages_types_texts_and_the_sample_city(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    suffixes = (".py", ".pyi", ".typed", ".toml", ".tsv", ".html")
    sources = {
        path.relative_to(ROOT).as_posix()
        for package in ("citygml", "twin")
        for path in (ROOT / package).rglob("*")
        if path.suffix in suffixes
    }
    assert {"citygml/py.typed", "twin/py.typed", "twin/notes/flood.toml", "twin/report/template.html"} <= sources
    assert sources <= names
    sample = ROOT / "data" / "sample"
    assert {f"twin/sample/{p.relative_to(sample).as_posix()}" for p in sample.rglob("*") if p.is_file()} <= names
    assert {name.split("/")[0] for name in names} == {"citygml", "twin", _dist_info(names)}
    assert {f"{_dist_info(names)}/licenses/{name}" for name in ("LICENSE", "NOTICE")} <= names


def _dist_info(names: set[str]) -> str:
    (found,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
    return found


def test_its_commands_run(installed: Path, tmp_path: Path) -> None:
    twin = str(installed.with_name("twin.exe" if os.name == "nt" else "twin"))
    assert _run([twin, "--version"], tmp_path).strip() == _version()
    _run([twin, "demo", "--help"], tmp_path)


def test_a_short_demo_runs_from_it(installed: Path, tmp_path: Path) -> None:
    _run([str(installed), "-c", SHORT_DEMO], tmp_path)
    assert (tmp_path / "out" / "report.html").is_file()


def _run(command: list[str], folder: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


def _version() -> str:
    import citygml

    return citygml.__version__


def test_the_version_is_the_same_everywhere() -> None:
    import twin

    assert twin.__version__ == _version()
    assert f"version: {_version()}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    newest = next(x for x in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines() if x.startswith("## "))
    assert newest.split()[1] == _version()
