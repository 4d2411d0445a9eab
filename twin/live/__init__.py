"""Live twin: feeds, spool, store, join, rules and alerts as one program that loses nothing when it is killed."""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
