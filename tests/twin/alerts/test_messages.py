"""CAP 1.2 in the standard's element order, GeoJSON, JSON lines, the acknowledgement book."""

import json
from xml.etree import ElementTree

import pytest

from twin.alerts import Alert, AlertRegister, Watch, alert_from_json, cap, geojson, load_rules, to_json
from twin.errors import InputError
from twin.sensors import Reading

NOW = 1_800_000_000 * 10**9  # 2027-01-15 17:00:00 JST
MINUTE = 60 * 10**9
CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"

RULES = load_rules("""[[rule]]
name = "river level"
kind = "level"
quantity = "water_level"
escalate_after = "10 min"
levels = { caution = 3.0, danger = 5.0 }

[[rule]]
name = "soon"
kind = "lead_time"
quantity = "water_level"
target = 8.0
levels = { danger = "1 hour" }
""")

# The order of elements in the CAP 1.2 schema.
ALERT_ORDER = ["identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction", "addresses",
               "code", "note", "references", "incidents", "info"]  # fmt: skip
INFO_ORDER = ["language", "category", "event", "responseType", "urgency", "severity", "certainty", "audience",
              "eventCode", "effective", "onset", "expires", "senderName", "headline", "description", "instruction",
              "web", "contact", "parameter", "resource", "area"]  # fmt: skip


@pytest.fixture
def alerts() -> list[Alert]:
    rows = [
        Reading(NOW + i * MINUTE, NOW + i * MINUTE, "mqtt:city", "g <1>", "water_level", "m", value, 0, "", "gml_id",
                "橋 & 南", 138.38, 34.98, 12.0)
        for i, value in enumerate([1.0, 3.5, 5.5, 2.0])
    ]  # fmt: skip
    return Watch(RULES).advance(rows)


def test_cap_has_the_standards_elements_in_their_order(alerts: list[Alert]) -> None:
    sent = {alert.id: alert.time for alert in alerts}
    for alert in alerts:
        root = ElementTree.fromstring(cap(alert, sender="twin@city.example", sent=sent))
        names = [child.tag.removeprefix(CAP) for child in root]
        assert names == sorted(names, key=ALERT_ORDER.index)
        assert set(ALERT_ORDER[:5]) | {"scope", "info"} <= set(names)
        assert " " not in root.findtext(f"{CAP}identifier", "")
        assert len(root.findall(f"{CAP}info")) == 2
        for info in root.findall(f"{CAP}info"):
            inner = [child.tag.removeprefix(CAP) for child in info]
            assert inner == sorted(inner, key=INFO_ORDER.index)
            assert {"category", "event", "urgency", "severity", "certainty"} <= set(inner)


def test_cap_has_event_and_place_in_both_languages(alerts: list[Alert]) -> None:
    danger = next(a for a in alerts if a.rule == "river level" and a.stage == 4)
    sent = {alert.id: alert.time for alert in alerts}
    text = cap(danger, sender="twin@city.example", sent=sent).decode()
    root = ElementTree.fromstring(text)
    japanese, english = root.findall(f"{CAP}info")
    assert japanese.findtext(f"{CAP}headline") == "橋 & 南 水位 氾濫危険"
    assert english.findtext(f"{CAP}headline") == "橋 & 南 water level flood danger, evacuate"
    assert japanese.findtext(f"{CAP}severity") == "Extreme"
    assert root.findtext(f"{CAP}sent") == "2027-01-15T17:02:00+09:00"
    assert japanese.findtext(f"{CAP}area/{CAP}circle") == "34.980000,138.380000 0"
    assert japanese.findtext(f"{CAP}area/{CAP}geocode/{CAP}value") == "橋 & 南"
    assert root.findtext(f"{CAP}msgType") == "Update"
    reference = root.findtext(f"{CAP}references", "").split(",")
    assert reference == ["twin@city.example", "river%20level/g%20%3C1>/1", "2027-01-15T17:01:00+09:00"]
    level = {p.findtext(f"{CAP}valueName"): p.findtext(f"{CAP}value") for p in japanese.findall(f"{CAP}parameter")}
    assert level["warningLevel"] == "4"


def test_a_cancel_is_a_cancel(alerts: list[Alert]) -> None:
    end = next(a for a in alerts if a.action == "cancel" and a.rule == "river level")
    root = ElementTree.fromstring(cap(end, sender="twin@city.example", sent={}))
    assert root.findtext(f"{CAP}msgType") == "Cancel"
    assert root.findtext(f"{CAP}info/{CAP}responseType") == "AllClear"


def test_lead_time_becomes_the_onset(alerts: list[Alert]) -> None:
    soon = next(a for a in alerts if a.rule == "soon")
    root = ElementTree.fromstring(cap(soon, sender="x"))
    assert soon.lead_time is not None
    assert root.findtext(f"{CAP}info/{CAP}certainty") == "Likely"
    assert root.findtext(f"{CAP}info/{CAP}onset") is not None


def test_geojson_and_json_lines(alerts: list[Alert]) -> None:
    collection = json.loads(json.dumps(geojson(alerts), allow_nan=False))
    assert [f["id"] for f in collection["features"]] == [a.id for a in alerts]
    assert collection["features"][0]["geometry"] == {"type": "Point", "coordinates": [138.38, 34.98]}
    assert [alert_from_json(to_json(a)) for a in alerts] == alerts
    nowhere = geojson([alerts[0]._replace(longitude=float("nan"))])
    assert nowhere["features"][0]["geometry"] is None


def test_a_register_is_restored_from_its_lines(alerts: list[Alert]) -> None:
    book = AlertRegister(RULES)
    first = [a for a in alerts if a.rule == "river level"][:2]
    assert len(book.record(first)) == 2
    assert book.record(first) == []  # a replay adds nothing
    assert [a.id for a in book.standing] == [first[1].id]
    assert book.escalate(first[1].time + 9 * MINUTE) == []
    assert [n for _, n in book.escalate(first[1].time + 10 * MINUTE)] == [1]
    assert book.escalate(first[1].time + 11 * MINUTE) == []
    again = AlertRegister(RULES, book.lines)
    assert again.standing == book.standing
    assert [n for _, n in again.escalate(first[1].time + 20 * MINUTE)] == [2]
    again.acknowledge(first[1].id, "当直", time=first[1].time + 21 * MINUTE)
    assert again.escalate(first[1].time + 60 * MINUTE) == []
    seen = AlertRegister(RULES, again.lines).acknowledgement(first[1].id)
    assert seen is not None
    assert seen.who == "当直"
    with pytest.raises(InputError, match="no alert"):
        again.acknowledge("nothing", "x", time=0)
    again.record([a for a in alerts if a.action == "cancel"])
    assert [a.rule for a in again.standing] == []


def test_a_limited_register_keeps_every_standing_alert(alerts: list[Alert]) -> None:
    raised = next(a for a in alerts if a.action == "alert")
    cancelled = next(a for a in alerts if a.action == "cancel")
    book = AlertRegister(RULES, most=100)
    oldest = raised._replace(id="river level/old/1")
    book.record([oldest])  # stands all the time
    for k in range(1, 1000):
        book.record([raised._replace(id=f"river level/g/{2 * k}"), cancelled._replace(id=f"river level/g/{2 * k + 1}")])
    assert book.standing == [oldest]
    book.acknowledge(oldest.id, "当直", time=1)
    book.acknowledge("river level/g/1999", "当直", time=1)  # one of the last hundred
    with pytest.raises(InputError, match="no alert"):
        book.acknowledge("river level/g/3", "当直", time=1)
    assert len(book.lines) <= 202
