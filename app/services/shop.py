"""What do members sell in the common shop, and how many products have they there?"""

from datetime import date

from app.calendars import Period
from app.cooperative import Quota, SalesSum
from app.models.porukka.shop_sale import sales_sums
from app.models.store.session import OrganisationFile
from app.services.porukka.quota import quotas_on


class Shop:
    """Reads the common shop of one organisation of the Porukka plan."""

    def __init__(self, organisation: OrganisationFile) -> None:
        self._file = organisation

    def sales(self, period: Period | None = None) -> list[SalesSum]:
        """Return sales by month, member and type of product, all or of one month."""
        with self._file.reading() as reading:
            return sales_sums(reading, period)

    def quotas(self, day: date | None = None) -> list[Quota]:
        """Return products and quota of members on a day, today where none is named."""
        with self._file.reading() as reading:
            return quotas_on(reading, day or self._file.clock().date())
