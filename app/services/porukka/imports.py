"""Which files does a Porukka organisation take?"""

from collections.abc import Mapping

from app.services.imports.importers import DocumentImporter, Importer
from app.services.imports.joining_forms import joining_form_importer, with_referrers
from app.services.imports.kept import KEPT_IMPORTERS
from app.services.imports.members import member_importer
from app.services.imports.shop_sales import shop_sales_importer
from app.services.porukka.bank_import import bank_importer
from app.services.porukka.members import MEMBER_RULES
from app.services.porukka.payment_import import payment_importer
from app.services.porukka.shop_import import addon_importer, product_importer
from app.services.porukka.subscription_import import subscription_importer


def porukka_importers() -> Mapping[str, Importer]:
    """Return how each kind of file is taken."""
    members = member_importer(MEMBER_RULES)
    return {
        "members": with_referrers(members),
        "joining_forms": joining_form_importer(members),
        "subscriptions": subscription_importer(),
        "payments": payment_importer(),
        "addons": addon_importer(),
        "products": product_importer(),
        "shop_sales": shop_sales_importer(),
        **KEPT_IMPORTERS,
    }


def porukka_documents() -> Mapping[str, DocumentImporter]:
    """Return how each kind of file that is no table is taken."""
    return {"bank": bank_importer()}
