"""An inflow over a section: shares by Manning's formula at the level of the banks, and what is too much for a cell."""

from __future__ import annotations

import numpy as np
import pytest

from twin import Grid, Terrain
from twin.errors import InputError
from twin.flood import FloodScenario, Inflow, simulate_flood
from twin.flood.forcing import inflow_notes
from twin.flood.inflow import channel_section, conveyance_shares

BED = np.array([3.0, 2.6, 1.0, 0.0, 0.4, 2.4, 2.2, 0.5])  # bank 3, channel, lower bank 2.4, a ditch beyond it
N = np.array([0.05, 0.05, 0.03, 0.03, 0.04, 0.05, 0.05, 0.05])


def test_shares_are_those_of_manning() -> None:
    """Below the lower bank of 2.4 m: depths 1.4, 2.4, 2.0; the ditch behind the bank has no part."""
    section = channel_section(BED, None, "river")
    assert section == (2, 5, 2.4)
    conveyance = np.array([1.4 ** (5 / 3) / 0.03, 2.4 ** (5 / 3) / 0.03, 2.0 ** (5 / 3) / 0.04])
    expected = np.zeros(8)
    expected[2:5] = conveyance / conveyance.sum()
    np.testing.assert_allclose(conveyance_shares(BED, N, section), expected)
    assert channel_section(BED, 1.5, "river") == (2, 5, 1.5)


@pytest.mark.parametrize(("bed", "level", "message"), [(np.arange(5.0), None, "from bank to bank"),
                                                       (BED, -1.0, "lowest ground is 0 m")])  # fmt: skip
def test_a_section_without_a_channel_is_refused(bed: np.ndarray, level: float | None, message: str) -> None:
    with pytest.raises(InputError, match=message):
        channel_section(bed, level, "river")


def river() -> Terrain:
    """A channel 8 cells wide along x, 0.5 % steep, with the section above; 5 m cells."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=5.0, nx=16, ny=8)
    elevation = BED[:, None] - 0.005 * grid.x[None, :]
    return Terrain(grid=grid, elevation=elevation, roughness=np.broadcast_to(N[:, None], grid.shape).astype(np.float32),
                   building=np.full(grid.shape, -1))  # fmt: skip


SECTION = ((2.5, 2.5), (2.5, 37.5))


def test_the_volume_is_the_hydrograph_s_and_the_banks_stay_dry() -> None:
    flow = Inflow(6.0, SECTION, spread="conveyance", velocity=(1.0, 0.0))
    plan = FloodScenario(duration=60.0, output_interval=60.0, inflows=(flow,))
    flood = simulate_flood(river(), plan, threads=1)
    assert float(flood.volume_inflow[-1]) == pytest.approx(360.0, rel=1e-6)
    depth = flood.depth[-1].values[:, 0]
    assert (depth[[0, 1, 5, 6, 7]] < 1e-3).all()
    assert (depth[2:5] > 0.05).all()


def test_a_width_is_a_section_across_the_velocity() -> None:
    flow = Inflow(6.0, [(2.5, 20.0)], velocity=(2.0, 0.0), width=30.0, spread="conveyance")
    np.testing.assert_allclose(sorted(flow.line), [(2.5, 5.0), (2.5, 35.0)])
    with pytest.raises(InputError, match="width 30"):
        Inflow(6.0, [(2.5, 20.0)], width=30.0)


def test_an_inflow_above_critical_flow_is_noted() -> None:
    """600 m3/s into one cell of 5 m: (120^2 / g)^(1/3) = 11.4 m, more than the cell's 5 m; over the section 600 m3/s
    is too much for 2.4 m of water, 20 m3/s is not."""
    terrain = river()

    def notes(flow: Inflow) -> list[str]:
        return [str(note) for note in inflow_notes(terrain, FloodScenario(duration=1.0, inflows=(flow,)))]

    (point,) = notes(Inflow(600.0, ((2.5, 17.5),)))
    assert "600.0 m3/s into one cell; at critical flow it would be 11.4 m deep, more than 5.0 m" in point
    (section,) = notes(Inflow(600.0, SECTION, spread="conveyance"))
    assert "more than 2.4 m" in section
    assert notes(Inflow(20.0, SECTION, spread="conveyance")) == []
    assert notes(Inflow(20.0, ((2.5, 17.5),))) == []
