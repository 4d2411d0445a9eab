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
    "PublishedStage",
    "PublishedWater",
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


class Breach(Section):
    """A levee breach: the wall faces along a line open, growing in width and depth."""

    line: list[Point] = Field(min_length=2, description="along the levee [m]")
    start_minutes: float = Field(ge=0)
    growth_minutes: float = Field(10.0, gt=0)
    width: float = Field(gt=0, description="final width [m]")
    sill: float = Field(description="final sill elevation [m]")


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


class PublishedStage(Section):
    """One map of a multi-stage set (多段階の浸水想定図)."""

    return_period: float = Field(gt=0, description="of the flood, e.g. 100 for 1/100 [years]")
    path: str = Field(description="as flood.published.path")
    kind: str | None = Field(None, description="PLATEAU: only this type of risk")
    scale: str | None = Field(None, description="PLATEAU: only this scale, code or label")


class PublishedWater(Section):
    """Published water that takes the place of a computed flood: hazard, people, report and comparison follow it."""

    path: str | None = Field(
        None,
        description="folder, CSV or NetCDF of MLIT's guideline for electronic inundation maps, or PLATEAU "
        "fld/tnm/htd/ifld/rfld file or folder; relative to the scenario file",
    )
    stage: list[PublishedStage] = Field([], description="maps by return period, in place of path")
    breach: str = Field(
        "envelope",
        description='breach point whose flood drives the run, e.g. "BP003"; envelope: the worst of all at every time '
        "after the breach",
    )
    return_period: float | None = Field(
        None, gt=0, description="stage that drives the run; the rarest when absent [years]"
    )
    kind: str | None = Field(None, description="PLATEAU: only this type of risk, e.g. RiverFlooding")
    scale: str | None = Field(None, description="PLATEAU: only this scale, code or label")
    crs: int | str | None = Field(None, description="CRS of x and y in CSV files; that of the run when absent")
    axis_order: Literal["east_north", "north_east"] | None = Field(
        None, description="which of x and y comes first; the order that lies on the city when absent"
    )
    maxima_only: Literal["from_start", "from_arrival", "refuse"] = Field(
        "from_start",
        description="maps without time: their greatest depth stands from the start; from the published arrival time "
        "on; or the run is refused",
    )
    unknown_speed: Literal["unknown", "depth_only"] = Field(
        "unknown",
        description="where no speed is published: water in streets is unknown; or walking is judged by depth alone",
    )
    breach_points: Literal["none", "water", "evacuation"] = Field(
        "water",
        description="what is computed for every breach point: nothing; buildings, streets and districts; the "
        "evacuation too",
    )
    districts: str | None = Field(
        None, description="layer of district polygons (町丁目, school districts); squares of 250 m when absent"
    )
    districts_name: str | None = Field(None, description="column that names a district")
    districts_crs: int | str | None = Field(None, description="CRS of the districts where the layer names none")
    worst_by: Literal["depth", "area", "arrival", "buildings"] = Field(
        "depth",
        description="what makes a breach point the worst for a district: greatest depth, largest wet area, earliest "
        "water, or most buildings with water above the floor",
    )

    @model_validator(mode="after")
    def _one_source(self) -> PublishedWater:
        if (self.path is None) != bool(self.stage):
            raise ValueError("give path or stage, one of the two")
        periods = [stage.return_period for stage in self.stage]
        if len(set(periods)) < len(periods):
            raise ValueError("two stages have the same return_period")
        if self.return_period is not None and self.return_period not in periods:
            raise ValueError(f"return_period {self.return_period:g} is none of the stages {periods}")
        return self


# Keys of [flood] that mean something beside published water.
_BESIDE_PUBLISHED = frozenset(("published", "given", "duration_hours", "output_minutes", "hazard_seconds"))


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
    breach: list[Breach] = Field([])
    gauge: list[Gauge] = Field([])
    section: list[CrossSection] = Field([])
    given: PublishedFlood | None = Field(None, description="published flood map to compare with")
    published: PublishedWater | None = Field(None, description="published water in place of a computed flood")

    @model_validator(mode="after")
    def _one_rain(self) -> Flood:
        if (self.hyetograph is not None) + (self.rain_mm_per_hour > 0) + (self.rain_readings is not None) > 1:
            raise ValueError("give one of rain_mm_per_hour, hyetograph and rain_readings")
        return self

    @model_validator(mode="after")
    def _published_alone(self) -> Flood:
        if self.published is None:
            return self
        for name, info in type(self).model_fields.items():
            if name not in _BESIDE_PUBLISHED and getattr(self, name) != info.get_default(call_default_factory=True):
                raise ValueError(f"{name} has no effect on published water; take it out, or flood.published")
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
    inundation: list[Literal["csv", "netcdf"]] = Field(
        [], description="the flood in the form of MLIT's guideline for electronic inundation maps"
    )


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
    def _edits_reach_the_water(self) -> Scenario:
        if self.flood.published is not None:
            for k, edit in enumerate(self.edit):
                if isinstance(edit, (LeveeEdit, StorageEdit, GroundEdit)):
                    raise ValueError(f"edit.{k}: a {edit.kind} does not change published water; compute the flood")
        return self

    @model_validator(mode="after")
    def _alert_within_the_run(self) -> Scenario:
        if self.flood.published is not None and self.evacuation.duration_hours is None:
            return self  # the published flood has its own length
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
