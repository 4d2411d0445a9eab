"""Loaders of published experiments, on folders written here in the form their authors publish them."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification.tsunami_city import read_column_force, read_seaside, run_seaside
from tests.needs import needs

LETTERS = [(letter, k) for letter, n in (("A", 9), ("B", 9), ("C", 9), ("D", 4)) for k in range(1, n + 1)]


@pytest.fixture
def seaside(tmp_path):
    """A plane beach of 1:40 without a town, still water, 31 gauges; south-up rows, -9999 outside the basin."""
    needs("rasterio")
    import rasterio
    from rasterio.transform import from_origin

    x = np.arange(0.0, 44.0, 0.25) + 0.125
    y = np.arange(-13.5, 9.0, 0.25) + 0.125
    bed = np.tile(np.maximum(0.0, (x - 5.0) / 40.0), (y.size, 1)).astype(np.float32)
    bed[:, x > 43.63] = -9999.0
    data = tmp_path / "problem_data"
    (data / "other").mkdir(parents=True)
    with rasterio.open(
        data / "bathy_raster.tif", "w", driver="GTiff", width=x.size, height=y.size, count=1, dtype="float32",
        transform=from_origin(0.0, 9.0, 0.25, 0.25),
    ) as out:  # fmt: skip
        out.write(bed[::-1], 1)
    (data / "ts_5m.txt").write_text("  3.1767506e-002  0.0000000e+000\n  4.0000000e+001  0.0000000e+000\n")
    lines = ['"Position","Letter","X","Y"']
    for n, (letter, k) in enumerate(LETTERS):
        lines.append(f'{k},"{letter}",{33.0 + n % 9},{-3.0 + n // 9}')
        rows = [f"  {0.02 * t:8.5f} {0.0:10.5f}        NaN    0.00000" for t in range(1, 2001)]
        head = f" % Project name: Seaside data\n % Measurement location: {letter}{k}\n % time(sec)   H(m)  u(m/s)\n"
        (data / "other" / f"Location_{letter}{k}.txt").write_text(head + "\n".join(rows) + "\n")
    (data / "Gauge_locations_near_city.csv").write_text("\n".join(lines) + "\n")
    return tmp_path


def test_seaside_is_read_as_its_authors_wrote_it(seaside):
    x, y, bed, wave, gauges, series = read_seaside(seaside)
    assert bed.shape == (y.size, x.size)
    assert y[0] == pytest.approx(-13.375)
    np.testing.assert_allclose(bed[0, x < 43.0], np.maximum(0.0, (x[x < 43.0] - 5.0) / 40.0), atol=1e-6)
    assert np.isnan(bed[:, x > 43.63]).all()
    assert wave.shape == (2, 2)
    assert list(gauges["name"]) == [f"{letter}{k}" for letter, k in LETTERS]
    assert set(series) == set(gauges["name"])
    assert series["D4"].shape == (2000, 3)
    assert np.isnan(series["D4"][:, 2]).all()


def test_still_water_reaches_the_gauges_below_it_only(seaside):
    """Still water at 0.97 m on a beach whose ground is (x - 5)/40: wet at the gauges west of x = 43.8 m."""
    table = run_seaside(seaside, 0.5, 1)
    assert len(table) == 31
    assert (table["measured"] == 0.0).all()
    x = np.array([33.0 + n % 9 for n in range(31)])
    ground = (np.floor(x / 0.5) * 0.5 + 0.25 - 5.0) / 40.0
    np.testing.assert_allclose(table["computed"], 0.97 - ground, atol=0.02)


def test_force_of_the_column_has_an_empty_column_now_and_then(tmp_path):
    (tmp_path / "for_exp.txt").write_text("0.1\t2.5\n0.2\t\t30.25\n\n0.3\t1e1\n")
    np.testing.assert_allclose(read_column_force(tmp_path), [[0.1, 2.5], [0.2, 30.25], [0.3, 10.0]])
    (tmp_path / "for_exp.txt").write_text("0.1\n")
    with pytest.raises(ValueError, match=r"line 1.*expected a time and a force"):
        read_column_force(tmp_path)
