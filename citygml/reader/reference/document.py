"""Bytes -> element tree with canonical names; no entities, no network, bounded depth."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lxml import etree

from citygml import schema
from citygml.errors import CityGmlSyntaxError, HostileInputError
from citygml.reader.text_encoding import utf8_text

__all__ = [
    "Document",
    "Element",
    "canonical",
    "children",
    "parse_document",
    "text_of",
    "xml_attribute",
    "xml_id",
]

Element = Any

MAX_DEPTH = 200
_PROLOG_ITEM = re.compile(r"\s+|<!--.*?-->|<\?.*?\?>", re.DOTALL)
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
_GML_IDS = ("{http://www.opengis.net/gml}id", "{http://www.opengis.net/gml/3.2}id")


@dataclass
class Document:
    """One parsed file.

    syntax_error : (line, message) of the first thing that is not well-formed, or None.
    is_truncated : the end tag of the root element is missing.
    ids : gml:id -> elements that have it, in document order.
    """

    root: Element
    syntax_error: tuple[int, str] | None
    ids: dict[str, list[Element]] = field(default_factory=dict)
    citygml_version: str = ""
    iur_version: str = ""
    is_truncated: bool = False


def _refuse_doctype(text: str) -> None:
    """Raise HostileInputError when a document type declaration comes before the root element."""
    position = 0
    while match := _PROLOG_ITEM.match(text, position):
        position = match.end()
    if text.startswith("<!DOCTYPE", position):
        line = text.count("\n", 0, position) + 1
        raise HostileInputError.of("dtd", line=line)


def parse_document(data: bytes) -> Document:
    """Parse one file's bytes.

    Raises
    ------
    HostileInputError
        A document type declaration, or nesting deeper than 200 elements.
    CityGmlSyntaxError
        There is no XML element in it, or its encoding is unknown.
    """
    text = utf8_text(data)
    _refuse_doctype(text)
    raw = text.encode("utf-8", "replace")
    error: tuple[int, str] | None = None
    try:
        root = etree.fromstring(raw, _parser(recover=False))
    except etree.XMLSyntaxError as syntax:
        line = syntax.lineno or 0
        message = syntax.msg or "no XML at all"
        error = (line, re.sub(r", line \d+, column \d+$", "", message))
        root = _recovered(raw)
        if root is None:
            raise CityGmlSyntaxError.of("not_xml", text=error[1], line=line) from syntax
        _drop_unfinished_member(root, text)
    document = Document(root, error, is_truncated=error is not None and f"</{_written_name(root)}" not in text)
    _index(document)
    return document


def _parser(*, recover: bool) -> Any:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=True,
        recover=recover,
        remove_pis=True,
        encoding="utf-8",
    )


def _recovered(raw: bytes) -> Element | None:
    """The tree that libxml2 recovers from a document that is not well-formed; None without any element."""
    try:
        return etree.fromstring(raw, _parser(recover=True)) if raw.strip() else None
    except etree.XMLSyntaxError:
        return None


def _drop_unfinished_member(root: Element, text: str) -> None:
    """Remove the member in which a truncated document ends."""
    if text.rfind(f"</{_written_name(root)}") >= 0 or not len(root):
        return
    last = root[-1]
    end = text.rfind(f"</{_written_name(last)}") if isinstance(last.tag, str) else -1
    is_complete = end >= 0 and not text[end:].partition(">")[2].strip() and ">" in text[end:]
    if not is_complete:
        root.remove(last)


def _written_name(element: Element) -> str:
    return f"{element.prefix}:{local_name(element)}" if element.prefix else local_name(element)


def local_name(element: Element) -> str:
    """Name without its namespace."""
    return str(element.tag).rsplit("}", 1)[-1]


def _index(document: Document) -> None:
    editions: dict[str, str] = {}
    tags: set[str] = set()
    depth = 0
    for event, element in etree.iterwalk(document.root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "end":
            depth -= 1
            continue
        depth += 1
        if depth > MAX_DEPTH:
            raise HostileInputError.of("nesting", limit=MAX_DEPTH, line=element.sourceline)
        tags.add(element.tag)
        gml_id = xml_id(element)
        if gml_id is not None:
            document.ids.setdefault(gml_id, []).append(element)
    used = {tag[1:].split("}")[0] for tag in tags if tag.startswith("{")}
    for uris in (used, set(document.root.nsmap.values())):
        found: dict[str, str] = {}
        for edition in filter(None, map(schema.edition_of, uris)):
            found[edition[0]] = max(found.get(edition[0], ""), edition[1])
        editions = {**found, **editions}
    document.citygml_version = editions.get("citygml", "")
    document.iur_version = editions.get("iur", "")


def xml_id(element: Element) -> str | None:
    """gml:id of an element in either GML namespace, or None."""
    get = element.get
    return get(_GML_IDS[0]) or get(_GML_IDS[1]) or None


@lru_cache(maxsize=65536)
def _canonical_tag(tag: str) -> str:
    if tag.startswith("{"):
        uri, local = tag[1:].split("}", 1)
        return schema.canonical_name(uri, local)
    return tag


def canonical(element: Element) -> str:
    """Canonical name ('bldg:Building') of an element."""
    return _canonical_tag(element.tag)


def children(element: Element) -> list[Element]:
    """Element children, without comments."""
    return [child for child in element if isinstance(child.tag, str)]


def text_of(element: Element) -> str:
    """Text of a leaf, without comments."""
    if not len(element):
        return element.text or ""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def xml_attribute(element: Element, name: str) -> str | None:
    """XML attribute by canonical name ('xlink:href', 'role'), or None."""
    return element.get(XLINK_HREF) if name == "xlink:href" else element.get(name)
