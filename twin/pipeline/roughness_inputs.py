"""Roughness of a scenario: tables and maps of one's own, and buildings as roughness that grows with the depth."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from twin.errors import InputError, ScenarioError
from twin.io import read_number_map
from twin.io.input_table import read_table
from twin.io.table_columns import Column, match_columns
from twin.notes import Note
from twin.scenario import TerrainOptions
from twin.sensors.table_cells import cell_text, parse_number
from twin.terrain import LAND_USES, LARGEST_BUILDING_SHARE, Terrain, building_shares, land_use_rows

__all__ = ["with_roughness"]

_LOW, _HIGH = 1e-3, 1.0  # Manning's n beyond these is a wrong unit or a class
_COLUMNS = (
    Column("land_use", ("土地利用", "土地利用区分", "landuse")),
    Column("n", ("粗度係数", "粗度", "manning", "roughness"), "any"),
)


def with_roughness(terrain: Terrain, options: TerrainOptions, folder: Path) -> Terrain:
    """The terrain with the roughness that the scenario gives; its paths are relative to `folder`.

    Raises
    ------
    ScenarioError
        A table or map that cannot be read, a land use that is not known, or a number that is no Manning's n.
    """
    notes: list[Note] = []
    manning = np.array(terrain.roughness, np.float32)
    own = dict(options.manning)
    if options.manning_table is not None:
        own = {**_table(options.manning_table, folder), **own}
    if own:
        if terrain.land_use is None:
            raise ScenarioError("terrain.manning: the terrain has no land use")
        try:
            rows = land_use_rows(own)
        except InputError as error:
            raise ScenarioError(f"terrain.manning: {error}") from error
        for row, n in zip(rows, own.values()):
            manning[terrain.land_use == row] = n
        uses = [Note(f"terrain.land_use_{LAND_USES[row].name.replace(' ', '_')}") for row in rows]
        notes += [Note("terrain.roughness_own", use=use, n=n) for use, n in zip(uses, own.values())]
    if options.manning_map is not None:
        path = (folder / Path(options.manning_map).expanduser()).resolve()
        try:
            found = read_number_map(path, grid=terrain.grid, crs=options.manning_map_crs)
        except InputError as error:
            raise ScenarioError(f"terrain.manning_map: {error}") from error
        known = np.isfinite(found)
        wrong = known & ~((found >= _LOW) & (found <= _HIGH))
        if wrong.any() or not known.any():
            what = f"{found[wrong][0]:g}" if wrong.any() else "no value over the city"
            raise ScenarioError(
                f"terrain.manning_map: {path} has {what}, expected Manning's n from {_LOW:g} to {_HIGH:g}"
            )
        manning[known] = found[known]
        notes.append(Note("terrain.roughness_map", file=path.name, share=float(known.mean())))
    share = None
    if options.roughness == "urban":
        if terrain.footprint is None:
            raise ScenarioError('terrain.roughness = "urban": the terrain does not know where buildings are')
        cells = max(1, round(options.building_share_length / terrain.grid.cell_size))
        share = building_shares(terrain.footprint >= 0, cells)
        notes.append(
            Note(
                "terrain.roughness_urban", length=cells * terrain.grid.cell_size, mean=float(share.mean()),
                capped=int((share > LARGEST_BUILDING_SHARE).sum()), largest=LARGEST_BUILDING_SHARE,
            )
        )  # fmt: skip
        share = np.minimum(share, np.float32(LARGEST_BUILDING_SHARE))
    if not notes:
        return terrain
    return replace(terrain, roughness=manning, building_share=share, assumptions=(*terrain.assumptions, *notes))


def _table(name: str, folder: Path) -> dict[str, float]:
    path = (folder / Path(name).expanduser()).resolve()
    try:
        columns = match_columns(read_table(path), _COLUMNS)
    except InputError as error:
        raise ScenarioError(f"terrain.manning_table: {error}") from error
    missing = [column.name for column in _COLUMNS if column.name not in columns]
    if missing:
        raise ScenarioError(f"terrain.manning_table: {path} has no column {', '.join(missing)}")
    out: dict[str, float] = {}
    for row, (use, cell) in enumerate(zip(columns.cells("land_use"), columns.cells("n"))):
        n = parse_number(cell_text(cell))
        if n is None or not _LOW <= n <= _HIGH:
            raise ScenarioError(
                f"terrain.manning_table: {columns.table.place(row)}: n is {cell!r}, expected a number from {_LOW:g} to "
                f"{_HIGH:g}"
            )
        out[cell_text(use)] = n
    return out
