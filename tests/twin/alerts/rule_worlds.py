"""Random worlds for the watch: rules, gauges of odd clocks and qualities, batches, ticks, restarts, other rules.

Every world runs through the slow reference on its own. The product runs many of them at once, so that it also shows
that what one rule knows does not reach another.
"""

from __future__ import annotations

import copy
import math
import random
from typing import Any

from tests.twin.alerts.slow_watch import NS, Row, Rule, SlowWatch, Told
from twin.alerts import Alert, Watch, load_rules
from twin.sensors import Quality, Reading

START = 1_780_239_000 * NS  # 2026-05-31 23:50 in Japan: a season begins ten minutes later
N_STEPS = 6
STEP = 900  # s
STAGES = ("standby", "caution", "evacuation", "danger", "occurred")
KINDS = ("level", "level", "level", "rate", "lead_time", "spike", "silence", "stuck")
LAGS = (0, 0, 0, 0, 0, 5, 40, 200, 1500, 7000, -3, -100, -240)


def random_levels(rng: random.Random, kind: str) -> dict[str, float]:
    """Rising thresholds of some stages."""
    stages = [STAGES[k] for k in sorted(rng.sample(range(5), rng.randint(1, 4)))]
    if kind == "rate":
        values = sorted(rng.uniform(0.0004, 0.01) for _ in stages)
    elif kind == "lead_time":
        values = sorted((rng.uniform(60.0, 3000.0) for _ in stages), reverse=True)
    else:
        values = sorted(k * 0.25 for k in rng.sample(range(4, 24), len(stages)))
    return dict(zip(stages, values))


def random_rule(rng: random.Random, world: int, number: int) -> Rule:
    """One rule of a world."""
    kind = rng.choice(KINDS)
    rule: Rule = {"name": f"w{world}/{number}", "kind": kind, "quantity": "water_level"}
    rule |= {"source": f"w{world}*", "stream": f"w{world}g*"}
    if kind in ("silence", "stuck"):
        rule["limit"] = float(rng.choice([240, 600, 1500]))
        rule["stage"] = rng.choice(STAGES)
        if kind == "stuck":
            rule |= {"tolerance": float(rng.choice([0.0, 0.25])), "rest": float(rng.choice([-9.0, 0.5]))}
        return rule
    rule["levels"] = random_levels(rng, kind)
    rule["hysteresis"] = 0.0 if kind == "rate" else float(rng.choice([0.0, 0.25, 0.5]))
    rule["hold"] = float(rng.choice([0, 0, 0, 30, 120, 700]))
    if kind != "level":
        rule["window"] = float(rng.choice([120, 601, 1800]))
    if kind == "lead_time":
        rule["target"] = float(rng.choice([3.0, 5.0]))
    if rng.random() < 0.35:
        rule["quorum"] = {"count": rng.randrange(2, 4), "within": float(rng.choice([60, 600, 1800]))}
    if kind == "level" and rng.random() < 0.4:
        lower = {stage: value - 0.5 for stage, value in rule["levels"].items()}
        tables: list[dict[str, Any]] = [{**lower, "season": ["06-01", "10-31"]}]
        if rng.random() < 0.5:
            tables.append({stage: value + 0.25 for stage, value in rule["levels"].items()})
        rule["at"] = {f"w{world}g0": tables}
    return rule


def edited(rng: random.Random, rules: list[Rule], world: int, number: int) -> list[Rule]:
    """Some of the rules, others with other figures, perhaps a new one."""
    rules = [copy.deepcopy(rule) for rule in rules if rng.random() < 0.8]
    for rule in rules:
        if rng.random() < 0.3 and "levels" in rule and rule["kind"] == "level" and "at" not in rule:
            rule["levels"] = random_levels(rng, rule["kind"])
        if rng.random() < 0.15 and rule["kind"] not in ("silence", "stuck") and rule.pop("quorum", None) is None:
            rule["quorum"] = {"count": 2, "within": 600.0}
        if rng.random() < 0.15:
            rule["stream"] = f"w{world}g[01]"
        if rng.random() < 0.2 and "window" in rule:
            rule["window"] = 900.0
    if rng.random() < 0.4 or not rules:
        rules.append(random_rule(rng, world, number))
    return rules


def random_rows(rng: random.Random, world: int, step: int, level: list[float]) -> list[Row]:
    """Readings of one step, in the order of their arrival."""
    rows: list[Row] = []
    arrival = START + (step * STEP + rng.randrange(0, 200)) * NS
    interval, n_gauges = rng.choice([20, 60, 300]), len(level)
    for _ in range(rng.randrange(0, 10)):
        arrival += 0 if rng.random() < 0.3 else rng.randrange(1, interval) * NS
        gauge = rng.randrange(n_gauges)
        level[gauge] = min(max(level[gauge] + rng.choice([-0.5, -0.25, 0.0, 0.0, 0.25, 0.5, 1.0]), 0.0), 7.0)
        value = float(rng.choice([9.0, 0.0])) if rng.random() < 0.06 else level[gauge]
        quality = rng.choice([0, 0, 0, 0, 0, 1, 2, 3, 3, 4, 5])
        value = math.nan if quality == Quality.MISSING or rng.random() < 0.02 else value
        received = arrival + (86_400 * NS if rng.random() < 0.01 else 0)  # the clock here is a day ahead
        event = arrival - rng.choice(LAGS) * NS
        source = f"w{world}b" if world % 5 == 0 and rng.random() < 0.3 else f"w{world}"
        row = (event, received, source, f"w{world}g{gauge}", "water_level", value, quality)
        rows.append(row)
        if rng.random() < 0.08:  # again, or another value for the same time
            rows.append((*row[:5], row[5] if rng.random() < 0.5 else float(rng.randrange(0, 7)), 0))
        if rng.random() < 0.05:  # an old one again
            old = rng.choice(rows)
            rows.append((old[0], received, *old[2:]))
    return rows


