"""JetStream sink: readings of any feed go to a stream of NATS, where the processes of a group read them.

    [forward]
    servers = ["nats://a.example.jp:4222"]
    stream = "READINGS"
    partitions = 16
    replicas = 3

Readings are divided by sensor: those of one sensor go to one partition, in order. A batch is durable once the server
has acknowledged each of its messages. Positions of feeds are in a bucket beside the stream, so that another process can
go on from there.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
import secrets
import threading
import time
from collections import defaultdict, deque
from collections.abc import Coroutine, Sequence
from concurrent.futures import Future
from typing import Any, NamedTuple

from twin.errors import StoreError
from twin.feeds.nats.batch_messages import FORM_HEADER, GAP, READINGS, encode_batch, encode_gap, partition_of
from twin.feeds.nats.nats_settings import NatsSinkSettings, connect, connect_options
from twin.quantities import DAY
from twin.sensors.readings import Reading, Rejected
from twin.sensors.sink import Done

__all__ = ["JetStreamSink"]

_log = logging.getLogger(__name__)

_LARGEST = 400_000  # bytes of a message; servers take a million by default
_RETRY = 1.0  # s
_TRIES = 2


class _Job(NamedTuple):
    messages: list[tuple[str, bytes, str]]  # subject, payload, form
    n_readings: int
    future: Future[range]
    done: Done | None


class JetStreamSink:
    """A `twin.sensors.Sink`; `with JetStreamSink(...) as sink` connects and disconnects."""

    def __init__(self, settings: NatsSinkSettings) -> None:
        self.settings = settings
        self.problem = ""
        self.connected = threading.Event()
        self._options = connect_options(settings)
        self._jobs: deque[_Job] = deque()
        self._signal = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._jetstream: Any = None
        self._bucket: Any = None
        self._stopping = threading.Event()
        self._next_id = 1
        self._id_lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="nats-sink", daemon=True)

    def start(self) -> None:
        """Connect in the background, and again whenever the connection is lost."""
        self._thread.start()

    def stop(self) -> None:
        """Publish what was submitted, as far as there is a connection, then disconnect."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def __enter__(self) -> JetStreamSink:
        self.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stop()

    # Sink

    def append(self, readings: Sequence[Reading], rejected: Sequence[Rejected] = ()) -> range:
        """As the interface: at the server on return; StoreError otherwise."""
        return self._result(self.submit(readings, rejected))

    def submit(
        self, readings: Sequence[Reading], rejected: Sequence[Rejected] = (), *, done: Done | None = None
    ) -> Future[range]:
        """As the interface."""
        self._connected_loop()
        messages = [(f"{self.settings.subject}.{partition}", payload, READINGS)
                    for partition, payload in self._payloads(readings, rejected)]  # fmt: skip
        return self._put(messages, len(readings), done)

    def record_gap(self, source: str, start: int, end: int, reason: str) -> None:
        """As the interface."""
        self._result(self._put([(f"{self.settings.subject}.0", encode_gap(source, start, end, reason), GAP)], 0, None))

    def remember(self, name: str, value: str) -> None:
        """As the interface."""
        self._call(self._remember(name, value))

    def recall(self, name: str) -> str | None:
        """As the interface."""
        found: str | None = self._call(self._recall(name))
        return found

    def _put(self, messages: list[tuple[str, bytes, str]], n_readings: int, done: Done | None) -> Future[range]:
        job = _Job(messages, n_readings, Future(), done)
        loop = self._connected_loop()
        self._jobs.append(job)
        with contextlib.suppress(RuntimeError):  # the loop has ended, and refuses the job
            loop.call_soon_threadsafe(self._signal.set)
        return job.future

    def _connected_loop(self) -> asyncio.AbstractEventLoop:
        loop = self._loop
        if loop is None or not self.connected.is_set():
            raise StoreError(f"no connection to NATS at {self.settings.host}: {self.problem or 'not yet connected'}")
        return loop

    def _result(self, future: Future[range]) -> range:
        try:
            return future.result(10.0 * self.settings.publish_timeout)
        except TimeoutError:
            raise StoreError(f"NATS at {self.settings.host}: no acknowledgement") from None

    def _payloads(self, readings: Sequence[Reading], rejected: Sequence[Rejected]) -> list[tuple[int, bytes]]:
        """(partition, message); the parts of one partition in order."""
        n = self.settings.partitions
        parts: dict[int, tuple[list[Reading], list[Rejected]]] = defaultdict(lambda: ([], []))
        for one in readings:
            parts[partition_of(one.source, one.stream, n)][0].append(one)
        for letter in rejected:
            parts[partition_of(letter.source, letter.stream, n)][1].append(letter)
        return [(partition, payload) for partition, part in parts.items() for payload in _split(*part)]

    def _call(self, work: Coroutine[Any, Any, Any]) -> Any:
        import nats.errors

        try:
            loop = self._connected_loop()
        except StoreError:
            work.close()
            raise
        try:
            return asyncio.run_coroutine_threadsafe(work, loop).result(2.0 * self.settings.publish_timeout)
        except (nats.errors.Error, OSError, TimeoutError, RuntimeError) as error:
            raise StoreError(f"NATS at {self.settings.host}: {error or type(error).__name__}") from None

    async def _remember(self, name: str, value: str) -> None:
        await self._bucket.put(_key(name), value.encode())

    async def _recall(self, name: str) -> str | None:
        from nats.js.errors import KeyNotFoundError

        try:
            value: bytes = (await self._bucket.get(_key(name))).value
        except KeyNotFoundError:
            return None
        return value.decode()

    # The network thread

    def _run(self) -> None:
        asyncio.run(self._sessions())
        self._refuse_all("closed")

    async def _sessions(self) -> None:
        import nats.errors

        self._loop = asyncio.get_running_loop()
        number = 0
        while not self._stopping.is_set():
            server = self.settings.servers[number % len(self.settings.servers)]
            number += 1
            try:
                await self._session(server)
            except (nats.errors.Error, OSError, TimeoutError) as error:
                self.problem = str(error) or type(error).__name__
                _log.warning("NATS at %s: %s", self.settings.host, self.problem)
            self.connected.clear()
            self._refuse_all(self.problem or "closed")
            until = time.monotonic() + _RETRY
            while not self._stopping.is_set() and time.monotonic() < until:
                await asyncio.sleep(0.05)

    def _refuse_all(self, problem: str) -> None:
        while self._jobs:
            _settle(self._jobs.popleft(), StoreError(f"not stored in NATS: {problem}"), range(0))

    async def _session(self, server: str) -> None:
        lost = asyncio.Event()

        async def on_close() -> None:
            lost.set()

        async def on_error(error: Exception) -> None:
            self.problem = str(error)

        options = {**self._options, "servers": [server], "allow_reconnect": False}
        client = await connect(options, error_cb=on_error, disconnected_cb=on_close, closed_cb=on_close)
        try:
            self._jetstream = client.jetstream(timeout=self.settings.publish_timeout)
            await self._prepare()
            self.problem = ""
            self.connected.set()
            while not lost.is_set():
                if self._jobs:
                    await self._publish(self._jobs.popleft())
                    continue
                if self._stopping.is_set():
                    return
                self._signal.clear()
                if not self._jobs:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._signal.wait(), 0.1)
        finally:
            with contextlib.suppress(Exception):  # the connection is gone already
                await asyncio.wait_for(client.close(), 2.0)

    async def _prepare(self) -> None:
        """The stream and the bucket of positions, created where they do not exist."""
        from nats.js.api import KeyValueConfig, StorageType, StreamConfig
        from nats.js.errors import BucketNotFoundError, NotFoundError

        settings = self.settings
        try:
            await self._jetstream.stream_info(settings.stream)
        except NotFoundError:
            await self._jetstream.add_stream(
                StreamConfig(name=settings.stream, subjects=[f"{settings.subject}.*"], storage=StorageType.FILE,
                             num_replicas=settings.replicas, max_age=settings.keep_days * DAY)
            )  # fmt: skip
        name = f"{settings.stream}-positions"
        try:
            self._bucket = await self._jetstream.key_value(name)
        except BucketNotFoundError:
            config = KeyValueConfig(bucket=name, history=1, replicas=settings.replicas)
            self._bucket = await self._jetstream.create_key_value(config)

    async def _publish(self, job: _Job) -> None:
        import nats.errors

        try:
            for message in job.messages:
                await self._publish_one(*message)
        except (nats.errors.Error, OSError, TimeoutError) as error:
            self.problem = f"not stored in NATS: {error or type(error).__name__}"
            _settle(job, StoreError(self.problem), range(0))
            return
        with self._id_lock:
            ids = range(self._next_id, self._next_id + job.n_readings)
            self._next_id = ids.stop
        self.problem = ""
        _settle(job, None, ids)

    async def _publish_one(self, subject: str, payload: bytes, form: str) -> None:
        """Publish and wait for the acknowledgement. A repetition has the same id, by which the server drops it."""
        headers = {FORM_HEADER: form, "Nats-Msg-Id": secrets.token_hex(16)}
        for tries_left in reversed(range(_TRIES)):
            try:
                await self._jetstream.publish(
                    subject, payload, timeout=self.settings.publish_timeout, stream=self.settings.stream,
                    headers=headers,
                )  # fmt: skip
                return
            except TimeoutError:
                if not tries_left:
                    raise


def _settle(job: _Job, error: StoreError | None, ids: range) -> None:
    if error is None:
        job.future.set_result(ids)
    else:
        job.future.set_exception(error)
    if job.done is not None:
        job.done(error)


def _split(readings: list[Reading], rejected: list[Rejected]) -> list[bytes]:
    """Messages of a part, halved until none is too large. A single dead letter may be."""
    payload = encode_batch(readings, rejected)
    n = len(readings) + len(rejected)
    if len(payload) <= _LARGEST or n == 1:
        return [payload]
    if rejected:
        half = len(rejected) // 2 if not readings else 0
        return _split(readings, rejected[:half]) + _split([], rejected[half:])
    half = len(readings) // 2
    return _split(readings[:half], []) + _split(readings[half:], [])


def _key(name: str) -> str:
    """A name as a key of a bucket, which allows few characters."""
    return hashlib.blake2b(name.encode(), digest_size=16).hexdigest()
