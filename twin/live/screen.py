"""Screen: the status as text, in Japanese or English."""

from __future__ import annotations

from datetime import datetime

from twin.alerts import JST, STAGES
from twin.live.engine import LiveStatus

__all__ = ["status_text"]

_WORDS = {
    "en": {
        "feeds": "feeds", "readings": "readings", "rejected": "refused", "never": "nothing yet", "ago": "{} ago",
        "spool": "spooled {:,}, waiting {:,}, stored {:,}", "state": "fresh {:,}, stale {:,}, unmatched {:,}",
        "alerts": "standing alerts", "none": "none", "senders": "deliveries", "due": "{} waiting", "problem": "problem",
    },
    "ja": {
        "feeds": "入力", "readings": "観測値", "rejected": "不採用", "never": "未受信", "ago": "{}前",
        "spool": "受信 {:,}、判定待ち {:,}、保存 {:,}", "state": "最新 {:,}、古い {:,}、場所不明 {:,}",
        "alerts": "発令中の警報", "none": "なし", "senders": "配信", "due": "未配信 {}", "problem": "障害",
    },
}  # fmt: skip


def _length(seconds: float, lang: str) -> str:
    for size, en, ja in ((86_400, "d", "日"), (3600, "h", "時間"), (60, "min", "分")):
        if seconds >= size:
            return f"{seconds / size:.0f}{' ' + en if lang == 'en' else ja}"
    return f"{seconds:.0f}{' s' if lang == 'en' else '秒'}"


def status_text(status: LiveStatus, lang: str, *, now: int) -> str:
    """A few lines; `lang` is "en" or "ja", `now` in UTC ns.

    >>> print(status_text(LiveStatus([], 5, 0, 5, 1, 1, 0, [], [], []), "en", now=0))
    1970-01-01 09:00:00  spooled 5, waiting 0, stored 5; fresh 1, stale 1, unmatched 0
    standing alerts: none
    """
    words = _WORDS[lang]
    clock = datetime.fromtimestamp(now / 1e9, JST).strftime("%Y-%m-%d %H:%M:%S")
    counts = words["spool"].format(status.spooled, status.waiting, status.stored)
    state = words["state"].format(status.n_fresh, status.n_stale, status.n_unmatched)
    lines = [f"{clock}  {counts}{'; ' if lang == 'en' else '；'}{state}"]
    for feed in status.feeds:
        since = words["never"] if feed.since is None else words["ago"].format(_length(feed.since, lang))
        line = f"{words['feeds']} {feed.name}: {words['readings']} {feed.n_readings:,}, {since}"
        if feed.n_rejected:
            line += f", {words['rejected']} {feed.n_rejected:,}"
        lines.append(line + (f", {words['problem']}: {feed.problem}" if feed.problem else ""))
    lines.append(f"{words['alerts']}: {len(status.standing) or words['none']}")
    for alert in status.standing[:10]:
        said = STAGES[alert.stage].ja if lang == "ja" else STAGES[alert.stage].en
        value = f"{alert.value:.4g} {alert.unit}".strip()
        lines.append(f"  {int(alert.stage)} {said}  {alert.place_id or alert.stream}  {value}  [{alert.id}]")
    for name, n_due, problem in status.senders:
        if n_due or problem:
            line = f"{words['senders']} {name}: {words['due'].format(n_due)}"
            lines.append(line + (f", {words['problem']}: {problem}" if problem else ""))
    lines += [f"{words['problem']}: {problem}" for problem in status.problems]
    return "\n".join(lines)
