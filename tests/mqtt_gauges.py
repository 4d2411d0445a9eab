"""Gauges that speak by MQTT, as several tests want them: the mapping, the settings, and waiting for them."""

import time
from collections.abc import Callable
from typing import Any

from twin.feeds import MqttSettings, load_mapping

START = 1_795_255_200 * 10**9
MAPPING = load_mapping("""
source = "mqtt:test"
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
epoch_unit = "ns"
value = [{ path = "/v", quantity = "water_level", unit = "m" }]
""")


def settings_for(port: int, **other: Any) -> MqttSettings:
    """A trap at a broker on loopback."""
    given = {"host": "127.0.0.1", "client_id": "trap", "topics": ("gauge/+",), "tls": False, "reconnect_max": 1.0}
    return MqttSettings(port=port, **{**given, **other})  # type: ignore[arg-type]


def until(condition: Callable[[], bool], seconds: float = 40.0) -> None:
    """Returns once it holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.01)
