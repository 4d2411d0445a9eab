"""Code lists written beside a document, so that its codes keep their labels.

A model has codes and labels, not the lists they came from. Each list that a document names is written
as a gml:Dictionary with the codes the document uses. A list that is there already is used where it says the
same, extended where this package wrote it, and left alone otherwise: then the list gets a number.
"""

from __future__ import annotations

import os
from pathlib import Path

from citygml.codelists import parse_code_list
from citygml.errors import CityGmlError
from citygml.writer.xml_text import escaped

__all__ = ["CodeDictionaries", "folder_of_code_lists"]

_MARK = "<!-- Codes in use, written by citygml. -->"


def folder_of_code_lists(path: Path) -> str:
    """Folder of the lists as a document names it: that of its dataset where it lies under udx, else one beside it.

    >>> folder_of_code_lists(Path("city/udx/bldg/53394525_bldg_6697_op.gml"))
    '../../codelists'
    >>> folder_of_code_lists(Path("house.gml"))
    'codelists'
    """
    folders = path.parent.parts
    if "udx" not in folders:
        return "codelists"
    depth = len(folders) - max(i for i, name in enumerate(folders) if name == "udx")
    return "/".join([*[".."] * depth, "codelists"])


class CodeDictionaries:
    """Lists that a document at `path` names."""

    def __init__(self, path: Path) -> None:
        self._relative = folder_of_code_lists(path)
        self.folder = Path(os.path.normpath(path.parent / self._relative))
        self._lists: dict[str, dict[str, str | None]] = {}
        self._is_ours: dict[str, bool] = {}
        self._spaces: dict[tuple[str, str, str | None], str] = {}

    def space(self, name: str, code: str, label: str | None) -> str:
        """codeSpace of a code that has this label, None: no list has it. name : list, such as "Building_usage"."""
        key = (name, code, label)
        if key not in self._spaces:
            self._spaces[key] = f"{self._relative}/{self._file_with(name, code, label)}"
        return self._spaces[key]

    def _file_with(self, name: str, code: str, label: str | None) -> str:
        number = 1
        while True:
            file = f"{name}.xml" if number == 1 else f"{name}_{number}.xml"
            codes = self._codes(file)
            if code in codes:
                if codes[code] == label:
                    return file
            elif label is None or self._is_ours[file]:
                if self._is_ours[file]:
                    codes[code] = label
                return file
            number += 1

    def _codes(self, file: str) -> dict[str, str | None]:
        if file not in self._lists:
            self._lists[file], self._is_ours[file] = {}, True
            place = self.folder / file
            if place.is_file():
                data = place.read_bytes()
                self._is_ours[file] = _MARK.encode() in data[:500]
                try:
                    self._lists[file] = dict(parse_code_list(data))
                except CityGmlError:
                    self._is_ours[file] = False
        return self._lists[file]

    def documents(self) -> dict[Path, bytes]:
        """Path -> text of every list to write."""
        return {
            self.folder / file: _dictionary(file.removesuffix(".xml"), codes)
            for file, codes in self._lists.items()
            if self._is_ours[file]
        }


def _dictionary(name: str, codes: dict[str, str | None]) -> bytes:
    entries = [(code, label) for code, label in codes.items() if label is not None]
    texts = escaped([text for entry in entries for text in entry])
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        _MARK,
        f'<gml:Dictionary xmlns:gml="http://www.opengis.net/gml" gml:id="{_ncname(name)}">',
        f"<gml:name>{escaped([name])[0]}</gml:name>",
    ]
    for number, (code, label) in enumerate(zip(texts[::2], texts[1::2])):
        lines.append(
            f'<gml:dictionaryEntry><gml:Definition gml:id="id{number}"><gml:description>{label}</gml:description>'
            f"<gml:name>{code}</gml:name></gml:Definition></gml:dictionaryEntry>"
        )
    return "\n".join([*lines, "</gml:Dictionary>", ""]).encode()


def _ncname(name: str) -> str:
    cleaned = "".join(c if c.isalnum() or c in "_-." else "_" for c in name)
    return cleaned if cleaned[:1].isalpha() else f"_{cleaned}"
