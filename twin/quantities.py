"""One table of quantities, and the units numbers are multiplied by where they enter.

Everything inside is SI: metres, seconds, cubic metres (degC for temperatures, 1 for counts, shares and states):
`rain=80 * MM_PER_HOUR`. A quantity has one name in arrays, Datasets, tables, feeds and reports: its key in
`QUANTITIES`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from twin.arrays import AnyArray
from twin.errors import InputError

__all__ = [
    "DAY",
    "GRAVITY",
    "HOUR",
    "KM_PER_HOUR",
    "MINUTE",
    "MM",
    "MM_PER_HOUR",
    "NS_PER_SECOND",
    "QUANTITIES",
    "Quantity",
    "attributes",
    "in_range",
    "label",
    "quantity_name",
]

MM = 1e-3
MINUTE = 60.0
HOUR = 3600.0
DAY = 86400.0
NS_PER_SECOND = 10**9  # times of readings and alerts are whole nanoseconds since 1970 UTC
MM_PER_HOUR = MM / HOUR
KM_PER_HOUR = 1000.0 / HOUR
GRAVITY = 9.80665  # standard acceleration, m/s2 (CGPM 1901)


class Quantity(NamedTuple):
    """How a quantity is kept.

    unit : readable by UDUNITS and pint; low, high : range outside which a value cannot be right;
    en, ja : what it is called; standard_name : of CF, "" where CF has none; dims : of a grid variable.
    """

    unit: str
    low: float
    high: float
    en: str
    ja: str
    standard_name: str = ""
    dims: tuple[str, ...] = ()


_YX = ("y", "x")
_TYX = ("time", "y", "x")
_DEEPEST = 500.0  # m; the sea off a quay, a reservoir
_FASTEST = 100.0  # m/s
_LONGEST = 1e9  # s

QUANTITIES: dict[str, Quantity] = {
    # ground and water on the grid
    "elevation": Quantity("m", -500.0, 9000.0, "ground elevation", "地盤高", "ground_level_altitude", _YX),
    "roughness": Quantity("s m-1/3", 0.0, 10.0, "Manning's roughness", "粗度係数", "", _YX),
    "depth": Quantity("m", -1.0, _DEEPEST, "water depth", "浸水深", "", _TYX),
    "level": Quantity("m", -500.0, 9000.0, "water level", "水位", "water_surface_height_above_reference_datum", _TYX),
    "speed": Quantity("m/s", 0.0, _FASTEST, "water speed", "流速", "", _TYX),
    "velocity_x": Quantity("m/s", -_FASTEST, _FASTEST, "water velocity eastward", "流速（東）", "", _TYX),
    "velocity_y": Quantity("m/s", -_FASTEST, _FASTEST, "water velocity northward", "流速（北）", "", _TYX),
    "depth_peak": Quantity(
        "m", 0.0, _DEEPEST, "largest depth since the previous output", "前回出力以降の最大浸水深", "", _TYX
    ),
    "speed_peak": Quantity(
        "m/s", 0.0, _FASTEST, "largest speed since the previous output", "前回出力以降の最大流速", "", _TYX
    ),
    "flow_peak": Quantity(
        "m3/s2", 0.0, 1e6, "largest depth times speed squared since the previous output",
        "前回出力以降の最大（水深×流速²）", "", _TYX,
    ),
    "track_depth": Quantity("m", 0.0, _DEEPEST, "largest depth of the time bin", "時間区間の最大浸水深"),
    "track_speed": Quantity("m/s", 0.0, _FASTEST, "largest speed of the time bin", "時間区間の最大流速"),
    "track_flow": Quantity(
        "m3/s2", 0.0, 1e6, "largest depth times speed squared of the time bin", "時間区間の最大（水深×流速²）"
    ),
    "depth_max": Quantity("m", 0.0, _DEEPEST, "maximum depth", "最大浸水深", "", _YX),
    "level_max": Quantity("m", -500.0, 9000.0, "maximum level", "最高水位", "", _YX),
    "speed_max": Quantity("m/s", 0.0, _FASTEST, "maximum speed", "最大流速", "", _YX),
    "depth_speed_max": Quantity("m2/s", 0.0, 1e5, "maximum depth times speed", "最大（水深×流速）", "", _YX),
    "flow_max": Quantity("m3/s2", 0.0, 1e6, "maximum depth times speed squared", "最大（水深×流速²）", "", _YX),
    "hazard_max": Quantity("m2/s", 0.0, 1e5, "maximum hazard rating", "最大ハザード値", "", _YX),
    "arrival_time": Quantity("s", 0.0, _LONGEST, "time of first wetting", "浸水開始時刻", "", _YX),
    "duration": Quantity("s", 0.0, _LONGEST, "time above the depth threshold", "浸水継続時間", "", _YX),
    "is_known": Quantity("1", 0.0, 1.0, "ground elevation is known", "地盤高が既知", "", _YX),
    "building": Quantity(
        "1", -1.0, 2**31, "row of the building, -1 where there is none", "建物の行番号（-1: なし）", "", _YX
    ),
    # at gauges and through cross-sections of a run
    "gauge_depth": Quantity("m", 0.0, _DEEPEST, "water depth at the gauge", "観測点の水深"),
    "gauge_level": Quantity("m", -500.0, 9000.0, "water level at the gauge", "観測点の水位"),
    "gauge_speed": Quantity("m/s", 0.0, _FASTEST, "speed of the water at the gauge", "観測点の流速"),
    "section_discharge": Quantity(
        "m3/s", -1e6, 1e6, "mean discharge through the section over the interval before", "断面流量（区間平均）"
    ),
    "section_volume": Quantity(
        "m3", -1e12, 1e12, "volume through the section since the start", "断面通過水量（累計）"
    ),
    # what sensors report
    "water_level": Quantity("m", -500.0, 9000.0, "water level", "水位"),
    "discharge": Quantity("m3/s", -1e6, 1e6, "discharge", "流量"),
    "rain_rate": Quantity("m/s", 0.0, 2e-4, "rain rate", "降雨強度"),
    "rain_depth": Quantity("m", 0.0, 5.0, "rain depth", "雨量"),
    "rain_total": Quantity("m", 0.0, 20.0, "rain since the start of the event", "累加雨量"),
    "wind_speed": Quantity("m/s", 0.0, 150.0, "wind speed", "風速"),
    "wind_direction": Quantity("degree", -360.0, 720.0, "wind direction", "風向"),
    "temperature": Quantity("degC", -100.0, 1500.0, "temperature", "気温"),
    "water_temperature": Quantity("degC", -10.0, 110.0, "water temperature", "水温"),
    "humidity": Quantity("1", 0.0, 1.2, "relative humidity", "相対湿度"),
    "pressure": Quantity("Pa", 0.0, 1e8, "pressure", "気圧"),
    "acceleration": Quantity("m/s2", -1e4, 1e4, "acceleration", "加速度"),
    "inclination": Quantity("degree", -360.0, 360.0, "inclination", "傾斜"),
    "soil_moisture": Quantity("1", 0.0, 1.2, "soil water content", "土壌水分"),
    "people": Quantity("1", 0.0, 1e8, "people", "人数"),
    "people_cut_off": Quantity("1", 0.0, 1e8, "people without a safe way out", "避難困難者"),
    "occupancy": Quantity("1", 0.0, 1e3, "occupancy", "混雑率"),
    "power": Quantity("W", -1e13, 1e13, "power", "電力"),
    "energy": Quantity("J", -1e19, 1e19, "energy", "電力量"),
    "voltage": Quantity("V", -1e7, 1e7, "voltage", "電圧"),
    "co2": Quantity("1", 0.0, 1.0, "carbon dioxide share", "CO2濃度"),
    "noise": Quantity("dB", -50.0, 250.0, "sound level", "騒音"),
    "warning_level": Quantity("1", 0.0, 5.0, "alert level of official warnings", "警戒レベル（気象庁等の発表）"),
    "state": Quantity("1", -1e9, 1e9, "state", "状態"),
}  # fmt: skip


def label(name: str, *, lang: str = "en") -> str:
    """Name and unit of a quantity for a legend, in English ("en") or Japanese ("ja").

    >>> label("depth")
    'water depth [m]'
    >>> label("depth", lang="ja")
    '浸水深 [m]'
    """
    quantity = QUANTITIES[name]
    return f"{quantity.ja if lang == 'ja' else quantity.en} [{quantity.unit}]"


def quantity_name(name: str, *, lang: str = "en") -> str:
    """What a quantity is called, without its unit; its own name where the table has none.

    >>> quantity_name("water_level", lang="ja"), quantity_name("turbidity")
    ('水位', 'turbidity')
    """
    quantity = QUANTITIES.get(name)
    if quantity is None:
        return name
    return quantity.ja if lang == "ja" else quantity.en


def attributes(name: str) -> dict[str, str]:
    """CF attributes of a variable: units, long_name, long_name_ja, and standard_name where CF has one.

    >>> attributes("depth_max")
    {'units': 'm', 'long_name': 'maximum depth', 'long_name_ja': '最大浸水深'}
    """
    if name not in QUANTITIES:
        raise InputError(f"{name!r} is not a quantity; twin.quantities lists them")
    quantity = QUANTITIES[name]
    found = {"units": quantity.unit, "long_name": quantity.en, "long_name_ja": quantity.ja}
    if quantity.standard_name:
        found["standard_name"] = quantity.standard_name
    return found


def in_range(name: str, values: AnyArray) -> AnyArray:
    """Whether values are finite and can be right for a quantity; True for any finite value of one not in the table.

    >>> in_range("water_level", np.array([1.2, -9999.0, np.nan]))
    array([ True, False, False])
    """
    values = np.asarray(values, dtype=np.float64)
    finite = np.isfinite(values)
    quantity = QUANTITIES.get(name)
    if quantity is None:
        return np.asarray(finite)
    return np.asarray(finite & (values >= quantity.low) & (values <= quantity.high))
