"""A run that was stopped and goes on has every output of one that was not; what another run left is not used."""

from __future__ import annotations

import dataclasses
import errno
import os
import warnings

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import TwinError
from twin.flood import (
    CheckpointWarning,
    ConstantInfiltration,
    FloodScenario,
    Hyetograph,
    Inflow,
    RoofStorage,
    remove_checkpoint,
    simulate_flood,
)
from twin.flood.output_files import NetcdfOutputs
from twin.flood.results import frame
from twin.flood.simulate import start
from twin.flood.state import Method
from twin.parallel import silent

METHODS = [("shallow_water", 1), ("shallow_water", 2), ("local_inertial", 1)]
PLAN = FloodScenario(
    duration=30.0, output_interval=5.0, rain=Hyetograph([0.0, 12.0], [2e-4, 0.0]),
    infiltration=ConstantInfiltration(rate=1e-6), roof_storage=(RoofStorage(depth=0.001),),
    inflows=(Inflow(2.0, ((5.0, 5.0),)),),
)  # fmt: skip
TRACK = {"track": np.arange(0, 600, 7), "track_interval": 4.0}
pytestmark = pytest.mark.filterwarnings("ignore::twin.flood.FloodValidityWarning")


class Stopped(Exception):
    """Ctrl-C, as far as a run is concerned."""


def ground(**more):
    rng = np.random.default_rng(0)
    building = np.full((20, 30), -1, np.int32)
    building[8:12, 14:18] = 0
    elevation = 0.2 * rng.random((20, 30))
    return Terrain(
        grid=Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=30, ny=20),
        elevation=elevation,
        roughness=np.full((20, 30), 0.03, np.float32),
        building=building,
        **more,
    )


def stop_after(n):
    """A progress callback that stops the run after n outputs."""
    left = [n]

    def progress(now, until, what):
        left[0] -= 1
        if not left[0]:
            raise Stopped

    return progress


def run(terrain=None, plan=PLAN, *, checkpoint=None, stop=None, **more):
    progress = silent if stop is None else stop_after(stop)
    return simulate_flood(terrain or ground(), plan, checkpoint=checkpoint, progress=progress, **(TRACK | more))


def interrupted(checkpoint, stop=3, **more):
    with pytest.raises(Stopped):
        run(checkpoint=checkpoint, stop=stop, **more)


def assert_same(one, two):
    assert set(one.variables) == set(two.variables)
    for name in one.variables:
        np.testing.assert_array_equal(one[name].values, two[name].values, err_msg=name)
    assert one.attrs["steps"] == two.attrs["steps"]
    assert one.attrs["notes"] == two.attrs["notes"]


@pytest.mark.parametrize(("solver", "order"), METHODS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_resumed_run_has_every_output_to_the_bit(tmp_path, solver, order, dtype):
    options = {"solver": solver, "order": order, "dtype": dtype}
    straight = run(**options)
    saved = tmp_path / "run.checkpoint"
    interrupted(saved, **options)
    interrupted(saved, stop=2, **options)
    assert_same(run(checkpoint=saved, **options), straight)
    assert_same(run(checkpoint=saved, **options), straight)  # also where nothing is left to do


@pytest.mark.parametrize("name", ["flood.nc", "flood.zarr"])
def test_a_resumed_run_goes_on_with_its_file(tmp_path, name):
    saved = tmp_path / "run.checkpoint"
    interrupted(saved, out=tmp_path / name)
    with run(checkpoint=saved, out=tmp_path / name) as resumed:
        assert_same(resumed, run())


def test_a_run_may_be_made_longer(tmp_path):
    saved = tmp_path / "run.checkpoint"
    run(plan=dataclasses.replace(PLAN, duration=15.0), checkpoint=saved)
    assert_same(run(checkpoint=saved), run())


def test_a_run_killed_between_an_output_and_its_state_goes_on(tmp_path):
    """The output is written first, so the state may be that of the output before."""
    saved = tmp_path / "run.checkpoint"
    interrupted(saved, stop=3)
    state = saved.read_bytes()
    interrupted(saved, stop=1)
    saved.write_bytes(state)
    assert_same(run(checkpoint=saved), run())


def test_outputs_already_saved_are_not_written_again(tmp_path):
    saved = tmp_path / "run.checkpoint"
    interrupted(saved, stop=3)
    before = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "run.checkpoint.outputs").iterdir()}
    assert len(before) == 3
    run(checkpoint=saved)
    after = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "run.checkpoint.outputs").iterdir()}
    assert len(after) == 7
    assert {name: after[name] for name in before} == before


def levee():
    wall = np.full((20, 31), np.nan, np.float32)
    wall[:, 20] = 1.0
    return ground(wall_x=wall)


