"""The scenario file: what to ask of a city, typed, checked, and complained about by key.

A scenario is one TOML file. Units stand in the key names people write
(`duration_hours`, `rain_mm_per_hour`); everything is turned into SI where it is
used. Unknown keys are refused, so that a typo cannot silently fall back to a default.
"""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from twin.errors import ScenarioError
from twin.sensors.local_time import zone_of

__all__ = [
    "BuildingEdit",
    "City",
    "Edit",
    "Evacuation",
    "Flood",
    "Given",
    "GroundEdit",
    "LeveeEdit",
    "Outputs",
    "Scenario",
    "ShelterEdit",
    "StorageEdit",
    "TerrainOptions",
    "read_scenario",
    "scenario_from_text",
]

Point = tuple[float, float]
Series = list[tuple[float, float]]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class City(_Strict):
    """Which city, and what is known about the data."""

    path: str = Field(description="PLATEAU folder, CityGML file, or zip; relative to the scenario file")
    data_crs: int | str | None = Field(None, description="system the data are in, where the files do not say")
    crs: int | str | None = Field(None, description="projected CRS to work in; chosen from the place when absent")
    bounds: tuple[float, float, float, float] | None = Field(
        None, description="x_min, y_min, x_max, y_max in that CRS [m]; the whole city when absent"
    )
    source: str = "unknown"
    licence: str = "unknown"
    date: str = "unknown"


class TerrainOptions(_Strict):
    """The ground the water runs on."""

    cell_size: float = Field(2.0, gt=0, le=100, description="[m]")
    margin: float = Field(20.0, ge=0, description="beyond the buildings, where the data reach [m]")
    dem: str | None = Field(None, description="GeoTIFF to use in place of the city's own DEM")
    dem_height_datum: Literal["orthometric", "ellipsoidal"] | None = Field(
        None, description="what the DEM's heights count from, where the file does not say"
    )
    buildings: Literal["blocked", "porous", "open"] = Field(
        "blocked", description="closed cells; shares of storage and passage for coarse cells; or no obstacle"
    )
    roughness: Literal["resolved", "manual"] = Field("resolved", description="table of Manning's n by land use")
    openings: list[list[Point]] = Field([], description="lines of culverts and underpasses to cut through the ground")


class Readings(_Strict):
    """A gauge's readings as a series in time: what a `twin live` store exports, or any table of readings."""

    path: str = Field(description="Parquet, CSV or NDJSON of readings; relative to the scenario file")
    stream: str = Field(description="which gauge: its stream id")
    start: datetime = Field(description="the moment that is minute 0, with its time zone")
    zero: float = Field(0.0, description="added to every value: elevation of the gauge's zero [m]")
    zone: str | None = Field(None, description="zone of times that name none, e.g. +09:00 or Asia/Tokyo")
    missing: list[float] = Field([], description="more numbers that stand for a missing value, as written in the file")
    max_age_minutes: float | None = Field(
        None, gt=0, description="how long a reading counts; 180 for levels and discharges and 90 for rain when absent"
    )

    @model_validator(mode="after")
    def _has_a_zone(self) -> Readings:
        if self.start.tzinfo is None:
            raise ValueError("start has no time zone; write e.g. 2025-09-01T09:00:00+09:00")
        if self.zone is not None:
            zone_of(self.zone)
        return self


class _Driven(_Strict):
    """A series written in the file, or taken from readings: exactly one of the two."""

    readings: Readings | None = None

    @model_validator(mode="after")
    def _one_series(self) -> Self:
        given = getattr(self, "series", None) or getattr(self, "hydrograph", None)
        if bool(given) == (self.readings is not None):
            raise ValueError("give the series in the file or readings, one of the two")
        return self


class Inflow(_Driven):
    """Water entering: a river reach or a burst main."""

    name: str = ""
    line: list[Point] = Field(min_length=1, description="x, y points [m]; one point or a line")
    hydrograph: Series = Field([], description="[minutes, m3/s] pairs, ascending")


