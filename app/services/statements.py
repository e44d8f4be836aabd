"""Which statements does a closed month bring, and where are they written?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn, rows_of
from app.engine.farhan.result import HoldReason, LineKind
from app.errors import AppError
from app.files.pdf_fonts import missing_glyphs
from app.files.statement_pdf import write_merged, write_slip
from app.files.whole_file import UnwritableFile
from app.formats import Language
from app.models.audit import AuditHead, head
from app.models.close import close_figures, live_close
from app.models.farhan_close import KeptClose, read_close
from app.models.member import member_ids, members_by_id, sorted_member_ids
from app.models.register import adjustments
from app.models.session import OrganisationFile
from app.models.setting import settings
from app.models.writing import Reading
from app.progress import Progress, silent
from app.records import MemberRecord
from app.services.farhan_values import values_of
from app.services.plan_books import NotClosed
from app.statement import (
    PayoutSlip,
    SlipAdjustment,
    SlipBalance,
    SlipCap,
    SlipFigures,
    SlipLine,
    SlipParty,
)

_MEMBERS_AT_ONCE = 500
_UNSAFE = re.compile(r"[^\w.-]")


class NoStatement(AppError):
    """A member had not joined in the period."""

    template = "{member} has no statement for {period}: nobody of that code had joined"


@dataclass(frozen=True)
class StatementOutcome:
    """What was written.

    Attributes:
        files: Number of files.
        statements: Number of statements.
        missing_glyphs: Characters of names that the font can't draw, by member code.
    """

    files: int
    statements: int
    missing_glyphs: dict[str, str]


class Statements:
    """Writes the payout slips of one organisation."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def write(
        self,
        period: Period,
        folder: Path,
        *,
        members: Sequence[str] = (),
        language: Language = Language.FA,
        merged: bool = False,
        progress: Progress = silent,
    ) -> StatementOutcome:
        """Write the slips of a closed month as PDF files.

        Args:
            period: The month.
            folder: Where to; made if it is missing.
            members: Codes; empty for everybody with a payout or a line.
            language: Language of the pages.
            merged: One file for all, instead of one a member.
            progress: Told how many are written.

        Raises:
            NotClosed: The period is not closed.
            NoStatement: A member had not joined in the period.
            UnwritableFile: A file can't be written.
        """
        _make_folder(folder)
        unknown: dict[str, str] = {}
        with self._file.reading() as reading:
            month = _SlipMonth(reading, period)
            chosen = month.chosen(reading, members)

            def slips() -> Iterator[PayoutSlip]:
                for done, slip in enumerate(month.slips(reading, chosen), 1):
                    missing = missing_glyphs(slip.party.name)
                    if missing:
                        unknown[slip.party.code] = " ".join(missing)
                    yield slip
                    progress("statements", done, len(chosen))

            if merged:
                target = folder / f"{period}.pdf"
                count = write_merged(target, slips(), language) if chosen else 0
                return StatementOutcome(min(count, 1), count, unknown)
            for slip in slips():
                write_slip(folder / _file_name(slip), slip, language)
        return StatementOutcome(len(chosen), len(chosen), unknown)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(file=folder, reason=error.strerror) from error


def _file_name(slip: PayoutSlip) -> str:
    """Return a name that every system allows; different codes give different names."""
    code = _UNSAFE.sub(lambda sign: f"%{ord(sign[0]):x}", slip.party.code)
    return f"{slip.period}-{code}.pdf"


