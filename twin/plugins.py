"""Plug-ins: kinds of feeds, stores and senders that other distributions add.

A distribution names them as entry points; `twin live` finds them by the kind or the address in its configuration.

    # pyproject.toml of the other distribution
    [project.entry-points."twin.feeds"]
    kafka = "city_kafka:open_feed"            # kind = "kafka"; called with its TOML tables, the sink and a folder
    [project.entry-points."twin.stores"]
    clickhouse = "city_clickhouse:open_store" # store = "clickhouse://..."; called with the address
    [project.entry-points."twin.senders"]
    pager = "city_pager:open_sender"          # kind = "pager"; called with its TOML keys and the folder

What is called returns a `Feed`, a `Store` or a `Sender` (docs/live.md). A kind of
the product itself cannot be replaced.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import Any, Literal

from twin.errors import InputError

__all__ = ["Group", "plugin", "plugin_names"]

Group = Literal["twin.feeds", "twin.stores", "twin.senders"]


def plugin_names(group: Group) -> list[str]:
    """Kinds that installed distributions add to a group.

    >>> plugin_names("twin.feeds")
    []
    """
    return sorted(set(entry_points(group=group).names))


def plugin(group: Group, name: str) -> Any:
    """What an entry point names.

    Raises
    ------
    InputError
        No distribution, or more than one, adds the name, or what it names cannot be imported.
    """
    found = list(entry_points(group=group, name=name))
    if not found:
        known = ", ".join(plugin_names(group)) or "none"
        raise InputError(f"no installed distribution adds {name!r} to {group}; there are: {known}")
    values = {point.value for point in found}
    if len(values) > 1:
        owners = ", ".join(sorted(map(_owner, found)))
        raise InputError(f"{name!r} is added to {group} by several distributions: {owners}; uninstall all but one")
    try:
        return found[0].load()
    except Exception as error:  # the plug-in's own fault, whatever it is
        raise InputError(f"{name!r} of {_owner(found[0])} cannot be imported: {error}") from error


def _owner(point: EntryPoint) -> str:
    return point.dist.name if point.dist is not None else point.value
