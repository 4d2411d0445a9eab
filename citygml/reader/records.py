"""Records among the values of a part: disaster risks, and key-value pairs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from citygml import schema
from citygml.codelists import key_list_path
from citygml.model import empty_table
from citygml.reader.columns import Candidates
from citygml.reader.meaning import What

if TYPE_CHECKING:
    from citygml.reader.attributes import Values

__all__ = ["read_key_values", "read_risks"]

Array = np.ndarray

_RISK_MISSING = (-9999.0, 9999.0)
_RISKS = {
    column: schema.Attribute(column, dtype, unit, _RISK_MISSING)
    for column, dtype, unit in [*schema.RISK_FIELDS.values(), *schema.GENERIC_RISK_FIELDS.values()]
}


def read_risks(values: Values) -> None:
    """Risk records: elements of their own, and generic sets named after a hazard."""
    sets = np.flatnonzero(values.risk_set == np.arange(values.n))
    records = np.flatnonzero(values.what == What.RISK)
    starts = np.sort(np.concatenate([sets, records]))
    n = len(starts)
    if not n:
        return
    types = np.array([*(m.type for m in values.meaning), ""], object)
    kinds = types[values.which[starts]]
    is_set = np.isin(starts, sets)
    named = values.name[starts[is_set]]
    of_name = {int(k): schema.generic_risk_kind(values.words.one(int(k))) for k in values.words.distinct(named)}
    kinds[is_set] = [of_name[k] for k in named.tolist()]
    risk_of = np.full(values.n, -1, np.int64)
    risk_of[starts] = np.arange(n)
    fields = np.flatnonzero(values.what == What.RISK_FIELD)
    names = values.words.of(values.name[values.risk_generics])
    fields_of = schema.GENERIC_RISK_FIELDS
    known = np.fromiter((name in fields_of for name in names), np.bool_, len(names))
    values.generic_extra(values.risk_generics[~known])
    generics = values.risk_generics[known]
    codes = {column: code for code, column in enumerate(_RISKS)}
    code_of = np.array([*(codes.get(m.type, -1) for m in values.meaning), -1], np.int8)
    columns = np.concatenate(
        [code_of[values.which[fields]], np.array([codes[fields_of[k][0]] for k in names[known]], np.int8)]
    )
    entries = np.concatenate([fields, generics])
    where = np.concatenate([fields, values.generic_value[generics]])
    rows = np.concatenate([risk_of[values.parent_entry[fields]], risk_of[values.risk_set[generics]]])
    word = np.concatenate([np.zeros(len(fields), np.bool_), np.ones(len(generics), np.bool_)])
    out: dict[str, Any] = {}
    for code, column in enumerate(_RISKS):
        here = np.flatnonzero(columns == code)
        if not len(here):
            continue
        here = here[np.argsort(entries[here], kind="stable")]
        at = where[here]
        found = Candidates(
            entries[here], rows[here], np.where(at >= 0, values.value[at], values.empty),
            np.where(at >= 0, values.uom[at], -1),
            np.where(word[here] | (at < 0), -1, values.code_space[at]), word[here], np.zeros(len(here), np.bool_),
        )  # fmt: skip
        values.fill(found, _RISKS[column], column, n, out, partial(_risk_leftover, values))
    values.out.risks = _risk_table(values, starts, kinds, sets, risk_of, out)


def _risk_leftover(values: Values, entries: Array) -> None:
    generic = values.what[entries] == What.GENERIC
    values.plain_extra(entries[~generic])
    if generic.any():
        some = entries[generic]
        value = values.generic_value[some]
        names = values.words.of(values.name[some])
        paths = [f"{values.set_path[values.risk_set[k]]}/{name}" for k, name in zip(some, names)]
        spaces = values.code_space[value]
        kind = np.where(spaces >= 0, "code", "").astype(object)
        values.add_extra(
            some, values.row[some] * 8 + 7, np.array([*paths, ""], object)[:-1], kind,
            values.label(spaces, values.value[value]), value=values.value[value], uom=values.uom[value],
        )  # fmt: skip


def _risk_table(values: Values, starts: Array, kinds: Array, sets: Array, risk_of: Array, out: dict[str, Any]) -> Any:
    n = len(starts)
    names = values.words.of(values.name[sets])
    for column in ("description", "description_label"):
        cells = out.setdefault(column, np.full(n, None, object))
        cells[risk_of[sets]] = names
    label = out.pop("rank_org_label", None)
    if label is not None:
        rank = out.get("rank", np.full(n, None, object))
        own = out.get("rank_label", np.full(n, None, object))
        out["rank_label"] = np.where([value is None for value in rank], label, own)
    columns: dict[str, Any] = {}
    for name, dtype in empty_table("risks").dtypes.items():
        if name == "object":
            columns[name] = values.object[starts].astype(np.int32)
        elif name == "kind":
            columns[name] = pd.Series(kinds, dtype=object)
        elif dtype == np.float64:
            columns[name] = out.get(name, np.full(n, np.nan))
        else:
            columns[name] = pd.Series(out.get(name, np.full(n, None, object)), dtype=object)
    return pd.DataFrame(columns)


def read_key_values(values: Values) -> None:
    """Key-value pairs: one row of extras a value."""
    pairs = np.flatnonzero(values.what == What.KEY_VALUE)
    if not len(pairs):
        return
    key = np.full(values.n, -1, np.int64)
    keys = np.flatnonzero(values.what == What.KEY)
    key[values.parent_entry[keys]] = keys
    given = np.flatnonzero(values.what == What.PAIR_VALUE)
    paired = np.zeros(values.n + 1, np.bool_)
    paired[values.parent_entry[given]] = True
    alone = pairs[~paired[pairs]]
    entries = np.concatenate([given, alone])
    owner = key[np.concatenate([values.parent_entry[given], alone])]
    key_number = np.where(owner >= 0, values.value[owner], values.empty)
    key_space = np.where(owner >= 0, values.code_space[owner], -1)
    kind = np.array([*(m.type for m in values.meaning), ""], object)[values.which[entries]]
    is_value = np.arange(len(entries)) < len(given)
    kind = np.where(is_value, kind, "")
    space = values.words.of(np.where(is_value, values.code_space[entries], -1))
    number = np.where(is_value, values.value[entries], values.empty)
    by_key = is_value & (kind == "code")
    spaces = values.words.of(key_space)
    keys_text = values.words.of(key_number)
    texts = values.words.of(number)
    cache: dict[tuple[Any, ...], Any] = {}
    label = np.full(len(entries), None, object)
    if values.lists is not None:
        for k in np.flatnonzero(by_key):
            at = (space[k], spaces[k], keys_text[k], texts[k])
            if at not in cache:
                where = (
                    space[k]
                    if space[k] is not None
                    else key_list_path(spaces[k], keys_text[k])
                    if spaces[k]
                    else None
                )
                cache[at] = values.lists.label(values.member, where, texts[k])
            label[k] = cache[at]
    path = np.array([*("key:" + text for text in keys_text), ""], object)[:-1]
    values.add_extra(
        entries, values.row[entries] * 8 + 7, path, kind, label, value=number,
        uom=np.where(is_value, values.uom[entries], -1), name=values.label(key_space, key_number),
    )  # fmt: skip
