"""Paths -> documents to read: files, folders, PLATEAU datasets and zips, nested zips too; nothing is extracted.

A `Source` is opened when its turn comes: a city is read file by file. Everything is checked
before it is opened: names that leave the folder of an archive, archives that unpack to absurd
sizes, archives nested too deep.
"""

from __future__ import annotations

import difflib
import io
import posixpath
import re
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import Any

import numpy as np

from citygml.arrays import ByteArray
from citygml.codelists import CodeLists, code_lists_of_folder, dataset_root
from citygml.crs.mesh_extents import mesh_extent
from citygml.errors import CityGmlError, FormatError, HostileInputError
from citygml.issues import Issue, issue
from citygml.reader.file_extents import mesh_code_of, outside_box
from citygml.reader.file_signatures import UNREAD_ARCHIVES
from citygml.scan.tape import PADDING, padded

__all__ = [
    "MAX_DOCUMENT_BYTES",
    "Filters",
    "Source",
    "code_lists_check",
    "find_sources",
    "mesh_code_of",
    "package_of",
    "read_padded",
    "source_at",
    "source_of_bytes",
    "source_of_file",
]

MAX_DOCUMENT_BYTES = 4 << 30
MAX_RATIO = 400
MAX_MEMBERS = 200_000
_MAX_NESTING = 2
_NESTED_BYTES = 1 << 30
_INFLATE_BYTES = 1 << 14
# Archives inside archives that are unpacked in memory at a time.
_MOST_UNPACKED = 2
_THIRD_LEVEL_DIGITS = 8
_SUFFIXES = (".gml", ".citygml", ".xml", ".gml.gz")
_OTHER_FOLDERS = ("codelists", "schemas", "metadata", "specification", "__macosx")
_PACKAGE_FOLDER = re.compile(r"(?:^|/)udx/([a-z]+)/")
_PACKAGE_NAME = re.compile(r"^[0-9a-z]+_([a-z]+)_")


@dataclass(frozen=True)
class Source:
    """One document.

    name : as `files` and `issues` call it.
    member : path inside its dataset, '/'-separated; code spaces and images are relative to it.
    size : bytes when unpacked.
    load : () -> (n + PADDING,) uint8, the bytes and zeros behind them.
    code_lists : CodeLists or None
    resolve_image : imageURI as written -> path that can be opened, or None.
    axis_order : as for `citygml.read`.
    locator : path of the file or zip, then the members that lead to the document; what `source_at` takes.
    check : CRC of a zip member, "" otherwise.
    """

    name: str
    member: str
    size: int
    load: Callable[[], ByteArray]
    code_lists: CodeLists | None = None
    resolve_image: Callable[[str], str | None] | None = None
    axis_order: str | None = None
    locator: tuple[str, ...] = ()
    check: str = ""

    @property
    def package(self) -> str:
        """PLATEAU package, by the path inside the dataset."""
        return package_of(self.member or self.name)

    def bytes(self) -> bytes:
        """The document without the zeros behind it."""
        return self.load()[:-PADDING].tobytes()


def read_padded(path: Path) -> ByteArray:
    """A file's bytes with zeros behind them, which the kernels may read."""
    with path.open("rb") as file:
        size = path.stat().st_size
        buffer = np.empty(size + PADDING, np.uint8)
        n = file.readinto(buffer.data[:size])
        if n != size or file.read(1):
            raise FormatError.of("file_changed", file=str(path))
    buffer[size:] = 0
    return buffer


def package_of(path: str) -> str:
    """PLATEAU package of a path: its folder under udx, else the middle of its file name.

    >>> package_of("udx/fld/natl/river/53394525_fld_6697_l2_op.gml"), package_of("53394525_bldg_6697_op.gml")
    ('fld', 'bldg')
    >>> package_of("UDX\\\\BLDG\\\\53394525_BLDG_6697_OP.GML")
    'bldg'
    >>> package_of("house.gml")
    ''
    """
    path = path.replace("\\", "/").lower()
    match = _PACKAGE_FOLDER.search(path) or _PACKAGE_NAME.match(posixpath.basename(path))
    return match.group(1) if match else ""


@dataclass(frozen=True)
class Filters:
    """Which documents to read, and what was not opened.

    packages : only these; a document named itself is read whatever its package.
    meshes : only files whose mesh code begins with one of these, or one of these with theirs.
    bbox : only files that objects of this box may be in, by the mesh code in their name; see `outside_box`.
    collect : an archive that cannot be read is skipped.
    skipped : (path, why) of what may contain documents and was not opened.
    unpacked : archives inside archives that were opened last; the others are unpacked again when needed.
    """

    packages: Sequence[str] | None = None
    meshes: Sequence[str] | None = None
    collect: bool = False
    skipped: list[tuple[str, Issue]] = field(default_factory=list)
    bbox: tuple[float, float, float, float] | None = None
    unpacked: Unpacked = field(default_factory=lambda: Unpacked())


