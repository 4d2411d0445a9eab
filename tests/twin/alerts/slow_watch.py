"""Slow reference of the watch: dicts and lists, one event at a time, no arrays and nothing of the product's.

A rule is a dict with the keys of the TOML in base units and seconds. What it raises is a list of `Told`.

Quality: 0 to 2 are usable, 3 is suspect, above is unknown, as is a value that is not finite. Unknown readings change
nothing. Suspect readings may raise a stage and never lower one.
"""

from __future__ import annotations

import itertools
import math
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

NS = 10**9
STAGES = ("standby", "caution", "evacuation", "danger", "occurred")
HOUR = 3600 * NS
PAST_GAP = HOUR
SET_BACK = HOUR
N_PARTS = 32  # parts of a trend's window

Rule = dict[str, Any]
Row = tuple[int, int, str, str, str, float, int]  # event, received, source, stream, quantity, value, quality


class Told(NamedTuple):
    """What somebody was told."""

    id: str
    action: str
    time: int
    stage: int
    previous: int
    stream: str
    value: float
    references: str | None
    late: bool = False
    suspect: bool = False


class Follower(dict[str, Any]):
    """What is known of one series for one rule, or of a rule's quorum."""


def in_season(season: list[str], time: int) -> bool:
    """Whether a day in Japan lies in a season, first and last day included."""
    day = (datetime.fromtimestamp(time // NS, UTC) + timedelta(hours=9)).strftime("%m-%d")
    first, last = season
    return first <= day <= last if first <= last else day >= first or day <= last


def thresholds(rule: Rule, stream: str, time: int) -> list[float]:
    """From standby to occurred; infinite where a stage is not used."""
    tables = [rule.get("levels", {})]
    own = rule.get("at", {}).get(stream, [])
    tables += [table for table in own if "season" not in table]
    tables += [table for table in own if "season" in table and in_season(table["season"], time)]
    found = []
    for stage in STAGES:
        values = [table[stage] for table in tables if stage in table]
        value = values[-1] if values else math.inf
        found.append(-value if rule["kind"] == "lead_time" and values else value)
    return found


def rising(measure: float, limits: list[float]) -> int:
    """The highest stage whose threshold is reached."""
    return max((k + 1 for k, limit in enumerate(limits) if measure >= limit), default=0)


def falling(measure: float, limits: list[float], stage: int, hysteresis: float) -> int:
    """The stage after a measure: up at a threshold, down below it by the hysteresis."""
    kept = max((k + 1 for k, limit in enumerate(limits[:stage]) if measure >= limit - hysteresis), default=0)
    return max(rising(measure, limits), kept)


def slope(points: list[tuple[int, float]], now: int, window: int) -> float:
    """Least squares [1/s] of the points in the last `window`, whole parts of it; NaN of fewer than two times."""
    part = max(window // N_PARTS, 1)
    used = [(time, value) for time, value in points if time // part >= now // part - N_PARTS]
    times = [(time - now) / NS for time, _ in used]
    if len(set(times)) < 2:
        return math.nan
    middle, mean = sum(times) / len(times), sum(value for _, value in used) / len(used)
    above = sum((t - middle) * (value - mean) for t, (_, value) in zip(times, used))
    return above / sum((t - middle) ** 2 for t in times)


class SlowWatch:
    """Evaluates rules over readings, obviously."""

    def __init__(
        self, rules: list[Rule], *, start: int = 0, expected: list[tuple[str, str, str]] | None = None
    ) -> None:
        self.rules = rules
        self.series: list[tuple[str, str, str]] = []
        self.followers: dict[tuple[str, tuple[str, str, str]], Follower] = {}
        self.quorums: dict[str, Follower] = {}
        self.numbers: dict[tuple[str, str], int] = {}
        self.last: dict[tuple[str, str], str] = {}
        self.known: set[Any] = set()
        self.owner: dict[tuple[str, str], str] = {}
        for one in expected or []:
            self.follow(one, start)

    # Who follows what

    def follow(self, series: tuple[str, str, str], since: int | None = None) -> None:
        """A series that was not known."""
        if series in self.series:
            return
        source, stream, quantity = series
        expected = ("", stream, quantity)
        self.series.append(series)
        for rule in self.rules:
            is_mine = fnmatchcase(source, rule.get("source", "*"))
            if source and is_mine and (rule["name"], expected) in self.followers:  # expected of any source
                self.followers[rule["name"], series] = self.followers.pop((rule["name"], expected))
                self.followers[rule["name"], series]["series"] = series
            else:
                self.begin(rule, series, since)

    def begin(self, rule: Rule, series: tuple[str, str, str], since: int | None) -> None:
        """Follow a series for a rule, if it is the rule's."""
        source, stream, quantity = series
        if quantity != rule["quantity"] or not fnmatchcase(stream, rule.get("stream", "*")):
            return
        if not fnmatchcase(source, rule.get("source", "*")) if source else rule["kind"] != "silence":
            return
        if rule["kind"] not in ("silence", "stuck") and not rule.get("levels") and stream not in rule.get("at", {}):
            return
        fresh = self.fresh(rule, series)
        if rule["kind"] == "silence":
            fresh["heard"] = fresh["heard_last"] = since
        self.followers[rule["name"], series] = fresh
        if "quorum" in rule and rule["name"] not in self.quorums:
            self.quorums[rule["name"]] = self.fresh(rule, ("", "quorum", ""))

    @staticmethod
    def fresh(rule: Rule, series: tuple[str, str, str]) -> Follower:
        """Nothing known."""
        return Follower(
            rule=rule, series=series, stage=0, pending=0, since={}, usable=None, doubted=None, accepted=None,
            stood={}, past={}, changed=None, points=[], heard=None, heard_last=None, run=None, step_from=None,
        )  # fmt: skip

    def in_order(self) -> list[Follower]:
        """Followers by series, then by rule."""
        return [
            self.followers[rule["name"], series]
            for series in self.series
            for rule in self.rules
            if (rule["name"], series) in self.followers
        ]

    # Readings

    def advance(self, rows: list[Row]) -> list[Told]:
        """What arrives at one time is taken in the order of its own time."""
        told: list[Told] = []
        for _, together in itertools.groupby(rows, key=lambda row: row[1]):
            for row in sorted(together, key=lambda row: row[0]):
                told += self.read(*row)
        return told

    def read(
        self, event: int, received: int, source: str, stream: str, quantity: str, value: float, quality: int
    ) -> list[Told]:
        """One reading."""
        told: list[Told] = []
        series = (source, stream, quantity)
        self.follow(series, received)
        reading = (series, event, str(value), quality)
        is_known = reading in self.known
        self.known.add(reading)
        for rule in self.rules:
            one = self.followers.get((rule["name"], series))
            if one is None or quality > 3 or not math.isfinite(value):
                continue
            if rule["kind"] == "silence":
                if not is_known:
                    told += self.hear(one, received, value, quality)
            else:
                newest = max((t for t in (one["usable"], one["doubted"]) if t is not None), default=None)
                time = event
                if event > received:  # nothing is measured after it has arrived: its clock is ahead
                    time = min(event, received if newest is None else max(received, newest))
                told += self.measure(one, time, received, value, quality, is_known)
        return told

    def hear(self, one: Follower, received: int, value: float, quality: int) -> list[Told]:
        """A sign of life."""
        told = []
        limit = self.limit(one)
        if one["stage"] == 0 and one["heard"] is not None and received - one["heard"] > limit:
            told += self.change(one, one, 1, one["heard"] + limit, one.get("value", math.nan), 0)
        if one["stage"]:
            told += self.change(one, one, 0, received, value, quality)
        one["heard_last"] = received
        one["heard"] = received if one["heard"] is None else max(one["heard"], received)
        one["value"] = value
        return told

    @staticmethod
    def limit(one: Follower) -> int:
        """Of silence or of a value that stays, in ns."""
        own = [table["limit"] for table in one["rule"].get("at", {}).get(one["series"][1], []) if "limit" in table]
        return int((own[0] if own else one["rule"]["limit"]) * NS)

    def measure(
        self, one: Follower, time: int, received: int, value: float, quality: int, is_known: bool
    ) -> list[Told]:  # fmt: skip
        """A reading for a rule about values."""
        told = self.hold_by_clock(one, received)
        rule, is_suspect = one["rule"], quality == 3
        limits = thresholds(rule, one["series"][1], time)
        is_late = one["usable"] is not None and time < one["usable"]
        if is_late:
            if rule["kind"] != "level" or is_known:
                return told
            if received - one["accepted"][1] <= SET_BACK:
                return told + self.late(one, time, received, value, rising(value, limits), quality)
            is_suspect = True  # late readings only, for long: its clock was set back; they may raise
        if rule["kind"] == "stuck":
            return told + self.stay(one, time, value, is_suspect, quality)
        measure = self.measure_of(one, time, value, is_suspect)
        raises_only = is_suspect or (one["doubted"] is not None and time < one["doubted"])
        up = 0 if math.isnan(measure) else rising(measure, limits)
        is_support = up > 0 and up >= one["pending"]
        if not is_suspect:
            one["usable"] = time
        elif is_support:
            one["doubted"] = time if one["doubted"] is None else max(time, one["doubted"])
        if not raises_only or is_support:
            when = one["accepted"][:2] if is_late else (time, received)
            one["accepted"] = (*when, value, quality)
        if is_suspect and not is_support:
            return told
        if math.isnan(measure) or (raises_only and not is_support):
            return told + self.ask_quorum(one, time, value, quality, None)
        reached = up if raises_only else falling(measure, limits, one["stage"], rule.get("hysteresis", 0.0))
        for stage in range(one["pending"] + 1, reached + 1):
            one["since"][stage] = time
        one["pending"] = reached
        new = one["stage"]
        for stage in range(one["stage"] + 1, reached + 1):
            if time - one["since"][stage] >= int(rule.get("hold", 0.0) * NS):
                new = stage
        return told + self.settle(one, min(new, reached), time, value, quality)

    def measure_of(self, one: Follower, time: int, value: float, is_suspect: bool) -> float:
        """What is compared with the thresholds; NaN where it is unknown."""
        rule = one["rule"]
        if rule["kind"] == "level":
            return value
        points: list[tuple[int, float]] = [point for point in one["points"] if point[0] < time]
        window = int(rule.get("window", 3600.0) * NS)
        if rule["kind"] == "spike":
            found = abs(value - points[-1][1]) if points and time - points[-1][0] <= window else math.nan
        else:
            seen = one["points"] if is_suspect else points
            rise = slope([*seen, (time, value)], time, window)
            if rule["kind"] == "rate":
                found = rise
            elif value >= rule["target"]:
                found = 0.0
            elif math.isnan(rise):
                found = math.nan
            else:
                found = -(rule["target"] - value) / rise if rise > 0 else -math.inf
        if not is_suspect:
            one["points"] = [*points, (time, value)]  # a revision replaces the value at its time
        return found

    def stay(self, one: Follower, time: int, value: float, is_suspect: bool, quality: int) -> list[Told]:
        """A value that does not change."""
        rule, limit = one["rule"], self.limit(one)
        run = one["run"]  # begin, last, lowest, highest
        rests = value <= rule.get("rest", -math.inf)
        goes_on = (
            run is not None and not rests and time - run[1] <= limit
            and max(run[3], value) - min(run[2], value) <= rule.get("tolerance", 0.0)
        )  # fmt: skip
        if is_suspect:
            if goes_on and one["stage"] == 0 and time - run[0] >= limit:
                return self.change(one, one, 1, time, value, quality)
            return []
        one["usable"] = time
        if not goes_on:
            one["run"] = (time, time, value, value)
            return self.change(one, one, 0, time, value, quality) if one["stage"] else []
        one["run"] = (run[0], time, min(run[2], value), max(run[3], value))
        if one["stage"] == 0 and time - run[0] >= limit:
            return self.change(one, one, 1, time, value, quality)
        return []

    def late(self, one: Follower, time: int, received: int, value: float, stage: int, quality: int) -> list[Told]:
        """A reading older than the newest: it ends nothing, but what it reached is told."""
        if stage == 0 or stage <= one["pending"]:
            return []
        if "quorum" not in one["rule"]:
            return self.tell_late(one, one, time, stage, value, quality)
        self.is_told_late(one, time, stage)
        group = self.quorums[one["rule"]["name"]]
        within = int(one["rule"]["quorum"]["within"] * NS)
        for reached in range(stage, group["stage"], -1):
            n = sum(self.was_about(each, reached, time, within) for each in self.members(one))
            if n >= one["rule"]["quorum"]["count"]:
                return self.tell_late(group, one, time, reached, value, quality)
        return []

    @staticmethod
    def was_about(one: Follower, stage: int, time: int, within: int) -> bool:
        """Whether a member was at a stage about a time, as far as it is remembered."""
        spans = [one["past"].get(stage), one["stood"].get(stage)]
        if one["stage"] >= stage:
            spans[1] = (one["stood"][stage][0], math.inf)
        return any(span is not None and span[0] - within <= time <= span[1] + within for span in spans)

    @staticmethod
    def is_told_late(one: Follower, time: int, stage: int) -> bool:
        """Whether the stage was told about that time before; it counts as told from now on."""
        stood = one["stood"].get(stage)
        if stood is not None and stood[0] <= time <= stood[1]:
            return True
        past = one["past"].get(stage)
        is_told = past is not None and past[0] - PAST_GAP <= time <= past[1] + PAST_GAP
        for lower in range(1, stage + 1):
            past = one["past"].get(lower)
            if past is not None and past[0] - PAST_GAP <= time <= past[1] + PAST_GAP:
                one["past"][lower] = (min(past[0], time), max(past[1], time))
            else:
                one["past"][lower] = (time, time)
        return is_told

    def tell_late(
        self, one: Follower, about: Follower, time: int, stage: int, value: float, quality: int
    ) -> list[Told]:
        if stage <= one["stage"] or self.is_told_late(one, time, stage):
            return []
        return [self.tell(one, about, "past", time, stage, one["stage"], value, None, quality)]

    # Stages

    def hold_by_clock(self, one: Follower, now: int, *, most: int = 99) -> list[Told]:
        """A stage that nothing contradicts counts after its hold and a margin, by the clock, too."""
        told: list[Told] = []
        while most and one["rule"]["kind"] not in ("silence", "stuck"):
            due = self.due(one, now)
            if due is None:
                break
            stage = max(s for s in range(one["stage"] + 1, one["pending"] + 1)
                        if self.due_time(one, s) == due)  # fmt: skip
            _, _, value, quality = one["accepted"]
            told += self.settle(one, stage, due, value, quality)
            most -= 1
        return told

    @staticmethod
    def due_time(one: Follower, stage: int) -> int:
        hold = int(one["rule"].get("hold", 0.0) * NS)
        return int(one["since"][stage]) + hold + min(hold, 60 * NS)

    def due(self, one: Follower, now: int) -> int | None:
        """When the next stage is due by the clock, if that is before now."""
        if one["pending"] <= one["stage"]:
            return None
        time, received, _, _ = one["accepted"]
        due = min(self.due_time(one, stage) for stage in range(one["stage"] + 1, one["pending"] + 1))
        return due if time + (now - received) > due else None

    def settle(self, one: Follower, new: int, time: int, value: float, quality: int) -> list[Told]:
        """A stage of a follower, which is told, or asked of its quorum."""
        if "quorum" in one["rule"]:
            old = one["stage"]
            if new != old:
                self.set_stage(one, new, time)
            return self.ask_quorum(one, time, value, quality, old)
        return self.change(one, one, new, time, value, quality) if new != one["stage"] else []

    def members(self, one: Follower) -> list[Follower]:
        return [each for (name, _), each in self.followers.items() if name == one["rule"]["name"]]

    def ask_quorum(self, one: Follower, time: int, value: float, quality: int, old: int | None) -> list[Told]:
        """Stage of the quorum after a reading of a member whose stage was `old` before."""
        if "quorum" not in one["rule"]:
            return []
        group, quorum = self.quorums[one["rule"]["name"]], one["rule"]["quorum"]
        since = time - int(quorum["within"] * NS)
        for stage in range(one["stage"], group["stage"], -1):
            agree = [newest(each) for each in self.members(one) if each["stage"] >= stage]
            agree = [t for t in agree if t >= since]
            if len(agree) >= quorum["count"]:
                return self.change(group, one, stage, max(time, *agree), value, quality)
        if old is not None and one["stage"] < min(old, group["stage"]):
            n = [sum(each["stage"] >= stage for each in self.members(one)) for stage in range(1, 6)]
            known = max((k + 1 for k in range(5) if n[k] >= quorum["count"]), default=0)
            if known < group["stage"]:
                return self.change(group, one, known, time, value, quality)
        return []

    @staticmethod
    def set_stage(one: Follower, new: int, time: int) -> int:
        time = time if one["changed"] is None else max(time, one["changed"])
        for stage in range(one["stage"] + 1, new + 1):
            one["stood"][stage] = (time, time)
        for stage in range(new + 1, one["stage"] + 1):
            one["stood"][stage] = (one["stood"][stage][0], time)
        one["stage"], one["changed"] = new, time
        return time

    def change(self, one: Follower, about: Follower, new: int, time: int, value: float, quality: int) -> list[Told]:
        old = one["stage"]
        is_silence = one["rule"]["kind"] == "silence"
        if is_silence:
            one["stage"] = new
        else:
            time = self.set_stage(one, new, time)
        action = "cancel" if not new else "update" if old else "alert"
        where = self.where(one)
        references = self.last.get((one["rule"]["name"], where)) if old else None
        if one["rule"]["kind"] in ("silence", "stuck"):
            worst = STAGES.index(one["rule"].get("stage", "standby")) + 1
            old, new = old and worst, new and worst
        told = self.tell(one, about, action, time, new, old, value, references, quality)
        self.last[one["rule"]["name"], where] = told.id
        return [told]

    def where(self, one: Follower) -> str:
        """Name of the place in ids: the stream, and the source where another one has the stream's name."""
        source, stream, _ = one["series"]
        if not source and stream == "quorum":
            return "quorum"
        owner = self.owner.setdefault((one["rule"]["name"], stream), "" if stream == "quorum" else source)
        if owner in (source, "") and stream != "quorum":
            self.owner[one["rule"]["name"], stream] = source
            return stream
        return f"{stream}@{source}"

    def tell(
        self, one: Follower, about: Follower, action: str, time: int, new: int, old: int, value: float,
        references: str | None, quality: int,
    ) -> Told:  # fmt: skip
        name, where = one["rule"]["name"], self.where(one)
        self.numbers[name, where] = number = self.numbers.get((name, where), 0) + 1
        return Told(f"{name}/{where}/{number}", action, time, new, old, about["series"][1], value, references,
                    action == "past", quality == 3)  # fmt: skip

    # Time

    def tick(self, now: int) -> list[Told]:
        """What the clock decides: stages held long enough, and silence."""
        told: list[Told] = []
        while True:  # the earliest first, one step at a time
            due = [(self.due(one, now), k, one) for k, one in enumerate(self.in_order())
                   if one["rule"]["kind"] not in ("silence", "stuck")]  # fmt: skip
            ready = [(time, k, one) for time, k, one in due if time is not None]
            if not ready:
                break
            told += self.hold_by_clock(min(ready, key=lambda each: each[:2])[2], now, most=1)
        silent = []
        for one in self.in_order():
            if one["rule"]["kind"] != "silence" or one["heard"] is None:
                continue
            if one["heard"] > now:  # the clock was ahead
                one["heard"] = one["heard_last"] if one["heard_last"] <= now else now
            if one["stage"] == 0 and now - one["heard"] > self.limit(one):
                silent.append((one["heard"] + self.limit(one), one))
        for time, one in sorted(silent, key=lambda each: each[0]):
            told += self.change(one, one, 1, time, one.get("value", math.nan), 0)
        return told

    # Other rules

    def edit(self, rules: list[Rule], *, now: int) -> list[Told]:
        """A restart with other rules: what a rule knew is kept where it still asks the same of the same series."""
        told = []
        before = {rule["name"]: rule for rule in self.rules}
        old_followers, old_quorums = self.in_order(), dict(self.quorums)
        self.rules, self.followers, self.quorums = rules, {}, {}
        known, self.series = self.series, []
        for series in known:
            self.follow(series, now)
        for one in [*old_followers, *old_quorums.values()]:
            name = one["rule"]["name"]
            new = next((rule for rule in rules if rule["name"] == name), None)
            is_kept = new is not None and all(
                before[name].get(key) == new.get(key) for key in ("kind", "quantity")
            ) and ("quorum" in before[name]) == ("quorum" in new)  # fmt: skip
            is_quorum = one["series"] == ("", "quorum", "")
            place = self.quorums if is_quorum else self.followers
            key: Any = name if is_quorum else (name, one["series"])
            if is_kept and key in place:
                kept = dict(one)
                kept["rule"] = new
                if before[name].get("window", 3600.0) != new.get("window", 3600.0) and new["kind"] != "spike":
                    kept["points"] = []
                place[key] = Follower(kept)
            elif one["stage"] and (is_quorum or "quorum" not in before[name]):
                told += self.change(one, one, 0, now, math.nan, 0)
        return told


def newest(one: Follower) -> int:
    """Time of the newest reading that counts."""
    return max((t for t in (one["usable"], one["doubted"]) if t is not None), default=-(2**62))


class SlowForecast:
    """What a forecast rule tells of one series, obviously."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.stage = 0
        self.reached_at: int | None = None
        self.is_unknown = False

    def issue(self, issued: int, points: list[tuple[int, float]]) -> list[tuple[str, int, float | None]]:
        """Action, stage and lead time [s] of what a forecast of (time, value) tells."""
        rule, end = self.rule, issued + int(self.rule["horizon"] * NS)
        ahead = [(time, value) for time, value in points if issued <= time <= end]
        stage, at = 0, None
        for k, limit in enumerate(thresholds(rule, "", issued), start=1):
            lowest = limit - rule["hysteresis"] if k <= self.stage else limit
            times = [time for time, value in ahead if value >= lowest]
            if times:
                stage, at = k, times[0]
        if stage < self.stage:
            is_known = bool(ahead) and not any(math.isnan(value) for _, value in ahead)
            is_over = self.reached_at is not None and self.reached_at < issued
            reaches = bool(ahead) and self.reached_at is not None and ahead[-1][0] >= min(self.reached_at, end)
            if not (is_known and (is_over or reaches)):
                told = [] if self.is_unknown else [("update", self.stage, None)]
                self.is_unknown = True
                return told
        old, self.stage, self.reached_at, self.is_unknown = self.stage, stage, at, False
        if stage == old:
            return []
        action = "cancel" if not stage else "update" if old else "alert"
        return [(action, stage, None if at is None else (at - issued) / NS)]
