"""Delivery plan: what a receiver knows in the end is what an obvious reading of the rules says, through any restart."""

import json
import random
from collections.abc import Iterable

import pytest

from twin.alerts import Alert, AlertGroup, Inhibition, MaintenanceSilence, Matcher, Routing, Stage, to_json
from twin.live.delivery_plan import DeliveryPlan, Step, Suppression
from twin.live.outbox import Known, Row

SECOND = 10**9
NOW = 1_800_000_000 * SECOND
N = 30
NAN = float("nan")


def alert(chain: str, number: int, stage: int, previous: int, *, action: str = "", area: str = "", kind: str = "level"
          ) -> Alert:  # fmt: skip
    done = "cancel" if stage == 0 else "alert" if previous == 0 else "update"
    return Alert(
        f"{chain}/{number}", chain.split("/")[0], kind, action or done, NOW + number, Stage(stage), Stage(previous),
        "depth", "s", chain.split("/")[1], "", "", NAN, NAN, 1.0, "m", 0.5, None, None, (),
        f"{chain}/{number - 1}" if previous else None, area=area,
    )  # fmt: skip


def random_alerts(rng: random.Random, n: int) -> list[Alert]:
    """Alerts as a watch gives them: each chain from none through stages to none, again and again."""
    stages: dict[str, tuple[int, int]] = {}
    found = []
    for _ in range(n):
        chain = f"{rng.choice(['river', 'rain'])}/{rng.randrange(4)}"
        number, previous = stages.get(chain, (0, 0))
        if rng.random() < 0.1:
            found.append(
                alert(chain, number + 1, rng.randrange(1, 6), previous, action="past", area=f"area {chain[-1]}")
            )
            stages[chain] = (number + 1, previous)
            continue
        stage = rng.choice([k for k in range(6) if k != previous])
        found.append(alert(chain, number + 1, stage, previous, area=f"area {chain[-1]}" if chain[-1] != "3" else ""))
        stages[chain] = (number + 1, stage)
    return found


