"""Live page of a scene for the staff of a municipality, drawn by the plotter of the pictures."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
