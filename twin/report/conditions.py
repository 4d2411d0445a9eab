"""The settings of a scenario as rows of a report, in the scenario's language."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

import numpy as np

from twin.notes import Note, catalogue
from twin.scenario import (
    Breach,
    Bridge,
    BuildingEdit,
    Culvert,
    Drain,
    Edge,
    Gate,
    GroundEdit,
    Inflow,
    InitialWater,
    LeveeEdit,
    Level,
    PublishedFlood,
    PublishedWater,
    Pump,
    RainGauges,
    RainGridFiles,
    Readings,
    Scenario,
    Series,
    Sewer,
    ShelterEdit,
    Soil,
    SoilMap,
    StorageEdit,
    Weir,
)

__all__ = ["condition_rows"]

# Unit behind a number, by the end of the key.
_UNITS = {
    "_hours": " h", "_mm_per_hour": " mm/h", "_mm": " mm", "_minutes": " min", "_seconds": " s", "_per_person": " m²"
}  # fmt: skip


_STRUCTURES = ("culvert", "weir", "gate", "bridge", "pump", "drain")

# Settings of a flood that mean something beside published water.
_BESIDE_PUBLISHED = ("published", "given", "duration_hours")


def condition_rows(scenario: Scenario) -> list[tuple[str, str]]:
    """(what, value) of the settings that are not empty, in the order of the file.

    >>> from twin.scenario import scenario_from_text
    >>> text = 'name = "a"\\nlanguage = "ja"\\n[city]\\npath = "x/kochi.zip"\\n[flood]\\nrain_mm_per_hour = 80'
    >>> dict(condition_rows(scenario_from_text(text)))["降雨強度"]
    '80 mm/h'
    """
    lang = scenario.language
    rows: list[tuple[str, Note | str]] = [
        ("condition_city", ", ".join(PurePath(path).name for path in scenario.city.paths)),
        ("condition_cells", f"{scenario.terrain.cell_size:g} m"),
    ]
    for name in ("flood", "evacuation"):
        section = getattr(scenario, name)
        if name == "evacuation" and not section.enabled:
            continue
        for key in type(section).model_fields:
            if name == "flood" and scenario.flood.published is not None and key not in _BESIDE_PUBLISHED:
                continue
            value = getattr(section, key)
            if key == "sealed_land_use" and not section.soil:
                continue
            if key == "initial" and not section.level and value == type(value)():
                continue
            if key == "enabled" or (value in (None, [], 0.0) and value is not False):
                continue
            rows += [(f"condition_{name}_{key}", cell) for cell in _values(key, value)]
    rows += [(f"edit_{edit.kind}", _edit(edit)) for edit in scenario.edit]
    return [(Note(f"pipeline.{key}").text(lang), _text(value, lang)) for key, value in rows]


def _text(value: Note | str, lang: str) -> str:
    return value.text(lang) if isinstance(value, Note) else value


def _values(key: str, value: Any) -> list[Note | str]:
    """One cell per row of the report: structures become sentences, numbers get their unit."""
    if key == "inflow":
        return [_inflow(item, k) for k, item in enumerate(value)]
    if key == "level":
        return [_level(item) for item in value]
    if key == "breach":
        return [_breach(item) for item in value]
    if key == "gauge":
        return [f"{item.name or k + 1} ({item.xy[0]:g}, {item.xy[1]:g})" for k, item in enumerate(value)]
    if key == "section":
        return [str(item.name or k + 1) for k, item in enumerate(value)]
    if key == "edge":
        return [_edge(item) for item in value]
    if key in _STRUCTURES:
        return [_structure(item, k) for k, item in enumerate(value)]
    if isinstance(value, Sewer):
        return [Note("pipeline.value_sewer", file=PurePath(value.network).name, n=len(value.inlet))]
    if key == "hyetograph":
        return [_series(value, "mm/h")]
    if isinstance(value, InitialWater):
        return _initial(value)
    if isinstance(value, Readings):
        return [_readings(value)]
    if isinstance(value, RainGauges):
        names = sorted({PurePath(gauge.path or value.path or "").name for gauge in value.gauge})
        method = Note(f"rain.method_{value.method}")
        return [Note("pipeline.value_rain_gauges", n=len(value.gauge), file=", ".join(names), method=method)]
    if key == "soil":
        return [row for item in value for row in _soil(item)]
    if key == "sealed_land_use":
        return [_land_use(name) for name in value]
    if isinstance(value, (RainGridFiles, SoilMap)):
        return [PurePath(value.path).name]
    if isinstance(value, PublishedFlood):
        return [" ".join(filter(None, (PurePath(value.path).name, value.kind, value.scale)))]
    if isinstance(value, PublishedWater):
        return _published(value)
    if key == "shelter_least_places":
        return [Note("pipeline.value_places", n=value)]
    if key == "compliance":
        return [f"{value:.0%}"]
    if isinstance(value, list):
        return [", ".join(map(str, value))]
    if isinstance(value, (bool, str)):
        return [_word(key, str(value))]
    unit = next((unit for end, unit in _UNITS.items() if key.endswith(end)), "")
    return [f"{value:,g}{unit}" if isinstance(value, float) else f"{value:,}{unit}"]


def _word(key: str, word: str) -> Note | str:
    """A choice in words; names of files and layers stay as they are written."""
    if key in ("shelters", "streets"):
        return PurePath(word).name
    if key.endswith(("_crs", "_encoding")):
        return word
    return Note(f"pipeline.value_{word}")


def _published(value: PublishedWater) -> list[Note | str]:
    """Files, the breach point or return period that drives the run, and how gaps are treated."""
    if value.stage:
        chosen = value.return_period or max(stage.return_period for stage in value.stage)
        periods = ", ".join(f"1/{stage.return_period:g}" for stage in value.stage)
        what: list[Note | str] = [Note("pipeline.value_published_stages", periods=periods, chosen=f"1/{chosen:g}")]
    else:
        assert value.path is not None
        file = " ".join(filter(None, (PurePath(value.path).name, value.kind, value.scale)))
        breach = Note("pipeline.value_envelope") if value.breach == "envelope" else value.breach
        what = [Note("pipeline.value_published", file=file, breach=breach)]
    if value.maxima_only == "from_arrival":
        what.append(Note("pipeline.value_maxima_from_arrival"))
    if value.unknown_speed == "depth_only":
        what.append(Note("pipeline.value_speed_depth_only"))
    return what


def _series(pairs: Series, unit: str) -> Note:
    table = np.array(pairs, dtype=float).reshape(-1, 2)
    top = int(table[:, 1].argmax())
    return Note("pipeline.value_series", most=table[top, 1], unit=unit, minute=table[top, 0])


def _readings(readings: Readings) -> Note:
    return Note("pipeline.judged_valuess", stream=readings.stream, file=PurePath(readings.path).name)


def _inflow(item: Inflow, k: int) -> Note:
    series = _readings(item.readings) if item.readings is not None else _series(item.hydrograph, "m³/s")
    return Note("pipeline.value_inflow", name=item.name or Note("pipeline.value_unnamed", n=k + 1), series=series)


def _level(item: Level) -> Note:
    series = _readings(item.readings) if item.readings is not None else _series(item.series, "m")
    return Note("pipeline.value_level", edge=Note(f"pipeline.value_{item.edge}"), series=series)


def _soil(item: Soil) -> list[Note | str]:
    """One cell per class or land use of a soil."""
    if item.model == "constant":
        numbers: Note | str = f"{item.rate_mm_per_hour} mm/h"
    elif item.model == "horton":
        numbers = f"{item.first_mm_per_hour} – {item.last_mm_per_hour} mm/h"
    elif item.model == "curve_number":
        numbers = f"CN {item.curve_number:g}"
    elif item.texture is not None:
        numbers = Note(f"terrain.texture_{item.texture}")
    else:
        numbers = f"{item.conductivity_mm_per_hour} mm/h, {item.suction_mm} mm"
    places: list[Note | str] = [*map(str, item.values), *map(_land_use, item.land_use)]
    model = Note(f"pipeline.value_{item.model}")
    where = places or [Note("pipeline.value_all_ground")]
    return [Note("pipeline.value_soil", where=place, model=model, numbers=numbers) for place in where]


def _land_use(name: str) -> Note | str:
    """A land use in words; as it is written where there is none of that name."""
    key = f"terrain.land_use_{name.strip().lower().replace(' ', '_')}"
    return Note(key) if key in catalogue() else name


def _breach(item: Breach) -> Note:
    if item.table:
        minutes, width, sill = item.table[-1]
        return Note("pipeline.value_breach_table", start=item.start_minutes, minutes=minutes, width=width, sill=sill)
    if item.formula is not None:
        formula = Note(f"pipeline.value_{item.formula}")
        return Note("pipeline.value_breach_formula", start=item.start_minutes, formula=formula, sill=item.sill)
    return Note("pipeline.value_breach", start=item.start_minutes, width=item.width, sill=item.sill)


def _edge(item: Edge) -> Note:
    side = Note(f"pipeline.value_{item.side}")
    kind = Note(f"pipeline.value_edge_{item.kind}")
    if item.span is None:
        return Note("pipeline.value_edge", side=side, kind=kind)
    return Note("pipeline.value_edge_part", side=side, low=item.span[0], high=item.span[1], kind=kind)


def _structure(item: Culvert | Weir | Gate | Pump | Drain | Bridge, k: int) -> str:
    """Name and place of a structure."""
    x, y = item.line[0] if isinstance(item, Bridge) else item.at
    return f"{item.name or k + 1} ({x:g}, {y:g})"


def _initial(water: InitialWater) -> list[Note | str]:
    rows: list[Note | str] = []
    if water.run is not None:
        rows.append(Note("pipeline.value_initial_run", file=PurePath(water.run).name))
    if water.level is not None:
        rows.append(Note("pipeline.value_initial_level", level=water.level))
    if water.depth is not None:
        rows.append(Note("pipeline.value_initial_depth", depth=water.depth))
    if water.raster is not None:
        rows.append(Note("pipeline.value_initial_raster", file=PurePath(water.raster).name))
    if water.area:
        rows.append(Note("pipeline.value_initial_areas", n=len(water.area)))
    if water.run is None:
        key = "boundaries" if water.fill_from_boundaries else "dry"
        rows += [Note(f"pipeline.value_initial_{key}")] if water.fill_from_boundaries or not rows else []
    if water.warm_up_minutes:
        rows.append(Note("pipeline.value_initial_warm_up", minutes=water.warm_up_minutes))
    return rows


def _edit(edit: LeveeEdit | BuildingEdit | ShelterEdit | StorageEdit | GroundEdit) -> Note:
    import shapely

    if isinstance(edit, LeveeEdit):
        length = float(shapely.LineString(edit.line).length)
        return Note("pipeline.edit_levee_value", length=length, crest=edit.crest)
    if isinstance(edit, ShelterEdit):
        return Note("pipeline.edit_shelter_value", name=edit.name, capacity=edit.capacity)
    if isinstance(edit, StorageEdit):
        return Note("pipeline.edit_storage_value", volume=edit.volume)
    area = float(shapely.Polygon(edit.polygon).area)
    if isinstance(edit, GroundEdit):
        return Note("pipeline.edit_ground_value", elevation=edit.elevation, area=area)
    return Note(
        "pipeline.edit_building_value", name=edit.name or Note("pipeline.new_building_name"), area=area,
        height=edit.height,
    )  # fmt: skip
