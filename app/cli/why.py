"""Why is a figure what it is, and what does a rank ask for?"""

import argparse
import json
from argparse import Namespace
from collections.abc import Mapping

from app.bootstrap import Office
from app.cli.command import (
    DONE,
    PERIOD_HELP,
    Command,
    Commands,
    add_command,
    period_of,
    with_office,
)
from app.errors import WrongUsage
from app.explanation import Explanation
from app.files.explanation_json import explanation_json
from app.files.explanation_text import text_lines
from app.formats import Language
from app.services.explaining import MARGIN_MICRO, MOST_ROWS, Question
from app.services.scenarios import points_micro


class NobodyAsked(WrongUsage):
    """A question about a member names nobody."""

    template = "{command}: name a member, or ask with {others}"


def add_commands(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Say what may be asked."""
    explain = add_command(commands, "explain", "tell why a figure is what it is")
    explain.add_argument("member", nargs="?", default="", metavar="MEMBER")
    explain.add_argument("kind", nargs="?", default="", metavar="KIND")
    explain.add_argument("--level", type=int, default=0, metavar="N")
    explain.add_argument("--order", default="", metavar="NO", help="who was paid?")
    explain.add_argument("--invoice", default="", metavar="NO", help="why so much?")
    explain.add_argument("--credit", default="", metavar="MEMBER", help="its journal")
    explain.add_argument("--period", metavar="P", help=PERIOD_HELP)
    add_form(explain)

    card = add_command(commands, "rank-card", "what a rank asks of a member")
    card.add_argument("member", nargs="?", default="", metavar="MEMBER")
    card.add_argument("--rank", default="", metavar="CODE", help="else the next one")
    lists = card.add_mutually_exclusive_group()
    lists.add_argument(
        "--at-risk",
        nargs="?",
        type=points_micro,
        const=MARGIN_MICRO,
        metavar="POINTS",
        help="who holds a rank by less",
    )
    lists.add_argument("--one-step", action="store_true", help="who is near the next")
    card.add_argument("--period", metavar="P", help=PERIOD_HELP)
    add_form(card)


def add_form(command: argparse.ArgumentParser) -> None:
    """Say in which form an answer may be asked for."""
    command.add_argument("--most", type=int, default=MOST_ROWS, metavar="N")
    command.add_argument(
        "--language", type=Language, choices=list(Language), default=Language.EN
    )
    command.add_argument("--json", action="store_true", help="for other programs")


def _explain(office: Office, arguments: Namespace) -> int:
    if arguments.order:
        question = Question("order", number=arguments.order, most=arguments.most)
    elif arguments.invoice:
        question = Question("invoice", number=arguments.invoice)
    elif arguments.credit:
        question = Question("credit", member=arguments.credit)
    elif not arguments.member:
        others = "--order, --invoice or --credit"
        raise NobodyAsked(command="explain", others=others)
    else:
        question = Question(
            "line" if arguments.kind else "member",
            period=None if arguments.period is None else period_of(arguments.period),
            member=arguments.member,
            kind=arguments.kind,
            level=arguments.level,
            most=arguments.most,
        )
    return print_explanation(office.explaining.ask(question), arguments)


def _rank_card(office: Office, arguments: Namespace) -> int:
    period = None if arguments.period is None else period_of(arguments.period)
    if arguments.at_risk is not None:
        question = Question(
            "at_risk", period, margin_micro=arguments.at_risk, most=arguments.most
        )
    elif arguments.one_step:
        question = Question("one_step", period, most=arguments.most)
    elif not arguments.member:
        raise NobodyAsked(command="rank-card", others="--at-risk or --one-step")
    else:
        question = Question(
            "rank_card", period, member=arguments.member, rank=arguments.rank
        )
    return print_explanation(office.explaining.ask(question), arguments)


def print_explanation(explanation: Explanation, arguments: Namespace) -> int:
    """Print an answer in the form that was asked for."""
    if arguments.json:
        data = explanation_json(explanation, arguments.language)
        print(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        print("\n".join(text_lines(explanation, arguments.language)))
    return DONE


COMMANDS: Mapping[str, Command] = {
    "explain": with_office(_explain),
    "rank-card": with_office(_rank_card),
}
