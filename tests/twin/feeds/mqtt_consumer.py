"""A trap in a process of its own, to be killed: python mqtt_consumer.py PORT SPOOL. Prints "ready" when subscribed."""

import sys
import time

from twin.feeds import load_mapping
from twin.feeds.mqtt import MqttFeed, MqttSettings
from twin.store import Spool

MAPPING = """
source = "mqtt:test"
[[mapping]]
match = "gauge/{id}"
stream = "gauge/{id}"
time = "/t"
epoch_unit = "ns"
value = [{ path = "/v", quantity = "water_level", unit = "m" }]
"""


def main(port: int, path: str) -> None:
    settings = MqttSettings(
        host="127.0.0.1", port=port, client_id="trap", topics=("gauge/+",), tls=False, reconnect_max=1.0
    )
    with Spool(path) as spool, MqttFeed(settings, load_mapping(MAPPING), spool) as feed:
        feed.connected.wait()
        print("ready", flush=True)
        while True:
            time.sleep(1)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
