"""GeoPackages in QGIS itself: layers open with their default style; every feature has its class's colour."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely

from tests.qgis import run_qgis
from twin.io.styles import Style, depth_style, homes_style, shelters_style
from twin.io.tables import write_geopackage

DEPTHS = [0.0, 0.3, 1.0, 4.0, 7.0, 15.0, 30.0, np.nan]
X = np.arange(8) * 20.0


def _one_of_each(style: Style) -> gpd.GeoDataFrame:
    states = [part.value for part in style.classes]
    x = np.arange(len(states)) * 20.0
    return gpd.GeoDataFrame({style.column: states}, geometry=shapely.points(x, x), crs=6677)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_class_is_shown_and_drawn(lang, tmp_path):
    lines = shapely.linestrings([[(x, 0.0), (x, 100.0)] for x in X])
    layers = {
        "buildings": gpd.GeoDataFrame({"depth_max": DEPTHS}, geometry=shapely.box(X, 0.0, X + 15.0, 100.0), crs=6677),
        "streets": gpd.GeoDataFrame({"depth_max": DEPTHS}, geometry=lines, crs=6677),
        "shelters": _one_of_each(shelters_style(lang=lang)),
        "homes": _one_of_each(homes_style(lang=lang)),
    }
    styles = {
        "buildings": depth_style(lang=lang), "streets": depth_style(lang=lang), "shelters": shelters_style(lang=lang),
        "homes": homes_style(lang=lang),
    }  # fmt: skip
    found = run_qgis("render_layers.py", str(write_geopackage(layers, tmp_path / "run.gpkg", styles=styles)))
    assert set(found) == set(layers)
    for name, style in styles.items():
        layer = found[name]
        assert (layer["renderer"], layer["crs"], layer["not_shown"]) == ("RuleRenderer", "EPSG:6677", 0), name
        assert layer["legend"] == {part.label: 1 for part in style.classes}, name
        for part in style.classes:
            assert layer["pixels"].get(",".join(map(str, part.colour)), 0) > 0, (name, part.label)
