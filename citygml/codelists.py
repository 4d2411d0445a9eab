"""Code lists: codeSpace -> {code: label}, each read once, on first use, never from outside the dataset.

A city has up to 291 lists and uses a handful of them, so a list is read when a code needs it.
Codes are strings: '003' is not '3'. A codeSpace is a path relative to the GML file that names it;
one that points outside the dataset is refused and recorded in `CodeLists.problems`. A web address
is never fetched: the list of the same file name in the dataset's own codelists folder is used instead.

A list that is not there is recorded too. Where it is one of a `codelists` folder that PLATEAU itself defines, its
labels are those that come with this package (`citygml.standard_lists`), and the record names their edition.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from citygml.errors import CityGmlError, CityGmlSyntaxError, HostileInputError
from citygml.issues import issue_text, nested
from citygml.standard_lists import EDITION, standard_labels

__all__ = ["CodeLists", "code_lists_of_folder", "dataset_root", "key_list_path", "parse_code_list"]

MAX_BYTES = 64 * 1024 * 1024
_NOTHING: Mapping[str, str] = MappingProxyType({})
_WEB = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")
_DEFINITION = "{*}Definition"
_REFUSED = ""  # in place of a path


class CodeLists:
    """The code lists of one dataset.

    Parameters
    ----------
    open_member : callable
        Path inside the dataset ('/'-separated, never outside it) -> bytes, or None
        where there is no such file. A folder, a zip and a dict of bytes all fit.

    Attributes
    ----------
    problems : list of (path, issue as a value of another)
        What was refused or could not be read, each once.

    Examples
    --------
    >>> text = b'<Dictionary><dictionaryEntry><Definition><description>School</description>'
    >>> text += b'<name>003</name></Definition></dictionaryEntry></Dictionary>'
    >>> lists = CodeLists({"codelists/use.xml": text}.get)
    >>> lists.label("udx/bldg/a.gml", "../../codelists/use.xml", "003")
    'School'
    >>> lists.label("udx/bldg/a.gml", "../../codelists/use.xml", "3") is None
    True
    >>> lists.label("udx/bldg/a.gml", "../../../../etc/passwd", "root") is None, lists.summary()
    (True, ["codeSpace points outside the dataset; refused ('../../../../etc/passwd')"])
    """

    def __init__(self, open_member: Callable[[str], bytes | None]) -> None:
        self._open_member = open_member
        self._by_path: dict[str, Mapping[str, str] | None] = {}
        self._by_space: dict[tuple[str, str], Mapping[str, str]] = {}
        self.problems: list[tuple[str, dict[str, Any]]] = []

    def labels(self, gml_path: str, code_space: str) -> Mapping[str, str]:
        """Code -> label of the list a file names; empty where there is none.

        gml_path : path of the GML file inside the dataset.
        """
        folder = posixpath.dirname(gml_path)
        found = self._by_space.get((folder, code_space))
        if found is None:
            found = self._labels_at(self._member_path(folder, code_space))
            if found is None:
                found = self._standard(code_space)
            self._by_space[folder, code_space] = found
        return found

    def label(self, gml_path: str, code_space: str | None, code: str) -> str | None:
        """Label of one code, or None: no list named, no such list, or no such code in it."""
        return self.labels(gml_path, code_space).get(code) if code_space else None

    def summary(self) -> list[str]:
        """The problems as text, one line per kind."""
        return [issue_text("code_list", values).removeprefix("code lists: ") for values in self.problems_by_kind()]

    def problems_by_kind(self) -> list[dict[str, Any]]:
        """Values of one issue "code_list" per kind of problem: the problem, the first path, how many more."""
        kinds: dict[str, tuple[dict[str, Any], list[str]]] = {}
        for path, problem in self.problems:
            kinds.setdefault(repr(problem), (problem, []))[1].append(path)
        return [
            {
                "problem": problem,
                "path": paths[0],
                "more": nested("and_more", count=len(paths) - 1) if len(paths) > 1 else "",
            }
            for problem, paths in kinds.values()
        ]

    def _member_path(self, folder: str, code_space: str) -> str | None:
        space = code_space.strip().replace("\\", "/")
        if _WEB.match(space):
            return posixpath.join("codelists", posixpath.basename(space)) if "/" in space else None
        path = posixpath.normpath(posixpath.join(folder, space))
        if path.startswith("../") and posixpath.basename(posixpath.dirname(path)) == "codelists":
            return None  # of a file taken out of its dataset: nothing outside is opened
        if space.startswith("/") or path == ".." or path.startswith("../") or "\0" in path:
            self.problems.append((code_space, nested("code_space_climbs")))
            return _REFUSED
        return path

    def _standard(self, code_space: str) -> Mapping[str, str]:
        """Labels of a list that is not in the dataset: PLATEAU's own, else none."""
        space = code_space.strip().replace("\\", "/")
        is_local = not _WEB.match(space) and posixpath.basename(posixpath.dirname(space)) == "codelists"
        found = standard_labels(posixpath.basename(space)) if is_local else None
        problem = nested("code_list_absent") if found is None else nested("code_list_standard", edition=EDITION)
        self.problems.append((posixpath.basename(space), problem))
        return _NOTHING if found is None else found

    def _labels_at(self, path: str | None) -> Mapping[str, str] | None:
        """Labels of a list of the dataset; None where it is not there."""
        if path is None:
            return None
        if path == _REFUSED:
            return _NOTHING
        if path not in self._by_path:
            self._by_path[path] = self._read(path)
        return self._by_path[path]

    def _read(self, path: str) -> Mapping[str, str] | None:
        try:
            data = self._open_member(path)
            return None if data is None else parse_code_list(data)
        except (OSError, CityGmlError) as error:
            cause = error.as_value() if isinstance(error, CityGmlError) else str(error)
            self.problems.append((path, nested("code_list_not_read", error=cause)))
            return _NOTHING


