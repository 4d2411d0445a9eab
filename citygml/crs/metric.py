"""Systems whose axes are in feet or another length, in metres: the same projection, so that nothing else changes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pyproj import CRS

__all__ = ["MetricCrs", "horizontal", "metric_crs"]

_LENGTHS = ("metre", "meter", "m")


class MetricCrs(NamedTuple):
    """A system with lengths in metres, and how those of another lead to it.

    crs : pyproj.CRS
    xy_unit, z_unit : metres per unit of x and y, and of z, in the other system; 1 for angles
    unit : name of the other's unit, "" where its lengths are metres
    """

    crs: CRS
    xy_unit: float
    z_unit: float
    unit: str


def horizontal(crs: CRS) -> CRS:
    """The horizontal part of a CRS, without heights."""
    if crs.is_compound:
        return crs.sub_crs_list[0]
    return crs.to_2d() if len(crs.axis_info) == 3 and not crs.is_geocentric else crs


@lru_cache(maxsize=64)
def metric_crs(crs: CRS) -> MetricCrs:
    """A CRS with its lengths in metres; itself where they are.

    The definition is that of PROJ with the units of the axes replaced (parameters of the projection have units of
    their own), so a move to another CRS is as exact as from the original. Heights that have no system of their own
    are taken to be in the unit of x and y.

    Examples
    --------
    >>> from pyproj import CRS
    >>> metric = metric_crs(CRS.from_epsg(2263))
    >>> metric.unit, round(metric.xy_unit * 3937, 6), metric.crs.axis_info[0].unit_name
    ('US survey foot', 1200.0, 'metre')
    >>> metric_crs(CRS.from_epsg(6697)).crs.to_epsg()
    6697
    """
    parts = crs.sub_crs_list if crs.is_compound else [crs]
    flat = parts[0]
    xy_unit, unit = _length(flat.axis_info[0]) if flat.axis_info else (1.0, "")
    if flat.is_geographic:
        xy_unit, unit = 1.0, ""
    z_unit, z_name = xy_unit, unit
    if len(parts) > 1:
        z_unit, z_name = _length(parts[1].axis_info[0])
    elif len(flat.axis_info) == 3:
        z_unit, z_name = _length(flat.axis_info[2])
    if xy_unit == z_unit == 1.0:
        return MetricCrs(crs, 1.0, 1.0, "")
    from pyproj import CRS

    return MetricCrs(CRS.from_json_dict(_with_metres(crs.to_json_dict())), xy_unit, z_unit, unit or z_name)


def _length(axis: Any) -> tuple[float, str]:
    """Metres per unit of an axis, and the unit's name where it is no metre."""
    factor = float(axis.unit_conversion_factor or 1.0)
    if axis.unit_name in _LENGTHS or factor == 1.0:
        return 1.0, ""
    return factor, str(axis.unit_name)


def _with_metres(definition: dict[str, Any]) -> dict[str, Any]:
    """A definition in PROJJSON with the lengths of its axes in metres; its code and name are no longer its own."""
    out = dict(definition)
    components = out.get("components")
    if components:
        out["components"] = [_with_metres(part) for part in components]
        out["name"] = " + ".join(part["name"] for part in out["components"])
        out.pop("id", None)
        return out
    system = dict(out.get("coordinate_system", {}))
    axes = [dict(axis) for axis in system.get("axis", [])]
    changed = False
    for axis in axes:
        unit = axis.get("unit")
        if isinstance(unit, dict) and unit.get("type", "LinearUnit") == "LinearUnit":
            axis["unit"], changed = "metre", True
    if changed:
        out["coordinate_system"] = {**system, "axis": axes}
        out["name"] = f"{out['name']} (metres)"
        out.pop("id", None)
        out.pop("ids", None)
    return out
