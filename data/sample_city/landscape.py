"""The fictional landscape: ground height, water levels and the map frame, in closed form.

The city does not exist. It lies in Tokyo Bay, around 35.5 N 140.0 E,
where the borders of first, second and third meshes meet, so that even a village
crosses them all. Metres; x east, y north in EPSG:6677 (plane rectangular zone IX);
heights orthometric (標高).

`u = x - ORIGIN_X`, `v = y - ORIGIN_Y` are local coordinates. From west to east:
a plain, a river between two levees, a low quarter, a railway embankment with an
underpass every 810 m, a gentle slope with hills. A bridge crosses the river every 810 m.
"""

from __future__ import annotations

import numpy as np

Array = np.ndarray

ORIGIN_X = 15120.06
ORIGIN_Y = -55458.87
ORIGIN_LATITUDE = 35.5
ORIGIN_LONGITUDE = 140.0

RIVER_U = -210.0
MEANDER = 6.0
MEANDER_LENGTH = 540.0
LEVEE_CREST = 5.0
RIVER_BED = -1.5
# Distances from the river's centre line: edge of the bed, inner and outer edge of the crest, outer toe.
BED_EDGE, CREST_IN, CREST_OUT, TOE = 20.0, 30.0, 34.0, 44.0

RAIL_U = 180.0
RAIL_CREST, RAIL_TOE, RAIL_HEIGHT = 5.0, 13.0, 4.0
STREET_PERIOD = 810.0
UNDERPASS_V, BRIDGE_V = -45.0, 45.0
UNDERPASS_DEPTH, UNDERPASS_REACH, UNDERPASS_HALF_WIDTH = 2.6, 45.0, 5.0
DECK = 5.6
RAMP_HALF_WIDTH, RAMP_FOOT = 5.0, 10.0
WEST_AVENUE, EAST_AVENUE = -300.0, -120.0

HILL_U, HILL_V, HILL_PERIOD_U, HILL_PERIOD_V = 400.0, 230.0, 2400.0, 1620.0
HILL_HEIGHT, HILL_RADIUS = 20.0, 110.0

# Water levels of the hazard maps in the low quarter, above the mean slope of the valley. [m]
WATER_LEVEL = {"river_l1": 2.6, "river_l2": 4.3, "high_tide": 2.0, "inland": 1.5}
DURATION_HOURS = {"river_l1": 14.5, "river_l2": 62.0}

# Taylor series of latitude and longitude [degree] in (u, v) / 10 km about the origin, terms by total
# degree, u's power falling: the inverse projection of EPSG:6677 within 1e-13 degree for 10 km around.
# Plain sums and products give the same bytes on every machine, which a library's sine need not.
_LATITUDE = (
    -3.901086884e-09, -0.000152263781588, 0.0901395165587, -5.03509670247e-05, -5.03658581764e-07,
    -6.75156318481e-07, 4.05280473383e-10, -1.66550132702e-07, -5.53088757943e-10, -2.39965314974e-10,
    6.70116782516e-11, 1.96304183782e-12, -1.82890009939e-10, -1.03473139686e-12, 5.53092416924e-13,
    1.04436436443e-16, 3.24538300492e-13, 8.19988713105e-15, -3.4502456353e-13, -2.01381257569e-15,
    3.06606038581e-15,
)  # fmt: skip
_LONGITUDE = (
    -9.37910099257e-10, 0.110228422194, 0.000186197985553, -4.13355664172e-07, 0.000123144472343,
    4.13355659832e-07, -9.11252796234e-08, -1.84007921789e-09, 2.73375843314e-07, 6.1335529353e-10,
    1.06418797456e-12, -4.05643275506e-10, -6.39068600234e-12, 4.05639612098e-10, 1.06660069067e-12,
    1.40004655464e-13, 4.89951676779e-15, -1.40891171751e-12, -1.82289767941e-14, 7.07154969467e-13,
    7.70757839442e-15,
)  # fmt: skip


def _series(coefficients: tuple[float, ...], a: Array, b: Array) -> Array:
    total = np.zeros(np.broadcast(a, b).shape)
    term = 0
    for degree in range(6):
        for power in range(degree, -1, -1):
            product = np.full(total.shape, coefficients[term])
            for _ in range(power):
                product = product * a
            for _ in range(degree - power):
                product = product * b
            total = total + product
            term += 1
    return total


def latitude_longitude(x: Array, y: Array) -> tuple[Array, Array]:
    """Latitude and longitude [degree, JGD2011] of points in EPSG:6677, within 10 km of the origin."""
    a = (np.asarray(x, float) - ORIGIN_X) / 1e4
    b = (np.asarray(y, float) - ORIGIN_Y) / 1e4
    return ORIGIN_LATITUDE + _series(_LATITUDE, a, b), ORIGIN_LONGITUDE + _series(_LONGITUDE, a, b)


def _ramp(value: Array, start: float, end: float) -> Array:
    """0 up to start, 1 from end on, straight between (start > end turns it round)."""
    return np.clip((value - start) / (end - start), 0.0, 1.0)


def _periodic(value: Array, centre: float, period: float) -> Array:
    """Distance along the axis to the nearest copy of centre, signed."""
    return (np.asarray(value, float) - centre + period / 2) % period - period / 2


def river_centre(v: Array) -> Array:
    """u of the river's centre line. [m]"""
    return RIVER_U + MEANDER * np.sin(2 * np.pi * np.asarray(v, float) / MEANDER_LENGTH)


