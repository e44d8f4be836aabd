"""Does the Porukka plan file say what the source says, and is a bad one refused?"""

from datetime import date

import pytest

from app.engine.plan_file import BadOption, BadPlanFile, NoValueYet
from app.engine.porukka.plan import MemberStatus, PorukkaOptions
from app.engine.porukka.plan_tables import load_porukka_plan
from tests.helpers.porukka_books import PLAN_FILE, chosen_options, porukka_plan

LAST_OLD, FIRST_NEW = date(2024, 8, 31), date(2024, 9, 1)


def _changed(old: str, new: str) -> str:
    text = PLAN_FILE.read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new, 1)


def test_the_rate_of_tax_changes_on_its_day() -> None:
    vat_bp = porukka_plan().values().vat_bp
    assert (vat_bp.on(LAST_OLD), vat_bp.on(FIRST_NEW)) == (2_400, 2_550)


def test_every_change_day_is_one_of_the_rate_of_tax() -> None:
    assert porukka_plan().change_days() == {date(2013, 1, 1), FIRST_NEW}


def test_a_day_before_the_plan_has_no_rate() -> None:
    with pytest.raises(NoValueYet, match="first is from 2013-01-01"):
        porukka_plan().values().vat_bp.on(date(2012, 12, 31))


def test_one_package_has_figures_and_two_are_templates() -> None:
    packages = {p.code: p for p in porukka_plan().package_versions()}
    kauppias = packages.pop("kauppias")
    assert (kauppias.year_cents, kauppias.quarter_cents) == (12_400, 5_000)
    assert (kauppias.quota, kauppias.is_active) == (100, True)
    assert set(packages) == {"kauppias_m", "kauppias_l"}
    for template in packages.values():
        assert template.year_cents is template.quarter_cents is template.quota is None
        assert not template.is_active


def test_the_default_readings_are_those_of_the_plan() -> None:
    assert chosen_options({}) == PorukkaOptions(
        lapse_after_days=30,
        payment_days=14,
        commission_basis="percent_of_net",
        earning_statuses=(
            MemberStatus.TRIAL,
            MemberStatus.ACTIVE,
            MemberStatus.PAUSED,
        ),
        pause_pays_out=False,
        set_off_terms="all",
        payout_vat="registered",
        minimum_payout_cents=0,
    )


def test_chosen_readings_are_taken() -> None:
    options = chosen_options(
        {"minimum_payout": "12.50", "earning_statuses": "left,active"}
    )
    assert options.minimum_payout_cents == 1_250
    assert options.earning_statuses == (MemberStatus.ACTIVE, MemberStatus.LEFT)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("commission_basis", "percent"),
        ("earning_statuses", "active,asleep"),
        ("earning_statuses", "active,active"),
        ("lapse_after_days", "-1"),
        ("minimum_payout", "1.005"),
        ("minimum_payout", "1,00"),
        ("pause_pays_out", "yes"),
        ("set_off_terms", "3"),
        ("no_such_option", "1"),
    ],
)
def test_an_impossible_option_is_refused(option: str, value: str) -> None:
    with pytest.raises(BadOption, match=option):
        chosen_options({option: value})


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("[trial_days]\n", "[trial_days]\nunknown = 1\n", "trial_days.unknown"),
        (
            'unit = "days"\nsource = "Porukka plan, section 2"',
            'unit = "days"',
            "trial_days.source",
        ),
        ('from = "2024-09-01"', 'from = "2012-09-01"', "dates must rise"),
        ('from = "2024-09-01"', 'from = "2024-09-31"', "no day written"),
        ("value = 25.5", "value = 25.505", "at most 2 decimals"),
        ("price12 = 124.00, ", "", "on sale only with both prices and a quota"),
        ("price12 = 124.00", "price12 = 0", "price12"),
        ('code = "kauppias_m"', 'code = "kauppias"', "stands twice"),
        ('value = "kauppias"', 'value = "merchant"', "no package merchant"),
        (
            "value = 1001 }",
            'value = 1001 }, { from = "2000-01-01", value = 1 }',
            "begin only once",
        ),
        (
            "[target_package]",
            '[[packages.values]]\nfrom = "2030-01-01"\nvalue = []\n[target_package]',
            "missing kauppias, kauppias_l, kauppias_m",
        ),
        ('default = "all"', 'default = "some"', "not among the readings"),
        ('plan = "porukka"', 'plan = "farhan"', "plan"),
    ],
)
def test_a_bad_plan_file_is_refused_by_key(old: str, new: str, problem: str) -> None:
    with pytest.raises(BadPlanFile, match=problem):
        load_porukka_plan(_changed(old, new))


@pytest.mark.parametrize("option", ["payment_days", "lapse_after_days"])
def test_days_of_an_option_are_not_more_than_ten_years(option: str) -> None:
    assert getattr(chosen_options({option: "3650"}), option) == 3_650
    with pytest.raises(BadOption, match="at most 3650 days"):
        chosen_options({option: "3651"})
