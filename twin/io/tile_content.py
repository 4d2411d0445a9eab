"""Contents of 3D tiles: buildings in full detail for the leaves of the tree, boxes for the tiles above."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citygml.ragged import take_index
from twin.arrays import AnyArray, FloatingArray, IntegerArray
from twin.city_mesh import SURFACE_COLOURS, CityMesh, point_normals
from twin.io.building_boxes import Boxes, boxes_around, mesh_of_boxes
from twin.io.earth import east_north_up, globe_from_projected
from twin.io.glb import GlbPart, glb_bytes
from twin.io.metadata import PropertyTable, taken_rows
from twin.io.photographs import Photographs
from twin.io.tile_tree import TileTree, quadtree

if TYPE_CHECKING:
    from citygml.model import CityModel

__all__ = [
    "TOPS_PER_BOX",
    "BoxDrawing",
    "LeafContent",
    "PlacedCity",
    "TileDrawing",
    "placed_city",
    "surface_colours",
    "tile_regions",
]

TOPS_PER_BOX = 4
"""Buildings of a simplified tile that are drawn as their tops, over those drawn as boxes, at most."""
_UPWARD = 0.5  # upward part of the normal of a roof, at least [-]


class _Faces(NamedTuple):
    """The polygons that are drawn: row in the city, and face of each point and triangle of the mesh as it was made."""

    polygon: IntegerArray
    of_point: IntegerArray
    of_triangle: IntegerArray
    area: FloatingArray


class PlacedCity(NamedTuple):
    """A city on the globe, its objects in the order of the tree, points and triangles of an object consecutive.

    objects : (n_objects,) int
        Row in the city's objects.
    faces : the polygons that are drawn
    xyz : (n_points, 3) float64
        Earth-centred. [m]
    normal : (n_points, 3) float32
        East, north, up.
    point_row, point_face : (n_points,) int
        Row in the mesh as it was made, and in `faces`.
    triangles : (n_triangles, 3) int; triangle_face : (n_triangles,) int
    point_start, triangle_start : (n_objects + 1,) int
    boxes : Boxes
        Corners in the plane of the city, from its mesh's origin.
    box_xyz : (n_objects, 8, 3)
        The same corners, earth-centred. [m]
    low, high : (n_objects, 3)
        Longitude, latitude [rad] and height [m] around the object and its box.
    """

    tree: TileTree
    objects: IntegerArray
    faces: _Faces
    xyz: FloatingArray
    normal: AnyArray
    point_row: IntegerArray
    point_face: IntegerArray
    triangles: IntegerArray
    triangle_face: IntegerArray
    point_start: IntegerArray
    triangle_start: IntegerArray
    boxes: Boxes
    box_xyz: FloatingArray
    low: FloatingArray
    high: FloatingArray


class LeafContent(NamedTuple):
    """A leaf's GLB; the faces with photographs and their mean colours (n, 3) uint8; images that could not be read."""

    glb: bytes
    faces: IntegerArray
    mean: AnyArray
    unread: list[str]


def placed_city(mesh: CityMesh, city: CityModel, *, most: int) -> PlacedCity:
    """Place a city on the globe and divide it.

    most : objects of a leaf
    """
    objects, triangle_object = np.unique(mesh.triangle_object, return_inverse=True)
    faces = _faces(mesh)
    point_object = np.zeros(len(mesh.points), np.int64)
    point_object[mesh.triangles] = triangle_object[:, None]
    n = len(objects)
    globe = globe_from_projected(mesh.points + mesh.origin, city.crs, city.height_datum)
    count = np.bincount(point_object, minlength=n)
    longitude = np.bincount(point_object, globe.longitude, minlength=n) / count
    latitude = np.bincount(point_object, globe.latitude, minlength=n) / count
    extent = np.array([f(v) for f in (np.min, np.max) for v in (globe.longitude, globe.latitude)])
    tree = quadtree(longitude, latitude, most=most, extent=extent)
    rank = np.empty(n, np.int64)
    rank[tree.order] = np.arange(n)
    row = np.argsort(rank[point_object], kind="stable")
    number = np.empty(len(row), np.int64)
    number[row] = np.arange(len(row))
    triangle_rank = rank[triangle_object]
    triangle_row = np.argsort(triangle_rank, kind="stable")
    triangles = number[mesh.triangles[triangle_row]]
    point_start = np.concatenate([[0], np.cumsum(count[tree.order])])
    triangle_start = np.searchsorted(triangle_rank[triangle_row], np.arange(n + 1))
    boxes = boxes_around(mesh.points[row], triangles, point_start, triangle_start)
    on_globe = globe_from_projected(boxes.corners.reshape(-1, 3) + mesh.origin, city.crs, city.height_datum)
    own = np.column_stack([globe.longitude, globe.latitude, globe.height])[row]
    box = np.column_stack([on_globe.longitude, on_globe.latitude, on_globe.height]).reshape(n, 8, 3)
    return PlacedCity(
        tree=tree,
        objects=objects[tree.order],
        faces=faces,
        xyz=globe.xyz[row],
        normal=point_normals(mesh)[row],
        point_row=row,
        point_face=faces.of_point[row],
        triangles=triangles,
        triangle_face=faces.of_triangle[triangle_row],
        point_start=point_start,
        triangle_start=triangle_start,
        boxes=boxes,
        box_xyz=on_globe.xyz.reshape(n, 8, 3),
        low=np.minimum(np.minimum.reduceat(own, point_start[:-1]), box.min(axis=1)),
        high=np.maximum(np.maximum.reduceat(own, point_start[:-1]), box.max(axis=1)),
    )