class Unpacked:
    """Archives inside archives, unpacked in memory when one of their documents is read; the last two are kept."""

    def __init__(self) -> None:
        self._archives: OrderedDict[str, zipfile.ZipFile] = OrderedDict()
        self._lock = RLock()  # an archive three deep unpacks the one around it

    def archive(self, name: str, unpack: Callable[[], zipfile.ZipFile]) -> zipfile.ZipFile:
        """The archive of a name, unpacked unless it is one of those kept."""
        with self._lock:
            found = self._archives.pop(name, None)
            if found is None:
                while len(self._archives) >= _MOST_UNPACKED:
                    self._archives.popitem(last=False)
                found = unpack()
            self._archives[name] = found
            return found


def find_sources(paths: Iterable[str | Path], filters: Filters) -> list[Source]:
    """Documents under these paths, sorted by path within a folder or zip.

    Raises
    ------
    FormatError
        A path does not exist, or nothing under it is CityGML.
    HostileInputError
        An archive that no city model needs.
    """
    found: list[Source] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = list(_in_folder(path, filters))
        elif not path.exists():
            raise FormatError(f"no such file or folder{_nearest_path(path)}", file=str(path))
        elif zipfile.is_zipfile(path):
            inside = list(_in_zip(_opened(str(path), path, filters), filters, 0))
        else:
            inside = [source_of_file(path)]
        if not inside:
            raise FormatError(
                f"no CityGML here{_filter_text(filters)}; "
                f"expected .gml files, a PLATEAU dataset with udx/, or a zip{_skipped_text(filters)}",
                file=str(path),
            )
        found += inside
    return found if filters.bbox is None else _reached(found, filters)


def _reached(sources: list[Source], filters: Filters) -> list[Source]:
    """Sources that objects of the box may be in."""
    assert filters.bbox is not None
    outside = outside_box([source.member or source.name for source in sources], filters.bbox)
    found = [source for source, is_outside in zip(sources, outside) if not is_outside]
    if not found:
        filters.skipped.append((sources[0].name, issue("box_outside_files", count=len(sources))))
    return found


def _nearest_path(path: Path) -> str:
    """For a path that does not exist: the deepest folder of it that does, and names there like the missing one."""
    missing = path
    while not missing.parent.is_dir() and missing.parent != missing:
        missing = missing.parent
    if not missing.parent.is_dir():
        return ""
    names = [entry.name for entry in missing.parent.iterdir()]
    near = difflib.get_close_matches(missing.name, names, 3, 0.6)
    similar = f", which has {', '.join(repr(name) for name in near)}" if near else ""
    return f"; there is no {missing.name!r} in {str(missing.parent)!r}{similar}"


def _filter_text(filters: Filters) -> str:
    values_of = (("packages", filters.packages), ("meshes", filters.meshes))
    parts = [f"{name} {', '.join(values)}" for name, values in values_of if values]
    return f" for {' and '.join(parts)}" if parts else ""


def _skipped_text(filters: Filters) -> str:
    return "".join(f"; {path}: {why.message}" for path, why in filters.skipped[:3])


def _is_wanted(member: str, filters: Filters) -> bool:
    parts = member.lower().split("/")
    if (
        not parts[-1].endswith(_SUFFIXES)
        or parts[-1].startswith(".")
        or any(part in _OTHER_FOLDERS for part in parts[:-1])
    ):
        return False
    if parts[-1].endswith(".xml") and "udx" not in parts:
        return False
    if filters.packages is not None and package_of(member) not in filters.packages:
        return False
    if filters.meshes is None:
        return True
    code = mesh_code_of(member)
    return bool(code) and _is_mesh_wanted(code, filters.meshes)


def _is_mesh_wanted(code: str, meshes: Sequence[str]) -> bool:
    return any(code.startswith(mesh) or mesh.startswith(code) for mesh in meshes)


def source_of_bytes(
    name: str,
    data: bytes,
    member: str = "",
    code_lists: CodeLists | None = None,
    resolve_image: Callable[[str], str | None] | None = None,
) -> Source:
    """A document in memory."""
    return Source(name, member, len(data), lambda: padded(data), code_lists, resolve_image)


