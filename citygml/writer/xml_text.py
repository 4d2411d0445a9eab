"""Text as XML character data and attribute values, many at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["attribute_value", "attribute_values", "escaped"]

_SPECIAL = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;"))
# Characters XML 1.0 cannot hold in any way.
_IMPOSSIBLE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(texts: Sequence[str]) -> list[str]:
    """Texts as character data.

    >>> escaped(["a < b", "c"])
    ['a &lt; b', 'c']
    """
    if not texts:
        return []
    whole = "\0".join(texts)
    for character, entity in _SPECIAL:
        if character in whole:
            whole = whole.replace(character, entity)
    if _IMPOSSIBLE.search(whole):
        whole = _IMPOSSIBLE.sub("\ufffd", whole)
    found = whole.split("\0")
    return found if len(found) == len(texts) else [one.replace("\0", "\ufffd") for one in escaped_singly(texts)]


def escaped_singly(texts: Sequence[str]) -> list[str]:
    """The same for texts that hold the separator themselves."""
    return [escaped([text.replace("\0", "\ufffd")])[0] for text in texts]


def attribute_value(text: str) -> str:
    """A text as the value of an attribute, in double quotes outside.

    >>> attribute_value('say "no"')
    'say &quot;no&quot;'
    """
    return attribute_values([text])[0]


def attribute_values(texts: Sequence[str]) -> list[str]:
    """Texts as values of attributes."""
    found = escaped(texts)
    if not any(character in text for character in '"\n\t' for text in (" ".join(found),)):
        return found
    return [text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") for text in found]
