"""GLB: one binary glTF 2.0 file, with feature ids and a property table.

Follows the Khronos glTF 2.0 specification (ISO/IEC 12113) with EXT_mesh_features,
EXT_structural_metadata, KHR_mesh_quantization (normals as bytes), EXT_texture_webp and EXT_meshopt_compression. Axes
are glTF's: x east, y up, z south. Photographs are lit like other faces, although they have light in them: without
(KHR_materials_unlit) a building that a style gives one colour would be a flat outline.
"""

from __future__ import annotations

import json
import struct
from typing import Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.errors import MissingExtraError
from twin.io.metadata import PropertyTable

__all__ = ["GlbPart", "glb_bytes"]

_FLOAT, _BYTE, _UBYTE, _USHORT, _UINT = 5126, 5120, 5121, 5123, 5125
_ARRAY_BUFFER, _ELEMENT_BUFFER = 34962, 34963
_MIME = {b"\xff\xd8": "image/jpeg", b"\x89P": "image/png", b"RI": "image/webp"}
_CLAMP, _REPEAT = 33071, 10497
_GRID = 65535  # steps of a quantised coordinate


class GlbPart(NamedTuple):
    """Triangles with one material.

    position : (n, 3) float32, glTF axes [m]
    normal : (n, 3) float, unit length
    feature : (n,) int, row of the property table
    triangles : (m, 3) int, into this part's points
    colour : (n, 3) uint8 or None
    uv : (n, 2) float32 or None, v downward as glTF counts it
    image : bytes of a JPEG, PNG or WebP, or None
    repeats : the image is repeated beyond its edges
    has_alpha : parts of the image are transparent
    """

    position: AnyArray
    normal: AnyArray
    feature: AnyArray
    triangles: IntegerArray
    colour: AnyArray | None = None
    uv: FloatingArray | None = None
    image: bytes | None = None
    repeats: bool = False
    has_alpha: bool = False


