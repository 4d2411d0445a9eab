"""Floods by several MPI processes, started by mpirun on this machine: the bits of one process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from tests.needs import mpi_environment, mpirun, needs
from tests.rank_floods import FLOODS, flood_of
from twin.flood import started_ranks
from twin.flood.strips import _parts
from twin.kernels.shallow_water.tables import STRIP

needs("mpirun", "mpi4py")
ROOT = Path(__file__).parents[3]


def over_ranks(n: int, *command: object) -> subprocess.CompletedProcess[str]:
    """A Python command in n processes."""
    return subprocess.run(
        [str(mpirun()), "-n", str(n), sys.executable, *map(str, command)], cwd=ROOT, env=mpi_environment(),
        capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def by_two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("two")
    done = over_ranks(2, "-m", "tests.rank_floods", folder, *FLOODS)
    assert done.returncode == 0, done.stderr
    return folder


def written(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if "stages" not in p.parts)


def same_bits(one: xr.Dataset, several: Path) -> None:
    with xr.open_dataset(several, decode_times=False) as other:
        assert set(one.variables) == set(other.variables)
        for name, variable in one.variables.items():
            np.testing.assert_array_equal(variable.values, other[name].values, err_msg=str(name))
        assert other.attrs["steps"] == one.attrs["steps"]


@pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")
@pytest.mark.parametrize("name", FLOODS)
def test_two_ranks_give_the_bits_of_one_process(by_two, name):
    flood = flood_of(name)
    assert float(flood.depth_max.max()) > 0.5  # not a dry world
    same_bits(flood, by_two / f"{name}.nc")


def test_three_ranks_give_the_bits_of_one_process(tmp_path):
    names = ["all sources", "soil"]
    done = over_ranks(3, "-m", "tests.rank_floods", tmp_path, *names)
    assert done.returncode == 0, done.stderr
    for name in names:
        same_bits(flood_of(name), tmp_path / f"{name}.nc")


def test_a_run_stopped_over_ranks_goes_on_in_one_process_and_the_reverse(tmp_path):
    done = over_ranks(2, "-m", "tests.rank_floods", tmp_path, "--stop", "soil")
    assert done.returncode == 0, done.stderr
    flood = flood_of("soil")
    same_bits(flood, tmp_path / "soil.nc")  # begun by one process, ended by two
    same_bits(flood_of("soil", checkpoint=tmp_path / "ranks.checkpoint"), tmp_path / "soil.nc")


def test_a_rank_that_fails_ends_all_with_its_message():
    done = over_ranks(2, "-m", "tests.rank_floods", "--fail", "dam")
    assert done.returncode != 0
    assert "rank 1 of 2 failed; all ranks end" in done.stderr
    assert "no memory on this rank" in done.stderr


def test_an_error_of_the_leading_rank_is_reported_once():
    done = over_ranks(2, "-m", "tests.rank_floods", "--refuse", "dam")
    assert done.returncode != 0
    assert done.stderr.count("solver is 'none', expected") == 1


def test_twin_run_over_two_ranks_writes_the_files_of_one_process(tmp_path):
    scenario = tmp_path / "scenario.toml"
    scenario.write_text(
        f"""name = "ranks"
[city]
path = "{(ROOT / "data" / "sample").as_posix()}"
[terrain]
cell_size = 5.0
[flood]
duration_hours = 0.1
output_minutes = 3
rain_mm_per_hour = 80
[evacuation]
enabled = false
[outputs]
pictures = false
tiles = false
""",
        encoding="utf-8",
    )
    alone, several = tmp_path / "one", tmp_path / "two"
    done = over_ranks(2, "-m", "twin.cli", "run", scenario, "--out", several)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("report:") == 1
    subprocess.run([sys.executable, "-m", "twin.cli", "run", str(scenario), "--out", str(alone)], check=True)
    names = [
        sorted(p.relative_to(f).as_posix() for p in f.rglob("*") if "stages" not in p.parts) for f in (alone, several)
    ]
    assert names[0] == names[1]
    with xr.open_dataset(alone / "flood.nc", decode_times=False) as flood:
        assert flood.sizes["y"] > STRIP  # more than one rank had work
        same_bits(flood.load(), several / "flood.nc")


def test_other_commands_are_refused_under_mpirun(tmp_path):
    done = over_ranks(2, "-m", "twin.cli", "compare", "a.toml", "b.toml")
    assert done.returncode != 0
    assert "was started 2 times by mpirun" in done.stderr


@pytest.mark.parametrize(("ny", "size"), [(1, 4), (32, 2), (33, 2), (100, 3), (1000, 7)])
def test_strips_are_whole_units_of_rows_and_cover_the_grid_once(ny, size):
    parts = _parts(ny, size)
    assert [part.first for part in parts] == [0, *(part.end for part in parts[:-1])]
    assert parts[-1].end == ny
    assert len(parts) == min(size, -(-ny // STRIP))
    assert all(part.first % STRIP == 0 and part.end > part.first for part in parts)
    assert all(part.low >= 0 and part.high <= ny for part in parts)


def test_without_mpi_one_process_was_started():
    assert started_ranks({"PATH": "/bin"}) == 1
    assert started_ranks({"PMI_SIZE": "3"}) == 3
