"""Ensembles in a folder: members as they end, resumed by their hash; probabilities against a slow loop."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.needs import needs_module
from tests.twin.flood.test_results_over_time import N, basin, heap
from twin.errors import TwinError
from twin.flood import FloodScenario, member_maxima, simulate_ensemble
from twin.hazard import probability_on_buildings
from twin.parallel import process_pool

PLAN = FloodScenario(duration=6.0, output_interval=3.0, rain=1e-4)
MEMBERS = [{"rain": rate} for rate in (1e-4, 4e-4, 1e-3)] + [{"roughness_factor": 2.0}]
WEIGHTS = np.array([4.0, 2.0, 1.0, 1.0])
OPTIONS = {"thresholds": (0.005, 0.5, 0.9), "weights": WEIGHTS}


def run(folder=None, members=MEMBERS, **more):
    return simulate_ensemble(basin(), PLAN, members=members, folder=folder, initial_depth=heap(), **(OPTIONS | more))


def assert_same(one, other):
    for name in ("probability", "depth_mean", "depth_deviation"):
        np.testing.assert_array_equal(one[name].values, other[name].values, err_msg=name)


def test_files_hold_what_memory_holds(tmp_path):
    kept, filed = run(), run(tmp_path)
    assert_same(kept, filed)
    assert sorted(f.name for f in tmp_path.iterdir()) == sorted(filed.member_file.values.tolist())
    for k, member in enumerate(member_maxima(filed)):
        for name in ("depth_max", "arrival_time", "flow_max"):
            np.testing.assert_array_equal(member[name].values, kept[name].values[k])


def test_statistics_against_a_slow_loop():
    found = run()
    depth, share = found.depth_max.values.astype(np.float64), WEIGHTS / WEIGHTS.sum()
    for j, i in [(0, 0), (3, 5), (12, 20), (5, 5)]:
        values = depth[:, j, i].tolist()
        mean = sum(w * d for w, d in zip(share, values))
        spread = sum(w * (d - mean) ** 2 for w, d in zip(share, values)) ** 0.5
        np.testing.assert_allclose(float(found.depth_mean[j, i]), mean, rtol=1e-12)
        np.testing.assert_allclose(float(found.depth_deviation[j, i]), spread, rtol=1e-6, atol=1e-9)
        for k, threshold in enumerate(found.threshold.values):
            chance = sum(w for w, d in zip(share, values) if d >= threshold)
            expected = np.nan if (j, i) == (5, 5) else chance  # inside the house
            np.testing.assert_allclose(float(found.probability[k, j, i]), expected)


def test_probability_of_a_building_is_not_that_of_a_cell(tmp_path):
    """The house's water is the deepest of the cells at its walls, member by member; a slow loop says how often."""
    filed = run(tmp_path)
    table = probability_on_buildings(filed, basin())
    share, house = WEIGHTS / WEIGHTS.sum(), basin().building >= 0
    steps = ((0, 1), (0, -1), (1, 0), (-1, 0))
    inner = [(j, i) for j in range(1, N - 1) for i in range(1, N - 1)]  # the house is not at the border
    beside = [(j, i) for j, i in inner if not house[j, i] and any(house[j + a, i + b] for a, b in steps)]
    deepest = [max(float(m.depth_max[j, i]) for j, i in beside) for m in member_maxima(filed)]
    assert table.building.tolist() == [0]
    np.testing.assert_allclose(table["depth_mean"][0], sum(w * d for w, d in zip(share, deepest)), rtol=1e-6)
    for threshold in (0.005, 0.5, 0.9):
        expected = sum(w for w, d in zip(share, deepest) if d >= threshold)
        assert table[f"p_{threshold:g}"][0] == pytest.approx(expected)
    missing = probability_on_buildings(filed, basin(), rows=np.array([7, 0]), thresholds=[0.5])
    assert np.isnan(missing["p_0.5"][0])
    assert missing["p_0.5"][1] == table["p_0.5"][0]


def test_only_what_is_new_runs(tmp_path):
    first = run(tmp_path, members=MEMBERS[:2], weights=None)
    dates = {f: f.stat().st_mtime_ns for f in tmp_path.iterdir()}
    ran = []
    whole = run(tmp_path, progress=lambda done, total, what: ran.append((done, total)))
    assert all(f.stat().st_mtime_ns == date for f, date in dates.items())
    assert len(list(tmp_path.iterdir())) == 4
    assert first.sizes["member"] == 2
    assert ran == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert_same(whole, run())
    other = simulate_ensemble(basin(), PLAN, members=[{}], folder=tmp_path, initial_depth=heap() * 2, thresholds=(0.5,))
    assert len(list(tmp_path.iterdir())) == 5  # other water at the start is another member
    assert float(other.depth_mean.max()) > float(whole.depth_mean.max())


CHILD = """
import os, signal, sys
sys.path.insert(0, {root!r})
from tests.twin.flood import test_ensemble_files as t
def stop(done, total, what):
    if done == 2:
        os.kill(os.getpid(), signal.SIGKILL)
t.run({folder!r}, progress=stop)
"""


def test_killed_and_resumed(tmp_path):
    root = str(Path(__file__).parents[3])
    code = CHILD.format(root=root, folder=str(tmp_path))
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == -signal.SIGKILL
    assert len(list(tmp_path.glob("member-*.nc"))) == 2
    assert_same(run(tmp_path), run())
    broken = next(tmp_path.glob("member-*.nc"))
    broken.write_bytes(b"half")
    with pytest.raises(TwinError, match="cannot be read; remove it"):
        run(tmp_path)


def test_processes_and_dask(tmp_path):
    with process_pool(1) as pool:
        assert_same(run(tmp_path / "pool", executor=pool), run())
    distributed = needs_module("distributed")
    with (
        distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        assert_same(run(tmp_path / "dask", executor=client), run())
