"""citygml: CityGML and PLATEAU city models into flat arrays.

>>> import citygml
>>> city = citygml.CityModel()
>>> city.n_objects
0
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citygml.convert import write as write
    from citygml.crs import plane_rectangular as plane_rectangular
    from citygml.errors import CityGmlError as CityGmlError
    from citygml.frames import footprints as footprints
    from citygml.frames import risks as risks
    from citygml.frames import surfaces as surfaces
    from citygml.info import describe as describe
    from citygml.info import summary as summary
    from citygml.issues import issue_text as issue_text
    from citygml.mesh import Mesh as Mesh
    from citygml.mesh import to_pyvista as to_pyvista
    from citygml.mesh import to_trimesh as to_trimesh
    from citygml.mesh import triangulate as triangulate
    from citygml.mesh.solids import solids as solids
    from citygml.model import Appearance as Appearance
    from citygml.model import CityModel as CityModel
    from citygml.model import Surface as Surface
    from citygml.model import concat as concat
    from citygml.reader.read import read as read

__version__ = "0.1.0"

# Name -> module that has it. Loaded on first use, so that importing the package stays fast.
_PUBLIC = {
    "Appearance": "citygml.model",
    "CityGmlError": "citygml.errors",
    "CityModel": "citygml.model",
    "GeometryKind": "citygml.model",
    "Mesh": "citygml.mesh",
    "describe": "citygml.info",
    "summary": "citygml.info",
    "write": "citygml.convert",
    "Surface": "citygml.model",
    "footprints": "citygml.frames",
    "issue_text": "citygml.issues",
    "risks": "citygml.frames",
    "surfaces": "citygml.frames",
    "concat": "citygml.model",
    "plane_rectangular": "citygml.crs",
    "read": "citygml.reader",
    "solids": "citygml.mesh",
    "to_pyvista": "citygml.mesh",
    "to_trimesh": "citygml.mesh",
    "triangulate": "citygml.mesh",
}

__all__ = sorted([*_PUBLIC, "__version__"])


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        value = getattr(importlib.import_module(_PUBLIC[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'citygml' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
