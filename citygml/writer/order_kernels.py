"""Order of a document, compiled: a walk over rows that keeps the order of every table of the model.

A reader numbers the rows of each table in the order of their start tags. So what can be written next inside an
element is what comes first, of all not yet written, in every table that it or anything in it has rows of; of several
such the one that the schema has first. Where no order fits all tables (rows moved about by a program), the
schema decides, and the walk counts it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from citygml.arrays import BoolArray, Int32Array, IntArray
from citygml.compiled.jit import njit

__all__ = ["N_TABLES", "Entries", "Nodes", "document_order"]

N_TABLES = 8


class Nodes(NamedTuple):
    """Elements that hold others: objects, then boundaries, then the document.

    entry_offsets : (n + 1,) of each node into entries; first : (n, N_TABLES) first row of its subtree in each table, -1
    for none; table : (n,) table its own row is in, -1 for the document
    """

    entry_offsets: IntArray
    first: IntArray
    table: IntArray


class Entries(NamedTuple):
    """What a node holds, in the order of the schema.

    node : (n,) the node an entry is, -1 for a leaf; piece : (n,) number of a leaf's text; table, row, count : (n, 2)
    rows that a leaf fills in up to two tables, table -1 for none
    """

    node: IntArray
    piece: IntArray
    table: IntArray
    row: IntArray
    count: IntArray  # type: ignore[assignment]  # shadows tuple.count


@njit(cache=True, nogil=True)
def _is_ready(entry: int, entries: Entries, nodes: Nodes, cursor: IntArray) -> bool:
    node = entries.node[entry]
    if node >= 0:
        for table in range(N_TABLES):  # noqa: SIM110  # kernels have no generators
            if nodes.first[node, table] > cursor[table]:
                return False
        return True
    for k in range(2):
        table = entries.table[entry, k]
        if table >= 0 and entries.row[entry, k] > cursor[table]:
            return False
    return True


@njit(cache=True, nogil=True)
def document_order(
    root: int, nodes: Nodes, entries: Entries, opens: IntArray, closes: IntArray, done: BoolArray, stack: Int32Array,
    start: IntArray, order: IntArray,
) -> tuple[int, int]:  # fmt: skip
    """Fill order with numbers of texts, nodes as opens[node] and closes[node]: (how many, how often none was ready).

    done (n_entries,) all False, stack (n_nodes,), start (n_nodes,) a copy of entry_offsets[:-1]: room to work in.
    """
    cursor = np.zeros(N_TABLES, np.int64)
    n = misfits = 0
    depth = 0
    stack[0] = root
    while depth >= 0:
        node = np.int64(stack[depth])
        stop = nodes.entry_offsets[node + 1]
        while start[node] < stop and done[start[node]]:
            start[node] += 1
        chosen = np.int64(-1)
        for entry in range(start[node], stop):
            if not done[entry] and _is_ready(entry, entries, nodes, cursor):
                chosen = np.int64(entry)
                break
        if chosen < 0:
            if start[node] < stop:
                chosen = start[node]
                misfits += 1
            else:
                if closes[node] >= 0:
                    order[n] = closes[node]
                    n += 1
                depth -= 1
                continue
        done[chosen] = True
        child = entries.node[chosen]
        if child >= 0:
            table = nodes.table[child]
            if nodes.first[child, table] >= 0:
                cursor[table] = max(cursor[table], nodes.first[child, table] + 1)
            order[n] = opens[child]
            n += 1
            depth += 1
            stack[depth] = child
            continue
        for k in range(2):
            table = entries.table[chosen, k]
            if table >= 0 and entries.row[chosen, k] >= 0:
                cursor[table] = max(cursor[table], entries.row[chosen, k] + entries.count[chosen, k])
        order[n] = entries.piece[chosen]
        n += 1
    return n, misfits
