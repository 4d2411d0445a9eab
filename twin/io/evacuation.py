"""Evacuation results for other programs: layers, moving features, events, and their provenance.

Files are written with small counts suppressed (`twin.evacuation.measures.suppress_small`); rows of people carry no
identifier. Who is safe is read from `safety` alone.
"""

from __future__ import annotations

import hashlib
import json
import platform
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.errors import InputError
from twin.evacuation.measures import buildings_table, suppress_small
from twin.evacuation.shelters import Shelters
from twin.evacuation.states import Safety
from twin.files import whole_file, write_whole
from twin.network import EdgeHazard, EdgeKind, StreetNetwork, edge_lines
from twin.population import Population

if TYPE_CHECKING:
    import xarray as xr
    from geopandas import GeoDataFrame

__all__ = [
    "building_layer",
    "evacuation_manifest",
    "public_totals",
    "shelter_layer",
    "street_layer",
    "write_evacuation_layers",
    "write_events",
    "write_moving_features",
    "write_street_use",
]


def street_layer(result: xr.Dataset, streets: StreetNetwork) -> GeoDataFrame:
    """One row per edge: kind, length, width, people both ways, waiting [person s], peak density [1/m2]."""
    import geopandas as gpd

    lines = edge_lines(streets)
    passed, waiting = result["people_passed"].values, result["waiting"].values
    return gpd.GeoDataFrame(
        {
            "edge": np.arange(streets.n_edges),
            "kind": [EdgeKind(int(k)).name.lower() for k in streets.edge_kind],
            "length": streets.edge_length,
            "width": streets.edge_width,
            "people_along": passed[:, 0],
            "people_against": passed[:, 1],
            "waiting": waiting.sum(axis=1),
            "density_peak": result["density_peak"].values.sum(axis=1),
        },
        geometry=lines,
        crs=_plane(streets.crs),
    )


def shelter_layer(result: xr.Dataset, shelters: Shelters, crs: Any = None) -> GeoDataFrame:
    """One row per shelter: id, name, state, depth [m], capacity, people, turned away, time full [s].

    state : "dry", "wet", "unknown" or "dry_upstairs"; at a place at the edge of the area "exit_dry", "exit_wet" or
    "exit_unknown", since conditions beyond the area are not modelled
    """
    import geopandas as gpd

    n = len(shelters)
    state, depth = np.full(n, "unknown", object), np.full(n, np.nan)
    if "shelter_water" in result:
        meaning = np.array(str(result["shelter_water"].attrs["flag_meanings"]).split(), object)
        state, depth = meaning[result["shelter_water"].values], result["shelter_depth"].values
    out = np.asarray(shelters.is_exit, bool)
    state = np.where(out, [f"exit_{s.removesuffix('_upstairs')}" for s in state], state)
    return gpd.GeoDataFrame(
        {
            "id": shelters.id.astype(str),
            "name": shelters.name.astype(str),
            "state": state,
            "depth": depth,
            "capacity": result["capacity"].values,
            "people": result["sheltered"].values[-1],
            "turned_away": result["turned_away"].values,
            "full_time": result["full_time"].values,
        },
        geometry=gpd.points_from_xy(shelters.xy[:, 0], shelters.xy[:, 1]),
        crs=_plane(crs),
    )


def building_layer(result: xr.Dataset, streets: StreetNetwork, *, least: int = 5) -> GeoDataFrame:
    """One row per building with people, as a point at its entrance; counts below `least` suppressed.

    worst : the worst fate of its people: "unsafe", "unknown", "left" or "safe"; "suppressed" where counts are
    """
    import geopandas as gpd

    table = _homes(result, least=least)
    first = pd.Series(result["start_node"].values).groupby(result["building"].values).first()
    xy = streets.node_xyz[first.loc[table.index].to_numpy(), :2]
    return gpd.GeoDataFrame(
        table.reset_index(), geometry=gpd.points_from_xy(xy[:, 0], xy[:, 1]), crs=_plane(streets.crs)
    )


