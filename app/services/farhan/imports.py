"""Which files does a Farhan organisation take?"""

from collections.abc import Mapping

from app.engine.farhan.plan_tables import load_farhan_plan
from app.services.farhan.books import FarhanBooks
from app.services.imports.importers import Importer
from app.services.imports.members import member_importer
from app.services.imports.orders import order_importer
from app.services.imports.products import product_importer, promotion_importer
from app.services.imports.registers import (
    adjustment_importer,
    duty_importer,
    exemption_importer,
    opening_importer,
)


def farhan_importers(plan_text: str) -> Mapping[str, Importer]:
    """Return how each kind of file is taken, given the plan that names the ranks."""
    plan = load_farhan_plan(plan_text)
    ranks = plan.ranks.values[-1].value
    rank_numbers = {rank.code: number for number, rank in enumerate(ranks, 1)}
    return {
        "members": member_importer(FarhanBooks.members),
        "products": product_importer(),
        "promotions": promotion_importer(),
        "orders": order_importer(),
        "duties": duty_importer(),
        "exemptions": exemption_importer(),
        "adjustments": adjustment_importer(),
        "opening": opening_importer(rank_numbers),
    }
