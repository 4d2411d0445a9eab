"""Nothing is lost in the tables: every value of the model is found again in the written file, by its keys."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import citygml
from citygml.convert import write
from citygml.errors import FormatError
from citygml.layers import layer_names, layers
from citygml.layers.all_layers import _TABLES
from citygml.layers.extra_tables import EXTRA_TABLES
from citygml.model import CityModel
from citygml.schema import column_order
from tests.citygml.layers.table_files import FORMATS, missing_values, read_tables

ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
WORDS = (
    "",
    "a",
    "003",
    "-12",
    "=1+1",
    "橋梁",
    "ﾃ",
    "x" * 300,
    "海" * 200,
    'O\'Brien "7"',
    "a,b;c\td",
    "1e5",
    "NaN",
    " s ",
)


def written(model: CityModel, folder: Path, form: str) -> Path:
    path = folder / ("all.gpkg" if form == "gpkg" else form)
    crs = model.crs if form == "geojson" else None  # not turned to EPSG:4326, to compare coordinates
    return write(model, path, format=form, crs=crs)


def one_of_each_package() -> list[Path]:
    """The largest file up to 60 kB of every package, and of every source outside a dataset."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(ROOT.rglob("*.gml")):
        if path.stat().st_size < 60_000:
            below = path.relative_to(ROOT).parts
            found[below[below.index("udx") + 1] if "udx" in below else below[0]].append(path)
    return [max(paths, key=lambda p: p.stat().st_size) for paths in found.values()]


@pytest.mark.real
@pytest.mark.needs("CITY_DATA/citygml")
@pytest.mark.parametrize("path", one_of_each_package(), ids=lambda p: "/".join(p.parts[-3:]))
def test_every_value_of_a_real_file_is_found_again(path: Path, tmp_path: Path) -> None:
    model = citygml.read(path, on_error="collect", crs="unknown")
    form = ("gpkg", "geoparquet")[path.stat().st_size % 2]  # one format for each file, to save time
    assert missing_values(model, read_tables(written(model, tmp_path, form), form), form) == []


