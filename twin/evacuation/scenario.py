"""EvacuationScenario: who leaves when, to where, by which rules. The same from Python and from TOML.

Departure curves come with their inverse distribution functions. The random numbers they take belong to the person: a
hash of (seed, stream, key of the person), the same whatever the order of people, the number of threads, or who else
takes part.

A wrong value in a scenario is a ScenarioError that names its key.
"""

from __future__ import annotations

import warnings
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import Field, ValidationError, field_validator, model_validator

from twin.arrays import FloatArray, IntegerArray, UInt64Array
from twin.errors import InputError, ScenarioError
from twin.quantities import HOUR, MINUTE
from twin.settings import Section, complaints, parse_toml

__all__ = [
    "AtOnce",
    "Departure",
    "DepartureTable",
    "EvacuationScenario",
    "GroupLimit",
    "Logistic",
    "Lognormal",
    "Rayleigh",
    "ThreeClass",
    "Uniform",
    "departure_delay",
    "personal_uniform",
    "scenario_from_toml",
]

_Seconds = Annotated[float, Field(ge=0.0, allow_inf_nan=False)]
_Positive = Annotated[float, Field(gt=0.0, allow_inf_nan=False)]
_Share = Annotated[float, Field(ge=0.0, le=1.0)]


class AtOnce(Section):
    """All leave at the alert, after a delay [s]."""

    kind: Literal["at_once"] = "at_once"
    delay: _Seconds = 0.0


class Uniform(Section):
    """Evenly between two times after the alert [s]."""

    kind: Literal["uniform"] = "uniform"
    first: _Seconds = 0.0
    last: _Seconds = 600.0

    @model_validator(mode="after")
    def _in_order(self) -> Uniform:
        if self.last < self.first:
            raise ValueError(f"last ({self.last}) is before first ({self.first})")
        return self


class Rayleigh(Section):
    """F = 1 - exp[-(t - delay)^2 / (2 scale^2)]: Mas, Wang, Mostafizi (tsunami evacuation)."""

    kind: Literal["rayleigh"] = "rayleigh"
    delay: _Seconds = 0.0
    scale: _Positive = 420.0


class Logistic(Section):
    """F = 1 / (1 + exp(-(t - half_time) rate)): the S-curve; nobody leaves before the alert."""

    kind: Literal["logistic"] = "logistic"
    half_time: _Seconds = 900.0
    rate: _Positive = 0.005


class Lognormal(Section):
    """ln t is normal with this median and sigma (IMO uses it for day and night cases)."""

    kind: Literal["lognormal"] = "lognormal"
    median: _Positive = 600.0
    sigma: _Positive = 0.6


class ThreeClass(Section):
    """Leave at once, after errands, or when it presses: shares and evenly spread time windows [s].

    The shares are those of Tokyo's 2022 damage estimate: 38.7 %, 58.0 %, 3.3 %; the windows are
    the user's to set.
    """

    kind: Literal["three_class"] = "three_class"
    shares: tuple[_Share, _Share, _Share] = (0.387, 0.580, 0.033)
    at_once: tuple[_Seconds, _Seconds] = (0.0, 300.0)
    after_errands: tuple[_Seconds, _Seconds] = (300.0, 1800.0)
    late: tuple[_Seconds, _Seconds] = (1800.0, 5400.0)

    @model_validator(mode="after")
    def _adds_up(self) -> ThreeClass:
        if abs(sum(self.shares) - 1.0) > 1e-6:
            raise ValueError(f"shares add up to {sum(self.shares)}, expected 1")
        return self


class DepartureTable(Section):
    """Share that has left by a time [s], linear between: times rise, shares run up to 1."""

    kind: Literal["table"] = "table"
    time: tuple[_Seconds, ...]
    share: tuple[_Share, ...]

    @model_validator(mode="after")
    def _rises(self) -> DepartureTable:
        if len(self.time) != len(self.share) or len(self.time) < 2:
            raise ValueError("time and share need the same length, at least 2")
        if any(b <= a for a, b in zip(self.time, self.time[1:], strict=False)):
            raise ValueError("time must rise")
        if any(b < a for a, b in zip(self.share, self.share[1:], strict=False)) or self.share[-1] != 1.0:
            raise ValueError("share must not fall and must end at 1; use compliance for those who stay")
        return self


Departure = Annotated[
    AtOnce | Uniform | Rayleigh | Logistic | Lognormal | ThreeClass | DepartureTable, Field(discriminator="kind")
]