def source_of_file(path: Path, root: Path | None = None, code_lists: CodeLists | None = None) -> Source:
    """A file on disk, with the code lists and images of the dataset it is in.

    root : folder of the dataset, found from the path when None.
    """
    root = root or dataset_root(path)
    member = path.resolve().relative_to(root).as_posix()

    def resolve_image(uri: str) -> str | None:
        relative = posixpath.normpath(posixpath.join(posixpath.dirname(member), uri.replace("\\", "/")))
        target = (root / relative).resolve()
        return str(target) if target.is_relative_to(root) and target.is_file() else None

    packed = path.suffix.lower() == ".gz"
    size = _unpacked_size(path) if packed else path.stat().st_size
    if size > MAX_DOCUMENT_BYTES:
        raise HostileInputError.of("document_size", size=size, limit=MAX_DOCUMENT_BYTES, file=str(path))
    return Source(
        str(path), member.removesuffix(".gz"), size, lambda: _gunzip(path, size) if packed else read_padded(path),
        code_lists or code_lists_of_folder(root), resolve_image, locator=(str(path),),
    )  # fmt: skip


def source_at(locator: tuple[str, ...]) -> Source:
    """The document of a locator, in this process or another one that has the same files.

    Raises
    ------
    CityGmlError
        It is no longer there.
    """
    if len(locator) == 1:
        if not Path(locator[0]).is_file():
            raise FormatError("no such file", file=locator[0])
        return source_of_file(Path(locator[0]))
    archive, lists = _archive_at(locator[:-1], Path(locator[0]).stat().st_mtime_ns)
    if locator[-1] not in archive.members:
        raise FormatError(f"the archive has no member {locator[-1]!r}", file=archive.name)
    return _zip_source(archive, locator[-1], lists)


def code_lists_check(locator: tuple[str, ...]) -> str:
    """Hash of the names and contents of the code lists that a document's labels may be from; "" without any."""
    if len(locator) == 1:
        root = dataset_root(Path(locator[0]))
        return _hash_of_lists(root) if (root / "codelists").is_dir() else ""
    archive, _ = _archive_at(locator[:-1], Path(locator[0]).stat().st_mtime_ns)
    inside = _root_in(archive.members, locator[-1]) + "codelists/"
    lists = sorted((name, info.CRC) for name, info in archive.members.items() if name.startswith(inside))
    return sha256(repr(lists).encode()).hexdigest()[:16] if lists else ""


@lru_cache(maxsize=64)
def _hash_of_lists(root: Path) -> str:
    digest = sha256()
    for path in sorted((root / "codelists").rglob("*.xml")):
        data = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()[:16]


@lru_cache(maxsize=_MOST_UNPACKED)
def _archive_at(locator: tuple[str, ...], changed: int) -> tuple[_Archive, dict[str, CodeLists]]:
    """An archive and the code lists of its datasets; changed : time of the file, so that a new one is opened."""
    filters = Filters()
    archive = _opened(locator[0], Path(locator[0]), filters, locator[:1])
    for member in locator[1:]:
        archive = _inner(archive, member, filters)
    return archive, {}


def _unpacked_size(path: Path) -> int:
    """Size of a gzip file's content as its trailer gives it, below 4 GB."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - 4, 0))
        return int.from_bytes(file.read(4), "little")


def _gunzip(path: Path, size: int) -> ByteArray:
    """A gzip file's content, never more than its trailer gives."""
    from isal import igzip

    if size > (1 << 26) and size > MAX_RATIO * path.stat().st_size:
        raise HostileInputError.of("gzip_ratio", packed=path.stat().st_size, size=size, file=str(path))
    try:
        with igzip.open(path, "rb") as file:  # type: ignore[no-untyped-call]
            data = file.read(size + 1)
    except (OSError, EOFError, ValueError) as error:
        raise FormatError.of("gzip_damaged", text=str(error), file=str(path)) from error
    if len(data) != size:
        raise FormatError.of("gzip_size", file=str(path))
    return padded(data)


