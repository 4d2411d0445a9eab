"""How wide and how fast levees and dams give way: published formulas, as rows for `Breach.growth`.

Rows are (time after the beginning, width, sill): [s], [m], [m]. All formulas are regressions over observed failures,
with a scatter of a factor of two or so; treat a single value as one of several.
"""

from __future__ import annotations

import numpy as np

from twin.errors import InputError
from twin.quantities import GRAVITY, HOUR

__all__ = ["froehlich_growth", "river_levee_growth", "von_thun_gillette_growth"]

Growth = tuple[tuple[float, float, float], ...]


def froehlich_growth(*, volume: float, height: float, crest: float, sill: float, overtopping: bool = True) -> Growth:
    r"""Average width and time of formation of Froehlich (2008), growing linearly from nothing.

    .. math:: B = 0.27\, k\, V^{0.32} h^{0.04}, \qquad t = 63.2 \sqrt{V / (g h^2)}

    volume : of water above the bottom of the breach [m3]; height : of the breach [m]; crest, sill : elevations [m].
    overtopping : k is 1.3 then, 1.0 for piping.

    Froehlich (2008), J. Hydraul. Eng. 134, 1708-1721.

    >>> rows = froehlich_growth(volume=1e6, height=10.0, crest=20.0, sill=10.0)
    >>> round(rows[-1][1], 1), round(rows[-1][0])
    (32.0, 2018)
    """
    _positive(volume=volume, height=height)
    width = 0.27 * (1.3 if overtopping else 1.0) * volume**0.32 * height**0.04
    return (0.0, 0.0, crest), (63.2 * float(np.sqrt(volume / (GRAVITY * height**2))), float(width), sill)


def von_thun_gillette_growth(*, volume: float, head: float, crest: float, sill: float, erodible: bool = True) -> Growth:
    r"""Average width and time of formation of Von Thun and Gillette (1990), growing linearly from nothing.

    .. math:: B = 2.5 h + C, \qquad t = 0.015 h \ \text{or} \ 0.02 h + 0.25 \ \text{hours}

    C is 6.1 m below 1.23 million m3, 18.3 m below 6.17, 42.7 m below 12.3 and 54.9 m from there on.

    volume : of the reservoir [m3]; head : of water above the bottom of the breach [m]; crest, sill : elevations [m].
    erodible : the first of the two times, else the second.

    Von Thun and Gillette (1990), U.S. Bureau of Reclamation; Wahl (1998), DSO-98-004.

    >>> von_thun_gillette_growth(volume=1e6, head=4.0, crest=10.0, sill=6.0)
    ((0.0, 0.0, 10.0), (216.0, 16.1, 6.0))
    """
    _positive(volume=volume, head=head)
    offset = (6.1, 18.3, 42.7, 54.9)[int(np.searchsorted((1.23e6, 6.17e6, 1.23e7), volume, side="right"))]
    hours = 0.015 * head if erodible else 0.02 * head + 0.25
    return (0.0, 0.0, crest), (hours * HOUR, 2.5 * head + offset, sill)


def river_levee_growth(*, river_width: float, sill: float, confluence: bool = False) -> Growth:
    r"""Breach of a river levee as Japanese inundation maps assume it: half the width at once, all of it in an hour.

    .. math:: B = 1.6 (\log_{10} W)^{3.8} + 62, \qquad \text{near a confluence} \ 2.0 (\log_{10} W)^{3.8} + 77

    river_width : W, of the river. [m]
    sill : the higher of the ground behind the levee and the flood plain before it. [m]

    国土交通省 洪水浸水想定区域図作成マニュアル(第4版), 2015, 破堤幅.

    >>> rows = river_levee_growth(river_width=100.0, sill=3.0)
    >>> [round(width, 1) for _, width, _ in rows], rows[-1][0]
    ([42.1, 84.3], 3600.0)
    """
    if not river_width >= 1 or not np.isfinite(river_width):
        raise InputError(f"river_width is {river_width}, expected a width of at least 1 m")
    power = float(np.log10(river_width)) ** 3.8
    width = 2.0 * power + 77.0 if confluence else 1.6 * power + 62.0
    return (0.0, 0.5 * width, sill), (float(HOUR), width, sill)


def _positive(**values: float) -> None:
    for name, value in values.items():
        if not value > 0 or not np.isfinite(value):
            raise InputError(f"{name} is {value}, expected above zero")
