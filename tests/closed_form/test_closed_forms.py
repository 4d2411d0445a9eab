"""The closed forms themselves: they satisfy the equations they solve, and printed values of their sources."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.verification import closed_forms as forms
from twin.quantities import GRAVITY as G


def _residuals(f, x, t, dx=1e-3, dt=1e-3):
    """Mass and momentum residuals of (h, u) = f(x, t) on a flat bed, by centred differences."""
    (h_e, u_e), (h_w, u_w) = f(x + dx, t), f(x - dx, t)
    (h_n, u_n), (h_s, u_s) = f(x, t + dt), f(x, t - dt)
    mass = (h_n - h_s) / (2 * dt) + (h_e * u_e - h_w * u_w) / (2 * dx)
    flux = [h * u * u + 0.5 * G * h * h for h, u in ((h_e, u_e), (h_w, u_w))]
    return mass, (h_n * u_n - h_s * u_s) / (2 * dt) + (flux[0] - flux[1]) / (2 * dx)


def test_ritter_satisfies_the_equations_inside_the_fan():
    x = np.linspace(-8, 14, 50)
    mass, momentum = _residuals(lambda x, t: forms.dam_break_dry(x, t, dam=0.0, depth=1.0), x, 3.0)
    assert np.abs(mass).max() < 1e-6
    assert np.abs(momentum).max() < 1e-5


def test_stoker_shock_meets_rankine_hugoniot_and_keeps_volume():
    x = np.linspace(-50, 50, 200001)
    h, u = forms.dam_break_wet(x, 5.0, dam=0.0, left=0.005, right=0.001)
    assert np.trapezoid(h, x) == pytest.approx(50 * 0.006, rel=1e-5)
    # flux of mass through x = 0 is constant in a self-similar solution: q = 8/27 c h for dry, less for wet
    assert 0 < np.interp(0, x, h * u) < 8 / 27 * np.sqrt(G * 0.005) * 0.005 + 1e-12


@pytest.mark.parametrize("xi", [-0.9, -0.4, 0.0, 0.5, 1.0])
def test_friction_expansion_is_dresslers_for_chezy(xi):
    """alpha_1 and alpha_2 as printed in Dressler (1952) and Delestre et al. (2013), eq. 32."""
    depth, chezy, t = 6.0, 40.0, 40.0
    c = np.sqrt(G * depth)
    s = 2 - xi
    alpha_1 = 6 / (5 * s) - 2 / 3 + 4 * np.sqrt(3) / 135 * s**1.5
    alpha_2 = 12 / s - 8 / 3 + 8 * np.sqrt(3) / 189 * s**1.5 - 108 / (7 * s**2)
    k = G**2 / chezy**2 * t
    h = (2 / 3 * c - xi * c / 3 + k * alpha_1) ** 2 / G
    u = 2 * c / 3 + 2 * xi * c / 3 + k * alpha_2
    ours = forms.dam_break_friction(np.array([xi * c * t]), t, dam=0.0, depth=depth, chezy=chezy)
    np.testing.assert_allclose([ours[0][0], ours[1][0]], [h, u], rtol=1e-5)


def test_without_friction_the_expansion_is_ritter():
    x = np.linspace(-20, 20, 30)
    h, _, _ = forms.dam_break_friction(x, 3.0, dam=0.0, depth=1.0, manning=0.0)
    np.testing.assert_allclose(h, forms.dam_break_dry(x, 3.0, dam=0.0, depth=1.0)[0], atol=1e-4)


@pytest.mark.parametrize("form", ["planar", "paraboloid"])
def test_thacker_keeps_volume_and_returns_after_a_period(form):
    x, y = np.meshgrid(np.linspace(-2, 2, 401), np.linspace(-2, 2, 401))
    if form == "planar":
        period = 2 * np.pi / np.sqrt(2 * G * 0.1)

        def f(t):
            return forms.thacker_planar(x, y, t, radius=1.0, depth=0.1, offset=0.5)
    else:
        period = 2 * np.pi / np.sqrt(8 * G * 0.1)

        def f(t):
            return forms.thacker_paraboloid(x, y, t, radius=1.0, depth=0.1, start=0.8)

    volume = [f(t)[1].sum() for t in np.linspace(0, period, 7)]
    np.testing.assert_allclose(volume, volume[0], rtol=2e-3)
    np.testing.assert_allclose(f(period)[1], f(0.0)[1], atol=1e-12)


def test_bump_depths_have_constant_head_and_the_jump_keeps_momentum():
    x = np.linspace(0.005, 24.995, 2500)
    for q, outlet in ((4.42, 2.0), (1.53, None)):
        h = forms.bump_steady(x, q=q, outlet=outlet)
        head = h + q * q / (2 * G * h * h) + forms.bump_bed(x)
        np.testing.assert_allclose(head, head[0], rtol=1e-9)
    h = forms.bump_steady(x, q=0.18, outlet=0.33)
    assert h[-1] == pytest.approx(0.33, rel=1e-9)
    # Goutal and Maurel (1997): the jump stands at x = 11.67 m
    jump = x[int(np.argmax(np.diff(h)))]
    assert jump == pytest.approx(11.665, abs=0.02)


@pytest.mark.parametrize("kind", ["subcritical", "supercritical"])
@pytest.mark.parametrize("rain", [0.0, 0.001])
def test_macdonald_balances_momentum(kind, rain):
    x = np.linspace(1, 999, 4001)
    channel = forms.macdonald_channel(x, kind=kind, rain=rain)
    h, q = channel.depth, channel.discharge
    momentum = np.gradient(q * q / h + 0.5 * G * h * h, x, edge_order=2)
    right = -G * h * np.gradient(channel.bed, x, edge_order=2) - G * 0.033**2 * q * q / h ** (7 / 3)
    np.testing.assert_allclose(momentum[2:-2], right[2:-2], atol=2e-4)
    froude = q / np.sqrt(G * h**3)
    if rain == 0:
        assert (froude < 1).all() if kind == "subcritical" else (froude[1500:2500] > 1).all()


def test_kinematic_plane_reaches_equilibrium_when_the_first_drop_from_the_top_arrives():
    rain, slope, n, length = 50 / 3.6e6, 0.01, 0.02, 100.0
    h = forms.kinematic_depth(np.array([length]), rain=rain, slope=slope, manning=n)[0]
    arrival = h / rain
    times = np.array([0.999 * arrival, arrival])
    q = forms.kinematic_outflow(times, rain=rain, slope=slope, manning=n, length=length)
    assert q[0] < rain * length
    assert q[1] == pytest.approx(rain * length)


def test_rain_on_a_long_mild_plane_is_kinematic_and_on_a_short_one_deeper():
    plane = {"rain": 50 / 3.6e6, "manning": 0.03}
    for length, slope, least, most in ((2000.0, 0.005, 0.998, 1.003), (50.0, 0.001, 1.03, 1.09)):
        x = np.array([0.5, 0.7]) * length
        foot = forms.kinematic_depth(np.array([length]), slope=slope, **plane)[0]
        ratio = forms.rain_on_mild_plane(x, slope=slope, length=length, foot=foot, **plane)
        ratio = ratio / forms.kinematic_depth(x, slope=slope, **plane)
        assert ((ratio > least) & (ratio < most)).all()


def test_simple_wave_satisfies_the_equations():
    x = np.linspace(15, 75, 80)
    mass, momentum = _residuals(
        lambda x, t: forms.simple_wave(x, t, depth=1.0, height=0.1, width=20.0, start=30.0), x, 4.0, 1e-2, 1e-2
    )
    assert np.abs(mass).max() < 1e-5
    assert np.abs(momentum).max() < 1e-4
