"""Store: readings that last. The spool in front, DuckDB or PostgreSQL behind it, one interface.

Feeds do not import this room: they are handed the spool as a `twin.sensors.Sink`.
"""

from __future__ import annotations

from twin.store.spool import Spool, SpoolBatch

__all__ = ["Spool", "SpoolBatch"]
