"""View of the last nowcast for the live page: depth rank of every building in time, and people still able to leave."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from twin.alerts import JST
from twin.arrays import FloatingArray, IntArray
from twin.criteria import DEPTH_RANKS, DRY_COLOUR, UNKNOWN_COLOUR, depth_rank, depth_rank_label
from twin.live.nowcast_result import NowcastResult, PeopleTotals
from twin.notes import Note
from twin.notes.times import age_note
from twin.quantities import NS_PER_SECOND

__all__ = ["is_over", "nowcast_json", "read_mark"]

_MOST_PLACES = 30  # buildings whose people have to leave, the first to leave first
_SIGNS = "0123456-"  # of the ranks; the last is unknown


def is_over(result: NowcastResult, now: int) -> bool:
    """Whether the hours that a nowcast describes are past. [ns UTC]"""
    times = result.times
    step = int(times[-1] - times[-2]) if len(times) > 1 else 0
    return len(times) == 0 or now > int(times[-1]) + step


def nowcast_json(result: NowcastResult, *, lang: str, now: int) -> dict[str, Any]:
    """The nowcast as JSON values.

    Ranks are strings with a sign per building of `ids`: "0" dry, "1" to "6" the depth ranks, "-" unknown. The first is
    the worst from when the nowcast was made on, those after it are the intervals. Buildings that are dry all the
    time are in `dry`; buildings in neither are unknown.
    """
    ahead = np.flatnonzero(np.append(result.times[1:], np.iinfo(np.int64).max) > result.issued)
    depth = result.depth[ahead]
    ids = result.buildings.index.to_numpy(dtype=object)
    worst = result.buildings["depth_max"].to_numpy(np.float64)
    ranks = np.vstack([depth_rank(worst), depth_rank(depth)])
    is_dry = (ranks == 0).all(axis=0)
    times = result.times[ahead]
    texts = [Note("page.nowcast_worst").text(lang), *(_clock(int(at), now) for at in times)]
    state = result.buildings["state"].to_numpy(dtype=object)
    counts = {name: int((state == name).sum()) for name in ("wet", "dry", "unknown")}
    issued = Note("page.nowcast_issued", time=_clock(result.issued, now), age=age_note(result.age(now))).text(lang)
    return {
        "is_over": is_over(result, now),
        "issued": issued,
        "times": texts,
        "ids": [str(one) for one in ids[~is_dry]],
        "dry": [str(one) for one in ids[is_dry]],
        "ranks": ["".join(_SIGNS[rank] for rank in row) for row in ranks[:, ~is_dry].tolist()],
        "buildings": Note("page.nowcast_buildings", **counts).text(lang),
        "legend": _legend(ranks, lang),
        "people": None if result.people is None else _people(result.people, times, now, lang),
        "places": _places(result, now, lang),
        "notes": list(dict.fromkeys(note.text(lang) for note in result.notes)),
    }


def _clock(ns: int, now: int) -> str:
    at, today = (datetime.fromtimestamp(t / NS_PER_SECOND, JST) for t in (ns, now))
    return at.strftime("%H:%M" if at.date() == today.date() else "%m-%d %H:%M")


def _legend(ranks: FloatingArray, lang: str) -> list[dict[str, str]]:
    """Sign, label and colour of every rank, up to the deepest that is shown, dry and unknown always."""
    deepest = max(int(ranks.max(initial=0)), 2)
    rows = [("0", depth_rank_label(0, lang=lang), DRY_COLOUR)]
    rows += [(str(k), depth_rank_label(k, lang=lang), DEPTH_RANKS[k - 1].rgb) for k in range(1, deepest + 1)]
    rows += [("-", depth_rank_label(-1, lang=lang), UNKNOWN_COLOUR)]
    return [{"sign": sign, "text": text, "colour": "rgb({},{},{})".format(*colour)} for sign, text, colour in rows]


def _people(people: PeopleTotals, times: IntArray, now: int, lang: str) -> list[list[dict[str, Any]]]:
    """For now and for each interval: figures of the people, as text and number."""
    last = len(people.times) - 1
    at = np.clip(np.searchsorted(people.times, np.append(now, times), side="right") - 1, 0, last)
    found = []
    for is_now, k in zip([True, *[False] * len(times)], at.tolist()):
        able = Note("page.people_able_now") if is_now else Note("page.people_able")
        cut_off = Note("page.people_cut_off_now") if is_now else Note("page.people_cut_off")
        rows = [(able, int(people.able[k]), False), (cut_off, int(people.cut_off[k]), bool(people.cut_off[k]))]
        if is_now:
            rows.append((Note("page.people_cut_off_end"), int(people.cut_off[last]), bool(people.cut_off[last])))
        rows += [
            (Note("page.people_upstairs"), people.upstairs, False),
            (Note("page.people_in_danger"), people.in_danger, False),
            *([(Note("page.people_unknown"), people.unknown, True)] if people.unknown else []),
            (Note("page.people_all"), people.people, False),
        ]
        found.append([{"text": note.text(lang), "number": f"{n:,}", "is_grave": grave} for note, n, grave in rows])
    return found


def _places(result: NowcastResult, now: int, lang: str) -> list[dict[str, Any]]:
    """Buildings whose people have to leave: those without a way first, then by the latest safe departure."""
    frame = result.buildings
    if "leave_by" not in frame:
        return []
    chosen = frame[frame["no_way"] | frame["leave_by"].notna()]
    chosen = chosen.assign(order=np.where(chosen["no_way"], 0, 1)).sort_values(["order", "leave_by"]).head(_MOST_PLACES)
    rows = []
    for identity, row in zip(chosen.index, chosen.to_dict("records")):
        leave_by = int(row["leave_by"].value) if row["leave_by"] == row["leave_by"] else None
        is_late = bool(row["no_way"]) or (leave_by is not None and leave_by < now)
        by = Note("page.no_way") if is_late or leave_by is None else Note("page.leave_by", time=_clock(leave_by, now))
        rows.append({
            "id": str(identity), "people": Note("page.people_count", n=int(row["people_in_danger"])).text(lang),
            "by": by.text(lang), "is_grave": is_late,
        })  # fmt: skip
    return rows


def read_mark(folder: Path) -> str:
    """What changes with a new nowcast; empty without one."""
    try:
        found = (folder / "nowcast" / "forecast.parquet").stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}-{found.st_size}"