class _Buffer:
    """The binary chunk under construction, with its buffer views and accessors."""

    def __init__(self, *, compressed: bool) -> None:
        self.compressed = compressed
        self.chunks: list[bytes] = []
        self.size = 0
        self.fallback = 0  # bytes of what is compressed, were it not
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []

    def _append(self, data: bytes) -> int:
        """Append, padded to 8 bytes; returns the offset."""
        offset = self.size
        padded = data + b"\0" * (-len(data) % 8)
        self.chunks.append(padded)
        self.size += len(padded)
        return offset

    def view(self, data: bytes, **extra: int) -> int:
        """Returns the row of the new view."""
        self.views.append({"buffer": 0, "byteOffset": self._append(data), "byteLength": len(data), **extra})
        return len(self.views) - 1

    def _compressed_view(self, array: AnyArray, mode: str, **extra: int) -> int:
        """A view of the fallback buffer, which has no bytes, with the compressed ones beside it."""
        import meshopt

        data = meshopt.encode_gltf_buffer(array, mode)
        stride = array.nbytes // len(array)
        self.views.append(
            {
                "buffer": 1,
                "byteOffset": self.fallback,
                "byteLength": array.nbytes,
                **extra,
                "extensions": {
                    "EXT_meshopt_compression": {
                        "buffer": 0,
                        "byteOffset": self._append(data),
                        "byteLength": len(data),
                        "byteStride": stride,
                        "count": len(array),
                        "mode": mode,
                    }
                },
            }
        )
        self.fallback += -(-array.nbytes // 8) * 8
        return len(self.views) - 1

    def accessor(self, array: AnyArray, component: int, kind: str, *, target: int = _ARRAY_BUFFER, **extra: Any) -> int:
        """Returns the row of the new accessor."""
        stride = {} if target == _ELEMENT_BUFFER else {"byteStride": array.strides[0]}
        array = np.ascontiguousarray(array)
        if self.compressed:
            mode = "TRIANGLES" if target == _ELEMENT_BUFFER else "ATTRIBUTES"
            view = self._compressed_view(array, mode, target=target, **stride)
        else:
            view = self.view(array.tobytes(), target=target, **stride)
        self.accessors.append(
            {"bufferView": view, "componentType": component, "count": len(array), "type": kind, **extra}
        )
        return len(self.accessors) - 1


def glb_bytes(
    parts: list[GlbPart],
    table: PropertyTable,
    *,
    extras: dict[str, Any] | None = None,
    matrix: list[float] | None = None,
    compress: bool = False,
) -> bytes:
    """A whole GLB file.

    Parameters
    ----------
    parts : list
        At least one, none without triangles.
    table : PropertyTable
        Row k describes feature k.
    extras : dict, optional
        Kept in `asset.extras`, e.g. origin, CRS and height datum.
    matrix : 16 numbers, optional
        Of the node, column by column: from these positions to those of the scene.
    compress : bool
        Geometry by meshoptimizer (EXT_meshopt_compression); positions are rounded to 1/65535 of the longest side.

    Raises
    ------
    MissingExtraError
        To compress without the package meshopt.
    """
    if compress:
        _check_meshopt()
    buffer = _Buffer(compressed=compress)
    images: list[dict[str, Any]] = []
    samplers: list[dict[str, Any]] = []
    textures: list[dict[str, Any]] = []
    materials: list[dict[str, Any]] = []
    low = np.min([part.position.min(axis=0) for part in parts], axis=0).astype(np.float64)
    span = float(np.max([part.position.max(axis=0) for part in parts] - low)) or 1.0
    nodes: list[dict[str, Any]] = [{"mesh": 0}]
    if compress:
        nodes[0] |= {"translation": low.tolist(), "scale": [span] * 3}
    if matrix is not None:
        nodes = [{"matrix": matrix, "children": [1]}, *nodes] if compress else [{"matrix": matrix, **nodes[0]}]
    primitives = []
    for part in parts:
        if part.image is not None and part.uv is not None:
            _add_texture(buffer, part, images, samplers, textures)
        primitives.append(_primitive(buffer, part, table, materials, len(textures) - 1, low, span))
    webp = any(image["mimeType"] == "image/webp" for image in images)
    used = ["EXT_mesh_features", "EXT_structural_metadata", "KHR_mesh_quantization"]
    required = ["KHR_mesh_quantization"]
    required += (["EXT_texture_webp"] if webp else []) + (["EXT_meshopt_compression"] if compress else [])
    document: dict[str, Any] = {
        "asset": {"version": "2.0", "generator": "city-twin", **({"extras": extras} if extras else {})},
        "extensionsUsed": used + required[1:],
        "extensionsRequired": required,
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": nodes,
        "meshes": [{"primitives": primitives}],
        "materials": materials,
        "extensions": {"EXT_structural_metadata": _metadata(buffer, table)},
    }
    if images:
        document |= {"images": images, "samplers": samplers, "textures": textures}
    document["accessors"] = buffer.accessors
    document["bufferViews"] = buffer.views
    document["buffers"] = [{"byteLength": buffer.size}]
    if compress:
        fallback = {"EXT_meshopt_compression": {"fallback": True}}
        document["buffers"].append({"byteLength": buffer.fallback, "extensions": fallback})
    return _pack(document, buffer)


def _check_meshopt() -> None:
    try:
        import meshopt  # noqa: F401
    except ModuleNotFoundError as error:
        raise MissingExtraError("compression needs meshopt; pip install 'city-twin[tiles]'") from error


def _add_texture(
    buffer: _Buffer,
    part: GlbPart,
    images: list[dict[str, Any]],
    samplers: list[dict[str, Any]],
    textures: list[dict[str, Any]],
) -> None:
    assert part.image is not None
    mime = _MIME.get(part.image[:2], "image/jpeg")
    images.append({"bufferView": buffer.view(part.image), "mimeType": mime})
    wrap = _REPEAT if part.repeats else _CLAMP
    samplers.append({"magFilter": 9729, "minFilter": 9987, "wrapS": wrap, "wrapT": wrap})
    source = len(images) - 1
    texture: dict[str, Any] = {"sampler": len(samplers) - 1}
    if mime == "image/webp":
        texture["extensions"] = {"EXT_texture_webp": {"source": source}}
    else:
        texture["source"] = source
    textures.append(texture)


def _primitive(
    buffer: _Buffer,
    part: GlbPart,
    table: PropertyTable,
    materials: list[dict[str, Any]],
    texture: int,
    low: FloatingArray,
    span: float,
) -> dict[str, Any]:
    triangles = np.ascontiguousarray(part.triangles.reshape(-1), np.uint32)
    n = len(part.position)
    order: AnyArray | slice = slice(None)
    if buffer.compressed:
        import meshopt

        triangles, place, n = meshopt.reorder_mesh(triangles, True, False)
        order = np.argsort(place, kind="stable")[:n]
    normal = np.zeros((n, 4), np.int8)
    normal[:, :3] = np.round(np.asarray(part.normal)[order] * 127.0)
    # Padded to four bytes per row, as the alignment rule of glTF requires.
    attributes = {
        "POSITION": _positions(buffer, part.position[order], low, span),
        "NORMAL": buffer.accessor(normal, _BYTE, "VEC3", normalized=True),
        "_FEATURE_ID_0": buffer.accessor(part.feature[order].astype(np.float32)[:, None], _FLOAT, "SCALAR"),
    }
    if part.colour is not None:
        rgba = np.full((n, 4), 255, np.uint8)
        rgba[:, :3] = _linear(part.colour[order])
        attributes["COLOR_0"] = buffer.accessor(rgba, _UBYTE, "VEC4", normalized=True)
    look: dict[str, Any] = {"metallicFactor": 0.0, "roughnessFactor": 1.0}
    material: dict[str, Any] = {"pbrMetallicRoughness": look, "doubleSided": True}
    if part.image is not None and part.uv is not None:
        attributes["TEXCOORD_0"] = _coordinates(buffer, part.uv[order])
        look["baseColorTexture"] = {"index": texture}
        if part.has_alpha:
            material |= {"alphaMode": "MASK", "alphaCutoff": 0.5}
    materials.append(material)
    is_short = n <= _GRID
    corners = triangles.astype(np.uint16 if is_short else np.uint32)
    component = _USHORT if is_short else _UINT
    feature = {"featureCount": table.n_rows, "attribute": 0, "propertyTable": 0}
    return {
        "attributes": attributes,
        "indices": buffer.accessor(corners, component, "SCALAR", target=_ELEMENT_BUFFER),
        "material": len(materials) - 1,
        "mode": 4,
        "extensions": {"EXT_mesh_features": {"featureIds": [feature]}},
    }


def _positions(buffer: _Buffer, position: AnyArray, low: FloatingArray, span: float) -> int:
    if not buffer.compressed:
        place = np.ascontiguousarray(position, np.float32)
        return buffer.accessor(
            place, _FLOAT, "VEC3", min=place.min(axis=0).tolist(), max=place.max(axis=0).tolist()
        )  # fmt: skip
    grid = np.zeros((len(position), 4), np.uint16)
    grid[:, :3] = np.round((position - low) / span * _GRID)
    least, greatest = grid[:, :3].min(axis=0).tolist(), grid[:, :3].max(axis=0).tolist()
    return buffer.accessor(grid, _USHORT, "VEC3", normalized=True, min=least, max=greatest)


def _coordinates(buffer: _Buffer, uv: FloatingArray) -> int:
    if buffer.compressed and uv.min() >= 0.0 and uv.max() <= 1.0:
        return buffer.accessor(np.round(uv * _GRID).astype(np.uint16), _USHORT, "VEC2", normalized=True)
    return buffer.accessor(np.ascontiguousarray(uv, np.float32), _FLOAT, "VEC2")


def _linear(colour: AnyArray) -> AnyArray:
    """sRGB bytes to linear bytes: glTF vertex colours are linear (IEC 61966-2-1)."""
    return _LINEAR[colour]


_BYTES = np.arange(256) / 255.0
_LINEAR = np.round(np.where(_BYTES <= 0.04045, _BYTES / 12.92, ((_BYTES + 0.055) / 1.055) ** 2.4) * 255.0).astype(
    np.uint8
)


def _metadata(buffer: _Buffer, table: PropertyTable) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for column in table.properties:
        columns[column.id] = {"values": buffer.view(column.values.tobytes() or b"\0")}
        if column.offsets is not None:
            columns[column.id]["stringOffsets"] = buffer.view(column.offsets.tobytes())
            columns[column.id]["stringOffsetType"] = "UINT32"
    return {
        "schema": table.schema(),
        "propertyTables": [{"name": table.name, "class": table.name, "count": table.n_rows, "properties": columns}],
    }


def _pack(document: dict[str, Any], buffer: _Buffer) -> bytes:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    total = 12 + 8 + len(text) + 8 + buffer.size
    head = struct.pack("<4sII", b"glTF", 2, total) + struct.pack("<I4s", len(text), b"JSON")
    return b"".join([head, text, struct.pack("<I4s", buffer.size, b"BIN\0"), *buffer.chunks])
