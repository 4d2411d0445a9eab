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
    "RainGauges",
    "RainGridFiles",
    "Scenario",
    "ShelterEdit",
    "Soil",
    "SoilMap",
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
    roughness: Literal["resolved", "manual", "urban"] = Field(
        "resolved", description="table of Manning's n by land use; urban: that of the manual, with buildings that slow "
        'the water by their share and its depth, for buildings = "open"',
    )  # fmt: skip
    building_share_length: float = Field(
        50.0, gt=0, le=1000, description="urban: side of the square over which the share of buildings is taken [m]"
    )
    manning: dict[str, float] = Field(
        {}, description="n of land uses of one's own in place of the table's, e.g. { road = 0.03, farmland = 0.05 }"
    )
    manning_table: str | None = Field(
        None, description="likewise as a CSV with the columns land_use and n; relative to the scenario file"
    )
    manning_map: str | None = Field(
        None, description="raster of n, which counts before the tables where it has a value; relative to the file"
    )
    manning_map_crs: int | str | None = Field(None, description="CRS of the raster where it names none")
    openings: list[list[Point]] = Field([], description="lines of culverts and underpasses to cut through the ground")

    @model_validator(mode="after")
    def _urban_is_open(self) -> TerrainOptions:
        if self.roughness == "urban" and self.buildings != "open":
            raise ValueError(f'roughness = "urban" counts buildings as roughness; buildings is "{self.buildings}", '
                             'expected "open"')  # fmt: skip
        bad = {name: n for name, n in self.manning.items() if not 0.001 <= n <= 1.0}
        if bad:
            raise ValueError(f"manning: {bad}, expected Manning's n between 0.001 and 1")
        return self


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


Gaps = Literal["refuse", "hold", "zero", "neighbours"]
_GAPS = (
    "what a time or cell without a value means: an error; the last value is held; no rain; the nearest with a value, "
    "else interpolated in time"
)


class _Dated(Section):
    """What has times of its own."""

    start: datetime = Field(description="time of minute 0, with its time zone")
    zone: str | None = Field(None, description="time zone of times without one, e.g. UTC, +09:00 or Asia/Tokyo")
    stamp: Literal["start", "end"] | None = Field(
        None, description="whether a time is that of an interval's start or end; the end when absent, which is noted"
    )
    interval_minutes: float | None = Field(
        None,
        gt=0,
        description="length of an interval, where the file does not state it; its commonest step when absent",
    )
    gaps: Gaps = Field("refuse", description=_GAPS)

    @model_validator(mode="after")
    def _has_a_zone(self) -> Self:
        if self.start.tzinfo is None:
            raise ValueError("start has no time zone; write e.g. 2025-09-01T09:00:00+09:00")
        if self.zone is not None:
            zone_of(self.zone)
        return self


class RainGauge(Section):
    """A rain gauge at a point."""

    stream: str = Field(description="stream id of the gauge in the table")
    xy: Point = Field(description="place, in the CRS of the computation or that of flood.rain_gauges.crs")
    path: str | None = Field(None, description="table of this gauge; flood.rain_gauges.path when absent")


class RainGauges(_Dated):
    """Rain gauges, interpolated to the cells; a gauge is left out while it has no value."""

    path: str | None = Field(None, description="Parquet, CSV or NDJSON of readings; relative to the scenario file")
    gauge: list[RainGauge] = Field(min_length=1)
    crs: int | str | None = Field(None, description="CRS of the places of the gauges, x or longitude first")
    missing: list[float] = Field([], description="further codes for missing values, as written in the file")
    method: Literal["inverse_distance", "kriging", "nearest"] = Field(
        "inverse_distance", description="inverse distance weights; ordinary kriging (extra kriging); Thiessen polygons"
    )
    power: float = Field(2.0, gt=0, description="exponent of the inverse distance")
    variogram: Literal["linear", "power", "gaussian", "spherical", "exponential"] = "spherical"

    @model_validator(mode="after")
    def _every_gauge_has_a_table(self) -> Self:
        for k, gauge in enumerate(self.gauge):
            if gauge.path is None and self.path is None:
                raise ValueError(f"gauge.{k} ({gauge.stream}) has no table: give path, for all gauges or for this one")
        return self


class RainGridFiles(_Dated):
    """Gridded rain in time: radar, analysis, forecast."""

    path: str = Field(
        description="NetCDF file, Zarr store or GRIB2 file, or a pattern of such files (radar/*.bin); relative to the "
        "scenario file"
    )
    variable: str | None = Field(None, description="of NetCDF and Zarr, where several could be rain")
    units: str | None = Field(None, description="mm/h, kg m-2 s-1, or mm in each interval; as in the file when absent")
    crs: int | str | None = Field(None, description="CRS of the coordinates where the file names none")
    interpolation: Literal["area", "bilinear"] = Field(
        "area", description="mean of the source over each cell, or bilinear"
    )


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
    line: list[Point] = Field(
        min_length=1, description="x, y points [m]; one point, or a line, of a section from the left to the right bank"
    )
    hydrograph: Series = Field([], description="[minutes, m3/s] pairs, ascending")
    spread: Literal["even", "conveyance"] = Field(
        "even", description="in equal parts over the cells of the line, or by depth^(5/3)/n over its channel"
    )
    bank_level: float | None = Field(
        None, description="conveyance: level of the banks; the lower of the ground on both sides when absent "
        "[m above the height datum]",
    )  # fmt: skip
    width: float | None = Field(None, gt=0, description="of a section across velocity through a single point [m]")
    velocity: Point | None = Field(None, description="of the water that enters, eastward and northward [m/s]")
    speed: float | None = Field(
        None, ge=0, description="likewise across the line, from its right to its left side: down a river whose section "
        "is drawn from the left to the right bank [m/s]",
    )  # fmt: skip

    @model_validator(mode="after")
    def _one_velocity(self) -> Self:
        if self.velocity is not None and self.speed is not None:
            raise ValueError("velocity and speed are given; give one of them")
        if self.speed is not None and len(self.line) < 2:
            raise ValueError("speed is across a line; give velocity for a single point")
        return self


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


