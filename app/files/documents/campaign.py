"""How does the report of a campaign to one who took part come about?"""

from app.files.documents.kit import Record, document
from app.files.paper.flow import Block, Document, gap
from app.files.paper.look import Look
from app.files.paper.parts import fields, strip, title
from app.files.paper.party import addressee
from app.files.paper.table import Column, Table
from app.files.paper.typesetter import Typesetter, Words, Written, typesetter
from app.formats import Currency, Language
from app.statement.campaign import CampaignReport, ChannelResult

_COLUMNS = (
    Column("channel", "campaign.table.channel", 207),
    Column("visits", "campaign.table.visits", 90, is_figure=True),
    Column("orders", "campaign.table.orders", 90, is_figure=True),
    Column("sales", "campaign.table.sales", 120, is_figure=True, is_summed=True),
)


def campaign(record: CampaignReport, look: Look, language: Language) -> Document:
    """Lay out a campaign report."""
    setter = typesetter(look, language, Currency.EURO, is_dense=False)
    wording, person = setter.wording, record.party
    days = wording(
        "invoice.from_to",
        start=setter.day(record.from_on),
        end=setter.day(record.to_on),
    )
    body = [
        *addressee(setter, person),
        *fields(
            setter,
            [
                (wording("party.code"), setter.code(person.code)),
                (wording("campaign.name"), Written(record.name)),
                (wording("campaign.kind"), wording(f"campaign.kind_of.{record.kind}")),
                (wording("campaign.days"), days),
                (wording("campaign.took_part"), setter.count(record.participants)),
                (wording("campaign.cost"), setter.sum_of_money(record.cost_cents)),
            ],
        ),
        gap(8),
        title(setter, wording("campaign.results"), above_table=True),
        *_results(setter, record),
        gap(12),
        title(setter, wording("campaign.everybody"), above_table=True),
        *strip(setter, _sums(setter, record.everybody, record.cost_cents)),
    ]
    owner = Record(record.imprint, person.name, person.code)
    return document(setter, owner, wording("campaign.title"), days, body)


def _results(setter: Typesetter, record: CampaignReport) -> list[Block]:
    wording, table = setter.wording, Table(setter, _COLUMNS)
    rows: list[Block] = []
    for one in record.results:
        cells: dict[str, Words] = {
            "channel": wording(f"campaign.channel.{one.channel or 'all'}"),
            "visits": setter.count(one.visits),
            "orders": setter.count(one.orders),
        }
        rows += table.money_row(cells, {"sales": one.sales_cents})
    if not rows:
        empty: dict[str, Words] = {"channel": wording("campaign.empty")}
        rows = table.row(empty, setter.body_quiet)
    total = table.total(
        wording("campaign.table.sum"),
        {"sales": sum(one.sales_cents for one in record.results)},
        visits=setter.count(sum(one.visits for one in record.results)),
        orders=setter.count(sum(one.orders for one in record.results)),
    )
    cost = {
        "channel": wording("campaign.own_cost"),
        "sales": setter.money(record.own_cost_cents),
    }
    return [*table.blocks(rows, total), *table.row(cost, setter.body_quiet)]


def _sums(
    setter: Typesetter, result: ChannelResult, cost_cents: int
) -> list[tuple[str, str]]:
    wording = setter.wording
    return [
        (wording("campaign.table.visits"), setter.count(result.visits)),
        (wording("campaign.table.orders"), setter.count(result.orders)),
        (wording("campaign.sales"), setter.sum_of_money(result.sales_cents)),
        (wording("campaign.cost"), setter.sum_of_money(cost_cents)),
    ]
