"""How does the Farhan plan close its months and check them?"""

from collections.abc import Mapping
from dataclasses import asdict

from app.calendars import Period
from app.engine.columns import digest_of
from app.engine.farhan.close import close_period
from app.engine.farhan.inputs import CloseInput
from app.engine.farhan.plan import FarhanValues
from app.engine.farhan.plan_tables import farhan_options, load_farhan_plan
from app.engine.findings import UnsoundFigures
from app.engine.plan_file import OptionEntry
from app.errors import AppError
from app.files import check_digits
from app.models.correction import corrections_unlike_journal
from app.models.farhan.close import (
    KeptClose,
    differences,
    kept_digest,
    kept_part,
    read_close,
    save_close,
    summary_faults,
)
from app.models.farhan.input import load_close_input
from app.models.farhan.member_card import FARHAN_CARD
from app.models.farhan.member_list import FARHAN_LIST
from app.models.farhan.row import closed_member_ids
from app.models.farhan.summary import summary_of
from app.models.month_figure import MonthFigures, month_figures, save_month_figures
from app.models.sale import faulty_orders
from app.models.writing import Reading, Writing
from app.progress import Progress
from app.records.months import CloseRecord
from app.services.farhan.exports import EXPORTS, factor
from app.services.farhan.home import farhan_home
from app.services.farhan.joining import refuse_joining
from app.services.farhan.month_views import MONTHS, found_by, results_of
from app.services.farhan.payouts import PAYOUTS
from app.services.farhan.plans import plan_in_force, plan_of_close
from app.services.farhan.postings import post_needed, posting_faults
from app.services.people import members_named
from app.services.plan_books import ExportKind, Glance, MemberRules, WorkedOut

_MEMBERS = MemberRules(
    kinds=("customer", "representative"),
    national_id=check_digits.national_id,
    fields=(),
    readers=lambda _reading: {},
    closed=closed_member_ids,
    can_leave=False,
    refuse=lambda reading, whom, values, _: refuse_joining(reading, whom, values),
)


class FarhanBooks:
    """The Farhan plan's part of the books."""

    plan = "farhan"
    is_jalali = True
    detail_fields = (
        "name",
        "registration_no",
        "licence_no",
        "street",
        "postcode",
        "town",
        "iban",
        "email",
        "phone",
        "website",
    )
    exports: Mapping[str, ExportKind] = EXPORTS
    payouts = PAYOUTS
    member_list = FARHAN_LIST
    home = staticmethod(farhan_home)
    member_card = FARHAN_CARD
    members = _MEMBERS
    months = MONTHS

    def options(self, plan_text: str) -> Mapping[str, OptionEntry]:
        """Return the options of a plan text."""
        return dict(load_farhan_plan(plan_text).options)

    def glance(self, plan_text: str, closed_through: Period | None) -> Glance:
        """Return the day of payment and the names of the ranks."""
        plan = load_farhan_plan(plan_text)
        if closed_through is None:
            values = plan.values_on(max(plan.change_days()))
            pay_by = None
        else:
            values = plan.values_on(closed_through.first_day)
            pay_by = closed_through.next().day(values.payment_day)
        names = ((rank.name_fa, rank.name) for rank in values.ranks)
        return Glance(pay_by, (("", ""), *names))

    def check_options(self, plan_text: str, settings: Mapping[str, str]) -> None:
        """Refuse an option that does not exist, or not with its value.

        Raises:
            BadOption: Naming it.
        """
        plan = load_farhan_plan(plan_text)
        farhan_options(plan, settings, plan.values_on(max(plan.change_days())))

    def totals_in_words(self, figures: Mapping[str, int]) -> dict[str, str]:
        """Return the totals of a close by label; amounts in toman."""
        sales, before_cap = figures["sales"], figures["bonuses_before_cap"]
        given = figures["discounts"] + before_cap
        return {
            "sales": f"{sales:,}",
            "retail discounts": f"{figures['discounts']:,}",
            "bonuses before the cap": f"{before_cap:,}",
            "share of sales": f"{given / sales:.2%}" if sales > 0 else "no sales",
            "cap": f"{figures['cap']:,}",
            "factor": factor(
                figures["allowed"], before_cap, is_capped=bool(figures["is_capped"])
            ),
            "bonuses": f"{figures['bonuses']:,}",
            "members": f"{figures['members']:,}",
            "qualified": f"{figures['qualified']:,}",
            "closed now": f"{figures['closed_now']:,}",
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
        plan = plan_in_force(plan_text, settings, period)
        progress("reading", 0, 0)
        facts = load_close_input(reading, period, plan.values, plan.options)
        progress("calculating", 0, 0)
        with members_named(reading):
            result = close_period(facts)
        kept = kept_part(result)
        rows = _row_count(kept)

        def save(writing: Writing, close: CloseRecord) -> None:
            save_close(
                writing,
                close.id,
                kept,
                result.totals,
                _gifts(plan.values),
                lambda done: progress("writing", done, rows),
            )
            save_month_figures(writing, close.id, summary_of(facts, result))

        return WorkedOut(
            inputs_digest=_inputs_digest(facts),
            result_digest=kept_digest(kept),
            figures={name: int(total) for name, total in asdict(result.totals).items()},
            results=lambda: results_of(kept),
            found=lambda: found_by(kept),
            save=save,
        )

    def faults(self, reading: Reading, close: CloseRecord) -> list[str]:
        """Work a closed month out again; return what differs from what is kept."""
        try:
            plan = plan_of_close(reading, close)
            facts = load_close_input(reading, close.period, plan.values, plan.options)
            with members_named(reading):
                result = close_period(facts)
        except (AppError, UnsoundFigures) as refusal:
            return [f"{close.period} can't be worked out anew: {refusal}"]
        kept, anew = read_close(reading, close.id), kept_part(result)
        differing = [
            *differences(kept, anew),
            *summary_faults(
                reading, close.id, anew, result.totals, _gifts(plan.values)
            ),
            *_chart_faults(reading, close.id, summary_of(facts, result)),
        ]
        found = [
            f"{close.period}: {what} differs from what is worked out anew"
            for what in differing
        ]
        if _inputs_digest(facts) != close.inputs_digest:
            found.append(f"{close.period}: what decided the close has changed")
        if kept_digest(kept) != close.result_digest:
            found.append(f"{close.period}: the kept figures have changed")
        found += [
            f"order {number}: its total is not the sum of its lines"
            for number in faulty_orders(reading, close.period)
        ]
        return found

    def journal_faults(self, reading: Reading) -> list[str]:
        """Return which late facts, and what was posted for them, are not as told."""
        return [*corrections_unlike_journal(reading), *posting_faults(reading)]

    def after_reopening(self, writing: Writing, progress: Progress) -> None:
        """Post anew what late facts mean for the months that are still closed.

        Raises:
            UnsoundFigures: The engine cannot go on.
        """
        post_needed(writing, None, progress)


def _chart_faults(reading: Reading, close_id: int, anew: MonthFigures) -> list[str]:
    """Return whether the sums for charts are others; an old close keeps none."""
    kept = month_figures(reading, [close_id]).get(close_id, anew)
    return [] if kept == anew else ["sums for charts"]


def _gifts(values: FarhanValues) -> dict[int, str]:
    return {rank: gift for rank, gift in enumerate(values.gifts) if gift}


def _row_count(kept: KeptClose) -> int:
    parts = (kept.members, kept.lines, kept.payouts, kept.tallies)
    return sum(len(part.member_id) for part in parts)


def _inputs_digest(facts: CloseInput) -> str:
    return digest_of(facts.members, facts.orders, facts.tallies, facts.exemptions)