class GroupLimit(Section):
    """Limits of a group in place of `criteria.WATER_LIMITS`."""

    depth: _Positive
    force: _Positive
    door_depth: _Positive
    takes_stairs: bool = True


class EvacuationScenario(Section):
    """How an evacuation runs. Every default is stated here; sources are in `relations`.

    alert_time : time of the evacuation order, on the clock of the hazard [s]
    departure : curve of leaving after the alert
    compliance : share of people who leave at all
    shelter_choice : "nearest" by time; "assigned" the optimum under the capacities; "table" the `destination` given
    rerouting : "closure" looks for open ways whenever the hazard changes; "none" keeps the first way
    congestion_interval : also look for faster ways round the queues this often [s]; None never
    full_shelters : "announced" turns everybody away at once, "at_the_door" on arrival
    vertical_evacuation : "none"; "if_cut_off" counts those kept in a building with a dry floor they can
        climb to as safe upstairs; "prefer" lets them stay there from the start
    dry_margin : of a floor above the water, at homes and in shelters [m]
    hazard : which of `shelters.HAZARD_TYPES` it is; shelters designated for others take nobody
    crowd : relation of density and speed, see `relations.CROWD_RELATIONS`
    specific_flow, jam_density : replace the relation's own [1/(m s)], [1/m2]
    room_speed : speed at which room travels back through a queue [m/s]; None: at once
    passing : True lets the faster overtake; False keeps the order of entry
    counterflow : opposite directions share the width in proportion to their people
    least_share : least share of the width a direction keeps
    merge_priority : links take turns in proportion to their "width", or are "equal"
    speed_factor : on all free speeds, 0.8 by night (Japanese tsunami guidance)
    unknown_water : "open" lets people walk where water is unknown, slowed and stopped by its known part; "closed"
        does not. Open by default, because it keeps what is known apart from what is not: whoever walks there is
        UNKNOWN at best, never safe, while "closed" would report streets as cut off of which nobody knows anything.
        "dry", the former word for "open", is accepted
    duration : longest run after the alert [s]; sample_interval : of the curves [s]
    """

    name: str = "evacuation"
    alert_time: float = 0.0
    departure: Departure = Field(default_factory=Rayleigh)
    compliance: _Share = 1.0
    shelter_choice: Literal["nearest", "assigned", "table"] = "nearest"
    rerouting: Literal["closure", "none"] = "closure"
    congestion_interval: _Positive | None = None
    full_shelters: Literal["announced", "at_the_door"] = "announced"
    vertical_evacuation: Literal["none", "if_cut_off", "prefer"] = "if_cut_off"
    dry_margin: float = Field(default=0.0, ge=0.0)
    crowd: Literal["weidmann", "sfpe", "constant"] = "weidmann"
    specific_flow: _Positive | None = None
    jam_density: _Positive | None = None
    room_speed: _Positive | None = None
    passing: bool = True
    counterflow: bool = True
    least_share: float = Field(default=0.2, gt=0.0, le=0.5)
    merge_priority: Literal["width", "equal"] = "width"
    speed_factor: _Positive = 1.0
    unknown_water: Literal["open", "closed"] = "open"
    hazard: Literal["flood", "landslide", "storm_surge", "earthquake", "tsunami", "fire", "inland_flood", "volcano"] = (
        "flood"
    )
    limits: dict[Literal["adult", "elderly", "child", "impaired", "wheelchair"], GroupLimit] = Field(
        default_factory=dict
    )
    duration: _Positive = 86400.0
    sample_interval: _Positive = 60.0

    def __init__(self, **data: Any) -> None:
        try:
            super().__init__(**data)
        except ValidationError as error:
            lines = complaints(error, type(self))
            raise ScenarioError("scenario is not valid: " + "; ".join(lines)) from None

    @field_validator("unknown_water", mode="before")
    @classmethod
    def _former_word(cls, value: Any) -> Any:
        return "open" if value == "dry" else value


# Departure times.

_ALL_BITS = 0xFFFFFFFFFFFFFFFF
_GOLDEN = 0x9E3779B97F4A7C15


def _mix(x: UInt64Array) -> UInt64Array:
    """Finaliser of SplitMix64 (Steele, Lea, Flood 2014), in place."""
    x ^= x >> np.uint64(30)
    x *= np.uint64(0xBF58476D1CE4E5B9)
    x ^= x >> np.uint64(27)
    x *= np.uint64(0x94D049BB133111EB)
    x ^= x >> np.uint64(31)
    return x


