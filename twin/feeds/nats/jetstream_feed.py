"""JetStream feed: readings from a stream of NATS, acknowledged once durable, for the processes of a group.

    [nats]
    servers = ["nats://a.example.jp:4222", "nats://b.example.jp:4222"]
    stream = "GAUGES"
    group = "twin"                   # one process of this name reads, another goes on where it has died
    divide = true                    # or they divide the partitions among them
    subject = "gauge.{partition}.>"  # of the messages
    partitions = 16                  # by sensor: one sensor's messages are in one partition
    username = "twin"
    password_env = "TWIN_NATS_PASSWORD"

Rules need the readings of a station in one place: processes that evaluate rules do not divide the partitions.
Each partition is read by one process at a time, in the order of the stream, so that a sensor's readings keep their
order; the lease of a process that has died expires, and another goes on with the first message that was not
acknowledged. For that, every holder reads by a consumer of its own, which starts there, and deletes its predecessor's.
A subject's dots are slashes in the mapping's topics: "gauge.3.7" is "gauge/3/7".

The time of arrival is the one at which the server stored the message. It is the same however often the message is
delivered, so that also readings without a time of their own are stored once. Messages that the stream had discarded
before they were read are a gap.

A server syncs its files to disk every two minutes by default; `sync_interval: always` in its configuration makes what
it acknowledges survive a loss of power, and three replicas the loss of a server.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import re
import secrets
import threading
import time
from collections import deque
from typing import Any, NamedTuple

from twin.errors import InputError, StoreError
from twin.feeds.mapping import Mapping, Outcome, read_safely
from twin.feeds.nats.batch_messages import FORM_HEADER, GAP, READINGS, decode_batch, decode_gap
from twin.feeds.nats.nats_settings import NatsFeedSettings, connect, connect_options
from twin.feeds.nats.partition_leases import PartitionLeases, bucket_of
from twin.quantities import NS_PER_SECOND
from twin.sensors.readings import Rejected
from twin.sensors.sink import Sink

__all__ = ["JetStreamFeed", "NatsCounts"]

_log = logging.getLogger(__name__)

_BATCH = 500  # messages requested together
_MOST_READINGS = 5_000  # committed together
_MOST_COMMITS = 16  # not yet durable, per partition
_EXPIRES = 30.0  # s a request for messages stays open
_POLL = 0.25  # s
_RETRY = 1.0  # s
_API_TIMEOUT = 5.0  # s
_ACK_WAIT = 3600.0  # s; redelivery is by a new consumer, not by time
_ACK_V1 = 9  # tokens of the address that acknowledges a message, before domains had a place in it


class NatsCounts(NamedTuple):
    """Since the start: messages received, acknowledged, refused by the sink; partitions read now."""

    received: int
    acknowledged: int
    refused: int
    partitions: int


class _EndedError(Exception):
    """A partition can no longer be read by this consumer; it is started again."""


class JetStreamFeed:
    """Receives until stopped; `with JetStreamFeed(...) as feed` starts and stops it.

    Parameters
    ----------
    settings : NatsFeedSettings
    mapping : FeedMapping, EntityMapping, ObservationMapping or None
        Of sensors' own payloads. Batches of a `JetStreamSink` need none.
    sink : Sink
        Messages are acknowledged when it reports them durable. Where it refuses, they are requested again.
    """

    def __init__(self, settings: NatsFeedSettings, mapping: Mapping | None, *, sink: Sink) -> None:
        self.settings = settings
        self.mapping = mapping
        self.sink = sink
        self.connected = threading.Event()
        self.problem = ""
        self._options = connect_options(settings)
        self._source = mapping.source if mapping is not None else f"nats:{settings.stream}"
        self._member = secrets.token_hex(8)
        self._received = self._acknowledged = self._refused = self._partitions = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = False
        self._timeout = 5.0
        self._thread = threading.Thread(target=self._run, name=f"nats-{settings.stream}", daemon=True)

    @property
    def counts(self) -> NatsCounts:
        """Numbers for a status screen."""
        return NatsCounts(self._received, self._acknowledged, self._refused, self._partitions)

    def start(self) -> None:
        """Connect in the background, and again whenever the connection is lost."""
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Acknowledge what becomes durable within `timeout`, then leave the partitions to the rest of the group."""
        self._timeout = timeout
        self._stopping = True
        if self._thread.is_alive():
            self._thread.join()

    def __enter__(self) -> JetStreamFeed:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    def _run(self) -> None:
        asyncio.run(self._sessions())

    async def _sessions(self) -> None:
        """One connection after another, to each server in turn."""
        import nats.errors

        self._loop = asyncio.get_running_loop()
        number = 0
        while not self._stopping:
            server = self.settings.servers[number % len(self.settings.servers)]
            number += 1
            try:
                await self._session(server)
            except (nats.errors.Error, OSError, StoreError, TimeoutError) as error:
                self.problem = f"NATS at {self.settings.host}: {error or type(error).__name__}"
                _log.warning("%s", self.problem)
            self.connected.clear()
            self._partitions = 0
            await self._rest(_RETRY)

    async def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stopping and time.monotonic() < until:
            await asyncio.sleep(0.05)

    async def _session(self, server: str) -> None:
        lost = asyncio.Event()
        reasons: list[str] = []

        async def on_error(error: Exception) -> None:
            reasons.append(str(error))

        async def on_close() -> None:
            lost.set()

        options = {**self._options, "servers": [server], "allow_reconnect": False}
        client = await connect(options, error_cb=on_error, disconnected_cb=on_close, closed_cb=on_close)
        try:
            jetstream = client.jetstream(timeout=_API_TIMEOUT)
            bucket = await bucket_of(jetstream, f"{self.settings.stream}-{self.settings.group}", self.settings.lease)
            leases = PartitionLeases(
                bucket, self._member, self.settings.partitions, self.settings.lease, divide=self.settings.divide
            )  # fmt: skip
            group = _Group(self, client, jetstream, leases)
            await group.serve(lost)
            if lost.is_set():
                raise OSError(reasons[-1] if reasons else "connection lost")
        finally:
            with contextlib.suppress(Exception):  # the connection is gone already
                await asyncio.wait_for(client.close(), 2.0)

    # For the partitions

    @property
    def is_stopping(self) -> bool:
        """Whether the feed was told to stop."""
        return self._stopping

    @property
    def stop_timeout(self) -> float:
        """Time for what is open when the feed stops. [s]"""
        return self._timeout

    def on_partitions(self, n: int) -> None:
        """Partitions read now; none where the rest of the group has them all."""
        self._partitions = n
        if n or self.settings.divide:
            self.connected.set()
        else:
            self.connected.clear()
            self.problem = "another process of the group reads the stream; this one waits"

    def on_working(self) -> None:
        """A partition is being read."""
        self.problem = ""

    def on_partition_problem(self, partition: int, error: Exception) -> None:
        """A partition is not being read at present."""
        self.problem = f"NATS, partition {partition}: {error or type(error).__name__}"
        _log.warning("%s", self.problem)

    def on_acknowledged(self, n: int) -> None:
        """Messages are durable."""
        self._acknowledged += n

    def on_refused(self, n: int) -> None:
        """The sink refused messages."""
        self._refused += n

    async def commit(self, messages: list[Any]) -> list[tuple[asyncio.Future[None], str, int]]:
        """Map messages and submit them; (durable, address to acknowledge, number) for each part of the batch."""
        self._received += len(messages)
        parts: list[tuple[asyncio.Future[None], str, int]] = []
        outcome, n = Outcome([], []), 0
        for message in messages:
            await self._read(message, outcome)
            n += 1
            if len(outcome.readings) >= _MOST_READINGS or message is messages[-1]:
                parts.append((self._submit(outcome), message.reply, n))
                outcome, n = Outcome([], []), 0
        return parts

    async def _read(self, message: Any, outcome: Outcome) -> None:
        received = _stored_time(message.reply)
        form = (message.headers or {}).get(FORM_HEADER)
        topic = message.subject.replace(".", "/")
        try:
            if form == READINGS:
                readings, rejected = decode_batch(message.data)
                outcome.readings.extend(readings)
                outcome.rejected.extend(rejected)
            elif form == GAP:
                await asyncio.to_thread(self.sink.record_gap, *decode_gap(message.data))
            elif self.mapping is not None:
                read_safely(self.mapping, outcome, topic, message.data, received)
            else:
                raise InputError("a sensor's own payload, and the feed has no [[mapping]]")
        except InputError as error:
            outcome.rejected.append(Rejected(received, self._source, topic, str(error), message.data, topic))

    def _submit(self, outcome: Outcome) -> asyncio.Future[None]:
        loop = asyncio.get_running_loop()
        durable: asyncio.Future[None] = loop.create_future()

        def settle(error: BaseException | None) -> None:
            if not durable.done():
                durable.set_result(None) if error is None else durable.set_exception(error)

        def done(error: BaseException | None) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(settle, error)

        if not outcome.readings and not outcome.rejected:
            settle(None)
            return durable
        try:
            self.sink.submit(*outcome, done=done)
        except StoreError as error:
            settle(error)
        return durable

    async def record_lost(self, floor: int, first: int) -> None:
        """Record a gap where the stream has discarded messages that were not read."""
        name = f"nats:{self.settings.stream}:{self.settings.group}"
        now = time.time_ns()
        last = await asyncio.to_thread(self.sink.recall, name)
        if floor and first > floor + 1:
            reason = f"the stream had discarded messages {floor + 1} to {first - 1} before they were read"
            await asyncio.to_thread(self.sink.record_gap, self._source, int(last or now), now, reason)
        await asyncio.to_thread(self.sink.remember, name, str(now))


