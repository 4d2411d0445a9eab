"""Kernels compiled in a second process are those the run needs, for the same types; nothing depends on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from citygml.compiled import folders
from citygml.compiled.cache import KernelCache
from twin.pipeline import kernel_compilation
from twin.pipeline.demo import demo_scenario
from twin.pipeline.scenario_run import run_stages

_ROOMS = ("twin.kernels.streets", "twin.kernels.shallow_water")
pytestmark = pytest.mark.needs("compiler")


def _short(**flood):
    """The demo in a tenth of its time, on wider cells."""
    scenario = demo_scenario()
    return scenario.model_copy(
        update={
            "terrain": scenario.terrain.model_copy(update={"cell_size": 10.0}),
            "flood": scenario.flood.model_copy(update={"duration_hours": 0.2, **flood}),
            "evacuation": scenario.evacuation.model_copy(update={"seeds": 2, "duration_hours": 0.5}),
        }
    )


def test_the_run_needs_no_other_types(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: set[tuple[str, str]] = set()
    load = KernelCache.load_overload

    def noted(self: KernelCache, signature: object, context: object) -> object:
        asked.add((f"{self._function.__module__}.{self._function.__qualname__}", str(signature)))
        return load(self, signature, context)

    monkeypatch.setattr(KernelCache, "load_overload", noted)
    monkeypatch.setattr(kernel_compilation, "start", lambda scenario: None)
    scenario = _short()
    kernel_compilation.compile_kernels(scenario)
    before = set(asked)
    run_stages(scenario, Path.cwd(), tmp_path)
    late = sorted(entry for entry in asked - before if entry[0].startswith(_ROOMS))
    assert not late


def test_work_done_before_is_not_done_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    scenario = _short()
    folders.write_whole("twin", kernel_compilation._stamp(scenario), b"")
    assert kernel_compilation.start(scenario) is None
    other = _short(order=1)
    assert kernel_compilation._stamp(other) != kernel_compilation._stamp(scenario)


@pytest.mark.parametrize("why", ["compiler off", "one processor"])
def test_where_it_cannot_help_nothing_is_started(why: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    if why == "compiler off":
        monkeypatch.setenv("NUMBA_DISABLE_JIT", "1")
    else:
        monkeypatch.setattr(kernel_compilation.os, "cpu_count", lambda: 1)
    assert kernel_compilation.start(_short()) is None


def test_levels_and_what_they_need() -> None:
    for level in folders.host_levels():
        assert level in folders.LEVELS
        assert folders.level_folder(level).name == level