def _faces(mesh: CityMesh) -> _Faces:
    first = np.diff(mesh.triangle_polygon, prepend=-1) != 0
    of_triangle = np.cumsum(first) - 1
    of_point = np.zeros(len(mesh.points), np.int64)
    of_point[mesh.triangles] = of_triangle[:, None]
    a, b, c = (mesh.points[mesh.triangles[:, k]] for k in range(3))
    area: AnyArray = np.bincount(of_triangle, np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2).astype(np.float64)
    return _Faces(mesh.triangle_polygon[first], of_point, of_triangle, area)


def surface_colours(placed: PlacedCity, city: CityModel, colour: AnyArray | None) -> AnyArray:
    """Colour of every face by its surface, or of its object where objects have one, (n_faces, 3) uint8."""
    polygon = placed.faces.polygon
    if colour is not None:
        of_face = np.zeros(len(polygon), np.int64)
        of_face[placed.triangle_face] = np.repeat(placed.objects, np.diff(placed.triangle_start))
        return np.asarray(colour, np.uint8)[of_face]
    table = np.zeros((256, 3), np.uint8)
    table[:] = next(iter(SURFACE_COLOURS.values()))[2]  # walls
    for surface, (_, _, rgb) in SURFACE_COLOURS.items():
        table[surface] = rgb
    found: AnyArray = table[city.polygon_surface[polygon]]
    return found


def tile_regions(placed: PlacedCity) -> AnyArray:
    """West, south, east, north [rad], lowest, highest [m] of every tile's objects and boxes, (n_tiles, 6)."""
    tree = placed.tree
    found = np.empty((len(tree.level), 6))
    for k, (start, stop) in enumerate(zip(tree.start.tolist(), tree.stop.tolist(), strict=True)):
        low, high = placed.low[start:stop].min(axis=0), placed.high[start:stop].max(axis=0)
        found[k] = low[0], low[1], high[0], high[1], low[2], high[2]
    return found


class _Frame(NamedTuple):
    """The east-north-up frame of a tile: rows are directions; and its origin, earth-centred. [m]"""

    axes: FloatingArray
    centre: FloatingArray

    def gltf(self, xyz: FloatingArray) -> AnyArray:
        """Earth-centred positions in the frame, in glTF's axes."""
        return _gltf_axes((xyz - self.centre) @ self.axes.T).astype(np.float32)

    def node_matrix(self) -> list[float]:
        """From glTF's axes in this frame to the axes of a 3D tile as glTF has them (y up), column by column."""
        to_earth = np.eye(4)
        to_earth[:3, :3], to_earth[:3, 3] = self.axes.T, self.centre
        found = _Z_TO_Y @ to_earth @ _Z_TO_Y.T
        return [float(v) for v in found.T.reshape(-1)]


# A viewer turns glTF's y up into z up after the node's matrix.
_Z_TO_Y = np.array([[1.0, 0, 0, 0], [0, 0, 1.0, 0], [0, -1.0, 0, 0], [0, 0, 0, 1.0]])