def _stored_time(reply: str) -> int:
    """Time at which the server stored a message, from the address that acknowledges it. [ns UTC]

    >>> _stored_time("$JS.ACK.GAUGES.twin.1.7.7.1795255200000000000.0")
    1795255200000000000
    """
    tokens = reply.split(".")
    return int(tokens[7] if len(tokens) == _ACK_V1 else tokens[9])


class _Group:
    """The partitions that this process reads on one connection."""

    def __init__(self, feed: JetStreamFeed, client: Any, jetstream: Any, leases: PartitionLeases) -> None:
        self.feed, self.client, self.jetstream, self.leases = feed, client, jetstream, leases
        self._partitions: dict[int, _Partition] = {}

    async def serve(self, lost: asyncio.Event) -> None:
        """Until the feed stops or the connection is lost."""
        await self.jetstream.stream_info(self.feed.settings.stream)
        try:
            while not self.feed.is_stopping and not lost.is_set():
                await self._share()
                until = time.monotonic() + self.feed.settings.lease / 3.0
                while time.monotonic() < until and not self.feed.is_stopping and not lost.is_set():
                    await asyncio.sleep(0.05)
        finally:
            is_orderly = not lost.is_set() and self.feed.is_stopping
            await self._end(list(self._partitions), is_orderly=is_orderly)
            if is_orderly:
                await self.leases.leave()

    async def _share(self) -> None:
        """Renew the leases; start and end partitions accordingly."""
        await self.leases.renew()
        await self._end(self.leases.surplus, is_orderly=True)
        for partition in self.leases.surplus:
            await self.leases.release(partition)
        held = set(self.leases.held)
        await self._end([one for one in self._partitions if one not in held], is_orderly=False)
        for partition in held:
            running = self._partitions.get(partition)
            if running is None or running.task.done():
                self._partitions[partition] = _Partition(self, partition)
        self.feed.on_partitions(len(self._partitions))

    async def _end(self, partitions: list[int], *, is_orderly: bool) -> None:
        ending = [self._partitions.pop(one) for one in partitions if one in self._partitions]
        await asyncio.gather(*(one.end(is_orderly=is_orderly) for one in ending))