def _in_folder(folder: Path, filters: Filters) -> Iterator[Source]:
    resolved = folder.resolve()
    lists: dict[Path, CodeLists] = {}
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        name = path.name.lower()
        if path.is_symlink() and not (path.is_file() and path.resolve().is_relative_to(resolved)):
            if path.is_dir() or name.endswith((*_SUFFIXES, ".zip")):
                filters.skipped.append((str(path), issue("link_not_followed")))
            continue
        if not path.is_file() or not path.resolve().is_relative_to(resolved):
            continue
        if _is_wanted(relative if "udx" in relative.lower().split("/") else path.as_posix(), filters):
            root = dataset_root(path)
            lists.setdefault(root, code_lists_of_folder(root))
            yield source_of_file(path, root, lists[root])
        elif name.endswith(".xml") and _is_wanted(f"udx/{path.name}", filters) and _starts_as_city_model(path):
            yield source_of_file(path)
        elif name.endswith(".zip"):
            yield from _if_readable(str(path), partial(_opened, str(path), path, filters), filters, 0)
        elif name.endswith(UNREAD_ARCHIVES):
            filters.skipped.append((str(path), issue("unread_archive")))


def _starts_as_city_model(path: Path) -> bool:
    """Whether an XML file outside udx/ begins as a city model does."""
    if any(part.lower() in _OTHER_FOLDERS for part in path.parts):
        return False
    with path.open("rb") as file:
        return b"CityModel" in file.read(4096).replace(b"\0", b"")


def _if_readable(name: str, opened: Callable[[], _Archive], filters: Filters, nesting: int) -> Iterator[Source]:
    """The documents of an archive found in a folder or another archive."""
    try:
        yield from _in_zip(opened(), filters, nesting)
    except CityGmlError as error:
        if not filters.collect:
            raise
        filters.skipped.append((name, error.issue))


def _check_members(archive: zipfile.ZipFile, name: str) -> None:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise HostileInputError.of("zip_members", count=len(members), limit=MAX_MEMBERS, file=name)
    for info in members:
        path = info.filename.replace("\\", "/")
        if path.startswith("/") or ".." in path.split("/") or re.match(r"^[A-Za-z]:", path):
            raise HostileInputError.of("zip_climbs", member=info.filename, file=name)


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    return _read_padded_member(archive, info, name)[:-PADDING].tobytes()


def _read_padded_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> ByteArray:
    limit = MAX_DOCUMENT_BYTES
    if info.file_size > limit or (
        info.file_size > (1 << 26) and info.file_size > MAX_RATIO * max(info.compress_size, 1)
    ):
        raise HostileInputError.of(
            "member_ratio", member=info.filename, packed=info.compress_size, size=info.file_size, file=name
        )
    if info.flag_bits & 1:
        raise FormatError.of("member_encrypted", member=info.filename, file=name)
    if info.compress_type != zipfile.ZIP_DEFLATED:
        return padded(_bounded_read(archive, info, name))
    return inflate(archive, info, name)


