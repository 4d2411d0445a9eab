"""Triangles of a city: triangulation, solids, and meshes for drawing programs."""

from __future__ import annotations

from citygml.mesh.conversion import to_pyvista, to_trimesh
from citygml.mesh.solids import solids
from citygml.mesh.triangulation import Mesh, Triangles, compact, triangulate, triangulate_polygons

__all__ = [
    "Mesh",
    "Triangles",
    "compact",
    "solids",
    "to_pyvista",
    "to_trimesh",
    "triangulate",
    "triangulate_polygons",
]
