"""Readings meet the city: by id, by cell, by place, as of a time; against dictionaries and loops."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import InputError
from twin.kernels.lookup import build_hash, find_rows
from twin.sensors import (
    CellIndex,
    PlaceIndex,
    Reading,
    as_of,
    containing_objects,
    join_readings,
    nearest_objects,
    object_columns,
    objects_of_readings,
    readings_from_frame,
    readings_from_rows,
    unmatched,
)
from twin.spatial_id import cover_boxes, encode, to_text

NOW = 1_800_000_000 * 10**9
SECOND = 10**9


def reading(place: str, value: float = 1.0, *, kind: str = "gml_id", at: int = 0, **other: object) -> Reading:
    row = Reading(NOW + at * SECOND, NOW + at * SECOND, "s", f"stream {place}", "depth", "m", value, place_kind=kind,
                  place_id=place)  # fmt: skip
    return row._replace(**other)


def test_join_by_each_kind_of_id() -> None:
    index = PlaceIndex(
        {"gml_id": ["a", "b", "c"], "building_id": ["100", None, "300"], "real_estate_id": ["", "r2", ""]}
    )
    rows = [reading("b"), reading("300", kind="building_id"), reading("r2", kind="real_estate_id"),
            reading("a", kind="building_id"), reading("", kind="gml_id"), reading("x", kind="")]  # fmt: skip
    assert index.rows(readings_from_rows(rows)).tolist() == [1, 2, 1, -1, -1, -1]
    only_gml = readings_from_rows([reading(p) for p in "cab?"])
    assert index.rows(only_gml).tolist() == [2, 0, 1, -1]
    assert index.rows(readings_from_rows([])).tolist() == []
    both = pa.concat_tables([only_gml, readings_from_rows(rows)])  # chunks with dictionaries of their own
    assert index.rows(both).tolist() == [2, 0, 1, -1, 1, 2, 1, -1, -1, -1]
    with pytest.raises(InputError, match="two objects"):
        PlaceIndex({"gml_id": ["a", "a"]})


def test_unmatched_places_are_listed_not_dropped() -> None:
    table = readings_from_rows([reading("x", at=5), reading("b"), reading("x", at=9), reading("y")])
    rows = PlaceIndex({"gml_id": ["b"]}).rows(table)
    left = unmatched(table, rows)
    assert left[["place_id", "n_readings"]].to_numpy().tolist() == [["x", 2], ["y", 1]]
    assert int((left["last_time"][0] - left["first_time"][0]).total_seconds()) == 4
    assert left["n_readings"].sum() + (rows >= 0).sum() == table.num_rows


@given(
    st.lists(st.integers(-(2**62), 2**62), unique=True, max_size=200),
    st.lists(st.integers(-(2**62), 2**62), max_size=50),
)
@settings(deadline=None)
def test_hash_against_a_dictionary(keys: list[int], others: list[int]) -> None:
    queries = np.array(keys + others, dtype=np.int64)
    out = np.empty(len(queries), dtype=np.int32)
    find_rows(*build_hash(np.array(keys, dtype=np.int64)), queries, out)
    expected = {key: row for row, key in enumerate(keys)}
    assert out.tolist() == [expected.get(int(q), -1) for q in queries]


def test_join_by_spatial_id() -> None:
    """Boxes of cells: every reading in a box finds it; overlapping boxes are all found by pairs."""
    west = np.array([138.380, 138.3805, 138.3802])
    cover = cover_boxes(
        west, [34.98] * 3, [0.0] * 3, west + 3e-4, [34.9803] * 3, [30.0] * 3, 22, height_datum="orthometric"
    )
    index = CellIndex(cover)
    rng = np.random.default_rng(0)
    lon, lat, h = rng.uniform(138.379, 138.382, 5000), rng.uniform(34.979, 34.981, 5000), rng.uniform(-20, 60, 5000)
    cells = encode(lon, lat, h, 22, height_datum="orthometric")
    sets = [set(to_text(c).tolist()) for c in (cells_of(cover, i) for i in range(3))]
    text = to_text(cells).tolist()
    expected = [[i for i in range(3) if t in sets[i]] for t in text]
    assert index.rows(cells).tolist() == [e[0] if e else -1 for e in expected]
    reading_row, object_row = index.pairs(cells)
    found: list[list[int]] = [[] for _ in text]
    for r, o in zip(reading_row.tolist(), object_row.tolist()):
        found[r].append(o)
    assert [sorted(f) for f in found] == expected
    fine = encode(lon, lat, h, 26, height_datum="orthometric")
    assert index.rows(fine, threads=2).tolist() == index.rows(cells).tolist()


def cells_of(cover, i):  # type: ignore[no-untyped-def]
    from twin.spatial_id import Cells

    part = slice(cover.offsets[i], cover.offsets[i + 1])
    return Cells(cover.cells.z, cover.cells.f[part], cover.cells.x[part], cover.cells.y[part])


def test_join_by_the_readings_own_spatial_id() -> None:
    cover = cover_boxes([138.38], [34.98], [0.0], [138.3802], [34.9802], [30.0], 20, height_datum="orthometric")
    inside = to_text(encode(np.array([138.3801]), np.array([34.9801]), 3.0, 24, height_datum="orthometric"))[0]
    rows = [reading(inside, kind="spatial_id"), reading("24/0/1/1", kind="spatial_id"), reading(inside)]
    assert CellIndex(cover).rows_of_readings(readings_from_rows(rows)).tolist() == [0, -1, -1]
    with pytest.raises(InputError, match="coarser"):
        CellIndex(cover).rows_of_readings(readings_from_rows([reading("3/0/1/1", kind="spatial_id")]))


def test_join_by_position() -> None:
    footprints = [shapely.box(0, 0, 10, 10), shapely.box(5, 5, 15, 15), shapely.Point(50, 0).buffer(2)]
    x, y = np.array([1.0, 7.0, 12.0, 30.0]), np.array([1.0, 7.0, 12.0, 0.0])
    assert containing_objects(x, y, footprints=footprints).tolist() == [0, 0, 1, -1]
    row, distance = nearest_objects(x, y, geometries=footprints, max_distance=17.0)
    assert row[[0, 2]].tolist() == [0, 1]
    assert distance[0] == 0.0
    row, distance = nearest_objects(np.array([30.0]), np.array([0.0]), geometries=footprints, max_distance=10.0)
    assert row.tolist() == [-1]
    assert np.isnan(distance[0])


def test_columns_of_value_age_and_state() -> None:
    table = readings_from_rows([reading("a", 1.0, at=0), reading("a", 2.0, at=50), reading("b", 3.0, at=-1000),
                                reading("a", 9.0, at=500), reading("?", 7.0)])  # fmt: skip
    rows = PlaceIndex({"gml_id": ["a", "b", "c"]}).rows(table)
    columns = object_columns(table, rows, n_objects=3, now=NOW + 60 * SECOND, fresh_for=120.0, index=["a", "b", "c"])
    np.testing.assert_array_equal(columns["value"], [2.0, 3.0, np.nan])
    np.testing.assert_array_equal(columns["age"], [10.0, 1060.0, np.nan])
    assert columns["state"].tolist() == ["fresh", "stale", "unknown"]
    assert columns["quality"].tolist() == [0, 0, -1]
    assert columns["time"].isna().tolist() == [False, False, True]
    assert columns["time"].iloc[0].timestamp() == NOW / 1e9 + 50


@pytest.mark.parametrize(("quality", "state"), [(3, "fresh"), (4, "unknown"), (5, "unknown")])
def test_a_last_reading_that_is_bad_or_missing_is_unknown(quality: int, state: str) -> None:
    """Not the good one before it either: the gauge reported since, and what it reported is not known."""
    good = Reading(0, 0, "s", "g", "depth", "m", 1.0)
    rows = [good, good._replace(event_time=10**9, value=2.0, quality=quality)]
    columns = object_columns(readings_from_rows(rows), np.zeros(2, np.int32), n_objects=1, now=10**9, fresh_for=60.0)
    assert columns["state"].tolist() == [state]
    assert np.isnan(columns["value"][0]) == (state == "unknown")
    assert columns["quality"][0] == quality


def test_the_latest_never_goes_backwards_and_a_revision_wins() -> None:
    table = readings_from_rows([reading("a", 2.0, at=50), reading("a", 1.0, at=0),
                                reading("a", 2.5, at=50, received_time=NOW + 99 * SECOND)])  # fmt: skip
    rows = np.zeros(3, dtype=np.int32)
    assert object_columns(table, rows, n_objects=1, now=NOW + 60 * SECOND, fresh_for=1.0)["value"].tolist() == [2.5]


def test_two_quantities_do_not_fit_one_column() -> None:
    table = readings_from_rows([reading("a"), reading("a", quantity="rain_rate", unit="m/s")])
    with pytest.raises(InputError, match="one quantity"):
        object_columns(table, np.zeros(2, np.int32), n_objects=1, now=NOW, fresh_for=1.0)


times = st.integers(0, 20)


@given(
    st.lists(st.tuples(st.integers(-1, 3), times), max_size=40),
    st.lists(st.tuples(st.integers(-1, 3), times), max_size=40),
    st.one_of(st.none(), st.integers(0, 5)),
)
@settings(deadline=None)
def test_as_of_against_a_loop(states: list[tuple[int, int]], queries: list[tuple[int, int]], limit: int | None) -> None:
    state = np.array(states, dtype=np.int64).reshape(-1, 2)
    query = np.array(queries, dtype=np.int64).reshape(-1, 2)
    tolerance = np.inf if limit is None else limit / 1e9
    found = as_of(
        state[:, 0], state[:, 1], query_row=query[:, 0], query_time=query[:, 1], n_places=4, tolerance=tolerance
    )
    for (row, at), position in zip(queries, found.tolist()):
        fits = [(t, i) for i, (r, t) in enumerate(states) if r == row and row >= 0 and t <= at]
        best = max(fits, default=None)
        if best is None or (limit is not None and at - best[0] > limit):
            assert position == -1
        else:
            assert states[position] == (row, best[0])
            assert position == best[1]


def buildings() -> gpd.GeoDataFrame:
    shapes = [shapely.box(0, 0, 10, 10), shapely.box(30, 0, 40, 10), shapely.box(60, 0, 70, 10)]
    return gpd.GeoDataFrame(
        {"building_id": ["22203-bldg-1", None, "22203-bldg-3"]}, index=["a", "b", "c"], geometry=shapes, crs=6677
    )


def table_of_gauges(**columns: object) -> pd.DataFrame:
    times = pd.to_datetime(["2026-11-21T19:00+09:00", "2026-11-21T19:05+09:00", "2026-11-21T19:10+09:00"], utc=True)
    base = {"event_time": times, "quantity": "depth", "unit": "cm", "value": [10.0, 20.0, 30.0]}
    return pd.DataFrame({**base, **columns}, index=[7, 3, 5])


@pytest.mark.parametrize("kind", ["frame", "table"])
def test_readings_join_objects_by_id(kind: str) -> None:
    frame = table_of_gauges(place_id=["a", "a", "22203-bldg-3"], place_kind=["gml_id", "gml_id", "building_id"])
    readings = frame if kind == "frame" else readings_from_frame(frame)
    found = join_readings(readings, buildings(), now=pd.Timestamp("2026-11-21T10:20Z"), fresh_for=700.0)
    assert isinstance(found, gpd.GeoDataFrame)
    assert found.index.tolist() == ["a", "b", "c"]
    np.testing.assert_allclose(found["value"], [0.2, np.nan, 0.3])
    np.testing.assert_allclose(found["age"], [900.0, np.nan, 600.0])
    assert found["state"].tolist() == ["stale", "unknown", "fresh"]
    labels = objects_of_readings(readings, buildings())
    assert labels.tolist() == ["a", "a", "c"]
    assert labels.index.tolist() == ([7, 3, 5] if kind == "frame" else [0, 1, 2])


def test_readings_with_points_join_objects_around_and_nearest() -> None:
    points = gpd.GeoSeries([shapely.Point(5, 5), shapely.Point(44, 5), shapely.Point(500, 5)], crs=6677)
    readings = gpd.GeoDataFrame(table_of_gauges(), geometry=points.to_numpy(), crs=6677).to_crs(6668)
    assert objects_of_readings(readings, buildings(), by="within").tolist() == ["a", None, None]
    nearest = objects_of_readings(readings, buildings(), by="nearest", max_distance=10.0)
    assert nearest.tolist() == ["a", "b", None]
    assert nearest.index.tolist() == [7, 3, 5]
    with pytest.raises(InputError, match="projected"):
        objects_of_readings(readings, buildings().to_crs(6668), by="nearest")


def test_frames_that_are_no_readings_are_refused() -> None:
    with pytest.raises(InputError, match=r"lack the columns \['unit'\]"):
        join_readings(table_of_gauges().drop(columns="unit"), buildings())
    with pytest.raises(InputError, match=r"1 readings have no finite value.*dropna"):
        join_readings(table_of_gauges(value=[1.0, np.nan, 2.0]), buildings())
    with pytest.raises(InputError, match="measures something else"):
        join_readings(table_of_gauges(unit="kg"), buildings())
    with pytest.raises(InputError, match="already"):
        join_readings(table_of_gauges(), buildings().assign(value=1.0))
    naive = table_of_gauges(event_time=pd.to_datetime(["2026-11-21"] * 3))
    with pytest.raises(InputError, match="without a zone"):
        join_readings(naive, buildings())


def test_real_estate_ids_of_every_edition() -> None:
    """Columns as i-UR names them; 13 digits, 17 with a unit's code, hyphens, full width; none of two buildings."""
    objects = pd.DataFrame(
        {
            "real_estate_id_of_building": ["1111111111111", None, "3333333333333-0000"],
            "real_estate_id_of_building_unit_ownership": [None, ["2222222222222-0001", "2222222222222-0002"], None],
            "real_estate_id_of_land": ["9999999999999", "9999999999999", "8888888888888"],
        },
        index=["a", "b", "c"],
    )
    index = PlaceIndex.from_frame(objects)
    places = ["1111111111111", "1111-111111111", "１" * 13, "1111111111111-0005", "22222222222220002", "2222222222222",
              "33333333333330000", "8888888888888", "9999999999999", "x"]  # fmt: skip
    rows = index.rows(readings_from_rows([reading(place, kind="real_estate_id") for place in places]))
    assert rows.tolist() == [0, 0, 0, 0, 1, -1, 2, 2, -1, -1]


def test_a_reading_finds_a_building_by_its_real_estate_id(tmp_path: Path) -> None:
    """From the document to the row, as the live places read it."""
    from tests.citygml.documents import building, document, member, polygon, surface
    from twin.live import places_of

    attribute = (
        "<uro:bldgRealEstateIDAttribute><uro:RealEstateIDAttribute><uro:realEstateIDOfBuilding>1111111111111"
        "</uro:realEstateIDOfBuilding></uro:RealEstateIDAttribute></uro:bldgRealEstateIDAttribute>"
    )
    ground = surface(member(polygon("0 0 3 9 0 3 9 9 3 0 0 3")), lod=0)
    (tmp_path / "b.gml").write_bytes(document(building(ground, "b0"), building(ground + attribute, "b1")))
    index = places_of(tmp_path / "b.gml").by_id
    named = readings_from_rows([reading("1111111111111", kind="real_estate_id"), reading("b1")])
    assert index.rows(named).tolist() == [1, 1]
