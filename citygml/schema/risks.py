"""Disaster-risk records: which elements are one row of `CityModel.risks`.

A record is an element of RISKS (i-UR 2.0 to 4.0), or a gen:genericAttributeSet
whose name `generic_risk_kind` knows (i-UR 1.4 had no other way).
"""

from __future__ import annotations

__all__ = ["GENERIC_RISK_FIELDS", "RISKS", "RISK_FIELDS", "generic_risk_kind", "risk_scale"]

_WIDE = str.maketrans("Ｌ１２", "L12")

_KINDS = {
    "RiverFlooding": "river_flooding",
    "Tsunami": "tsunami",
    "HighTide": "high_tide",
    "InlandFlooding": "inland_flooding",
    "ReservoirFlooding": "reservoir_flooding",
    "Flooding": "flooding",
    "LandSlide": "landslide",
    "Disaster": "other",
}

RISKS: dict[str, str] = {
    f"{prefix}:{owner}{name}RiskAttribute": kind
    for prefix in ("uro", "urc")
    for owner in ("", "Building", "WaterBody")
    for name, kind in _KINDS.items()
}
"""Canonical element name -> value of the column `kind`."""

RISK_FIELDS: dict[str, tuple[str, str, str]] = {
    "description": ("description", "code", ""),
    "rank": ("rank", "code", ""),
    "rankOrg": ("rank_org", "code", ""),
    "depth": ("depth", "float", "m"),
    "adminType": ("admin_type", "code", ""),
    "scale": ("scale", "code", ""),
    "duration": ("duration", "float", "s"),
    "areaType": ("area_type", "code", ""),
}
"""Local name of a record's child -> column, dtype, unit. -9999 and 9999 are missing.

Codes get a `<column>_label` (for rank_org: `rank_label` where the record has no rank)."""

GENERIC_RISK_FIELDS: dict[str, tuple[str, str, str]] = {
    "規模": ("scale", "code", ""),
    "浸水ランク": ("rank", "code", ""),
    "浸水深": ("depth", "float", "m"),
    "継続時間": ("duration", "float", "s"),
    "区域区分": ("area_type", "code", ""),
}
"""Name of a generic attribute inside a risk set -> column, dtype, unit.

The set's own name becomes `description` and `description_label`. Values are words
('L2', '3'), so the label of rank, scale and area_type is the value itself; the scale
becomes its code of later editions (`risk_scale`). A child not named here goes to `extras`."""

_SCALES = {"L1": ("1", "L1（計画規模）"), "L2": ("2", "L2（想定最大規模）")}


def risk_scale(text: str) -> tuple[str, str]:
    """Code and label of a scale (規模) as any edition of i-UR writes it; other words are their own code and label.

    >>> risk_scale("L2"), risk_scale("2"), risk_scale("既往最大")
    (('2', 'L2（想定最大規模）'), ('2', '2'), ('既往最大', '既往最大'))
    """
    return _SCALES.get(text.upper().translate(_WIDE), (text, text))


def generic_risk_kind(name: str) -> str:
    """Kind of the risk a generic attribute set of this name records; "" when it is none.

    >>> generic_risk_kind("多摩水系多摩川洪水浸水想定区域（想定最大規模）")
    'river_flooding'
    >>> generic_risk_kind("土砂災害警戒区域"), generic_risk_kind("施設")
    ('landslide', '')
    """
    for word, kind in (
        ("土砂", "landslide"),
        ("津波", "tsunami"),
        ("高潮", "high_tide"),
        ("内水", "inland_flooding"),
        ("ため池", "reservoir_flooding"),
        ("洪水", "river_flooding"),
        ("浸水", "river_flooding"),
    ):
        if word in name:
            return kind
    return ""