def _gltf_axes(xyz: AnyArray) -> AnyArray:
    """East, north, up to glTF's x, y up, z."""
    return np.column_stack([xyz[:, 0], xyz[:, 2], -xyz[:, 1]])


def _frame_of(placed: PlacedCity, k: int) -> _Frame:
    rows = slice(placed.tree.start[k], placed.tree.stop[k])
    middle = (placed.low[rows].min(axis=0) + placed.high[rows].max(axis=0)) / 2
    box = placed.box_xyz[rows].reshape(-1, 3)
    return _Frame(east_north_up(middle[0], middle[1]), (box.min(axis=0) + box.max(axis=0)) / 2)


class TileDrawing(NamedTuple):
    """What the leaves are drawn from: the city, its attributes, and the colours of faces without a photograph."""

    placed: PlacedCity
    table: PropertyTable
    face_colour: AnyArray
    compress: bool

    def leaf(self, k: int, photographs: Photographs | None) -> LeafContent:
        """All buildings of a leaf with their own faces and photographs."""
        placed = self.placed
        first, last = int(placed.tree.start[k]), int(placed.tree.stop[k])
        points = slice(placed.point_start[first], placed.point_start[last])
        own = slice(placed.triangle_start[first], placed.triangle_start[last])
        frame = _frame_of(placed, k)
        position = frame.gltf(placed.xyz[points])
        normal = _gltf_axes(placed.normal[points])
        feature = np.repeat(np.arange(last - first), np.diff(placed.point_start[first : last + 1]))
        triangles = placed.triangles[own] - points.start
        point_face, faces = placed.point_face[points], np.unique(placed.triangle_face[own])
        textures, unread = ([], []) if photographs is None else photographs.textures(faces)
        texture_of = np.zeros(len(faces), np.int64)
        for number, texture in enumerate(textures, 1):
            texture_of[np.searchsorted(faces, texture.faces)] = number
        of_triangle = texture_of[np.searchsorted(faces, placed.triangle_face[own])]
        parts = []
        for number in range(len(textures) + 1):
            chosen = triangles[of_triangle == number]
            if not len(chosen):
                continue
            used, corners = np.unique(chosen, return_inverse=True)
            plain = GlbPart(position[used], normal[used], feature[used], corners.reshape(-1, 3))
            if not number:
                parts.append(plain._replace(colour=self.face_colour[point_face[used]]))
                continue
            assert photographs is not None
            texture = textures[number - 1]
            uv = texture.coordinates(photographs.pictures.uv[placed.point_row[points][used]], point_face[used])
            parts.append(
                plain._replace(uv=uv, image=texture.data, repeats=texture.repeats, has_alpha=texture.has_alpha)
            )
        glb = glb_bytes(
            parts, taken_rows(self.table, np.arange(first, last)), compress=self.compress, matrix=frame.node_matrix()
        )
        with_photograph = [texture.faces for texture in textures]
        mean = [texture.mean for texture in textures]
        return LeafContent(
            glb,
            np.concatenate([*with_photograph, np.empty(0, np.int64)]),
            np.concatenate([*mean, np.empty((0, 3), np.uint8)]),
            unread,
        )


