"""A trap in a process of its own, to be killed: python mqtt_consumer.py PORT SPOOL. Prints "ready" when subscribed."""

import sys
import time

from tests.mqtt_gauges import MAPPING, settings_for
from twin.feeds.mqtt import MqttFeed
from twin.store import Spool


def main(port: int, path: str) -> None:
    with Spool(path) as spool, MqttFeed(settings_for(port), MAPPING, sink=spool) as feed:
        feed.connected.wait()
        print("ready", flush=True)
        while True:
            time.sleep(1)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
