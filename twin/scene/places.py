"""Streets, shelters and sensors: lines and pins over the city."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from twin.arrays import AnyArray, BoolArray, FloatingArray, IntegerArray
from twin.criteria import depth_rank_label
from twin.errors import InputError
from twin.evacuation import UNLIMITED
from twin.hazard.extent import street_depth
from twin.notes.times import age_note
from twin.scene.fonts import japanese_font
from twin.scene.ground import GroundHeight, height_at
from twin.scene.legend import UNKNOWN_COLOUR, Legend, depth_colours, rank_legend, unknown_word

if TYPE_CHECKING:
    import pyvista as pv
    import xarray as xr
    from vtkmodules.vtkRenderingCore import vtkBillboardTextActor3D, vtkProp

    from twin.network import EdgeHazard, StreetNetwork
    from twin.scene.plotter import ScenePlotter, SceneState

__all__ = [
    "PIN_STATES",
    "add_pins",
    "crest_polydata",
    "pin_legend",
    "sensor_pins",
    "shelter_pins",
    "street_colours",
    "street_legend",
    "street_polydata",
    "wall_polydata",
]

_CLOSED = (90, 0, 60)
_DRY_STREET = (255, 255, 255)
# Above this number only the largest shelters are named in the picture.
_MOST_LABELS = 12


class PinState(NamedTuple):
    """Label and colour of a state."""

    en: str
    ja: str
    colour: tuple[int, int, int]


PIN_STATES: dict[str, PinState] = {
    "shelter": PinState("shelter", "避難所", (0, 140, 90)),
    "upstairs": PinState("shelter, upper floors only", "避難所（上階のみ）", (150, 160, 0)),
    "exit": PinState("exit, beyond not examined", "出口（先は未検討）", (70, 95, 140)),
    "exit_flooded": PinState("exit in water", "浸水する出口", (160, 40, 90)),
    "exit_unsure": PinState("exit, water unknown", "浸水不明の出口", (110, 110, 125)),
    "full": PinState("full shelter", "満員の避難所", (200, 90, 0)),
    "unsure": PinState("shelter, water unknown", "浸水不明の避難所", UNKNOWN_COLOUR),
    "flooded": PinState("flooded shelter", "浸水する避難所", (190, 20, 40)),
    "ok": PinState("gauge, in time", "観測中", (0, 150, 90)),
    "stale": PinState("gauge, stale", "更新遅れ", (130, 130, 130)),
    "alert": PinState("gauge, alert", "警戒超過", (210, 20, 40)),
    "unknown": PinState("gauge, unknown", "不明", UNKNOWN_COLOUR),
}


def street_polydata(streets: StreetNetwork, origin: FloatingArray, ground: GroundHeight | None) -> pv.PolyData:
    """One polyline per edge, half a metre over the ground: pyvista.PolyData."""
    import pyvista as pv

    points = streets.edge_vertices - origin
    floor = height_at(ground, streets.edge_vertices[:, 0], streets.edge_vertices[:, 1])
    known = np.isfinite(streets.edge_vertices[:, 2])
    points[:, 2] = np.where(known, np.maximum(streets.edge_vertices[:, 2], floor), floor) - origin[2] + 0.5
    count = np.diff(streets.edge_offsets)
    lines = np.insert(np.arange(len(points)), streets.edge_offsets[:-1], count)
    return pv.PolyData(points.astype(np.float32), lines=lines)


def wall_polydata(walls: Sequence[AnyArray], origin: FloatingArray, ground: GroundHeight | None) -> pv.PolyData:
    """Upright bands along lines, from a metre below the ground to their crest: pyvista.PolyData.

    walls : (n, 3) arrays of x, y and crest elevation [m]
    """
    import pyvista as pv

    points, faces, start = [], [], 0
    for wall in walls:
        x, y, crest = np.asarray(wall, float).T
        foot = np.minimum(height_at(ground, x, y) - 1.0, crest)
        points += [np.column_stack([x, y, foot]), np.column_stack([x, y, crest])]
        k, n = np.arange(len(x) - 1), len(x)
        faces.append(start + np.column_stack([k, k + 1, n + k + 1, n + k]))
        start += 2 * n
    corners: AnyArray = (np.vstack(points) - origin).astype(np.float32)
    quads: AnyArray = np.vstack(faces)
    return pv.PolyData.from_regular_faces(corners, quads)


def crest_polydata(walls: Sequence[AnyArray], origin: FloatingArray) -> pv.PolyData:
    """The crests of walls as lines half a metre over them: pyvista.PolyData."""
    import pyvista as pv

    points = np.vstack([np.asarray(wall, float) for wall in walls]) - origin + [0.0, 0.0, 0.5]
    count = np.array([len(wall) for wall in walls])
    lines = np.insert(np.arange(len(points)), np.concatenate([[0], np.cumsum(count)[:-1]]), count)
    return pv.PolyData(points.astype(np.float32), lines=lines)


def street_colours(streets: StreetNetwork, hazard: EdgeHazard | None, seconds: float | None) -> AnyArray:
    """Colour of every edge, (n_edges, 3) uint8, at a time, or of its greatest water where None."""
    if hazard is None:
        return np.full((streets.n_edges, 3), 190, np.uint8)
    if seconds is None:
        depth = street_depth(hazard)
        closed = None if hazard.is_closed is None else hazard.is_closed.any(axis=0)
    else:
        k = max(int(np.searchsorted(hazard.time, seconds + 1e-6, side="right")) - 1, 0)
        depth = street_depth(hazard, k)
        closed = None if hazard.is_closed is None else hazard.is_closed[k]
    colours = depth_colours(depth, dry=_DRY_STREET)
    if closed is not None:
        colours[closed] = _CLOSED
    return colours


def street_legend(hazard: EdgeHazard, title: str, lang: str) -> Legend:
    """Depth ranks on streets, with dry, unknown and closed where they occur."""
    is_ja = lang == "ja"
    unknown = np.isnan(hazard.depth).any()
    deepest = float(np.nanmax(hazard.depth)) if np.isfinite(hazard.depth).any() else 0.0
    ranks = rank_legend(deepest, lang=lang, title=title, unknown=bool(unknown))
    words, colours = [depth_rank_label(0, lang=lang), *ranks.labels], [_DRY_STREET, *ranks.colours]
    if hazard.is_closed is not None and hazard.is_closed.any():
        words.append("通行止め" if is_ja else "closed")
        colours.append(_CLOSED)
    return Legend(title, tuple(words), np.array(colours, np.uint8))


def shelter_pins(shelters: Any, lang: str, escape: xr.Dataset | None = None) -> pd.DataFrame | None:
    """x, y, z, text, state of every shelter, from a table or from the shelters of an evacuation.

    With the result of the evacuation to these shelters, flooded and unknown shelters have states of their own; others
    are unchanged.
    """
    if shelters is None:
        return None
    table = shelters if isinstance(shelters, pd.DataFrame) else _table_of(shelters)
    if "state" not in table:
        table = table.assign(state=_shelter_states(table, escape))
    missing = {"x", "y"} - set(table.columns)
    if missing:
        raise InputError(f"shelters need columns x and y [m], found {', '.join(map(str, table.columns))}")
    names = table["name"] if "name" in table else pd.Series(table.index.astype(str), index=table.index)
    text = names.fillna(unknown_word(lang)).astype(str)
    if "capacity" in table:
        counted = table["capacity"].astype(float).where(lambda c: c < UNLIMITED)
        unit = "人" if lang == "ja" else ""
        seats = [f" ({c:,.0f}{unit})" if np.isfinite(c) else "" for c in counted]
        text = text + pd.Series(seats, index=table.index)
        if len(text) > _MOST_LABELS:
            # Overlapping labels are unreadable: the largest shelters are labelled, the others are pins only.
            text[counted.fillna(-1.0).rank(method="first", ascending=False) > _MOST_LABELS] = ""
            text[counted.isna()] = ""
    z = table.get("z", np.nan)
    return pd.DataFrame({"x": table["x"], "y": table["y"], "z": z, "text": text, "state": table["state"]})


# State of a shelter in the evacuation result -> state of its pin.
_WATER_AT_SHELTER = {"dry": "shelter", "wet": "flooded", "unknown": "unsure", "dry_upstairs": "upstairs"}


def _shelter_states(table: pd.DataFrame, escape: xr.Dataset | None) -> AnyArray:
    """State of each shelter's pin; a way out of the area is never shown as a shelter. (n_shelters,) str"""
    state = np.full(len(table), "shelter", object)
    if escape is not None and "shelter_water" in escape and escape.sizes["shelter"] == len(table):
        meaning = str(escape["shelter_water"].attrs["flag_meanings"]).split()
        state = np.array([_WATER_AT_SHELTER[meaning[k]] for k in escape["shelter_water"].values], object)
    if "is_exit" in table:
        out = table["is_exit"].to_numpy(bool)
        as_exit = {"flooded": "exit_flooded", "unsure": "exit_unsure"}
        state[out] = [as_exit.get(s, "exit") for s in state[out]]
    return state


