"""One table of quantities, and the units numbers are multiplied by where they enter.

Everything inside is SI: metres, seconds, cubic metres. `rain=80 * MM_PER_HOUR`.
A quantity has one name in arrays, Datasets, tables and reports: this one.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["DAY", "FIELDS", "GRAVITY", "HOUR", "KM_PER_HOUR", "MINUTE", "MM", "MM_PER_HOUR", "Field", "label"]

MM = 1e-3
MINUTE = 60.0
HOUR = 3600.0
DAY = 86400.0
MM_PER_HOUR = MM / HOUR
KM_PER_HOUR = 1000.0 / HOUR
GRAVITY = 9.80665  # standard acceleration, m/s2 (CGPM 1901)


class Field(NamedTuple):
    """A quantity: its unit, dimensions, CF standard name ("" where CF has none) and labels."""

    unit: str
    dims: tuple[str, ...]
    standard_name: str
    en: str
    ja: str


_YX = ("y", "x")
_TYX = ("time", "y", "x")

FIELDS: dict[str, Field] = {
    "elevation": Field("m", _YX, "ground_level_altitude", "ground elevation", "地盤高"),
    "roughness": Field("s m-1/3", _YX, "", "Manning's roughness", "粗度係数"),
    "depth": Field("m", _TYX, "", "water depth", "浸水深"),
    "level": Field("m", _TYX, "water_surface_height_above_reference_datum", "water level", "水位"),
    "velocity_x": Field("m s-1", _TYX, "", "water velocity eastward", "流速（東）"),
    "velocity_y": Field("m s-1", _TYX, "", "water velocity northward", "流速（北）"),
    "depth_max": Field("m", _YX, "", "maximum depth", "最大浸水深"),
    "level_max": Field("m", _YX, "", "maximum level", "最高水位"),
    "speed_max": Field("m s-1", _YX, "", "maximum speed", "最大流速"),
    "depth_speed_max": Field("m2 s-1", _YX, "", "maximum depth times speed", "最大（水深×流速）"),
    "hazard_max": Field("m2 s-1", _YX, "", "maximum hazard rating", "最大ハザード値"),
    "arrival_time": Field("s", _YX, "", "time of first wetting", "浸水開始時刻"),
    "duration": Field("s", _YX, "", "time above the depth threshold", "浸水継続時間"),
}


def label(name: str, *, lang: str = "en") -> str:
    """Name and unit of a quantity for a legend, in English ("en") or Japanese ("ja").

    >>> label("depth")
    'water depth [m]'
    >>> label("depth", lang="ja")
    '浸水深 [m]'
    """
    quantity = FIELDS[name]
    return f"{quantity.ja if lang == 'ja' else quantity.en} [{quantity.unit}]"
