"""Kernels of the shallow water solvers, compiled on first use for float32 or float64.

>>> from twin.kernels.shallow_water import kernels
>>> kernels("float32").real.__name__
'float32'
"""

from twin.kernels.shallow_water.tables import Breaches as Breaches
from twin.kernels.shallow_water.tables import EdgeLevels as EdgeLevels
from twin.kernels.shallow_water.tables import Edges as Edges
from twin.kernels.shallow_water.tables import Ground as Ground
from twin.kernels.shallow_water.tables import Maxima as Maxima
from twin.kernels.shallow_water.tables import Points as Points
from twin.kernels.shallow_water.tables import Pumps as Pumps
from twin.kernels.shallow_water.tables import Series as Series
from twin.kernels.shallow_water.tables import Settings as Settings
from twin.kernels.shallow_water.tables import Soil as Soil
from twin.kernels.shallow_water.tables import Sources as Sources
from twin.kernels.shallow_water.tables import Tracked as Tracked
from twin.kernels.shallow_water.tables import kernels as kernels
