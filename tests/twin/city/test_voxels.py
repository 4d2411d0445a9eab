"""Cells of a city's buildings against boxes whose cells are known, and against points inside them."""

import dataclasses

import numpy as np
import pytest
from pyproj import Transformer

from tests.city_of_boxes import city_of_boxes
from twin.city.voxels import cover_city
from twin.errors import DatumError, InputError
from twin.spatial_id import Cells, centers, encode, to_text


def cells_of(cover, row: int) -> Cells:  # type: ignore[no-untyped-def]
    part = slice(cover.offsets[row], cover.offsets[row + 1])
    return Cells(cover.cells.z, cover.cells.f[part], cover.cells.x[part], cover.cells.y[part])


@pytest.mark.parametrize("lod", [1, 2])
def test_every_building_holds_its_points_and_nothing_far(lod: int) -> None:
    city = city_of_boxes(30, lod=lod)
    cover = cover_city(city, 23)
    to_globe = Transformer.from_crs(city.crs, city.crs.geodetic_crs, always_xy=True)  # type: ignore[union-attr]
    rng = np.random.default_rng(0)
    corners = city.vertices.reshape(30, -1, 3)
    assert (cover.open_columns == 0).all()
    for row in range(30):
        low, high = corners[row].min(axis=0), corners[row].max(axis=0)
        points = rng.uniform(low, high, (500, 3))
        lon, lat = to_globe.transform(points[:, 0], points[:, 1])
        inside = set(to_text(encode(lon, lat, points[:, 2], 23, height_datum="orthometric")).tolist())
        found = cells_of(cover, row)
        assert inside <= set(to_text(found).tolist())
        assert len(set(to_text(found).tolist())) == found.n_cells
        x, y = to_globe.transform(*centers(found)[:2], direction="INVERSE")
        away = np.maximum(np.maximum(low[0] - x, x - high[0]), np.maximum(low[1] - y, y - high[1]))
        assert away.max() < 4.8 * 0.75  # a cell is 4 m wide here; turned a little against the grid
        h = centers(found)[2]
        assert h.min() >= low[2] - 2.0
        assert h.max() <= high[2] + 2.0


def test_parts_count_as_their_building_and_only_once() -> None:
    city = city_of_boxes(4)
    objects = city.objects.copy()
    objects.loc[objects.index[1], "parent"] = 0
    merged = cover_city(dataclasses.replace(city, objects=objects), 22)
    apart = cover_city(city, 22)
    both = {*to_text(cells_of(apart, 0)).tolist(), *to_text(cells_of(apart, 1)).tolist()}
    assert set(to_text(cells_of(merged, 0)).tolist()) == both
    assert cells_of(merged, 1).n_cells == 0


def test_a_city_must_know_where_it_is_and_what_its_heights_are() -> None:
    city = city_of_boxes(2)
    with pytest.raises(DatumError, match="unknown"):
        cover_city(dataclasses.replace(city, height_datum="unknown"), 20)
    with pytest.raises(InputError, match="CRS"):
        cover_city(dataclasses.replace(city, crs=None), 20)
    assert cover_city(city, 20, types=("tran:",)).cells.n_cells == 0