class BoxDrawing:
    """The simplified tiles above the leaves, in the colours of faces, which may be mean colours of photographs."""

    def __init__(self, placed: PlacedCity, table: PropertyTable, face_colour: AnyArray, compress: bool) -> None:
        self.placed, self.table, self.face_colour, self.compress = placed, table, face_colour, compress
        self.box_colour = _box_colours(placed, face_colour)

    def tile(self, k: int, *, most: int, deviation: float) -> bytes:
        """The `most` largest objects of a tile: boxes, or their own faces where the box deviates by more [m].

        Of the next largest, `TOPS_PER_BOX` times as many, the tops of their boxes, so that a quarter of the city with
        many small buildings does not look empty.
        """
        placed = self.placed
        rows = np.arange(placed.tree.start[k], placed.tree.stop[k])
        largest = np.argsort(-placed.boxes.size[rows], kind="stable")[: most * (1 + TOPS_PER_BOX)]
        is_top = np.zeros(len(rows), bool)
        is_top[largest[most:]] = True
        kept = np.sort(largest)
        rows, is_top = rows[kept], is_top[kept]
        is_box = is_top | (placed.boxes.deviation[rows] <= deviation)
        frame = _frame_of(placed, k)
        part = _joined(self._boxes(rows, is_box, is_top, frame), self._own_faces(rows, ~is_box, frame))
        table = taken_rows(self.table, rows)
        return glb_bytes([part], table, compress=self.compress, matrix=frame.node_matrix())

    def _boxes(self, rows: IntegerArray, chosen: AnyArray, is_top: AnyArray, frame: _Frame) -> GlbPart:
        boxes = rows[chosen]
        mesh = mesh_of_boxes(self.placed.boxes.corners[boxes], has_sides=~is_top[chosen])
        return GlbPart(
            frame.gltf(self.placed.box_xyz[boxes].reshape(-1, 3))[mesh.corner],
            _gltf_axes(mesh.normal),
            np.flatnonzero(chosen)[mesh.box],
            mesh.triangles,
            colour=self.box_colour[boxes][mesh.box, mesh.face],
        )

    def _own_faces(self, rows: IntegerArray, chosen: AnyArray, frame: _Frame) -> GlbPart:
        placed, own = self.placed, rows[chosen]
        points, point_start = take_index(placed.point_start, own)
        rows_of_triangles, triangle_start = take_index(placed.triangle_start, own)
        moved = np.repeat(point_start[:-1] - placed.point_start[own], np.diff(triangle_start))
        return GlbPart(
            frame.gltf(placed.xyz[points]),
            _gltf_axes(placed.normal[points]),
            np.repeat(np.flatnonzero(chosen), np.diff(point_start)),
            placed.triangles[rows_of_triangles] + moved[:, None],
            colour=self.face_colour[placed.point_face[points]],
        )


def _joined(first: GlbPart, second: GlbPart) -> GlbPart:
    assert first.colour is not None
    assert second.colour is not None
    return GlbPart(
        np.concatenate([first.position, second.position]),
        np.concatenate([first.normal, second.normal]),
        np.concatenate([first.feature, second.feature]),
        np.concatenate([first.triangles, second.triangles + len(first.position)]),
        colour=np.concatenate([first.colour, second.colour]),
    )


def _box_colours(placed: PlacedCity, face_colour: AnyArray) -> AnyArray:
    """Colour of every face of each object's box, (n_objects, 5, 3) uint8.

    The mean, by area, of the object's faces that look that way; of all sides where no face does; of all faces where
    there are no sides or no top.
    """
    n = len(placed.objects)
    face, first = np.unique(placed.triangle_face, return_index=True)
    owner = np.repeat(np.arange(n), np.diff(placed.triangle_start))[first]
    normal = placed.normal[placed.triangles[first, 0]]
    corners = placed.boxes.corners[owner]
    outward = np.stack([corners[:, 0] - corners[:, 3], corners[:, 1] - corners[:, 0]], axis=1)[:, :, :2]
    outward /= np.maximum(np.linalg.norm(outward, axis=2, keepdims=True), 1e-9)
    along = np.einsum("ijk,ik->ij", outward, normal[:, :2])
    side = 1 + np.argmax(np.stack([along[:, 0], along[:, 1], -along[:, 0], -along[:, 1]], axis=1), axis=1)
    side[normal[:, 2] >= _UPWARD] = 0
    seen = normal[:, 2] > -_UPWARD  # not the bottom
    key, area, colour = (owner * 5 + side)[seen], placed.faces.area[face][seen], face_colour[face][seen]
    weight: AnyArray = np.bincount(key, area, minlength=5 * n).reshape(n, 5)
    sums: AnyArray = np.stack(
        [np.bincount(key, area * colour[:, k], minlength=5 * n) for k in range(3)], axis=1
    ).reshape(n, 5, 3)
    found = _means(sums, weight)
    sides = _means(sums[:, 1:].sum(axis=1), weight[:, 1:].sum(axis=1))[:, None]
    every = _means(sums.sum(axis=1), weight.sum(axis=1))[:, None]
    found[:, 1:] = np.where(np.isnan(found[:, 1:]), sides, found[:, 1:])
    found = np.where(np.isnan(found), every, found)
    rounded: AnyArray = np.round(np.nan_to_num(found, nan=200.0)).astype(np.uint8)
    return rounded


def _means(sums: FloatingArray, weight: FloatingArray) -> AnyArray:
    return sums / np.where(weight > 0, weight, np.nan)[..., None]
