"""A sewer network beneath the streets: water goes down at inlets and comes up where the pipes are full.

The pipes are SWMM's (through pyswmm, the extra "sewer"); the streets are ours. Every `interval` the two
exchange heads and water. Heads count from the rim of the node (its full depth), which lies at the ground of the cell.
While the head of the node is below the water of the street, the grate takes what a weir, or an orifice with the
difference of the heads, lets through; while it is above, the orifice lets water up. What went down flows into the node
in the same interval of SWMM, what comes up is taken from it. A node has ROOM above its rim for the head of full pipes;
what SWMM reports as flooding beyond it comes back to the cell during the next interval. So no water is lost between
them: at any time taken = sent to SWMM + on its way, and what SWMM gave up = returned + on its way.

Nodes hold little: what goes down is no more than the pipes take away and the manhole holds up to its rim, and what
comes up no more than they bring. It follows the heads with a delay of a few intervals (RELAXATION): the
pipes answer to it at once, and heads that were followed at once would swing.

Inside the pipes volume is as good as SWMM keeps it: its own continuity error, which can be several
percent while steep pipes fill, is reported as `sewer_routing_error`.

A run is resumed by replaying the inflows since its start into a fresh network. SWMM's own hot-start
files would not do: they hold depths and flows in single precision, and neither its clock nor its totals.

An inlet whose node flooded beyond its room in the last interval takes nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from twin.arrays import AnyArray, FloatArray
from twin.errors import InputError, SolverError
from twin.flood.scenario import Sewer
from twin.flood.state import FloodState
from twin.kernels.shallow_water.tables import DEPTH
from twin.quantities import GRAVITY

__all__ = ["SewerNetwork", "inlet_capacity"]

WEIR = 1.66  # m^(1/2)/s, grate inlets: FHWA HEC-22 (2009), ch. 4
ORIFICE = 0.67  # the same
ROOM = 5.0  # m; head above the rim that a node can have before SWMM counts it as flooding
MANHOLE_AREA = 1.167  # m2; least surface of a node in SWMM
LEAST = 1e-9  # m3/s; less does not come up
RELAXATION = 0.3  # share of the way to its new value that a discharge out of the pipes goes at an exchange
_KEPT = ("sent", "flooded", "rising", "down", "up", "lifted", "lifting", "drawn")


def inlet_capacity(
    depth: FloatArray, perimeter: FloatArray, area: FloatArray, *, head: float | FloatArray = 0.0
) -> FloatArray:
    r"""What grates take from water of a depth: a weir along their sides, an orifice when that is less.

    .. math:: Q = \min(1.66\, P\, h^{3/2},\; 0.67\, A \sqrt{2 g (h - h_n)})

    depth : h [m]; perimeter : P [m]; area : A [m2]; head : h_n, of the node above its rim, up to the depth [m]; returns
    [m3/s]. FHWA HEC-22 (2009), ch. 4, grates in a sag.

    >>> inlet_capacity(np.array([0.0, 0.04, 1.0]), np.array(2.0), np.array(0.3)).round(4)
    array([0.    , 0.0266, 0.8902])
    >>> float(inlet_capacity(np.array(1.0), np.array(2.0), np.array(0.3), head=1.0))
    0.0
    """
    h = np.maximum(depth, 0.0)
    fall = np.maximum(h - np.maximum(head, 0.0), 0.0)
    return np.minimum(WEIR * perimeter * h**1.5, ORIFICE * area * np.sqrt(2 * GRAVITY * fall))


class SewerNetwork:
    """The pipes beneath a run, advanced from exchange to exchange. The run's last drains and inflows are the inlets."""

    def __init__(self, state: FloodState, sewer: Sewer) -> None:
        try:
            from pyswmm import Links, Nodes, Simulation
        except ImportError as error:
            raise InputError("a sewer needs pyswmm: pip install 'city-twin[sewer]'") from error
        n = len(sewer.inlets)
        self.state, self.sewer = state, sewer
        drain, inflow = state.forcing.sources.drain, state.forcing.sources.inflow
        self.down, self.up = drain.share[-n:], inflow.share[-n:]  # views: writing here drives the water
        self.taken = drain.taken[-n:]
        self.row, self.column = drain.row[-n:], drain.column[-n:]
        self.perimeter = np.array([inlet.perimeter for inlet in sewer.inlets])
        self.area = np.array([inlet.area for inlet in sewer.inlets])
        with ExitStack() as opened:
            folder = opened.enter_context(tempfile.TemporaryDirectory())
            report, out = (str(Path(folder) / name) for name in ("sewer.rpt", "sewer.out"))
            self.network: Any = opened.enter_context(Simulation(str(sewer.network), report, out))
            self._check(sewer)
            nodes = Nodes(self.network)
            self._parts = [*Nodes(self.network), *Links(self.network)]  # a table can be iterated once only
            known = {node.nodeid for node in Nodes(self.network)}
            missing = sorted({inlet.node for inlet in sewer.inlets} - known)
            if missing:
                raise InputError(f"inlets name nodes {missing}, which {sewer.network} does not have")
            self.nodes = [nodes[inlet.node] for inlet in sewer.inlets]
            self._full = np.array([node.full_depth for node in self.nodes])
            for node in self.nodes:
                node.surcharge_depth = ROOM
            self.network.start()
            self.network.step_advance(sewer.interval)
            self._opened = opened.pop_all()
        self.sent, self.flooded, self.rising = np.zeros(n), np.zeros(n), np.zeros(n)
        self.lifted, self.lifting = np.zeros(n), np.zeros(n)  # out of the pipes by heads: volume, discharge
        self.drawn = np.zeros(1)  # of that, what SWMM counts as outflow, not as less inflow
        self.next_exchange, self._is_open = float(sewer.interval), False
        self._history: list[FloatArray] = []  # what flowed into each node in each interval. [m3/s]
        self._owner = np.array([[i.node for i in sewer.inlets].index(inlet.node) for inlet in sewer.inlets])

    def _check(self, sewer: Sewer) -> None:
        if self.network.flow_units != "CMS":
            raise InputError(f"{sewer.network} has FLOW_UNITS {self.network.flow_units}, expected CMS (m3/s)")

    def open_grates(self) -> None:
        """Set what goes down and comes up until the next exchange; nothing happens where that is set already."""
        if self._is_open:
            return
        depth = np.asarray(self.state.water[DEPTH, self.row, self.column], np.float64)
        head = np.array([self.nodes[k].depth for k in self._owner]) - self._full[self._owner]
        wanted = ORIFICE * self.area * np.sqrt(2 * GRAVITY * np.maximum(head - np.maximum(depth, 0.0), 0.0))
        store = MANHOLE_AREA * np.maximum(-head, 0.0) / self.sewer.interval
        come, go = self._pipe_flow()
        self.lifting[:] = np.where(head > 0, self.lifting + RELAXATION * (wanted - self.lifting), 0.0)
        self.lifting[:] = np.minimum(self.lifting, come)
        self.lifting[self.lifting < LEAST] = 0.0
        self.up[:] = self.rising / self.sewer.interval + self.lifting
        capacity = np.minimum(inlet_capacity(depth, self.perimeter, self.area, head=head), go + store)
        self.down[:] = np.where((self.rising > 0) | (self.lifting > 0), 0.0, capacity)
        self._is_open = True

    def _pipe_flow(self) -> tuple[FloatArray, FloatArray]:
        """What the pipes brought to the node of each inlet and took from it at the end of the last interval. [m3/s]"""
        nodes = [self.nodes[k] for k in self._owner]
        come = np.array([node.total_inflow - max(node.lateral_inflow, 0.0) for node in nodes])
        go = np.array([node.total_outflow + min(node.lateral_inflow, 0.0) for node in nodes])
        return np.maximum(come, 0.0), np.maximum(go, 0.0)

    def exchange(self) -> None:
        """Let the pipes run for an interval with what went down; collect what floods from them."""
        volume = self.taken - self.sent
        self.lifted += self.lifting * self.sewer.interval
        net = volume - self.lifting * self.sewer.interval
        total = np.bincount(self._owner, net, volume.size)  # several grates may lie over one node
        self.drawn += float(np.maximum(-total, 0.0).sum())
        self._flow(total / self.sewer.interval)
        self.sent += volume
        self.rising[:] = 0.0
        for k in np.unique(self._owner):
            flooded = float(self.nodes[k].statistics["flooding_volume"])
            self.rising[k] = flooded - self.flooded[k]
            self.flooded[k] = flooded
        self.next_exchange += self.sewer.interval
        self._is_open = False

    def _flow(self, inflow: FloatArray) -> None:
        """Let the pipes run for an interval with an inflow at each inlet's node. [m3/s]"""
        for k in np.unique(self._owner):
            self.nodes[k].generated_inflow(inflow[k])
        try:
            next(self.network)
        except StopIteration:
            raise SolverError(
                f"the sewer network ended before t={self.state.time:.0f} s; move END_DATE and END_TIME in "
                f"{self.sewer.network} beyond the flood's duration"
            ) from None
        self._history.append(inflow)

    def saved(self) -> dict[str, AnyArray]:
        """What a checkpoint keeps of the network: its inflows so far, and what is on its way."""
        parts = {name: getattr(self, name) for name in _KEPT}
        history = np.array(self._history).reshape(-1, self.sent.size)
        return {**parts, "history": history, "clock": np.array([self.next_exchange, float(self._is_open)])}

    def resume(self, saved: Mapping[str, AnyArray]) -> None:
        """Bring a fresh network to where a saved one was.

        Raises InputError where the replay ends elsewhere: another version of SWMM, or another file.
        """
        for inflow in saved["history"]:
            self._flow(inflow)
        for name in _KEPT:
            getattr(self, name)[:] = saved[name]
        self.next_exchange, self._is_open = float(saved["clock"][0]), bool(saved["clock"][1])
        for k in np.unique(self._owner) if self._history else ():
            now = float(self.nodes[k].statistics["flooding_volume"])
            if now != self.flooded[k]:
                raise InputError(
                    f"the sewer does not come back to its saved state: node {self.sewer.inlets[k].node!r} flooded "
                    f"{now} m3, saved {self.flooded[k]} m3; was the checkpoint written with another version of SWMM?"
                )

    def report(self) -> dict[str, float]:
        """Volumes so far [m3]: down the grates and of that into the network; up out of it and of that into the
        streets; and SWMM's own budget. The differences are on their way."""
        swmm = self.network._model.flow_routing_stats()
        thrown_up = float(self.flooded.sum() + self.lifted.sum())
        return {
            "sewer_taken": float(self.taken.sum()),
            "sewer_sent": float(self.sent.sum()),
            "sewer_thrown_up": thrown_up,
            "sewer_returned": thrown_up - float(self.rising.sum()),
            "sewer_inflow": float(swmm["external_inflow"]),
            "sewer_outfall": float(swmm["outflow"]) - float(self.drawn[0]),
            "sewer_stored": float(sum(part.volume for part in self._parts)),
            "sewer_routing_error": float(swmm["routing_error"]) / 100.0,
        }

    def close(self) -> None:
        """End the network's run and remove its files."""
        self._opened.close()
