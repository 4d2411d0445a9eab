"""A flood against a reference (an observed extent, a published flood): hits, misses and false alarms.

Wet, dry and unknown are three states: cells unknown in either (not surveyed, no data, filled ground) are left out,
and false alarms are undefined for a reference without dry cells. Two runs of the solver are compared by
`twin.flood.compare_floods`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from twin.criteria import WET_DEPTH, is_wet
from twin.errors import InputError
from twin.lazy import names_missing_extra
from twin.notes import Note, notes_text, notes_to_json

if TYPE_CHECKING:
    import xarray as xr

__all__ = ["flood_agreement"]

_LEAST_DRY = 0.01  # share of the cells compared that must be dry in the reference for false alarms to be meaningful


@names_missing_extra
def flood_agreement(ours: xr.Dataset, other: xr.Dataset) -> xr.Dataset:
    r"""Maps and scores of how a flood agrees with another on one grid.

    Parameters
    ----------
    ours, other : Dataset
        With `depth_max` (y, x); `arrival_time` and `speed_max` are compared where both have them. Cells where
        either is unknown (NaN, or `is_known` False) are left out. Wet is `twin.criteria.is_wet`.

    Returns
    -------
    Dataset
        `<quantity>_difference` (y, x), ours minus other; `agreement` (y, x) uint8: 0 both dry, 1 both wet, 2 only
        ours, 3 only the other, 255 unknown. Attributes: hit_rate H = A / (A + C), false_alarm_ratio
        B / (A + B), critical_success_index A / (A + B + C) with A both wet, B only ours, C only the other
        (Wing et al. 2017, Water Resour. Res. 53); depth_rmse and depth_bias over cells wet in either [m];
        the volumes of the two envelopes on the cells compared [m3]; share_compared of all cells. A score is NaN where
        it is undefined: false_alarm_ratio and critical_success_index where the other has unknown cells and almost no
        dry ones (under 1 %), so that a flood everywhere would agree. `notes` (JSON) and `assumptions` state it.

    Raises
    ------
    InputError
        When the grids differ or a Dataset has no depth_max.
    """
    import xarray as xr

    _check_same_grid(ours, other)
    known = _known(ours) & _known(other)
    a, b = ours["depth_max"].values.astype(float), other["depth_max"].values.astype(float)
    wet_a, wet_b = is_wet(a) & known, is_wet(b) & known
    agreement = np.select([wet_a & wet_b, wet_a, wet_b], [1, 2, 3], 0).astype(np.uint8)
    agreement[~known] = 255
    maps = {"agreement": (("y", "x"), agreement)}
    for name in ("depth_max", "speed_max", "arrival_time", "duration"):
        if name in ours and name in other:
            difference = np.where(known, ours[name].values.astype(float) - other[name].values, np.nan)
            maps[f"{name}_difference"] = (("y", "x"), difference.astype(np.float32))
    both, only_ours, only_other = (int((agreement == k).sum()) for k in (1, 2, 3))
    either = wet_a | wet_b
    gap = (a - b)[either]
    cell_area = _cell_area(ours)
    share = float(known.mean()) if known.size else 0.0
    notes = [Note("reference.compared", share=share)]
    # a reference with unknown cells that is wet nearly everywhere else lists only wet cells
    is_dry = known & ~wet_b
    tells_dry = bool(_known(other).all() or is_dry.sum() >= max(1.0, _LEAST_DRY * known.sum()))
    if not tells_dry:
        notes.append(Note("reference.no_dry"))
    figures: dict[str, Any] = {
        "wet_depth": WET_DEPTH,
        "share_compared": share,
        "hit_rate": _ratio(both, both + only_other),
        "false_alarm_ratio": _ratio(only_ours, both + only_ours) if tells_dry else float("nan"),
        "critical_success_index": _ratio(both, both + only_ours + only_other) if tells_dry else float("nan"),
        "depth_rmse": float(np.sqrt(np.mean(gap**2))) if gap.size else float("nan"),
        "depth_bias": float(np.mean(gap)) if gap.size else float("nan"),
        "volume_ours": float(np.nansum(a[known]) * cell_area),
        "volume_other": float(np.nansum(b[known]) * cell_area),
        "assumptions": notes_text(notes),
        "notes": notes_to_json(notes),
    }
    return xr.Dataset(maps, coords={"y": ours["y"], "x": ours["x"]}, attrs=figures)


def _check_same_grid(ours: xr.Dataset, other: xr.Dataset) -> None:
    for name, flood in (("ours", ours), ("other", other)):
        if "depth_max" not in flood:
            raise InputError(f"{name} has no depth_max, found {list(flood.data_vars)}")
    for axis in ("y", "x"):
        if ours[axis].shape != other[axis].shape or not np.allclose(ours[axis], other[axis], atol=1e-6):
            raise InputError(
                f"the two floods lie on different grids ({dict(ours.sizes)} and {dict(other.sizes)}); resample one"
            )


def _known(flood: xr.Dataset) -> np.ndarray:
    known = np.isfinite(flood["depth_max"].values)
    return known & flood["is_known"].values if "is_known" in flood else known


def _cell_area(flood: xr.Dataset) -> float:
    x, y = flood["x"].values, flood["y"].values
    return float((x[1] - x[0]) * (y[1] - y[0])) if len(x) > 1 and len(y) > 1 else float("nan")


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")
