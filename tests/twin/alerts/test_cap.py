"""CAP 1.2: valid whatever an alert's texts and numbers hold; what a receiver needs to act on it."""

import random
from xml.etree import ElementTree

import pytest

from tests.twin.alerts.cap_rules import CAP, complaints
from twin.alerts import Alert, CapArea, CapReference, Evidence, Stage, alert_from_json, cap, cap_identifier, to_json
from twin.alerts.messages import clean_text

NOW = 1_800_000_000 * 10**9  # 2027-01-15 17:00:00 JST
NAN, INF = float("nan"), float("inf")
ODD = ["", " ", "\x00", "\x07\x1b", "\ud800", "\ufffe", "\U0001fffe", "<&>\"'", "]]>", "a,b c\n\td", "橋　南", "%20",
       "\u202e", "{x}", "x" * 5000, "\x85\u2028", "😀", "<!DOCTYPE"]  # fmt: skip
NUMBERS = [NAN, INF, -INF, 0.0, -0.0, 1e308, 5e-324, 4.2]
TIMES = [0, NOW, -(2**63), 2**63 - 1, 253_402_300_800 * 10**9]


def odd_alert(rng: random.Random) -> Alert:
    def text() -> str:
        return "".join(rng.choice(ODD) for _ in range(rng.randrange(3)))

    action = rng.choice(["alert", "update", "cancel", "past"])
    kind = rng.choice(["level", "rate", "lead_time", "forecast", "silence", "stuck", "spike", "dead_man", "later kind"])
    stage = Stage.NONE if action == "cancel" else Stage(rng.randrange(1, 6))
    evidence = tuple(Evidence(text(), rng.choice(TIMES), rng.choice(NUMBERS), rng.randrange(6)) for _ in range(2))
    return Alert(
        f"{text() or 'r'}/{text()}/{rng.randrange(9)}", text() or "r", kind, action, rng.choice(TIMES), stage,
        Stage(rng.randrange(6)), rng.choice(["depth", "water_level", text()]), text(), text(), text(), text(),
        rng.choice([*NUMBERS, 138.4]), rng.choice([*NUMBERS, 35.0]), rng.choice(NUMBERS), text(),
        rng.choice([None, *NUMBERS]), rng.choice([None, *NUMBERS]), rng.choice([None, *NUMBERS]), evidence,
        rng.choice([None, "r/1"]), text(), text(), text(), text(), rng.choice(TIMES), 0,
        tuple(rng.sample(["late", "suspect", "not_durable", "no_forecast", "rule_ended", text()], 2)),
    )  # fmt: skip


def test_every_message_is_valid() -> None:
    rng = random.Random(5)
    for _ in range(200):
        alert = odd_alert(rng)
        references = [CapReference(rng.choice(ODD) + "x", rng.choice(TIMES)) for _ in range(2)]
        kind = rng.choice(["Alert", "Update", "Cancel"])
        square = CapArea(alert.area_code, rng.choice(ODD), (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)),))
        text = cap(
            alert, sender=rng.choice(ODD) + "s", message_type=kind, references=references, sent_at=rng.choice(TIMES),
            status="Exercise", sender_name=rng.choice(ODD), web=rng.choice(ODD), contact=rng.choice(ODD),
            alerts=[alert, odd_alert(rng)] if rng.random() < 0.3 else [], areas=[square], note=rng.choice(ODD),
        )  # fmt: skip
        assert complaints(text) == []


def test_every_alert_survives_its_json_line() -> None:
    rng = random.Random(6)
    for _ in range(300):
        line = to_json(odd_alert(rng))
        line.encode()  # any file and any request holds it
        assert to_json(alert_from_json(line)) == line


def test_different_texts_stay_different_identifiers() -> None:
    rng = random.Random(8)
    texts = {"".join(rng.choice("a %u7,<&\x07\n　0") for _ in range(rng.randrange(6))) for _ in range(20_000)}
    assert len({cap_identifier(text) for text in texts}) == len(texts)
    assert clean_text("深さ 1.2 m\n") == "深さ 1.2 m\n"