def _homes(result: xr.Dataset, *, least: int) -> pd.DataFrame:
    """People of each building by their fate; rows with a small count have no numbers."""
    whole = buildings_table(result)
    counts = tuple(str(c) for c in whole.columns if pd.api.types.is_integer_dtype(whole[c]))
    table = suppress_small(whole, columns=counts, least=least)
    order = np.empty(len(Safety), np.int64)
    order[[int(fate) for fate, _ in _WORST_FIRST]] = np.arange(len(_WORST_FIRST))
    worst = pd.Series(order[result["safety"].values]).groupby(result["building"].values).min()
    names = np.array([name for _, name in _WORST_FIRST], object)
    table["worst"] = pd.Series(names[worst.to_numpy()], worst.index, dtype="str").reindex(table.index)
    table["worst"] = table["worst"].where(~table["suppressed"], "suppressed")
    return table


_WORST_FIRST = (
    (Safety.UNSAFE, "unsafe"), (Safety.UNKNOWN, "unknown"), (Safety.LEFT, "left"), (Safety.SAFE, "safe")
)  # fmt: skip


def public_totals(result: xr.Dataset, *, least: int = 5) -> xr.Dataset:
    """A result without its rows of people: totals per building, small counts suppressed.

    Parameters
    ----------
    least : int
        All numbers of a building with a count of people below this are NaN.

    Returns
    -------
    Dataset
        All variables but those by person and by event; home_people, home_safe ... by `home` (row of the building in
        the city's objects, -1 outdoors) as in `twin.evacuation.measures.buildings_table`.
    """
    personal = [name for name, variable in result.variables.items() if {"person", "event"} & set(variable.dims)]
    table = _homes(result, least=least)
    rows: dict[str, Any] = {}
    for column in table.columns:
        if pd.api.types.is_bool_dtype(table[column]):
            continue
        if pd.api.types.is_numeric_dtype(table[column]):
            rows[f"home_{column}"] = ("home", table[column].astype("Float64").to_numpy(float, na_value=np.nan))
        else:
            rows[f"home_{column}"] = ("home", table[column].astype(str).to_numpy(object))
    rest = result.drop_vars(personal)
    rest.attrs["comment"] = f"rows of people are left out; buildings with a count below {least} are suppressed"
    return rest.assign(rows).assign_coords(home=("home", table.index.to_numpy(np.int32)))


def _plane(crs: Any) -> Any:
    return crs.sub_crs_list[0] if crs is not None and crs.is_compound else crs


def write_evacuation_layers(
    result: xr.Dataset, path: str | Path, *, streets: StreetNetwork, shelters: Shelters, least: int = 5
) -> list[Path]:
    """Streets, shelters and buildings as one GeoPackage (.gpkg), or as GeoParquet files in a folder.

    Returns the files written.
    """
    path = Path(path)
    layers = {
        "streets": street_layer(result, streets),
        "shelters": shelter_layer(result, shelters, streets.crs),
        "buildings": building_layer(result, streets, least=least),
    }
    if path.suffix == ".gpkg":
        with whole_file(path) as aside:
            for name, layer in layers.items():
                layer.to_file(aside, layer=name, driver="GPKG")
        return [path]
    if path.suffix:
        raise InputError(f"{path}: expected a .gpkg file or a folder for GeoParquet")
    path.mkdir(parents=True, exist_ok=True)
    written = []
    for name, layer in layers.items():
        with whole_file(path / f"{name}.parquet") as aside:
            layer.to_parquet(aside)
        written.append(path / f"{name}.parquet")
    return written


def write_events(result: xr.Dataset, path: str | Path) -> Path:
    """Every traversal as Parquet: person, link (2 x edge, + 1 against), time_in, time_out [s].

    All other results can be recomputed from these. Needs a run with `with_events=True`.
    """
    table = _events(result)
    with whole_file(Path(path)) as aside:
        table.to_parquet(aside, index=False)
    return Path(path)


def write_street_use(result: xr.Dataset, streets: StreetNetwork, path: str | Path, *, every: float = 60.0) -> Path:
    """People who enter each street in each interval, as Parquet: edge, direction, time [s], people.

    Entrance links are left out: they would show who lives where. Needs a run with `with_events=True`.

    every : length of an interval [s]
    """
    events = _events(result)
    edge = events["link"].to_numpy() >> 1
    kept = events[streets.edge_kind[edge] != EdgeKind.ENTRANCE]
    direction = np.array(["along", "against"])[kept["link"].to_numpy() & 1]
    time = np.floor(kept["time_in"].to_numpy() / every) * every
    rows = pd.DataFrame({"edge": kept["link"].to_numpy() >> 1, "direction": direction, "time": time})
    table = rows.value_counts(sort=False).rename("people").reset_index()
    return write_whole(path, lambda aside: table.to_parquet(aside, index=False))


