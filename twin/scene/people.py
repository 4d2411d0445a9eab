"""People of an evacuation result as dots: where each is at a time, and what each is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twin.errors import InputError
from twin.scene.ground import GroundHeight, height_at
from twin.scene.legend import Legend
from twin.scene.water import flood_seconds

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["PERSON_STATES", "People", "people_legend", "people_of", "people_points"]

Array = np.ndarray


class PersonState(NamedTuple):
    """A state's words and colour; people that are not drawn any more have none."""

    en: str
    ja: str
    colour: tuple[int, int, int]
    is_drawn: bool


# In the order of the codes of `state` in an evacuation Dataset.
PERSON_STATES: tuple[PersonState, ...] = (
    PersonState("not yet started", "避難開始前", (120, 120, 120), True),
    PersonState("on the way", "移動中", (20, 110, 200), True),
    PersonState("waiting", "待機・滞留", (240, 150, 20), True),
    PersonState("safe", "避難完了", (20, 150, 80), False),
    PersonState("caught by water", "浸水に巻き込まれた", (200, 20, 40), True),
    PersonState("no way out", "経路なし", (110, 30, 130), True),
)


class People(NamedTuple):
    """Positions in time. time (n_times,) [s]; x, y (n_times, n_people) [m]; state (n_times, n_people) uint8."""

    time: Array
    x: Array
    y: Array
    state: Array


def people_of(escape: xr.Dataset) -> People:
    """Positions and states by (time, person) from an evacuation Dataset.

    Raises
    ------
    InputError
        It has no positions in time.
    """
    names = {"x": ("x", "person_x"), "y": ("y", "person_y"), "state": ("state", "person_state")}
    found = {}
    for key, candidates in names.items():
        name = next((c for c in candidates if c in escape and "time" in escape[c].dims), None)
        if name is None and key != "state":
            raise InputError(
                f"the evacuation Dataset has no {key} by time; it has {', '.join(map(str, escape.variables))}. "
                "Run the evacuation with positions recorded"
            )
        if name is not None:
            found[key] = escape[name].transpose("time", ...).to_numpy()
    state = found.get("state", np.ones(found["x"].shape, np.uint8))
    return People(flood_seconds(escape), found["x"], found["y"], state.astype(np.uint8))


def people_points(
    people: People, seconds: float, origin: Array, ground: GroundHeight | None
) -> tuple[Array, Array]:
    """Points (n, 3) float32 about the origin and colours (n, 3) uint8 of those drawn at this time.

    Between two recorded states people move on a straight line, for films smoother than the record.
    """
    k = int(np.clip(np.searchsorted(people.time, seconds, side="right") - 1, 0, len(people.time) - 1))
    after = min(k + 1, len(people.time) - 1)
    step = people.time[after] - people.time[k]
    share = float(np.clip((seconds - people.time[k]) / step, 0, 1)) if step > 0 else 0.0
    x = people.x[k] + share * (people.x[after] - people.x[k])
    y = people.y[k] + share * (people.y[after] - people.y[k])
    state = people.state[k]
    drawn = np.array([s.is_drawn for s in PERSON_STATES] + [False])[np.minimum(state, len(PERSON_STATES))]
    drawn &= np.isfinite(x) & np.isfinite(y)
    x, y, state = x[drawn], y[drawn], state[drawn]
    z = height_at(ground, x, y) + 1.5
    colours = np.array([s.colour for s in PERSON_STATES], np.uint8)[state]
    return np.column_stack([x - origin[0], y - origin[1], z - origin[2]]).astype(np.float32), colours


def people_legend(lang: str) -> Legend:
    """Legend of the states that are drawn."""
    shown = [s for s in PERSON_STATES if s.is_drawn]
    words = tuple(s.ja if lang == "ja" else s.en for s in shown)
    title = "避難者" if lang == "ja" else "people"
    return Legend(title, words, np.array([s.colour for s in shown], np.uint8))
