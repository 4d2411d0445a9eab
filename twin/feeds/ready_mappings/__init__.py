"""Ready mappings: tables and payloads of public offices, each a TOML file of this folder.

    mapping = "mlit-hydrology"               # as it is

    [[mapping]]                              # with keys of one's own, which replace the ready ones
    ready = "jma-latest"
    match = "rain.csv"
    only = { "/観測所番号" = ["50331"] }

Each file names its source and the keys one usually gives: the stream of a file with one station, the stations of
interest. Tables within a rule (`table`, `place`) are merged key by key; lists are replaced. A ready mapping may be made
of another one in the same way.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from twin.errors import ScenarioError
from twin.settings import parse_toml

__all__ = ["ready_mapping", "ready_mappings", "with_ready_mappings"]

_FOLDER = Path(__file__).parent


@lru_cache(maxsize=1)
def ready_mappings() -> tuple[str, ...]:
    """Names of the ready mappings.

    >>> "mlit-hydrology" in ready_mappings()
    True
    """
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


@lru_cache(maxsize=64)
def _text(name: str) -> str:
    if name not in ready_mappings():
        raise ScenarioError(f"mapping {name!r} is not one of the ready mappings: {', '.join(ready_mappings())}")
    return (_FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def ready_mapping(name: str) -> dict[str, Any]:
    """The tables of a ready mapping: `limits`, where it needs larger ones, and a list `mapping` of one rule.

    Raises
    ------
    ScenarioError
        There is no such mapping; the message lists those there are.
    """
    return with_ready_mappings(parse_toml(_text(name), source=f"ready mapping {name}"), file=name)


def with_ready_mappings(document: dict[str, Any], *, file: str = "mapping") -> dict[str, Any]:
    """The tables of a feed, with the ready mappings they name filled in.

    >>> tables = with_ready_mappings({"source": "a", "mapping": "mlit-hydrology"})
    >>> tables["mapping"][0]["form"], tables["mapping"][0]["match"]
    ('csv', '#')
    """
    rules = document.get("mapping")
    if isinstance(rules, str):
        rules = [{"ready": rules}]
    if not isinstance(rules, list | tuple) or not any(isinstance(rule, dict) and "ready" in rule for rule in rules):
        return document
    filled: list[Any] = []
    limits: dict[str, Any] = {}
    for number, rule in enumerate(rules):
        if not isinstance(rule, dict) or "ready" not in rule:
            filled.append(rule)
            continue
        if not isinstance(rule["ready"], str):
            raise ScenarioError(
                f"{file}: mapping.{number}.ready: expected the name of a ready mapping, e.g. 'jma-latest'"
            )
        ready = ready_mapping(rule["ready"])
        for key, value in ready.get("limits", {}).items():
            limits[key] = max(value, limits.get(key, value))
        filled += [_merged(one, {key: rule[key] for key in rule if key != "ready"}) for one in ready["mapping"]]
    return {**document, "mapping": filled, "limits": {**limits, **document.get("limits", {})}}


def _merged(ready: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    result = {**ready, **own}
    for key in ready.keys() & own.keys():
        if isinstance(ready[key], dict) and isinstance(own[key], dict):
            result[key] = {**ready[key], **own[key]}
    return result
