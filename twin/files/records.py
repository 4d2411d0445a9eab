"""Containers of arrays on disk: one .npz per dataclass, without pickles."""

from __future__ import annotations

import dataclasses
import importlib
import json
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from twin.errors import InputError
from twin.notes import Note, notes_from_json, notes_to_json

__all__ = ["load_record", "save_record"]

T = TypeVar("T")


def _plain(value: Any) -> Any:
    """A field that is not an array of numbers, as JSON."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Note):
        return {"note": notes_to_json([value])}
    if dataclasses.is_dataclass(value):
        kind = type(value)
        fields = {item.name: _plain(getattr(value, item.name)) for item in dataclasses.fields(value) if item.init}
        return {"record": f"{kind.__module__}:{kind.__qualname__}", "fields": fields}
    if hasattr(value, "to_wkt"):
        return {"crs": value.to_wkt()}
    if isinstance(value, np.ndarray):
        return {"list": [_plain(item) for item in value]}
    if isinstance(value, (frozenset, set)):
        return {"set": sorted(str(item) for item in value)}
    if isinstance(value, (tuple, list)):
        return {"tuple": [_plain(item) for item in value]}
    if hasattr(value, "to_json"):
        return {"table": value.to_json(orient="split", force_ascii=False)}
    raise InputError(f"cannot store a {type(value).__name__}")


def _full(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "note" in value:
        return notes_from_json(value["note"])[0]
    if "record" in value:
        module, name = value["record"].split(":")
        if module.split(".")[0] not in ("twin", "citygml"):
            raise InputError(f"{value['record']} is not a record of this project")
        kind = getattr(importlib.import_module(module), name)
        return kind(**{key: _full(item) for key, item in value["fields"].items()})
    if "crs" in value:
        from pyproj import CRS

        return CRS.from_wkt(value["crs"])
    if "list" in value:
        out = np.empty(len(value["list"]), dtype=object)
        out[:] = [_full(item) for item in value["list"]]
        return out
    if "set" in value:
        return frozenset(value["set"])
    if "table" in value:
        import io

        import pandas as pd

        return pd.read_json(io.StringIO(value["table"]), orient="split")
    return tuple(_full(item) for item in value["tuple"])


def save_record(record: Any, path: Path) -> None:
    """Write a dataclass of arrays and plain values; the caller renames the file (`write_whole`).

    Arrays of numbers are stored as they are; texts, sets, notes, tables, nested records and coordinate systems as JSON.

    Examples
    --------
    >>> import tempfile
    >>> @dataclasses.dataclass
    ... class Gauge:
    ...     level: np.ndarray
    ...     name: str
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save_record(Gauge(np.array([1.0, 2.0]), "橋"), Path(folder) / "g.npz")
    ...     load_record(Gauge, Path(folder) / "g.npz")
    Gauge(level=array([1., 2.]), name='橋')
    """
    arrays, rest = {}, {}
    for item in dataclasses.fields(record):
        if not item.init:
            continue
        value = getattr(record, item.name)
        if isinstance(value, np.ndarray) and value.dtype != object:
            arrays[item.name] = value
        else:
            rest[item.name] = _plain(value)
    text = np.frombuffer(json.dumps(rest, ensure_ascii=False).encode(), np.uint8)
    with Path(path).open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays, __rest__=text)


def load_record(kind: type[T], path: Path) -> T:
    """Read a file of `save_record`."""
    with np.load(path, allow_pickle=False) as stored:
        values = {name: stored[name] for name in stored.files if name != "__rest__"}
        rest = json.loads(stored["__rest__"].tobytes().decode())
    return kind(**values, **{name: _full(value) for name, value in rest.items()})
