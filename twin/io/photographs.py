"""Photographs of faces: which face has which part of which image, and the atlas of a tile.

An atlas is one image with the parts that a tile needs, so that the tile is drawn at once. Faces whose texture
coordinates repeat an image keep that image.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.errors import MissingExtraError

if TYPE_CHECKING:
    from citygml.model import CityModel
    from twin.city_mesh import CityMesh
    from twin.files.image_files import ImageFiles

__all__ = ["FORMATS", "FacePictures", "Photographs", "TileTexture", "face_pictures"]

FORMATS = {"webp": "image/webp", "jpeg": "image/jpeg", "png": "image/png"}
"""Formats of textures and their media types."""

_QUALITY = {"webp": {"quality": 75, "method": 0}, "jpeg": {"quality": 80}, "png": {"compress_level": 6}}
_SLACK = 1e-3  # texture coordinates this far beyond an image's edge are taken as at it
_SPARSE = 1.6  # parts of an image are cut out together while their bounds are at most this much larger than they are
_COARSE = 512  # pixels of the longer side of an atlas that are enough for mean colours
_GUTTER = 1  # pixels around each part that repeat its edge


class FacePictures(NamedTuple):
    """Photographs of faces (polygons that are drawn), by row.

    image : (n_faces,) int32
        Row in the appearance's images, -1 without.
    low, high : (n_faces, 2)
        Least and greatest texture coordinates, v downward. [-]
    area : (n_faces,)
        [m2]
    uv : (n_points, 2) float32
        Texture coordinates of the mesh's points, v downward; repeated images start in 0..1.
    repeats : (n_faces,) bool
        The texture coordinates go beyond the image.
    resolved : (n_images,) object
        Where each image is.
    """

    image: AnyArray
    low: FloatingArray
    high: FloatingArray
    area: FloatingArray
    uv: AnyArray
    repeats: AnyArray
    resolved: AnyArray


class TileTexture(NamedTuple):
    """One image of a tile.

    faces : (n,) int
        Rows of the faces that have it.
    scale, shift : (n, 2)
        Texture coordinates of the faces in this image: uv * scale + shift.
    mean : (n, 3) uint8
        Mean colour of each face's part (sRGB).
    data : bytes
    mime : str
    repeats, has_alpha : bool
    """

    faces: IntegerArray
    scale: FloatingArray
    shift: FloatingArray
    mean: AnyArray
    data: bytes
    mime: str
    repeats: bool
    has_alpha: bool

    def coordinates(self, uv: FloatingArray, face: IntegerArray) -> AnyArray:
        """Texture coordinates in this image of points (n, 2) on these faces (n,)."""
        order = np.argsort(self.faces)
        row = order[np.searchsorted(self.faces, face, sorter=order)]
        found: AnyArray = (uv * self.scale[row] + self.shift[row]).astype(np.float32)
        return found if self.repeats else np.clip(found, 0.0, 1.0)


class Photographs(NamedTuple):
    """Photographs of a city and how they are written.

    pictures, files
    texture_size : pixels along the longer side of an atlas at most; larger parts are reduced alike
    texel : photographs finer than this are reduced to it [m/pixel]
    kind : "webp", "jpeg" or "png"
    """

    pictures: FacePictures
    files: ImageFiles
    texture_size: int
    texel: float
    kind: str

    def textures(self, faces: IntegerArray) -> tuple[list[TileTexture], list[str]]:
        """Atlas and repeated images of some faces, ascending, and the names of the images that could not be read."""
        pictures = self.pictures
        faces = faces[pictures.image[faces] >= 0]
        faces = faces[np.argsort(pictures.image[faces], kind="stable")]
        images, start = np.unique(pictures.image[faces], return_index=True)
        opened = [_opened(self.files.read(name)) for name in pictures.resolved[images]]
        unread = [str(name) for name, picture in zip(pictures.resolved[images], opened, strict=True) if picture is None]
        size = np.array([(1, 1) if picture is None else picture.size for picture in opened]).reshape(-1, 2)
        count = np.diff(np.append(start, len(faces)))
        is_there = np.repeat([picture is not None for picture in opened], count).astype(bool)
        is_repeated = pictures.repeats[faces] & is_there
        of_face = np.repeat(np.arange(len(images)), count)
        found = [
            _repeated(opened[k], faces[is_repeated & (of_face == k)], self.texture_size, self.kind)
            for k in np.unique(of_face[is_repeated]).tolist()
        ]
        chosen = is_there & ~is_repeated
        if chosen.any():
            parts = _parts(pictures, faces[chosen], of_face[chosen], opened, size, self.texel)
            found.insert(0, _atlas(pictures, parts, self.texture_size, self.kind))
        return found, unread


def face_pictures(
    city: CityModel, mesh: CityMesh, *, polygon: IntegerArray, of_point: IntegerArray, area: FloatingArray
) -> FacePictures | None:
    """The photographs of the first theme that has any; None without one.

    Parameters
    ----------
    polygon : (n_faces,) int
        Row of each face in the city's polygons.
    of_point : (n_points,) int
        Face of each point of the mesh.
    area : (n_faces,) [m2]
    """
    theme = next((a for a in city.appearances.values() if len(a.uv) and len(a.images)), None)
    if theme is None:
        return None
    uv = np.array(theme.uv[mesh.point_vertex], np.float32)
    uv[:, 1] = 1.0 - uv[:, 1]
    n_faces = len(polygon)
    low, high = np.full((n_faces, 2), np.inf), np.full((n_faces, 2), -np.inf)
    for k in range(2):
        np.minimum.at(low[:, k], of_point, uv[:, k])  # NaN stays
        np.maximum.at(high[:, k], of_point, uv[:, k])
    image = np.array(theme.polygon_image[polygon], np.int32)
    known = np.isfinite(low).all(axis=1) & np.isfinite(high).all(axis=1)
    image[~known] = -1
    shift = np.where(known[:, None], np.floor(np.where(known[:, None], low, 0.0) + _SLACK), 0.0)
    low, high = low - shift, high - shift
    uv -= shift[of_point].astype(np.float32)
    repeats = known & (high > 1.0 + _SLACK).any(axis=1)
    return FacePictures(image, low, high, area, uv, repeats, theme.images["resolved"].to_numpy(object))


class _Part(NamedTuple):
    """A rectangle of an image, in its pixels, the faces on it, and how much it is reduced."""

    picture: Any
    box: tuple[int, int, int, int]
    faces: AnyArray
    scale: float


def _opened(data: bytes | None) -> Any:
    """The image, RGB or RGBA, or None."""
    if data is None:
        return None
    try:
        from PIL import Image
    except ModuleNotFoundError as error:
        raise MissingExtraError(
            "photographs need Pillow; pip install 'city-twin[tiles]', or write them without: textures=False"
        ) from error
    try:
        picture: Any = Image.open(BytesIO(data))
        has_alpha = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
        if not has_alpha:
            return picture.convert("RGB")
        picture = picture.convert("RGBA")
        return picture if picture.getextrema()[3][0] < 255 else picture.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _repeated(picture: Any, faces: IntegerArray, texture_size: int, kind: str) -> TileTexture:
    picture.thumbnail((texture_size, texture_size))
    mean = np.asarray(picture.convert("RGB").resize((1, 1), 4), np.uint8).reshape(1, 3)
    n = len(faces)
    data, mime = _encoded(picture, kind)
    return TileTexture(
        faces, np.ones((n, 2)), np.zeros((n, 2)), np.repeat(mean, n, axis=0), data, mime, True, picture.mode == "RGBA"
    )


def _parts(
    pictures: FacePictures, faces: IntegerArray, of_face: IntegerArray, opened: list[Any], size: AnyArray, texel: float
) -> list[_Part]:
    """Rectangles to cut out of images: one for all faces of an image where they fill it, else one for each.

    faces and of_face, ascending: the faces and the image of each, a row of `opened` and `size`
    """
    own_size = size[of_face]
    low = np.clip(np.floor(pictures.low[faces] * own_size), 0, own_size - 1).astype(np.int64)
    high = np.clip(np.ceil(pictures.high[faces] * own_size), low + 1, own_size).astype(np.int64)
    first = np.flatnonzero(np.diff(of_face, prepend=-1))
    last = np.append(first[1:], len(faces))
    pixels, area = np.prod(high - low, axis=1), pictures.area[faces]
    around = np.hstack([np.minimum.reduceat(low, first), np.maximum.reduceat(high, first)])
    total, total_area = np.add.reduceat(pixels, first), np.add.reduceat(area, first)
    is_filled = np.prod(around[:, 2:] - around[:, :2], axis=1) <= _SPARSE * total
    scale = _reduction(total, total_area, texel)
    found = []
    for k, (start, stop) in enumerate(zip(first.tolist(), last.tolist(), strict=True)):
        picture = opened[of_face[start]]
        if is_filled[k]:
            found.append(_Part(picture, tuple(around[k].tolist()), faces[start:stop], float(scale[k])))
            continue
        own = np.hstack([low[start:stop], high[start:stop]])
        boxes, which = np.unique(own, axis=0, return_inverse=True)
        which = which.reshape(-1)
        box_area = np.bincount(which, area[start:stop])
        box_scale = _reduction(np.prod(boxes[:, 2:] - boxes[:, :2], axis=1), box_area, texel)
        for j, box in enumerate(boxes.tolist()):
            found.append(_Part(picture, tuple(box), faces[start:stop][which == j], float(box_scale[j])))
    return found


def _reduction(pixels: IntegerArray, area: AnyArray, texel: float) -> AnyArray:
    """At most 1: what makes pixels as large as `texel` on faces of this area."""
    return np.minimum(np.sqrt(np.maximum(area, 1e-6) / pixels) / texel, 1.0)


def _atlas(pictures: FacePictures, parts: list[_Part], texture_size: int, kind: str) -> TileTexture:
    from PIL import Image

    box = np.array([part.box for part in parts])
    exact = (box[:, 2:] - box[:, :2]) * np.array([part.scale for part in parts])[:, None]
    reduction = min(1.0, texture_size * 0.95 / np.sqrt(exact.prod(axis=1).sum()))
    while True:
        sides = np.maximum(np.round(exact * reduction), 1).astype(int)
        sides = np.minimum(sides, texture_size - 2 * _GUTTER)
        corner, width, height = _shelves(sides + 2 * _GUTTER, texture_size)
        if height <= texture_size:
            break
        reduction *= 0.93
    has_alpha = any(part.picture.mode == "RGBA" for part in parts)
    width, height = -(-width // 4) * 4, -(-height // 4) * 4
    corner = corner + _GUTTER
    sheet = Image.new("RGBA" if has_alpha else "RGB", (width, height), (128, 128, 128))
    for part, (x, y), (w, h) in zip(parts, corner.tolist(), sides.tolist(), strict=True):
        piece, wide = part.picture, part.box[2] - part.box[0]
        if (wide, part.box[3] - part.box[1]) != (w, h):
            kernel = Image.Resampling.BOX if w * 2 <= wide else Image.Resampling.BILINEAR
            piece = piece.resize((w, h), kernel, box=part.box)
        elif piece.size != (w, h):
            piece = piece.crop(part.box)
        for shift in (-_GUTTER, _GUTTER, 0):  # the first two leave the gutter
            sheet.paste(piece, (x + shift, y + shift))
    of_face = np.repeat(np.arange(len(parts)), [len(part.faces) for part in parts])
    faces = np.concatenate([part.faces for part in parts])
    size = np.array([part.picture.size for part in parts])
    per_pixel = sides / (box[:, 2:] - box[:, :2])
    scale = (size * per_pixel)[of_face]
    start = (corner - box[:, :2] * per_pixel)[of_face]
    bounds = np.stack([pictures.low[faces], pictures.high[faces]], axis=1) * scale[:, None] + start[:, None]
    data, mime = _encoded(sheet, kind)
    whole = np.array([width, height])
    return TileTexture(
        faces, scale / whole, start / whole, _means(sheet, bounds), data, mime, False, has_alpha
    )  # fmt: skip


def _means(sheet: Any, bounds: FloatingArray) -> AnyArray:
    """Mean colour within rectangles (n, low and high, x and y) of an image, reduced first if large, (n, 3) uint8."""
    factor = -(-max(sheet.size) // _COARSE)
    if factor > 1:
        sheet = sheet.reduce(factor)
        bounds = bounds / factor
    pixels = np.asarray(sheet)[..., :3]
    limit = np.array(sheet.size)
    low = np.clip(np.floor(bounds[:, 0] + 0.5).astype(int), 0, limit - 1)
    high = np.clip(np.floor(bounds[:, 1] + 0.5).astype(int), low + 1, limit)
    total = np.zeros((pixels.shape[0] + 1, pixels.shape[1] + 1, 3), np.int64)
    np.cumsum(np.cumsum(pixels, axis=0, dtype=np.int64), axis=1, out=total[1:, 1:])
    (x0, y0), (x1, y1) = low.T, high.T
    sums = total[y1, x1] - total[y0, x1] - total[y1, x0] + total[y0, x0]
    found: AnyArray = np.round(sums / ((x1 - x0) * (y1 - y0))[:, None]).astype(np.uint8)
    return found


def _shelves(sides: IntegerArray, most: int) -> tuple[AnyArray, int, int]:
    """Upper left corners of rectangles in rows, highest first; width and height of the whole. [pixels]"""
    wanted = int(np.ceil(np.sqrt(sides.prod(axis=1).sum() * 1.1)))
    width = min(most, max(wanted, int(sides[:, 0].max())))
    corner = np.empty_like(sides)
    x = y = row = widest = 0
    for k in np.lexsort((-sides[:, 0], -sides[:, 1])).tolist():
        w, h = int(sides[k, 0]), int(sides[k, 1])
        if x + w > width:
            x, y, row = 0, y + row, 0
        corner[k] = x, y
        x, row = x + w, max(row, h)
        widest = max(widest, x)
    return corner, widest, y + row


def _encoded(picture: Any, kind: str) -> tuple[bytes, str]:
    if kind == "jpeg" and picture.mode == "RGBA":
        kind = "png"  # JPEG has no transparency
    out = BytesIO()
    picture.save(out, kind.upper(), **_QUALITY[kind])
    return out.getvalue(), FORMATS[kind]
