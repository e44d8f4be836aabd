"""What did a close work with on its way from the facts to its result?"""

from dataclasses import dataclass
from functools import cached_property

from app.engine.columns import BoolColumn, IntColumn, RowColumn
from app.engine.farhan.bonuses import Earnings, first_order_network
from app.engine.farhan.inputs import CloseInput, MemberFacts
from app.engine.farhan.lines import CappedLines
from app.engine.farhan.network import Network
from app.engine.farhan.points import Purchases
from app.engine.farhan.ranks import RankPoints
from app.engine.farhan.result import CloseResult
from app.engine.tree import Tree


@dataclass(frozen=True)
class Workings:
    """All steps of one close.

    Attributes:
        facts: What decided it.
        members: Its members, depth-first.
        by_key: Member rows in the order of their keys.
        tree: The members' tree, before compression.
        order_row: Member row of each order of the facts.
        bought: Purchases of each member.
        is_starter: Starter status of each member.
        rank_points: What the point conditions of ranks look at.
        earnings: What the bonuses look at, with the compressed tree and the ranks.
        listed: All lines, after the cap.
        result: What the close found.
    """

    facts: CloseInput
    members: MemberFacts
    by_key: RowColumn
    tree: Tree
    order_row: RowColumn
    bought: Purchases
    is_starter: BoolColumn
    rank_points: RankPoints
    earnings: Earnings
    listed: CappedLines
    result: CloseResult

    @cached_property
    def sorted_keys(self) -> IntColumn:
        """Keys of the members in rising order."""
        return self.members.member_id[self.by_key]

    @cached_property
    def first_orders(self) -> Network:
        """The compressed tree with the points of first orders alone."""
        return first_order_network(self.earnings)
