"""Whether this machine can draw, tested in a subprocess, because a missing GL library crashes the interpreter.

The first import of a VTK window on a machine without GL libraries ends the
interpreter (segmentation fault). So a small picture is drawn once in a separate
process, and a failure becomes an error that names the packages to install.
"""

from __future__ import annotations

import functools
import os
import subprocess
import sys

from twin.errors import MissingExtraError, TwinError

__all__ = ["APT_LINE", "DrawingError", "can_draw", "choose_window", "require_drawing"]

APT_LINE = "apt-get install -y --no-install-recommends libgl1 libegl1 libgl1-mesa-dri"

_PROBE = (
    "import pyvista as pv; p = pv.Plotter(off_screen=True, window_size=(16, 16)); p.add_mesh(pv.Cube()); "
    "shape = p.screenshot(return_img=True).shape; p.close(); print('drawn', shape)"
)


class DrawingError(TwinError, RuntimeError):
    """This machine cannot draw; the message names the packages to install."""


def choose_window() -> None:
    """Without a display, tell VTK to draw through EGL; an existing choice is kept.

    Must run before VTK makes its first window.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")


@functools.cache
def can_draw(python: str = sys.executable) -> str:
    """Empty when a picture can be drawn, else the reason. Tested once per process.

    Parameters
    ----------
    python : str
        Interpreter to test.
    """
    choose_window()
    try:
        probe = subprocess.run([python, "-c", _PROBE], capture_output=True, text=True, timeout=120, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"the drawing probe did not finish: {error}"
    if probe.returncode == 0 and "drawn" in probe.stdout:
        return ""
    if "No module named 'pyvista'" in probe.stderr:
        return "pyvista is not installed"
    last = (probe.stderr.strip().splitlines() or ["no message"])[-1]
    return f"the drawing probe ended with code {probe.returncode}: {last[:200]}"


def require_drawing() -> None:
    """Raise an error that names the packages to install, unless pictures can be drawn.

    Raises
    ------
    MissingExtraError
        PyVista is not installed.
    DrawingError
        The system's GL libraries are missing.
    """
    reason = can_draw()
    if not reason:
        return
    if reason == "pyvista is not installed":
        raise MissingExtraError("drawing needs PyVista, which is not installed; pip install 'city-twin[render]'")
    raise DrawingError(
        f"this machine cannot draw ({reason}). Install the GL libraries: {APT_LINE} ; "
        "everything but pictures works without them"
    )
