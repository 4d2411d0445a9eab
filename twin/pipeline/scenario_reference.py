"""The keys of a scenario file as a page: `docs/scenario.md` is this function's text.

python -m twin.pipeline.scenario_reference > docs/scenario.md
"""

from __future__ import annotations

import sys
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from twin.scenario import Scenario

__all__ = ["scenario_reference"]

_HEAD = """# Scenario file

One TOML file describes one scenario for one city; `twin init DATASET` writes one to start from. Units are part of the
names of keys. Unknown keys are refused. Paths are relative to the file. `*` marks required keys.
"""


def scenario_reference() -> str:
    """Every section and key with type, default and meaning, as Markdown.

    >>> "| `rain_mm_per_hour` | number | 0 |" in scenario_reference()
    True
    """
    sections: list[str] = []
    _section(Scenario, "", sections)
    return _HEAD + "\n".join(sections)


def _section(model: type[BaseModel], path: str, out: list[str], *, repeated: bool = False) -> None:
    below = []
    title = (f"[[{path}]]" if repeated else f"[{path}]") if path else "Top of the file"
    rows = [f"\n## {title}\n", f"{(model.__doc__ or '').strip().splitlines()[0]}\n",
            "| key | type | default | |", "|---|---|---|---|"]  # fmt: skip
    for name, info in model.model_fields.items():
        models = _models(info.annotation)
        many = "list" in str(info.annotation)
        place = f"{path}.{name}" if path else name
        if models:
            below += [(m, place, many) for m in models]
        if not models or path.count(".") >= 1 or str in get_args(info.annotation):
            required = "*" if info.is_required() else ""
            rows.append(f"| `{name}`{required} | {_type(info.annotation)} | {_default(info)} | {_meaning(info)} |")
    out.append("\n".join(rows))
    for m, place, many in below:
        _section(m, place, out, repeated=many)


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [m for part in get_args(annotation) for m in _models(part)]


def _type(annotation: Any) -> str:
    models = _models(annotation)
    if models and str in get_args(annotation):
        return f"text or tables {models[0].__name__.lower()}"
    if models:
        return f"table {models[0].__name__.lower()}"
    text = str(annotation)
    if "Literal" in text:
        words = [w for part in ([annotation] if not get_args(annotation) else [annotation, *get_args(annotation)])
                 for w in get_args(part) if isinstance(w, (str, int))]  # fmt: skip
        return " or ".join(dict.fromkeys(f"`{w}`" for w in words))
    if text.startswith("dict"):
        return "table of numbers"
    if "list[tuple" in text or "tuple[" in text:
        return "pairs" if "list" in text else "numbers"
    names = {"bool": "true or false", "float": "number", "int": "whole number", "datetime": "time", "str": "text"}
    found = [word for key, word in names.items() if key in text]
    return ("list of " if text.startswith("list") else "") + " or ".join(found)


def _default(info: FieldInfo) -> str:
    if info.is_required() or info.default is None or info.default is PydanticUndefined or info.default in ([], {}):
        return ""
    if isinstance(info.default, bool):
        return str(info.default).lower()
    return f"{info.default:g}" if isinstance(info.default, float) else str(info.default)


def _meaning(info: FieldInfo) -> str:
    limits = [
        f"{words} {getattr(limit, name):g}" for limit in info.metadata
        for name, words in (("gt", "above"), ("ge", "from"), ("lt", "below"), ("le", "up to")) if hasattr(limit, name)
    ]  # fmt: skip
    words = [info.description or "", f"({', '.join(limits)})" if limits else ""]
    return " ".join(filter(None, words)).replace("|", "/")


if __name__ == "__main__":
    sys.stdout.write(scenario_reference() + "\n")
