"""Which files does a Porukka organisation take?"""

from collections.abc import Mapping

from app.services.imports.intake import Importer
from app.services.imports.members import member_importer
from app.services.porukka.members import MEMBER_RULES
from app.services.porukka.payment_import import payment_importer
from app.services.porukka.shop_import import addon_importer, product_importer
from app.services.porukka.subscription_import import subscription_importer


def porukka_importers() -> Mapping[str, Importer]:
    """Return how each kind of file is taken."""
    return {
        "members": member_importer(MEMBER_RULES),
        "subscriptions": subscription_importer(),
        "payments": payment_importer(),
        "addons": addon_importer(),
        "products": product_importer(),
    }
