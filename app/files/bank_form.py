"""How does a bank want its batch of payments, column by column?

Banks in Iran have no form in common. Each form is a TOML file: what it is, where that
is said, whether it is CSV or a workbook, its limits in rial, and its columns. Amounts
come in toman and are written in rial.
"""

import codecs
import csv
import io
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import islice
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from xlsxwriter import Workbook

from app.calendars import day_text
from app.errors import AppError
from app.files.csv_write import ROWS_AT_ONCE
from app.files.formula_text import escaped
from app.files.transfers import (
    Parts,
    PaymentForm,
    Sink,
    Transfer,
    TransferOrder,
    Unfit,
)

RIAL_IN_TOMAN = 10
_MOST_ROWS_OF_A_SHEET = 1_048_575
_ENDS = {"lf": "\n", "crlf": "\r\n"}
_FREE_TEXT = ("name", "message", "payer_name")
# The letter of Windows-1256 that looks the same.
_ARABIC_LETTERS = str.maketrans({"ی": "ي"})

Limit = Annotated[int, Field(ge=1, lt=10**15)]
ColumnValue = Literal[
    "row",
    "number",
    "iban",
    "amount_rial",
    "name",
    "member",
    "period",
    "message",
    "message_id",
    "day",
    "payer_iban",
    "payer_name",
    "empty",
]
Cell = str | int


class BadBankForm(AppError):
    """A form of a bank's file breaks the rules of forms."""

    template = "bank form {form}: {problems}"


class UnknownLetters(AppError):
    """The encoding of a bank's file has no place for a name."""

    template = (
        "{member}: the bank's file ({encoding}) can't hold “{letters}” of “{text}”; "
        "choose another form"
    )


