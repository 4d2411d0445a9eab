"""Where the state of the rules is saved: a whole state, and after it what has changed, in proportion to the readings.

A whole state is kept under the name "watch", the changes after it under "watch/1", "watch/2" and so on. They name the
state that they belong to, so that those of an earlier one are not taken for them.
"""

from __future__ import annotations

from typing import NamedTuple

from twin.alerts import Watch
from twin.live.outbox import Outbox

__all__ = ["RuleState", "SavedState", "saved_state"]

_NAME = "watch"
_MOST_PARTS = 1000
_LEAST_BYTES = 4_000_000  # of changes until a whole state is saved again


class SavedState(NamedTuple):
    """A whole state and its changes, and the spool id up to which readings are in them."""

    position: int
    parts: list[bytes]


def saved_state(outbox: Outbox) -> SavedState | None:
    """The state that is saved; None without one."""
    whole = outbox.state(_NAME)
    if whole is None:
        return None
    position, parts = whole[0], [whole[1]]
    while (part := outbox.state(f"{_NAME}/{len(parts)}")) is not None and Watch.belongs(part[1], whole[1]):
        position = part[0]
        parts.append(part[1])
    return SavedState(position, parts)


class RuleState:
    """Saves the state of a watch; `next` is saved by the caller, who then calls `saved`.

    >>> from twin.alerts import load_rules
    >>> state = RuleState(Watch(load_rules("")))
    >>> name, position, value = state.next(7)
    >>> state.saved()
    >>> name, position, state.next(8)[:2]
    ('watch', 7, ('watch/1', 8))
    """

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._n_parts = -1  # no whole state yet
        self._whole_bytes = self._bytes = 0
        self._pending: tuple[int, int] | None = None  # number of the part, and its bytes

    def next(self, position: int) -> tuple[str, int, bytes]:
        """Name, position and value of what is to be saved next: the changes, or a whole state."""
        is_whole = self._n_parts < 0 or self._n_parts >= _MOST_PARTS
        is_whole |= self._bytes > max(self._whole_bytes, _LEAST_BYTES)
        number = 0 if is_whole else self._n_parts + 1
        value = self._watch.state(changes=not is_whole)
        self._pending = (number, len(value))
        return f"{_NAME}/{number}" if number else _NAME, position, value

    def saved(self) -> None:
        """What `next` returned last is on disk."""
        if self._pending is None:
            return
        self._n_parts, n_bytes = self._pending
        if self._n_parts == 0:
            self._whole_bytes, self._bytes = n_bytes, 0
        else:
            self._bytes += n_bytes
        self._pending = None
        self._watch.mark_saved()
