"""Line layers in a plane where lengths are metres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citygml.crs import crs_of, horizontal, length_scale, plane_rectangular, same_crs
from citygml.errors import CrsError
from twin.errors import CrsMismatchError

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

__all__ = ["lines_in_plane"]

# Lengths on a map may differ by this much from those on the ground: 0.0004 in the zones of Japan and of UTM. [-]
_LARGEST_ERROR = 0.01


def lines_in_plane(lines: GeoDataFrame, crs: Any = None) -> GeoDataFrame:
    """Lines in the plane of the city, or in one where lengths are true.

    Parameters
    ----------
    lines : in any system, degrees and Web Mercator too
    crs : of the city; None: the lines' own where lengths in it are metres, else the zone they lie in (平面直角座標系
        in Japan, UTM elsewhere)

    Raises
    ------
    CrsMismatchError
        The lines have no CRS, or lengths in the city's own are not metres.
    """
    if lines.crs is None:
        raise CrsMismatchError("lines name no coordinate system; set it first, e.g. lines.set_crs(6677)")
    if crs is None:
        crs = lines.crs if _is_true(lines.crs, lines) else _local_plane(lines)
    target = horizontal(crs_of(crs))
    moved = lines if same_crs(target, horizontal(lines.crs)) else lines.to_crs(target)
    if len(moved) and not _is_true(target, moved):
        raise CrsMismatchError(
            f"streets need lengths in metres, which {target.to_string()} ({target.name}) does not give there; bring "
            "the city to a plane first, e.g. city.to_crs(6677)"
        )
    return moved


def _is_true(crs: Any, lines: GeoDataFrame) -> bool:
    if horizontal(crs_of(crs)).is_geographic:
        return False
    if not len(lines):
        return True
    x0, y0, x1, y1 = lines.total_bounds
    return bool(abs(length_scale(crs, (x0 + x1) / 2, (y0 + y1) / 2) - 1.0) <= _LARGEST_ERROR)


def _local_plane(lines: GeoDataFrame) -> Any:
    degrees = lines.geometry.to_crs(6668)
    x0, y0, x1, y1 = degrees.total_bounds
    try:
        return crs_of(plane_rectangular((x0 + x1) / 2, (y0 + y1) / 2))
    except CrsError:
        return lines.estimate_utm_crs()