class _Partition:
    """Reads one partition, in order, while its lease is held."""

    def __init__(self, group: _Group, number: int) -> None:
        self.feed, self.client, self.jetstream, self.leases = group.feed, group.client, group.jetstream, group.leases
        self.number = number
        self._is_ending = False
        self._commits: asyncio.Queue[tuple[asyncio.Future[None], str, int]] = asyncio.Queue()
        self.task = asyncio.create_task(self._run())

    async def end(self, *, is_orderly: bool) -> None:
        """End at once, or in order: once what was received is durable and acknowledged, as far as there is time."""
        self._is_ending = True
        if is_orderly:
            await asyncio.wait({self.task}, timeout=self.feed.stop_timeout)
        self.task.cancel()
        await asyncio.wait({self.task})

    async def _run(self) -> None:
        try:
            await self._read()
        except Exception as error:  # whatever it is, the group starts the partition again
            self.feed.on_partition_problem(self.number, error)

    async def _read(self) -> None:
        consumer = await self._consumer()
        arrived: deque[Any] = deque()
        signal = asyncio.Event()

        async def on_message(message: Any) -> None:
            arrived.append(message)
            signal.set()

        inbox = self.client.new_inbox()
        subscription = await self.client.subscribe(inbox, cb=on_message)
        acknowledging = asyncio.create_task(self._acknowledge())
        request = json.dumps({"batch": _BATCH, "expires": int(_EXPIRES * NS_PER_SECOND)}).encode()
        address = f"$JS.API.CONSUMER.MSG.NEXT.{self.feed.settings.stream}.{consumer}"
        credit, heard, number = 0, time.monotonic(), 0
        self.feed.on_working()
        try:
            while not self._is_ending and not acknowledging.done():
                if not self.leases.is_held(self.number):
                    raise _EndedError("its lease could not be renewed in time")
                if self._commits.qsize() >= _MOST_COMMITS:  # the disk is behind: the server keeps the rest
                    await asyncio.sleep(0.005)
                    continue
                if credit < _BATCH // 2:
                    await self.client.publish(address, request, reply=inbox)
                    credit += _BATCH
                messages = await _next_messages(arrived, signal)
                if not messages and time.monotonic() - heard > 2.0 * _EXPIRES:
                    credit = 0  # the request was lost
                    heard = time.monotonic()
                    continue
                heard = time.monotonic() if messages else heard
                plain = [one for one in messages if one.reply]
                credit = _credit(credit - len(plain), [one for one in messages if not one.reply])
                if plain:
                    number = _consecutive(plain, number)
                    for part in await self.feed.commit(plain):
                        self._commits.put_nowait(part)
            if not acknowledging.done():
                joined = asyncio.create_task(self._commits.join())
                await asyncio.wait({joined, acknowledging}, return_when=asyncio.FIRST_COMPLETED)
                joined.cancel()
                await self.client.flush()
            if acknowledging.done():
                acknowledging.result()
        finally:
            acknowledging.cancel()
            with contextlib.suppress(Exception):
                await subscription.unsubscribe()

    async def _acknowledge(self) -> None:
        """Acknowledge in order: a message, and with it all before it. Ends with the sink's error where it refuses."""
        while True:
            durable, reply, n = await self._commits.get()
            try:
                await durable
            except StoreError as error:
                self.feed.on_refused(n)
                raise StoreError(f"not stored, so not acknowledged: {error}") from None
            await self.client.publish(reply, b"+ACK")
            self.feed.on_acknowledged(n)
            self._commits.task_done()

    async def _consumer(self) -> str:
        """A consumer of this holder's own, from the first message that no holder before has acknowledged."""
        from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy, RetentionPolicy
        from nats.js.errors import NotFoundError

        settings, stream = self.feed.settings, self.feed.settings.stream
        pattern = re.compile(rf"{re.escape(settings.group)}_p{self.number}_\d+")
        before = [one for one in await _consumers(self.jetstream, stream) if pattern.fullmatch(one.name)]
        floor = max((one.ack_floor.stream_seq for one in before if one.ack_floor is not None), default=0)
        found = await self.jetstream.stream_info(stream)
        if found.config.retention == RetentionPolicy.LIMITS:
            await self.feed.record_lost(floor, found.state.first_seq)
        name = f"{settings.group}_p{self.number}_{self.leases.revision(self.number)}"
        await self.jetstream.add_consumer(
            stream,
            ConsumerConfig(
                durable_name=name, deliver_policy=DeliverPolicy.BY_START_SEQUENCE, opt_start_seq=floor + 1,
                ack_policy=AckPolicy.ALL, ack_wait=_ACK_WAIT, max_ack_pending=-1,
                filter_subject=settings.subject_of(self.number),
            ),
        )  # fmt: skip
        for one in before:
            if one.name != name:
                with contextlib.suppress(NotFoundError):
                    await self.jetstream.delete_consumer(stream, one.name)
        return name