def valley_slope(v: Array) -> Array:
    """Fall of the valley to the south: half a metre per kilometre near the middle. [m]"""
    return 2.5 * np.tanh(np.asarray(v, float) / 5000.0)


def _plain(u: Array, d: Array) -> Array:
    """The plain without river, levees, embankment and hills."""
    west = 3.0 + 1.5 * (1 - np.exp(-np.maximum(-d - TOE, 0) / 300))
    across = np.clip((d - TOE) / (RAIL_U - RAIL_TOE - RIVER_U - TOE), 0, 1)
    low = 1.6 - 0.6 * np.sin(np.pi * across)
    east = 3.5 + 2.5 * (1 - np.exp(-np.maximum(u - RAIL_U - RAIL_TOE, 0) / 300))
    low = low + (east - low) * _ramp(u, RAIL_U - RAIL_TOE, RAIL_U + RAIL_TOE)
    return np.where(d < 0, west, low)


def _hills(u: Array, v: Array) -> Array:
    du = _periodic(u, HILL_U, HILL_PERIOD_U)
    dv = _periodic(v, HILL_V, HILL_PERIOD_V)
    share = _ramp(u, 210.0, 260.0) + _ramp(u, -500.0, -900.0)
    return HILL_HEIGHT * np.exp(-(du * du + dv * dv) / (2 * HILL_RADIUS**2)) * share


def _river(ground: Array, d: Array) -> Array:
    """Bed and levees cut into and set upon the ground."""
    a = np.abs(d)
    inner = RIVER_BED + (LEVEE_CREST - RIVER_BED) * _ramp(a, BED_EDGE, CREST_IN)
    outer = LEVEE_CREST + (ground - LEVEE_CREST) * _ramp(a, CREST_OUT, TOE)
    return np.where(a < CREST_IN, inner, np.where(a < TOE, outer, ground))


def _bridge_ramps(ground: Array, u: Array, v: Array, d: Array) -> Array:
    """Approach embankments from the riverside avenues up to the deck."""
    off = np.abs(_periodic(v, BRIDGE_V, STREET_PERIOD))
    west = _ramp(u, WEST_AVENUE + 6, RIVER_U - CREST_OUT - MEANDER)
    east = _ramp(u, EAST_AVENUE - 6, RIVER_U + CREST_OUT + MEANDER)
    crown = ground + np.maximum(DECK - ground, 0) * np.where(d < 0, west, east)
    side = _ramp(off, RAMP_FOOT, RAMP_HALF_WIDTH)
    inside = (np.abs(d) >= CREST_OUT) & (u > WEST_AVENUE) & (u < EAST_AVENUE)
    return np.where(inside, ground + (crown - ground) * side, ground)


def _railway(ground: Array, u: Array, v: Array) -> Array:
    """Embankment with a gap, and the dip of the street that passes under."""
    a = np.abs(u - RAIL_U)
    off = np.abs(_periodic(v, UNDERPASS_V, STREET_PERIOD))
    wall = _ramp(off, UNDERPASS_HALF_WIDTH, UNDERPASS_HALF_WIDTH + 2)
    embankment = RAIL_HEIGHT * _ramp(a, RAIL_TOE, RAIL_CREST) * wall
    dip = UNDERPASS_DEPTH * 0.5 * (1 + np.cos(np.pi * np.minimum(a / UNDERPASS_REACH, 1)))
    return ground + embankment - dip * (1 - wall)


def elevation(x: Array, y: Array) -> Array:
    """Ground height (標高) at points of EPSG:6677. [m]

    Under the bridge it is the river bed, under the railway bridge the street of the underpass.
    """
    u = np.asarray(x, float) - ORIGIN_X
    v = np.asarray(y, float) - ORIGIN_Y
    d = u - river_centre(v)
    ground = _river(_plain(u, d), d)
    ground = _bridge_ramps(ground, u, v, d)
    ground = _railway(ground, u, v) + _hills(u, v)
    return ground + valley_slope(v)


def in_low_quarter(x: Array, y: Array) -> Array:
    """True between the eastern levee's toe and the railway's, where the hazard maps show water."""
    u = np.asarray(x, float) - ORIGIN_X
    v = np.asarray(y, float) - ORIGIN_Y
    return (u - river_centre(v) > TOE) & (u < RAIL_U - RAIL_TOE)


def hazard_depth(name: str, x: Array, y: Array) -> Array:
    """Depth on a hazard map ("river_l1", "river_l2", "high_tide", "inland"); 0 where dry. [m]"""
    v = np.asarray(y, float) - ORIGIN_Y
    level = WATER_LEVEL[name] + valley_slope(v)
    depth = np.maximum(level - elevation(x, y), 0.0)
    reached = in_low_quarter(x, y)
    if name == "high_tide":
        reached &= v < 0
    return np.where(reached, depth, 0.0)


def deck_height(u: Array, v: float) -> Array:
    """Height of the road on a bridge street between the riverside avenues. [m]"""
    u = np.asarray(u, float)
    d = u - river_centre(np.full(u.shape, v))
    x, y = u + ORIGIN_X, np.full(u.shape, v + ORIGIN_Y)
    on_deck = np.abs(d) < CREST_OUT + MEANDER
    return np.where(on_deck, DECK + valley_slope(np.full(u.shape, v)), elevation(x, y))
