"""Green and Ampt's parameters of soils by texture."""

from __future__ import annotations

from typing import NamedTuple

from twin.quantities import HOUR

__all__ = ["SOIL_TEXTURES", "SoilTexture"]

_CM = 0.01


class SoilTexture(NamedTuple):
    """effective_porosity [-]; suction : head at the wetting front [m]; conductivity [m/s]."""

    effective_porosity: float
    suction: float
    conductivity: float


def _texture(effective_porosity: float, suction_cm: float, cm_per_hour: float) -> SoilTexture:
    return SoilTexture(effective_porosity, suction_cm * _CM, cm_per_hour * _CM / HOUR)


# Rawls, Brakensiek and Miller (1983), Green-Ampt infiltration parameters from soils data. J. Hydraul. Eng. 109, 62-70,
# table 2: effective porosity, suction head at the wetting front [cm], hydraulic conductivity [cm/h], each the mean.
SOIL_TEXTURES: dict[str, SoilTexture] = {
    "sand": _texture(0.417, 4.95, 11.78),
    "loamy_sand": _texture(0.401, 6.13, 2.99),
    "sandy_loam": _texture(0.412, 11.01, 1.09),
    "loam": _texture(0.434, 8.89, 0.34),
    "silt_loam": _texture(0.486, 16.68, 0.65),
    "sandy_clay_loam": _texture(0.330, 21.85, 0.15),
    "clay_loam": _texture(0.309, 20.88, 0.10),
    "silty_clay_loam": _texture(0.432, 27.30, 0.10),
    "sandy_clay": _texture(0.321, 23.90, 0.06),
    "silty_clay": _texture(0.423, 29.22, 0.05),
    "clay": _texture(0.385, 31.63, 0.03),
}
