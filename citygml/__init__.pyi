from .convert import write as write
from .crs import plane_rectangular as plane_rectangular
from .errors import CityGmlError as CityGmlError
from .errors import CityGmlSyntaxError as CityGmlSyntaxError
from .errors import CrsError as CrsError
from .errors import FormatError as FormatError
from .errors import HostileInputError as HostileInputError
from .errors import InvariantError as InvariantError
from .frames import footprints as footprints
from .frames import risks as risks
from .frames import surfaces as surfaces
from .info import describe as describe
from .info import summary as summary
from .issues import issue_text as issue_text
from .mesh import Mesh as Mesh
from .mesh import solids as solids
from .mesh import to_pyvista as to_pyvista
from .mesh import to_trimesh as to_trimesh
from .mesh import triangulate as triangulate
from .model import Appearance as Appearance
from .model import CityModel as CityModel
from .model import GeometryKind as GeometryKind
from .model import Surface as Surface
from .model import concat as concat
from .reader import read as read
from .reader.tile_models import iter_models as iter_models

__version__: str
