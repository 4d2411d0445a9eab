"""Results of a flood in the city model: disaster-risk records and attributes of its buildings, ready to be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.arrays import IntArray
from twin.criteria import DEPTH_RANKS
from twin.errors import InputError

if TYPE_CHECKING:
    from citygml import CityModel

__all__ = ["RESULT_COLUMNS", "RISK_KINDS", "city_with_flood"]

RISK_KINDS = ("river_flooding", "inland_flooding", "tsunami", "high_tide", "reservoir_flooding")
"""Kinds of water that i-UR has risk attributes for."""

RESULT_COLUMNS: Mapping[str, str] = {
    "state": "",
    "depth_is_lower_bound": "",
    "first_wet": "s",
    "wet_duration": "s",
    "isolation": "s",
    "above_floor_max": "m",
    "flow_max": "m3/s2",
    "dry_storeys": "",
    "damage_rate": "",
    "collapse_class": "",
}
"""Columns of `building_hazard` that a risk attribute has no field for -> unit."""

# The set of generic attributes they are in. Its name is none that editions 1 of i-UR had for a risk.
_SET = "simulation"


def city_with_flood(
    city: CityModel, hazard: pd.DataFrame, *, description: str, kind: str = "river_flooding", scale: str = ""
) -> CityModel:
    """The city with a flood in it, as `citygml.write_citygml` writes it back.

    A wet building gets a row of `risks` (in CityGML: ``uro:RiverFloodingRiskAttribute`` and the like) with depth, rank
    and the time above 0.5 m. Every building of the table, dry and unknown ones too, gets what such a record has no
    field for as generic attributes of the set "simulation": its state, whether the depth is a lower bound, times, dry
    storeys, damage rate, collapse class. Unknown values are left out, they are never zero.

    Parameters
    ----------
    city : CityModel
        In any CRS: buildings are found by gml:id.
    hazard : DataFrame
        From `building_hazard`; its index is gml_id.
    description : str
        Name of the flood, the label of the record's description.
    kind : one of `RISK_KINDS`
    scale : str
        Label of the scale of the flood, such as 想定最大規模; "" for none.

    Raises
    ------
    InputError
        For a kind not known, or a building that is not in the city, or is there more than once.
    """
    if kind not in RISK_KINDS:
        raise InputError(f"kind {kind!r} is not known; expected one of {', '.join(RISK_KINDS)}")
    rows = _rows(city, hazard)
    return replace(
        city,
        risks=_joined(city.risks, _risks(hazard, rows, description, kind, scale)),
        extras=_joined(city.extras, _extras(hazard, rows, city.extras)),
    )


def _rows(city: CityModel, hazard: pd.DataFrame) -> IntArray:
    if city.objects.index.has_duplicates:
        repeated = set(city.objects.index[city.objects.index.duplicated(keep=False)].dropna())
        twice = [name for name in hazard.index if name in repeated]
        if twice:
            raise InputError(f"gml:id {twice[0]!r} is {len(twice)} times in the city; results cannot be matched")
    known = ~city.objects.index.duplicated()
    places = pd.Series(np.flatnonzero(known), index=city.objects.index[known])
    rows = places.reindex(hazard.index)
    missing = rows.index[rows.isna()]
    if len(missing):
        raise InputError(
            f"{len(missing)} of {len(hazard)} buildings are not in the city, the first is {missing[0]!r}; "
            "give the dataset that the run was made from"
        )
    return rows.to_numpy().astype(np.int64)


def _risks(hazard: pd.DataFrame, rows: IntArray, description: str, kind: str, scale: str) -> pd.DataFrame:
    wet = (hazard["state"] == "wet").to_numpy()
    table = hazard[wet]
    ranks = [DEPTH_RANKS[rank - 1] for rank in table["depth_rank"].to_numpy()]
    out = pd.DataFrame(
        {
            "object": rows[wet].astype(np.int32),
            "kind": kind,
            # A code with the name as its label; the name alone would read as a generic set of edition 1.
            "description": "simulation",
            "description_label": description,
            "rank": [rank.code for rank in ranks],
            "rank_label": [rank.ja for rank in ranks],
            # float32 has no more than these digits.
            "depth": table["depth_max"].to_numpy(dtype=np.float64).round(3),
            "duration": table["duration_over_half_metre"].to_numpy(dtype=np.float64),
        }
    )
    if scale:
        out["scale"], out["scale_label"] = "simulation", scale
    return out


def _extras(hazard: pd.DataFrame, rows: IntArray, before: pd.DataFrame) -> pd.DataFrame:
    last = before.groupby("object")["record"].max() if len(before) else pd.Series(dtype=np.int64)
    record = last.reindex(rows).fillna(-1).to_numpy().astype(np.int64) + 1
    parts = []
    for order, (column, unit) in enumerate(RESULT_COLUMNS.items()):
        if column not in hazard:
            continue
        known = hazard[column].notna().to_numpy(dtype=bool)
        if column == "collapse_class":
            known = known & (hazard[column] != -1).to_numpy(dtype=bool)
        values = hazard[column].to_numpy()[known].tolist()
        is_number = bool(values) and isinstance(values[0], (int, float)) and not isinstance(values[0], bool)
        parts.append(
            pd.DataFrame(
                {
                    "object": rows[known].astype(np.int32),
                    "boundary": np.int32(-1),
                    "record": record[known].astype(np.int32),
                    "path": f"gen:{_SET}/{column}",
                    "value": [_text(value) for value in values],
                    "type": ("measure" if unit else "double") if is_number else "string",
                    "uom": unit or None,
                    "order": order,
                }
            )
        )
    found = pd.concat(parts, ignore_index=True).sort_values(["object", "order"], kind="stable")
    return found.drop(columns="order")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _joined(before: pd.DataFrame, more: pd.DataFrame) -> pd.DataFrame:
    """Rows of both by object, each table's columns as before."""
    if not len(more):
        return before
    more = more.reindex(columns=before.columns)
    for column, dtype in before.dtypes.items():
        if dtype.kind == "O":
            more[column] = more[column].astype(object).where(more[column].notna(), None)
    both = pd.concat([before, more], ignore_index=True) if len(before) else more
    both = both.sort_values("object", kind="stable").reset_index(drop=True)
    return both.astype(before.dtypes.to_dict())