class _SlipMonth:
    """One closed month, ready to be put on slips."""

    def __init__(self, reading: Reading, period: Period) -> None:
        close = live_close(reading, period)
        if close is None:
            raise NotClosed(period=period)
        self.period = period
        self.kept: KeptClose = read_close(reading, close.id)
        self.values = values_of(reading, period, close)
        self.organisation = settings(reading)["name"]
        self.cap = _cap(close_figures(reading, close.id))
        self.audit: AuditHead = head(reading)
        self.adjustments: dict[int, list[SlipAdjustment]] = {}
        for entry in adjustments(reading, period):
            self.adjustments.setdefault(entry.member_id, []).append(
                SlipAdjustment(entry.reason, entry.amount_toman)
            )

    def chosen(self, reading: Reading, codes: Sequence[str]) -> IntColumn:
        """Return the keys of those who get a slip, by code."""
        if codes:
            return self._named(reading, codes)
        by_code = sorted_member_ids(reading, "code")
        concerned = np.union1d(self.kept.lines.member_id, self.kept.payouts.member_id)
        return by_code[np.isin(by_code, concerned)]

    def _named(self, reading: Reading, codes: Sequence[str]) -> IntColumn:
        known = member_ids(reading, codes)
        keys = np.array([known.get(code, 0) for code in codes], dtype=np.int64)
        for code, row in zip(
            codes, rows_of(self.kept.members.member_id, keys), strict=True
        ):
            if row < 0:
                raise NoStatement(member=code, period=self.period)
        return keys

    def slips(self, reading: Reading, keys: IntColumn) -> Iterator[PayoutSlip]:
        """Yield the slips of some members in the order of their keys."""
        for start in range(0, len(keys), _MEMBERS_AT_ONCE):
            some: list[int] = keys[start : start + _MEMBERS_AT_ONCE].tolist()
            members = members_by_id(reading, some)
            for key in some:
                yield self._slip(members[key])

    def _slip(self, member: MemberRecord) -> PayoutSlip:
        lines = self._lines(member.id)
        return PayoutSlip(
            organisation=self.organisation,
            period=self.period,
            party=SlipParty(
                name=member.name,
                code=member.code,
                kind=member.kind,
                unit_code=member.unit_code or "",
                iban=member.iban or "",
            ),
            figures=self._figures(member.id, lines),
            lines=lines,
            cap=self.cap,
            balance=self._balance(member.id),
            pay_by=self.period.next().day(self.values.payment_day),
            gift=self._gift(member.id, lines),
            audit_head=self.audit.hash,
            audit_events=self.audit.count,
        )

    def _lines(self, member_id: int) -> tuple[SlipLine, ...]:
        lines = self.kept.lines
        first, last = np.searchsorted(lines.member_id, [member_id, member_id + 1])
        return tuple(
            SlipLine(
                kind=LineKind(int(lines.kind[row])).name.lower(),
                level=int(lines.level[row]),
                base_micro=int(lines.base_micro[row]),
                rate_bp=int(lines.rate_bp[row]),
                before_cap_toman=int(lines.before_cap_toman[row]),
                amount_toman=int(lines.amount_toman[row]),
            )
            for row in range(int(first), int(last))
        )

    def _figures(self, member_id: int, lines: tuple[SlipLine, ...]) -> SlipFigures:
        months = self.kept.members
        row = int(np.searchsorted(months.member_id, member_id))
        discount = LineKind.RETAIL_DISCOUNT.name.lower()
        return SlipFigures(
            rank=int(months.rank[row]),
            is_qualified=bool(months.is_qualified[row]),
            points_micro=int(months.points_micro[row]),
            team_points_micro=int(months.team_points_micro[row]),
            group_points_micro=int(months.group_points_micro[row]),
            gross_toman=int(months.gross_toman[row]),
            discount_toman=sum(
                line.amount_toman for line in lines if line.kind == discount
            ),
            streak=int(months.streak[row]),
        )

    def _balance(self, member_id: int) -> SlipBalance:
        payouts = self.kept.payouts
        row = int(rows_of(payouts.member_id, np.array([member_id]))[0])
        if row < 0:
            return SlipBalance(0, (), 0, 0, 0, "")
        reason = HoldReason(int(payouts.reason[row]))
        return SlipBalance(
            carried_in_toman=int(payouts.carried_in_toman[row]),
            adjustments=tuple(self.adjustments.get(member_id, ())),
            bonuses_toman=int(payouts.bonuses_toman[row]),
            paid_toman=int(payouts.paid_toman[row]),
            carried_out_toman=int(payouts.carried_out_toman[row]),
            reason=reason.name.lower() if reason else "",
        )

    def _gift(self, member_id: int, lines: tuple[SlipLine, ...]) -> str:
        persistence = LineKind.PERSISTENCE.name.lower()
        if all(line.kind != persistence for line in lines):
            return ""
        months = self.kept.members
        row = int(np.searchsorted(months.member_id, member_id))
        return self.values.gifts[int(months.rank[row])]


def _cap(figures: dict[str, int]) -> SlipCap:
    return SlipCap(
        sales_toman=figures["sales"],
        cap_toman=figures["cap"],
        bonuses_before_cap_toman=figures["bonuses_before_cap"],
        allowed_toman=figures["allowed"],
        is_capped=bool(figures["is_capped"]),
    )
