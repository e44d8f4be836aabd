from decimal import Decimal
from difflib import unified_diff

import pytest

from app.engine.farhan.plan_tables import load_farhan_plan
from app.engine.porukka.plan_tables import load_porukka_plan
from app.files.plan_text import UnclearPlanText, read_tables, with_value
from app.resources import plan_template

LOADERS = {"farhan": load_farhan_plan, "porukka": load_porukka_plan}
DAYS = {"farhan": "1405-02-01", "porukka": "2026-01-01"}
TEXT = """# Rates, as agreed.
plan = "example"

[rate] # of the month
label = "Rate [in percent]"
values = [{ from = "1400-01-01", value = 5 }]

# The table.
[table]
label = "Table"

[[table.values]]
from = "1400-01-01"
value = [
    { code = "a", rate = 1 }, # the first
    { code = "b", rate = 2.50 },
]

# The end.
[options.rate]
default = "5"
"""


def every_value():
    for plan in LOADERS:
        for key, entry in read_tables(plan_template(plan)).items():
            if isinstance(entry, dict) and "values" in entry:
                yield pytest.param(plan, key, id=f"{plan}-{key}")


def value_of(text: str, key: str, place: int):
    entry = read_tables(text)[key]
    assert isinstance(entry, dict)
    return entry["values"][place]


@pytest.mark.parametrize(("plan", "key"), list(every_value()))
def test_every_value_of_both_plans_takes_one_more(plan, key):
    text = plan_template(plan)
    value = value_of(text, key, -1)["value"]
    edited = with_value(text, key, DAYS[plan], value, "once")
    assert value_of(edited, key, -1) == {"from": DAYS[plan], "value": value}
    # The numbers of invoices begin only once.
    if key != "first_invoice":
        LOADERS[plan](edited)


@pytest.mark.parametrize(("plan", "key"), list(every_value()))
def test_every_comment_and_every_other_line_stays(plan, key):
    text = plan_template(plan)
    edited = with_value(text, key, DAYS[plan], value_of(text, key, -1)["value"], "x")
    told = unified_diff(text.splitlines(), edited.splitlines(), n=0, lineterm="")
    lost = [line for line in list(told)[2:] if line.startswith("-")]
    assert all(line.startswith("-values = [{") for line in lost)


def test_value_stands_by_its_day_and_says_where_it_comes_from():
    edited = with_value(TEXT, "rate", "1405-01-01", Decimal("7.5"), "Event 9.")
    edited = with_value(edited, "rate", "1403-01-01", 6, "Event 10.")
    assert (
        """values = [
    { from = "1400-01-01", value = 5 },
    { from = "1403-01-01", value = 6 },
    { from = "1405-01-01", value = 7.5 },
]

# The table.
"""
        in edited
    )
    assert edited.endswith('default = "5"\n# Event 9.\n# Event 10.\n')


def test_value_takes_the_place_of_that_of_the_same_day():
    edited = with_value(TEXT, "table", "1403-01-01", [{"code": "a", "rate": 2}], "1")
    edited = with_value(edited, "table", "1403-01-01", [{"code": "a", "rate": 3}], "2")
    entry = read_tables(edited)["table"]
    assert isinstance(entry, dict)
    assert [one["from"] for one in entry["values"]] == ["1400-01-01", "1403-01-01"]
    assert entry["values"][1]["value"] == [{"code": "a", "rate": 3}]
    assert "# the first" in edited


def test_table_comes_before_the_comment_of_the_next_one():
    edited = with_value(TEXT, "table", "1403-01-01", {"a": {"b": 'x "y"\n'}}, "1")
    assert edited.index("[[table.values]]\nfrom = ") < edited.index("# The end.")
    assert edited.index("1403-01-01") < edited.index("# The end.")
    assert value_of(edited, "table", 1)["value"] == {"a": {"b": 'x "y"\n'}}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        pytest.param("other", TEXT, id="no such value"),
        pytest.param("options", TEXT, id="no dated value"),
        pytest.param(
            "rate",
            TEXT.replace("values = [{", "values = [ # once\n{"),
            id="comment inside",
        ),
        pytest.param(
            "one",
            'one = { values = [{ from = "1400-01-01", value = 2 }] }\n',
            id="on one line",
        ),
    ],
)
def test_what_can_not_be_edited_safely_is_refused(key, text):
    with pytest.raises(UnclearPlanText):
        with_value(text, key, "1403-01-01", 6, "note")
