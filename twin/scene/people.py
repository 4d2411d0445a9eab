"""People of an evacuation result as dots: positions and states at a time.

A result contains every traversal of a street (person, link, time in, time out), not
positions at frames, so that any time can be drawn. This module computes positions
from traversals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twin.arrays import AnyArray, IntegerArray
from twin.errors import InputError
from twin.evacuation.states import LABELS, PersonState
from twin.scene.legend import Legend

if TYPE_CHECKING:
    import xarray as xr

    from twin.network import StreetNetwork

__all__ = ["STATE_COLOURS", "Walks", "people_at", "people_legend", "walk_times", "walks_from"]

# People who are safe are no longer on the street and are not drawn: None.
STATE_COLOURS: dict[PersonState, tuple[int, int, int] | None] = {
    PersonState.AT_HOME: (125, 125, 125),
    PersonState.MOVING: (20, 100, 200),
    PersonState.ARRIVED: None,
    PersonState.STRANDED: (205, 20, 40),
    PersonState.CUT_OFF: (240, 130, 10),
    PersonState.SHUT_IN: (120, 30, 140),
    PersonState.STAYED: (90, 70, 50),
    PersonState.UPSTAIRS: (0, 150, 130),
}


class Walks(NamedTuple):
    """Every traversal of a run in order of its start, and the final state of each person.

    person, link : (n,) int; time_in, time_out : (n,) [s]
    home : (n_people, 2) start positions [m]
    departure, ended : (n_people,) departure of each person and start of its last state, inf where never [s]
    state : (n_people,) `PersonState` at the end
    line, line_offsets, along : street lines, rows by edge, and distance along each at its vertices [m]
    """

    person: AnyArray
    link: AnyArray
    time_in: AnyArray
    time_out: AnyArray
    home: AnyArray
    departure: AnyArray
    ended: AnyArray
    state: AnyArray
    line: AnyArray
    line_offsets: IntegerArray
    along: AnyArray

    def of(self, people: IntegerArray) -> Walks:
        """The same of these people only, in rising order; each is then known by its place among them."""
        place = np.full(len(self.state), -1)
        place[people] = np.arange(len(people))
        mine = np.flatnonzero(place[self.person] >= 0)
        return self._replace(
            person=place[self.person[mine]],
            link=self.link[mine],
            time_in=self.time_in[mine],
            time_out=self.time_out[mine],
            home=self.home[people],
            departure=self.departure[people],
            ended=self.ended[people],
            state=self.state[people],
        )


def walks_from(escape: xr.Dataset, streets: StreetNetwork | None) -> Walks:
    """Traversals of an evacuation Dataset on its streets.

    Raises
    ------
    InputError
        No streets, or the run was made without events.
    """
    if streets is None:
        raise InputError("people walk on streets: pass streets=... with the evacuation they were simulated on")
    if "event_person" not in escape:
        raise InputError(
            "the evacuation kept no walks to draw people from; run it with simulate_evacuation(..., with_events=True)"
        )
    order = np.argsort(escape["event_in"].to_numpy(), kind="stable")
    person, link, time_in, time_out = (
        escape[f"event_{name}"].to_numpy()[order] for name in ("person", "link", "in", "out")
    )
    ended = np.fmin(_column(escape, "arrival_time"), _column(escape, "stopped_time"))
    line = streets.edge_vertices[:, :2]
    step = np.zeros(len(line))
    step[1:] = np.hypot(*np.diff(line, axis=0).T)
    along = np.cumsum(step)
    start = np.repeat(streets.edge_offsets[:-1], np.diff(streets.edge_offsets))
    return Walks(
        person=person,
        link=link,
        time_in=time_in,
        time_out=time_out,
        home=streets.node_xyz[escape["start_node"].to_numpy(), :2],
        departure=np.nan_to_num(_column(escape, "departure_time"), nan=np.inf),
        ended=np.nan_to_num(ended, nan=np.inf),
        state=escape["state"].to_numpy(),
        line=line,
        line_offsets=streets.edge_offsets,
        along=along - along[start] if len(line) else along,
    )


def _column(escape: xr.Dataset, name: str) -> AnyArray:
    return np.asarray(escape[name].to_numpy(), np.float64)


def walk_times(walks: Walks, *, every: float = 60.0) -> AnyArray:
    """Times to draw, from the first departure to the last change. (n,) [s]"""
    left = walks.departure[np.isfinite(walks.departure)]
    if len(walks.time_out) == 0 or len(left) == 0:
        return np.zeros(1)
    return np.arange(np.floor(left.min() / every), np.ceil(walks.time_out.max() / every) + 1) * every


def people_at(walks: Walks, seconds: float) -> tuple[AnyArray, AnyArray, AnyArray]:
    """x, y of everybody at a time, and each person's state then. (n_people,) [m]

    On a street people are drawn at constant speed between their times of entering and leaving it.
    """
    xy = walks.home.copy()
    n_begun = int(np.searchsorted(walks.time_in, seconds, side="right"))
    last = np.full(len(xy), -1, np.int64)
    last[walks.person[:n_begun]] = np.arange(n_begun)  # of repeated persons the latest is used
    walking = np.flatnonzero(last >= 0)
    row = last[walking]
    taken = walks.time_out[row] - walks.time_in[row]
    share = np.clip((seconds - walks.time_in[row]) / np.where(taken > 0, taken, 1.0), 0.0, 1.0)
    edge, against = walks.link[row] >> 1, (walks.link[row] & 1).astype(bool)
    xy[walking] = _on_line(walks, edge, np.where(against, 1.0 - share, share))
    state = np.full(len(xy), PersonState.AT_HOME, np.uint8)
    state[(walks.departure <= seconds) | (last >= 0)] = PersonState.MOVING
    never_left = np.isin(walks.state, (PersonState.STAYED, PersonState.UPSTAIRS))
    settled = (walks.ended <= seconds) | (never_left & (last < 0))
    state[settled] = walks.state[settled]
    return xy[:, 0], xy[:, 1], state


def _on_line(walks: Walks, edge: IntegerArray, share: AnyArray) -> AnyArray:
    """Points a share of the way along street lines, (n, 2)."""
    first, stop = walks.line_offsets[edge], walks.line_offsets[edge + 1]
    distance = share * walks.along[stop - 1]
    # One search over all lines: each line's distances are offset above those of the lines before it.
    length = walks.along[walks.line_offsets[1:] - 1]
    lift = np.concatenate([[0.0], np.cumsum(length + 1.0)])
    lifted = walks.along + np.repeat(lift[:-1], np.diff(walks.line_offsets))
    k = np.searchsorted(lifted, distance + lift[edge], side="right") - 1
    k = np.clip(k, first, np.maximum(stop - 2, first))
    after = np.minimum(k + 1, stop - 1)
    step = walks.along[after] - walks.along[k]
    t = np.clip((distance - walks.along[k]) / np.where(step > 0, step, 1.0), 0.0, 1.0)[:, None]
    return np.asarray(walks.line[k] + t * (walks.line[after] - walks.line[k]))


def people_legend(state: AnyArray, lang: str) -> Legend:
    """Legend of the states that are drawn in this run: the final ones and the intermediate ones."""
    passing = (PersonState.AT_HOME, PersonState.MOVING)
    shown = [(s, c) for s, c in STATE_COLOURS.items() if c is not None and (s in passing or (state == s).any())]
    words = tuple(LABELS[s][lang == "ja"] for s, _ in shown)
    return Legend("住民" if lang == "ja" else "people", words, np.array([c for _, c in shown], np.uint8))