class Store:
    """What an outbox keeps for one sender, in memory."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.cursor = 0
        self.known: dict[str, Known] = {}

    def record(self, step: Step) -> None:
        self.cursor = max(self.cursor, step.seq)
        for chain in step.ended:
            self.known.pop(chain, None)
        self.known.update((one.chain, one) for one in step.known)


class Receiver:
    """A receiver that believes what it gets: latest alert of each chain that has not ended."""

    def __init__(self) -> None:
        self.got: list[str] = []
        self.believes: dict[str, str] = {}

    def take(self, step: Step) -> None:
        if not step.identity:
            return
        self.got.append(step.identity)
        message = json.loads(step.body)
        for one in message.get("alerts") or [message]:
            chain = one["id"].rpartition("/")[0]
            if one["action"] == "cancel":
                self.believes.pop(chain, None)
            elif one["action"] != "past":
                self.believes[chain] = one["id"]


def deliver(rng: random.Random, store: Store, receiver: Receiver, routing: Routing, suppression: list[object],
            n_kills: int) -> None:  # fmt: skip
    """Deliver everything; the process is killed between any two steps, and between sending and recording."""
    now = NOW
    while True:
        silences = [one for one in suppression if isinstance(one, MaintenanceSilence)]
        inhibitions = [one for one in suppression if isinstance(one, Inhibition)]
        plan = DeliveryPlan(routing, known=store.known, suppression=Suppression(silences, inhibitions))
        plan.restore((line for seq, _, line in store.rows if seq <= store.cursor), is_known=True)
        killed = False
        while not killed:
            now += SECOND
            rows = [row for row in store.rows if row[0] > store.cursor]
            end = plan.batch_end()
            rows = [row for row in rows if row[0] <= end] if end else rows[: rng.randrange(1, 9)]
            steps = [*plan.due_later(now), *plan.steps(rows, now)] if rows else list(plan.due_later(now))
            if not rows and not steps:
                return
            for step in steps:
                receiver.take(step)
                if n_kills and rng.random() < 0.1:
                    n_kills -= 1
                    killed = True
                    if rng.random() < 0.5:
                        store.record(step)
                    break
                store.record(step)


def expected(alerts: Iterable[Alert], routing: Routing) -> dict[str, str]:
    """What the receiver must believe: the latest alert of each chain that stands and was once for the receiver."""
    latest: dict[str, Alert] = {}
    known: set[str] = set()
    for one in alerts:
        chain = one.id.rpartition("/")[0]
        if one.action == "past":
            continue
        if one.action == "cancel":
            latest.pop(chain, None)
            known.discard(chain)
            continue
        latest[chain] = one
        if routing.takes(one):
            known.add(chain)
    return {chain: one.id for chain, one in latest.items() if chain in known}


ROUTINGS = {
    "all": Routing(),
    "danger": Routing(only=(Matcher(from_stage="danger"),)),
    "river in one area": Routing(only=(Matcher(rules=("river",), areas=("area 1", "area 2")),)),
    "grouped": Routing(group=AlertGroup(by=("area",))),
    "grouped danger": Routing(only=(Matcher(from_stage="danger"),), group=AlertGroup(by=("area", "rule"))),
}


@pytest.mark.parametrize("routing", ROUTINGS.values(), ids=ROUTINGS)
def test_a_receiver_believes_what_stands_through_any_kill(routing: Routing) -> None:
    rng = random.Random(7)
    for _ in range(N):
        alerts = random_alerts(rng, rng.randrange(1, 40))
        store, receiver = Store(), Receiver()
        for k, one in enumerate(alerts):
            store.rows.append((k + 1, one.id, to_json(one)))
            if rng.random() < 0.2:
                deliver(rng, store, receiver, routing, [], n_kills=rng.randrange(3))
        deliver(rng, store, receiver, routing, [], n_kills=2)
        assert receiver.believes == expected(alerts, routing)
        if routing.group is None:  # in order; again at most after a kill, and then the same
            numbers: dict[str, int] = {}
            for identity in dict.fromkeys(receiver.got):
                chain, _, number = identity.rpartition("/")
                assert int(number) > numbers.get(chain, 0)
                numbers[chain] = int(number)


def test_without_kills_everything_comes_once() -> None:
    rng = random.Random(3)
    alerts = random_alerts(rng, 300)
    store, receiver = Store(), Receiver()
    store.rows = [(k + 1, one.id, to_json(one)) for k, one in enumerate(alerts)]
    deliver(rng, store, receiver, Routing(), [], n_kills=0)
    assert receiver.got == [one.id for one in alerts]


def test_after_a_silence_the_receiver_believes_what_stands() -> None:
    """Held back alerts are sent when the silence is over, those that have ended meanwhile are not."""
    rng = random.Random(11)
    begin, end = "2027-01-15T08:00:00+00:00", "2027-01-15T08:00:40+00:00"  # NOW is 08:00:00
    for _ in range(60):
        silence = MaintenanceSilence.model_validate({"from": begin, "to": end, "streams": ["1", "2"]})
        alerts = random_alerts(rng, 30)
        store, receiver = Store(), Receiver()
        store.rows = [(k + 1, one.id, to_json(one)) for k, one in enumerate(alerts)]
        deliver(rng, store, receiver, Routing(), [silence], n_kills=1)
        held = {one.id for one in alerts if one.stream in ("1", "2")}
        silences = Suppression([silence])
        assert not held & set(receiver.got) or not all(silences.holds(a, NOW + SECOND) for a in alerts if a.id in held)
        plan = DeliveryPlan(Routing(), known=store.known, suppression=Suppression([silence]))
        plan.restore((line for _, _, line in store.rows), is_known=True)
        for step in plan.due_later(NOW + 3600 * SECOND):
            receiver.take(step)
        assert receiver.believes == expected(alerts, Routing())


def test_inhibition_holds_back_what_is_less_grave_in_the_same_area_only() -> None:
    inhibition = Inhibition(source=Matcher(from_stage="danger"), target=Matcher(to_stage="evacuation"))
    plan = DeliveryPlan(Routing(), suppression=Suppression((), [inhibition]))
    rows = [
        alert("r/1", 1, 4, 0, area="A"), alert("r/2", 1, 2, 0, area="A"), alert("r/3", 1, 2, 0, area="B"),
        alert("r/4", 1, 2, 0), alert("r/5", 1, 5, 0, area="A"), alert("r/2", 2, 4, 2, area="A"),
    ]  # fmt: skip
    steps = list(plan.steps([(k + 1, one.id, to_json(one)) for k, one in enumerate(rows)], NOW))
    assert [step.identity for step in steps] == ["r/1/1", "", "r/3/1", "r/4/1", "r/5/1", "r/2/2"]
    # Once the danger is over, the lesser alert that stands is sent.
    plan = DeliveryPlan(Routing(), suppression=Suppression((), [inhibition]))
    rows = [alert("r/1", 1, 4, 0, area="A"), alert("r/2", 1, 2, 0, area="A"), alert("r/1", 2, 0, 4, area="A")]
    list(plan.steps([(k + 1, one.id, to_json(one)) for k, one in enumerate(rows)], NOW))
    assert [step.identity for step in plan.due_later(NOW)] == ["r/2/1"]


def test_escalation_reaches_the_second_receiver_only_after_its_number_of_repetitions() -> None:
    plan = DeliveryPlan(Routing(escalation=2))
    first = alert("r/1", 1, 4, 0)
    rows = [(1, first.id, to_json(first))]
    rows += [
        (k + 1, f"{first.id}/repeat/{k}", json.dumps({**json.loads(to_json(first)), "repeat": k})) for k in (1, 2, 3)
    ]
    end = alert("r/1", 2, 0, 4)
    rows.append((5, end.id, to_json(end)))
    steps = list(plan.steps(rows, NOW))
    assert [step.identity for step in steps] == ["", "", "r/1/1/repeat/2", "r/1/1/repeat/3", "r/1/2"]
    plan = DeliveryPlan(Routing(escalation=2))
    assert [step.identity for step in plan.steps([rows[0], rows[4]], NOW)] == ["", ""]  # acknowledged in time


def test_what_stands_is_renewed_before_it_expires_and_nothing_else() -> None:
    plan = DeliveryPlan(Routing(), renew_every=100.0)
    rows = [alert("r/1", 1, 4, 0), alert("r/2", 1, 4, 0), alert("r/2", 2, 0, 4)]
    list(plan.steps([(k + 1, one.id, to_json(one)) for k, one in enumerate(rows)], NOW))
    assert list(plan.due_later(NOW + 99 * SECOND)) == []
    (first,) = plan.due_later(NOW + 100 * SECOND)
    assert (first.identity, json.loads(first.body)["renewal"]) == ("r/1/1/renewal/1", 1)
    assert list(plan.due_later(NOW + 150 * SECOND)) == []
    assert [step.identity for step in plan.due_later(NOW + 200 * SECOND)] == ["r/1/1/renewal/2"]


def test_a_nowcast_over_a_district_is_one_message() -> None:
    plan = DeliveryPlan(Routing(group=AlertGroup(by=("area",))))
    rows = [alert(f"r/{k}", 1, 1 + k % 5, 0, area="A" if k % 2 else "B") for k in range(500)]
    steps = [s for s in plan.steps([(k + 1, one.id, to_json(one)) for k, one in enumerate(rows)], NOW) if s.identity]
    messages = [json.loads(step.body) for step in steps]
    assert [(m["group"], len(m["alerts"]), m["stage"], m["action"]) for m in messages] == [
        ({"area": "B"}, 250, "occurred", "alert"), ({"area": "A"}, 250, "occurred", "alert")]  # fmt: skip
    ends = [alert(f"r/{k}", 2, 0, 1 + k % 5, area="A" if k % 2 else "B") for k in range(0, 500, 2)]
    ends.append(alert("r/1", 2, 0, 2, area="A"))
    steps = [s for s in plan.steps([(k + 501, one.id, to_json(one)) for k, one in enumerate(ends)], NOW) if s.identity]
    messages = [json.loads(step.body) for step in steps]
    assert [(m["group"]["area"], m["action"], len(m["standing"])) for m in messages] == [
        ("B", "cancel", 0), ("A", "update", 249)]  # fmt: skip
