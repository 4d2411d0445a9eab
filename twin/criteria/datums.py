"""Datums of heights in Japan by name, and their position relative to T.P.

Rivers, ports and Lake Biwa count heights from zeros of their own (特殊基準面). A height from one of them plus its
offset is a height from T.P. (東京湾平均海面), the zero of maps and of 標高.
"""

from __future__ import annotations

import difflib
import unicodedata
from typing import NamedTuple

from twin.errors import DatumError

__all__ = ["HEIGHT_DATUMS", "HeightDatum", "height_datum"]


class HeightDatum(NamedTuple):
    """name : as written; offset : of its zero from T.P., upward [m]; key : of the note naming its place; source."""

    name: str
    offset: float
    key: str
    source: str


# Rivers and Lake Biwa: table of the datums of rivers (特殊基準面) as published by Miyagi prefecture (東部土木事務所
# 登米地域事務所, 特殊基準面とは), by 関東地方整備局 利根川下流河川事務所 (Y.P.) and by 近畿地方整備局 琵琶湖河川事務所
# (B.S.L., O.P.B.). Ports: 名古屋港管理組合; 川崎市 (川崎港工事基準面について); 四国地方整備局 港湾空港部
# 沿岸観測ポータルサイト (四日市港).
_RIVERS = "国土交通省 河川の基準面"
HEIGHT_DATUMS = (
    HeightDatum("T.P.", 0.0, "tokyo_bay", "測量法施行令 第2条"),
    HeightDatum("K.P.", -0.8745, "kitakami", _RIVERS),
    HeightDatum("S.P.", -0.0873, "naruse", _RIVERS),
    HeightDatum("Y.P.", -0.8402, "tone", _RIVERS),
    HeightDatum("A.P.", -1.1344, "arakawa", _RIVERS),
    HeightDatum("O.P.", -1.3000, "yodo", _RIVERS),
    HeightDatum("A.P.(吉野川)", -0.8333, "yoshino", _RIVERS),
    HeightDatum("T.P.W.", 0.1130, "watari", _RIVERS),
    HeightDatum("B.S.L.", 84.371, "biwa", "近畿地方整備局 琵琶湖河川事務所"),
    HeightDatum("O.P.B.", -1.243, "seta", "近畿地方整備局 琵琶湖河川事務所"),
    HeightDatum("N.P.", -1.412, "nagoya", "名古屋港管理組合"),
    HeightDatum("K.P.(川崎港)", -1.090, "kawasaki", "川崎市 川崎港工事基準面"),
    HeightDatum("Y.P.(四日市港)", -1.251, "yokkaichi", "四国地方整備局 沿岸観測ポータルサイト"),
)
_ALIASES = {
    "東京湾平均海面": "T.P.", "東京湾中等潮位": "T.P.", "標高": "T.P.", "ORTHOMETRIC": "T.P.",
    "荒川工事基準面": "A.P.", "江戸川工事基準面": "Y.P.", "大阪湾最低潮位": "O.P.", "琵琶湖基準水位": "B.S.L.",
    "名古屋港基準面": "N.P.", "川崎港工事基準面": "K.P.(川崎港)", "四日市港基準面": "Y.P.(四日市港)",
}  # fmt: skip


def _key(name: str) -> str:
    """A name without dots, spaces, case and width of its letters."""
    return "".join(c for c in unicodedata.normalize("NFKC", name).upper() if c.isalnum() or c in "()")


_BY_KEY = {_key(one.name): one for one in HEIGHT_DATUMS}
_BY_KEY |= {_key(alias): _BY_KEY[_key(name)] for alias, name in _ALIASES.items()}


def height_datum(name: str) -> HeightDatum:
    """The datum of a name; dots, spaces, case and full-width letters do not matter.

    A name that several places use means the river; the others carry their place: "Y.P." is that of 利根川 and 江戸川,
    "Y.P.(四日市港)" that of the port.

    Raises
    ------
    DatumError
        The name is not in `HEIGHT_DATUMS`; with the names it may stand for.

    Examples
    --------
    >>> height_datum("A.P.").offset, height_datum("ＴＰ").offset
    (-1.1344, 0.0)
    >>> height_datum("A.B.")
    Traceback (most recent call last):
        ...
    twin.errors.DatumError: height datum 'A.B.' is not known; did you mean 'A.P.'? Known: T.P., K.P., S.P., Y.P., A.P., O.P., A.P.(吉野川), T.P.W., B.S.L., O.P.B., N.P., K.P.(川崎港), Y.P.(四日市港); for another, give heights above T.P.
    """  # noqa: E501
    found = _BY_KEY.get(_key(name))
    if found is None:
        near = difflib.get_close_matches(_key(name), _BY_KEY, n=1, cutoff=0.5)
        meant = f"; did you mean {_BY_KEY[near[0]].name!r}?" if near else "."
        known = ", ".join(one.name for one in HEIGHT_DATUMS)
        raise DatumError(
            f"height datum {name!r} is not known{meant} Known: {known}; for another, give heights above T.P."
        )
    return found
