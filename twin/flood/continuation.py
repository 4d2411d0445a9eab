"""A flood that goes on from its own last state: observations up to a time, from there one or many forecasts.

Time 0 of the scenarios is that of the first start, so a run in pieces has the clock, the series and the time bins of
one without a stop, and the same bits where its pieces end at the same times. The state holds all that the water
remembers: depth and flow, soil, roofs, tanks, the budget.
"""

from __future__ import annotations

import dataclasses
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

import numpy as np

from twin.arrays import AnyArray
from twin.errors import InputError
from twin.files import code_hash, whole_file
from twin.flood.checkpoint import digest, state_of, take_state
from twin.flood.forcing import forcing_of, rain_schedule
from twin.flood.gauge_records import Observations, section_table
from twin.flood.initial import water_at_start
from twin.flood.results import (
    coordinates,
    fields,
    fixed_variables,
    global_attributes,
    maxima,
    tracked,
    tracked_coordinates,
)
from twin.flood.scenario import FloodScenario
from twin.flood.simulate import begin_maxima, march, start
from twin.flood.state import WORST, FloodState, Method, Worst
from twin.kernels.compiled import set_threads, thread_limit
from twin.kernels.shallow_water.tables import TIME
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.parallel import Executor, Progress, ordered_results, silent
from twin.quantities import MINUTE, attributes
from twin.terrain import Terrain

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["Continued", "KeptState", "continue_flood", "kept_state"]

T = TypeVar("T")
_VERSION = "1"
_CODE = ("twin.flood", "twin.kernels.shallow_water")


class Continued(NamedTuple, Generic[T]):
    """Results of the forecasts, in the order of the members.

    results : what `reduce` made of each
    started : time of the state the run began with; 0 where it began without one [s]
    kept : time of the state that was kept [s]
    notes : how it began
    """

    results: list[T]
    started: float
    kept: float
    notes: tuple[Note, ...]


class _Plan(NamedTuple):
    """All of a run but its forcing."""

    terrain: Terrain
    method: Method
    track: AnyArray | None
    track_interval: float
    output_interval: float


@names_missing_extra
def continue_flood(
    terrain: Terrain,
    observed: FloodScenario,
    *,
    members: Sequence[FloodScenario],
    keep_at: float,
    reduce: Callable[[xr.Dataset], T],
    state: str | Path | None = None,
    origin: int = 0,
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water",
    order: Literal[1, 2] | None = None,
    dtype: Literal["float32", "float64"] = "float32",
    track: AnyArray | None = None,
    track_interval: float = 300.0,
    threads: int | None = None,
    executor: Executor | None = None,
    progress: Progress = silent,
) -> Continued[T]:
    """Run observed water up to a time, keep its state, and run forecasts from there.

    Parameters
    ----------
    observed : FloodScenario
        Drives the water up to `keep_at`. All times count from the first start. Steps end at multiples of its
        `output_interval`: a run in pieces that end there has the bits of one.
    members : FloodScenarios
        Each drives the water from `keep_at` to its duration, and has the drains, pumps, soils and edges of `observed`.
    keep_at : float
        Time of the state that is kept. [s]
    reduce : callable
        Makes what is kept of a member: gets a Dataset as of `simulate_flood`, with `depth_max` and other maxima since
        `keep_at`, the tracked bins since then, and the water at the end as its one output. With an
        `executor` of processes it must be picklable.
    state : path, optional
        The kept state. Where it is there and of this run, the water goes on from it; where not, from the water at the
        start of `observed` at time 0, with a note.
    origin : int
        Instant of time 0, kept with the state. [ns UTC]
    track, track_interval : as in `simulate_flood`
    executor : where members run, one thread each
    progress : called after each member with how many are done, of how many, and "nowcast"

    Raises
    ------
    InputError
        No member, or a member that ends before `keep_at`.
    """
    early = [k for k, member in enumerate(members) if not member.duration > keep_at]
    if not members or early:
        raise InputError(
            f"member {early[0]} ends at {members[early[0]].duration} s, before the state at {keep_at} s is reached"
            if early
            else "a nowcast needs at least one member"
        )
    plan = _Plan(
        terrain, Method(solver, order or (2 if solver == "shallow_water" else 1), dtype), track, float(track_interval),
        float(observed.output_interval or observed.duration),
    )  # fmt: skip
    last = max(members, key=lambda member: member.duration).duration
    set_threads(min(threads or thread_limit(), thread_limit()))
    run, note = _begun(plan, dataclasses.replace(observed, duration=max(last, observed.duration)), state, keep_at)
    started = run.time
    _march_in_intervals(run, plan, keep_at)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "state.npz" if state is None else Path(state)
        _save(run, plan, observed, place, origin)
        if executor is None:
            kept = {name: np.array(values) for name, values in state_of(run).items()}
            job: Callable[[FloodScenario], T] = lambda member: reduce(_member(run, plan, member, kept))  # noqa: E731
        else:
            job = partial(_member_elsewhere, plan=plan, place=place, reduce=reduce)
        results = list(ordered_results(job, members, executor=executor, progress=progress, what="nowcast"))
    return Continued(results, started, keep_at, (note,))


class KeptState(NamedTuple):
    """When a kept state is: its time since the first start [s], and the instant of that start [ns UTC]."""

    time: float
    origin: int


