"""The scenario file: its sections and keys, their types, ranges and defaults.

A scenario is one TOML file. Units are part of the key names (`duration_hours`, `rain_mm_per_hour`); the pipeline
converts to SI. Unknown keys are refused, so that a misspelt one cannot silently fall back to a default.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal, Self

import numpy as np
from pydantic import Field, model_validator

from twin.arrays import FloatArray
from twin.quantities import HOUR, MINUTE
from twin.sensors.local_time import zone_of
from twin.settings import Section, check, parse_toml, read_toml

__all__ = [
    "BuildingEdit",
    "City",
    "Edit",
    "Evacuation",
    "Flood",
    "GroundEdit",
    "LeveeEdit",
    "Outputs",
    "PublishedFlood",
    "Scenario",
    "ShelterEdit",
    "StorageEdit",
    "TerrainOptions",
    "levee_lines",
    "read_scenario",
    "scenario_from_text",
]

Point = tuple[float, float]
Series = list[tuple[float, float]]


class City(Section):
    """The city model, and the origin of its data."""

    path: str = Field(description="PLATEAU folder, CityGML file, or zip; relative to the scenario file")
    data_crs: int | str | None = Field(None, description="CRS of the data where the files name none")
    crs: int | str | None = Field(None, description="projected CRS of the computation; by the location when absent")
    bounds: tuple[float, float, float, float] | None = Field(
        None, description="x_min, y_min, x_max, y_max in that CRS [m]; the whole city when absent"
    )
    source: str = Field("", description="shown in the report; unknown when absent")
    licence: str = ""
    date: str = ""


class TerrainOptions(Section):
    """The terrain: grid, elevation, buildings as obstacles, roughness."""

    cell_size: float = Field(2.0, gt=0, le=100, description="[m]")
    margin: float = Field(20.0, ge=0, description="around the buildings, where the data reach so far [m]")
    dem: str | None = Field(None, description="GeoTIFF to use in place of the city's own DEM")
    dem_height_datum: Literal["orthometric", "ellipsoidal"] | None = Field(
        None, description="height datum of the DEM where the file names none"
    )
    buildings: Literal["blocked", "porous", "open"] = Field(
        "blocked", description="closed cells; shares of storage and passage for coarse cells; or no obstacle"
    )
    ground_gap: float | None = Field(
        None, gt=0, le=1000, description="without relief and DEM: widest gap between points of known height "
        "across which the ground counts as known [m]; `twin.city.known_ground` when absent",
    )  # fmt: skip
    height_tolerance: float | None = Field(
        None, gt=0, description="largest median difference between the DEM and the heights of the city [m]; "
        "`twin.terrain.HEIGHT_TOLERANCE` when absent",
    )  # fmt: skip
    roughness: Literal["resolved", "manual"] = Field("resolved", description="table of Manning's n by land use")
    openings: list[list[Point]] = Field([], description="lines of culverts and underpasses to cut through the ground")


class Readings(Section):
    """Readings of a gauge as a time series: exported from the store of `twin live`, or any table of readings."""

    path: str = Field(description="Parquet, CSV or NDJSON of readings; relative to the scenario file")
    stream: str = Field(description="stream id of the gauge")
    start: datetime = Field(description="time of minute 0, with its time zone")
    zero: float = Field(0.0, description="elevation of the gauge zero, added to every value [m]")
    zone: str | None = Field(None, description="time zone of times without one, e.g. +09:00 or Asia/Tokyo")
    missing: list[float] = Field([], description="further codes for missing values, as written in the file")
    max_age_minutes: float | None = Field(
        None, gt=0, description="how long a reading is valid; 180 for levels and discharges, 90 for rain when absent"
    )

    @model_validator(mode="after")
    def _has_a_zone(self) -> Readings:
        if self.start.tzinfo is None:
            raise ValueError("start has no time zone; write e.g. 2025-09-01T09:00:00+09:00")
        if self.zone is not None:
            zone_of(self.zone)
        return self


class _Forcing(Section):
    """A series written in the file, or taken from readings: exactly one of the two."""

    readings: Readings | None = None

    @model_validator(mode="after")
    def _one_series(self) -> Self:
        pairs = getattr(self, "series", None) or getattr(self, "hydrograph", None)
        if bool(pairs) == (self.readings is not None):
            raise ValueError("give the series in the file or readings, one of the two")
        return self


class Inflow(_Forcing):
    """An inflow: a river reach, a levee breach or a burst main."""

    name: str = ""
    line: list[Point] = Field(min_length=1, description="x, y points [m]; one point or a line")
    hydrograph: Series = Field([], description="[minutes, m3/s] pairs, ascending")


class Level(_Forcing):
    """A water level prescribed at an edge of the grid: tide, surge, tsunami, gauge."""

    edge: Literal["west", "east", "south", "north"]
    series: Series = Field([], description="[minutes, m above the height datum] pairs, ascending")


class Edge(Section):
    """What is beyond a side of the grid or a part of it; the last entry counts, `open_edges` holds for the rest."""

    side: Literal["west", "east", "south", "north"]
    span: tuple[float, float] | None = Field(
        None, description="part of the side, y of west and east, x of south and north [m]; all of it when absent"
    )
    kind: Literal["closed", "open", "outfall", "normal_slope", "rating", "level"] = Field(
        description="a wall; water leaves as it comes; a free fall; by Manning's formula at a slope; by a rating "
        "curve; a water level, the only kind over which water enters"
    )
    slope: float | None = Field(None, gt=0, le=1, description="of normal_slope, metres per metre")
    rating: list[tuple[float, float]] = Field([], description="[m above the height datum, discharge] pairs, ascending")
    rating_unit: Literal["m3/s", "m2/s"] = Field(
        "m3/s", description="discharge of the rating: of the whole part, or of each metre of it"
    )
    series: Series = Field([], description="of level: [minutes, m above the height datum] pairs, ascending")
    readings: Readings | None = Field(None, description="of level, in place of series")

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> Edge:
        if (self.kind == "normal_slope") != (self.slope is not None):
            raise ValueError('slope belongs to kind = "normal_slope", which needs one')
        if (self.kind == "rating") != bool(self.rating):
            raise ValueError('rating belongs to kind = "rating", which needs one')
        given = bool(self.series) + (self.readings is not None)
        if given != (self.kind == "level"):
            raise ValueError('series or readings, one of the two, belong to kind = "level", which needs one')
        if self.span is not None and not self.span[0] < self.span[1]:
            raise ValueError(f"span is {list(self.span)}, expected two coordinates, the smaller first")
        return self


class Breach(Section):
    """A levee breach: faces along the line open by the share the gap covers, growing in width and depth.

    Give width and sill, a table, or a formula with what it needs.
    """

    line: list[Point] = Field(
        min_length=2,
        description="along the levee, its middle where it gives way [m]; a levee edit, or the ground itself",
    )
    start_minutes: float = Field(ge=0)
    growth_minutes: float = Field(10.0, gt=0, description="until final width and sill; not with table or formula")
    width: float | None = Field(None, gt=0, description="final width [m]")
    sill: float | None = Field(None, description="final sill elevation [m above the height datum]; not with a table")
    table: list[tuple[float, float, float]] = Field(
        [], description="[minutes after the start, width m, sill m] rows, ascending, linear between them"
    )
    formula: Literal["river_levee", "froehlich_2008", "von_thun_gillette"] | None = Field(
        None,
        description="width and time by the MLIT inundation map manual, Froehlich (2008), Von Thun and Gillette (1990)",
    )
    river_width: float | None = Field(None, ge=1, description="of river_levee [m]")
    confluence: bool = Field(False, description="of river_levee: near a confluence the breach is wider")
    volume: float | None = Field(None, gt=0, description="of the two others: water above the sill [m3]")
    crest: float | None = Field(
        None, description="of the two others: elevation of the crest [m above the height datum]"
    )
    erodible: bool = Field(True, description="of von_thun_gillette: whether the dam is easily eroded")
    overtopping: bool = Field(True, description="of froehlich_2008: whether overtopped, or failed by piping")

    @model_validator(mode="after")
    def _one_course(self) -> Breach:
        ways = [name for name in ("width", "table", "formula") if getattr(self, name)]
        if len(ways) != 1:
            raise ValueError(f"found {', '.join(ways) or 'none'}; give one of width (with sill), table, formula")
        if (self.sill is None) != bool(self.table):
            raise ValueError("sill is needed with width and with formula, and belongs into the rows of a table")
        needs = {"river_levee": ("river_width",), None: ()}.get(self.formula, ("volume", "crest"))
        for name in ("river_width", "volume", "crest"):
            if (getattr(self, name) is not None) != (name in needs):
                what = f"formula = {self.formula!r}" if self.formula else "no formula"
                raise ValueError(f"{name} is {getattr(self, name)} with {what}; it needs {', '.join(needs) or 'none'}")
        return self


class Rule(Section):
    """When a structure or a pump is open (runs): by the water level at a gauge."""

    gauge: Point = Field(description="x, y [m]")
    open_above: float | None = Field(None, description="level above which it opens [m above the height datum]")
    close_below: float | None = Field(None, description="with open_above: level below which it closes [m]")
    close_above: float | None = Field(None, description="level above which it closes [m above the height datum]")
    open_below: float | None = Field(None, description="with close_above: level below which it opens [m]")

    @model_validator(mode="after")
    def _one_pair(self) -> Rule:
        pairs = ((self.open_above, self.close_below), (self.close_above, self.open_below))
        if sorted(sum(level is not None for level in pair) for pair in pairs) != [0, 2]:
            raise ValueError("give open_above with close_below, or close_above with open_below")
        above, below = pairs[0] if self.open_above is not None else pairs[1]
        if above is not None and below is not None and below > above:
            raise ValueError(f"the lower level, {below:g} m, is above the upper one, {above:g} m")
        return self


class _Structure(Section):
    """What structures between two points have in common."""

    name: str = ""
    at: Point = Field(description="x, y of the first end [m]")
    to: Point | None = Field(None, description="x, y of the other end [m]; out of the grid when absent")
    tail: Series = Field(
        [], description="level beyond the grid, [minutes, m above the height datum] pairs; a free fall when absent"
    )
    flap: bool = Field(False, description="whether a flap lets water through from `at` to `to` only")
    rule: Rule | None = Field(None, description="when it is open; always when absent")

    @model_validator(mode="after")
    def _one_end(self) -> Self:
        if self.to is not None and self.tail:
            raise ValueError("tail is a level beyond the grid; with `to` leave it out")
        return self


class Culvert(_Structure):
    """A culvert: the smaller discharge of inlet and outlet control (FHWA HDS-5)."""

    invert: float = Field(description="elevation of the floor at `at` [m above the height datum]")
    to_invert: float = Field(description="elevation of the floor at the other end [m above the height datum]")
    height: float = Field(gt=0, description="inside; the diameter when width is absent [m]")
    width: float | None = Field(None, gt=0, description="inside, of a box [m]; circular when absent")
    length: float | None = Field(None, gt=0, description="[m]; the distance of the ends when absent")
    roughness: float = Field(0.013, gt=0, description="Manning's n")
    entrance_loss: float = Field(0.5, ge=0, description="coefficient")
    barrels: int = Field(1, ge=1)


class Weir(_Structure):
    """A weir or spillway between two points."""

    crest: float = Field(description="elevation [m above the height datum]")
    width: float = Field(gt=0, description="[m]")
    coefficient: float = Field(1.705, gt=0, description="Q = C b h^1.5 [m^0.5/s]")


class Gate(_Structure):
    """A sluice gate between two points, free or drowned."""

    sill: float = Field(description="elevation [m above the height datum]")
    width: float = Field(gt=0, description="[m]")
    opening: float | None = Field(None, ge=0, description="height of the opening [m]")
    opening_series: Series = Field([], description="in place of opening: [minutes, m] pairs, ascending")
    contraction: float = Field(0.611, gt=0, le=1, description="coefficient of the jet")

    @model_validator(mode="after")
    def _one_opening(self) -> Gate:
        if (self.opening is not None) == bool(self.opening_series):
            raise ValueError("give opening or opening_series, one of the two")
        return self


class Bridge(Section):
    """A bridge deck across the water: pressure flow below it, a weir over it."""

    name: str = ""
    line: list[Point] = Field(min_length=2, description="along the deck [m]")
    low: float = Field(description="elevation of the lower chord [m above the height datum]")
    high: float = Field(description="elevation of what overtops, deck or parapet [m above the height datum]")

    @model_validator(mode="after")
    def _low_below_high(self) -> Bridge:
        if not self.low < self.high:
            raise ValueError(f"low is {self.low:g} m and high {self.high:g} m, expected low below high")
        return self


class Pump(Section):
    """A pump: lifts water out of the grid or to another point."""

    name: str = ""
    at: Point = Field(description="x, y [m]")
    to: Point | None = Field(None, description="x, y where the water is let go [m]; out of the grid when absent")
    capacity: float | None = Field(None, ge=0, description="[m3/s]")
    capacity_series: Series = Field([], description="in place of capacity: [minutes, m3/s] pairs, ascending")
    start_level: float | None = Field(
        None, description="level at `at` above which it starts [m above the height datum]; always when absent"
    )
    stop_level: float | None = Field(None, description="with start_level: level below which it stops [m]")
    rule: Rule | None = Field(None, description="in place of start_level: by a gauge elsewhere")

    @model_validator(mode="after")
    def _complete(self) -> Pump:
        if (self.capacity is not None) == bool(self.capacity_series):
            raise ValueError("give capacity or capacity_series, one of the two")
        if (self.start_level is None) != (self.stop_level is None):
            raise ValueError("start_level and stop_level belong together")
        if self.start_level is not None and self.stop_level is not None:
            if self.rule is not None:
                raise ValueError("give start_level and stop_level, or a rule")
            if self.stop_level > self.start_level:
                raise ValueError(f"stop_level, {self.stop_level:g} m, is above start_level, {self.start_level:g} m")
        return self


class Drain(Section):
    """An inlet that takes water up to its capacity."""

    name: str = ""
    at: Point = Field(description="x, y [m]")
    capacity: float = Field(ge=0, description="[m3/s]")
    volume: float | None = Field(None, ge=0, description="it can take in all [m3]; unlimited when absent")


class Gauge(Section):
    """A point where depth, level and speed are recorded at a step of its own; written as gauges.csv."""

    name: str = Field("", description="'gauge N' when absent")
    xy: Point = Field(description="[m], on open ground")
    interval_seconds: float = Field(60.0, gt=0, description="between two records")


class CrossSection(Section):
    """A line through which discharge is recorded, positive from its right to its left side; written as sections.csv."""

    name: str = Field("", description="'section N' when absent")
    line: list[Point] = Field(min_length=2, description="x, y points from the left to the right bank [m]")
    interval_seconds: float = Field(60.0, gt=0, description="over which discharge is averaged")


class PublishedFlood(Section):
    """A published flood map that the computed flood is compared with."""

    path: str = Field(description="PLATEAU fld/tnm/htd file or folder, or the guideline's CSV or NetCDF")
    kind: str | None = Field(None, description="only this type of risk, e.g. RiverFlooding")
    scale: str | None = Field(None, description="only this scale, code or label")


class Flood(Section):
    """Rain, inflows, water levels, breaches and losses, and the flood model."""

    duration_hours: float = Field(2.0, gt=0)
    output_minutes: float = Field(5.0, gt=0)
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water"
    order: Literal[1, 2] = 1
    dtype: Literal["float32", "float64"] = "float32"
    hazard_seconds: float = Field(
        30.0,
        gt=0,
        description="length of the intervals whose greatest depth and flow are kept for streets and buildings",
    )
    rain_mm_per_hour: float = Field(0.0, ge=0, le=1000)
    rain_hours: float | None = Field(None, gt=0, description="the whole duration when absent")
    hyetograph: Series | None = Field(None, description="[minutes, mm/h] pairs, ascending; each lasts to the next")
    rain_readings: Readings | None = Field(None, description="a rain gauge, in mm/h or mm in each interval")
    infiltration_mm_per_hour: float = Field(0.0, ge=0)
    drain_mm_per_hour: float = Field(0.0, ge=0, description="capacity of the sewers, as a uniform rate over open cells")
    roof_storage_mm: float = Field(0.0, ge=0, description="rain that roofs store")
    open_edges: bool = Field(True, description="whether water flows out at the edge of the grid")
    inflow: list[Inflow] = Field([])
    level: list[Level] = Field([])
    edge: list[Edge] = Field([])
    breach: list[Breach] = Field([])
    culvert: list[Culvert] = Field([])
    weir: list[Weir] = Field([])
    gate: list[Gate] = Field([])
    bridge: list[Bridge] = Field([])
    pump: list[Pump] = Field([])
    drain: list[Drain] = Field([])
    gauge: list[Gauge] = Field([])
    section: list[CrossSection] = Field([])
    given: PublishedFlood | None = Field(None, description="published flood map to compare with")

    @model_validator(mode="after")
    def _one_rain(self) -> Flood:
        if (self.hyetograph is not None) + (self.rain_mm_per_hour > 0) + (self.rain_readings is not None) > 1:
            raise ValueError("give one of rain_mm_per_hour, hyetograph and rain_readings")
        return self

    @model_validator(mode="after")
    def _times_fit(self) -> Flood:
        end = self.duration_hours * (HOUR / MINUTE)
        if self.output_minutes > end:
            raise ValueError(f"output_minutes is {self.output_minutes:g}, longer than the whole run of {end:g} minutes")
        for k, breach in enumerate(self.breach):
            if breach.start_minutes >= end:
                raise ValueError(
                    f"breach.{k}.start_minutes is {breach.start_minutes:g}, but the run ends after {end:g} minutes"
                )
        return self


class Evacuation(Section):
    """Population, alert, departure, destinations and streets of the evacuation."""

    enabled: bool = True
    people: int | None = Field(
        None, gt=0, description="total to which the population is scaled; as estimated when absent"
    )
    time_of_day: Literal["day", "night"] = "night"
    alert_minutes: float = Field(0.0, ge=0, description="time of the evacuation order after the start of the flood")
    departure: Literal["rayleigh", "logistic", "three_class", "at_once"] = "rayleigh"
    departure_spread_minutes: float = Field(15.0, gt=0, description="scale of the departure curve")
    compliance: float = Field(1.0, ge=0, le=1, description="share of people who evacuate")
    shelter_choice: Literal["nearest", "assigned"] = "nearest"
    vertical: bool = Field(True, description="whether people who cannot leave a building move to a dry floor of it")
    hazard: Literal["flood", "tsunami", "storm_surge", "landslide"] = Field(
        "flood", description="type of hazard; shelters designated for other types only are not used"
    )
    shelter_usage: list[str] = Field(
        ["422", "421"], description="usage codes of buildings that serve as shelters where no list is given"
    )
    shelter_area_per_person: float = Field(2.0, gt=0, description="floor area [m2]")
    shelter_least_places: int = Field(20, ge=1, description="least capacity of a building chosen by usage")
    shelters: str | None = Field(
        None, description="table or layer of shelters: CSV, GeoPackage, GeoJSON, GeoParquet or Shapefile"
    )
    shelters_crs: int | str | None = Field(None, description="CRS of the shelters where the file names none")
    shelters_encoding: str | None = Field(None, description="utf-8 or cp932, where the file does not determine it")
    leave_area: Literal["never", "if_no_shelter", "always"] = Field(
        "never", description="whether people may leave at the edge of the street network; beyond it is not examined"
    )
    unknown_water: Literal["open", "closed"] = Field(
        "open",
        description="whether streets of unknown water may be used; people who use them are never counted as safe",
    )
    streets: str | None = Field(None, description="line layer of streets (GeoPackage, GeoJSON, GeoParquet)")
    streets_crs: int | str | None = Field(None, description="CRS of the streets where the layer names none")
    duration_hours: float | None = Field(
        None, gt=0, description="from the start of the flood; its duration when absent"
    )
    seeds: int = Field(10, ge=1, le=1000, description="number of runs with different random numbers")


class LeveeEdit(Section):
    """A new wall or levee."""

    kind: Literal["levee"]
    line: list[Point] = Field(min_length=2, description="x, y points along the crest [m]")
    crest: float = Field(description="crest elevation [m above the height datum]")


class BuildingEdit(Section):
    """A new building."""

    kind: Literal["building"]
    polygon: list[Point] = Field(min_length=3)
    height: float = Field(gt=0, description="above the ground [m]")
    storeys: int | None = Field(None, ge=1)
    name: str = Field("", description="'new building' when absent")


class ShelterEdit(Section):
    """An additional shelter."""

    kind: Literal["shelter"]
    name: str
    xy: Point
    capacity: int = Field(gt=0)
    floor_height: float | None = Field(
        None, ge=0, description="height of the lowest floor for people above the ground; 0.45 with storeys alone [m]"
    )
    storeys: int | None = Field(
        None, ge=1, description="floors that share the capacity; without both keys the shelter is open ground"
    )


class StorageEdit(Section):
    """A storage basin or tank."""

    kind: Literal["storage"]
    polygon: list[Point] = Field(min_length=3)
    volume: float = Field(gt=0, description="[m3]")


class GroundEdit(Section):
    """Ground set to one elevation."""

    kind: Literal["ground"]
    polygon: list[Point] = Field(min_length=3)
    elevation: float = Field(description="[m above the height datum]")


Edit = Annotated[LeveeEdit | BuildingEdit | ShelterEdit | StorageEdit | GroundEdit, Field(discriminator="kind")]


class Outputs(Section):
    """Files to write."""

    directory: str | None = Field(None, description="out/NAME beside the scenario file when absent")
    pictures: bool = True
    film: bool = False
    html: bool = Field(True, description="self-contained 3D page")
    tiles: bool = Field(True, description="3D Tiles 1.1")
    czml: bool = Field(True, description="water and people for CesiumJS")
    geopackage: bool = True
    geotiff: bool = True


class Scenario(Section):
    """One scenario for one city."""

    name: str = Field(pattern=r"^[\w\-]+$", description="letters, digits, - and _; names the output folder")
    title: str = ""
    language: Literal["en", "ja"] = "en"
    seed: int = Field(1, ge=0)
    city: City
    terrain: TerrainOptions = TerrainOptions()
    flood: Flood = Flood()
    evacuation: Evacuation = Evacuation()
    edit: list[Edit] = Field([])
    outputs: Outputs = Outputs()

    @model_validator(mode="after")
    def _alert_within_the_run(self) -> Scenario:
        end = (self.evacuation.duration_hours or self.flood.duration_hours) * (HOUR / MINUTE)
        if self.evacuation.enabled and self.evacuation.alert_minutes >= end:
            raise ValueError(
                f"evacuation.alert_minutes is {self.evacuation.alert_minutes:g}, but the run ends after {end:g} minutes"
            )
        return self


def levee_lines(scenario: Scenario) -> list[FloatArray]:
    """Walls of the levee edits, (n, 3) each: x, y, crest. [m]"""
    lines = []
    for edit in scenario.edit:
        if isinstance(edit, LeveeEdit):
            xy = np.array(edit.line, dtype=float)
            lines.append(np.column_stack([xy, np.full(len(xy), edit.crest)]))
    return lines


def scenario_from_text(text: str, *, name: str = "scenario") -> Scenario:
    """A scenario from TOML text, checked.

    Raises
    ------
    ScenarioError
        Naming every wrong key at once.

    Examples
    --------
    >>> scenario_from_text('name = "a"\\n[city]\\npath = "x"').flood.duration_hours
    2.0
    >>> scenario_from_text('name = "a"\\n[city]\\npath = "x"\\n[flood]\\nrain = 3')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: scenario:
      flood.rain: unknown key
    """
    return check(Scenario, parse_toml(text, source=name), source=name)


def read_scenario(path: str | Path) -> Scenario:
    """Read and check a scenario file; errors name the file and every wrong key."""
    data = read_toml(path, hint="`twin init DATASET` writes one to start from")
    return check(Scenario, data, source=str(path))