def _events(result: xr.Dataset) -> pd.DataFrame:
    if "event_person" not in result:
        raise InputError("the run kept no events; use simulate_evacuation(..., with_events=True)")
    return pd.DataFrame(
        {
            "person": result["event_person"].values,
            "link": result["event_link"].values,
            "time_in": result["event_in"].values,
            "time_out": result["event_out"].values,
        }
    )


def write_moving_features(
    result: xr.Dataset, path: str | Path, *, streets: StreetNetwork, start: str, most: int = 1000
) -> Path:
    """Trajectories of up to `most` people as OGC Moving Features JSON (19-045r3), in degrees (WGS 84).

    start : ISO date and time of second 0, e.g. "2026-09-01T09:00:00+00:00"
    most : people are sampled at even steps through the rows
    """
    from pyproj import CRS, Transformer

    if streets.crs is None:
        raise InputError("the streets have no CRS; moving features need one to go to degrees")
    table = _events(result)
    people = np.unique(table["person"].to_numpy())
    chosen = people[np.unique(np.linspace(0, len(people) - 1, min(most, len(people))).astype(int))]
    to_degrees = Transformer.from_crs(_plane(streets.crs), CRS.from_epsg(4326), always_xy=True)
    lon, lat = to_degrees.transform(streets.node_xyz[:, 0], streets.node_xyz[:, 1])
    ends = np.stack([streets.edge_from, streets.edge_to], axis=1).ravel()
    zero = datetime.fromisoformat(start)
    zero = zero if zero.tzinfo else zero.replace(tzinfo=UTC)
    features = []
    for person, walk in table[table["person"].isin(chosen)].sort_values(["person", "time_in"]).groupby("person"):
        nodes = np.append(ends[walk["link"].to_numpy()], ends[walk["link"].to_numpy()[-1] ^ 1])
        times = np.append(walk["time_in"].to_numpy(), walk["time_out"].to_numpy()[-1])
        features.append(
            {
                "type": "Feature",
                "temporalGeometry": {
                    "type": "MovingPoint",
                    "datetimes": [(zero + timedelta(seconds=float(t))).isoformat() for t in times],
                    "coordinates": np.column_stack([lon[nodes], lat[nodes]]).round(7).tolist(),
                    "interpolation": "Linear",
                },
                "properties": {"person": int(np.asarray(person))},
            }
        )
    document = {
        "type": "FeatureCollection",
        "crs": {"type": "Name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
        "features": features,
    }
    with whole_file(Path(path)) as aside:
        Path(aside).write_text(json.dumps(document), encoding="utf-8")
    return Path(path)


def evacuation_manifest(
    result: xr.Dataset,
    streets: StreetNetwork,
    *,
    population: Population,
    shelters: Shelters,
    hazard: EdgeHazard | None = None,
) -> dict[str, Any]:
    """Provenance of a result: hashes of inputs and result, scenario, seed, versions, assumptions."""
    return {
        "inputs": {
            "streets": _hash(streets),
            "population": _hash(population),
            "shelters": _hash(shelters),
            "hazard": _hash(hazard) if hazard is not None else None,
        },
        "result": _hash_arrays(result[name].values for name in sorted(map(str, result.data_vars))),
        "scenario": json.loads(result.attrs["scenario"]),
        "seed": int(result.attrs["seed"]),
        "assumptions": [line for line in result.attrs["assumptions"].split("\n") if line],
        "versions": {"python": platform.python_version(), **{name: _version(name) for name in _LIBRARIES}},
    }


_LIBRARIES = ("city-twin", "numpy", "numba", "scipy", "xarray", "ortools")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def _hash(container: Any) -> str:
    return _hash_arrays(v for _, v in sorted(vars(container).items()) if isinstance(v, np.ndarray))


def _hash_arrays(arrays: Any) -> str:
    digest = hashlib.sha256()
    for array in arrays:
        values = np.ascontiguousarray(array)
        digest.update(str((values.dtype, values.shape)).encode())
        digest.update(repr(values.tolist()).encode() if values.dtype == object else values.tobytes())
    return digest.hexdigest()
