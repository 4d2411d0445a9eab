"""Pipes beneath the streets: volumes agree on both sides, full pipes throw up, bad networks are refused."""

from __future__ import annotations

import numpy as np
import pytest

from tests.needs import needs
from twin import Grid, Terrain
from twin.errors import InputError, SolverError
from twin.flood import CheckpointWarning, FloodScenario, Inflow, Sewer, SewerInlet, simulate_flood
from twin.flood.sewer import inlet_capacity
from twin.quantities import GRAVITY

NETWORK = """
[OPTIONS]
FLOW_UNITS {units}
FLOW_ROUTING DYNWAVE
LINK_OFFSETS DEPTH
ALLOW_PONDING NO
START_DATE 01/01/2026
START_TIME 00:00:00
END_DATE 01/01/2026
END_TIME {end}
REPORT_STEP 00:01:00
ROUTING_STEP 1
VARIABLE_STEP 0
THREADS 1

[JUNCTIONS]
HIGH -1.0 2.0 0 0 0
LOW -1.3 0.8 0 0 0

[OUTFALLS]
RIVER -1.6 FREE NO

[CONDUITS]
UPPER HIGH LOW 30 0.013 0 0 0 0
LOWER LOW RIVER 30 0.013 0 0 0 0

[XSECTIONS]
UPPER CIRCULAR {upper} 0 0 0 1
LOWER CIRCULAR {lower} 0 0 0 1
"""


@pytest.fixture(autouse=True)
def with_pyswmm():
    needs("pyswmm")


def network(folder, *, lower=0.4, units="CMS", end="01:00:00"):
    path = folder / "network.inp"
    path.write_text(NETWORK.format(units=units, end=end, upper=0.4, lower=lower), encoding="ascii")
    return path


def street():
    """A closed trough; the ground at HIGH is a metre and a half above that at LOW."""
    grid = Grid(x0=0.0, y0=0.0, cell_size=2.0, nx=40, ny=10)
    z = np.broadcast_to(np.clip(1.0 - (grid.x - 10) * 0.025, -0.5, 1.0), grid.shape).copy()
    return Terrain(
        grid=grid, elevation=z, roughness=np.full(grid.shape, 0.03, np.float32), building=np.full(grid.shape, -1)
    )


INLETS = (SewerInlet(node="HIGH", x=5.0, y=11.0), SewerInlet(node="LOW", x=75.0, y=11.0))


def flood(path, inlets=INLETS, duration=300.0, checkpoint=None, **more):
    pipes = Sewer(network=path, inlets=inlets)
    plan = FloodScenario(duration=duration, inflows=(Inflow(0.3, ((3.0, 3.0),)),), sewer=pipes, **more)
    return simulate_flood(street(), plan, dtype="float64", checkpoint=checkpoint)


def budget(result):
    return {name: float(result[name][-1]) for name in result.data_vars if name.startswith("volume_")}


def test_what_the_grates_take_is_what_the_pipes_carry(tmp_path):
    result = flood(network(tmp_path))
    volume, sewer = budget(result), result.attrs
    assert sewer["sewer_taken"] > 10.0
    assert -volume["volume_drains"] == pytest.approx(sewer["sewer_taken"], rel=1e-9)
    # SWMM averages an inflow over the routing step in which it changes: half a step of the last rate is still to come
    assert sewer["sewer_inflow"] == pytest.approx(sewer["sewer_taken"], abs=0.5 * 1.0 * 0.9)
    # what SWMM itself makes of it, with the continuity error that it owns up to (8 % while steep pipes fill)
    out = sewer["sewer_outfall"] + sewer["sewer_stored"] + sewer["sewer_thrown_up"]
    assert out == pytest.approx(sewer["sewer_inflow"] * (1 - sewer["sewer_routing_error"]), rel=1e-3)
    assert abs(volume["volume_error"]) < 1e-9 * sewer["sewer_taken"]


def test_full_pipes_throw_the_water_up_again(tmp_path):
    """The lower pipe is choked: what runs down at HIGH comes up at LOW and stands in the street."""
    result = flood(network(tmp_path, lower=0.05), inlets=(INLETS[0], SewerInlet(node="LOW", x=75.0, y=11.0, area=0.01)))
    volume, sewer = budget(result), result.attrs
    assert sewer["sewer_thrown_up"] > 1.0
    poured = 0.3 * 300.0
    returned = sewer["sewer_returned"]
    assert returned == pytest.approx(sewer["sewer_thrown_up"], rel=0.2)
    assert volume["volume_inflow"] == pytest.approx(poured + returned, rel=1e-9)
    assert volume["volume_water"] == pytest.approx(poured + returned - sewer["sewer_taken"], rel=1e-9)


