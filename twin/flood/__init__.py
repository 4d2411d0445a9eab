"""Floods: rain, rivers, seas and breaches on a terrain, by the shallow water equations.

>>> from twin.flood import FloodScenario
>>> from twin.quantities import HOUR, MM_PER_HOUR
>>> scenario = FloodScenario(rain=80 * MM_PER_HOUR, duration=2 * HOUR)
"""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
