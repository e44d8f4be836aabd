"""In what do two months of a co-operative, or two ways of one, differ?"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.calendars import Period
from app.engine.porukka.inputs import CloseInput
from app.engine.porukka.plan import MemberStatus
from app.engine.porukka.result import CloseResult, Totals

InvoiceKey = tuple[int, str]


@dataclass(frozen=True)
class Standing:
    """How a member stands in a month, and what it brings, in cents.

    Attributes:
        status: On the last day, None for who had not joined.
        earned: Commissions.
        received: Paid with tax, or set off against fees.
        credit: What is left.
    """

    status: MemberStatus | None = None
    earned: int = 0
    received: int = 0
    credit: int = 0


@dataclass(frozen=True)
class Side:
    """One of the two that are compared.

    Attributes:
        period: The month.
        is_projection: The month is open.
        totals: Sums.
        members: Who had joined, by key.
        referrers: The referrer of each of them, 0 for none.
        invoiced: What the close invoices each member in all, by key and kind.
        newcomers: Codes of members who are not in the books, by key.
    """

    period: Period
    is_projection: bool
    totals: Totals
    members: Mapping[int, Standing]
    referrers: Mapping[int, int]
    invoiced: Mapping[InvoiceKey, int]
    newcomers: Mapping[int, str]


@dataclass(frozen=True)
class Comparison:
    """Two sides and all differences, the largest first.

    Attributes:
        statuses: Members by status, on both sides.
        members: Keys of members whose figures differ.
        invoices: Members and kinds with another amount.
        joined, left: Keys of the second side alone, of the first alone.
        moved: Keys of members with another referrer.
    """

    before: Side
    after: Side
    statuses: Mapping[MemberStatus, tuple[int, int]]
    members: tuple[int, ...]
    invoices: tuple[InvoiceKey, ...]
    joined: tuple[int, ...]
    left: tuple[int, ...]
    moved: tuple[int, ...]

    @property
    def newcomers(self) -> Mapping[int, str]:
        """Codes of members who are not in the books, by key."""
        return {**self.before.newcomers, **self.after.newcomers}

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return self.before.totals == self.after.totals and not (
            self.members or self.invoices or self.moved
        )

    def standings(self, key: int) -> tuple[Standing, Standing]:
        """Return how a member stands on both sides."""
        nobody = Standing()
        return self.before.members.get(key, nobody), self.after.members.get(key, nobody)

    def amounts(self, key: InvoiceKey) -> tuple[int, int]:
        """Return what is invoiced on both sides."""
        return self.before.invoiced.get(key, 0), self.after.invoiced.get(key, 0)


def side_of(
    facts: CloseInput,
    result: CloseResult,
    newcomers: Mapping[int, str],
    *,
    is_projection: bool,
) -> Side:
    """Return a month that was worked out as one side."""
    credit = {row.member_id: row for row in result.credits}
    members = {}
    for row in result.statuses:
        own = credit.get(row.member_id)
        members[row.member_id] = (
            Standing(row.status)
            if own is None
            else Standing(
                row.status,
                own.earned_cents,
                own.set_off_cents + own.paid_cents,
                own.closing_cents,
            )
        )
    invoiced: Counter[InvoiceKey] = Counter()
    for invoice in result.invoices:
        invoiced[invoice.member_id, invoice.kind.value] += invoice.gross_cents
    return Side(
        period=facts.period,
        is_projection=is_projection,
        totals=result.totals,
        members=members,
        referrers={one.member_id: one.referrer_id for one in facts.members},
        invoiced=invoiced,
        newcomers=newcomers,
    )


def compare(before: Side, after: Side) -> Comparison:
    """Return all differences between two sides."""
    one, other = before.members, after.members
    both = one.keys() & other.keys()
    counts = [Counter(row.status for row in side.values()) for side in (one, other)]
    found = Comparison(
        before=before,
        after=after,
        statuses={
            status: (counts[0][status], counts[1][status]) for status in MemberStatus
        },
        members=tuple(
            key
            for key in sorted(one.keys() | other.keys())
            if one.get(key) != other.get(key)
        ),
        invoices=tuple(
            key
            for key in sorted(before.invoiced.keys() | after.invoiced.keys())
            if before.invoiced.get(key) != after.invoiced.get(key)
        ),
        joined=tuple(sorted(other.keys() - one.keys())),
        left=tuple(sorted(one.keys() - other.keys())),
        moved=tuple(
            key
            for key in sorted(both)
            if before.referrers.get(key) != after.referrers.get(key)
        ),
    )
    return _largest_first(found)


def _largest_first(found: Comparison) -> Comparison:
    def weight(key: int) -> tuple[int, int]:
        before, after = found.standings(key)
        return -abs(after.earned - before.earned), -abs(
            after.received - before.received
        )

    return replace(found, members=tuple(sorted(found.members, key=weight)))
