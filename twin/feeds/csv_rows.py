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
from twin.sensors.table_cells import codec_of

__all__ = ["TableRow", "table_rows"]

_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_MOST_HEADER_ROWS = 200  # rows above the first observation


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
    wanted = codec_of(form.encoding)
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
        lines = (" ".join(line.split()) for line in text) if form.delimiter == " " else text
        self._reader = csv.reader(lines, delimiter=form.delimiter)
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

    def give_back(self, line: int, row: list[str]) -> None:
        """The next row is this one."""
        self._back.append((line, row))


def _rows(text: io.TextIOWrapper, form: TableForm, name: str) -> Iterator[TableRow]:
    lines = _Lines(text, form)
    page = _Page(lines, form, name)
    held: list[_Line] = []  # rows that may be those above the header of a next table
    for line, row in lines:
        if row == page.header.row or page.begins_next(row):
            yield from page.turn(_Line(line, row), held)
            held = []
            continue
        held.append(_Line(line, row))
        if len(held) > form.above:
            yield from page.take(held.pop(0))
    for one in held:
        yield from page.take(one)
    yield from page.refused()


class _Line(NamedTuple):
    """A row with its line number in the file."""

    number: int
    cells: list[str]


class _Page:
    """Rows below one header. A file may hold several tables: rows belong to the header and preamble above them."""

    def __init__(self, lines: _Lines, form: TableForm, name: str) -> None:
        self._lines, self._form, self._name = lines, form, name
        self._misfits: list[_Line] = []  # rows of another width since the last that fitted
        self._begin(_header(lines, form, name))

    def _begin(self, header: _Header) -> None:
        unknown = sorted(set(self._form.fill) - set(header.layout.columns))
        if unknown:
            raise InputError(f"{self._name}: fill names columns that are not there: {unknown}")
        self.header = header
        self._fill = [header.layout.columns[column] for column in self._form.fill]
        self._last = [""] * header.layout.n_columns

    def take(self, line: _Line) -> Iterator[TableRow]:
        """The observations of a row; one of another width waits for what follows it."""
        row, layout = line.cells, self.header.layout
        while len(row) > layout.n_columns and not row[-1].strip():
            row.pop()  # a trailing comma
        if len(row) != layout.n_columns or self._is_comment(line):
            self._misfits.append(line)
            if len(self._misfits) > _MOST_HEADER_ROWS:  # of another table altogether
                yield from self.refused()
            return
        stated = self._stated_again()
        if stated:  # a next table without a header
            self._begin(self.header._replace(common=stated))
            self._misfits = []
        yield from self.refused()
        for at in self._fill:
            row[at] = row[at] if row[at].strip() else self._last[at]
        self._last = row
        for observation in layout.observations(row, self.header.common):
            yield TableRow(line.number, json.dumps(observation, ensure_ascii=False).encode())

    def _stated_again(self) -> dict[str, str]:
        """What the rows that wait state, where it is the preamble of a next table: it has a name of ours."""
        if not self._misfits or not self.header.common:
            return {}
        stated = self._form.stated_above([one.cells for one in self._misfits])
        return stated if stated.keys() & self.header.common.keys() else {}

    def begins_next(self, row: list[str]) -> bool:
        """Whether a row is the header of a next table with other columns: below a preamble, and as it was declared."""
        return bool(self._misfits) and self._form.begins_header(row) and bool(self._stated_again())

    def turn(self, line: _Line, above: list[_Line]) -> Iterator[TableRow]:
        """The header again: that of the next table where a preamble or its own rows are above it, else of a page."""
        before = [one.cells for one in (*self._misfits, *above)]
        is_own = bool(self._form.above) and [one.cells[0].strip() for one in above] == self.header.above
        if is_own or self._form.stated_above(before):
            self._misfits = []
            self._begin(_header_at(self._lines, line.number, line.cells, before, form=self._form, name=self._name))
            return
        for one in above:
            yield from self.take(one)
        yield from self.refused()
        if self._form.sub_headers:
            _sub_headers(self._lines)

    def refused(self) -> Iterator[TableRow]:
        """The rows that waited and belong to nothing."""
        n_columns = self.header.layout.n_columns
        for line in self._misfits:
            if not self._is_comment(line):
                problem = f"row has {len(line.cells)} columns, the header has {n_columns}"
                yield TableRow(line.number, json.dumps(line.cells, ensure_ascii=False).encode(), problem)
        self._misfits = []

    def _is_comment(self, line: _Line) -> bool:
        return bool(self._form.comment) and line.cells[0].lstrip().startswith(self._form.comment)


class _Header(NamedTuple):
    """A header as it was read.

    layout : columns of the table
    common : what is stated above it for every row
    row : the declared or first row as it is written, None where the table has none
    above : first cells of the rows above it that belong to it
    """

    layout: TableLayout
    common: dict[str, str]
    row: list[str] | None
    above: list[str]


def _header(lines: _Lines, form: TableForm, name: str) -> _Header:
    """The header; the lines are left at the first row."""
    if form.columns is not None and form.header is None:
        return _named_columns(lines, form, form.columns, name)
    before: list[list[str]] = []
    for line, row in lines:
        is_comment = bool(form.comment) and row[0].lstrip().startswith(form.comment)
        if (form.header is None and not is_comment) or form.begins_header(row):
            return _header_at(lines, line, row, before, form=form, name=name)
        before.append(row)
        if len(before) >= _MOST_HEADER_ROWS:
            break
    if form.header is None:
        what = "an empty file" if not before else f"{len(before)} lines of comments"
        raise InputError(f"{name}: line 1: expected a header with every column once, found {what}")
    found = f"no header row with {form.header!r} in its first {len(before)} rows, found {before[:3]}"
    raise InputError(f"{name}: {found}"[:600])


def _header_at(
    lines: _Lines, line: int, row: list[str], before: list[list[str]], *, form: TableForm, name: str
) -> _Header:
    as_written = list(row)
    if len(before) < form.above:
        raise InputError(f"{name}: line {line}: {form.above} header rows above were declared, found {len(before)}")
    rows = [*(before[len(before) - form.above :]), [form.bare(row[0]), *row[1:]]]
    if form.sub_headers:
        rows += _sub_headers(lines)
    layout = table_layout(rows if form.columns is None else [list(form.columns)], form, name)
    if layout.n_columns == 1 and any(other in row[0] for other in "\t;,"):
        raise InputError(f"{name}: line {line}: the header is one column, {row[0][:80]!r}; declare table.delimiter")
    above = [one[0].strip() for one in before[len(before) - form.above :]]
    return _Header(layout, form.stated_above(before), as_written, above)


def _named_columns(lines: _Lines, form: TableForm, columns: tuple[str, ...], name: str) -> _Header:
    """Declared columns; with a preamble, the first row of as many cells is the first observation."""
    before: list[list[str]] = []
    if form.preamble or form.title is not None:
        for line, row in lines:
            if len(row) >= len(columns) and not (form.comment and row[0].lstrip().startswith(form.comment)):
                lines.give_back(line, row)
                break
            before.append(row)
            if len(before) > _MOST_HEADER_ROWS:
                raise InputError(f"{name}: no row of {len(columns)} columns in its first {len(before)} rows")
    return _Header(table_layout([list(columns)], form, name), form.stated_above(before), None, [])


def _sub_headers(lines: _Lines) -> list[list[str]]:
    """Rows below the header whose first cell is empty."""
    rows: list[list[str]] = []
    for line, row in lines:
        if row[0].strip():
            lines.give_back(line, row)
            break
        rows.append(row)
    return rows


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
