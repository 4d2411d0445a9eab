"""The scene as one interactive HTML file that needs no server and no network.

Arrays are embedded as gzipped base64 and drawn with WebGL 2 by the viewer beside
this file (`page.html`). Title, clock, legends and labels are HTML, so that the
fonts of the browser are used.
"""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.arrays import AnyArray
from twin.city_mesh import mesh_from_city
from twin.criteria import DEPTH_RANKS, depth_rank, is_wet
from twin.files import write_text
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.scene.ground import ground_colours, height_at
from twin.scene.layers import WALL_COLOUR, show_time
from twin.scene.legend import unknown_word
from twin.scene.overlay import clock_words
from twin.scene.places import PIN_STATES, pin_heights, pin_size
from twin.scene.water import WaterFrame, shore_level

if TYPE_CHECKING:
    import pyvista as pv

    from twin.scene.legend import Legend
    from twin.scene.plotter import ScenePlotter, SceneState

__all__ = ["save_page"]

_MOST_STEPS = 25
_MOST_WATER_CELLS = 40_000
_MOST_GROUND_CELLS = 60_000
_MOST_PEOPLE = 5_000
_MOST_COLUMNS = 14


@names_missing_extra
def save_page(
    plotter: ScenePlotter,
    path: str | Path,
    *,
    times: Sequence[float] | None = None,
    columns: Sequence[str] | None = None,
) -> Path:
    """Write the scene as one HTML file; the time shown is restored afterwards. Returns the path.

    To stay small, water and ground are thinned to about 5 m at one square kilometre, people to 5,000 dots and
    time to 25 steps; the page states what is thinned.

    Parameters
    ----------
    times : seconds of each step
        Default: up to 25 of the times at which something changes.
    columns : names, optional
        Shown on a click on a building. Default: the first 14 columns with any value.
    """
    target = Path(path)
    state = plotter.state
    before = state.time
    if times is None:
        step = max(1, int(np.ceil(len(state.times) / _MOST_STEPS)))
        times = [float(t) for t in state.times[::step]] or [0.0]
    try:
        page = _page(plotter, list(times), columns)
    finally:
        show_time(plotter, before)
    template = Path(__file__).with_name("page.html").read_text(encoding="utf-8")
    text = json.dumps(page, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return write_text(target, template.replace("__LANG__", state.lang).replace("__DATA__", text))


def _packed(array: AnyArray) -> str:
    """Little-endian bytes, gzipped, base64."""
    raw = np.ascontiguousarray(array).tobytes()
    return base64.b64encode(gzip.compress(raw, 6, mtime=0)).decode()


def _page(plotter: ScenePlotter, times: list[float], columns: Sequence[str] | None) -> dict[str, Any]:
    state = plotter.state
    layers: dict[str, Any] = {"buildings": _buildings(state)}
    if "ground" in state.meshes and state.ground is not None:
        layers["ground"] = _ground(state)
    notes: list[str] = []
    clocks = [clock_words(t, state.lang) if state.on_time else "" for t in times]
    water, people, streets = [], [], []
    for seconds in times:
        show_time(plotter, seconds)
        if state.water_now is not None:
            water.append(_water_step(state))
        if "people" in state.legends:
            people.append(_people_step(state))
        if "streets" in state.meshes:
            streets.append(_packed(np.asarray(state.meshes["streets"].cell_data["colour"], np.uint8)))
    if water:
        layers["water"] = {**_water_grid(state), "steps": water}
    if people:
        layers["people"] = {"steps": people}
        most = max(p["all"] for p in people)
        if most > _MOST_PEOPLE:
            share = -(-most // _MOST_PEOPLE)
            notes.append(Note("scene.people_per_dot", n=share).text(state.lang))
    if "walls" in state.meshes:
        layers["walls"] = _walls(state.meshes["walls"])
    if streets:
        layers["streets"] = {**_lines(state.meshes["streets"]), "steps": streets}
    camera = plotter.camera
    width, height = plotter.window_size
    return {
        "title": state.title,
        "lang": state.lang,
        "clocks": clocks,
        "layers": layers,
        "pins": _pins(state),
        "legends": [_legend(legend) for legend in state.legends.values()],
        "table": _table(state, columns),
        "notes": notes,
        "place": f"{state.mesh.crs.to_string() if state.mesh.crs is not None else '-'} / {_heights(state)}",
        "origin": [float(v) for v in state.origin],
        "camera": {"eye": list(camera.position), "at": list(camera.focal_point), "aspect": width / height},
        "words": _words(state.lang),
    }


_HEIGHTS = {"orthometric": Note("scene.heights_orthometric"), "ellipsoidal": Note("scene.heights_ellipsoidal")}


def _heights(state: SceneState) -> str:
    return _HEIGHTS.get(str(state.mesh.height_datum), Note("scene.heights_unknown")).text(state.lang)


_WORDS = {
    "buildings": Note("scene.layer_buildings"),
    "ground": Note("scene.layer_ground"),
    "water": Note("scene.layer_water"),
    "people": Note("scene.layer_people"),
    "streets": Note("scene.layer_streets"),
    "pins": Note("scene.layer_pins"),
    "walls": Note("scene.layer_walls"),
    "play": Note("scene.play"),
    "stop": Note("scene.stop"),
    "hint": Note("scene.hint"),
}


def _words(lang: str) -> dict[str, str]:
    return {key: note.text(lang) for key, note in _WORDS.items()} | {"unknown": unknown_word(lang)}


def _buildings(state: SceneState) -> dict[str, Any]:
    """Mesh of the buildings. Every point belongs to one polygon, so all its triangles have the same colour."""
    poly = state.meshes.get("buildings")
    x, y, z = state.mesh.origin
    mesh = mesh_from_city(state.city, origin=(x, y, z))  # not welded: the same triangles on more points
    colour, owner = np.zeros((len(mesh.points), 3), np.uint8), np.zeros(len(mesh.points), np.uint32)
    if poly is not None:
        colour[mesh.triangles] = np.asarray(poly.cell_data["colour"])[:, None]
        owner[mesh.triangles] = mesh.triangle_object[:, None].astype(np.uint32)
    return {
        "points": _packed(mesh.points), "triangles": _packed(mesh.triangles.astype(np.uint32)),
        "colours": _packed(colour), "owners": _packed(owner),
    }  # fmt: skip


def _ground(state: SceneState) -> dict[str, Any]:
    ground = state.ground
    assert ground is not None
    grid = ground.grid
    stride = max(1, int(np.ceil(np.sqrt(ground.elevation.size / _MOST_GROUND_CELLS))))
    z = ground.elevation[::stride, ::stride] - state.origin[2]
    colours = ground_colours(ground)[::stride, ::stride]
    x, y = grid.x[::stride] - state.origin[0], grid.y[::stride] - state.origin[1]
    return {
        "x": _packed(x.astype(np.float32)), "y": _packed(y.astype(np.float32)), "z": _packed(z.astype(np.float32)),
        "colours": _packed(colours.reshape(-1, 3)),
    }  # fmt: skip


def _water_stride(frame: WaterFrame) -> int:
    return max(1, int(np.ceil(np.sqrt(frame.depth.size / _MOST_WATER_CELLS))))


def _water_grid(state: SceneState) -> dict[str, Any]:
    frame = state.water_now
    assert frame is not None
    stride = _water_stride(frame)
    return {
        "x": _packed((frame.x[::stride] - state.origin[0]).astype(np.float32)),
        "y": _packed((frame.y[::stride] - state.origin[1]).astype(np.float32)),
        "palette": [list(rank.rgb) for rank in DEPTH_RANKS],
    }


def _water_step(state: SceneState) -> dict[str, Any]:
    """Level and rank of every kept cell centre at one time."""
    frame = state.water_now
    assert frame is not None
    stride = _water_stride(frame)
    depth = frame.depth[::stride, ::stride]
    level = shore_level(frame.level[::stride, ::stride], is_wet(depth)) - state.origin[2]
    rank = np.maximum(depth_rank(depth), 0)  # unknown water is not drawn: the ground there is grey
    return {"levels": _packed(level.astype(np.float32)), "ranks": _packed(rank.astype(np.uint8))}


def _people_step(state: SceneState) -> dict[str, Any]:
    cloud = state.meshes.get("people")
    if cloud is None:
        return {
            "points": _packed(np.empty((0, 3), np.float32)),
            "colours": _packed(np.empty((0, 3), np.uint8)),
            "all": 0,
        }
    share = -(-cloud.n_points // _MOST_PEOPLE)
    return {
        "points": _packed(np.asarray(cloud.points, np.float32)[::share]),
        "colours": _packed(np.asarray(cloud["colour"], np.uint8)[::share]),
        "all": int(cloud.n_points),
    }


def _lines(poly: pv.PolyData) -> dict[str, Any]:
    """Segments of polylines: ends (n, 2, 3), and the polyline each belongs to."""
    cells = np.asarray(poly.lines)
    starts, position, owner = [], 0, 0
    owners = []
    while position < len(cells):
        count = int(cells[position])
        ids = cells[position + 1 : position + 1 + count]
        starts.append(np.column_stack([ids[:-1], ids[1:]]))
        owners.append(np.full(count - 1, owner))
        position, owner = position + 1 + count, owner + 1
    pairs = np.concatenate(starts) if starts else np.empty((0, 2), int)
    points = np.asarray(poly.points, np.float32)[pairs]
    owner_of = np.concatenate(owners) if owners else np.empty(0)
    return {"points": _packed(points), "owners": _packed(owner_of.astype(np.uint32))}


def _walls(poly: pv.PolyData) -> dict[str, Any]:
    """New levees as triangles of one colour."""
    faces = np.asarray(poly.triangulate().faces).reshape(-1, 4)[:, 1:]
    points = np.asarray(poly.points, np.float32)
    colour = np.tile(np.array(WALL_COLOUR, np.uint8), (len(points), 1))
    return {"points": _packed(points), "triangles": _packed(faces.astype(np.uint32)), "colours": _packed(colour)}


def _pins(state: SceneState) -> list[dict[str, Any]]:
    size = pin_size(state)
    out = []
    for table in state.pins.values():
        x, y = table["x"].to_numpy(float), table["y"].to_numpy(float)
        z = table["z"].to_numpy(float)
        length = pin_heights(x, y, size, has_text=table["text"].to_numpy(str) != "")
        top = np.where(np.isfinite(z), z, height_at(state.ground, x, y)) + length
        for k, row in enumerate(table.itertuples(index=False)):
            place = (np.array([x[k], y[k], top[k]]) - state.origin).tolist()
            out.append({"at": place, "text": row.text, "colour": list(PIN_STATES[str(row.state)].colour)})
    return out


def _legend(legend: Legend) -> dict[str, Any]:
    return {
        "title": legend.title, "labels": list(legend.labels), "colours": np.asarray(legend.colours).tolist(),
        "range": legend.limits is not None,
    }  # fmt: skip


def _table(state: SceneState, columns: Sequence[str] | None) -> dict[str, Any]:
    """Rows of the buildings drawn: gml_id and the requested columns, unknown as null."""
    objects = state.city.objects
    rows = np.unique(state.mesh.triangle_object)
    frame = objects.iloc[rows]
    if columns is None:
        known = [c for c in frame.columns if c not in ("parent", "file") and frame[c].notna().any()]
        columns = known[:_MOST_COLUMNS]
    out: dict[str, Any] = {"rows": rows.tolist(), "gml_id": [str(v) for v in frame.index], "columns": {}}
    for column in columns:
        series = frame[column]
        if pd.api.types.is_float_dtype(series):
            values = [None if not np.isfinite(v) else round(v, 3) for v in series.to_numpy(float, na_value=np.nan)]
        else:
            values = [None if m else (v if isinstance(v, (int, str)) else str(v))
                      for v, m in zip(series.tolist(), series.isna())]  # fmt: skip
        out["columns"][str(column)] = values
    return out
