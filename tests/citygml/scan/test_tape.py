"""The tape of a document: the answer is lxml's element tree of the same bytes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from citygml.scan import tape
from citygml.scan.tape import MAX_DEPTH, empty_names, empty_tape, padded, scan

ROOM = 4000


def scanned(data: bytes, target: int = 1 << 40) -> tuple[list[tuple[str, int, str, dict[str, str]]], int]:
    """(name, parent, text of a leaf, attributes) of every element below the root, and the last status."""
    buffer, names, rows = padded(data), empty_names(), empty_tape(ROOM, ROOM)
    stack = np.empty((MAX_DEPTH, 3), np.int64)
    at, *_, status = scan(buffer, 0, len(data), 0, 0, *rows, *names, stack)
    found: list[tuple[str, int, str, dict[str, str]]] = []
    while status == tape.PIECE:
        at, n, _, status = scan(buffer, at, len(data), at + target, 1, *rows, *names, stack)
        if status > tape.END:
            break

        def text(start: int, length: int) -> str:
            return data[start : start + length].decode()

        def name(number: int) -> str:
            return text(*names.spans[number, 1:])

        first = len(found)
        for number, parent, last, start, length, dirty, at_first, _ in rows.elements[:n]:
            row = len(found) - first
            until = rows.elements[row + 1, tape.FIRST_ATTRIBUTE]
            attributes = {name(k): text(a, b) for k, a, b in rows.attributes[at_first:until]}
            leaf = text(start, length) if last == row + 1 and not dirty else ""
            found.append((name(number), parent + first if parent >= 0 else -1, leaf, attributes))
    return found, status


def expected(data: bytes) -> list[tuple[str, int, str, dict[str, str]]]:
    root = etree.fromstring(data)
    rows: list[tuple[str, int, str, dict[str, str]]] = []
    number = {root: -1}
    for element in root.iterdescendants():
        number[element] = len(rows)
        text = element.text or "" if not len(element) else ""
        rows.append((element.tag, number[element.getparent()], text, dict(element.attrib)))
    return rows


names = st.sampled_from(["a", "bc", "abcdefgh", "abcdefghi", "a.long-name_of.more.than.thirty.two.letters", "港区"])
texts = st.text("xyz 09.\n\t港", max_size=40)
attributes = st.dictionaries(names, st.text("xy z>/='港", max_size=40), max_size=3)


@st.composite
def trees(draw: st.DrawFn, depth: int = 0) -> str:
    name = draw(names)
    quote = draw(st.sampled_from("\"'"))
    space = draw(st.sampled_from([" ", "\n\t", "  "]))
    pairs = "".join(
        f"{space}{key}{draw(st.sampled_from(['=', ' = ']))}{quote}{value.replace(quote, '')}{quote}"
        for key, value in draw(attributes).items()
    )
    if draw(st.booleans()) and draw(st.booleans()):
        return f"<{name}{pairs}{draw(st.sampled_from(['', ' ']))}/>"
    body = draw(texts) if depth > 3 else "".join(draw(st.lists(trees(depth + 1), max_size=4))) or draw(texts)
    return f"<{name}{pairs}>{body}</{name}{draw(st.sampled_from(['', ' ']))}>"


@given(st.lists(trees(), max_size=4))
@settings(deadline=None, max_examples=150)
def test_a_tape_is_the_tree(members: list[str]) -> None:
    data = f"<root>{' '.join(members)}</root>".encode()
    assert scanned(data) == (expected(data), tape.END)


@given(st.lists(trees(), max_size=6), st.integers(0, 60))
@settings(deadline=None, max_examples=60)
def test_pieces_end_to_end_are_the_document(members: list[str], target: int) -> None:
    data = f"<root>{''.join(members)}</root>".encode()
    assert scanned(data, target) == scanned(data)


def test_comments_cdata_and_instructions_are_passed_over_and_noted() -> None:
    data = b"<?xml version='1.0'?><!-- <x> --><r><a>1<!-- </a> -->2</a><b><![CDATA[<c>]]></b><?p <d> ?><e/></r>"
    rows, status = scanned(data)
    assert [row[0] for row in rows] == ["a", "b", "e"]
    assert status == tape.END


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"", tape.TRUNCATED),
        (b"<r", tape.TRUNCATED),
        (b"<r><a></a>", tape.TRUNCATED),
        (b"<r><a", tape.TRUNCATED),
        (b"<r><a b='", tape.TRUNCATED),
        (b"<r><!-- ", tape.TRUNCATED),
        (b"<r><a></b></r>", tape.MALFORMED),
        (b"<r><a b=1/></r>", tape.MALFORMED),
        (b"<r><a b='<'/></r>", tape.MALFORMED),
        (b"<r><a b='1'c='2'/></r>", tape.MALFORMED),
        (b"<r>< a/></r>", tape.MALFORMED),
        (b"text<r/>", tape.MALFORMED),
        (b"<r><? p?></r>", tape.MALFORMED),
        (b"<r><??></r>", tape.MALFORMED),
        (b"<r><?5 p?></r>", tape.MALFORMED),
        (b"<!DOCTYPE r><r/>", tape.DOCTYPE),
        (b"<r>" + b"<a>" * (MAX_DEPTH + 2), tape.TOO_DEEP),
        (b"<r>" + b"<a/>" * (ROOM + 5), tape.FULL),
    ],
)
def test_what_is_not_plain_xml_stops_the_scan(data: bytes, status: int) -> None:
    assert scanned(data)[1] == status
