"""The soils of a scenario -> infiltration of each cell."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from twin.arrays import BoolArray
from twin.errors import InputError, ScenarioError
from twin.flood import (
    ConstantInfiltration,
    CurveNumberInfiltration,
    GreenAmptInfiltration,
    HortonInfiltration,
    InfiltrationMap,
)
from twin.flood.scenario import Infiltration
from twin.io.class_maps import read_class_map
from twin.notes import Note
from twin.quantities import HOUR, MM, MM_PER_HOUR
from twin.scenario import Flood, Soil
from twin.terrain import SOIL_TEXTURES, Terrain, land_use_rows

__all__ = ["ScenarioSoil", "scenario_soil"]


class ScenarioSoil(NamedTuple):
    """infiltration : for `FloodScenario`; notes : what was assumed"""

    infiltration: Infiltration | InfiltrationMap | None
    notes: tuple[Note, ...] = ()


def scenario_soil(flood: Flood, terrain: Terrain, folder: Path) -> ScenarioSoil:
    """Infiltration of a scenario, with the capacity of its sewers.

    The first soil that names a cell's class of the soil map, or else its land use, is the cell's; a soil that names
    neither is that of all cells left. Buildings, the sealed land uses unless a soil names them, and cells of no soil
    are sealed.

    Raises
    ------
    ScenarioError
        A map that cannot be read, or a class or land use that is in no map and no table.
    """
    sewers = flood.drain_mm_per_hour * MM_PER_HOUR
    if not flood.soil:
        loss = flood.infiltration_mm_per_hour * MM_PER_HOUR + sewers
        return ScenarioSoil(ConstantInfiltration(rate=loss) if loss else None)
    notes: list[Note] = []
    models = tuple(_model(soil, f"flood.soil.{k}") for k, soil in enumerate(flood.soil))
    soil_class = np.full(terrain.grid.shape, -1, np.int64)
    left = np.ones(terrain.grid.shape, bool)
    if flood.soil_map is not None:
        _by_map(flood, terrain, folder, soil_class, left, notes)
    _by_land_use(flood, terrain, soil_class, left)
    covered = terrain.blocked.copy()
    if terrain.footprint is not None:
        covered |= terrain.footprint >= 0
    soil_class[covered] = -1
    unnamed = left & ~covered
    if unnamed.any():
        notes.append(Note("rain.soil_unknown", share=float(unnamed.mean())))
    sealed = float((soil_class < 0).mean())
    notes.insert(0, Note("rain.soils", n=len(models), sealed=sealed))
    return ScenarioSoil(InfiltrationMap(soil_class=soil_class, models=models, sewers=sewers), tuple(notes))


def _by_map(
    flood: Flood, terrain: Terrain, folder: Path, soil_class: np.ndarray, left: BoolArray, notes: list[Note]
) -> None:
    options = flood.soil_map
    assert options is not None
    try:
        found = read_class_map(
            (folder / Path(options.path).expanduser()).resolve(), grid=terrain.grid, column=options.column,
            crs=options.crs,
        )  # fmt: skip
    except InputError as error:
        raise ScenarioError(f"flood.soil_map: {error}") from error
    named: set[str] = set()
    sealed_use = _is_sealed(flood, terrain)
    for k, soil in enumerate(flood.soil):
        texts = [str(value) for value in soil.values]
        named |= set(texts)
        rows = [found.classes.index(text) for text in texts if text in found.classes]
        mine = np.isin(found.cells, rows) & left
        soil_class[mine] = k
        soil_class[mine & sealed_use] = -1
        left &= ~mine
    unused = [text for text in found.classes if text not in named]
    if unused:
        notes.append(Note("rain.soil_classes_unused", classes=", ".join(unused[:10]), n=len(unused)))
    if not named & set(found.classes):
        raise ScenarioError(
            f"flood.soil: no soil names a class of {options.path}, which has {', '.join(found.classes[:20])}; give "
            "them as values"
        )


def _is_sealed(flood: Flood, terrain: Terrain) -> BoolArray:
    """Cells of the sealed land uses that no soil names."""
    if terrain.land_use is None:
        return np.zeros(terrain.grid.shape, bool)
    named = {row for soil in flood.soil for row in _rows(soil.land_use, "flood.soil")}
    sealed = [row for row in _rows(flood.sealed_land_use, "flood.sealed_land_use") if row not in named]
    return np.isin(terrain.land_use, sealed)


def _rows(names: list[str], key: str) -> list[int]:
    try:
        return land_use_rows(names)
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error


def _by_land_use(flood: Flood, terrain: Terrain, soil_class: np.ndarray, left: BoolArray) -> None:
    for k, soil in enumerate(flood.soil):
        if not soil.land_use:
            continue
        rows = _rows(soil.land_use, f"flood.soil.{k}.land_use")
        if terrain.land_use is None:
            raise ScenarioError(f"flood.soil.{k}.land_use: the terrain has no land use")
        mine = np.isin(terrain.land_use, rows) & left
        soil_class[mine] = k
        left &= ~mine
    sealed = _is_sealed(flood, terrain) & left
    left &= ~sealed
    for k, soil in enumerate(flood.soil):
        if not soil.land_use and not soil.values:
            soil_class[left] = k
            left[:] = False


def _model(soil: Soil, key: str) -> Infiltration:
    try:
        if soil.model == "constant":
            return ConstantInfiltration(rate=_given(soil, "rate_mm_per_hour") * MM_PER_HOUR)
        if soil.model == "horton":
            return HortonInfiltration(
                first=_given(soil, "first_mm_per_hour") * MM_PER_HOUR,
                last=_given(soil, "last_mm_per_hour") * MM_PER_HOUR,
                decay=_given(soil, "decay_per_hour") / HOUR,
            )
        if soil.model == "curve_number":
            return CurveNumberInfiltration(
                curve_number=_given(soil, "curve_number"), abstraction_ratio=soil.abstraction_ratio
            )
        texture = None if soil.texture is None else SOIL_TEXTURES[soil.texture]
        deficit = soil.moisture_deficit
        if deficit is None:
            if texture is None or soil.initial_saturation is None:
                raise InputError("green_ampt needs moisture_deficit, or texture and initial_saturation")
            deficit = texture.effective_porosity * (1.0 - soil.initial_saturation)
        return GreenAmptInfiltration(
            conductivity=texture.conductivity
            if texture is not None and soil.conductivity_mm_per_hour is None
            else _given(soil, "conductivity_mm_per_hour") * MM_PER_HOUR,
            suction=texture.suction
            if texture is not None and soil.suction_mm is None
            else _given(soil, "suction_mm") * MM,
            moisture_deficit=deficit,
        )
    except InputError as error:
        raise ScenarioError(f"{key}: {error}") from error


def _given(soil: Soil, name: str) -> float:
    value = getattr(soil, name)
    if value is None:
        raise InputError(f"the model {soil.model} needs {name}")
    return float(value)
