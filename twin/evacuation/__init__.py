"""Evacuation: people along streets while the water rises, and the best they could have done.

>>> from twin.evacuation import EvacuationScenario, Shelters
>>> EvacuationScenario().crowd
'weidmann'
"""

from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
