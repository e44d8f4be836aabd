"""What has to be posted in the open month for what was found out late?

The closed months are worked out with all that is known now. What differs from what
is in force, that is the closes and the postings so far, is posted as one adjustment
a member. How members really stand after the last closed month is kept with it: the
next close goes on from there.
"""

from collections.abc import Callable, Iterable

import numpy as np

from app.calendars import Period
from app.engine.columns import IntColumn, frozen, rows_of, taken
from app.engine.farhan.chain import state_after
from app.engine.farhan.lines import line_keys, of_line_keys
from app.engine.farhan.result import CloseResult, LineFigures, TallyFigures
from app.engine.findings import UnsoundFigures
from app.errors import AppError
from app.models.close import last_live_close, live_closes
from app.models.correction import corrections
from app.models.farhan.close import (
    MemberMonths,
    kept_part,
    owed_gifts,
    read_close,
)
from app.models.farhan.corrected_gift import CorrectedGift, gifts_of
from app.models.farhan.correction_posting import (
    CorrectedStates,
    LineDifferences,
    Posting,
    add_posting,
    differences_of,
    live_postings,
    read_posting,
)
from app.models.farhan.gift import gifts_of_close
from app.models.farhan.input import Hindsight
from app.models.months import period_numbers
from app.models.writing import Reading, Writing
from app.progress import Progress, silent
from app.records.months import CloseRecord
from app.services.farhan.rerun import RerunMonth, months_between, rerun

_STATE = ("streak", "had_order", "is_starter", "last_order", "rank", "is_closed")


Watch = Callable[[RerunMonth], None]
"""Is shown a month that was worked out anew."""


def _nobody(_month: RerunMonth) -> None:
    """Look at no month."""


def first_touched(reading: Reading, seq: int | None = None) -> Period | None:
    """Return the first closed month after whose close a late fact of it came up.

    Facts that were taken back count too: what was posted for them has to be undone.

    Args:
        reading: Where to read.
        seq: Audit event until which things are known; None for now.

    Returns:
        The month, None where every close knew all that is known.
    """
    everything = corrections(reading)
    for close in live_closes(reading):
        for one in everything:
            came_up = [one.event_seq, one.reversed_seq or 0]
            if one.from_period <= close.period and any(
                close.event_seq < event < (seq or event + 1) for event in came_up
            ):
                return close.period
    return None


def needed_posting(
    reading: Reading,
    base: CloseRecord,
    seq: int | None = None,
    progress: Progress = silent,
    watch: Watch = _nobody,
) -> Posting | None:
    """Work out what has to be posted in the month after a close.

    Args:
        reading: Where to read.
        base: The last closed month.
        seq: Audit event until which things are known; None for now.
        progress: Told how many months are done.
        watch: Shown every month that is worked out anew.

    Returns:
        Differences to what is in force, and how members really stand after the base
        close; None where no closed month is touched.

    Raises:
        UnsoundFigures: The engine cannot go on with what was found out.
    """
    first = first_touched(reading, seq)
    if first is None or first > base.period:
        return None
    months = rerun(
        reading,
        months_between(first, base.period),
        hindsight=Hindsight(seq),
        progress=progress,
    )
    earlier = [posting.id for posting in live_postings(reading, seq)]
    posted, posted_gifts = differences_of(reading, earlier), gifts_of(reading, earlier)
    parts, gifts = [], []
    result: CloseResult | None = None
    for month in months:
        watch(month)
        result = month.result
        assert month.close is not None
        kept = read_close(reading, month.close.id)
        in_force = _in_force(kept.lines, posted, month.period)
        parts.append(_differences(in_force, result.lines, month.period))
        own = [gift for gift in posted_gifts if gift.period == month.period]
        gifts += _gift_differences(reading, month, own)
    assert result is not None
    kept_members = read_close(reading, base.id)
    states, tallies = _true_states(kept_members.members, kept_members.tallies, result)
    return Posting(_joined(parts), states, tallies, tuple(gifts))


def _in_force(
    kept: LineFigures, posted: LineDifferences, period: Period
) -> tuple[IntColumn, IntColumn]:
    """Return the lines of a month, by key, as earlier postings left them."""
    amounts = dict(
        zip(
            line_keys(kept.member_id, kept.kind, kept.level).tolist(),
            kept.amount_toman.tolist(),
            strict=True,
        )
    )
    own = np.flatnonzero(posted.period == period.number)
    if not len(own):
        return line_keys(kept.member_id, kept.kind, kept.level), kept.amount_toman
    changed = taken(posted, own)
    keys = line_keys(changed.member_id, changed.kind, changed.level)
    amounts |= zip(keys.tolist(), changed.after_toman.tolist(), strict=True)
    ordered = sorted(amounts)
    return (
        np.array(ordered, np.int64),
        np.array([amounts[key] for key in ordered], np.int64),
    )


