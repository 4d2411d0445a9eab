"""Terrain: ground and obstacles to water on one grid."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
