"""Processes of a group, to be killed: python nats_member.py URL SPOOL... Prints "ready PID" as each reads."""

import os
import sys
import time

from twin.feeds.nats import JetStreamFeed, NatsFeedSettings
from twin.store import Spool


def receive(url: str, path: str) -> None:
    settings = NatsFeedSettings(
        servers=(url,),
        stream="READINGS",
        tls=False,
        partitions=6,
        subject="twin.readings.{partition}",
        lease=1.0,
        divide=True,
    )
    with Spool(path) as spool, JetStreamFeed(settings, None, sink=spool) as feed:
        while not feed.counts.partitions:
            time.sleep(0.01)
        print("ready", os.getpid(), flush=True)
        while True:
            time.sleep(1)


def main(url: str, *paths: str) -> None:
    """One child per spool: the imports are paid once."""
    children = []
    for path in paths:
        child = os.fork()
        if child == 0:
            receive(url, path)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
