"""Hash of the code a result depends on, so that results of older code are not reused."""

from __future__ import annotations

import hashlib
import re
from functools import cache, lru_cache
from importlib import util
from pathlib import Path

from twin.errors import InputError

__all__ = ["code_hash"]

# Any mention of a module of these packages counts as a dependency: imports at any depth, and names in tables that are
# loaded on first use. An unnecessary dependency only causes a recomputation.
_PACKAGES = ("twin", "citygml")
_MENTION = re.compile(r"\b(?:twin|citygml)(?:\.\w+)+|\bfrom (?:twin|citygml) import ([^\n(]+|\([^)]*\))")
_FROM = re.compile(r"\bfrom ((?:twin|citygml)(?:\.\w+)*) import ([^\n(]+|\([^)]*\))")
# A public name of a package and the module that its stub takes it from.
_PUBLIC = re.compile(r"^from \.((?:\w+\.)*\w+) import (\w+)", re.MULTILINE)
_TABLES = (".toml", ".json", ".csv", ".tsv")


@lru_cache(maxsize=1)
def _roots() -> dict[str, Path]:
    """Folder of each package."""
    found = {}
    for name in _PACKAGES:
        spec = util.find_spec(name)
        if spec is None or spec.origin is None:
            raise InputError(f"package {name} has no sources to hash")
        found[name] = Path(spec.origin).parent
    return found


def _source(module: str) -> Path | None:
    """File of a module; None if the name is not a module (a class or function)."""
    package, *rest = module.split(".")
    root = _roots().get(package)
    if root is None:
        return None
    place = root.joinpath(*rest)
    for path in (place / "__init__.py", place.with_suffix(".py")):
        if path.is_file() and (rest or path.name == "__init__.py"):
            return path
    return None


@cache
def _public(package: str) -> dict[str, str]:
    """Module of each public name of a package, by the stub its names are loaded from on first use."""
    path = _source(package)
    stub = None if path is None else path.with_name("__init__.pyi")
    if stub is None or path is None or path.name != "__init__.py" or not stub.is_file():
        return {}
    return {name: f"{package}.{module}.{name}" for module, name in _PUBLIC.findall(stub.read_text(encoding="utf-8"))}


def _module_with(name: str) -> str | None:
    """The module a dotted name is, or is defined in."""
    parts = name.split(".")
    for k in range(len(parts), 0, -1):
        module = ".".join(parts[:k])
        if _source(module) is not None:
            public = _public(module).get(parts[k]) if k < len(parts) else None
            return _module_with(public) if public is not None else module if k > 1 else None
    return None


@cache
def _depends(module: str) -> tuple[str, ...]:
    """Modules a module mentions."""
    path = _source(module)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    names = set()
    for match in _MENTION.finditer(text):
        names.add(match.group(0) if match.group(1) is None else "")
    for match in _FROM.finditer(text):
        names.update(f"{match.group(1)}.{name}" for name in re.findall(r"\w+", match.group(2)))
    found = {_module_with(name) for name in names - {""}} - {None}
    return tuple(sorted(name for name in found if name))


def _above(module: str) -> list[str]:
    """The module, and the packages it lies in but the outermost."""
    parts = module.split(".")
    return [".".join(parts[:k]) for k in range(2, len(parts) + 1)]


@lru_cache(maxsize=64)
def code_hash(*modules: str) -> str:
    """Hash of the sources of modules and of all modules and tables of this project they depend on.

    Parameters
    ----------
    modules : names such as "twin.flood"; a package includes all modules in its folder

    Returns
    -------
    str
        16 hexadecimal digits; the same wherever the same sources are installed.

    Examples
    --------
    >>> code_hash("twin.criteria") == code_hash("twin.criteria"), len(code_hash("twin.criteria"))
    (True, 16)
    """
    todo: list[str] = []
    for module in modules:
        path = _source(module)
        if path is None:
            raise InputError(f"{module!r} is not a module of {' or '.join(_PACKAGES)}")
        todo.append(module)
        if path.name == "__init__.py":
            inside = sorted(path.parent.rglob("*.py"))
            todo += [_module_of(p) for p in inside if p != path]
    seen: set[str] = set()
    while todo:
        module = todo.pop()
        if module in seen:
            continue
        seen.add(module)
        todo += [name for found in (module, *_depends(module)) for name in _above(found) if _source(name)]
    digest = hashlib.sha256()
    folders = set()
    for module in sorted(seen):
        path = _source(module)
        assert path is not None
        digest.update(module.encode() + b"\0" + path.read_bytes())
        folders.add(path.parent)
    roots = set(_roots().values())
    for folder in sorted(folders - roots):
        if folder.name == "notes":  # sentences, not results
            continue
        for path in sorted(folder.iterdir()):
            if path.suffix in _TABLES:
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _module_of(path: Path) -> str:
    for package, root in _roots().items():
        if path.is_relative_to(root):
            parts = path.relative_to(root).with_suffix("").parts
            return ".".join([package, *(part for part in parts if part != "__init__")])
    raise InputError(f"{path} lies in none of {', '.join(_PACKAGES)}")
