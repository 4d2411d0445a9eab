"""Partition leases: which process of a group reads which partition of a stream.

A lease is a key of a JetStream bucket whose values expire. It is created by one process, renewed by it with the
revision of its last renewal, and expires where the process has died; then another creates it. Every process also keeps
a key of its own there, by which the others know how many share the partitions. Times are those of a monotonic clock.
"""

from __future__ import annotations

import math
import time
from typing import Any, NamedTuple

__all__ = ["PartitionLeases", "bucket_of"]

_SAFE = 0.8  # share of the lease after which its holder no longer relies on it


class _Lease(NamedTuple):
    revision: int
    until: float  # monotonic [s]


async def bucket_of(jetstream: Any, name: str, ttl: float) -> Any:
    """The bucket of a group's leases; created where it does not exist."""
    from nats.js.api import KeyValueConfig
    from nats.js.errors import BucketNotFoundError

    try:
        return await jetstream.key_value(name)
    except BucketNotFoundError:
        return await jetstream.create_key_value(KeyValueConfig(bucket=name, ttl=ttl, history=1))


class PartitionLeases:
    """Leases of one process.

    Parameters
    ----------
    bucket : nats.js.kv.KeyValue
    member : str
        Name of this process, unlike any other's.
    n_partitions : int
    ttl : float
        Time a lease lasts without renewal. [s]
    divide : bool
        Whether the partitions are divided among the processes. If not, the process that holds the first one takes all.
    """

    def __init__(self, bucket: Any, member: str, n_partitions: int, ttl: float, *, divide: bool) -> None:
        self._bucket = bucket
        self._member = member
        self._n = n_partitions
        self._ttl = ttl
        self._divide = divide
        self._held: dict[int, _Lease] = {}
        self.surplus: list[int] = []

    @property
    def held(self) -> list[int]:
        """Partitions that this process may read now."""
        return [partition for partition in self._held if self.is_held(partition)]

    def is_held(self, partition: int) -> bool:
        """Whether the lease of a partition is still relied on."""
        lease = self._held.get(partition)
        return lease is not None and time.monotonic() < lease.until

    def revision(self, partition: int) -> int:
        """Number of the last renewal: larger at every renewal, and larger than any earlier holder's."""
        return self._held[partition].revision

    async def renew(self) -> None:
        """Renew the leases held, take free ones up to this process's share, and list those beyond it as `surplus`."""
        from nats.js.errors import KeyWrongLastSequenceError, NoKeysError

        started = time.monotonic()
        await self._bucket.put(f"m.{self._member}", b"1")
        for partition, lease in list(self._held.items()):
            try:
                revision = await self._bucket.update(_key(partition), self._member.encode(), last=lease.revision)
                self._held[partition] = _Lease(revision, started + _SAFE * self._ttl)
            except KeyWrongLastSequenceError:  # it had expired, and may be another's
                del self._held[partition]
        try:
            keys = set(await self._bucket.keys())
        except NoKeysError:
            keys = set()
        n_members = sum(key.startswith("m.") for key in keys | {f"m.{self._member}"})
        if self._divide:
            share, first = math.ceil(self._n / n_members), hash(self._member) % self._n
        else:
            if 0 not in self._held and _key(0) not in keys:
                await self._take(0)
            share, first = self._n if 0 in self._held else 0, 0
        self.surplus = list(self._held)[share:]
        for k in range(self._n):
            partition = (first + k) % self._n
            if len(self._held) >= share:
                break
            if partition not in self._held and _key(partition) not in keys:
                await self._take(partition)

    async def _take(self, partition: int) -> None:
        from nats.js.errors import KeyWrongLastSequenceError

        started = time.monotonic()
        try:
            revision = await self._bucket.create(_key(partition), self._member.encode())
        except KeyWrongLastSequenceError:  # another process was first
            return
        self._held[partition] = _Lease(revision, started + _SAFE * self._ttl)

    async def release(self, partition: int) -> None:
        """Give a lease back; its partition must no longer be read."""
        from nats.js.errors import KeyWrongLastSequenceError

        lease = self._held.pop(partition, None)
        if lease is not None:
            try:
                await self._bucket.delete(_key(partition), last=lease.revision)
            except KeyWrongLastSequenceError:
                return

    async def leave(self) -> None:
        """Release everything; the others divide the partitions among them."""
        for partition in list(self._held):
            await self.release(partition)
        await self._bucket.delete(f"m.{self._member}")


def _key(partition: int) -> str:
    return f"p.{partition}"
