"""CityModel: the data of a city with selection, reprojection and a display for notebooks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from citygml.model.conversion import to_crs
from citygml.model.data import CityData, Surface
from citygml.model.notebook_table import as_html
from citygml.model.selection import select

__all__ = ["CityModel"]


class CityModel(CityData):
    """A city as read: the arrays and tables of `CityData`, which see, and how to select and reproject them.

    Examples
    --------
    >>> CityModel()
    <CityModel 0 objects (empty), 0 polygons, 0 risk records, 0 issues, crs=None, heights unknown>
    """

    def to_crs(self, crs: Any, *, height: str | None = None, geoid: str = "GSIGEO2011") -> Self:
        """The same city in another CRS.

        Parameters
        ----------
        crs : EPSG number, string or pyproj.CRS
        height : "orthometric", "ellipsoidal" or None
            Height datum of z afterwards. None keeps z as it is, unless the CRS has a height datum of its own
            (EPSG:4979 is ellipsoidal, EPSG:6697 orthometric): then z is converted, by the Japanese geoid.
        geoid : str
            "GSIGEO2011" (goes with JGD2011 heights, so with PLATEAU) or "JPGEO2024".

        Raises
        ------
        CrsError
            When this model has no CRS, a point has no image there, or a height datum is unknown.

        Examples
        --------
        >>> CityModel().to_crs(6677).n_polygons
        Traceback (most recent call last):
        citygml.errors.CrsError: the model has no CRS; read it again with crs=, naming the one the data is in
        """
        return to_crs(self, crs, height=height, geoid=geoid)

    def select(
        self,
        *,
        lod: int | Sequence[int] | None = None,
        type: str | Sequence[str] | None = None,
        package: str | Sequence[str] | None = None,
        bbox: tuple[float, float, float, float] | None = None,
        surface: Surface | Sequence[Surface] | None = None,
        rows: Any = None,
    ) -> Self:
        """The part of the city that meets every condition given.

        Parameters
        ----------
        lod : int or list
            Keeps geometry of these levels. Objects stay, even those left without geometry.
        type : str or list
            Keeps objects of these types ("bldg:Building") with all that belong to them.
        package : str or list
            Keeps objects from files of these packages ("bldg", "tran").
        bbox : (x0, y0, x1, y1)
            In the model's CRS. Keeps top-level objects whose extent intersects it, with all their parts.
        surface : Surface or list
            Keeps polygons of these semantic types.
        rows : (n,) int or (n_objects,) bool
            Keeps these rows of `objects` with all that belong to them.

        A polygon is removed with its object, also from geometry of others that refers to it; geometry left without
        polygons is removed too. `issues` and `files` are not filtered.
        """
        return select(self, lod=lod, type=type, package=package, bbox=bbox, surface=surface, rows=rows)

    def __repr__(self) -> str:
        types = self.objects["type"].astype(str).value_counts()
        kinds = ", ".join(f"{count} {name}" for name, count in types.items() if count)
        return (
            f"<CityModel {self.n_objects} objects ({kinds or 'empty'}), {self.n_polygons} polygons, "
            f"{len(self.risks)} risk records, {len(self.issues)} issues, "
            f"crs={self.crs.to_string() if self.crs is not None else None}, heights {self.height_datum}>"
        )

    def _repr_html_(self) -> str:
        return as_html(self)
