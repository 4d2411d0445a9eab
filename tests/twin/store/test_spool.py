"""The spool: durable before acknowledged, ids in order, nothing lost when the disk is full or the process dies."""

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from twin.errors import StoreError
from twin.sensors import Reading, Rejected
from twin.store import Spool

NOW = 1_800_000_000 * 10**9


def reading(index: int, stream: str = "gauge/1") -> Reading:
    return Reading(NOW + index, NOW, "test", stream, "water_level", "m", float(index), place_kind="gml_id",
                   place_id=f"bldg_{index % 7}")  # fmt: skip


def read_values(spool: Spool, after: int = 0, limit: int = 100_000) -> list[float]:
    return [value for batch in spool.read(after, limit=limit) for value in batch.readings["value"].to_pylist()]


def append_until_refused(spool: Spool) -> int:
    for start in range(0, 50_000, 500):
        error = spool.submit([reading(i) for i in range(start, start + 500)]).exception()
        if error is not None:
            assert isinstance(error, StoreError)
            assert "full" in str(error)
            return start
    return 50_000


def submit_often(spool: Spool) -> None:
    for _ in range(50):
        spool.submit([reading(0)] * 10)


def test_readings_are_returned_in_order_with_consecutive_ids(tmp_path: Path) -> None:
    rows = [reading(i) for i in range(2500)]
    with Spool(tmp_path / "spool.sqlite", batch_rows=100) as spool:
        ids = [spool.append(rows[i : i + 10]) for i in range(0, 2500, 10)]
        assert [i for part in ids for i in part] == list(range(1, 2501))
        assert spool.last_id == 2500
        batches = list(spool.read(limit=300))
        assert [b.first_id for b in batches[1:]] == [b.last_id + 1 for b in batches[:-1]]
        table = batches[0].readings
        assert table.num_rows == batches[0].last_id - batches[0].first_id + 1
        assert table["place_id"].to_pylist()[:8] == [r.place_id for r in rows[:8]]
        assert read_values(spool) == [r.value for r in rows]


@pytest.mark.parametrize("after", [0, 1, 4, 5, 6, 19, 20, 100])
def test_replay_from_any_point_even_inside_a_batch(tmp_path: Path, after: int) -> None:
    with Spool(tmp_path / "spool.sqlite") as spool:
        for start in range(0, 20, 5):
            spool.append([reading(i) for i in range(start, start + 5)])
        assert read_values(spool, after) == [float(i) for i in range(after, 20)]


def test_a_reopened_spool_continues_its_ids_even_when_all_were_released(tmp_path: Path) -> None:
    path = tmp_path / "spool.sqlite"
    with Spool(path) as spool:
        spool.append([reading(0), reading(1)])
        spool.release(2)
    with Spool(path) as spool:
        assert read_values(spool) == []
        assert spool.append([reading(2)]) == range(3, 4)


