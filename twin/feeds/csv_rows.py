"""Tables of text: rows of a file as JSON objects {column: text}, in the encoding and the form that were declared.

An encoding is not guessed: text in half-width katakana decodes in several without an error. Where the declared one
does not fit, the message names one that does. `table_form` describes headers, wide tables and preambles.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from twin.errors import InputError
from twin.feeds.table_form import TableForm, TableLayout, table_layout

__all__ = ["TableRow", "table_rows"]

_ALIASES = {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "windows-31j": "cp932", "utf-8": "utf-8-sig",
            "utf8": "utf-8-sig"}  # fmt: skip
"""Codecs of what is called so in practice: Windows' extension of Shift_JIS with ① and ㎜, UTF-8 with or without BOM."""

_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_MOST_HEADER_ROWS = 50  # rows searched for a declared header


class TableRow(NamedTuple):
    """One observation of a table.

    line : number in the file, from 1
    payload : JSON object {column: text or null}, or a list of the cells where they do not fit the header
    problem : why it does not fit, or ""
    """

    line: int
    payload: bytes
    problem: str = ""


def table_rows(file: BinaryIO, form: TableForm, name: str) -> Iterator[TableRow]:
    """The observations of a table, in its order.

    file : a binary file that can be rewound, at its beginning; name : for messages.

    Raises
    ------
    InputError
        No header, a column twice, not a table of text, or not in the declared encoding.

    Examples
    --------
    >>> file = io.BytesIO("水位\\n1.5\\n".encode("cp932"))
    >>> [(row.line, row.payload.decode()) for row in table_rows(file, TableForm(encoding="cp932"), "a.csv")]
    [(2, '{"水位": "1.5"}')]
    """
    wanted = _ALIASES.get(form.encoding.lower(), form.encoding)
    _check_bom(file, wanted, name)
    try:
        text = io.TextIOWrapper(file, encoding=wanted, newline="")
    except LookupError:
        raise InputError(f"{name}: encoding {form.encoding!r} is not known, expected e.g. 'utf-8' or 'cp932'") from None
    try:
        yield from _rows(text, form, name)
    except UnicodeError as error:
        fits = _fitting_encoding(file)
        hint = f"; it reads as {fits}: declare encoding = '{fits}'" if fits else "; name its encoding"
        raise InputError(f"{name}: not {form.encoding}: {error}{hint}") from None
    except csv.Error as error:
        raise InputError(f"{name}: not CSV: {error}") from None
    finally:
        text.detach()


class _Lines:
    """Rows of a table with their line numbers, blank ones left out; rows can be given back."""

    def __init__(self, text: io.TextIOWrapper, form: TableForm) -> None:
        for _ in range(form.skip):
            text.readline()
        self._reader = csv.reader(text, delimiter=form.delimiter, skipinitialspace=form.delimiter == " ")
        self._skip = form.skip
        self._back: list[tuple[int, list[str]]] = []

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        while True:
            if self._back:
                yield self._back.pop()
                continue
            row = next(self._reader, None)
            if row is None:
                return
            if any(cell.strip() for cell in row):
                yield self._skip + self._reader.line_num, row

    def give_back(self, rows: list[tuple[int, list[str]]]) -> None:
        self._back.extend(reversed(rows))


def _rows(text: io.TextIOWrapper, form: TableForm, name: str) -> Iterator[TableRow]:
    lines = _Lines(text, form)
    layout, common = _header(lines, form, name)
    for line, row in lines:
        if form.comment and row[0].lstrip().startswith(form.comment):
            continue
        while len(row) > layout.n_columns and not row[-1].strip():
            row.pop()  # a trailing comma
        if len(row) != layout.n_columns:
            problem = f"row has {len(row)} columns, the header has {layout.n_columns}"
            yield TableRow(line, json.dumps(row, ensure_ascii=False).encode(), problem)
            continue
        for observation in layout.observations(row, common):
            yield TableRow(line, json.dumps(observation, ensure_ascii=False).encode())


