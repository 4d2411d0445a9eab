"""Closed forms of the shallow-water equations: what a solver has to reproduce.

Each function takes positions and a time and gives depth and velocity. Numbers
in the names are those of the sources; gravity is the project's.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

from twin.quantities import GRAVITY

__all__ = [
    "MacDonald",
    "bump_bed",
    "bump_steady",
    "dam_break_dry",
    "dam_break_friction",
    "dam_break_wet",
    "kinematic_depth",
    "kinematic_outflow",
    "macdonald_channel",
    "rain_on_mild_plane",
    "simple_wave",
    "thacker_paraboloid",
    "thacker_planar",
]

Array = np.ndarray
G = GRAVITY


def dam_break_dry(x: Array, t: float, *, dam: float, depth: float) -> tuple[Array, Array]:
    """Depth and velocity after a dam on a dry flat bed breaks (Ritter 1892)."""
    c = np.sqrt(G * depth)
    xi = (x - dam) / t
    fan = (xi > -c) & (xi < 2 * c)
    h = np.where(xi <= -c, depth, np.where(fan, (2 * c - xi) ** 2 / (9 * G), 0.0))
    return h, np.where(fan, 2.0 / 3.0 * (xi + c), 0.0)


def dam_break_wet(x: Array, t: float, *, dam: float, left: float, right: float) -> tuple[Array, Array]:
    """Depth and velocity after a dam over a wet flat bed breaks (Stoker 1957, ch. 10.8)."""
    c = np.sqrt(G * left)

    def mismatch(h: float) -> float:
        return float(2 * (c - np.sqrt(G * h)) - (h - right) * np.sqrt(G * (h + right) / (2 * h * right)))

    middle = brentq(mismatch, right, left)
    u = 2 * (c - np.sqrt(G * middle))
    shock = middle * u / (middle - right)
    xi = (x - dam) / t
    fan = (xi > -c) & (xi < u - np.sqrt(G * middle))
    plateau = (xi >= u - np.sqrt(G * middle)) & (xi < shock)
    h = np.where(xi <= -c, left, np.where(fan, (2 * c - xi) ** 2 / (9 * G), np.where(plateau, middle, right)))
    return h, np.where(fan, 2.0 / 3.0 * (xi + c), np.where(plateau, u, 0.0))


def dam_break_friction(
    x: Array, t: float, *, dam: float, depth: float, manning: float | None = None, chezy: float | None = None
) -> tuple[Array, Array, Array]:
    r"""Depth and velocity with friction to first order, and where the expansion holds (Dressler 1952).

    With :math:`c=\sqrt{gh}`, :math:`\xi=x/t`, :math:`u=u_0+t\,a(\xi)`, :math:`c=c_0+t\,b(\xi)` about Ritter's
    solution, the two characteristic equations give, for any friction :math:`F(u_0, h_0)`,

    .. math:: r + 2 c_0 r' = -F, \quad b = (7 r + 3 F) / 24, \quad a = r - 2 b, \quad r(-c_l) = 0.

    Dressler took Chezy's law, for which the integrals close; Manning's is integrated numerically here. The
    expansion ends at the tip, where u is largest; beyond it the third array is False.
    """
    cl = np.sqrt(G * depth)

    def friction(xi: Array) -> Array:
        u, c = 2.0 / 3.0 * (cl + xi), (2 * cl - xi) / 3.0
        h = c * c / G
        return G * u * u / (chezy**2 * h) if chezy else G * (manning or 0.0) ** 2 * u * u / h ** (4.0 / 3.0)

    grid = np.linspace(-cl, 2 * cl * (1 - 1e-3), 4001)
    solved = solve_ivp(
        lambda xi, r: -(friction(xi) + r) / (2 * (2 * cl - xi) / 3.0), (grid[0], grid[-1]), [0.0], t_eval=grid,
        rtol=1e-10, atol=1e-13,
    )  # fmt: skip
    r, force = solved.y[0], friction(grid)
    b = (7 * r + 3 * force) / 24.0
    a = r - 2 * b
    u = 2.0 / 3.0 * (cl + grid) + t * a
    c = (2 * cl - grid) / 3.0 + t * b
    tip = grid[int(np.argmax(u))]
    xi = (x - dam) / t
    holds = xi < tip
    h = np.where(xi <= -cl, depth, np.interp(xi, grid, c) ** 2 / G)
    return h, np.where(xi <= -cl, 0.0, np.interp(xi, grid, u)), holds


def thacker_planar(
    x: Array, y: Array, t: float, *, radius: float, depth: float, offset: float
) -> tuple[Array, Array, Array, Array]:
    """Bed, depth and velocity of a plane surface turning in a paraboloid basin (Thacker 1981, eq. 4.1).

    Centre of the basin at the origin; level zero is the rest level, bed -depth in the middle.
    """
    omega = np.sqrt(2 * G * depth) / radius
    bed = -depth * (1 - (x * x + y * y) / radius**2)
    level = offset * depth / radius**2 * (2 * x * np.cos(omega * t) + 2 * y * np.sin(omega * t) - offset)
    h = np.maximum(level - bed, 0.0)
    wet = h > 0
    u = np.where(wet, -offset * omega * np.sin(omega * t), 0.0)
    v = np.where(wet, offset * omega * np.cos(omega * t), 0.0)
    return bed, h, u, v


def thacker_paraboloid(
    x: Array, y: Array, t: float, *, radius: float, depth: float, start: float
) -> tuple[Array, Array, Array, Array]:
    """Bed, depth and velocity of a round surface swelling in a paraboloid basin (Thacker 1981, eq. 4.14).

    start : radius of the shore at t = 0.
    """
    a = (radius**4 - start**4) / (radius**4 + start**4)
    omega = np.sqrt(8 * G * depth) / radius
    r2 = (x * x + y * y) / radius**2
    bed = -depth * (1 - r2)
    swell = 1 - a * np.cos(omega * t)
    level = depth * (np.sqrt(1 - a * a) / swell - 1 - r2 * ((1 - a * a) / swell**2 - 1))
    h = np.maximum(level - bed, 0.0)
    pull = np.where(h > 0, 0.5 * omega * a * np.sin(omega * t) / swell, 0.0)
    return bed, h, pull * x, pull * y


def bump_bed(x: Array) -> Array:
    """Bed of the bump tests (Goutal and Maurel 1997): 0.2 m high, 8 to 12 m."""
    return np.maximum(0.0, 0.2 - 0.05 * (x - 10.0) ** 2)


def _depth_of_head(head: float, q: float, *, subcritical: bool) -> float:
    """Depth with h + q2 / (2 g h2) = head, on the branch asked for."""
    critical = (q * q / G) ** (1.0 / 3.0)

    def f(h: float) -> float:
        return h + q * q / (2 * G * h * h) - head

    if f(critical) >= 0:
        return float(critical)
    return float(brentq(f, critical, head) if subcritical else brentq(f, 1e-6 * critical, critical))


def bump_steady(x: Array, *, q: float, outlet: float | None) -> Array:
    """Depth of steady frictionless flow over the bump.

    outlet : depth downstream; None where it leaves the bump supercritical for good.
    The jump sits where the supercritical head meets the sequent depth of the outlet's head.
    """
    bed = bump_bed(x)
    critical = (q * q / G) ** (1.0 / 3.0)
    top = 0.2 + 1.5 * critical  # total head of critical flow at the crest
    if outlet is not None:
        head = outlet + q * q / (2 * G * outlet**2)
        if head >= top:
            return np.array([_depth_of_head(head - z, q, subcritical=True) for z in bed])
    h = np.array([_depth_of_head(top - z, q, subcritical=s < 10.0) for s, z in zip(x, bed)])
    if outlet is None:
        return h

    def jump_mismatch(s: float) -> float:
        z = float(bump_bed(np.array(s)))
        before = _depth_of_head(top - z, q, subcritical=False)
        after = _depth_of_head(head - z, q, subcritical=True)
        return float((q * q / before + 0.5 * G * before**2) - (q * q / after + 0.5 * G * after**2))

    # the downstream head is too low for the crest: start where it first carries the flow
    last = brentq(lambda s: head - float(bump_bed(np.array(s))) - 1.5 * critical, 10.0, 12.0)
    place = brentq(jump_mismatch, last + 1e-9, 12.0)
    after = np.array([_depth_of_head(head - z, q, subcritical=True) for z in bed])
    return np.where(x > place, after, h)


class MacDonald(NamedTuple):
    """A channel whose steady depth is known: bed, depth and discharge per width at x."""

    bed: Array
    depth: Array
    discharge: Array


def macdonald_channel(
    x: Array, *, kind: str = "subcritical", length: float = 1000.0, manning: float = 0.033, q0: float = 2.0,
    rain: float = 0.0,
) -> MacDonald:  # fmt: skip
    """Long channels with friction, and with rain (MacDonald et al. 1997; Delestre et al. 2013, sec. 3.2).

    The depth is chosen, the bed follows from the steady momentum equation; bed is zero at the outlet.
    """
    fine = np.linspace(0.0, length, 20001)
    q = q0 + rain * fine
    s = fine / length
    bell = np.exp(-16.0 * (s - 0.5) ** 2)
    scale = (4.0 / G) ** (1.0 / 3.0)
    if kind == "subcritical":
        h = scale * (1 + 0.5 * bell)
    elif kind == "supercritical":
        h = scale * (1 - 0.2 * np.exp(-36.0 * (s - 0.5) ** 2))
    else:
        raise ValueError(f'kind is {kind!r}, expected "subcritical" or "supercritical"')
    slope_h = np.gradient(h, fine, edge_order=2)
    slope_z = (q * q / (G * h**3) - 1) * slope_h - manning**2 * q * q / h ** (10.0 / 3.0)
    slope_z -= 2 * q * rain / (G * h * h)  # rain falls without momentum along the channel
    steps = 0.5 * (slope_z[1:] + slope_z[:-1]) * np.diff(fine)
    bed = np.concatenate([[0.0], np.cumsum(steps)])
    bed -= bed[-1]
    return MacDonald(np.interp(x, fine, bed), np.interp(x, fine, h), np.interp(x, fine, q))


def kinematic_depth(x: Array, *, rain: float, slope: float, manning: float) -> Array:
    """Steady depth under steady rain on a plane, x from the top (Henderson and Wooding 1964). [m]"""
    return np.asarray((manning * rain * x / np.sqrt(slope)) ** 0.6)


def kinematic_outflow(t: Array, *, rain: float, slope: float, manning: float, length: float) -> Array:
    """Discharge per width at the foot of a plane of this length from the start of rain. [m2/s]"""
    rising = np.sqrt(slope) / manning * (rain * np.asarray(t)) ** (5.0 / 3.0)
    return np.minimum(rising, rain * length)


def rain_on_mild_plane(x: Array, *, rain: float, slope: float, manning: float, length: float, foot: float) -> Array:
    r"""Steady depth under steady rain on a plane in subcritical flow, depth `foot` at its foot.

    .. math:: (1 - Fr^2) h' = S - n^2 q^2 / h^{10/3} - 2 q r / (g h^2), \quad q = r x

    Where the sheet is long against its depth this is the kinematic depth; on mild short planes it is a few
    per cent deeper, because the sheet's own slope works against the ground's.
    """

    def slope_of(s: float, h: Array) -> Array:
        q = rain * s
        push = slope - manning**2 * q * q / h ** (10.0 / 3.0) - 2 * q * rain / (G * h * h)
        return np.asarray(push / (1 - q * q / (G * h**3)))

    order = np.argsort(-x)
    solved = solve_ivp(slope_of, (length, float(x.min())), [foot], t_eval=x[order], method="LSODA", rtol=1e-8)
    h = np.empty(len(x))
    h[order] = solved.y[0]
    return h


def simple_wave(x: Array, t: float, *, depth: float, height: float, width: float, start: float) -> tuple[Array, Array]:
    """Depth and velocity of a smooth wave running right into still water, before it breaks (Stoker 1957).

    At t = 0 the depth is depth + height cos^4(pi (x - start) / (2 width)) within width of start, u = 2 (c - c0).
    """
    c0 = np.sqrt(G * depth)

    def at_start(s: Array) -> Array:
        inside = np.abs(s - start) < width
        return depth + np.where(inside, height * np.cos(0.5 * np.pi * (s - start) / width) ** 4, 0.0)

    foot = np.asarray(x, float).copy()
    low, high = foot - (3 * np.sqrt(G * (depth + height)) - 2 * c0) * t, foot - c0 * t
    for _ in range(80):  # foot + speed(foot) t increases with foot until the wave breaks
        foot = 0.5 * (low + high)
        beyond = foot + (3 * np.sqrt(G * at_start(foot)) - 2 * c0) * t > x
        low, high = np.where(beyond, low, foot), np.where(beyond, foot, high)
    h = at_start(foot)
    return h, 2 * (np.sqrt(G * h) - c0)
