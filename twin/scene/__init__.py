"""Scene: the city, its water and its people in 3D. Nothing else draws in 3D.

PyVista is imported when a scene is made, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from twin.lazy import public_value

if TYPE_CHECKING:
    from twin.scene.compose import scene as scene
    from twin.scene.headless import can_draw as can_draw
    from twin.scene.layers import recolour as recolour
    from twin.scene.layers import show_time as show_time
    from twin.scene.page import save_page as save_page
    from twin.scene.pair import save_pair as save_pair
    from twin.scene.pictures import pick_building as pick_building
    from twin.scene.pictures import save_film as save_film
    from twin.scene.pictures import save_still as save_still

_PUBLIC = {
    "DrawingError": "headless",
    "can_draw": "headless",
    "frame_city": "camera",
    "japanese_font": "fonts",
    "pick_building": "pictures",
    "recolour": "layers",
    "save_film": "pictures",
    "save_page": "page",
    "save_pair": "pair",
    "save_still": "pictures",
    "scene": "compose",
    "show_time": "layers",
    "still_image": "pictures",
}

__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return public_value(f"twin.scene.{_PUBLIC[name]}", name)
    raise AttributeError(f"module 'twin.scene' has no attribute {name!r}")