def _header(lines: _Lines, form: TableForm, name: str) -> tuple[TableLayout, dict[str, str]]:
    """Columns of the table, and what its preamble states for every row; the lines are left at the first row."""
    if form.columns is not None and form.header is None:
        return _named_columns(lines, form, form.columns, name)
    before: list[list[str]] = []
    for line, row in lines:
        if form.header is None and form.comment and row[0].lstrip().startswith(form.comment):
            before.append(row)
            continue
        if form.header is None or form.begins_header(row):
            if form.comment:
                row = [row[0].strip().removeprefix(form.comment), *row[1:]]
            header = [*(before[-form.above :] if form.above else []), row]
            if len(header) <= form.above:
                raise InputError(
                    f"{name}: line {line}: {form.above} header rows above were declared, found {len(before)}"
                )
            if form.sub_headers:
                header += _sub_headers(lines, form)
            common = _preamble(before, form) if form.preamble else {}
            layout = table_layout(header if form.columns is None else [list(form.columns)], form, name)
            if layout.n_columns == 1 and any(other in row[0] for other in "\t;,"):
                raise InputError(
                    f"{name}: line {line}: the header is one column, {row[0][:80]!r}; declare table.delimiter"
                )
            return layout, common
        before.append(row)
        if len(before) >= _MOST_HEADER_ROWS:
            break
    if form.header is None:
        raise InputError(f"{name}: line 1: expected a header with every column once, found an empty file")
    raise InputError(
        f"{name}: no header row with {form.header!r} in its first {len(before)} rows, found {before[:3]}"[:600]
    )


def _named_columns(
    lines: _Lines, form: TableForm, columns: tuple[str, ...], name: str
) -> tuple[TableLayout, dict[str, str]]:
    """Declared columns; with a preamble, the first row of as many cells is the first observation."""
    before: list[list[str]] = []
    if form.preamble:
        for line, row in lines:
            if len(row) >= len(columns) and not (form.comment and row[0].lstrip().startswith(form.comment)):
                lines.give_back([(line, row)])
                break
            before.append(row)
    return table_layout([list(columns)], form, name), _preamble(before, form)


def _sub_headers(lines: _Lines, form: TableForm) -> list[list[str]]:
    """Rows below the header whose first cell is empty."""
    rows: list[list[str]] = []
    for line, row in lines:
        if row[0].strip():
            lines.give_back([(line, row)])
            break
        rows.append(row)
    return rows


def _preamble(rows: list[list[str]], form: TableForm) -> dict[str, str]:
    """Lines of a name and a value."""
    pairs = [[_bare_cell(row[0], form), *(cell.strip() for cell in row[1:])] for row in rows]
    return {pair[0]: pair[1] for pair in pairs if len(pair) >= 2 and pair[0] and pair[1] and not any(pair[2:])}


def _bare_cell(cell: str, form: TableForm) -> str:
    return cell.strip().removeprefix(form.comment).strip() if form.comment else cell.strip()


def _check_bom(file: BinaryIO, wanted: str, name: str) -> None:
    """Refuse an encoding that contradicts the byte order mark: cp932 decodes UTF-8 to other characters."""
    start = file.read(3)
    file.seek(0)
    for bom, found in _BOMS.items():
        if start.startswith(bom) and not wanted.lower().startswith(found):
            raise InputError(f"{name}: begins as {found} does, not {wanted}; declare encoding = '{found}'")


def _fitting_encoding(file: BinaryIO) -> str:
    """The first common encoding that decodes the whole file, or ""."""
    for encoding in ("utf-8", "cp932", "euc_jp", "utf-16"):
        decoder = codecs.getincrementaldecoder(encoding)()
        file.seek(0)
        try:
            while part := file.read(1 << 20):
                decoder.decode(part)
            decoder.decode(b"", final=True)
        except UnicodeError:
            continue
        return encoding
    return ""