class Soil(Section):
    """A soil: what it takes, and where it lies. Without values and land uses it is that of all ground left."""

    model: Literal["constant", "horton", "green_ampt", "curve_number"]
    values: list[int | str] = Field([], description="classes of flood.soil_map")
    land_use: list[str] = Field(
        [], description="land uses: road, farmland, forest, water, open_ground, building_plot, paved, unknown"
    )
    rate_mm_per_hour: float | None = Field(None, ge=0, description="constant")
    first_mm_per_hour: float | None = Field(None, ge=0, description="horton: capacity of dry ground")
    last_mm_per_hour: float | None = Field(None, ge=0, description="horton: capacity in the end")
    decay_per_hour: float | None = Field(None, gt=0, description="horton: rate of the decay [1/h]")
    texture: Literal[
        "sand", "loamy_sand", "sandy_loam", "loam", "silt_loam", "sandy_clay_loam", "clay_loam", "silty_clay_loam",
        "sandy_clay", "silty_clay", "clay",
    ] | None = Field(None, description="green_ampt: parameters of Rawls et al. (1983)")  # fmt: skip
    initial_saturation: float | None = Field(
        None, ge=0, le=1, description="green_ampt with texture: share of the pores that is wet at the start [-]"
    )
    conductivity_mm_per_hour: float | None = Field(
        None, ge=0, description="green_ampt; that of the texture when absent"
    )
    suction_mm: float | None = Field(
        None, ge=0, description="green_ampt: head at the wetting front; that of the texture when absent"
    )
    moisture_deficit: float | None = Field(
        None, ge=0, le=1, description="green_ampt: share of the ground that takes water; by texture and saturation "
        "when absent [-]",
    )  # fmt: skip
    curve_number: float | None = Field(None, gt=0, le=100, description="curve_number")
    abstraction_ratio: float = Field(
        0.2, ge=0, le=1, description="curve_number: initial abstraction by the retention [-]"
    )


class SoilMap(Section):
    """A map of soil classes."""

    path: str = Field(description="raster of whole numbers, or layer of polygons; relative to the scenario file")
    column: str | None = Field(None, description="of the layer, with the class")
    crs: int | str | None = Field(None, description="CRS of the map where it names none")


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
    rain_gauges: RainGauges | None = Field(None, description="rain gauges, interpolated to the cells")
    rain_grid: RainGridFiles | None = Field(None, description="gridded rain in time: NetCDF, Zarr or GRIB2")
    infiltration_mm_per_hour: float = Field(0.0, ge=0)
    soil: list[Soil] = Field([])
    soil_map: SoilMap | None = Field(None, description="map of the classes that soils name")
    sealed_land_use: list[str] = Field(
        ["road", "paved"], description="land uses that take no water unless a soil names them, with soils"
    )
    drain_mm_per_hour: float = Field(0.0, ge=0, description="capacity of the sewers, as a uniform rate over open cells")
    roof_storage_mm: float = Field(0.0, ge=0, description="rain that roofs store")
    open_edges: bool = Field(True, description="whether water flows out at the edge of the grid")
    inflow: list[Inflow] = Field([])
    level: list[Level] = Field([])
    breach: list[Breach] = Field([])
    gauge: list[Gauge] = Field([])
    section: list[CrossSection] = Field([])
    given: PublishedFlood | None = Field(None, description="published flood map to compare with")

    @model_validator(mode="after")
    def _one_rain(self) -> Flood:
        names = ("hyetograph", "rain_readings", "rain_gauges", "rain_grid")
        given = [name for name in names if getattr(self, name) is not None]
        given += ["rain_mm_per_hour"] if self.rain_mm_per_hour > 0 else []
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} are given; give one of rain_mm_per_hour, {', '.join(names)}")
        return self

    @model_validator(mode="after")
    def _one_infiltration(self) -> Flood:
        if self.soil and self.infiltration_mm_per_hour > 0:
            raise ValueError("infiltration_mm_per_hour and soil are given; give one of them")
        if self.soil_map is not None and not any(soil.values for soil in self.soil):
            raise ValueError("soil_map is given, but no soil names its classes: give [[flood.soil]] with values")
        if self.soil_map is None and any(soil.values for soil in self.soil):
            raise ValueError("a soil names classes of a map with values, but soil_map is not given")
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
