from .alleys import narrow_gaps as narrow_gaps
from .area_tiles import city_of_tiles as city_of_tiles
from .area_tiles import simulation_plan as simulation_plan
from .conditioning import conditioning_report as conditioning_report
from .footprints import top_buildings as top_buildings
from .inundation_areas import flood_from_water_bodies as flood_from_water_bodies
from .people import population_from_census as population_from_census
from .people import population_from_city as population_from_city
from .people import shelters_from_city as shelters_from_city
from .streets import streets_from_city as streets_from_city
from .streets import streets_from_free_space as streets_from_free_space
from .streets import streets_from_lines as streets_from_lines
from .terrain import ClosedGapWarning as ClosedGapWarning
from .terrain import terrain_from_city as terrain_from_city
<<<<<<< HEAD
from .tile_plans import city_of_tiles as city_of_tiles
from .tile_plans import simulation_plan as simulation_plan
=======
>>>>>>> main
from .voxels import cover_city as cover_city