def _differences(
    in_force: tuple[IntColumn, IntColumn], lines: LineFigures, period: Period
) -> LineDifferences:
    """Compare the lines in force with those worked out anew."""
    new_keys = line_keys(lines.member_id, lines.kind, lines.level)
    keys = np.union1d(in_force[0], new_keys)
    before, after = (np.zeros(len(keys), np.int64) for _ in range(2))
    before[rows_of(keys, in_force[0])] = in_force[1]
    after[rows_of(keys, new_keys)] = lines.amount_toman
    differing = np.flatnonzero(before != after)
    member, kind, level = of_line_keys(keys[differing])
    return LineDifferences(
        period=np.full(len(differing), period.number),
        member_id=member,
        kind=kind,
        level=level,
        before_toman=before[differing],
        after_toman=after[differing],
    )


def _gift_differences(
    reading: Reading, month: RerunMonth, posted: Iterable[CorrectedGift]
) -> list[CorrectedGift]:
    """Compare the gifts in force with those that a month brings by what is known."""
    assert month.close is not None
    in_force = {
        (month.period.number, member_id, rank): gift
        for member_id, rank, gift in gifts_of_close(reading, month.close.id)
    }
    for one in posted:
        if one.is_owed:
            in_force[one.key] = one.gift
        else:
            in_force.pop(one.key, None)
    names = dict(enumerate(month.facts.values.gifts))
    true = {
        (month.period.number, member_id, rank): gift
        for member_id, rank, gift in owed_gifts(kept_part(month.result), names)
    }
    return [
        CorrectedGift(
            month.period, key[1], key[2], key in true, true.get(key) or in_force[key]
        )
        for key in sorted(in_force.keys() ^ true.keys())
    ]


def _joined(parts: Iterable[LineDifferences]) -> LineDifferences:
    listed = list(parts)
    names = vars(listed[0])
    columns = {
        name: np.concatenate([getattr(part, name) for part in listed]) for name in names
    }
    return frozen(LineDifferences(**columns))


def _true_states(
    kept: MemberMonths, kept_tallies: TallyFigures, result: CloseResult
) -> tuple[CorrectedStates, TallyFigures]:
    """Return who stands otherwise after a month than its close says.

    Who had not joined, by what is known now, stands as nobody does.
    """
    after = state_after(result.members)
    keys = np.union1d(kept.member_id, after.member_id)
    held_row, row = rows_of(kept.member_id, keys), rows_of(after.member_id, keys)
    true = CorrectedStates(
        member_id=keys,
        streak=np.append(after.streak, 0)[row],
        had_order=np.append(after.had_order, False)[row],
        is_starter=np.append(after.is_starter, False)[row],
        last_order=np.append(period_numbers(after.last_order_month), 0)[row],
        rank=np.append(after.rank, 0)[row],
        is_closed=np.append(after.is_closed, False)[row],
    )
    differs = np.isin(keys, _by_member(kept_tallies, result.tallies))
    for name in _STATE:
        held: IntColumn = getattr(kept, name)
        differs |= getattr(true, name) != np.append(held, held.dtype.type(0))[held_row]
    states = taken(true, np.flatnonzero(differs))
    whose = np.isin(result.tallies.member_id, states.member_id)
    return frozen(states), frozen(taken(result.tallies, np.flatnonzero(whose)))


def _by_member(one: TallyFigures, other: TallyFigures) -> IntColumn:
    """Return the members whose rank counts differ."""
    pairs = [
        set(
            zip(
                tallies.member_id.tolist(),
                tallies.rank.tolist(),
                tallies.periods.tolist(),
                strict=True,
            )
        )
        for tallies in (one, other)
    ]
    return np.array(sorted({key for key, _, _ in pairs[0] ^ pairs[1]}), np.int64)


def post_needed(
    writing: Writing,
    correction_id: int | None,
    progress: Progress = silent,
    watch: Watch = _nobody,
) -> Posting | None:
    """Post what is needed in the open month and return it, None where nothing is.

    Raises:
        UnsoundFigures: The engine cannot go on with what was found out.
    """
    base = last_live_close(writing.connection)
    if base is None:
        return None
    posting = needed_posting(writing.connection, base, None, progress, watch)
    if posting is not None:
        add_posting(writing, base, posting, correction_id)
    return posting


def posting_faults(reading: Reading) -> list[str]:
    """Work every posting that holds out again; return what differs from its record."""
    closes = {close.id: close for close in live_closes(reading)}
    found = []
    for one in live_postings(reading, None):
        where = f"posting {one.id} in {one.period}"
        kept = read_posting(reading, one.id)
        if kept.digest != one.digest:
            found.append(f"{where}: the kept figures have changed")
        try:
            anew = needed_posting(reading, closes[one.base_close_id], one.event_seq)
        except (AppError, UnsoundFigures) as refusal:
            found.append(f"{where} can't be worked out anew: {refusal}")
            continue
        if anew is None or anew.digest != one.digest:
            found.append(f"{where} differs from what is worked out anew")
    return found
