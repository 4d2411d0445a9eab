"""A font file with Japanese glyphs: VTK's own fonts omit them without a warning."""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path

__all__ = ["japanese_font"]

_SYSTEM = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
    "/System/Library/Fonts/ヒラギノ角ゴシック W3.ttc",
    "C:/Windows/Fonts/meiryo.ttc",
    "C:/Windows/Fonts/msgothic.ttc",
)


@functools.cache
def japanese_font() -> str | None:
    """Path of a font that draws Japanese, or None: that of matplotlib-fontja, else one of the system.

    >>> path = japanese_font()
    >>> path is None or Path(path).is_file()
    True
    """
    found = importlib.util.find_spec("matplotlib_fontja")
    if found is not None and found.submodule_search_locations:
        bundled = Path(next(iter(found.submodule_search_locations))) / "fonts" / "ipaexg.ttf"
        if bundled.is_file():
            return str(bundled)
    return next((path for path in _SYSTEM if Path(path).is_file()), None)