class _Table(BaseModel):
    """A table of a form: unknown keys are refused, nothing is converted."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class BankColumn(_Table):
    """One column: its title, and what stands in it."""

    title: str
    value: ColumnValue


class BankForm(_Table):
    """A bank's batch file.

    Attributes:
        label: What it is, for the operator.
        source: Where its columns and limits are from.
        most_lines: Payments that a file may hold.
        most_rial: What a payment may be at most, in rial.
        least_rial: What a payment must be at least, in rial.
        most_total_rial: What a file may come to, in rial.
    """

    label: str = Field(min_length=1)
    source: str = Field(min_length=1)
    form: Literal["csv", "xlsx"]
    separator: Literal[",", ";", "\t", "|"] = ","
    encoding: Literal["utf-8", "utf-8-sig", "utf-16", "cp1256"] = "utf-8"
    line_end: Literal["lf", "crlf"] = "lf"
    header: bool = True
    most_lines: Limit | None = None
    most_rial: Limit | None = None
    least_rial: Limit | None = None
    most_total_rial: Limit | None = None
    columns: list[BankColumn] = Field(min_length=1)


def load_bank_form(name: str, text: str) -> BankForm:
    """Read a form.

    Raises:
        BadBankForm: Naming the form and everything wrong in it.
    """
    try:
        return BankForm.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadBankForm(form=name, problems=error) from None
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()
        )
        raise BadBankForm(form=name, problems=problems) from None


def payment_form(form: BankForm) -> PaymentForm:
    """Return a form as the payments know it."""
    values = {column.value for column in form.columns}
    needs = [
        detail
        for value, detail in (("payer_iban", "iban"), ("payer_name", "name"))
        if value in values
    ]
    return PaymentForm(
        label=form.label,
        needs=needs,
        split=partial(parts_of, form),
        write=partial(write_order, form),
    )


def parts_of(form: BankForm, transfers: Sequence[Transfer]) -> Parts:
    """Share payments out over files within the limits of a form, in their order."""
    most_lines = form.most_lines or len(transfers)
    if form.form == "xlsx":
        most_lines = min(most_lines, _MOST_ROWS_OF_A_SHEET)
    files: list[list[Transfer]] = []
    unfit: list[Unfit] = []
    total = 0
    for transfer in transfers:
        rial = transfer.amount * RIAL_IN_TOMAN
        expected = _limit_broken(form, rial)
        if expected:
            unfit.append(Unfit(transfer, expected))
            continue
        total += rial
        is_full = bool(files) and len(files[-1]) >= most_lines
        if not files or is_full or total > (form.most_total_rial or total):
            files.append([])
            total = rial
        files[-1].append(transfer)
    return Parts(tuple(map(tuple, files)), tuple(unfit))


def _limit_broken(form: BankForm, rial: int) -> str:
    """Return what a payment should be instead, "" where it fits."""
    tops = [top for top in (form.most_rial, form.most_total_rial) if top]
    if tops and rial > min(tops):
        return f"at most {min(tops):,} rial"
    if form.least_rial and rial < form.least_rial:
        return f"at least {form.least_rial:,} rial"
    return ""


def write_order(form: BankForm, order: TransferOrder, stream: Sink) -> None:
    """Write a file; the same order always gives the same bytes.

    Raises:
        UnknownLetters: The encoding has no place for a text.
    """
    if form.form == "xlsx":
        _write_workbook(form, order, stream)
    else:
        _write_text(form, order, stream)


def _write_text(form: BankForm, order: TransferOrder, stream: Sink) -> None:
    encoder = codecs.getincrementalencoder(form.encoding)()
    lines = _lines(form, order)
    while block := "".join(islice(lines, ROWS_AT_ONCE)):
        stream.write(encoder.encode(block))


def _lines(form: BankForm, order: TransferOrder) -> Iterator[str]:
    text = io.StringIO(newline="")
    writer = csv.writer(
        text, delimiter=form.separator, lineterminator=_ENDS[form.line_end]
    )
    free = [column.value in _FREE_TEXT for column in form.columns]
    if form.header:
        titles = [column.title for column in form.columns]
        writer.writerow(_encodable(form, "header", titles))
    for transfer, row in zip(order.transfers, _rows(form, order), strict=True):
        cells = [
            escaped(str(cell)) if is_free else str(cell)
            for cell, is_free in zip(row, free, strict=True)
        ]
        writer.writerow(_encodable(form, transfer.member, cells))
        yield text.getvalue()
        text.seek(0)
        text.truncate()


def _encodable(form: BankForm, member: str, cells: list[str]) -> list[str]:
    """Return cells in letters that the encoding has."""
    if form.encoding != "cp1256":
        return cells
    written = [cell.translate(_ARABIC_LETTERS) for cell in cells]
    for text in written:
        try:
            text.encode(form.encoding)
        except UnicodeEncodeError as error:
            raise UnknownLetters(
                member=member,
                encoding=form.encoding,
                letters=text[error.start : error.end],
                text=text,
            ) from None
    return written


def _write_workbook(form: BankForm, order: TransferOrder, stream: Sink) -> None:
    content = io.BytesIO()
    book = Workbook(content, {"in_memory": True})
    book.set_properties({"created": order.made_at.replace(tzinfo=None)})
    sheet = book.add_worksheet()
    sheet.right_to_left()
    bold = book.add_format({"bold": True})
    if form.header:
        for place, column in enumerate(form.columns):
            sheet.write_string(0, place, column.title, bold)
    for line, row in enumerate(_rows(form, order), int(form.header)):
        for place, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(line, place, cell)
            else:
                sheet.write_string(line, place, cell)
    sheet.autofit()
    book.close()
    stream.write(content.getvalue())


def _rows(form: BankForm, order: TransferOrder) -> Iterator[list[Cell]]:
    readers = [_CELLS[column.value] for column in form.columns]
    for row, transfer in enumerate(order.transfers, 1):
        yield [read(order, transfer, row) for read in readers]


_CELLS: Mapping[ColumnValue, Callable[[TransferOrder, Transfer, int], Cell]] = {
    "row": lambda _order, _transfer, row: row,
    "number": lambda _order, transfer, _row: transfer.number,
    "iban": lambda _order, transfer, _row: transfer.iban,
    "amount_rial": lambda _order, transfer, _row: transfer.amount * RIAL_IN_TOMAN,
    "name": lambda _order, transfer, _row: transfer.name,
    "member": lambda _order, transfer, _row: transfer.member,
    "period": lambda order, _transfer, _row: order.period,
    "message": lambda _order, transfer, _row: transfer.message,
    "message_id": lambda order, _transfer, _row: order.message_id,
    "day": lambda order, _transfer, _row: _jalali(order.execute_on),
    "payer_iban": lambda order, _transfer, _row: order.payer.iban,
    "payer_name": lambda order, _transfer, _row: order.payer.name,
    "empty": lambda _order, _transfer, _row: "",
}


def _jalali(day: date) -> str:
    return day_text(day, jalali=True).replace("-", "/")