def test_heads_of_full_pipes_meet_the_water_of_the_street(tmp_path):
    """Pipes choked below LOW fill from HIGH, 1.5 m above: water comes up at LOW while its head is above the street."""
    result = flood(network(tmp_path, lower=0.05), duration=900.0)
    volume, sewer = budget(result), result.attrs
    assert sewer["sewer_returned"] > 1.0
    assert volume["volume_inflow"] == pytest.approx(0.3 * 900.0 + sewer["sewer_returned"], rel=1e-9)
    assert volume["volume_water"] == pytest.approx(
        0.3 * 900.0 + sewer["sewer_returned"] - sewer["sewer_taken"], rel=1e-9
    )
    # what SWMM makes of it: in, out over its outfall, in store, given back
    out = sewer["sewer_outfall"] + sewer["sewer_stored"] + sewer["sewer_thrown_up"]
    assert out == pytest.approx(sewer["sewer_inflow"] * (1 - sewer["sewer_routing_error"]), rel=0.02)


def test_an_inlet_takes_nothing_at_equal_heads():
    """The orifice works with the difference of heads; a node below its rim does not matter."""
    depth, perimeter, area = np.full(4, 0.5), np.full(4, 1.8), np.full(4, 0.1)
    taken = inlet_capacity(depth, perimeter, area, head=np.array([-1.0, 0.0, 0.3, 0.5]))
    assert taken[0] == taken[1]
    assert taken[2] == pytest.approx(0.67 * 0.1 * np.sqrt(2 * GRAVITY * 0.2))
    assert taken[3] == 0.0


def test_several_grates_may_feed_one_node(tmp_path):
    inlets = (SewerInlet(node="HIGH", x=5.0, y=7.0), SewerInlet(node="HIGH", x=5.0, y=11.0))
    sewer = flood(network(tmp_path), inlets=inlets, duration=100.0).attrs
    assert sewer["sewer_inflow"] == pytest.approx(sewer["sewer_taken"], abs=1.0)


def test_a_restart_over_full_pipes_equals_no_restart(tmp_path):
    """Stopped between two exchanges: the network is replayed to the same bits."""
    path, saved = network(tmp_path, lower=0.05), tmp_path / "run.npz"
    straight = flood(path, output_interval=76.0, duration=304.0)
    flood(path, output_interval=76.0, duration=152.0, checkpoint=saved)
    resumed = flood(path, output_interval=76.0, duration=304.0, checkpoint=saved)
    assert straight.attrs["sewer_thrown_up"] > 1.0
    for name in straight:
        np.testing.assert_array_equal(resumed[name].values, straight[name].values, err_msg=name)
    sewer = {name for name in straight.attrs if name.startswith("sewer_")}
    assert sewer
    assert {name: resumed.attrs[name] for name in sewer} == {name: straight.attrs[name] for name in sewer}


def test_a_checkpoint_of_another_network_is_not_used(tmp_path):
    saved = tmp_path / "run.npz"
    flood(network(tmp_path), duration=20.0, checkpoint=saved)
    with pytest.warns(CheckpointWarning, match="sewer network"):
        flood(network(tmp_path, lower=0.3), duration=40.0, checkpoint=saved)


def test_bad_networks_are_refused(tmp_path):
    with pytest.raises(InputError, match="not a file"):
        Sewer(network=tmp_path / "none.inp", inlets=INLETS)
    with pytest.raises(InputError, match="no inlet"):
        Sewer(network=network(tmp_path), inlets=())
    with pytest.raises(InputError, match="NOWHERE"):
        flood(network(tmp_path), inlets=(SewerInlet(node="NOWHERE", x=5.0, y=11.0),))
    with pytest.raises(InputError, match="outside the grid"):
        flood(network(tmp_path), inlets=(SewerInlet(node="HIGH", x=500.0, y=11.0),))
    with pytest.raises(InputError, match="LPS"):
        flood(network(tmp_path, units="LPS"))
    with pytest.raises(SolverError, match="END_TIME"):
        flood(network(tmp_path, end="00:01:00"))