def inflate(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> ByteArray:
    """A member's bytes and the zeros behind them, never more than its header states; about three times zlib's speed.

    By igzip, a little at a time, so that what comes out is copied and summed while it is in the cache.
    """
    from isal import isal_zlib

    with archive.open(info) as member:
        raw = memoryview(member._fileobj.read(info.compress_size))  # type: ignore[attr-defined]
    machine = isal_zlib.decompressobj(wbits=-15)
    error_type: Any = isal_zlib.error
    out = np.empty(info.file_size + PADDING, np.uint8)
    n, checksum = 0, 0
    try:
        for start in range(0, len(raw), _INFLATE_BYTES):
            some = machine.decompress(raw[start : start + _INFLATE_BYTES], info.file_size - n + 1)
            if n + len(some) > info.file_size:
                raise ValueError("it is larger than its header states")
            out[n : n + len(some)] = np.frombuffer(some, np.uint8)
            checksum = isal_zlib.crc32(some, checksum)
            n += len(some)
    except (error_type, ValueError) as error:
        raise FormatError.of("member_damaged", member=info.filename, text=str(error), file=name) from error
    if n != info.file_size or checksum != info.CRC:
        raise FormatError.of("member_checksum", member=info.filename, file=name)
    out[n:] = 0
    return out


def _bounded_read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> bytes:
    try:
        with archive.open(info) as member:
            data = member.read(info.file_size + 1)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise FormatError.of("member_damaged", member=info.filename, text=str(error), file=name) from error
    if len(data) > info.file_size:
        raise HostileInputError.of("member_larger", member=info.filename, file=name)
    return data


def _member_name(info: zipfile.ZipInfo) -> str:
    """Path of a member; names without the UTF-8 flag are UTF-8 from macOS, else Shift_JIS in Japanese archives."""
    if not info.flag_bits & 0x800:
        for encoding in ("utf-8", "cp932"):
            try:
                return info.filename.encode("cp437").decode(encoding).replace("\\", "/")
            except (UnicodeEncodeError, UnicodeDecodeError):
                pass
    return info.filename.replace("\\", "/")


@dataclass(frozen=True)
class _Archive:
    """A zip whose members are known.

    opened : () -> the zip to read from; one inside another is unpacked again when it was not read for a while.
    """

    name: str
    locator: tuple[str, ...]
    members: dict[str, zipfile.ZipInfo]
    opened: Callable[[], zipfile.ZipFile]


def _opened(name: str, path: Path, filters: Filters, locator: tuple[str, ...] = ()) -> _Archive:
    """A zip on disk."""
    archive = _zip_file(name, path)
    return _Archive(name, locator or (str(path),), _members(archive, name, filters), lambda: archive)


def _inner(outer: _Archive, member: str, filters: Filters) -> _Archive:
    """A zip inside another one."""
    name = f"{outer.name}/{member}"

    def unpack() -> zipfile.ZipFile:
        return _zip_file(name, io.BytesIO(_read_member(outer.opened(), outer.members[member], outer.name)))

    members = _members(filters.unpacked.archive(name, unpack), name, filters)
    return _Archive(name, (*outer.locator, member), members, lambda: filters.unpacked.archive(name, unpack))


def _zip_file(name: str, file: Path | io.BytesIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise FormatError.of("zip_damaged", text=str(error), file=name) from error


def _members(archive: zipfile.ZipFile, name: str, filters: Filters) -> dict[str, zipfile.ZipInfo]:
    """Path -> member, checked; the last of several of one path."""
    _check_members(archive, name)
    members: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        path = _member_name(info)
        if path in members and _is_wanted(path, filters):
            filters.skipped.append((f"{name}/{path}", issue("member_twice")))
        if not info.is_dir() and not path.endswith("/"):
            members[path] = info
    return members


def _in_zip(archive: _Archive, filters: Filters, nesting: int) -> Iterator[Source]:
    name, members = archive.name, archive.members
    lists: dict[str, CodeLists] = {}
    for path in sorted(members):
        if path.lower().endswith(".zip"):
            if not _may_hold_wanted(path, filters):
                continue
            if nesting >= _MAX_NESTING or members[path].file_size > _NESTED_BYTES:
                raise HostileInputError.of("zip_nested", member=path, file=name)
            yield from _if_readable(f"{name}/{path}", partial(_inner, archive, path, filters), filters, nesting + 1)
        elif path.lower().endswith(".gml.gz"):
            filters.skipped.append((f"{name}/{path}", issue("gzip_in_archive")))
        elif _is_wanted(path, filters):
            yield _zip_source(archive, path, lists)
        elif path.lower().endswith(UNREAD_ARCHIVES):
            filters.skipped.append((f"{name}/{path}", issue("unread_archive")))


def _may_hold_wanted(path: str, filters: Filters) -> bool:
    """Whether an archive may hold wanted documents, by a third-level mesh code and a package in its name."""
    name = posixpath.basename(path).lower()
    code = mesh_code_of(name)
    if len(code) < _THIRD_LEVEL_DIGITS or mesh_extent(code) is None:
        return True
    package = package_of(name.replace(".zip", "_"))
    if filters.packages is not None and package and package not in filters.packages:
        return False
    if filters.meshes is not None and not _is_mesh_wanted(code, filters.meshes):
        return False
    return filters.bbox is None or not outside_box([name], filters.bbox)[0]


def _zip_source(archive: _Archive, path: str, lists: dict[str, CodeLists]) -> Source:
    name, members, root = archive.name, archive.members, _root_in(archive.members, path)
    if root not in lists:

        def open_list(inside: str) -> bytes | None:
            info = members.get(root + inside)
            return None if info is None else _read_member(archive.opened(), info, name)

        lists[root] = CodeLists(open_list)

    def resolve_image(uri: str) -> str | None:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), uri.replace("\\", "/")))
        return f"{name}/{target}" if target in members else None

    info = members[path]
    return Source(
        f"{name}/{path}", path[len(root) :], info.file_size, lambda: _read_padded_member(archive.opened(), info, name),
        lists[root], resolve_image, locator=(*archive.locator, path),
        check=f"{info.CRC:08x}",
    )  # fmt: skip


def _root_in(members: dict[str, zipfile.ZipInfo], path: str) -> str:
    """Prefix of the dataset a member is in: up to `udx/` or beside `codelists/`."""
    parts = path.split("/")
    for depth in range(len(parts) - 1, -1, -1):
        prefix = "".join(part + "/" for part in parts[:depth])
        if depth < len(parts) - 1 and parts[depth].lower() == "udx":
            return prefix
        if any(member.startswith(prefix + "codelists/") for member in members):
            return prefix
    return ""
