"""Packed outputs: within their stated error, never less than a peak, the same bytes after a kill, few bytes."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.flood import FloodScenario, Gauge, Inflow, open_flood, simulate_flood
from twin.flood import output_files as outputs_module
from twin.flood.output_files import STEPS, packed

PEAKS = ("depth_peak", "speed_peak", "flow_peak")


def hill():
    """A slope with a house and unknown ground, which an inflow wets in its south-west only."""
    ny, nx = 40, 50
    rng = np.random.default_rng(5)
    building = np.full((ny, nx), -1, np.int32)
    building[3:6, 8:12] = 0
    known = np.ones((ny, nx), bool)
    known[10:12, 10:12] = False
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=nx, ny=ny),
        elevation=5.0 + 0.02 * np.add.outer(np.arange(ny), np.arange(nx)) + 0.1 * rng.random((ny, nx)),
        roughness=np.full((ny, nx), 0.03, np.float32), building=building, is_known=known,
    )  # fmt: skip


def plan(**more):
    return FloodScenario(
        duration=60.0, output_interval=10.0, inflows=(Inflow(3.0, ((3.0, 3.0),)),),
        gauges=(Gauge(x=7.0, y=3.0, interval=6.0),), **more,
    )  # fmt: skip


def run(out=None, **more):
    options = {"track": np.arange(200), "track_interval": 5.0, "packed": out is not None} | more
    return simulate_flood(hill(), plan(), out=out, **options)


@pytest.mark.parametrize("name", ["flood.zarr", "flood.nc"])
def test_error_is_as_stated(tmp_path, monkeypatch, name):
    monkeypatch.setattr(outputs_module, "_ROWS", 16)
    monkeypatch.setattr(outputs_module, "_COLUMNS", 16)
    kept = run()
    with run(tmp_path / name) as read:
        assert set(read.data_vars) == set(kept.data_vars)
        for variable in kept.data_vars:
            want, found = kept[variable].values, read[variable].values
            if variable in STEPS or variable == "level":
                continue
            np.testing.assert_array_equal(found, want, err_msg=variable)
        for variable, step in STEPS.items():
            want, found = kept[variable].values.astype(np.float64), read[variable].values.astype(np.float64)
            np.testing.assert_array_equal(np.isnan(found), np.isnan(want))
            error = np.nan_to_num(found - want)
            bound = read[variable].attrs["largest_error"]
            assert np.abs(error).max() <= bound * (1 + 1e-6)
            assert bound <= 1e-3
            if variable in PEAKS:
                assert (error[np.nan_to_num(want) >= 0.5 * step] >= 0).all()
            else:
                np.testing.assert_array_equal(found[-1], want[-1])  # the state at the end is exact
        # A level is ground plus depth, missing where dry, as in memory.
        depth, level = read["depth"].values, read["level"].values
        ground = kept["elevation"].values.astype(np.float64)
        np.testing.assert_array_equal(np.isnan(level), ~(depth > 0))
        wet = depth > 0
        np.testing.assert_allclose(level[wet], (ground + depth)[wet], atol=2.0**-11 if name == "flood.nc" else 1e-6)
        np.testing.assert_array_equal(read["level"][3, 5:9, ::2].values, level[3, 5:9, ::2])


def test_rounding_of_peaks_never_understates():
    rng = np.random.default_rng(0)
    values = (10.0 ** rng.uniform(-3.3, 1.5, 10_000)).astype(np.float32)
    for name in PEAKS:
        stored = packed(name, values)
        assert (stored >= values).all()
        assert (stored - values).max() <= 2.0**-10


def test_unchanged_and_dry_chunks_take_no_room(tmp_path, monkeypatch):
    """A lake at rest behind a house, dry ground elsewhere: one chunk of depth has water, and is stored once."""
    monkeypatch.setattr(outputs_module, "_ROWS", 16)
    monkeypatch.setattr(outputs_module, "_COLUMNS", 16)
    terrain = hill()
    depth = np.zeros(terrain.grid.shape)
    depth[20:24, 20:24] = 0.3
    pit = terrain.elevation.copy()
    pit[20:24, 20:24] = 3.0
    still = Terrain(**{**vars(terrain), "elevation": pit, "building": np.full(pit.shape, -1, np.int32),
                       "is_known": None})  # fmt: skip
    out = tmp_path / "flood.zarr"
    simulate_flood(still, FloodScenario(duration=50.0, output_interval=10.0), initial_depth=depth, out=out,
                   packed=True).close()  # fmt: skip
    files = sorted(f for f in (out / "depth").rglob("*") if f.is_file() and f.name != "zarr.json")
    assert [f.relative_to(out / "depth" / "c").as_posix() for f in files] == [f"{k}/1/1" for k in range(6)]
    assert len({f.stat().st_ino for f in files}) <= 2  # the last output is exact, the others are one file
    with open_flood(out) as read:
        np.testing.assert_allclose(read.depth.values, np.broadcast_to(depth, (6, *depth.shape)), atol=2.0**-13)


CHILD = """
import os, signal, sys
sys.path.insert(0, {root!r})
from tests.twin.flood.test_packed_outputs import run
from twin.flood import output_files as outputs
outputs._ROWS = outputs._COLUMNS = 16
if {kill}:
    write = outputs.ZarrOutputs._write_chunk
    left = [{kill}]
    def deadly(self, *args):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return write(self, *args)
    outputs.ZarrOutputs._write_chunk = deadly
run({out!r}, checkpoint={checkpoint!r}).close()
"""


@pytest.mark.parametrize("chunk", [90, 160])  # in the middle of the first outputs after the start
def test_a_killed_run_goes_on_to_the_same_bytes(tmp_path, chunk):
    root = str(Path(__file__).parents[3])

    def child(name, kill):
        code = CHILD.format(
            root=root, kill=kill, out=str(tmp_path / f"{name}.zarr"), checkpoint=str(tmp_path / f"{name}.checkpoint")
        )
        return subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=root, check=False).returncode

    assert child("killed", chunk) == -signal.SIGKILL
    assert child("killed", 0) == 0
    assert child("whole", 0) == 0
    one, other = (
        {f.relative_to(tmp_path / name): f for f in (tmp_path / name).rglob("*") if f.is_file()}
        for name in ("killed.zarr", "whole.zarr")
    )
    assert set(one) == set(other)
    for place, file in one.items():
        assert file.read_bytes() == other[place].read_bytes(), place
