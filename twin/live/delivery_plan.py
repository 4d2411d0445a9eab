"""Delivery plan: what one receiver is to get, in order, from the alerts of the outbox.

The plan follows every alert and keeps what the receiver knows. An alert becomes a message where the receiver's
routing takes it, or where the receiver has an earlier one of the same rule and place: it always hears how that goes on
and that it ends. An alert that is silenced or inhibited is held back, and becomes a message once that is over, if it
still stands. Alerts of a group become one message, whose chain is that of the group.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from twin.alerts import Alert, Inhibition, MaintenanceSilence, Routing, alert_from_json
from twin.alerts.alert_routing import label
from twin.alerts.messages import json_text
from twin.live.outbox import Known, Row, chain_of
from twin.quantities import NS_PER_SECOND

__all__ = ["DeliveryPlan", "Step", "Suppression"]

# Chains that are no alert's begin with a control character: of a group, and of a batch of groups that is under way.
_GROUP = "\x1fgroup/"
_MARK = "\x1fbatch/"


class Step(NamedTuple):
    """One message, or none where an alert is not for this receiver, and what is recorded once it is delivered.

    seq : processed up to here; 0 changes nothing
    alerts : ids of the alerts in the message
    memory : ids of those that are not on disk
    """

    seq: int
    identity: str = ""
    body: bytes = b""
    alerts: tuple[str, ...] = ()
    known: tuple[Known, ...] = ()
    ended: tuple[str, ...] = ()
    memory: tuple[str, ...] = ()


class Entry(NamedTuple):
    """A row of the outbox: its line as an object and as an alert; both None where it is no alert."""

    row: Row
    message: dict[str, Any]
    alert: Alert | None

    @property
    def repeat(self) -> int:
        """Number of the repetition; 0 for the alert itself."""
        return int(self.message.get("repeat") or 0)


class Suppression:
    """Which alerts are held back: by maintenance silences and by inhibitions over the alerts that stand."""

    def __init__(self, silences: Sequence[MaintenanceSilence] = (), inhibitions: Sequence[Inhibition] = ()) -> None:
        self._silences = tuple(silences)
        self._inhibitions = tuple(inhibitions)
        self._sources: dict[tuple[int, tuple[str, ...]], dict[str, Alert]] = defaultdict(dict)
        self._places: dict[str, list[tuple[int, tuple[str, ...]]]] = {}

    def follow(self, chain: str, alert: Alert | None) -> None:
        """An alert stands; None: it has ended."""
        for place in self._places.pop(chain, ()):
            self._sources[place].pop(chain, None)
        if alert is None:
            return
        for k, one in enumerate(self._inhibitions):
            if one.source.matches(alert):
                place = (k, tuple(label(alert, name) for name in one.equal))
                self._sources[place][chain] = alert
                self._places.setdefault(chain, []).append(place)

    def holds(self, alert: Alert, now: int) -> bool:
        """Whether an alert is held back. [ns UTC]"""
        if any(one.holds(alert, now) for one in self._silences):
            return True
        for k, one in enumerate(self._inhibitions):
            sources = self._sources.get((k, tuple(label(alert, name) for name in one.equal)))
            if sources and one.holds(alert, sources.values()):
                return True
        return False


class DeliveryPlan:
    """The plan of one receiver.

    known : what the receiver knows, by chain, from `Outbox.known`
    renew_every : time after which an alert that stands is sent again [s]; None never
    """

    def __init__(
        self, routing: Routing, *, known: dict[str, Known] | None = None, suppression: Suppression | None = None,
        renew_every: float | None = None, is_drill: bool = False,
    ) -> None:  # fmt: skip
        self.routing = routing
        self._known = dict(known or {})
        self._suppression = suppression or Suppression()
        self._renew_every = renew_every
        self._is_drill = is_drill
        self._standing: dict[str, Entry] = {}
        self._held: dict[str, Entry] = {}
        self._restored: dict[str, Entry] | None = None  # latest of each chain, after a restart

    @property
    def n_held(self) -> int:
        """Number of alerts held back."""
        return len(self._held)

    def restore(self, lines: Iterable[str], *, is_known: bool) -> None:
        """Follow the alerts processed before a restart.

        What stands and was not sent is held back until `due_later`: it was held back then, or refused.

        is_known : False where an earlier version did not record what the receiver knows: it knows all
        """
        self._restored = {}
        for line in lines:
            entry = _entry((0, "", line))
            if entry.alert is not None and not entry.repeat and entry.alert.action != "past":
                self._follow(entry.alert, entry)
        if not is_known:
            for chain, entry in self._standing.items():
                if entry.alert is not None and self.routing.takes(entry.alert) and not self.routing.escalation:
                    self._known[chain] = Known(chain, entry.alert.id, 0)

    def _hold_unsent(self) -> None:
        """After a restart: hold back what the receiver does not know, to be sent as what is no longer held back."""
        restored, self._restored = self._restored or {}, None
        for chain, entry in restored.items():
            alert, known = entry.alert, self._known.get(chain)
            assert alert is not None
            if chain not in self._standing:
                if known is not None:
                    self._held[chain] = entry
            elif known.id != alert.id if known else self.routing.takes(alert) and not self.routing.escalation:
                self._held[chain] = entry

    def known(self) -> list[Known]:
        """What the receiver knows."""
        return list(self._known.values())

    def forget(self, chains: Iterable[str], known: dict[str, Known]) -> None:
        """Messages of these chains were refused: the receiver knows what it knew before, as recorded."""
        for chain in chains:
            self._known.pop(chain, None)
            if chain in known:
                self._known[chain] = known[chain]

    def _follow(self, alert: Alert, entry: Entry) -> None:
        chain = chain_of(alert.id)
        if self._restored is not None:
            self._restored[chain] = entry
        if alert.action == "cancel":
            self._standing.pop(chain, None)
            self._suppression.follow(chain, None)
        else:
            self._standing[chain] = entry
            self._suppression.follow(chain, alert)

    def steps(self, rows: Sequence[Row], now: int) -> Iterator[Step]:
        """Steps for rows of the outbox. [ns UTC]"""
        entries = [_entry(row) for row in rows]
        if self.routing.group is not None:
            yield from self._grouped(entries, now)
            return
        for entry in entries:
            yield self._apply(self._step(entry, now))

    def _apply(self, step: Step) -> Step:
        """Note what the receiver is going to know."""
        for one in step.known:
            self._known[one.chain] = one
        for chain in step.ended:
            self._known.pop(chain, None)
        return step

    def _is_for_receiver(self, entry: Entry, now: int) -> bool:
        """Whether an alert becomes a message now; follows it, and holds it back where that is due."""
        alert = entry.alert
        assert alert is not None
        chain = chain_of(alert.id)
        known = self._known.get(chain)
        if entry.repeat:
            standing = self._standing.get(chain)
            if standing is None or standing.alert is None or standing.alert.id != alert.id:
                return False
            if known is None:
                is_due = entry.repeat >= self.routing.escalation and self.routing.takes(alert)
            else:
                is_due = self.routing.repeats
            return is_due and not self._suppression.holds(alert, now)
        if alert.action == "past":
            return self.routing.takes(alert) and not self._suppression.holds(alert, now)
        self._follow(alert, entry)
        if known is None and alert.action == "cancel":
            self._held.pop(chain, None)
            return False
        if known is None and (self.routing.escalation or not self.routing.takes(alert)):
            self._held.pop(chain, None)
            return False
        if self._suppression.holds(alert, now):
            self._held[chain] = entry
            return False
        self._held.pop(chain, None)
        return True

    def _step(self, entry: Entry, now: int) -> Step:
        seq, identity, line = entry.row
        memory = () if seq else (identity,)
        if entry.alert is None:  # no alert of ours: delivered as it is
            return Step(seq, identity, line.encode("utf-8", "replace"), (identity,), memory=memory)
        if not self._is_for_receiver(entry, now):
            return Step(seq, memory=memory)
        return self._message(entry, seq, identity, now)._replace(memory=memory)

    def _message(self, entry: Entry, seq: int, identity: str, now: int) -> Step:
        """The message of one alert, and what the receiver knows by it."""
        alert = entry.alert
        assert alert is not None
        chain = chain_of(alert.id)
        line = entry.row[2]
        if self._is_drill:
            line = json_text({**entry.message, "drill": True})
        found = Step(seq, identity, line.encode("utf-8", "replace"), (alert.id,))
        if alert.action == "past":
            return found
        if alert.action == "cancel":
            return found._replace(ended=(chain,))
        return found._replace(known=(Known(chain, alert.id, now),))

    def due_later(self, now: int) -> Iterator[Step]:
        """Steps for alerts that are no longer held back, and for those that stand and would expire. [ns UTC]"""
        if self.batch_end():  # what the receiver knows is ahead of what is followed
            return
        if self._restored is not None:
            self._hold_unsent()
        free = [
            chain for chain, entry in self._held.items()
            if entry.alert is not None and not self._suppression.holds(entry.alert, now)
        ]  # fmt: skip
        released = [self._held.pop(chain) for chain in free]
        if self.routing.group is not None:
            yield from map(self._apply, self._messages_of_groups(released, now, f"later/{now}"))
        else:
            for entry in released:
                assert entry.alert is not None
                yield self._apply(self._message(entry, 0, entry.alert.id, now))
        if self._renew_every is not None:
            yield from self._renewals(now)

    def _renewals(self, now: int) -> Iterator[Step]:
        due = now - int((self._renew_every or 0.0) * NS_PER_SECOND)
        for chain, known in list(self._known.items()):
            if known.time > due or chain.startswith(_MARK):
                continue
            standing = self._standing.get(chain)
            if self.routing.group is not None:
                members = self._members(_labels_of(chain)) if chain.startswith(_GROUP) else []
                message = self._group_message(chain, members, members, known.id) if members else None
            else:
                message = standing.message if standing is not None and chain not in self._held else None
            if message is None:
                continue
            n = known.n + 1
            line = json_text({**message, "renewal": n, **({"drill": True} if self._is_drill else {})})
            renewed = Known(chain, known.id, now, n)
            yield self._apply(Step(0, f"{known.id}/renewal/{n}", line.encode("utf-8", "replace"), known=(renewed,)))

    # groups

    def _grouped(self, entries: list[Entry], now: int) -> Iterator[Step]:
        """Messages of the groups of a batch. Which batch it is, and which group is done, is recorded with each."""
        last = max((entry.row[0] for entry in entries), default=0)
        memory = tuple(entry.row[1] for entry in entries if not entry.row[0])
        taken: list[Entry] = []
        for entry in entries:
            if entry.alert is None or not self._is_for_receiver(entry, now):
                continue
            taken.append(entry)
            chain = chain_of(entry.alert.id)
            if entry.alert.action == "cancel":  # what follows in this batch follows what the receiver knows by then
                self._known.pop(chain, None)
            elif entry.alert.action != "past":
                self._known[chain] = Known(chain, entry.alert.id, now)
        mark = f"{_MARK}{last}/"
        done = {chain for chain in self._known if chain.startswith(mark)}
        for step in self._messages_of_groups(taken, now, str(last or now)):
            marker = f"{mark}{step.identity}"
            self._apply(step._replace(known=(*step.known, Known(marker, step.identity, now))))
            if marker not in done:
                yield step._replace(known=(*step.known, Known(marker, step.identity, now)))
        for entry in entries:
            if entry.alert is None:
                yield Step(0, entry.row[1], entry.row[2].encode("utf-8", "replace"), (entry.row[1],))
        marks = tuple(chain for chain in self._known if chain.startswith(_MARK))
        yield self._apply(Step(last, ended=marks, memory=memory))

    def batch_end(self) -> int:
        """Last seq of the batch that was begun before a restart; 0 where there is none."""
        seqs = [int(chain.removeprefix(_MARK).partition("/")[0]) for chain in self._known if chain.startswith(_MARK)]
        return max(seqs, default=0)

    def _messages_of_groups(self, entries: list[Entry], now: int, number: str) -> Iterator[Step]:
        assert self.routing.group is not None
        groups: dict[tuple[tuple[str, str], ...], list[Entry]] = defaultdict(list)
        for entry in entries:
            assert entry.alert is not None
            groups[tuple((name, label(entry.alert, name)) for name in self.routing.group.by)].append(entry)
        for labels, changed in groups.items():
            chain = _GROUP + json.dumps(labels, ensure_ascii=False)
            latest = {chain_of(e.alert.id): e for e in changed if e.alert is not None and e.alert.action != "past"}
            members = {chain_of(e.alert.id): e for e in self._members(labels) if e.alert is not None}
            members |= {name: e for name, e in latest.items() if e.alert and e.alert.action != "cancel"}
            for name, entry in latest.items():
                if entry.alert and entry.alert.action == "cancel":
                    members.pop(name, None)
            identity = f"group/{'/'.join(value for _, value in labels)}/{number}"
            message = self._group_message(chain, changed, list(members.values()), identity)
            known = [Known(name, e.alert.id, now) for name, e in latest.items() if e.alert and name in members]
            ended = [name for name in latest if name not in members]
            if members:
                known.append(Known(chain, identity, now))
            else:
                ended.append(chain)
            yield Step(
                0, identity, json_text(message).encode("utf-8", "replace"),
                tuple(e.alert.id for e in changed if e.alert is not None), tuple(known), tuple(ended),
            )  # fmt: skip

    def _members(self, labels: Sequence[tuple[str, str]]) -> list[Entry]:
        """Alerts of a group that stand and that the receiver has."""
        return [
            entry for chain, entry in self._standing.items()
            if chain in self._known and chain not in self._held and entry.alert is not None
            and all(label(entry.alert, name) == value for name, value in labels)
        ]  # fmt: skip

    def _group_message(self, chain: str, changed: list[Entry], members: list[Entry], identity: str) -> dict[str, Any]:
        """The message of a group: the gravest of its alerts, those that changed, those that stand."""
        ranked = sorted(members or changed, key=lambda e: (-e.alert.stage, e.alert.time) if e.alert else (0, 0))
        worst = ranked[0]
        is_known = chain in self._known
        action = ("update" if is_known else "alert") if members else ("cancel" if is_known else "alert")
        if not members and all(e.alert is not None and e.alert.action == "past" for e in changed):
            action = "past"
        found = {
            **worst.message, "id": identity, "action": action, "chain": chain.removeprefix("\x1f"),
            "group": dict(_labels_of(chain)), "alerts": [e.message for e in changed],
            "standing": [e.message for e in members],
        }  # fmt: skip
        repeat = max(e.repeat for e in changed)
        found.pop("repeat", None)
        return found | ({"repeat": repeat} if repeat else {}) | ({"drill": True} if self._is_drill else {})


def _labels_of(chain: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(value)) for name, value in json.loads(chain.removeprefix(_GROUP)))


def _entry(row: Row) -> Entry:
    try:
        message = json.loads(row[2])
        return Entry(row, message, alert_from_json(message))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Entry(row, {}, None)