def random_model(seed: int) -> CityModel:
    """A small model with everything at once: ids missing and repeated, parts of parts, odd texts, gaps, 2D points."""
    rng = np.random.default_rng(seed)
    n, n_boundaries = int(rng.integers(1, 12)), int(rng.integers(0, 6))
    kinds = rng.choice(["bldg:Building", "bldg:BuildingPart", "tran:Road", "uro:SewerPipe", "x_y:Z"], n)
    parent = np.array([int(rng.integers(-1, k)) if k and rng.random() < 0.4 else -1 for k in range(n)], np.int32)

    def texts(size: int) -> list[Any]:
        return [None if rng.random() < 0.3 else str(rng.choice(WORDS)) for _ in range(size)]

    def gaps(values: Any) -> Any:
        return pd.array([None if rng.random() < 0.3 else v for v in values])

    ids = [None if rng.random() < 0.2 else f"id{rng.integers(0, 8)}" for _ in range(n)]
    objects = pd.DataFrame(
        {
            "type": pd.Categorical(kinds), "parent": parent, "file": np.int32(0), "name": texts(n), "usage": texts(n),
            "measured_height": np.where(rng.random(n) < 0.3, np.nan, rng.normal(20.0, 9.0, n)),
            "storeys_above_ground": pd.array(gaps(rng.integers(0, 60, n).tolist()), dtype="Int32"),
            "is_barrier_free": pd.array(gaps((rng.random(n) < 0.5).tolist()), dtype="boolean"),
            "creation_date": np.where(rng.random(n) < 0.3, np.datetime64("NaT", "s"), np.datetime64("2021-03-04", "s")),
        },
        index=pd.Index(ids, name="gml_id", dtype=object),
    )  # fmt: skip
    boundaries = pd.DataFrame(
        {
            "type": "bldg:WallSurface", "object": rng.integers(0, n, n_boundaries).astype(np.int32),
            "parent": np.array([k - 1 if rng.random() < 0.3 else -1 for k in range(n_boundaries)], np.int32),
            "name": texts(n_boundaries),
        },
        index=pd.Index([f"w{k}" if k % 3 else None for k in range(n_boundaries)], name="gml_id", dtype=object),
    )  # fmt: skip
    n_extras = int(rng.integers(0, 20))
    paths = ["gen:Höhe", "gen:class", "gen:s/名", "key:100", "bldg:usage", "uro:a/uro:b", "bldg:Room/@xlink:href"]
    extras = pd.DataFrame(
        {
            "object": rng.integers(0, n, n_extras).astype(np.int32),
            "boundary": rng.integers(-1, max(n_boundaries, 1) if n_boundaries else 0, n_extras).astype(np.int32),
            "record": rng.integers(0, 3, n_extras).astype(np.int32), "path": rng.choice(paths, n_extras),
            "value": [str(rng.choice(WORDS)) for _ in range(n_extras)],
            "type": rng.choice(["", "code", "string", "double"], n_extras),
            "uom": texts(n_extras), "label": texts(n_extras), "name": texts(n_extras),
        }
    )  # fmt: skip
    n_risks = int(rng.integers(0, 5))
    risks = pd.DataFrame(
        {
            **{c: texts(n_risks) for c in citygml.model.empty_table("risks")},
            "object": rng.integers(0, n, n_risks).astype(np.int32), "depth": rng.random(n_risks),
            "duration": np.full(n_risks, np.nan),
        }
    )  # fmt: skip
    n_polygons, n_lines, n_points = (int(v) for v in rng.integers(0, 6, 3))
    corners = np.array([[0, 0, 0], [4, 0, 1], [4, 4, 1], [0, 4, 0], [0, 0, 0]], float)
    where = rng.normal(0.0, 1e5, (n_polygons, 1, 3))
    lengths = rng.integers(1, 5, n_lines)
    # One geometry of two shells, the second a cavity, and one of the rest of the polygons.
    n_first = min(2, n_polygons)
    of_geometry = [k for k in (n_first, n_polygons - n_first) if k]
    shells = [1, 1] if n_first == 2 else [1] * min(n_first, 1)
    shells += [n_polygons - n_first] if n_polygons > n_first else []
    line_vertices = rng.normal(0.0, 1e5, (int(lengths.sum()), 3))
    points = rng.normal(0.0, 1e5, (n_points, 3))
    if rng.random() < 0.4:
        points[:, 2] = np.nan
    return CityModel(
        objects=objects, boundaries=boundaries, extras=extras, risks=risks, crs=citygml.crs.crs_of(6677),
        vertices=(where + corners).reshape(-1, 3), ring_offsets=np.arange(n_polygons + 1) * 5,
        polygon_offsets=np.arange(n_polygons + 1), polygon_object=rng.integers(0, n, n_polygons).astype(np.int32),
        polygon_lod=rng.integers(0, 4, n_polygons).astype(np.uint8),
        polygon_surface=rng.integers(0, 20, n_polygons).astype(np.uint8),
        polygon_boundary=rng.integers(-1, max(n_boundaries, 1) if n_boundaries else 0, n_polygons).astype(np.int32),
        geometry_object=rng.integers(0, n, len(of_geometry)).astype(np.int32),
        geometry_lod=np.full(len(of_geometry), 2, np.uint8), geometry_kind=np.ones(len(of_geometry), np.uint8),
        geometry_offsets=np.concatenate([[0], np.cumsum(of_geometry)]).astype(np.int64),
        geometry_polygons=np.arange(n_polygons, dtype=np.int32)[::-1].copy(),
        geometry_reversed=rng.random(n_polygons) < 0.5,
        geometry_shells=np.array([0, n_first, len(shells)][: len(of_geometry) + 1], np.int64),
        shell_offsets=np.concatenate([[0], np.cumsum(shells)]).astype(np.int64),
        shell_is_exterior=np.array([True, n_first < 2, True][: len(shells)], bool),
        line_is_terrain_intersection=rng.random(n_lines) < 0.5,
        line_vertices=line_vertices, line_offsets=np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
        line_object=rng.integers(0, n, n_lines).astype(np.int32), line_lod=np.zeros(n_lines, np.uint8),
        points=points, point_object=rng.integers(0, n, n_points).astype(np.int32),
        point_lod=np.ones(n_points, np.uint8),
    )  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("seed", range(3))
def test_every_value_of_a_random_model_is_found_again(seed: int, form: str, tmp_path: Path) -> None:
    model = random_model(seed)
    assert missing_values(model, read_tables(written(model, tmp_path, form), form), form) == []
    assert len(list(tmp_path.iterdir())) == 1


def test_keys_are_no_attributes_and_layer_names_no_tables() -> None:
    model = random_model(0)
    names = layer_names(model)
    first = layers(model)[next(iter(names))]
    keys = {"object", "root_id", "type", "parent", "parent_id", "file", "footprint_source", "z_min", "z_max"}
    assert not {*keys, "height_datum", "geometry", "gml_id"} & set(column_order())
    assert keys <= set(first.columns)
    assert not set(names) & {*_TABLES, *EXTRA_TABLES}


def test_a_layer_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"'roofs'.*surfaces"):
        layers(random_model(0), names=["roofs"])
    with pytest.raises(FormatError, match="takes one"):
        write(random_model(0), tmp_path / "a.fgb", layers=("lines", "points"))
    assert list(tmp_path.iterdir()) == []


def test_every_table_and_column_is_documented() -> None:
    page = (Path(__file__).parents[3] / "docs" / "layers.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`(\w+)`", page)) | {"type", "geometry"}
    frames = set(re.findall(r"`(\w+)`", (Path(__file__).parents[3] / "docs" / "frames.md").read_text(encoding="utf-8")))
    model = random_model(0)
    for name in [*_TABLES, *EXTRA_TABLES]:
        if name in ("extras", "issues", "files"):
            continue
        assert name in documented
        columns = set(layers(model, names=[name])[name].columns) - set(column_order())
        assert columns <= documented | (frames if name == "risks" else set()), name