async def _consumers(jetstream: Any, stream: str) -> list[Any]:
    found: list[Any] = []
    while True:
        page = await jetstream.consumers_info(stream, offset=len(found))
        found += page
        if not page:
            return found


async def _next_messages(arrived: deque[Any], signal: asyncio.Event) -> list[Any]:
    """What has arrived, at most a batch; nothing after a moment without a message."""
    if not arrived:
        signal.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(signal.wait(), _POLL)
    return [arrived.popleft() for _ in range(min(len(arrived), _BATCH))]


def _consecutive(messages: list[Any], number: int) -> int:
    """The consumer's number of the last message. All follow one another: to acknowledge one acknowledges all before it.

    Raises
    ------
    _EndedError
        Messages were lost between the server and this process.
    """
    for message in messages:
        tokens = message.reply.split(".")
        number += 1
        if int(tokens[6] if len(tokens) == _ACK_V1 else tokens[8]) != number:
            raise _EndedError("messages were lost on the way; they are requested again")
    return number


def _credit(credit: int, answers: list[Any]) -> int:
    """Messages that are still to come of those requested, after the server's answers to requests.

    Raises
    ------
    _EndedError
        The consumer is gone.
    """
    for answer in answers:
        headers = answer.headers or {}
        status = headers.get("Status", "")
        if status in ("404", "408"):
            credit -= int(headers.get("Nats-Pending-Messages", credit))
        elif status and status != "100":
            raise _EndedError(f"the server ends the consumer: {status} {headers.get('Description', '')}".strip())
    return max(credit, 0)
