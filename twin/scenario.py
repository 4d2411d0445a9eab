"""The scenario file: its sections and keys, their types, ranges and defaults.

A scenario is one TOML file. Units are part of the key names (`duration_hours`, `rain_mm_per_hour`); the pipeline
converts to SI. Unknown keys are refused, so that a misspelt one cannot silently fall back to a default.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, ClassVar, Literal, Self

import numpy as np
from pydantic import Field, field_validator, model_validator

from twin.arrays import FloatArray
from twin.criteria import height_datum
from twin.quantities import HOUR, MINUTE
from twin.sensors.local_time import zone_of
from twin.settings import Section, check, parse_toml, read_toml

__all__ = [
    "BuildingEdit",
    "City",
    "Edit",
    "ElevationFile",
    "Evacuation",
    "Flood",
    "GroundEdit",
    "InitialArea",
    "InitialWater",
    "LeveeEdit",
    "Outputs",
    "PublishedFlood",
    "PublishedStage",
    "PublishedWater",
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

    path: str | list[str] = Field(
        description="PLATEAU folder, CityGML file, or zip, or several of them (tiles); relative to the scenario file"
    )
    data_crs: int | str | None = Field(None, description="CRS of the data where the files name none")
    crs: int | str | None = Field(None, description="projected CRS of the computation; by the location when absent")
    bounds: tuple[float, float, float, float] | None = Field(
        None, description="x_min, y_min, x_max, y_max in that CRS [m]; the whole city when absent"
    )
    source: str = Field("", description="shown in the report; unknown when absent")
    licence: str = ""
    date: str = ""

    @field_validator("path")
    @classmethod
    def _names_something(cls, path: str | list[str]) -> str | list[str]:
        if isinstance(path, list) and not path:
            raise ValueError("names no data; give a folder, a file or a list of them")
        return path

    @property
    def paths(self) -> list[str]:
        """The data, one or several."""
        return [self.path] if isinstance(self.path, str) else list(self.path)


class Heights(Section):
    """A table of heights, which may count from a datum of its own. `height_keys`: its heights."""

    height_keys: ClassVar[tuple[str, ...]] = ()
    height_columns: ClassVar[Mapping[str, int]] = {}  # of lists of rows whose height is not the second number

    datum: str | None = Field(
        None, description="what the heights of this table count from: T.P., A.P., O.P., Y.P., N.P., B.S.L., ... "
        "(`twin.criteria.HEIGHT_DATUMS`); they are converted to T.P.; the datum of the terrain when absent",
    )  # fmt: skip

    @field_validator("datum")
    @classmethod
    def _is_a_datum(cls, name: str | None) -> str | None:
        return None if name is None else height_datum(name).name


class ElevationFile(Section):
    """One of several sources of ground elevation, in order of priority."""

    path: str = Field(description="GeoTIFF, ESRI ASCII grid, or GSI's FG-GML elevation: XML, zip or folder")
    datum: str | None = Field(
        None, description="what its heights count from where the file does not state it: T.P., A.P., O.P., Y.P., ... "
        "(`twin.criteria.HEIGHT_DATUMS`), orthometric or ellipsoidal",
    )  # fmt: skip
    unit: str | None = Field(None, description="vertical unit where the file declares none: m, ft, us-ft, cm, mm")
    crs: int | str | None = Field(None, description="CRS where the file names none")
    feather_m: float = Field(
        0.0, ge=0, description="width of the strip along its edge in which it passes over into the sources below it [m]"
    )

    @field_validator("datum")
    @classmethod
    def _is_a_datum(cls, name: str | None) -> str | None:
        return _elevation_datum(name)


def _elevation_datum(name: str | None) -> str | None:
    """The datum of an elevation file, by its own name; "orthometric" and "ellipsoidal" as they are."""
    return name if name in (None, "orthometric", "ellipsoidal") else height_datum(name).name


class NestedTerrain(Section):
    """A part of the terrain on finer cells; buildings in it take their water from the finest."""

    bounds: tuple[float, float, float, float] = Field(
        description="x_min, y_min, x_max, y_max in the city's plane coordinates, widened to whole cells of the terrain "
        "it lies in; three of those cells or more from its edge and from other parts [m]"
    )
    cell_size: float = Field(gt=0, le=100, description="a whole fraction of that of the terrain it lies in [m]")


class TerrainOptions(Section):
    """The terrain: grid, elevation, buildings as obstacles, roughness."""

    cell_size: float = Field(2.0, gt=0, le=100, description="[m]")
    margin: float = Field(20.0, ge=0, description="around the buildings, where the data reach so far [m]")
    dem: str | list[ElevationFile] | None = Field(
        None, description="elevation to use before the city's own: GeoTIFF, ESRI ASCII grid, or GSI's FG-GML "
        "(XML, zip or folder); several as [[terrain.dem]] tables, the first that covers a cell counts",
    )  # fmt: skip
    dem_height_datum: str | None = Field(
        None, description="what its heights count from where the file does not state it: orthometric, ellipsoidal, or "
        "T.P., A.P., O.P., Y.P., ... (`twin.criteria.HEIGHT_DATUMS`)",
    )  # fmt: skip
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
    nested: list[NestedTerrain] = Field([], description="parts on finer cells; finer ones within them after them")

    @field_validator("dem_height_datum")
    @classmethod
    def _is_a_datum(cls, name: str | None) -> str | None:
        return _elevation_datum(name)

    @model_validator(mode="after")
    def _one_datum(self) -> TerrainOptions:
        if self.dem_height_datum is not None and not isinstance(self.dem, str):
            raise ValueError("dem_height_datum needs dem = PATH; of several files each has its own datum")
        return self

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


class Inflow(_Forcing, Heights):
    """An inflow: a river reach, a levee breach or a burst main."""

    height_keys = ("bank_level",)

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


class Level(_Forcing, Heights):
    """A water level prescribed at an edge of the grid: tide, surge, tsunami, gauge."""

    height_keys = ("series", "readings")

    edge: Literal["west", "east", "south", "north"]
    series: Series = Field([], description="[minutes, m above the height datum] pairs, ascending")


class Edge(Heights):
    """What is beyond a side of the grid or a part of it; the last entry counts, `open_edges` holds for the rest."""

    height_keys = ("series", "readings", "rating")
    height_columns: ClassVar[Mapping[str, int]] = {"rating": 0}

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


class Breach(Heights):
    """A levee breach: faces along the line open by the share the gap covers, growing in width and depth.

    Give width and sill, a table, or a formula with what it needs.
    """

    height_keys = ("sill", "crest", "table")
    height_columns: ClassVar[Mapping[str, int]] = {"table": 2}

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


class Rule(Heights):
    """When a structure or a pump is open (runs): by the water level at a gauge."""

    height_keys = ("open_above", "close_below", "close_above", "open_below")

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


class _Structure(Heights):
    """What structures between two points have in common."""

    height_keys: ClassVar[tuple[str, ...]] = ("tail",)

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

    height_keys: ClassVar[tuple[str, ...]] = ("invert", "to_invert", "tail")

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

    height_keys: ClassVar[tuple[str, ...]] = ("crest", "tail")

    crest: float = Field(description="elevation [m above the height datum]")
    width: float = Field(gt=0, description="[m]")
    coefficient: float = Field(1.705, gt=0, description="Q = C b h^1.5 [m^0.5/s]")


class Gate(_Structure):
    """A sluice gate between two points, free or drowned."""

    height_keys: ClassVar[tuple[str, ...]] = ("sill", "tail")

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


class Bridge(Heights):
    """A bridge deck across the water: pressure flow below it, a weir over it."""

    height_keys = ("low", "high")

    name: str = ""
    line: list[Point] = Field(min_length=2, description="along the deck [m]")
    low: float = Field(description="elevation of the lower chord [m above the height datum]")
    high: float = Field(description="elevation of what overtops, deck or parapet [m above the height datum]")

    @model_validator(mode="after")
    def _low_below_high(self) -> Bridge:
        if not self.low < self.high:
            raise ValueError(f"low is {self.low:g} m and high {self.high:g} m, expected low below high")
        return self


class Pump(Heights):
    """A pump: lifts water out of the grid or to another point."""

    height_keys = ("start_level", "stop_level")

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


class SewerInlet(Section):
    """A grate over a node of the sewer network."""

    node: str = Field(description="id in the SWMM file; its rim lies at the ground of the cell")
    at: Point = Field(description="x, y [m]")
    perimeter: float = Field(1.8, gt=0, description="of the open sides [m]")
    area: float = Field(0.3, gt=0, description="of the clear opening [m2]")


class Sewer(Section):
    """A sewer network by SWMM (extra `sewer`), which exchanges heads and water with the streets at its inlets."""

    network: str = Field(description="SWMM input file (.inp) with FLOW_UNITS CMS; relative to the scenario file")
    interval_seconds: int = Field(5, ge=1, description="between exchanges; a multiple of the file's ROUTING_STEP")
    inlet: list[SewerInlet] = Field(min_length=1)


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


class InitialArea(Heights):
    """Water that stands in a polygon at the start: a level or a depth."""

    height_keys = ("level",)

    polygon: list[Point] = Field(min_length=3, description="x, y points [m]")
    level: float | None = Field(None, description="[m above the height datum]")
    depth: float | None = Field(None, ge=0, description="[m]")

    @model_validator(mode="after")
    def _one_of_two(self) -> InitialArea:
        if (self.level is None) == (self.depth is None):
            raise ValueError("give level or depth, one of the two")
        return self


class InitialWater(Heights):
    """Water at the start. Where several keys give water, the deeper counts."""

    height_keys = ("level",)

    fill_from_boundaries: bool = Field(
        True, description="whether water that is connected to a level boundary and below its level at time 0 stands "
        "there at the start; what lies behind levees and walls stays dry",
    )  # fmt: skip
    level: float | None = Field(
        None, description="level of water wherever the ground is lower, connected or not [m above the height datum]"
    )
    depth: float | None = Field(None, ge=0, description="depth of water everywhere [m]")
    raster: str | None = Field(None, description="GeoTIFF of the level or depth at the start")
    raster_quantity: Literal["level", "depth"] = Field("level", description="what the raster holds [m]")
    raster_datum: str | None = Field(
        None, description="what the levels of the raster count from: T.P., A.P., O.P., ...; the terrain's when absent"
    )
    area: list[InitialArea] = Field([])
    run: str | None = Field(
        None, description="outputs (NetCDF, Zarr) or checkpoint of an earlier run, whose depth and velocity are taken"
    )
    run_minutes: float | None = Field(None, ge=0, description="time of its output [minutes]; the last when absent")
    warm_up_minutes: float = Field(
        0.0, ge=0, description="how long water flows before time 0, with inflows and levels as at time 0 and no rain: "
        "fills rivers to the depth that carries their inflow",
    )  # fmt: skip

    @field_validator("raster_datum")
    @classmethod
    def _is_a_raster_datum(cls, name: str | None) -> str | None:
        return None if name is None else height_datum(name).name

    @model_validator(mode="after")
    def _from_one_source(self) -> InitialWater:
        given = [name for name in ("level", "depth", "raster", "area") if getattr(self, name) not in (None, [])]
        if self.run is not None and given:
            raise ValueError(f"give run or {' and '.join(given)}: an earlier run holds all of the water")
        if self.run is None and self.run_minutes is not None:
            raise ValueError("run_minutes is the time in an earlier run; give run = PATH too")
        return self


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

    path: str = Field(description="PLATEAU fld/tnm/htd file or folder, or CSV, NetCDF or folder of MLIT's guideline")
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
_BESIDE_PUBLISHED = frozenset(("published", "given", "duration_hours", "output_minutes"))


class Flood(Section):
    """Rain, inflows, water levels, breaches and losses, and the flood model."""

    duration_hours: float = Field(2.0, gt=0)
    output_minutes: float = Field(5.0, gt=0)
    solver: Literal["shallow_water", "local_inertial"] = "shallow_water"
    order: Literal[1, 2] | None = Field(
        None, description="of accuracy; when absent 2 for shallow_water, 1 for local_inertial, which has no other"
    )
    dtype: Literal["float32", "float64"] = "float32"
    device: Literal["cpu", "gpu"] = Field(
        "cpu", description="gpu: the steps of shallow_water run on an NVIDIA card, with the extra gpu"
    )
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
    edge: list[Edge] = Field([])
    breach: list[Breach] = Field([])
    culvert: list[Culvert] = Field([])
    weir: list[Weir] = Field([])
    gate: list[Gate] = Field([])
    bridge: list[Bridge] = Field([])
    pump: list[Pump] = Field([])
    drain: list[Drain] = Field([])
    sewer: Sewer | None = Field(None, description="sewer network by SWMM")
    gauge: list[Gauge] = Field([])
    section: list[CrossSection] = Field([])
    initial: InitialWater = InitialWater()
    given: PublishedFlood | None = Field(None, description="published flood map to compare with")
    published: PublishedWater | None = Field(None, description="published water in place of a computed flood")

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


class LeveeEdit(Heights):
    """A new wall or levee."""

    height_keys = ("crest",)

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


class GroundEdit(Heights):
    """Ground set to one elevation."""

    height_keys = ("elevation",)

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
            if self.terrain.nested:
                raise ValueError("terrain.nested has no effect on published water; take it out, or flood.published")
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
    >>> scenario_from_text('name = "a"\\n[city]\\npath = "x"\\n[flood]\\nxyz = 3')
    Traceback (most recent call last):
        ...
    twin.errors.ScenarioError: scenario:
      flood.xyz: unknown key
    """
    return check(Scenario, parse_toml(text, source=name), source=name)


def read_scenario(path: str | Path) -> Scenario:
    """Read and check a scenario file; errors name the file and every wrong key."""
    data = read_toml(path, hint="`twin init DATASET` writes one to start from")
    return check(Scenario, data, source=str(path))
