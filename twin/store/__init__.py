"""Storage of readings: a spool on arrival, then a store on DuckDB or PostgreSQL with one interface.

Feeds do not import this package: they receive the spool as a `twin.sensors.Sink`.
"""

from __future__ import annotations

import re
from pathlib import Path

from twin.plugins import plugin
from twin.store.duckdb_store import DuckDbStore
from twin.store.history_parts import HistoryParts, read_history
from twin.store.postgres_store import PostgresStore
from twin.store.spool import Spool, SpoolBatch
from twin.store.spool_file import dead_letters
from twin.store.store import Added, Store, drain

__all__ = ["Added", "DuckDbStore", "HistoryParts", "PostgresStore", "Spool", "SpoolBatch", "Store", "dead_letters",
           "drain", "open_store", "read_history"]  # fmt: skip


_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+)://")


def open_store(where: str | Path | None, *, later: bool = False) -> Store:
    """Open a store: None in memory, "postgresql://..." on a server, else the path of a DuckDB file.

    Another address, "NAME://...", is opened by the plug-in of that name (`twin.plugins`); InputError without it.

    later : bool
        A server that does not answer now is no error; the store connects when it does.

    >>> with open_store(None) as store:
    ...     store.counts()
    {'readings': 0, 'series': 0, 'revisions': 0}
    """
    if isinstance(where, str) and where.startswith(("postgresql://", "postgres://")):
        return PostgresStore(where, later=later)
    if isinstance(where, str) and (scheme := _SCHEME.match(where)):
        store: Store = plugin("twin.stores", scheme[1])(where)
        return store
    return DuckDbStore(where)