def test_release_keeps_a_batch_that_is_consumed_in_part(tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite") as spool:
        spool.append([reading(0)])
        spool.append([reading(1), reading(2)])
        spool.release(2)
        assert read_values(spool) == [1.0, 2.0]


def test_many_threads_submit_and_every_callback_comes_after_its_commit(tmp_path: Path) -> None:
    path = tmp_path / "spool.sqlite"
    seen: list[BaseException | None] = []
    missing: list[float] = []
    with Spool(path) as spool:

        def acknowledge(value: float) -> None:
            with sqlite3.connect(path) as other:
                if other.execute("select value from counters where name = 'next_id'").fetchone() is None:
                    missing.append(value)

        def work(offset: int) -> None:
            for i in range(200):
                value = offset * 1000 + i
                spool.submit([reading(value)], done=lambda e, v=value: (seen.append(e), acknowledge(v))[0])

        threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert seen == [None] * 800
    assert missing == []
    with Spool(path) as spool:
        values = read_values(spool)
    assert sorted(values) == sorted(float(k * 1000 + i) for k in range(4) for i in range(200))
    for k in range(4):  # order within a thread is kept
        own = [v for v in values if v // 1000 == k]
        assert own == sorted(own)


def test_rejected_payloads_gaps_and_positions_survive(tmp_path: Path) -> None:
    path = tmp_path / "spool.sqlite"
    letter = Rejected(NOW, "mqtt:city", "gauge/9", "value 'abc' is not a number", b'{"v": "abc"\xff')
    with Spool(path) as spool:
        spool.append([reading(1)], [letter])
        spool.append([], [letter])
        spool.record_gap("ngsi:city", NOW, NOW + 5, "receiver was down")
        spool.remember("ngsi:city last sync", "2026-11-21T10:00:00Z")
    with Spool(path) as spool:
        assert [kept for _, kept in spool.rejected()] == [letter, letter]
        assert spool.gaps() == [("ngsi:city", NOW, NOW + 5, "receiver was down")]
        assert spool.recall("ngsi:city last sync") == "2026-11-21T10:00:00Z"
        assert spool.recall("unknown") is None
        assert spool.counts() == {"received": 1, "kept": 1, "rejected": 2, "gaps": 1, "pending": 0}


def test_full_disk_refuses_keeps_what_it_had_and_recovers(tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite", max_bytes=200_000) as spool:
        kept = append_until_refused(spool)
        assert 0 < kept < 50_000
        errors: list[BaseException | None] = []
        with pytest.raises(StoreError, match="full"):
            spool.submit([reading(i) for i in range(500)], done=errors.append).result()
        assert isinstance(errors[0], StoreError)
        assert read_values(spool) == [float(i) for i in range(kept)]
        spool.release(kept)
        assert spool.append([reading(7)]) == range(kept + 1, kept + 2)


def test_an_invalid_row_of_one_caller_does_not_fail_the_others(tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite", linger=0.005) as spool:
        good = spool.submit([reading(1)])
        bad = spool.submit([reading(2)._replace(value="not a number")])  # type: ignore[arg-type]
        also_good = spool.submit([reading(3)])
        assert len(good.result()) == len(also_good.result()) == 1
        with pytest.raises(StoreError, match="cannot be packed"):
            bad.result()
        assert read_values(spool) == [1.0, 3.0]


def test_back_pressure_refuses_instead_of_growing(tmp_path: Path) -> None:
    with Spool(tmp_path / "spool.sqlite", max_pending=10, linger=0.005) as spool:
        spool.submit([reading(i) for i in range(10)])
        with pytest.raises(StoreError, match="wait for the disk"):
            submit_often(spool)


def test_a_closed_spool_is_a_store_error(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool.sqlite")
    spool.close()
    spool.close()
    with pytest.raises(StoreError, match="closed"):
        spool.append([reading(0)])


def test_a_file_that_is_no_spool_is_refused(tmp_path: Path) -> None:
    (tmp_path / "spool.sqlite").write_bytes(b"not a database, but long enough to look at" * 100)
    with pytest.raises(StoreError, match=r"spool\.sqlite cannot be opened"):
        Spool(tmp_path / "spool.sqlite")


def test_corrupt_tail_of_the_log_loses_nothing_that_was_committed_before_it(tmp_path: Path) -> None:
    """A torn last WAL frame is dropped by its checksum; earlier commits stay."""
    path = tmp_path / "spool.sqlite"
    script = f"""
        import os
        from tests.twin.store.test_spool import reading
        from twin.store import Spool
        spool = Spool({str(path)!r})
        for i in range(5):
            spool.append([reading(i)])
        os._exit(9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=False, cwd=Path(__file__).parents[3])
    log = path.with_name(path.name + "-wal")
    body = bytearray(log.read_bytes())
    body[-100:] = b"\0" * 100
    log.write_bytes(body)
    with Spool(path) as spool:
        assert read_values(spool) == [0.0, 1.0, 2.0, 3.0]


def test_kill_9_loses_nothing_acknowledged(tmp_path: Path) -> None:
    """The child prints each id after `append` returned; whatever it printed must be in the file."""
    path = tmp_path / "spool.sqlite"
    script = f"""
        import sys
        from tests.twin.store.test_spool import reading
        from twin.store import Spool
        spool = Spool({str(path)!r})
        i = spool.last_id
        while True:
            spool.submit([reading(i)], done=lambda e, i=i: (sys.stdout.write(f"{{i}}\\n"), sys.stdout.flush()))
            i += 1
            if i % 50 == 0:
                spool.append([])
    """
    acknowledged: list[int] = []
    for _ in range(3):
        child = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
        )
        assert child.stdout is not None
        for _ in range(300):
            acknowledged.append(int(child.stdout.readline()))
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read().split(b"\n")[:-1]
        acknowledged.extend(int(line) for line in rest)
        child.wait()
        child.stdout.close()
    with Spool(path) as spool:
        stored = read_values(spool)
    assert len(acknowledged) >= 900
    assert {float(i) for i in acknowledged} <= set(stored)
    assert len(stored) == len(set(stored))
