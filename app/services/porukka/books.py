"""How does the Porukka plan close its months and check them?"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from app.calendars import Period
from app.engine.findings import UnsoundFigures
from app.engine.plan_file import OptionEntry
from app.engine.porukka.catalogue import PackageVersion
from app.engine.porukka.close import close_period
from app.engine.porukka.fingerprint import digest_of
from app.engine.porukka.inputs import CloseInput
from app.engine.porukka.plan import PorukkaOptions, PorukkaValues
from app.engine.porukka.plan_tables import load_porukka_plan, porukka_options
from app.errors import AppError
from app.formats import plain_euros
from app.models.plan import plan_text
from app.models.porukka.billing import invoices_unlike_journal
from app.models.porukka.billing_catalogue import catalogue_unlike_journal
from app.models.porukka.close import differences, read_close, save_close
from app.models.porukka.input import load_close_input
from app.models.porukka.member_card import PORUKKA_CARD
from app.models.porukka.member_list import PORUKKA_LIST
from app.models.porukka.payment_choice import choices_unlike_journal
from app.models.writing import Reading, Writing
from app.progress import Progress
from app.records.months import CloseRecord
from app.services.people import members_named
from app.services.plan_books import ExportKind, Glance, WorkedOut
from app.services.porukka.exports import COUNTS, EXPORTS
from app.services.porukka.home import porukka_home
from app.services.porukka.members import MEMBER_RULES
from app.services.porukka.month_views import MONTHS, found_by, results_of
from app.services.porukka.payouts import PAYOUTS


@dataclass(frozen=True)
class PlanInForce:
    """The plan's numbers and readings of one month, and its packages."""

    values: PorukkaValues
    options: PorukkaOptions
    packages: tuple[PackageVersion, ...]


def plan_in_force(text: str, settings: Mapping[str, str]) -> PlanInForce:
    """Return what a plan text says, with the readings that were chosen."""
    plan = load_porukka_plan(text)
    return PlanInForce(
        plan.values(), porukka_options(plan, settings), plan.package_versions()
    )


def close_input(reading: Reading, period: Period, plan: PlanInForce) -> CloseInput:
    """Read everything that decides, or decided, the close of a month."""
    return load_close_input(reading, period, plan.values, plan.options, plan.packages)


class PorukkaBooks:
    """The Porukka plan's part of the books."""

    plan = "porukka"
    is_jalali = False
    detail_fields = (
        "name",
        "business_id",
        "vat_id",
        "street",
        "postcode",
        "town",
        "country",
        "iban",
        "bic",
        "email",
        "phone",
        "website",
    )
    exports: Mapping[str, ExportKind] = EXPORTS
    payouts = PAYOUTS
    months = MONTHS
    member_list = PORUKKA_LIST
    home = staticmethod(porukka_home)
    member_card = PORUKKA_CARD
    members = MEMBER_RULES

    def options(self, plan_text: str) -> Mapping[str, OptionEntry]:
        """Return the options of a plan text."""
        return dict(load_porukka_plan(plan_text).options)

    def check_options(self, plan_text: str, settings: Mapping[str, str]) -> None:
        """Refuse an option that does not exist, or not with its value.

        Raises:
            BadOption: Naming it.
        """
        porukka_options(load_porukka_plan(plan_text), settings)

    def glance(self, _plan_text: str, _closed: Period | None) -> Glance:
        """Return nothing to add: no ranks, and no day by which payouts are due."""
        return Glance()

    def totals_in_words(self, figures: Mapping[str, int]) -> dict[str, str]:
        """Return the totals of a close by label; amounts in euros."""
        labels = {
            "earned": "commissions earned",
            "set_off": "set off against fees",
            "paid": "paid to accounts",
            "invoiced_net": "invoiced, net",
            "invoiced_vat": "invoiced, VAT",
            "invoiced_gross": "invoiced, gross",
            "trials_ended": "trials ended",
        }
        return {
            label: str(figures[key]) if key in COUNTS else plain_euros(figures[key])
            for key, label in labels.items()
        }

    def work_out(
        self,
        reading: Reading,
        period: Period,
        plan_text: str,
        settings: Mapping[str, str],
        progress: Progress,
    ) -> WorkedOut:
        """Work out the close of the next month.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """
        progress("reading", 0, 0)
        facts = close_input(reading, period, plan_in_force(plan_text, settings))
        progress("calculating", 0, 0)
        with members_named(reading):
            result = close_period(facts)

        def save(writing: Writing, close: CloseRecord) -> None:
            save_close(writing, close, result)

        return WorkedOut(
            inputs_digest=digest_of(facts),
            result_digest=digest_of(result),
            figures=asdict(result.totals),
            results=lambda: results_of(result),
            found=lambda: found_by(result),
            save=save,
        )

    def faults(self, reading: Reading, close: CloseRecord) -> list[str]:
        """Work a closed month out again; return what differs from what is kept."""
        try:
            plan = plan_in_force(
                plan_text(reading, close.plan_version_id), close.options
            )
            facts = close_input(reading, close.period, plan)
            with members_named(reading):
                result = close_period(facts)
        except (AppError, UnsoundFigures) as refusal:
            return [f"{close.period} can't be worked out anew: {refusal}"]
        kept = read_close(reading, close)
        found = [
            f"{close.period}: {what} differs from what is worked out anew"
            for what in differences(kept, result)
        ]
        if digest_of(facts) != close.inputs_digest:
            found.append(f"{close.period}: what decided the close has changed")
        if digest_of(kept) != close.result_digest:
            found.append(f"{close.period}: the kept figures have changed")
        return found

    def journal_faults(self, reading: Reading) -> list[str]:
        """Return which of the plan's records the journal does not tell of."""
        return [
            *invoices_unlike_journal(reading),
            *catalogue_unlike_journal(reading),
            *choices_unlike_journal(reading),
        ]

    def after_reopening(self, writing: Writing, progress: Progress) -> None:
        """Change nothing: what is corrected is booked by the next close."""
