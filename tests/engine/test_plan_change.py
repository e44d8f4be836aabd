"""Which numbers of the plan can be changed, and how are they written?"""

import pytest

from app.engine.farhan.plan import FarhanValues
from app.engine.farhan.plan_tables import FarhanPlan
from app.engine.plan_change import BadValue, NoSuchValue, changed_plan
from app.engine.plan_file import BadPlanFile
from app.resources import plan_template
from tests.helpers.farhan_months import plan_of
from tests.helpers.organisation import MONTH


def changed(**changes: str) -> FarhanValues:
    """Return the numbers of a month with changes; `__` stands for a dot."""
    named = {name.replace("__", "."): text for name, text in changes.items()}
    plan = changed_plan(plan_template("farhan"), named, FarhanPlan)
    return plan.values_on(MONTH.first_day)


def test_nothing_changed_gives_the_numbers_of_the_plan() -> None:
    assert changed() == plan_of(MONTH)[0]


def test_a_single_number_is_changed() -> None:
    assert changed(qualifying_sales="250_000").qualifying_sales_toman == 250_000
    assert changed(capped_share="37.5").capped_share_bp == 3_750


def test_a_condition_of_a_rank_is_named_by_its_code() -> None:
    hami = changed(ranks__hami__branch_points="150, 120").ranks[2]
    assert hami.branch_points_micro == (150_000_000, 120_000_000)
    rahbar = changed(ranks__rahbar__branch_ranks="moshaver_2,moshaver").ranks[8]
    assert rahbar.branch_ranks == (7, 5)


def test_rates_are_lists() -> None:
    values = changed(multilevel_rates__hami="6,5,4", development_rates="")
    assert values.multilevel_bp[3] == (600, 500, 400)
    assert values.development_bp == ()


def test_a_rank_is_named_by_its_code() -> None:
    assert changed(generation_head="ravi").head_rank == 4


@pytest.mark.parametrize(
    ("name", "text", "error"),
    [
        ("nothing", "1", NoSuchValue),
        ("plan", "1", NoSuchValue),
        ("capped_share.more", "1", NoSuchValue),
        ("ranks", "1", NoSuchValue),
        ("ranks.hami", "1", NoSuchValue),
        ("ranks.nobody.total", "1", NoSuchValue),
        ("ranks.hami.nothing", "1", NoSuchValue),
        ("persistence.awards", "1", NoSuchValue),
        ("capped_share", "some", BadValue),
        ("multilevel_rates.hami", "5,x", BadValue),
        ("paid_levels", "99", BadPlanFile),
    ],
)
def test_what_the_plan_does_not_have_is_refused(
    name: str, text: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        changed_plan(plan_template("farhan"), {name: text}, FarhanPlan)
