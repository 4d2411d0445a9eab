"""From a city model to what simulations start from: terrain, streets, people."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
