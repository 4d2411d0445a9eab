"""What no tool holds of the house: imports without circles, names that are nouns of the field, sentences in the notes.

The lists below name what is still to be corrected. They only get shorter: what is corrected has to be taken out.
"""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("citygml", "twin")

# --- imports ---------------------------------------------------------------------------------------------------------


@cache
def _modules() -> dict[str, Path]:
    """Dotted name -> file of every module."""
    found = {}
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(part for part in parts if part != "__init__")] = path
    return found


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _absolute(node: ast.ImportFrom, package: str) -> str:
    """Dotted name of what an import statement imports from."""
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    base = parts[: len(parts) - node.level + 1]
    return ".".join([*base, node.module] if node.module else base)


@cache
def _stub(package: str) -> dict[str, str]:
    """Public name -> module that holds it, of a package whose names are loaded on first use."""
    path = _modules()[package].with_suffix(".pyi")
    if not path.is_file():
        return {}
    imports = [node for node in _tree(path).body if isinstance(node, ast.ImportFrom)]
    return {alias.name: _absolute(node, package) for node in imports for alias in node.names}


def _holder(module: str, name: str) -> str:
    """The module that a name imported from another one comes from."""
    modules = _modules()
    if f"{module}.{name}" in modules:
        return f"{module}.{name}"
    if module in modules and modules[module].name == "__init__.py" and name in _stub(module):
        return _holder(_stub(module)[name], name)
    return module