def _table_of(shelters: Any) -> pd.DataFrame:
    """Columns of a container of arrays with `xy` or x and y, as the evacuation has them."""
    xy = getattr(shelters, "xy", None)
    if xy is None:
        kind = type(shelters).__name__
        raise InputError(f"shelters are a {kind}; expected a DataFrame with x, y, name, capacity")
    table = pd.DataFrame({"x": xy[:, 0], "y": xy[:, 1]})
    for name in ("name", "capacity", "is_exit"):
        if getattr(shelters, name, None) is not None:
            table[name] = list(getattr(shelters, name))
    return table


def sensor_pins(sensors: pd.DataFrame | None, lang: str) -> pd.DataFrame | None:
    """x, y, z, text, state of every sensor; the text is its value, unit and age, or "unknown"."""
    if sensors is None:
        return None
    missing = {"x", "y", "value"} - set(sensors.columns)
    if missing:
        raise InputError(f"sensors need columns x, y [m] and value, missing {', '.join(sorted(missing))}")
    rows = []
    for k, row in enumerate(sensors.itertuples(index=False)):
        value = float(np.asarray(row.value, float))
        words = f"{value:.2f} {getattr(row, 'unit', '')}".strip() if np.isfinite(value) else unknown_word(lang)
        state = getattr(row, "state", "ok" if np.isfinite(value) else "unknown")
        age = getattr(row, "age", float("nan"))
        text = f"{getattr(row, 'name', sensors.index[k])}: {words} ({age_note(float(age)).text(lang)})"
        rows.append((row.x, row.y, getattr(row, "z", np.nan), text, state if state in PIN_STATES else "unknown"))
    return pd.DataFrame(rows, columns=["x", "y", "z", "text", "state"])


