"""Who was paid for whom in a closed month of the Porukka plan?"""

from collections import defaultdict

import numpy as np

from app.calendars import Period
from app.downline.trail import NextRank, Share, Sources, Trail, TrailStep
from app.engine.porukka.ledger import Booking
from app.models.porukka.close import bookings_through
from app.models.store.session import OrganisationFile


class PorukkaTrails:
    """Follows referral commissions, which have one level."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def trail(self, period: Period, member_id: int) -> Trail:
        """Return who was paid for a member in a closed month."""
        cents: defaultdict[int, int] = defaultdict(int)
        for booking in self._bookings(period):
            if booking.referred_id == member_id:
                cents[booking.referrer_id] += booking.amount_cents
        steps = tuple(
            TrailStep(who, 1, (Share("referral", 1, 0, amount),), "")
            for who, amount in sorted(cents.items())
        )
        return Trail(member_id, steps)

    def sources(self, period: Period, member_id: int) -> Sources:
        """Return for whom a member was paid in a closed month."""
        cents: defaultdict[int, int] = defaultdict(int)
        for booking in self._bookings(period):
            if booking.referrer_id == member_id:
                cents[booking.referred_id] += booking.amount_cents
        keys = sorted(cents)
        return Sources(
            member_id,
            np.array(keys, dtype=np.int64),
            np.array([cents[key] for key in keys], dtype=np.int64),
        )

    def next_rank(self, _period: Period, _member_id: int) -> NextRank | None:
        """Return None: the plan has no ranks."""
        return None

    def _bookings(self, period: Period) -> list[Booking]:
        with self._file.reading() as reading:
            return [
                booking
                for booking in bookings_through(reading, period)
                if booking.period == period
            ]
