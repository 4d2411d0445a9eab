"""Scene: the city, its water and its people in 3D. All 3D drawing is in this package.

PyVista is imported when a scene is made, not before.
"""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__, former={"scene": "twin.scene.compose:draw_scene"})
