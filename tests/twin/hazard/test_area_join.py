"""Overlaps of footprints and areas: against geopandas' overlay, closed forms, and laws of measure."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from twin.errors import CrsMismatchError, InputError
from twin.hazard import area_overlaps, worst_areas


def star(x: float, y: float, radius: float, *, vertices: int, seed: int, hole: float = 0.0) -> shapely.Polygon:
    """A ragged ring of many vertices about a point."""
    rng = np.random.default_rng(seed)
    angle = np.linspace(0.0, 2 * np.pi, vertices, endpoint=False)
    reach = radius * (1.0 + 0.2 * np.cos(5 * angle + seed) + 0.02 * rng.uniform(-1, 1, vertices))
    ring = np.column_stack([x + reach * np.cos(angle), y + reach * np.sin(angle)])
    inner = [np.column_stack([x + hole * reach * np.cos(angle), y + hole * reach * np.sin(angle)])] if hole else []
    return shapely.Polygon(ring, inner)


def houses(n: int, side: float, *, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(0.0, side, (2, n))
    size = rng.uniform(6.0, 18.0, (2, n))
    turned = shapely.box(x, y, x + size[0], y + size[1])
    return np.array([shapely.affinity.rotate(shape, angle) for shape, angle in zip(turned, rng.uniform(0, 90, n))])


AREAS = [
    star(500, 500, 300, vertices=3000, seed=1, hole=0.6),
    star(500, 500, 180, vertices=2000, seed=1),
    star(700, 300, 250, vertices=700, seed=2),
    shapely.MultiPolygon([shapely.box(0, 0, 60, 900), shapely.box(950, 0, 1000, 100)]),
]


def test_overlaps_are_those_of_geopandas_overlay() -> None:
    shapes = houses(800, 1000.0)
    found = area_overlaps(shapes, AREAS).set_index(["shape", "area"])["overlap"]
    left = gpd.GeoDataFrame({"shape": np.arange(len(shapes))}, geometry=shapes, crs=6677)
    right = gpd.GeoDataFrame({"area": np.arange(len(AREAS))}, geometry=AREAS, crs=6677)
    true = gpd.overlay(left, right, how="intersection", keep_geom_type=True)
    true = true.assign(overlap=true.area).set_index(["shape", "area"])["overlap"].sort_index()
    both = found.to_frame("found").join(true.to_frame("true"), how="outer").fillna(0.0)
    assert len(true) > 300
    np.testing.assert_allclose(both["found"], both["true"], rtol=1e-9, atol=1e-7)
    threaded = area_overlaps(left, right, threads=2)
    np.testing.assert_array_equal(threaded["overlap"], found)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.0, 0.8))
def test_parts_of_a_partition_add_up(seed: int, cut: float) -> None:
    """A ring and its hole's filling share no area and together have that of the whole."""
    whole = star(50, 50, 40, vertices=400, seed=seed)
    inner = shapely.affinity.scale(whole, cut, cut)
    areas = [whole, shapely.difference(whole, inner), inner]
    shapes = houses(20, 100.0, seed=seed)
    table = area_overlaps(shapes, areas).pivot_table(index="shape", columns="area", values="overlap", aggfunc="sum")
    table = table.reindex(columns=[0, 1, 2]).fillna(0.0)
    np.testing.assert_allclose(table[0], table[1] + table[2], rtol=1e-8, atol=1e-6)
    assert (table[0] <= shapely.area(shapes)[table.index] * (1 + 1e-12)).all()


def test_the_worst_area_decides_and_absence_is_not_dryness() -> None:
    shapes = [
        shapely.box(0, 0, 10, 10),
        shapely.box(20, 0, 30, 10),
        shapely.box(40, 0, 50, 10),
        None,
        shapely.box(60, 0, 70, 10),
    ]
    buildings = gpd.GeoDataFrame(geometry=shapes, index=list("abcde"), crs=6677)
    areas = gpd.GeoDataFrame(
        {"rank": [1, 3, 2, None]},
        geometry=[
            shapely.box(-5, -5, 26, 15),
            shapely.box(9, 0, 12, 10),
            shapely.box(30, 0, 35, 10),
            shapely.box(60, 0, 64, 10),
        ],
        crs=6677,
    )
    table = worst_areas(buildings, areas, column="rank")
    assert table["rank"].tolist()[:2] == [3.0, 1.0]
    assert table["rank"].isna().tolist() == [False, False, True, True, True]
    assert table["area"].tolist() == [1, 0, -1, -1, -1]
    assert table["share"].tolist() == pytest.approx([0.1, 0.6, 0.0, np.nan, 0.0], nan_ok=True)
    assert table["n_areas"].tolist() == [2, 1, 0, 0, 1]  # b only touches the third
    assert table["is_known"].tolist() == [True, True, True, False, False]


def test_invalid_areas_are_repaired_and_wrong_input_is_refused() -> None:
    bow = shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 4)])
    assert area_overlaps([shapely.box(0, 0, 4, 4)], [bow])["overlap"].tolist() == pytest.approx([8.0])
    assert len(area_overlaps([], [bow])) == len(area_overlaps([bow], [])) == 0
    with pytest.raises(InputError, match=r"areas\[0\] is a LineString"):
        area_overlaps([bow], [shapely.LineString([(0, 0), (1, 1)])])
    plane, degrees = gpd.GeoSeries([bow], crs=6677), gpd.GeoSeries([bow], crs=6668)
    with pytest.raises(CrsMismatchError, match="degrees"):
        area_overlaps(plane, degrees)
    with pytest.raises(CrsMismatchError, match="to_crs"):
        area_overlaps(plane, gpd.GeoSeries([bow], crs=6678))
    with pytest.raises(InputError, match="no column"):
        worst_areas(gpd.GeoDataFrame(geometry=plane), gpd.GeoDataFrame(geometry=plane), column="rank")
