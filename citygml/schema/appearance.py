"""Tables of appearances: colours and scalars of materials, columns of images."""

from __future__ import annotations

__all__ = ["COLOURS", "IMAGE_COLUMNS", "MATERIAL_COLUMNS", "SCALARS"]

IMAGE_COLUMNS = ("path", "resolved", "mime", "type", "wrap_mode", "border_color")
COLOURS = {"app:diffuseColor": "diffuse", "app:emissiveColor": "emissive", "app:specularColor": "specular"}
SCALARS = {
    "app:ambientIntensity": "ambient_intensity",
    "app:shininess": "shininess",
    "app:transparency": "transparency",
}
MATERIAL_COLUMNS = (
    "name",
    *(f"{colour}_{channel}" for colour in COLOURS.values() for channel in "rgb"),
    *SCALARS.values(),
    "is_smooth",
)