def add_pins(plotter: ScenePlotter, name: str, table: pd.DataFrame, ground: GroundHeight | None) -> list[vtkProp]:
    """A pin (pole and head) at every row, its text at the head."""
    import pyvista as pv

    origin = plotter.state.origin
    x, y = table["x"].to_numpy(float), table["y"].to_numpy(float)
    z = table["z"].to_numpy(float)
    foot = np.column_stack([x, y, np.where(np.isfinite(z), z, height_at(ground, x, y))]) - origin
    size = pin_size(plotter.state)
    head = foot.copy()
    head[:, 2] += pin_heights(x, y, size, has_text=table["text"].to_numpy(str) != "")
    colour = np.array([PIN_STATES[s].colour for s in table["state"]], np.uint8)
    ends: AnyArray = np.stack([foot, head], axis=1).reshape(-1, 3).astype(np.float32)
    poles = pv.line_segments_from_points(ends)
    cloud = pv.PolyData(head.astype(np.float32))
    cloud["colour"] = colour
    ball = pv.Sphere(radius=size, theta_resolution=14, phi_resolution=10)
    balls = cloud.glyph(geom=ball, scale=False, orient=False)
    balls.point_data["colour"] = np.repeat(colour, balls.n_points // len(colour), axis=0)
    quiet: dict[str, Any] = {"reset_camera": False, "render": False}
    actors = [
        plotter.add_mesh(poles, color="#333333", line_width=2, lighting=False, pickable=False, **quiet),
        plotter.add_mesh(balls, scalars="colour", rgb=True, pickable=False, name=f"{name}-heads", **quiet),
    ]
    labels = [_label(words, place) for words, place in zip(table["text"], head + [0, 0, 1.6 * size]) if words]
    for label in labels:
        plotter.renderer.AddActor(label)
    plotter.state.texts.extend(labels)
    return [*actors, *labels]


def pin_size(state: SceneState) -> float:
    """Radius of a pin's head, by the size of the city. [m]"""
    points = state.mesh.points
    across = float(np.linalg.norm(np.ptp(points[:, :2], axis=0))) if len(points) else 0.0
    return max(across * 0.008, 4.0)


def pin_heights(x: FloatingArray, y: FloatingArray, size: float, *, has_text: BoolArray | None = None) -> AnyArray:
    """Length of every pin, (n,): of pins whose texts would overlap, each is higher than the one before. [m]

    Pins without a text (`has_text`, (n,) bool; all have one when absent) are short, so that they cover no text.

    >>> pin_heights(np.array([0.0, 1.0, 900.0]), np.zeros(3), 4.0)
    array([24., 36., 24.])
    >>> pin_heights(np.array([0.0, 1.0]), np.zeros(2), 4.0, has_text=np.array([False, True]))
    array([ 8., 24.])
    """
    named = np.ones(len(x), bool) if has_text is None else has_text
    storey = np.zeros(len(x), np.int64)
    for k in range(1, len(x)):
        near = named[:k] & (np.hypot(x[:k] - x[k], y[:k] - y[k]) < 16.0 * size)
        taken = np.bincount(storey[:k][near], minlength=1)
        storey[k] = np.argmin(taken) if (taken == 0).any() else min(len(taken), 9)
    return np.where(named, 6.0 + 3.0 * storey, 2.0) * size


def _label(words: str, place: IntegerArray) -> vtkBillboardTextActor3D:
    """Text that faces the camera at a place; unlike VTK's label placement it is never hidden by its neighbours."""
    from vtkmodules.vtkRenderingCore import vtkBillboardTextActor3D

    actor = vtkBillboardTextActor3D()
    actor.SetInput(words)
    actor.SetPosition(*map(float, place))
    actor.PickableOff()
    look = actor.GetTextProperty()
    look.SetFontSize(14)
    look.SetColor(0.07, 0.07, 0.07)
    look.SetBackgroundColor(1.0, 1.0, 1.0)
    look.SetBackgroundOpacity(0.85)
    look.SetJustificationToCentered()
    font = japanese_font()
    if font is not None:
        look.SetFontFamily(4)  # VTK_FONT_FILE
        look.SetFontFile(font)
    return actor


def pin_legend(name: str, table: pd.DataFrame, lang: str) -> Legend:
    """Legend of the states that occur."""
    present = [s for s in PIN_STATES if (table["state"] == s).any()]
    titles = {"shelters": ("shelters", "避難所"), "sensors": ("gauges", "観測所")}
    is_ja = lang == "ja"
    words = tuple(PIN_STATES[s].ja if is_ja else PIN_STATES[s].en for s in present)
    colours = np.array([PIN_STATES[s].colour for s in present], np.uint8)
    return Legend(titles[name][is_ja], words, colours)
