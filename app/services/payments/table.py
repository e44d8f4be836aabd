"""Which payments of a month went to the bank, and which came back, as a table?"""

from collections.abc import Callable, Iterator, Sequence

from app.calendars import day_text, number_day
from app.models.member import members_by_id
from app.models.payment import payment_files, payment_lines
from app.models.payment_return import returns_of_close
from app.models.writing import Reading
from app.records.months import CloseRecord
from app.services.payments.due import held_returns
from app.services.plan_books import Cell, ExportKind, ExportTable

_COLUMNS = (
    "member",
    "payment_file",
    "state",
    "amount",
    "iban",
    "returned",
    "reason",
    "waits",
)


def transfers_export(amount: Callable[[int], Cell], *, jalali: bool) -> ExportKind:
    """Return the export of a month's payments, file by file and by member code.

    Args:
        amount: Writes an amount of money.
        jalali: In which calendar days are written.
    """

    def read(reading: Reading, close: CloseRecord) -> ExportTable:
        back = {
            (one.file_id, one.member_id): one
            for one in returns_of_close(reading, close.id)
        }
        held = {one.id for one in held_returns(reading, close)}

        def rows() -> Iterator[Sequence[Cell]]:
            for file in payment_files(reading, close.id):
                lines = payment_lines(reading, file.id)
                members = members_by_id(reading, [line.member_id for line in lines])
                for line in sorted(lines, key=lambda one: members[one.member_id].code):
                    returned = back.get((file.id, line.member_id))
                    when = reason = waits = None
                    if returned is not None:
                        day = number_day(returned.returned_on)
                        when, reason = day_text(day, jalali=jalali), returned.reason
                        waits = "yes" if returned.id in held else "no"
                    yield (
                        members[line.member_id].code,
                        file.message_id,
                        file.state,
                        amount(line.amount),
                        line.iban,
                        when,
                        reason,
                        waits,
                    )

        return ExportTable(_COLUMNS, rows(), ("reason",))

    return ExportKind(of_close=read)
