"""Rain on the ground: steady between breaks, roofs' rain handed to the cells at their feet.

A building's cells are outside the water solver. Its rain goes, volume exact, in
equal parts to the open cells along its walls; a block of joined buildings with no
open cell of its own uses the feet of the whole block. Roof storage holds back the
first of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from twin.errors import InputError
from twin.flood.ground import PAD
from twin.flood.scenario import FloodScenario, Hyetograph, RainField
from twin.terrain import Terrain

__all__ = ["RainSchedule", "rain_schedule"]

Array = np.ndarray


@dataclass
class Roofs:
    """Roof cells by building and the open cells at their feet."""

    cell: Array  # (n,) flat index of each roof cell
    of_cell: Array  # (n,) building position
    foot: Array  # (m,) flat index of foot cells
    of_foot: Array  # (m,) building position
    n_feet: Array  # (buildings,)
    capacity: Array  # (buildings,) [m3]
    held: Array  # (buildings,) held so far [m3]


@dataclass
class RainSchedule:
    """Rain arrays between breaks. `rates_from(t)` gives the padded rain and until when it holds."""

    terrain: Terrain
    rain: float | Hyetograph | RainField | None
    roofs: Roofs | None
    dtype: str

    def intensity(self, t: float) -> tuple[float | Array, float]:
        """Rain at time t, a number or (ny, nx), and the time it changes. [m/s], [s]"""
        if self.rain is None:
            return 0.0, np.inf
        if isinstance(self.rain, (int, float)):
            return float(self.rain), np.inf
        times = self.rain.times
        k = int(np.searchsorted(times, t, side="right")) - 1
        until = float(times[k + 1]) if k + 1 < times.size else np.inf
        return (0.0 if k < 0 else self.rain.rates[k]), until

    def rates_from(self, t: float) -> tuple[Array, float]:
        """Padded rain on the ground from time t, (NY, NX) or one row where it is the same everywhere, and its end."""
        rate, until = self.intensity(t)
        ny, nx = self.terrain.grid.shape
        if self.roofs is None and np.ndim(rate) == 0:
            row = np.zeros((1, nx + 2 * PAD), self.dtype)
            row[0, PAD:-PAD] = rate
            return row, until
        field = np.broadcast_to(np.asarray(rate, np.float64), (ny, nx)).copy()
        field[self.terrain.blocked] = 0.0
        if self.roofs is not None and np.any(rate):
            flow = self.roof_flow(rate)
            open_roof = self.roofs.held >= self.roofs.capacity - 1e-9
            share = np.where(open_roof, flow, 0.0) / (self.roofs.n_feet * self.terrain.grid.cell_area)
            np.add.at(field.reshape(-1), self.roofs.foot, share[self.roofs.of_foot])
            filling = ~open_roof & (flow > 0)
            if filling.any():
                left = self.roofs.capacity[filling] - self.roofs.held[filling]
                until = min(until, t + float(np.min(left / flow[filling])))
        return np.pad(field, PAD).astype(self.dtype), until

    def roof_flow(self, rate: float | Array) -> Array:
        """Rain on each roof. [m3/s]"""
        assert self.roofs is not None
        ny, nx = self.terrain.grid.shape
        on_cell = np.broadcast_to(np.asarray(rate, np.float64), (ny, nx)).reshape(-1)[self.roofs.cell]
        flow = np.bincount(self.roofs.of_cell, on_cell, self.roofs.n_feet.size) * self.terrain.grid.cell_area
        return np.asarray(flow)

    def hold(self, t0: float, t1: float) -> float:
        """Let roofs that are not full hold the rain from t0 to t1. Returns the volume held. [m3]"""
        if self.roofs is None:
            return 0.0
        rate, _ = self.intensity(t0)
        if not np.any(rate):
            return 0.0
        room = self.roofs.capacity - self.roofs.held
        filling = room > 1e-9
        gain = np.where(filling, self.roof_flow(rate) * (t1 - t0), 0.0)
        self.roofs.held += gain
        return float(gain.sum())


def rain_schedule(terrain: Terrain, scenario: FloodScenario, dtype: str) -> RainSchedule:
    """The scenario's rain on this terrain."""
    rain = scenario.rain
    if isinstance(rain, RainField) and rain.rates.shape[1:] != terrain.grid.shape:
        raise InputError(f"rain field has {rain.rates.shape[1:]} cells, the terrain {terrain.grid.shape}; resample it")
    roofs = _roofs(terrain, scenario) if rain is not None and terrain.blocked.any() else None
    return RainSchedule(terrain, rain, roofs, dtype)


def _feet(label: Array) -> tuple[Array, Array]:
    """Pairs (open cell, label of a building beside it), each once. label: (ny, nx), -1 open."""
    ny, nx = label.shape
    flat = np.arange(ny * nx).reshape(ny, nx)
    cells, owners = [], []
    for here, there in ((np.s_[:, 1:], np.s_[:, :-1]), (np.s_[1:], np.s_[:-1])):
        for a, b in ((here, there), (there, here)):
            beside = (label[a] < 0) & (label[b] >= 0)
            cells.append(flat[a][beside])
            owners.append(label[b][beside])
    pairs = np.unique(np.stack([np.concatenate(owners), np.concatenate(cells)], axis=1), axis=0)
    return pairs[:, 1], pairs[:, 0]


def _roofs(terrain: Terrain, scenario: FloodScenario) -> Roofs:
    from scipy import ndimage

    names, position = np.unique(terrain.building, return_inverse=True)
    position = position.reshape(terrain.building.shape) - (1 if names[0] < 0 else 0)
    names = names[names >= 0]
    foot, of_foot = _feet(np.where(terrain.blocked, position, -1))
    n_feet = np.bincount(of_foot, minlength=names.size)
    if (n_feet == 0).any():  # courtyard-less insides of blocks: use the whole block's feet
        block = ndimage.label(terrain.blocked)[0] - 1
        block_foot, of_block = _feet(block)
        block_of = np.zeros(names.size, np.int64)
        block_of[position[terrain.blocked]] = block[terrain.blocked]
        for k in np.flatnonzero(n_feet == 0):
            mine = block_foot[of_block == block_of[k]]
            if mine.size == 0:
                raise InputError(
                    f"building {names[k]} has no open cell beside it on the grid, so its rain has nowhere to go; "
                    "widen the grid"
                )
            foot = np.concatenate([foot, mine])
            of_foot = np.concatenate([of_foot, np.full(mine.size, k)])
        n_feet = np.bincount(of_foot, minlength=names.size)
    cell = np.flatnonzero(terrain.blocked)
    of_cell = position.reshape(-1)[cell]
    area = np.bincount(of_cell, minlength=names.size) * terrain.grid.cell_area
    depth = np.zeros(names.size)
    for storage in scenario.roof_storage:
        mine = np.ones(names.size, bool) if storage.buildings is None else np.isin(names, storage.buildings)
        depth[mine] = storage.depth
    return Roofs(cell, of_cell, foot, of_foot, n_feet, depth * area, np.zeros(names.size))
