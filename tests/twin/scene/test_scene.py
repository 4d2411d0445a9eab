"""The scene as arrays: what is drawn, recoloured, picked, at what time; pixels only where text is the point."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from tests.town_of_boxes import town_of_boxes
from twin.criteria import WET_DEPTH
from twin.errors import CrsMismatchError, DatumError, InputError, TwinError
from twin.evacuation import Shelters
from twin.evacuation.simulate import simulate_evacuation
from twin.population import Population
from twin.scene import headless

drawing = pytest.mark.needs("drawing")


@pytest.fixture(scope="module")
def town():
    return town_of_boxes(64)


@pytest.fixture(scope="module")
def escape(town):
    n = 200
    home = np.arange(n, dtype=np.int32) % 64
    xy = town.city.vertices.reshape(64, 30, 3)[home, 0, :2]
    people = Population(building=home, xy=xy, group=np.zeros(n, np.uint8), speed=np.full(n, 1.2, np.float32))
    shelters = Shelters(id=["a"], xy=town.shelters[["x", "y"]].to_numpy()[:1])
    return simulate_evacuation(town.streets, people, shelters=shelters, hazard=town.hazard, with_events=True)


@pytest.fixture(scope="module")
def plotter(town, escape):
    from twin.scene import draw_scene

    made = draw_scene(
        town.city, town.flood, escape=escape, terrain=town.terrain, streets=town.streets, hazard=town.hazard,
        sensors=town.sensors, shelters=town.shelters, time=1200.0, title="浸水と避難", lang="ja", off_screen=True,
        window_size=(800, 500),
    )  # fmt: skip
    yield made
    made.close()


def buildings(plotter):
    return plotter.state.meshes["buildings"]


@drawing
def test_one_mesh_carries_every_building_with_its_row_and_place(plotter, town):
    poly = buildings(plotter)
    assert set(np.unique(poly.cell_data["bid"])) == set(range(64))
    np.testing.assert_allclose(
        poly.points.max(axis=0) + poly.field_data["origin"], town.city.vertices.max(axis=0), atol=1e-3
    )
    assert poly.field_data["crs"][0] == "EPSG:6677"
    assert poly.field_data["height_datum"][0] == "orthometric"


@drawing
def test_recolouring_takes_from_the_table_and_keeps_the_mesh(plotter, town):
    from twin.scene import recolour
    from twin.scene.legend import category_colours

    poly = buildings(plotter)
    before = poly.points.copy()
    recolour(plotter, "usage")
    expected, _ = category_colours(town.city.objects["usage"], "")
    np.testing.assert_array_equal(poly.cell_data["colour"], expected[poly.cell_data["bid"]])
    np.testing.assert_array_equal(poly.points, before)
    assert buildings(plotter) is poly
    recolour(plotter, None)


@drawing
def test_picking_the_middle_of_a_roof_returns_its_building(plotter, town):
    from twin.scene import pick_building

    # The building whose roof is highest is hidden by none.
    k = int(np.argmax(town.city.objects["measured_height"]))
    roof = town.city.vertices.reshape(64, 6, 5, 3)[k, 1, :4].mean(axis=0) - plotter.state.origin
    plotter.render()
    renderer = plotter.renderer
    renderer.SetWorldPoint(*roof, 1.0)
    renderer.WorldToDisplay()
    x, y, _ = renderer.GetDisplayPoint()
    assert pick_building(plotter, x=x, y=y).name == f"bldg_{k:06d}"
    assert pick_building(plotter, x=2, y=2) is None


@drawing
def test_the_water_stands_at_its_level_and_ends_under_the_ground(plotter, town):
    from twin.scene import show_time

    show_time(plotter, 1800.0)
    water = plotter.state.meshes["water"]
    # In the made-up flood every wet cell has one level: 1 + 0.6 * 3 m.
    np.testing.assert_allclose(water.points[:, 2], 2.8, atol=1e-5)
    show_time(plotter, 0.0)
    dry_rows = town.flood["depth"][0].to_numpy().max()
    assert bool(plotter.state.layers["water"]) == (dry_rows >= WET_DEPTH)
    show_time(plotter, None)
    worst = plotter.state.meshes["water"]
    assert worst.points[:, 2].max() == pytest.approx(3.4, abs=1e-5)
    show_time(plotter, 1200.0)


@drawing
def test_japanese_is_drawn_not_dropped(plotter):
    """A line of kanji leaves dark pixels where the title is; the fonts VTK brings would leave none."""
    from twin.scene import still_image

    image = still_image(plotter)
    title = image[10:45, 10:160].astype(int).sum(axis=2)
    assert (title < 250).sum() > 150


@drawing
def test_stills_films_and_their_failures(plotter, tmp_path):
    import imageio.v3 as imageio

    from twin.scene import save_film, save_still

    assert imageio.imread(save_still(plotter, tmp_path / "a.png")).shape == (1000, 1600, 3)
    film = save_film(plotter, tmp_path / "b.gif", times=[0.0, 1200.0, 2400.0])
    assert imageio.imread(film).shape == (3, 500, 800, 3)
    assert plotter.state.time == 1200.0
    assert save_film(plotter, tmp_path / "c.mp4", times=[0.0, 1200.0]).stat().st_size > 1000
    with pytest.raises(InputError, match=r"\.png"):
        save_still(plotter, tmp_path / "a.jpg")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(TwinError, match=r"cannot write .*file/a\.png"):
        save_still(plotter, tmp_path / "file" / "a.png")
    assert save_still(plotter, tmp_path / "new" / "a.png").is_file()  # folders above are made
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.png", "b.gif", "c.mp4", "file", "new"]


@drawing
def test_other_systems_and_datums_are_refused(town):
    from dataclasses import replace

    from pyproj import CRS

    from twin.scene import draw_scene

    moved = replace(town.terrain, grid=replace(town.terrain.grid, crs=CRS.from_epsg(6676)))
    with pytest.raises(CrsMismatchError, match="terrain"):
        draw_scene(town.city, terrain=moved, off_screen=True)
    with pytest.raises(DatumError, match="geoid"):
        draw_scene(town.city, terrain=replace(town.terrain, height_datum="ellipsoidal"), off_screen=True)


def test_a_machine_that_cannot_draw_gets_the_line_that_mends_it(monkeypatch):
    monkeypatch.setattr(headless, "can_draw", lambda: "the drawing probe ended with code -11: no message")
    with pytest.raises(headless.DrawingError, match="libgl1 libegl1 libgl1-mesa-dri"):
        headless.require_drawing()


def test_a_crash_in_the_probe_is_a_reason_not_a_crash(tmp_path):
    """A substitute for Python that ends with a segmentation fault, as VTK does without GL."""
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\nkill -SEGV $$\n")
    fake.chmod(0o755)
    headless.can_draw.cache_clear()
    assert "-11" in headless.can_draw(str(fake))
    headless.can_draw.cache_clear()


def test_importing_the_room_imports_no_graphics():
    code = "import sys, twin, twin.scene, twin.io; sys.exit(any(m in sys.modules for m in ('pyvista', 'vtkmodules')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@drawing
def test_the_legends_stay_in_a_window_that_is_made_smaller(town):
    from twin.scene import draw_scene

    plotter = draw_scene(town.city, town.flood, terrain=town.terrain, off_screen=True, window_size=(1280, 720))
    plotter.screenshot(return_img=True)
    plotter.window_size = [800, 500]
    plotter.render()
    plotter.render()
    boxes = [a.GetMapper().GetInput().GetBounds() for a in plotter.state.layers["overlay"] if hasattr(a, "GetMapper")]
    boxes = [b for b in boxes if b[1] > b[0]]
    plotter.close()
    assert boxes
    assert all(0 <= x0 < x1 <= 800 and 0 <= y0 < y1 <= 500 for x0, x1, y0, y1, *_ in boxes)
