"""What is wrong with the figures that a close was given?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, Self

from typing_extensions import override

FindingCode = Literal[
    "doubled_member",
    "unknown_sponsor",
    "sponsor_cycle",
    "unknown_member",
    "order_before_joining",
    "customer_closed",
    "negative_count",
    "figure_too_large",
    "doubled_record",
    "unknown_referrer",
    "unknown_record",
    "empty_payment",
    "payment_out_of_period",
    "not_on_sale",
    "broken_invariant",
]

_MOST_TOLD = 10
_TEXT: dict[FindingCode, str] = {
    "doubled_member": "member {member} stands more than once",
    "unknown_sponsor": "member {member} has a sponsor that does not exist: {value}",
    "sponsor_cycle": "member {member} is below itself in the sponsor tree",
    "unknown_member": "{value} names a member that does not exist: {member}",
    "order_before_joining": "member {member} has an order before the joining month",
    "customer_closed": "member {member} is a customer and marked as closed",
    "negative_count": "member {member} has a negative count in {value}",
    "figure_too_large": "the figures of {value} add up to more than can be counted",
    "doubled_record": "{value} stands more than once",
    "unknown_referrer": "member {value} has no member as its referrer, or itself",
    "unknown_record": "{value} does not exist",
    "empty_payment": "payment {value} has an amount of 0",
    "payment_out_of_period": "payment {value} is dated after the period",
    "not_on_sale": "{value}: not on sale, or without a price; nothing is invoiced",
    "broken_invariant": "the result does not hold together: {value} (member {member})",
}


@dataclass(frozen=True)
class Finding:
    """One fault, with the key of the member it concerns (0 for none).

    `member` is how people call this one, "" where only the key is known.
    """

    code: FindingCode
    member_id: int
    value: str = ""
    member: str = ""

    @override
    def __str__(self) -> str:
        member = self.member or self.member_id
        return _TEXT[self.code].format(member=member, value=self.value)


class UnsoundFigures(Exception):
    """The engine cannot go on; holds all findings at once."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        super().__init__(findings)

    @override
    def __str__(self) -> str:
        return "; ".join(map(str, self.findings[:_MOST_TOLD]))

    def naming(self, members: Mapping[int, str]) -> Self:
        """Return the same findings with how people call the members, by key."""
        return type(self)(
            tuple(
                replace(one, member=members.get(one.member_id, one.member))
                for one in self.findings
            )
        )
