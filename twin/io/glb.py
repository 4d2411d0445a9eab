"""GLB: one binary glTF 2.0 file, with feature ids and a property table.

Follows the Khronos glTF 2.0 specification (ISO/IEC 12113) with EXT_mesh_features,
EXT_structural_metadata and KHR_mesh_quantization (normals as bytes). Axes are
glTF's: x east, y up, z south.
"""

from __future__ import annotations

import json
import struct
from typing import Any, NamedTuple

import numpy as np

from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.io.metadata import PropertyTable

__all__ = ["GlbPart", "glb_bytes"]

_FLOAT, _BYTE, _UINT = 5126, 5120, 5125
_ARRAY_BUFFER, _ELEMENT_BUFFER = 34962, 34963
_MIME = {b"\xff\xd8": "image/jpeg", b"\x89P": "image/png"}


class GlbPart(NamedTuple):
    """Triangles with one material.

    position : (n, 3) float32, glTF axes [m]
    normal : (n, 3) float, unit length
    feature : (n,) int, row of the property table
    triangles : (m, 3) int, into this part's points
    colour : (n, 3) uint8 or None
    uv : (n, 2) float32 or None, v downward as glTF counts it
    image : bytes of a JPEG or PNG, or None
    """

    position: AnyArray
    normal: AnyArray
    feature: AnyArray
    triangles: IntegerArray
    colour: AnyArray | None = None
    uv: FloatingArray | None = None
    image: bytes | None = None


class _Buffer:
    """The binary chunk under construction, with its buffer views and accessors."""

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        self.size = 0
        self.views: list[dict[str, Any]] = []
        self.accessors: list[dict[str, Any]] = []

    def view(self, data: bytes, **extra: int) -> int:
        """Append, padded to 8 bytes; returns the row of the new view."""
        self.views.append({"buffer": 0, "byteOffset": self.size, "byteLength": len(data), **extra})
        padded = data + b"\0" * (-len(data) % 8)
        self.chunks.append(padded)
        self.size += len(padded)
        return len(self.views) - 1

    def accessor(self, array: AnyArray, component: int, kind: str, **extra: Any) -> int:
        target = _ELEMENT_BUFFER if component == _UINT else _ARRAY_BUFFER
        stride = {} if component == _UINT else {"byteStride": array.strides[0]}
        view = self.view(np.ascontiguousarray(array).tobytes(), target=target, **stride)
        self.accessors.append(
            {"bufferView": view, "componentType": component, "count": len(array), "type": kind, **extra}
        )
        return len(self.accessors) - 1


def glb_bytes(parts: list[GlbPart], table: PropertyTable, *, extras: dict[str, Any] | None = None) -> bytes:
    """A whole GLB file.

    Parameters
    ----------
    parts : list
        At least one, none without triangles.
    table : PropertyTable
        Row k describes feature k.
    extras : dict, optional
        Kept in `asset.extras`, e.g. origin, CRS and height datum.
    """
    buffer = _Buffer()
    images: list[dict[str, Any]] = []
    materials: list[dict[str, Any]] = []
    primitives = [_primitive(buffer, part, table, images, materials) for part in parts]
    document: dict[str, Any] = {
        "asset": {"version": "2.0", "generator": "city-twin", **({"extras": extras} if extras else {})},
        "extensionsUsed": ["EXT_mesh_features", "EXT_structural_metadata", "KHR_mesh_quantization"],
        "extensionsRequired": ["KHR_mesh_quantization"],
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": primitives}],
        "materials": materials,
        "extensions": {"EXT_structural_metadata": _metadata(buffer, table)},
    }
    if images:
        document["images"] = images
        document["samplers"] = [{"magFilter": 9729, "minFilter": 9987, "wrapS": 10497, "wrapT": 10497}]
        document["textures"] = [{"source": k, "sampler": 0} for k in range(len(images))]
    document["accessors"] = buffer.accessors
    document["bufferViews"] = buffer.views
    document["buffers"] = [{"byteLength": buffer.size}]
    return _pack(document, buffer)


def _primitive(
    buffer: _Buffer,
    part: GlbPart,
    table: PropertyTable,
    images: list[dict[str, Any]],
    materials: list[dict[str, Any]],
) -> dict[str, Any]:
    position = np.ascontiguousarray(part.position, np.float32)
    low, high = position.min(axis=0).tolist(), position.max(axis=0).tolist()
    normal = np.zeros((len(position), 4), np.int8)
    normal[:, :3] = np.round(np.asarray(part.normal) * 127.0)
    # Padded to four bytes per row, as the alignment rule of glTF requires.
    attributes = {
        "POSITION": buffer.accessor(position, _FLOAT, "VEC3", min=low, max=high),
        "NORMAL": buffer.accessor(normal, _BYTE, "VEC3", normalized=True),
        "_FEATURE_ID_0": buffer.accessor(part.feature.astype(np.float32)[:, None], _FLOAT, "SCALAR"),
    }
    if part.colour is not None:
        rgba = np.full((len(position), 4), 255, np.uint8)
        rgba[:, :3] = _linear(part.colour)
        attributes["COLOR_0"] = buffer.accessor(rgba, 5121, "VEC4", normalized=True)
    look: dict[str, Any] = {"metallicFactor": 0.0, "roughnessFactor": 1.0}
    if part.image is not None and part.uv is not None:
        attributes["TEXCOORD_0"] = buffer.accessor(np.ascontiguousarray(part.uv, np.float32), _FLOAT, "VEC2")
        view = buffer.view(part.image)
        images.append({"bufferView": view, "mimeType": _MIME.get(part.image[:2], "image/jpeg")})
        look["baseColorTexture"] = {"index": len(images) - 1}
    materials.append({"pbrMetallicRoughness": look, "doubleSided": True})
    triangles = buffer.accessor(part.triangles.astype(np.uint32).reshape(-1), _UINT, "SCALAR")
    feature = {"featureCount": table.n_rows, "attribute": 0, "propertyTable": 0}
    return {
        "attributes": attributes,
        "indices": triangles,
        "material": len(materials) - 1,
        "mode": 4,
        "extensions": {"EXT_mesh_features": {"featureIds": [feature]}},
    }


def _linear(colour: AnyArray) -> AnyArray:
    """sRGB bytes to linear bytes: glTF vertex colours are linear (IEC 61966-2-1)."""
    c = colour.astype(np.float64) / 255.0
    return np.round(np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4) * 255.0).astype(np.uint8)


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
