"""What do the layers hand each other about a closed month and its payments?

Days are `YYYYMMDD` (Gregorian), periods are `Period`, points are millionths.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.calendars import Period


@dataclass(frozen=True)
class CloseRecord:
    """One close of a period; `is_live` unless it was taken back."""

    id: int
    period: Period
    plan_version_id: int
    options: Mapping[str, str]
    inputs_digest: str
    result_digest: str
    event_seq: int
    is_live: bool


@dataclass(frozen=True)
class RankRow:
    """A representative's month, as the export `ranks` lists it."""

    member_id: int
    member_code: str
    is_qualified: bool
    points_micro: int
    team_points_micro: int
    group_points_micro: int
    rank: int
    streak: int
    is_head: bool
    is_closed: bool


@dataclass(frozen=True)
class LineRow:
    """One bonus line of a close. `kind` is a `LineKind`, `level` 0 for none."""

    member_id: int
    member_code: str
    kind: int
    level: int
    base_micro: int
    rate_bp: int
    before_cap_toman: int
    amount_toman: int


@dataclass(frozen=True)
class PayoutRow:
    """A member's pay of a close. `reason` is a `HoldReason`."""

    member_id: int
    member_code: str
    carried_in_toman: int
    adjustment_toman: int
    bonuses_toman: int
    paid_toman: int
    carried_out_toman: int
    reason: int


@dataclass(frozen=True)
class PaymentFileRecord:
    """A payment file and its last state: made, sent, confirmed or rejected.

    `total` is in the plan's smallest unit: toman or cents. `digest` is the SHA-256 of
    its bytes, and `form` how they are laid out; both are empty in old records.
    """

    id: int
    close_id: int
    message_id: str
    total: int
    count: int
    state: str
    event_seq: int
    form: str = ""
    digest: str = ""


@dataclass(frozen=True)
class PaymentLine:
    """One payment: toman or cents, above 0."""

    member_id: int
    amount: int
    iban: str