def personal_uniform(seed: int, stream: int, key: IntegerArray) -> FloatArray:
    """Uniform numbers in (0, 1), one for every key, independent between streams and seeds.

    >>> key = np.arange(4)
    >>> a = personal_uniform(7, 1, key)
    >>> bool((personal_uniform(7, 1, key[::-1]) == a[::-1]).all())
    True
    """
    root = _mix(np.array([seed & _ALL_BITS], np.uint64))
    root = _mix(root + np.uint64(_GOLDEN * (stream + 1) & _ALL_BITS))
    bits = _mix(_mix(np.asarray(key).astype(np.uint64) * np.uint64(_GOLDEN) + root) + root)
    return np.asarray(((bits >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53)


def departure_delay(curve: Departure, u: FloatArray) -> FloatArray:
    """Time after the alert at which the share `u` has left. [s]

    Parameters
    ----------
    curve : one of the departure curves of this module
    u : (n,) in (0, 1)

    Examples
    --------
    >>> from twin.evacuation.scenario import Rayleigh
    >>> departure_delay(Rayleigh(delay=60.0, scale=100.0), np.array([1 - np.exp(-0.5)])).round(6)
    array([160.])
    """
    from scipy.special import ndtri

    match curve:
        case AtOnce():
            return np.full(len(u), curve.delay)
        case Uniform():
            return curve.first + u * (curve.last - curve.first)
        case Rayleigh():
            return curve.delay + curve.scale * np.sqrt(-2.0 * np.log1p(-u))
        case Logistic():
            return np.maximum(0.0, curve.half_time + np.log(u / (1.0 - u)) / curve.rate)
        case Lognormal():
            return np.asarray(curve.median * np.exp(curve.sigma * ndtri(u)))
        case ThreeClass():
            edges = np.concatenate([[0.0], np.cumsum(curve.shares)])
            windows = np.array([curve.at_once, curve.after_errands, curve.late])
            row = np.minimum(np.searchsorted(edges[1:], u, side="right"), 2)
            share = np.maximum(edges[row + 1] - edges[row], 1e-12)
            within = np.clip((u - edges[row]) / share, 0.0, 1.0)
            return np.asarray(windows[row, 0] + within * (windows[row, 1] - windows[row, 0]))
        case DepartureTable():
            return np.interp(u, curve.share, curve.time)
    raise InputError(f"{type(curve).__name__} is not a departure curve; see twin.evacuation.scenario")


def scenario_from_toml(text: str, *, section: str = "evacuation", source: str = "scenario") -> EvacuationScenario:
    """A scenario from TOML text: its [evacuation] section, or the whole text where there is none.

    Times have the keys of the scenario file of `twin run`: `alert_minutes`, and `duration_hours` from the start of the
    flood. The former `alert_time` and `duration` [s] are read with a DeprecationWarning.

    Raises ScenarioError that names the source and the key.

    >>> scenario_from_toml("[evacuation]\\ncompliance = 0.9").compliance
    0.9
    >>> scenario_from_toml("complience = 0.9")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    twin.errors.ScenarioError: scenario: ... complience: unknown key; did you mean 'compliance'?
    """
    table = parse_toml(text, source=source)
    rules = _times_in_seconds(table.get(section, table), source)
    try:
        return EvacuationScenario(**rules)
    except ScenarioError as error:
        raise ScenarioError(f"{source}: {error}") from None


def _times_in_seconds(table: dict[str, Any], source: str) -> dict[str, Any]:
    """The table with `alert_minutes` and `duration_hours` as `alert_time` and `duration`."""
    rules = dict(table)
    for key in ("alert_minutes", "duration_hours"):
        if not isinstance(rules.get(key, 0.0), int | float):
            raise ScenarioError(f"{source}: {key}: expected a number (found {rules[key]!r})")
    for former, key in (("alert_time", "alert_minutes"), ("duration", "duration_hours")):
        if former in rules:
            warnings.warn(
                f"{source}: {former} [s] ends with version 0.4; write {key}", DeprecationWarning, stacklevel=3
            )
    if "alert_minutes" in rules:
        rules["alert_time"] = rules.pop("alert_minutes") * MINUTE
    if "duration_hours" in rules:
        rules["duration"] = max(rules.pop("duration_hours") * HOUR - rules.get("alert_time", 0.0), MINUTE)
    return rules
