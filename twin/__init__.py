"""twin: flood the city, evacuate its people, watch its sensors, and show all of it."""

from citygml import __version__ as __version__
from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
__all__ += ["__version__"]