class Level(_Driven):
    """A water level held at an edge of the grid: tide, surge, tsunami, gauge."""

    edge: Literal["west", "east", "south", "north"]
    series: Series = Field([], description="[minutes, m above the height datum] pairs, ascending")


class Breach(_Strict):
    """A levee that gives way: the wall faces along a line open, growing in width and depth."""

    line: list[Point] = Field(min_length=2, description="along the levee [m]")
    start_minutes: float = Field(ge=0)
    growth_minutes: float = Field(10.0, gt=0)
    width: float = Field(gt=0, description="final width [m]")
    sill: float = Field(description="final sill elevation [m]")


class Given(_Strict):
    """A published flood map to hold the computed flood against."""

    path: str = Field(description="PLATEAU fld/tnm/htd file or folder, or the guideline's CSV or NetCDF")
    kind: str | None = Field(None, description="only this kind of risk, e.g. RiverFlooding")
    scale: str | None = Field(None, description="only this scale, code or label")


class Flood(_Strict):
    """What brings the water, and how it is computed."""

    duration_hours: float = Field(2.0, gt=0)
    output_minutes: float = Field(5.0, gt=0)
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water"
    order: Literal[1, 2] = 1
    dtype: Literal["float32", "float64"] = "float32"
    rain_mm_per_hour: float = Field(0.0, ge=0, le=1000)
    rain_hours: float | None = Field(None, gt=0, description="the whole duration when absent")
    hyetograph: Series | None = Field(None, description="[minutes, mm/h] pairs, ascending; each holds to the next")
    rain_readings: Readings | None = Field(None, description="a rain gauge, in mm/h or mm in each interval")
    infiltration_mm_per_hour: float = Field(0.0, ge=0)
    drain_mm_per_hour: float = Field(0.0, ge=0, description="capacity of the sewers, as a rate over open cells")
    roof_storage_mm: float = Field(0.0, ge=0, description="rain each roof can hold back")
    open_edges: bool = Field(True, description="water may leave at the edge of the grid")
    inflow: list[Inflow] = []
    level: list[Level] = []
    breach: list[Breach] = []
    given: Given | None = Field(None, description="published flood map to compare with")

    @model_validator(mode="after")
    def _one_rain(self) -> Flood:
        if (self.hyetograph is not None) + (self.rain_mm_per_hour > 0) + (self.rain_readings is not None) > 1:
            raise ValueError("give one of rain_mm_per_hour, hyetograph and rain_readings")
        return self


class Evacuation(_Strict):
    """Who goes, when, and where to."""

    enabled: bool = True
    people: int | None = Field(None, gt=0, description="scale the population to this many; estimated when absent")
    time_of_day: Literal["day", "night"] = "night"
    alert_minutes: float = Field(0.0, ge=0, description="when people are told, after the flood begins")
    departure: Literal["rayleigh", "logistic", "three_class", "at_once"] = "rayleigh"
    departure_spread_minutes: float = Field(15.0, gt=0)
    compliance: float = Field(1.0, ge=0, le=1, description="share that leaves at all")
    shelter_choice: Literal["nearest", "assigned"] = "nearest"
    vertical: bool = Field(True, description="those who cannot leave go up to a dry floor where there is one")
    shelter_usage: list[str] = Field(
        ["422", "421", "454"], description="usage codes of buildings that serve as shelters"
    )
    shelter_area_per_person: float = Field(2.0, gt=0, description="[m2]")
    shelters: str | None = Field(
        None, description="table or layer of shelters: CSV, GeoPackage, GeoJSON, GeoParquet or Shapefile"
    )
    shelters_crs: int | str | None = Field(None, description="system the shelters are in, where the file does not say")
    shelters_encoding: str | None = Field(None, description="utf-8 or cp932, where it cannot be told from the file")
    leave_area: Literal["never", "if_no_shelter", "always"] = Field(
        "never", description="whether reaching the edge of the streets counts as arrived"
    )
    streets: str | None = Field(None, description="line layer of streets (GeoPackage, GeoJSON, GeoParquet)")
    streets_crs: int | str | None = Field(None, description="system the streets are in, where the layer does not say")
    duration_hours: float | None = Field(None, gt=0, description="as the flood when absent")
    seeds: int = Field(10, ge=1, le=1000)