def told(alert: Alert) -> Told:
    """What the reference tells of an alert."""
    return Told(
        alert.id, alert.action, alert.time, int(alert.stage), int(alert.previous), alert.stream, alert.value,
        alert.references, "late" in alert.notes, "suspect" in alert.notes,
    )  # fmt: skip


def comparable(one: Told) -> tuple[Any, ...]:
    """With a NaN that equals itself; the alert of a quorum whose rule has ended names no stream."""
    value = "nan" if math.isnan(one.value) else one.value
    return (*one._replace(stream="" if one.stream == "quorum" else one.stream), value)[:6] + (value, *one[7:])


class Product:
    """The product over many worlds at once, with restarts that replay what came after the state was saved."""

    def __init__(self, rules: list[Rule], expected: list[tuple[str, str, str]]) -> None:
        self.expected = expected
        self.rules = load_rules({"rule": rules})
        self.watch = Watch(self.rules, start=START, expected=expected)
        self.told: dict[str, Told] = {}
        self.parts: list[bytes] = []
        self.since: list[Any] = []
        self.save(whole=True)

    def save(self, *, whole: bool) -> None:
        """A whole state, or the changes."""
        self.parts = [self.watch.state()] if whole else [*self.parts, self.watch.state(changes=True)]
        self.watch.mark_saved()
        self.since = []

    def add(self, alerts: list[Alert]) -> None:
        """An id that is known must tell the same."""
        for alert in alerts:
            new = told(alert)
            old = self.told.setdefault(new.id, new)
            assert comparable(old) == comparable(new), (old, new)

    def run(self, what: list[Row] | int) -> None:
        """Readings, or a tick."""
        self.since.append(what)
        if isinstance(what, int):
            self.add(self.watch.tick(what))
        else:
            self.add(self.watch.advance([Reading(e, r, s, g, q, "m", v, quality=k) for e, r, s, g, q, v, k in what]))

    def kill(self) -> None:
        """Begin again from what was saved."""
        self.watch = Watch(self.rules, start=START, expected=self.expected)
        self.watch.restore(self.parts)
        again = self.since
        self.save(whole=True)
        for what in again:
            self.run(what)

    def edit(self, rules: list[Rule], now: int) -> None:
        """Begin again with other rules."""
        state = self.watch.state()
        self.rules = load_rules({"rule": rules})
        self.watch = Watch(self.rules, start=now, expected=self.expected)
        self.add(self.watch.restore(state, now=now))
        self.save(whole=True)


def run_worlds(seed: int, n_worlds: int) -> tuple[list[dict[str, Told]], list[dict[str, Told]]]:
    """What the reference and the product tell in each of some worlds."""
    rng = random.Random(seed)
    rules = [[random_rule(rng, w, k) for k in range(rng.randrange(1, 4))] for w in range(n_worlds)]
    levels = [[float(rng.randrange(2, 18)) / 4 for _ in range(rng.randrange(1, 5))] for _ in range(n_worlds)]
    expected = [
        [("" if rng.random() < 0.5 and w % 5 else f"w{w}", f"w{w}g{rng.randrange(0, 4)}", "water_level")]
        if rng.random() < 0.3 else []
        for w in range(n_worlds)
    ]  # fmt: skip
    slow = [SlowWatch(rules[w], start=START, expected=expected[w]) for w in range(n_worlds)]
    reference: list[dict[str, Told]] = [{} for _ in range(n_worlds)]
    product = Product([one for each in rules for one in each], [one for each in expected for one in each])

    def tell(w: int, told: list[Told]) -> None:
        for one in told:
            assert one.id not in reference[w], one
            reference[w][one.id] = one

    for step in range(N_STEPS):
        batch: list[Row] = []
        for w in range(n_worlds):
            rows = random_rows(rng, w, step, levels[w])
            tell(w, slow[w].advance(rows))
            batch += rows
        cut = rng.randrange(len(batch) + 1)
        while 0 < cut < len(batch) and batch[cut - 1][1] == batch[cut][1]:
            cut += 1
        for part in (batch[:cut], batch[cut:]):
            product.run(part)
        end = START + (step + 1) * STEP * NS
        now = end - rng.choice([0, 0, 0, 400, 4000, -7000]) * NS
        if rng.random() < 0.7:
            for w in range(n_worlds):
                tell(w, slow[w].tick(now))
            product.run(now)
        chance = rng.random()
        if chance < 0.25:
            product.save(whole=bool(rng.random() < 0.3))
        elif chance < 0.45:
            product.kill()
        elif chance < 0.6:
            rules = [edited(rng, rules[w], w, 10 + step) for w in range(n_worlds)]
            for w in range(n_worlds):
                tell(w, slow[w].edit(rules[w], now=end))
            product.edit([one for each in rules for one in each], end)
    found: list[dict[str, Told]] = [{} for _ in range(n_worlds)]
    for one in product.told.values():
        found[int(one.id[1 : one.id.index("/")])][one.id] = one
    return reference, found


def differences(seed: int, n_worlds: int) -> list[str]:
    """Where the product tells something else than the reference."""
    lines = []
    for w, (slow, fast) in enumerate(zip(*run_worlds(seed, n_worlds))):
        for one in sorted({*slow, *fast}):
            a, b = slow.get(one), fast.get(one)
            if a is None or b is None or comparable(a) != comparable(b):
                lines.append(f"seed {seed} world {w} {one}:\n  reference {a}\n  product   {b}")
    return lines
