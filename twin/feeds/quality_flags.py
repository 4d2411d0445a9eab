"""Flags that sources send with a value, as `Quality`.

    quality = { path = "/flag", flags = { "0" = "good", "1" = "estimated", "2" = "suspect", "9" = "missing" } }
    quality = { path = "/q", flags = "jma-download", other = "suspect", absent = "good" }

`other` is the quality of a flag that is not listed, `absent` that of an observation without one. Of several flags the
worst counts. Tables of known sources are in `FLAGS`.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator

from twin.feeds.payloads import MISSING, Pointer, at_pointer, pointer_steps
from twin.sensors.readings import Quality
from twin.sensors.table_cells import cell_text
from twin.settings import Section

__all__ = ["FLAGS", "Flags", "QualityRule", "quality_of_flag", "without_mark"]

QualityName = Literal["good", "estimated", "stale_time", "suspect", "bad", "missing"]

FLAGS: dict[str, dict[str, QualityName]] = {
    # 気象庁 過去の気象データ・ダウンロード: 品質情報. 5 準正常値, 4 資料不足値 (a sum of it is a lower
    # bound), 2 疑問値, 1 欠測, 0 観測・統計項目ではない.
    "jma-download": {
        "8": "good", "5": "estimated", "4": "suspect", "2": "suspect", "1": "missing", "0": "missing",
    },
    # 気象庁 値欄の記号: ) 準正常値, ] 資料不足値, # 疑問値, × and /// 欠測; and * where an extreme occurred twice.
    "jma-marks": {
        "": "good", "*": "good", ")": "estimated", "]": "suspect", "#": "missing", "×": "missing", "///": "missing",
        "--": "missing",
    },
    # 気象庁 アメダス (JSON): 0 正常, 1 準正常, 2 非常に疑わしい, 3 利用に適さない, 4 資料不足,
    # 5 点検・計画休止, 6 障害, 7 観測していない.
    "amedas": {
        "0": "good", "1": "estimated", "2": "suspect", "3": "bad", "4": "suspect", "5": "missing", "6": "missing",
        "7": "missing",
    },
    # 国土交通省 水文水質データベース: * 暫定値, $ 欠測, # 閉局, - 未登録.
    "mlit-hydrology": {"": "good", "*": "good", "$": "missing", "#": "missing", "-": "missing"},
    # テレメータ (データ識別): ! 範囲異常, & 変化量オーバー, ? 一定値, M 保守中, # 修正値, @ 欠測を含んだ計算値, * 欠測,
    # c 閉局, m 保守中, - 観測項目無し.
    "telemeter": {
        "": "good", "!": "bad", "&": "suspect", "?": "suspect", "M": "bad", "#": "estimated", "@": "suspect",
        "*": "missing", "c": "missing", "m": "missing", "-": "missing", "---": "missing",
    },
    # OGC SensorThings resultQuality and WMO / OGC WaterML words, as servers write them.
    "words": {
        "good": "good", "ok": "good", "valid": "good", "validated": "good", "estimated": "estimated",
        "fair": "estimated", "provisional": "good", "raw": "good", "unchecked": "good", "suspect": "suspect",
        "questionable": "suspect", "doubtful": "suspect", "poor": "suspect", "bad": "bad", "invalid": "bad",
        "erroneous": "bad", "fault": "bad", "error": "bad", "rejected": "bad", "missing": "missing",
    },
}  # fmt: skip
"""Tables of flags by the name that a mapping declares."""


def _known(flags: dict[str, QualityName] | str) -> dict[str, QualityName] | str:
    if isinstance(flags, str) and flags not in FLAGS:
        raise ValueError(f"flags {flags!r} are not known; expected a table, or one of {', '.join(FLAGS)}")
    return flags


Flags = Annotated[dict[str, QualityName] | str, AfterValidator(_known)]
"""What each flag means: a table, or the name of one in `FLAGS`."""


class QualityRule(Section):
    """Where an observation holds its flag, and what each flag means."""

    path: Pointer
    flags: Flags = "words"
    other: QualityName = "suspect"
    absent: QualityName = "good"

    @property
    def table(self) -> dict[str, QualityName]:
        """Quality of each flag."""
        return FLAGS[self.flags] if isinstance(self.flags, str) else self.flags

    def of(self, item: Any) -> Quality:
        """Quality of one observation.

        >>> QualityRule(path="/q", flags="jma-download").of({"q": 5})
        <Quality.ESTIMATED: 1>
        """
        return quality_of_flag(at_pointer(item, pointer_steps(self.path)), self)


def quality_of_flag(found: Any, rule: QualityRule) -> Quality:
    """Quality of a flag as it was sent: text, a number, or a list of them, of which the worst counts.

    >>> rule = QualityRule(path="/q", flags={"0": "good", "9": "bad"})
    >>> quality_of_flag(0.0, rule), quality_of_flag(["0", 9], rule), quality_of_flag("x", rule)
    (<Quality.GOOD: 0>, <Quality.BAD: 4>, <Quality.SUSPECT: 3>)
    """
    if found is MISSING or found is None or found == []:
        return Quality[rule.absent.upper()]
    if isinstance(found, list):
        return max(quality_of_flag(one, rule) for one in found)
    flags = rule.table
    text = str(found).lower() if isinstance(found, bool) else cell_text(found)
    named = flags.get(text)
    if named is None and rule.flags == "words":
        named = flags.get(text.casefold())
    return Quality[(named or rule.other).upper()]


_MARKED = re.compile(r"([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*([^\d\s.,].*)", re.ASCII)


def without_mark(text: str, flags: dict[str, QualityName] | str) -> tuple[str, Quality]:
    """A number and the quality of the mark behind it; a text with any other mark stays as it is.

    >>> without_mark("5.60 ]", "jma-marks"), without_mark("5.60 m", "jma-marks")
    (('5.60', <Quality.SUSPECT: 3>), ('5.60 m', <Quality.GOOD: 0>))
    """
    table = FLAGS[flags] if isinstance(flags, str) else flags
    found = _MARKED.fullmatch(cell_text(text))
    named = None if found is None else table.get(found[2])
    return (text, Quality.GOOD) if found is None or named is None else (found[1], Quality[named.upper()])