class LeveeEdit(_Strict):
    """A new wall or levee."""

    kind: Literal["levee"]
    line: list[Point] = Field(min_length=2)
    crest: float = Field(description="crest elevation [m above the height datum]")


class BuildingEdit(_Strict):
    """A new building."""

    kind: Literal["building"]
    polygon: list[Point] = Field(min_length=3)
    height: float = Field(gt=0)
    storeys: int | None = Field(None, ge=1)
    name: str = "new building"


class ShelterEdit(_Strict):
    """One more shelter."""

    kind: Literal["shelter"]
    name: str
    xy: Point
    capacity: int = Field(gt=0)


class StorageEdit(_Strict):
    """A basin or tank that takes water until it is full."""

    kind: Literal["storage"]
    polygon: list[Point] = Field(min_length=3)
    volume: float = Field(gt=0, description="[m3]")


class GroundEdit(_Strict):
    """Ground raised or lowered to one elevation."""

    kind: Literal["ground"]
    polygon: list[Point] = Field(min_length=3)
    elevation: float


Edit = Annotated[
    LeveeEdit | BuildingEdit | ShelterEdit | StorageEdit | GroundEdit, Field(discriminator="kind")
]


class Outputs(_Strict):
    """What to write beside the results themselves."""

    directory: str | None = Field(None, description="out/NAME beside the scenario file when absent")
    pictures: bool = True
    film: bool = False
    html: bool = Field(True, description="self-contained 3D page")
    tiles: bool = Field(True, description="3D Tiles 1.1")
    czml: bool = Field(True, description="water and people for CesiumJS")
    geopackage: bool = True
    geotiff: bool = True


class Scenario(_Strict):
    """One question asked of one city."""

    name: str = Field(pattern=r"^[\w\-]+$", description="letters, digits, - and _; names the output folder")
    title: str = ""
    language: Literal["en", "ja"] = "en"
    seed: int = Field(1, ge=0)
    city: City
    terrain: TerrainOptions = TerrainOptions()
    flood: Flood = Flood()
    evacuation: Evacuation = Evacuation()
    edit: list[Edit] = []
    outputs: Outputs = Outputs()


def _complaints(error: ValidationError) -> str:
    lines = []
    for item in error.errors():
        key = ".".join(str(part) for part in item["loc"]) or "scenario"
        found = "" if item["type"] == "missing" else f" (found {item['input']!r})"
        message = item["msg"]
        if item["type"] == "extra_forbidden":
            message, found = "unknown key; check the spelling against `twin init`", ""
        lines.append(f"  {key}: {message}{found}")
    return "\n".join(lines)


def scenario_from_text(text: str, *, name: str = "scenario") -> Scenario:
    """Check a scenario given as TOML text.

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
      flood.rain: unknown key; check the spelling against `twin init`
    """
    try:
        data: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(f"{name}: not valid TOML: {error}") from error
    try:
        return Scenario.model_validate(data)
    except ValidationError as error:
        raise ScenarioError(f"{name}:\n{_complaints(error)}") from None


def read_scenario(path: str | Path) -> Scenario:
    """Read and check a scenario file; errors name the file and every wrong key."""
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ScenarioError(f"{path}: no such file; `twin init DATASET` writes one to start from") from None
    except UnicodeDecodeError as error:
        raise ScenarioError(f"{path}: not UTF-8 text ({error}); save it as UTF-8") from error
    return scenario_from_text(text, name=str(path))
