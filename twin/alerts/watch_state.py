"""State of a watch as bytes: a whole state, or the changes since the one before; together they restore it.

A part is a mark, the length of a JSON header, the header, and compressed columns: those of the rows of trackers, then
those of their trends.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np

from twin.alerts.known_readings import Hashes
from twin.alerts.tracker_table import STATE, TREND_STATE, TrackerTable
from twin.arrays import AnyArray, IntArray
from twin.errors import StoreError
from twin.kernels.watch import N_STAGES

__all__ = ["SavedWatch", "pack_state", "state_id", "unpack_state"]

_MARK = b"twin-watch-2"
_BY_STAGE = ("since", "stood_from", "stood_to", "past_from", "past_to")


class SavedWatch(NamedTuple):
    """A state as saved.

    rules : dict of name -> rule as plain values
    series : list of (source, stream, quantity, unit, place_kind, place_id)
    numbers : dict of (rule name, place) -> (number of the last alert, id of the last that changed a stage)
    owners : dict of (rule name, stream) -> source
    positions : dict of series -> (longitude, latitude)
    forecasts : dict of (rule name, series) -> (stage, time at which it is forecast [ns], whether that is unknown now)
    rule_of : list of rule names, one per row
    series_of : (n,) int64
        Series of each row, -1 for a quorum.
    rows : dict of column -> (n, ...)
        `STATE` of each row.
    trend_of : (n,) int64
        Row in `trends`, -1 for none.
    trends : dict of column -> (m, ...)
    known : (k,) uint64
        Hashes of readings that came before, the oldest first.
    """

    rules: dict[str, dict[str, Any]]
    series: list[tuple[str, str, str, str, str, str]]
    numbers: dict[tuple[str, str], tuple[int, str | None]]
    owners: dict[tuple[str, str], str]
    positions: dict[int, tuple[float, float]]
    forecasts: dict[tuple[str, int], tuple[int, int, bool]]
    rule_of: list[str]
    series_of: IntArray
    rows: dict[str, AnyArray]
    trend_of: IntArray
    trends: dict[str, AnyArray]
    known: Hashes


_STATE_ID = re.compile(rb'\{"state": "([0-9a-f]+)"')


def pack_state(header: dict[str, Any], table: TrackerTable, rows: IntArray, known: Hashes) -> bytes:
    """One part: a header of plain values, the state of some rows of trackers, and hashes of known readings."""
    columns = [rows.astype(np.int64), *(getattr(table.t, name)[rows] for name in STATE)]
    trends = table.trends_of(rows)
    columns += [trends, *(getattr(table.s, name)[trends] for name in TREND_STATE)]
    columns.append(known)
    sizes = {"n": len(rows), "n_trends": len(trends), "n_known": len(known)}
    text = json.dumps({**header, **sizes}, ensure_ascii=False).encode()
    body = zlib.compress(b"".join(np.ascontiguousarray(column).tobytes() for column in columns), 1)
    return _MARK + len(text).to_bytes(8, "little") + text + body


def state_id(part: bytes) -> str | None:
    """Name of the whole state that a part is, or comes after; None of a part of another version."""
    if not part.startswith(_MARK):
        return None
    begin = len(_MARK) + 8
    found = _STATE_ID.match(part[begin : begin + 100])  # the first key: a header of 10^5 series takes 0.2 s to read
    return found[1].decode() if found else str(_header(part)[0]["state"])


def _header(part: bytes) -> tuple[dict[str, Any], int]:
    """The header, and where it ends."""
    at = len(_MARK) + 8
    end = at + int.from_bytes(part[len(_MARK) : at], "little")
    return json.loads(part[at:end]), end


def _unpack(part: bytes) -> tuple[dict[str, Any], dict[str, AnyArray], dict[str, AnyArray], Hashes]:
    """Header, columns of the rows and of the trends, and hashes; the number of each row is column "row"."""
    if not part.startswith(_MARK):
        raise StoreError("the state of the rules was written by another version of the program")
    header, end = _header(part)
    body = zlib.decompress(part[end:])
    offset = 0

    def column(dtype: Any, shape: tuple[int, ...]) -> AnyArray:
        nonlocal offset
        count = int(np.prod(shape))
        found = np.frombuffer(body, dtype=dtype, count=count, offset=offset).reshape(shape)
        offset += found.nbytes
        return found

    n, n_trends = header["n"], header["n_trends"]
    rows = {"row": column(np.int64, (n,))}
    for name, (dtype, _) in STATE.items():
        rows[name] = column(dtype, (n, N_STAGES) if name in _BY_STAGE else (n,))
    trends = {"row": column(np.int64, (n_trends,))}
    for name, (dtype, _, shape) in TREND_STATE.items():
        trends[name] = column(dtype, (n_trends, *shape))
    return header, rows, trends, column(np.uint64, (header["n_known"],))


def unpack_state(parts: Sequence[bytes]) -> SavedWatch:
    """A whole state and the changes after it, in order.

    Raises
    ------
    StoreError
        A part was written by another version, or is damaged.
    """
    try:
        found = [_unpack(part) for part in parts]
    except (ValueError, KeyError, zlib.error) as error:
        raise StoreError(f"the state of the rules cannot be read: {error}") from error
    headers = [header for header, *_ in found]
    n, n_trends = headers[-1]["n_rows"], headers[-1]["n_all_trends"]
    rows = {name: _whole(n, [(part["row"], part[name]) for _, part, _, _ in found]) for name in STATE}
    trends = {name: _whole(n_trends, [(part["row"], part[name]) for _, _, part, _ in found]) for name in TREND_STATE}
    rules = headers[0]["rules"]
    names = list(rules)
    return SavedWatch(
        rules=rules,
        series=[tuple(one) for one in _all(headers, "series")],
        numbers={(rule, where): (n, chain) for rule, where, n, chain in _all(headers, "numbers")},
        owners={(rule, stream): source for rule, stream, source in _all(headers, "owners")},
        positions={number: (x, y) for number, x, y in _all(headers, "positions")},
        forecasts={(rule, k): (stage, at, unknown) for rule, k, stage, at, unknown in _all(headers, "forecasts")},
        rule_of=[names[r] for r in _all(headers, "rule_of")],
        series_of=np.array(list(_all(headers, "series_of")), dtype=np.int64),
        rows=rows,
        trend_of=np.array(list(_all(headers, "trend_of")), dtype=np.int64),
        trends=trends,
        known=np.concatenate([hashes for *_, hashes in found]),
    )


def _all(headers: Iterable[dict[str, Any]], name: str) -> Iterable[Any]:
    return (entry for header in headers for entry in header[name])


def _whole(n: int, parts: list[tuple[IntArray, AnyArray]]) -> AnyArray:
    """Rows of all parts, the latest of each."""
    first = parts[0][1]
    whole = np.zeros((n, *first.shape[1:]), dtype=first.dtype)
    for rows, values in parts:
        whole[rows] = values
    return whole
