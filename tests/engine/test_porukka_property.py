"""Do the engine and the slow reference agree on any co-operative, in every figure?"""

import random
from collections import defaultdict
from dataclasses import fields, replace

import pytest

from app.engine.porukka.catalogue import Catalogue
from app.engine.porukka.close import close_period
from app.engine.porukka.fingerprint import digest_of
from tests.helpers.porukka_replay import (
    bill_cells,
    invoice_cells,
    month_of,
    period_of,
    played,
)
from tests.helpers.porukka_stories import OPTIONS, made_up

STORIES, SLICES = 2_000, 8
SOME = range(STORIES, STORIES + 150)

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("part", range(SLICES))
def test_every_month_is_what_the_rules_give(part):
    for seed in range(part, STORIES, SLICES):
        story = made_up(seed)
        for month, books, result in played(story):
            where = f"story {seed}, {month:%Y-%m}, {story.options}"
            assert month_of(books, result) == story.months[month], where
            states = books.states()
            found = [invoice_cells(books, states[number]) for number in sorted(states)]
            assert found == [bill_cells(bill) for bill in story.bills[month]], where


def test_the_stories_take_every_reading_of_every_option():
    seen = defaultdict(set)
    for seed in range(STORIES):
        for name, value in made_up(seed).options.items():
            seen[name].add(value)
    assert {name: set(values) for name, values in OPTIONS.items()} == seen


def test_credits_and_totals_add_up():
    for seed in SOME:
        before: defaultdict[int, int] = defaultdict(int)
        standing: defaultdict[int, int] = defaultdict(int)
        for month, books, result in played(made_up(seed)):
            where = f"story {seed}, {month:%Y-%m}"
            for row in result.credits:
                assert row.opening_cents == before[row.member_id], where
                used = row.set_off_cents + row.paid_net_cents
                gained = row.opening_cents + row.earned_cents
                assert gained - used == row.closing_cents, where
                before[row.member_id] = row.closing_cents
            for booking in result.bookings:
                standing[booking.referred_id] += booking.amount_cents
                assert standing[booking.referred_id] in {0, abs(booking.amount_cents)}
            assert result.totals.earned == sum(b.amount_cents for b in result.bookings)
            assert result.totals.set_off == sum(
                invoice.set_off_cents
                for invoice in books.invoices
                if invoice.dated_on == period_of(month).last_day
                and invoice in result.invoices
            ), where


def test_net_and_tax_of_every_invoice_add_up_to_its_total():
    for seed in SOME:
        for month, books, _result in played(made_up(seed)):
            for invoice in books.invoices:
                where = f"story {seed}, {month:%Y-%m}, invoice {invoice.number}"
                assert invoice.net_cents + invoice.vat_cents == invoice.gross_cents
                assert min(invoice.net_cents, invoice.vat_cents) >= 0, where
                assert invoice.list_net_cents == sum(
                    line.net_cents for line in invoice.lines
                ), where
                if not invoice.set_off_cents:
                    listed = sum(line.gross_cents for line in invoice.lines)
                    assert invoice.gross_cents == listed, where
            numbers = [invoice.number for invoice in books.invoices]
            assert numbers == list(range(1001, 1001 + len(numbers)))


def test_order_of_records_never_matters():
    for seed in SOME:
        chance = random.Random(seed)
        for month, books, _result in played(made_up(seed)):
            facts = books.facts(period_of(month).next())
            mixed = _shuffled(facts, chance)
            assert digest_of(mixed) == digest_of(facts)
            assert digest_of(close_period(mixed)) == digest_of(close_period(facts)), (
                f"story {seed}, after {month:%Y-%m}"
            )


def _shuffled(facts, chance):
    def mixed(records):
        return tuple(chance.sample(records, len(records)))

    changed = {
        field.name: mixed(getattr(facts, field.name))
        for field in fields(facts)
        if isinstance(getattr(facts, field.name), tuple)
    }
    catalogue = Catalogue(
        mixed(facts.catalogue.packages), mixed(facts.catalogue.addons)
    )
    return replace(facts, catalogue=catalogue, **changed)