def river(**changes: object) -> Alert:
    plain = Alert(
        "river/gauge 7/2", "river", "level", "update", NOW, Stage.DANGER, Stage.CAUTION, "water_level", "mqtt",
        "gauge 7", "", "", 138.4, 35.0, 5.2, "m", 5.0, None, None, (), "river/gauge 7/1", "橋",
        "Bridge", "葵区", "22101", NOW,
    )  # fmt: skip
    return plain._replace(**changes)  # type: ignore[arg-type]


def info(text: bytes, lang: str = "ja-JP") -> ElementTree.Element:
    root = ElementTree.fromstring(text)
    return next(one for one in root.findall(f"{CAP}info") if one.findtext(f"{CAP}language") == lang)


def test_a_receiver_learns_who_says_what_where_and_what_to_do() -> None:
    ring = ((138.3, 34.9), (138.5, 34.9), (138.5, 35.1), (138.3, 34.9))
    text = cap(
        river(), sender="city.example.jp", sent_at=NOW + 90 * 10**9, sender_name="静岡市", contact="054-0000",
        areas=[CapArea("22101", "葵区", (ring,)), CapArea("22102", "駿河区", (ring,))], geocode="JISX0402",
        references=[CapReference("river/gauge 7/1", NOW - 60 * 10**9)], radius_km=0.5, expires_after=3600.0,
    )  # fmt: skip
    assert complaints(text) == []
    root, ja, en = ElementTree.fromstring(text), info(text), info(text, "en-US")
    assert root.findtext(f"{CAP}references") == "city.example.jp,river/gauge%207/1,2027-01-15T16:59:00+09:00"
    assert root.findtext(f"{CAP}sent") == ja.findtext(f"{CAP}effective") == "2027-01-15T17:01:30+09:00"
    assert (ja.findtext(f"{CAP}onset"), ja.findtext(f"{CAP}expires")) == (
        "2027-01-15T17:00:00+09:00", "2027-01-15T18:01:30+09:00")  # fmt: skip
    assert (ja.findtext(f"{CAP}headline"), en.findtext(f"{CAP}headline")) == (
        "橋 水位 氾濫危険", "Bridge water level flood danger, evacuate")  # fmt: skip
    assert ja.findtext(f"{CAP}senderName") == "静岡市"
    assert "全員避難" in ja.findtext(f"{CAP}instruction", "")  # 警戒レベル4 (内閣府 2021)
    assert ja.findtext(f"{CAP}responseType") == "Evacuate"
    (area,) = ja.findall(f"{CAP}area")
    assert area.findtext(f"{CAP}areaDesc") == "葵区 橋"
    assert area.findtext(f"{CAP}polygon") == (
        "34.900000,138.300000 34.900000,138.500000 35.100000,138.500000 34.900000,138.300000"
    )
    assert area.findtext(f"{CAP}circle") == "35.000000,138.400000 0.5"
    assert [code.findtext(f"{CAP}value") for code in area.findall(f"{CAP}geocode")] == ["22101"]


@pytest.mark.parametrize(
    ("changes", "scope", "response", "urgency"),
    [
        ({"kind": "silence", "stage": Stage.STANDBY}, "Restricted", "Assess", "Unknown"),
        ({"kind": "silence", "stage": Stage.NONE, "action": "cancel"}, "Restricted", "None", "Unknown"),
        ({"kind": "stuck", "stage": Stage.STANDBY}, "Restricted", "Assess", "Unknown"),
        ({"stage": Stage.NONE, "action": "cancel"}, "Public", "AllClear", "Past"),
        ({"stage": Stage.NONE, "action": "cancel", "notes": ("rule_ended",)}, "Public", "None", "Unknown"),
        ({"action": "past"}, "Public", "Assess", "Past"),
        ({"stage": Stage.EVACUATION}, "Public", "Evacuate", "Expected"),
    ],
)
def test_only_fallen_water_is_an_all_clear(changes: dict[str, object], scope: str, response: str, urgency: str) -> None:
    text = cap(river(**changes), sender="s")
    assert ElementTree.fromstring(text).findtext(f"{CAP}scope") == scope
    assert info(text).findtext(f"{CAP}responseType") == response
    assert info(text).findtext(f"{CAP}urgency") == urgency
