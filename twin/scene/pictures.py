"""Stills and films of a scene, written atomically."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from twin.errors import InputError
from twin.files import whole_file, write_whole
from twin.lazy import names_missing_extra
from twin.scene.layers import draw_legends, show_time

if TYPE_CHECKING:
    from twin.scene.plotter import ScenePlotter

__all__ = ["pick_building", "save_film", "save_still", "still_image"]


@names_missing_extra
def still_image(plotter: ScenePlotter, *, scale: int = 1) -> np.ndarray:
    """The scene as shown, (height * scale, width * scale, 3) uint8; text grows with the scale."""
    size = plotter.window_size
    if scale != 1:
        plotter.window_size = [size[0] * scale, size[1] * scale]
        draw_legends(plotter)
    plotter.render()
    image = np.array(plotter.screenshot(return_img=True))
    if scale != 1:
        plotter.window_size = size
        draw_legends(plotter)
    return image


@names_missing_extra
def save_still(plotter: ScenePlotter, path: str | Path, *, scale: int = 2) -> Path:
    """Write the scene as PNG, `scale` times the window: 2 is sharp on paper. Returns the path."""
    import imageio.v3 as imageio

    target = Path(path)
    if target.suffix.lower() != ".png":
        raise InputError(f"a still is a .png, found {target.name!r}")
    image = still_image(plotter, scale=scale)
    return write_whole(target, lambda aside: imageio.imwrite(aside, image))


@names_missing_extra
def save_film(
    plotter: ScenePlotter,
    path: str | Path,
    *,
    times: Sequence[float] | None = None,
    frames_per_second: float = 10.0,
) -> Path:
    """Write the scene over time as .mp4 or .gif; the time shown is restored afterwards. Returns the path.

    Parameters
    ----------
    times : seconds of each frame
        Default: every time at which something changes.
    """
    import imageio.v2 as imageio

    target = Path(path)
    kind = target.suffix.lower()
    if kind not in (".mp4", ".gif"):
        raise InputError(f"a film is .mp4 or .gif, found {target.name!r}")
    shown = list(plotter.state.times) if times is None else list(times)
    if not shown:
        raise InputError("nothing in the scene changes in time; give it a flood or an evacuation")
    how: dict[str, Any] = {"fps": frames_per_second, "macro_block_size": 8} if kind == ".mp4" else {
        "duration": 1000.0 / frames_per_second, "loop": 0
    }  # fmt: skip
    before = plotter.state.time
    writer: Any
    try:
        with whole_file(target) as aside, imageio.get_writer(aside, **how) as writer:
            for seconds in shown:
                show_time(plotter, float(seconds))
                writer.append_data(still_image(plotter))
    finally:
        show_time(plotter, before)
    return target


@names_missing_extra
def pick_building(plotter: ScenePlotter, *, x: float, y: float) -> Any:
    """The row of city.objects (a Series) of the building drawn at a pixel, None where there is none.

    Parameters
    ----------
    x, y : float
        Pixels from the lower left corner of the window.
    """
    from vtkmodules.vtkRenderingCore import vtkCellPicker

    picker = vtkCellPicker()
    picker.SetTolerance(0.0)
    picker.Pick(x, y, 0.0, plotter.renderer)
    cell, data = picker.GetCellId(), picker.GetDataSet()
    if cell < 0 or data is None:
        return None
    rows = data.GetCellData().GetArray("bid")
    if rows is None:
        return None
    plotter.state.picked = int(rows.GetValue(cell))
    return plotter.state.city.objects.iloc[plotter.state.picked]