def kept_state(path: str | Path) -> KeptState | None:
    """When the state in a file is; None where there is none that can be read.

    >>> kept_state("no such file")
    """
    try:
        with np.load(path, allow_pickle=False) as stored:
            return KeptState(float(stored["clock"][TIME]), int(stored["origin"]))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _marks(plan: _Plan, scenario: FloodScenario) -> str:
    """What a state belongs to: program, terrain, method, and the parts that have a memory."""
    parts = [scenario.drains, scenario.pumps, scenario.roof_storage, scenario.infiltration, scenario.edges]
    return digest(code_hash(*_CODE), plan.terrain, tuple(vars(plan.method).values()), *parts)


def _begun(plan: _Plan, scenario: FloodScenario, state: str | Path | None, latest: float) -> tuple[FloodState, Note]:
    """The run at its kept state, or at time 0."""
    found = None if state is None else _load(plan, scenario, Path(state), latest)
    if isinstance(found, dict):
        run = start(plan.terrain, scenario, plan.method, np.zeros(plan.terrain.grid.shape), track=plan.track,
                    track_interval=plan.track_interval)  # fmt: skip
        take_state(run, found)
        return run, Note("flood.continued", minutes=run.time / MINUTE)
    water = water_at_start(plan.terrain, scenario)
    scenario = dataclasses.replace(scenario, assumptions=(*scenario.assumptions, *water.notes))
    run = start(plan.terrain, scenario, plan.method, water.depth, track=plan.track, track_interval=plan.track_interval)
    return run, found if found is not None else Note("flood.not_continued")


def _load(plan: _Plan, scenario: FloodScenario, path: Path, latest: float) -> dict[str, AnyArray] | Note | None:
    """The kept state; a note where it cannot be used, None where there is none."""
    if not path.exists():
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            saved = {name: stored[name] for name in stored.files}
        if str(saved["version"]) != _VERSION or str(saved["marks"]) != _marks(plan, scenario):
            return Note("flood.state_of_another_run")
        if float(saved["clock"][TIME]) > latest:
            return Note("flood.state_is_later")
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return Note("flood.state_unreadable")
    return saved


def _save(run: FloodState, plan: _Plan, scenario: FloodScenario, path: Path, origin: int) -> None:
    with whole_file(path) as aside, aside.open("wb") as file:
        np.savez(
            file, allow_pickle=False, version=np.array(_VERSION), marks=np.array(_marks(plan, scenario)),
            origin=np.array(origin, np.int64), **state_of(run),
        )  # fmt: skip


def _march_in_intervals(run: FloodState, plan: _Plan, until: float) -> None:
    """To `until`, with steps that end at multiples of the output interval."""
    while run.time < until:
        k = int(np.floor(run.time / plan.output_interval + 1e-9)) + 1
        march(run, min(k * plan.output_interval, until))


def _member(run: FloodState, plan: _Plan, scenario: FloodScenario, kept: dict[str, AnyArray]) -> xr.Dataset:
    """A forecast from the kept state, on the ground of a run that is not changed."""
    terrain, domain = run.terrain, run.domain
    record = run.record._replace(
        clock=run.record.clock.copy(), ledger=run.record.ledger.copy(),
        maxima=type(run.record.maxima)(*(array.copy() for array in run.record.maxima)),
        sections=section_table(terrain.grid, scenario.sections),
    )  # fmt: skip
    member = dataclasses.replace(
        run, scenario=scenario, forcing=forcing_of(domain, scenario, plan.method.dtype),
        rain=rain_schedule(terrain, scenario, plan.method.dtype), states=run.states.copy(), record=record,
        worst=Worst(*(array.copy() for array in run.worst)),
        observations=Observations.of(
            terrain, scenario.gauges, scenario.sections, is_inertial=plan.method.is_inertial
        ),
    )  # fmt: skip
    take_state(member, kept)
    return _forecast(member, plan)


def _member_elsewhere(scenario: FloodScenario, *, plan: _Plan, place: Path, reduce: Callable[[xr.Dataset], T]) -> T:
    """A forecast in another process, from the kept state's file."""
    set_threads(1)
    run, _ = _begun(plan, scenario, place, np.inf)
    return reduce(_forecast(run, plan))


def _forecast(run: FloodState, plan: _Plan) -> xr.Dataset:
    """March to the end; maxima and tracked bins since the present state, and the water at the end."""
    import xarray as xr

    first = run.completed_bins
    for name in WORST:  # what the observed water or another member left
        getattr(run.record.tracked, name)[first:] = 0.0
    begin_maxima(run)
    _march_in_intervals(run, plan, run.scenario.duration)
    found: dict[str, Any] = fixed_variables(run)
    found |= {name: (("time", "y", "x"), array[None], attributes(name)) for name, array in fields(run).items()}
    found |= {name: (("y", "x"), array, attributes(name)) for name, array in maxima(run).items()}
    at = {"time": ("time", [run.time], {"units": "s"}), **coordinates(run)}
    if run.record.tracked.row.size:
        bins = tracked(run, first)
        dims = ("track_time", "track_cell")
        found |= {name: (dims, array, attributes(name)) for name, array in bins.items()}
        places = tracked_coordinates(run)
        n_bins = len(next(iter(bins.values())))
        _, times, meaning = places["track_time"]
        at |= {"track_cell": places["track_cell"], "track_time": ("track_time", times[first : first + n_bins], meaning)}
    return xr.Dataset(found, at, global_attributes(run))
