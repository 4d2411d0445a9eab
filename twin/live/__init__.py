"""Live: feeds, spool, store, join, rules and alerts as one program that may die at any moment and loses nothing."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