def parse_code_list(data: bytes) -> Mapping[str, str]:
    """Code -> label of a gml:Dictionary: name is the code, description the label.

    An entry without a description has its code as label.

    Raises
    ------
    HostileInputError
        The list is larger than 64 MB or has a document type declaration.
    CityGmlSyntaxError
        It is not XML.
    """
    if len(data) > MAX_BYTES:
        raise HostileInputError.of("code_list_size", size=len(data), limit=MAX_BYTES)
    if b"<!DOCTYPE" in data or b"<\0!\0D\0O\0C\0T" in data or b"\0<\0!\0D\0O\0C\0T" in data:
        raise HostileInputError.of("code_list_dtd")
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise CityGmlSyntaxError.of("code_list_syntax", text=str(error)) from error
    labels: dict[str, str] = {}
    for definition in root.iter(_DEFINITION):
        name = definition.findtext("{*}name")
        if name is None:
            continue
        code = name.strip()
        description = (definition.findtext("{*}description") or "").strip()
        labels.setdefault(code, description or code)
    return MappingProxyType(labels)


def key_list_path(key_space: str, key: str) -> str:
    """Path of the list that decodes the values of one key of a key-value pair.

    PLATEAU names it after the list of keys: `..._key.xml` has `..._key107.xml` beside it.

    >>> key_list_path("../../codelists/KeyValuePairAttribute_key.xml", "107")
    '../../codelists/KeyValuePairAttribute_key107.xml'
    """
    stem, extension = posixpath.splitext(key_space)
    return f"{stem}{key}{extension}"


def dataset_root(gml_path: Path) -> Path:
    """Folder a GML file's dataset starts at.

    The folder above the `udx` that the file is in; without one, the nearest of its own folder and the two above
    (`../../codelists`, as documents name it) that holds `codelists`, else its own. Folders further up are not its.
    """
    gml_path = Path(gml_path).resolve()
    for folder in gml_path.parents:
        if folder.name.lower() == "udx":
            return folder.parent
    for folder in list(gml_path.parents)[:3]:
        if (folder / "codelists").is_dir():
            return folder
    return gml_path.parent


def code_lists_of_folder(root: Path) -> CodeLists:
    """Code lists of a dataset in a folder. A link that leaves the folder is refused."""
    root = Path(root).resolve()

    def open_member(path: str) -> bytes | None:
        target = (root / path).resolve()
        if not target.is_relative_to(root):
            raise HostileInputError.of("code_list_link", path=path)
        if not target.is_file():
            return None
        if target.stat().st_size > MAX_BYTES:
            raise HostileInputError.of("code_list_large", path=path, limit=MAX_BYTES)
        return target.read_bytes()

    return CodeLists(open_member)
