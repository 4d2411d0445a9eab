"""twin: flood a city, evacuate its people, watch its sensors, and show all of it.

The main path, from files to decisions; every stage can be replaced, saved and run alone:

>>> import citygml
>>> import twin
>>> city = citygml.read("data/sample").to_crs(6677)
>>> terrain = twin.terrain_from_city(city, 8.0)
>>> streets = twin.streets_from_city(city)
>>> people, shelters = twin.population_from_city(city), twin.shelters_from_city(city)
>>> rain = twin.FloodScenario(rain=80 * twin.MM_PER_HOUR, duration=10 * twin.MINUTE)
>>> flood = twin.simulate_flood(terrain, rain)
>>> hazard, water = twin.hazard_on_streets(flood, streets), twin.hazard_on_buildings(flood, terrain)
>>> escape = twin.simulate_evacuation(
...     streets, people, shelters=shelters, hazard=hazard, buildings=water, with_events=True)
>>> houses = twin.building_hazard(flood, citygml.footprints(city, type="bldg:Building"), terrain=terrain)
>>> bool((houses["state"] == "wet").any()), int(escape["people_by_safety"].sum()) == len(people)
(True, True)
>>> twin.draw_scene(city, flood, escape=escape, streets=streets, terrain=terrain).show()  # doctest: +SKIP
>>> twin.run_file("scenario.toml").report  # all of it from one file  # doctest: +SKIP
"""

from citygml import __version__ as __version__
from twin.lazy import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
__all__ += ["__version__"]
