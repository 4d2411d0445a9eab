"""Rules of a value: what each declared key makes of what a gauge sends. Expected values are by hand or by law."""

import json
import math
import random
from typing import Any

import numpy as np
import pytest

from twin.errors import ScenarioError
from twin.feeds import load_mapping
from twin.feeds.mapping import FeedMapping, Outcome
from twin.feeds.ngsi.entities import load_entities
from twin.feeds.quality_flags import FLAGS, QualityRule, quality_of_flag
from twin.feeds.sensorthings.observations import observations_from_tables
from twin.sensors import Quality, Reading, readings_from_rows

SECOND = 10**9
START = 1_795_255_200 * SECOND  # 2026-11-21T10:00:00Z
NOW = START + 86_400 * SECOND


def mapping(value: str, *, quantity: str = "water_level", unit: str = "cm", rule: str = "") -> FeedMapping:
    return load_mapping(
        f'source = "f"\n[[mapping]]\nmatch = "g"\nstream = "bridge"\ntime = "/t"\nepoch_unit = "s"\n{rule}\n'
        f'value = [{{ path = "/v", quantity = "{quantity}", unit = "{unit}"{value and ", "}{value} }}]'
    )


def send(to: FeedMapping, value: Any, minute: float = 0, **others: Any) -> list[Reading]:
    document = {"t": START // SECOND + int(60 * minute), "v": value, **others}
    readings, rejected = to.read("g", json.dumps(document).encode(), received_time=NOW)
    assert not rejected, rejected[0].reason
    return readings


def judged(to: FeedMapping, values: list[Any], *, first: int = 0) -> list[str]:
    """Qualities of values that arrive a minute apart."""
    return [Quality(send(to, value, first + minute)[0].quality).name for minute, value in enumerate(values)]


@pytest.mark.parametrize(
    ("value", "declared", "quality"),
    [
        (560, "", "GOOD"), (-9999, "", "MISSING"), (9999, "", "MISSING"), (-999.9, "", "MISSING"),
        (32767, "", "MISSING"), (None, "", "MISSING"), ("欠測", "", "MISSING"), ("-9999", "", "MISSING"),
        ("故障", 'missing = ["故障"]', "MISSING"), (-888, "", "MISSING"),
        (-555, "missing = [-555]", "MISSING"), (-555, "", "GOOD"),
        (-99.98999786376953, "missing = [-99.99]", "MISSING"), (-777, "missing = []", "GOOD"),
        (-1500, "", "BAD"), (-950, "", "BAD"),
        (4500, "", "BAD"), (4500, "range = [0, 6000]", "GOOD"), (900, "range = [-100, 800]", "BAD"),
        (900, 'range = ["-1 m", "8 m"]', "BAD"),
    ],
)  # fmt: skip
def test_codes_and_ranges(value: Any, declared: str, quality: str) -> None:
    (reading,) = send(mapping(declared), value)
    assert Quality(reading.quality).name == quality
    assert math.isnan(reading.value) == (quality == "MISSING")


def test_a_count_of_people_has_no_codes_of_gauges() -> None:
    assert send(mapping("", quantity="people", unit="人"), 9999)[0].value == 9999.0


def test_every_code_is_no_value_in_every_unit_and_form() -> None:
    """Law: the same in cm, mm and m, as a number and as text, by the fast reader and by the strict one."""
    for unit in ("cm", "mm", "m"):
        for code in (-9999, -99999, 9999, 99999, -999.99, 999.99, -32768, -99.99):
            for sent in (code, str(code), float(code)):
                (reading,) = send(mapping("", unit=unit), sent)
                assert reading.quality == Quality.MISSING, (unit, sent)


def test_distance_to_the_water_is_a_level() -> None:
    """level = height of the sensor over the zero - distance; ranges are of levels."""
    for offset in ("850", '"8.5 m"'):
        to = mapping(f"scale = -1, offset = {offset}, range = [0, 700]")
        assert send(to, 250)[0].value == pytest.approx(6.0)
        assert send(to, 100)[0].quality == Quality.BAD  # 7.5 m


def test_keys_are_in_the_declared_unit_where_the_payload_names_its_own() -> None:
    """850 cm - 2.5 m = 6.0 m, whichever unit the distance is sent in."""
    to = mapping('unit_path = "/u", scale = -1, offset = 850, range = [0, 700]')
    for distance, unit in ((250, "cm"), (2.5, "m"), (2500, "mm")):
        assert send(to, distance, u=unit)[0].value == pytest.approx(6.0)
    assert send(to, 1.0, u="m")[0].quality == Quality.BAD


def test_interval_depths_become_rates() -> None:
    """6 mm in 10 minutes is 36 mm/h is 1e-5 m/s; 36 mm in an hour as well."""
    for interval, depth in (("10 min", 6), ("1 h", 36)):
        to = mapping(f'interval = "{interval}"', quantity="rain_rate", unit="mm")
        (reading,) = send(to, depth)
        assert (reading.quantity, reading.unit, reading.value) == ("rain_rate", "m/s", pytest.approx(1e-5))


def test_totals_become_rates_whose_sum_is_the_total() -> None:
    """Law: rates over their intervals add up to the rain that fell, also over a total set back to 0; redelivered and
    late totals change no rate that was given."""
    to = mapping("accumulates = true", quantity="rain_rate", unit="mm")
    totals, minutes = [10.0, 12.0, 12.0, 18.5, 0.5, 4.0], [0, 10, 20, 40, 50, 60]
    sent = [send(to, total, minute) for total, minute in zip(totals, minutes)]
    assert [r.quantity for r in sent[0]] == ["rain_total"]  # the total before is unknown
    assert [readings[0].value for readings in sent] == pytest.approx(np.array(totals) / 1000)
    fallen = sum(readings[1].value * 60 * step for readings, step in zip(sent[1:], np.diff(minutes)))
    assert fallen == pytest.approx((2.0 + 0.0 + 6.5 + 0.5 + 3.5) / 1000)
    assert send(to, 18.5, 40) == sent[3]
    assert len(send(to, 50.0, 600)) == 1  # nine hours later: no rate


def test_a_step_is_suspect_until_it_is_confirmed() -> None:
    assert judged(mapping("max_step = 50"), [560, 0, 565, 570, 9, 12, 10, 15]) == [
        "GOOD", "SUSPECT", "GOOD", "GOOD", "SUSPECT", "SUSPECT", "GOOD", "GOOD"]  # fmt: skip
    alternating = judged(mapping('max_step = "50 cm"'), [560, 0, 300, 0, 300, 0, 300])
    assert alternating == ["GOOD"] + ["SUSPECT"] * 6  # readings that contradict each other confirm nothing


def test_checks_go_on_after_a_restart() -> None:
    """The last reading that is stored is what the next is compared with; after a suspect one nothing is sure."""
    first = mapping("max_step = 50")
    last = send(first, 560, 0)[0]
    again, unsure, rain = (mapping("max_step = 50"), mapping("max_step = 50"),
                           mapping("accumulates = true", quantity="rain_rate", unit="mm"))  # fmt: skip
    again.series.seed(readings_from_rows([last, last._replace(source="other", value=0.0)]), "f")
    assert judged(again, [0, 0, 565]) == ["SUSPECT", "SUSPECT", "GOOD"]
    unsure.series.seed(readings_from_rows([send(first, 0, 1)[0]]), "f")
    assert judged(unsure, [565, 566, 567], first=2) == ["SUSPECT", "SUSPECT", "GOOD"]
    total = last._replace(quantity="rain_total", value=0.010)
    rain.series.seed(readings_from_rows([total]), "f")
    assert send(rain, 16, 10)[1].value == pytest.approx(1e-5)


def test_a_reading_delivered_again_has_the_quality_it_had() -> None:
    to = mapping("max_step = 50")
    send(to, 560, 0)
    assert send(to, 0, 1) == send(to, 0, 1)
    assert send(to, 0, 1)[0].quality == Quality.SUSPECT


def test_a_stuck_value() -> None:
    assert judged(mapping('stuck_after = "3 min"'), [5, 5, 5, 5, 5, 6]) == [
        "GOOD", "GOOD", "GOOD", "SUSPECT", "SUSPECT", "GOOD"]  # fmt: skip
    rain = mapping('stuck_after = "3 min"', quantity="rain_rate", unit="mm/h")
    assert set(judged(rain, [0] * 9)) == {"GOOD"}  # dry weather


@pytest.mark.parametrize(
    ("flag", "quality"),
    [("0", "GOOD"), (0, "GOOD"), (1, "SUSPECT"), ("9", "MISSING"), ("7", "SUSPECT"), ([0, 1], "SUSPECT"),
     (None, "BAD")],
)  # fmt: skip
def test_flags_of_a_source(flag: Any, quality: str) -> None:
    flags = 'quality = { path = "/q", absent = "bad", flags = { 0 = "good", 1 = "suspect", 9 = "missing" } }'
    (of_value,) = send(mapping(flags), 560, q=flag)
    (of_all,) = send(mapping("", rule=flags), 560, q=flag)
    assert of_value == of_all or math.isnan(of_value.value)
    assert Quality(of_value.quality).name == Quality(of_all.quality).name == quality


def test_a_flag_does_not_make_a_value_better() -> None:
    """The worst counts: an implausible value with a good flag, and a plausible one with a bad flag."""
    flags = 'quality = { path = "/q", flags = { 0 = "good", 4 = "bad" } }'
    assert send(mapping(flags), 9000, q=0)[0].quality == Quality.BAD
    assert send(mapping(flags), 560, q=4)[0].quality == Quality.BAD


def test_every_table_of_flags_reads_its_own_flags() -> None:
    for name, table in FLAGS.items():
        for flag, quality in table.items():
            assert quality_of_flag(flag, QualityRule(path="/q", flags=name)).name.lower() == quality


def test_flags_of_ngsi_and_sensorthings() -> None:
    """Metadata of an attribute (v2), a property of a property (LD), an attribute of the entity; resultQuality."""
    entities = load_entities("""source = "n"
    [[entity]]
    [[entity.value]]
    attribute = "level"
    quantity = "water_level"
    unit = "m"
    quality = { path = "/flag", flags = { ok = "good", x = "bad" } }""")
    time = "2026-11-21T10:00:00Z"
    for level, beside in (
        ({"value": 5.6, "metadata": {"flag": {"value": "x"}}}, {}),
        ({"type": "Property", "value": 5.6, "observedAt": time, "flag": {"type": "Property", "value": "x"}}, {}),
        ({"value": 5.6}, {"flag": {"value": "x"}}),
    ):
        entity = {"id": "g", "type": "W", "TimeInstant": time, "level": level, **beside}
        (reading,), _ = entities.read(json.dumps(entity).encode(), NOW)
        assert reading.quality == Quality.BAD
    entity = {"id": "g", "type": "W", "TimeInstant": time, "level": {"value": None}}
    (missing,), _ = entities.read(json.dumps(entity).encode(), NOW)
    assert missing.quality == Quality.MISSING
    streams = observations_from_tables({"source": "s", "datastream": [{"quantity": "water_level", "unit": "m"}]})
    for result, word, quality in ((5.6, "suspect", "SUSPECT"), (5.6, "good", "GOOD"), (-9999, "good", "MISSING"),
                                  (5.6, "nameless", "GOOD"), (None, "", "MISSING")):  # fmt: skip
        observation = {"phenomenonTime": time, "result": result, "resultQuality": word}
        outcome = Outcome([], [])
        streams.read_into(outcome, "v1.1/Datastreams(1)/Observations", json.dumps(observation).encode(), NOW)
        assert Quality(outcome.readings[0].quality).name == quality


def test_the_fast_reader_agrees_with_the_strict_one() -> None:
    """Random values, flags and times, delivered in and out of order: the same readings, whichever reads."""
    rng = random.Random(3)
    flags = '{ path = "/q", flags = { 0 = "good", 3 = "suspect", x = "bad", 9 = "missing" } }'
    rules = ("", "max_step = 50", 'stuck_after = "3 min"', "missing = [-55.5], scale = 0.5, offset = 3, max_step = 20",
             f"max_step = 50, quality = {flags}")  # fmt: skip
    n_fast = 0
    for declared in rules:
        fast, strict = mapping(declared), mapping(declared)
        fast.read("g", b"", received_time=NOW)  # the topic is known, so it has a fast reader
        for _ in range(150):
            value = rng.choice(
                [rng.randint(0, 600), 560, 561, 0, 9999, 1e9, None, "7", -55.5, -55.50000001, 4500, True]
            )
            document = {"t": START // SECOND + 60 * rng.randint(0, 20), "v": value}
            if rng.random() < 0.8:
                document["q"] = rng.choice([0, 0, 0, "0", 3, "x", "y", 9, 0.0, True, None, [0, 3]])
            payload = json.dumps(document).encode()
            read = Outcome([], [])
            strict._read_strictly(read, "g", payload, NOW)
            by_fast = fast._fast["g"]
            assert by_fast is not None
            n_fast += by_fast(payload, NOW) is not None
            assert repr(fast.read("g", payload, received_time=NOW)) == repr(read)
    assert n_fast > 200


@pytest.mark.parametrize(
    ("declared", "words"),
    [
        ("scale = 0", "scale"), ("range = [5, 1]", "must rise"), ('range = ["1 kg", 5]', "measures something else"),
        ('interval = "10 min"', "rain_rate"), ('quality = { path = "/q", flags = "jma" }', "jma-download"),
        ('max_step = "fast"', "not a number"), ('quality = { path = "q" }', "must begin with '/'"),
    ],
)  # fmt: skip
def test_errors_name_the_key(declared: str, words: str) -> None:
    with pytest.raises(ScenarioError, match=words):
        mapping(declared)