def imports_of(module: str) -> set[str]:
    """Modules a module imports: at the top, inside functions, and for type annotations only."""
    path = _modules()[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    found = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            origin = _absolute(node, package)
            found |= {_holder(origin, alias.name) for alias in node.names}
    return {name for name in found if name in _modules() and name != module}


def circles(edges: dict[str, set[str]]) -> set[frozenset[str]]:
    """Groups of nodes that reach one another.

    >>> sorted(circles({"a": {"b"}, "b": {"a", "c"}, "c": set()})) == [frozenset({"a", "b"})]
    True
    """
    reach: dict[str, set[str]] = {}
    for start in edges:
        seen: set[str] = set()
        todo = list(edges[start])
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo += edges.get(node, ())
        reach[start] = seen
    return {
        frozenset([node, *(other for other in reach[node] if node in reach.get(other, ()))])
        for node in edges
        if node in reach[node]
    }


def test_no_modules_import_one_another_annotations_included() -> None:
    found = circles({module: imports_of(module) for module in _modules()})
    assert not found, f"modules that import one another: {sorted(sorted(circle) for circle in found)}"


# --- names of modules ------------------------------------------------------------------------------------------------
# Names that say nothing of what a module holds.
RIDDLES = {
    "ahead", "apart", "aside", "asked", "between", "book", "chains", "door", "doors", "escape", "flooding", "gaps",
    "given", "halves", "hand", "handle", "helpers", "letters", "look", "manager", "meaning", "misc", "pair",
    "passing",
    "pieces", "process", "quick", "said", "showing", "stores", "utils", "walk", "what", "words", "writing",
}  # fmt: skip
STILL_RIDDLES = {"walk"}
# Terms of the field that end like a participle, and names of which a word alone would be a riddle.
TERMS = {
    "building", "conditioning", "drawing", "encoding", "forcing", "loading", "mapping", "packing",
    "polling", "rating", "rendering", "routing", "string", "tracking", "wading",
}  # fmt: skip
WHOLE_TERMS = {"compile_ahead", "dead_letters"}
# Base names with one meaning in every room.
SHARED = {"__init__", "arrays", "errors", "kernels", "results", "scenario", "simulate"}
# Number of modules by base name that is still used with several meanings.
STILL_REPEATED = {
    "appearance": 4, "assembly": 2, "attributes": 3, "buildings": 3, "conditioning": 2, "conversion": 2, "frames":
    2, "geometry": 4, "ground": 3, "heights": 2, "objects": 2, "page": 2, "people": 3,
    "shelters": 2, "sources": 2, "state": 2, "streets": 2, "tables": 2, "tape": 2, "values": 3,
    "voxels": 2, "walk": 2, "watch": 2, "water": 3,
}  # fmt: skip


def _base_names() -> dict[str, list[str]]:
    """Base name -> modules of that name."""
    found = defaultdict(list)
    for module in _modules():
        if "." in module and _modules()[module].name != "__init__.py":
            found[module.rpartition(".")[2]].append(module)
    return dict(found)


def is_riddle(name: str) -> bool:
    """Whether a base name is a participle or one of `RIDDLES`; each of its words counts.

    >>> is_riddle("given_flood"), is_riddle("rating"), is_riddle("key_figures")
    (True, False, False)
    """
    return name not in WHOLE_TERMS and any(
        (word in RIDDLES or (word.endswith("ing") and len(word) > 5)) and word not in TERMS for word in name.split("_")
    )


def test_modules_are_named_by_nouns_of_the_field() -> None:
    found = {name for name in _base_names() if is_riddle(name)}
    assert found <= STILL_RIDDLES, f"name them for what they hold: {sorted(found - STILL_RIDDLES)}"


def test_a_base_name_has_one_meaning() -> None:
    new = {
        name: modules
        for name, modules in _base_names().items()
        if name not in SHARED and len(modules) > STILL_REPEATED.get(name, 1)
    }
    assert not new, f"one base name in several rooms: {new}"


# --- sentences for users ---------------------------------------------------------------------------------------------
# Number of sentences by file that are to move into the catalogue of notes.
SENTENCES = {
    "twin/evacuation/states.py": 1, "twin/io/shelters.py": 4, "twin/io/styles.py": 5,
    "twin/quantities.py": 5, "twin/scene/places.py": 1,
}  # fmt: skip


def _text(node: ast.expr) -> str:
    """The literal text of a string or of an f-string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    if isinstance(node, ast.BinOp):
        return _text(node.left) + _text(node.right)
    return ""


def is_prose(text: str) -> bool:
    """Three words or more, or a Japanese sentence.

    >>> is_prose("[dim]cached[/dim]"), is_prose("run the same command again"), is_prose("出典は報告書に記載する")
    (False, True, True)
    """
    words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\[/?[a-z ]+\]|\{.*?\}|--?[\w\-]+", " ", text))
    return len(words) >= 3 or bool(re.search(r"[ぁ-ん]", text) and len(text) >= 8)


def sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, text) of sentences that are printed, shown as help, or wrapped in a note as they are."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        if name in ("Note.plain", "typer.echo", "echo", "print") or name.endswith("console.print"):
            shown = [*node.args]
        elif name in ("typer.Option", "typer.Argument", "typer.Typer"):
            shown = [keyword.value for keyword in node.keywords if keyword.arg == "help"]
        else:
            continue
        for value in shown:
            if is_prose(_text(value)):
                yield node.lineno, _text(value)


def japanese(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """(line, text) of Japanese sentences outside docstrings: what a user reads is in the catalogue."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in docstrings:
            continue
        if re.search(r"[ぁ-ん]", node.value) and re.search(r"[ぁ-んァ-ヶ一-鿿]{8,}", node.value):
            yield node.lineno, node.value


def test_sentences_for_users_are_in_the_catalogue_of_notes() -> None:
    found: Counter[str] = Counter()
    places: dict[str, list[str]] = defaultdict(list)
    for path in _modules().values():
        file = path.relative_to(ROOT).as_posix()
        for line, text in [*sentences(_tree(path)), *japanese(_tree(path))]:
            found[file] += 1
            places[file].append(f"{file}:{line}: {text[:70]}")
    new = [place for file, lines in places.items() if found[file] > SENTENCES.get(file, 0) for place in lines]
    assert not new, "\n".join(new)


# --- words -----------------------------------------------------------------------------------------------------------
# Household words for things the field has terms for; see the guide.
BANNED = {
    "door of a package": r"\b[Tt]he door\b(?! of a (?:building|house|home|room))(?=[:.]| of the (?:package|library))",
    "doors of the house": r"\b(?:public|package|front) doors?\b",
    "it is said": r"\b(?:is|are|was|were) (?:said|told)\b(?! to)",
    "says so": r"\bsays? so\b",
    "mended": r"\bmend(?:s|ed|ing)?\b",
    "told apart": r"\b(?:told|tells?|telling) apart\b",
    "in hand": r"\bin hand\b",
    "picked up": r"\b(?:pick|picks|picked|picking) up\b",
    "laid down": r"\b(?:lay|lays|laid|laying) down\b",
    "stood in": r"\b[Ww]hat (?:stands|stood) in\b|\bstood in[.,;]",
    "own book": r"\bown book\b",
    "one row a polygon": r"\b(?:one|a) (?:row|line|value|column|entry|file|number|call|point|record|lookup) an? ",
    "163 B a person": r"\b\d+ (?:B|bytes|ns|MB|kB|m2|m²) an? [a-z]+",
    "withers": r"\bwither(?:s|ed)?\b",
}  # fmt: skip
# Number of lines by folder (of the packages, docs and README) that still have such words.
WORDS: dict[str, int] = {}


def _texts() -> Iterator[tuple[str, Path]]:
    """(folder, file) of every text of the packages and docs."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*")):
            if path.suffix in (".py", ".pyi", ".toml", ".html"):
                parts = path.relative_to(ROOT).parts
                yield "/".join(parts[:2] if len(parts) > 2 else parts[:1]), path
    for path in sorted((ROOT / "docs").glob("*.md")):
        yield f"docs/{path.name}", path
    yield "README.md", ROOT / "README.md"


@pytest.mark.parametrize("name", BANNED)
def test_a_banned_word_is_found(name: str) -> None:
    examples = {
        "door of a package": "The door: checks", "doors of the house": "checked at public doors",
        "it is said": "what is missing is said", "says so": "the report says so", "163 B a person": "163 B a person",
        "one row a polygon": "one row a polygon", "stood in": "what stands in is reported",
        "withers": "dead ends wither",
    }  # fmt: skip
    assert re.search(BANNED[name], examples.get(name, name))


def test_texts_use_the_terms_of_the_field() -> None:
    found: Counter[str] = Counter()
    places: dict[str, list[str]] = defaultdict(list)
    for folder, path in _texts():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            names = [name for name, pattern in BANNED.items() if re.search(pattern, line)]
            if names:
                found[folder] += 1
                places[folder].append(f"{path.relative_to(ROOT)}:{number}: {', '.join(names)}: {line.strip()[:90]}")
    new = [place for folder, lines in places.items() if found[folder] > WORDS.get(folder, 0) for place in lines]
    assert not new, "\n".join(new)
