"""citygml: CityGML and PLATEAU city models into flat arrays.

>>> import citygml
>>> city = citygml.CityModel()
>>> city.n_objects
0
"""

import lazy_loader

__version__ = "0.2.0"

# The public names are the imports of __init__.pyi, each loaded on first use.
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
__all__ += ["__version__"]
