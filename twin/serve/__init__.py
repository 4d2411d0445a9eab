"""Serve: a live page of a scene for the staff of a municipality, on the same plotter that makes the pictures."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