def same_sum():
    terrain = ground()
    return dataclasses.replace(terrain, elevation=terrain.elevation[::-1].copy())


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda: {"terrain": levee()}, "terrain"),
        (lambda: {"terrain": same_sum()}, "terrain"),
        (lambda: {"terrain": dataclasses.replace(ground(), roughness=np.full((20, 30), 0.04, np.float32))}, "terrain"),
        (lambda: {"plan": dataclasses.replace(PLAN, rain=2e-4)}, "scenario"),
        (lambda: {"plan": dataclasses.replace(PLAN, wet_depth=0.1)}, "scenario"),
        (lambda: {"plan": dataclasses.replace(PLAN, output_interval=2.5)}, "times of output"),
        (lambda: {"plan": dataclasses.replace(PLAN, duration=8.0)}, "times of output"),
        (lambda: {"order": 1}, "solver"),
        (lambda: {"dtype": "float64"}, "solver"),
        (lambda: {"initial_depth": np.eye(20, 30)}, "initial water"),
        (lambda: {"track": [5]}, "tracked cells"),
        (lambda: {"track_interval": 6.0}, "tracked cells"),
    ],
)
def test_what_another_run_left_is_not_used(tmp_path, change, words):
    saved = tmp_path / "run.checkpoint"
    interrupted(saved)
    with pytest.warns(CheckpointWarning, match=words):
        anew = run(checkpoint=saved, **change())
    assert_same(anew, run(**change()))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert_same(run(checkpoint=saved, **change()), anew)  # it is this run's now


def test_a_checkpoint_of_another_program_is_not_used(tmp_path, monkeypatch):
    saved = tmp_path / "run.checkpoint"
    monkeypatch.setattr("twin.flood.checkpoint.code_hash", lambda *modules: "other")
    interrupted(saved)
    monkeypatch.undo()
    with pytest.warns(CheckpointWarning, match="program"):
        assert_same(run(checkpoint=saved), run())


@pytest.mark.parametrize("kept", ["none", "another"])
def test_a_run_without_its_file_of_outputs_starts_anew(tmp_path, kept):
    saved, out = tmp_path / "run.checkpoint", tmp_path / "flood.nc"
    interrupted(saved, out=out)
    out.unlink()
    if kept == "another":
        run(plan=dataclasses.replace(PLAN, rain=1e-4), out=out).close()
    with pytest.warns(CheckpointWarning, match="file of outputs"), run(checkpoint=saved, out=out) as anew:
        assert_same(anew, run())


@pytest.mark.parametrize("damage", ["state", "no output", "output"])
def test_a_damaged_checkpoint_is_not_used(tmp_path, damage):
    saved = tmp_path / "run.checkpoint"
    interrupted(saved)
    second = tmp_path / "run.checkpoint.outputs" / "000001.npz"
    if damage == "state":
        saved.write_bytes(saved.read_bytes()[:1000])
    elif damage == "no output":
        second.unlink()
    else:
        content = bytearray(second.read_bytes())
        middle = len(content) // 2  # longer than the head of a member, parts of which nobody reads
        content[middle : middle + 300] = bytes(byte ^ 255 for byte in content[middle : middle + 300])
        second.write_bytes(content)
    with pytest.warns(CheckpointWarning, match="starts anew"):
        assert_same(run(checkpoint=saved), run())


def test_a_checkpoint_is_removed_with_its_outputs(tmp_path):
    saved = tmp_path / "run.checkpoint"
    interrupted(saved)
    remove_checkpoint(saved)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["flood.nc", "flood.zarr", None])
def test_where_nothing_can_be_written_one_line_says_so(tmp_path, name):
    """A file where a folder is needed: the system refuses, whoever asks."""
    (tmp_path / "file").write_text("")
    place = tmp_path / "file" / (name or "run.checkpoint")
    with pytest.raises(TwinError, match=r"cannot write .*file") as caught:
        run(**({"checkpoint": place} if name is None else {"out": place}))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("which", ["checkpoint", "out"])
def test_a_full_disk_is_one_line_and_the_state_before_is_whole(tmp_path, monkeypatch, which):
    saved, out = tmp_path / "run.checkpoint", tmp_path / "flood.nc"
    interrupted(saved, out=out)

    def full(*arguments, **options):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    fresh = start(ground(), PLAN, Method(), np.zeros((20, 30)))
    monkeypatch.setattr("numpy.savez" if which == "checkpoint" else "netCDF4.Dataset", full)
    with pytest.raises(TwinError, match="No space left on device") as caught:
        _ = (
            run(checkpoint=saved, out=out)
            if which == "checkpoint"
            else NetcdfOutputs(out, "").write(fresh, 1, frame(fresh))
        )
    assert "\n" not in str(caught.value)
    monkeypatch.undo()
    with run(checkpoint=saved, out=out) as resumed:
        assert_same(resumed, run())
