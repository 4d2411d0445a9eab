"""A document as numbered texts and what holds what; the order they are written in is `order_kernels`' answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from citygml.arrays import AnyArray, IntArray
from citygml.model import CityModel
from citygml.model.selection import root_of
from citygml.ragged import offsets_from_lengths
from citygml.writer.order_kernels import N_TABLES, Entries, Nodes, document_order

__all__ = [
    "BOUNDARIES",
    "EXTRAS",
    "GEOMETRIES",
    "LINES",
    "OBJECTS",
    "POINTS",
    "POLYGONS",
    "RISKS",
    "DocumentTree",
    "Tables",
]

OBJECTS, BOUNDARIES, POLYGONS, GEOMETRIES, LINES, POINTS, RISKS, EXTRAS = range(N_TABLES)
_NONE = np.iinfo(np.int64).max


class Tables:
    """Rows of the model's tables as the walk counts them.

    A row that a reader appends at the end of a file (copies of implicit geometry) comes behind rows of later
    objects; such rows are not counted, and have no say in the order. `row[t]` is (n_t,), -1 for those.
    """

    def __init__(self, model: CityModel) -> None:
        root = root_of(model)
        owners = {
            OBJECTS: np.arange(model.n_objects),
            BOUNDARIES: model.boundaries["object"].to_numpy(),
            POLYGONS: model.polygon_object,
            GEOMETRIES: model.geometry_object,
            LINES: model.line_object,
            POINTS: model.point_object,
            RISKS: model.risks["object"].to_numpy(),
            EXTRAS: model.extras["object"].to_numpy(),
        }
        self.row: list[IntArray] = []
        for table in range(N_TABLES):
            member = root[owners[table].astype(np.int64)] if len(owners[table]) else np.empty(0, np.int64)
            regular = member >= np.maximum.accumulate(member) if len(member) else np.empty(0, bool)
            self.row.append(np.where(regular, np.cumsum(regular) - 1, -1))


@dataclass
class DocumentTree:
    """Texts, and for each the node (object, boundary, document) that it is directly in and its place there.

    Nodes are objects, then boundaries, then the document.
    """

    model: CityModel
    tables: Tables
    texts: list[bytes] = field(default_factory=list)
    chunks: list[tuple[IntArray, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        n_objects, n_boundaries = self.model.n_objects, len(self.model.boundaries)
        self.root = n_objects + n_boundaries
        self.first = np.full((self.root + 1, N_TABLES), _NONE, np.int64)
        self.opens = np.full(self.root + 1, -1, np.int64)
        self.closes = np.full(self.root + 1, -1, np.int64)

    def text_numbers(self, texts: Sequence[str] | Sequence[bytes]) -> IntArray:
        """Add texts; their numbers."""
        start = len(self.texts)
        if len(texts) and isinstance(texts[0], str):
            whole = "\0".join(texts)  # type: ignore[arg-type]
            self.texts += whole.encode().split(b"\0")
        else:
            self.texts += texts  # type: ignore[arg-type]
        return np.arange(start, start + len(texts))

    def node_of(self, objects: IntArray, boundaries: IntArray) -> IntArray:
        """Node of rows: the boundary where there is one, else the object."""
        return np.where(boundaries >= 0, self.model.n_objects + boundaries, objects)

    def rows_of_node(self, table: int, node: IntArray) -> None:
        """Note that these nodes (n_rows of a table) have the rows of a table in them."""
        row = self.tables.row[table]
        counted = row >= 0
        np.minimum.at(self.first[:, table], node[counted], row[counted])

    def leaves(
        self,
        node: IntArray,
        rank: IntArray,
        numbers: IntArray,
        *tables: tuple[int, IntArray, IntArray],
    ) -> None:
        """Entries that are texts. tables : (table, first row, number of rows) of each entry, up to two."""
        filled: list[IntArray] = []
        for table, row, count in tables:
            counted = self.tables.row[table]
            has = (count > 0) & (len(counted) > 0)
            at = counted[np.where(has, row, 0)] if len(counted) else np.full(len(row), -1)
            filled += [np.where(has & (at >= 0), table, -1), at, count]
        while len(filled) < 6:
            filled += [np.full(len(node), -1), np.full(len(node), -1), np.zeros(len(node), np.int64)]
        self.chunks.append((node, np.full(len(node), -1), rank, numbers, *filled))

    def children(self, node: IntArray, rank: IntArray, child: IntArray) -> None:
        """Entries that are nodes."""
        nothing = np.full(len(node), -1)
        self.chunks.append((node, child, rank, nothing, *[nothing] * 6))

    def in_order(self) -> tuple[list[bytes], int]:
        """All texts in the order of the document, and how often no order kept that of all tables."""
        if not self.chunks:
            return [], 0
        self._add_up_subtrees()
        node, child, rank, number, *filled = (
            np.concatenate([chunk[k] for chunk in self.chunks]).astype(np.int64) for k in range(10)
        )
        order = np.argsort((node << 20) | np.minimum(rank, (1 << 20) - 1), kind="stable")
        table = np.column_stack([filled[0], filled[3]])[order]
        row = np.column_stack([filled[1], filled[4]])[order]
        count = np.column_stack([filled[2], filled[5]])[order]
        entries = Entries(child[order], number[order], table, row, count)
        offsets = offsets_from_lengths(np.bincount(node, minlength=self.root + 1))
        own_table = np.full(self.root + 1, BOUNDARIES, np.int64)
        own_table[: self.model.n_objects], own_table[self.root] = OBJECTS, -1
        nodes = Nodes(offsets, np.where(self.first == _NONE, -1, self.first), own_table)
        out = np.empty(len(order) + 2 * (self.root + 1), np.int64)
        done = np.zeros(len(order), np.bool_)
        stack, start = np.zeros(self.root + 2, np.int32), offsets[:-1].copy()
        n, misfits = document_order(self.root, nodes, entries, self.opens, self.closes, done, stack, start, out)
        return list(map(self.texts.__getitem__, out[:n].tolist())), int(misfits)

    def _add_up_subtrees(self) -> None:
        """What is in a node is in the node around it."""
        n_objects = self.model.n_objects
        parent = self.model.objects["parent"].to_numpy().astype(np.int64)
        of_boundary = self.model.boundaries["parent"].to_numpy().astype(np.int64)
        around = np.where(of_boundary >= 0, of_boundary + n_objects, -1)
        above = np.concatenate([parent, around, [-1]])
        depth = _depths(above)
        for level in range(int(depth.max(initial=0)), 0, -1):
            rows = np.flatnonzero(depth == level)
            np.minimum.at(self.first, above[rows], self.first[rows])


def _depths(above: IntArray) -> IntArray:
    """Number of nodes around each node."""
    depth = np.zeros(len(above), np.int64)
    at = above.copy()
    while (at >= 0).any():
        depth[at >= 0] += 1
        at = np.where(at >= 0, above[at], -1)
    return depth


def runs(*columns: AnyArray) -> IntArray:
    """Where runs of rows that are equal in all columns begin.

    >>> runs(np.array([1, 1, 2]), np.array([0, 0, 0]))
    array([0, 2])
    """
    n = len(columns[0])
    change = np.ones(n, bool)
    change[1:] = False
    for column in columns:
        change[1:] |= column[1:] != column[:-1]
    return np.flatnonzero(change)
