"""What a run computed, as records that stages fill and the report, the layers and the live page read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import xarray as xr

from citygml.model import CityModel
from twin.evacuation import Shelters
from twin.network import EdgeHazard, StreetNetwork
from twin.notes import Note
from twin.population import Population
from twin.scenario import Scenario
from twin.terrain import Terrain

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["EvacuationResults", "FloodResults", "InputFile", "PublishedResults", "Results"]


@dataclass(frozen=True, kw_only=True)
class InputFile:
    """A file that results depend on, with its size [bytes] and SHA-256."""

    path: Path
    bytes: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class FloodResults:
    """The flood, and what it does to buildings.

    Attributes
    ----------
    terrain : Terrain
        The ground it was computed on.
    simulation : Dataset
        From `simulate_flood`.
    buildings : DataFrame
        One row per building, see `twin.pipeline.inputs.building_table`.
    building_hazard : DataFrame
        From `building_hazard`, on the index of `buildings`.
    finer : tuple of Dataset
        The flood on finer terrains of parts of the area, whose worst `simulation` has there.
    """

    terrain: Terrain
    simulation: xr.Dataset
    buildings: pd.DataFrame
    building_hazard: pd.DataFrame
    finer: tuple[xr.Dataset, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EvacuationResults:
    """The evacuation, and what it took place on.

    Attributes
    ----------
    streets : StreetNetwork
        Cut where the water differs along a street.
    street_hazard : EdgeHazard
        Water on those streets in time.
    people, shelters : Population and Shelters
    simulation : Dataset
        The typical run, with the counts of all seeds; see `twin.pipeline.evacuation_runs.run_seeds`.
    """

    streets: StreetNetwork
    street_hazard: EdgeHazard
    people: Population
    shelters: Shelters
    simulation: xr.Dataset


@dataclass(frozen=True, kw_only=True)
class PublishedResults:
    """What the breach points or return periods of published water do, each by itself.

    Attributes
    ----------
    breaches : DataFrame
        One row per breach point: depth_max [m], wet_area [m2], known_share, wet_buildings, above_floor,
        unknown_buildings, first_street [s], and with an evacuation the people of its typical run by fate. Empty
        without.
    districts : GeoDataFrame
        One row per district: name, and of breach points the columns of `twin.hazard.breach_points.worst_breaches`, of
        stages those of `twin.hazard.return_periods.depth_by_return_period`.
    district_floods : DataFrame
        One row per district and breach point, see `twin.hazard.breach_points.district_floods`.
    streets : GeoDataFrame or None
        One row per street, see `twin.hazard.breach_points.first_breach_on_streets`; None without an evacuation.
    periods : DataFrame or None
        One row per building, see `twin.hazard.return_periods.depth_by_return_period`; None without stages.
    """

    breaches: pd.DataFrame
    districts: GeoDataFrame
    district_floods: pd.DataFrame
    streets: GeoDataFrame | None = None
    periods: pd.DataFrame | None = None


@dataclass(frozen=True, kw_only=True)
class Results:
    """Everything the stages of a run computed.

    Attributes
    ----------
    scenario : Scenario
    city : CityModel
        Projected, with the buildings of the scenario's edits.
    flood : FloodResults
    evacuation : EvacuationResults or None
        None where the scenario has none, or where nobody is in the area.
    input_files : sequence of InputFile
    agreement : mapping
        Scores against the published flood map, by name; empty where none is named.
    published : PublishedResults or None
        None where the flood was computed here, or is published as one flood.
    notes, omissions : sequences of Note
        What the pipeline assumed; what it did not compute, and why.
    stage_keys : mapping
        Hash of everything a stage was made from, by stage.
    seconds : mapping
        Time each stage took, by stage. [s]
    """

    scenario: Scenario
    city: CityModel
    flood: FloodResults
    evacuation: EvacuationResults | None = None
    input_files: Sequence[InputFile] = ()
    agreement: Mapping[str, float] = field(default_factory=dict)
    published: PublishedResults | None = None
    notes: Sequence[Note] = ()
    omissions: Sequence[Note] = ()
    stage_keys: Mapping[str, str] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)
