"""A developer asks: how do I get every roof of a city as triangles, with its building's attributes?

python examples/developer_arrays.py [DATASET]
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd

import citygml

SAMPLE = Path(__file__).resolve().parents[1] / "data" / "sample"


def main(dataset: Path = SAMPLE) -> pd.DataFrame:
    """Area of roof triangles by the usage of the building they belong to. [m2]"""
    city = citygml.read(dataset, packages="bldg").to_crs(6677)
    mesh = citygml.triangulate(city)
    corners = mesh.points[mesh.triangles]
    area = 0.5 * np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    is_roof = city.polygon_surface[mesh.polygon] == citygml.Surface.ROOF
    row = city.polygon_object[mesh.polygon[is_roof]]
    parent = city.objects["parent"].to_numpy()
    row = np.where(parent[row] >= 0, parent[row], row)
    usage = city.objects["usage_label"].to_numpy()[row]
    return pd.Series(area[is_roof]).groupby(pd.Series(usage)).sum().to_frame("roof_area")


if __name__ == "__main__":
    print(main(*[Path(argument) for argument in sys.argv[1:2]]))
