"""How is a closed month corrected without touching it?"""

from dataclasses import replace
from typing import NoReturn

from app.calendars import Period
from app.errors import AppError
from app.explanation import Explanation
from app.models.close import last_live_close
from app.models.correction import (
    CorrectionRecord,
    corrections,
    known_corrections,
    take_back_correction,
)
from app.models.member import members_by_id
from app.models.store.automatic_backup import automatic_backup
from app.models.store.session import OrganisationFile
from app.models.writing import Reading, Writing
from app.progress import Progress, silent
from app.services.correcting import EffectsChanged, Late, Told
from app.services.farhan.answer_effects import corrections_answer, effects_answer
from app.services.farhan.effects import Effects, effects_of
from app.services.farhan.late import KINDS, late_buyers, record_late
from app.services.farhan.postings import post_needed
from app.services.farhan.rerun import RerunMonth
from app.services.plan_books import NothingClosed
from app.services.reasons import given_reason


class BuyerWasClosed(AppError):
    """A late order names somebody who was closed then."""

    template = "{member} was closed in {period}: no order can be dated in that month"


class NoSuchCorrection(AppError):
    """No correction has the number, or it was taken back."""

    template = "there is no correction {correction} that could be taken back"


class ValueNotTakenBack(AppError):
    """A number of the plan stands in its text; another correction puts it right."""

    template = "correction {correction}: correct the number of the plan once more"


class _Undone(Exception):
    """Ends a transaction without writing it; holds what it found."""

    def __init__(self, effects: Effects) -> None:
        self.effects = effects
        super().__init__()


def _undo(effects: Effects) -> NoReturn:
    raise _Undone(effects)


class FarhanCorrector:
    """Corrects the closed months of one Farhan organisation."""

    kinds = KINDS

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def corrections(self) -> list[CorrectionRecord]:
        """Return every correction ever recorded, oldest first."""
        with self._file.reading() as reading:
            return corrections(reading)

    def listed(self) -> Explanation:
        """Return every correction ever recorded, to be shown."""
        return corrections_answer(self.corrections())

    def told_before(self, late: Late, progress: Progress = silent) -> Told:
        """Return all effects of a late fact to be shown; see `preview`."""
        return self._told(self.preview(late, progress))

    def told_after(
        self,
        late: Late,
        reason: str,
        progress: Progress = silent,
        *,
        previewed: str | None = None,
    ) -> Told:
        """Record and post a late fact, and return what was posted; see `post`."""
        return self._told(self.post(late, reason, progress, previewed=previewed))

    def told_back(
        self, correction_id: int, reason: str, progress: Progress = silent
    ) -> Told:
        """Take a late fact back, and return what was posted; see `take_back`."""
        return self._told(self.take_back(correction_id, reason, progress))

    def _told(self, effects: Effects) -> Told:
        with self._file.reading() as reading:
            return Told(effects_answer(reading, effects), effects.digest)

    def preview(self, late: Late, progress: Progress = silent) -> Effects:
        """Return all effects of a late fact; nothing is written.

        Raises:
            AppError: The fact is refused; see `post`.
            UnsoundFigures: The closed months can't be worked out with it.
        """
        try:
            with self._file.writing() as writing:
                effects = self._post(writing, late, "preview", progress)
                _undo(effects)
        except _Undone as undone:
            return replace(undone.effects, correction_id=0)

    def post(
        self,
        late: Late,
        reason: str,
        progress: Progress = silent,
        *,
        previewed: str | None = None,
    ) -> Effects:
        """Record a late fact, and post what follows from it in the open month.

        Args:
            late: The fact with its true date.
            reason: Why it is late, in the operator's words.
            progress: Told of the steps.
            previewed: Digest of the preview that was approved, if there was one.

        Raises:
            BadEntry: Orders are wrong; the error holds all findings.
            NotAClosedMonth, NothingCorrected, NoSuchMember, NoSuchField, BadField: As
                named.
            NothingClosed: No month is closed.
            ReasonNeeded: The reason is empty.
            EffectsChanged: They are no longer those of the preview.
            UnsoundFigures: The closed months can't be worked out with it.
        """
        text = given_reason(reason)
        automatic_backup(self._file, "correct")
        with self._file.writing() as writing:
            effects = self._post(writing, late, text, progress)
            if previewed not in (None, effects.digest):
                raise EffectsChanged
        return effects

    def take_back(
        self, correction_id: int, reason: str, progress: Progress = silent
    ) -> Effects:
        """Record that a late fact was none, and post the way back.

        Raises:
            NoSuchCorrection: There is none, or it was taken back before.
            ValueNotTakenBack: It corrected a number of the plan.
            ReasonNeeded: The reason is empty.
        """
        text = given_reason(reason)
        automatic_backup(self._file, "correct")
        with self._file.writing() as writing:
            known = known_corrections(writing.connection, None)
            found = [one for one in known if one.id == correction_id]
            if not found:
                raise NoSuchCorrection(correction=correction_id)
            if found[0].kind == "value":
                raise ValueNotTakenBack(correction=correction_id)
            take_back_correction(writing, correction_id, text)
            return _posted(writing, correction_id, progress)

    def _post(
        self, writing: Writing, late: Late, reason: str, progress: Progress
    ) -> Effects:
        if last_live_close(writing.connection) is None:
            raise NothingClosed
        key = record_late(writing, late, reason)
        return _posted(writing, key, progress)


def _posted(writing: Writing, correction_id: int, progress: Progress) -> Effects:
    reading = writing.connection
    base = last_live_close(reading)
    if base is None:
        raise NothingClosed
    buyers = late_buyers(reading)

    def watch(month: RerunMonth) -> None:
        _check_buyers(reading, month, buyers)

    posting = post_needed(writing, correction_id, progress, watch)
    if posting is None:
        return Effects(correction_id, base.period.next(), (), (), (), (), "")
    return effects_of(reading, base, posting, correction_id)


def _check_buyers(
    reading: Reading, month: RerunMonth, buyers: set[tuple[int, Period]]
) -> None:
    """Refuse a late purchase of who was closed then: such orders are not taken.

    Raises:
        BuyerWasClosed: Naming the member.
    """
    members = month.facts.members
    is_closed = members.is_closed & (members.reopened_month != month.facts.month)
    closed = set(members.member_id[is_closed].tolist())
    for member_id, period in buyers:
        if period == month.period and member_id in closed:
            code = members_by_id(reading, [member_id])[member_id].code
            raise BuyerWasClosed(member=code, period=period)
