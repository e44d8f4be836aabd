"""What does each command do?"""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence

from app.bootstrap import (
    Office,
    back_up,
    begin_office,
    make_demo,
    open_office,
    put_back,
)
from app.calendars import Period
from app.cli.passphrase import new_passphrase, passphrase_source
from app.cli.progress_bar import ProgressBar
from app.errors import AppError
from app.services.closing import CloseOutcome
from app.services.farhan.exports import factor
from app.services.members import Changes

DONE, DAMAGED = 0, 3
Command = Callable[[Namespace], int]
_OfficeCommand = Callable[[Office, Namespace], int]


class NotAPeriod(AppError):
    """A month is named in a way that can't be read."""

    template = "{text!r} is no month: expected one like 1403-05 or 2024-05"


class NotAnAssignment(AppError):
    """A setting is not written NAME=VALUE."""

    template = "{text!r}: expected NAME=VALUE"


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except ValueError:
        raise NotAPeriod(text=text) from None


def _assignments(texts: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not (equals and name):
            raise NotAnAssignment(text=text)
        pairs[name] = value
    return pairs


def _with_office(command: _OfficeCommand) -> Command:
    """Open the organisation for a command and close it afterwards."""

    def run(arguments: Namespace) -> int:
        source = passphrase_source(arguments.file, arguments.passphrase_file)
        with open_office(arguments.file, source) as office:
            return command(office, arguments)

    return run


def _new(arguments: Namespace) -> int:
    phrase = None
    if arguments.encrypt:
        phrase = new_passphrase(arguments.file, arguments.passphrase_file)
    name = arguments.name or arguments.file.stem
    options = _assignments(arguments.set)
    begin_office(arguments.file, arguments.plan, name, options, phrase)
    print(f"Made {arguments.file} for {name} ({arguments.plan}).")
    return DONE


def _import(office: Office, arguments: Namespace) -> int:
    with ProgressBar() as progress:
        outcome = office.imports.take(arguments.kind, arguments.csv, progress)
    if outcome.is_repeat:
        print(f"{outcome.name}: imported before as {outcome.kind}; nothing was added.")
    else:
        print(f"{outcome.name}: {outcome.rows} rows of {outcome.kind} imported.")
    return DONE


def _close(office: Office, arguments: Namespace) -> int:
    period = _period(arguments.period)
    with ProgressBar() as progress:
        if arguments.preview:
            outcome = office.closing.preview(period, progress)
        else:
            outcome = office.closing.close(period, progress)
    print(f"{period} previewed:" if arguments.preview else f"{period} closed:")
    _print_totals(outcome)
    return DONE


def _print_totals(outcome: CloseOutcome) -> None:
    """Print what the close found; amounts in toman."""
    figures: Mapping[str, int] = outcome.figures
    sales, discounts = figures["sales"], figures["discounts"]
    given = discounts + figures["bonuses_before_cap"]
    multiplied = factor(
        figures["allowed"],
        figures["bonuses_before_cap"],
        is_capped=bool(figures["is_capped"]),
    )
    rows = {
        "sales": f"{sales:,}",
        "retail discounts": f"{discounts:,}",
        "bonuses before the cap": f"{figures['bonuses_before_cap']:,}",
        "share of sales": f"{given / sales:.2%}" if sales > 0 else "no sales",
        "cap": f"{figures['cap']:,}",
        "factor": multiplied,
        "bonuses": f"{figures['bonuses']:,}",
        "members": f"{figures['members']:,}",
        "qualified": f"{figures['qualified']:,}",
        "closed now": f"{figures['closed_now']:,}",
        "figures": outcome.result_digest[:16],
        "journal": f"{outcome.audit_events} events, head {outcome.audit_head[:16]}",
    }
    for label, value in rows.items():
        print(f"  {label:24}{value}")


def _reopen(office: Office, arguments: Namespace) -> int:
    period = _period(arguments.period)
    office.closing.reopen(period, arguments.reason)
    print(f"{period} is open again; the close stays in the journal.")
    return DONE


def _export(office: Office, arguments: Namespace) -> int:
    period = None if arguments.period is None else _period(arguments.period)
    office.exports.write(arguments.kind, period, arguments.out)
    if arguments.out != "-":
        print(f"{arguments.kind} written to {arguments.out}.")
    return DONE


def _statements(office: Office, arguments: Namespace) -> int:
    with ProgressBar() as progress:
        outcome = office.statements.write(
            _period(arguments.period),
            arguments.out,
            members=arguments.member,
            language=arguments.language,
            merged=arguments.merged,
            progress=progress,
        )
    for code, signs in outcome.missing_glyphs.items():
        print(f"{code}: the font can't draw {signs!r} of the name")
    print(
        f"{outcome.statements} statements in {outcome.files} files in {arguments.out}."
    )
    return DONE


def _pay(office: Office, arguments: Namespace) -> int:
    period = _period(arguments.period)
    if arguments.out is not None:
        made = office.payments.make(period, arguments.out)
        print(
            f"{made.message_id}: {made.count} payments of {made.total:,} toman"
            f" written to {arguments.out}."
        )
    elif arguments.mark is not None:
        marked = office.payments.mark(period, arguments.mark, arguments.message)
        print(f"{marked.message_id} is {marked.state}.")
    else:
        for one in office.payments.files(period):
            print(f"{one.message_id}  {one.state}  {one.count}  {one.total:,} toman")
    return DONE


def _member(office: Office, arguments: Namespace) -> int:
    start = office.members.change(
        arguments.code,
        Changes(
            _assignments(arguments.set),
            reopen=arguments.reopen,
            release=arguments.release_held,
            left=arguments.left,
        ),
        arguments.reason,
    )
    since = f"from {start} on" if start else "from the first period on"
    print(f"{arguments.code} changed, {since}.")
    return DONE


def _options(office: Office, arguments: Namespace) -> int:
    if arguments.option is None:
        for option in office.organisations.options():
            print(f"{option.name}={option.value}")
    elif arguments.value is None:
        option = office.organisations.option(arguments.option)
        print(f"{option.name}={option.value}")
        print(f"  {option.label} ({option.source})")
        print(f"  default {option.default}: {option.why}")
        for reading, meaning in option.readings.items():
            print(f"  {reading}: {meaning}")
    else:
        start = office.organisations.set_option(arguments.option, arguments.value)
        since = f"from {start} on" if start else "from the first period on"
        print(f"{arguments.option}={arguments.value}, {since}.")
    return DONE


def _check(office: Office, _arguments: Namespace) -> int:
    with ProgressBar() as progress:
        report = office.verification.check(progress)
    for fault in report.faults:
        print(fault)
    if report.faults:
        return DAMAGED
    print(
        f"All is well: {report.closes} closed periods worked out again,"
        f" {report.audit_events} events, head {report.audit_head[:16]}."
    )
    return DONE


def _backup(office: Office, arguments: Namespace) -> int:
    head = back_up(office, arguments.to)
    print(f"Verified copy {arguments.to}: {head.count} events, head {head.hash[:16]}.")
    return DONE


def _restore(arguments: Namespace) -> int:
    source = passphrase_source(arguments.source, arguments.passphrase_file)
    restored = put_back(
        arguments.source, arguments.file, source, replace=arguments.replace
    )
    print(f"{arguments.file} restored, head {restored.head.hash[:16]}.")
    if restored.kept is not None:
        print(f"The file that stood there is kept as {restored.kept}.")
    return DONE


def _demo(arguments: Namespace) -> int:
    with ProgressBar() as progress:
        make_demo(
            arguments.file,
            members=arguments.members,
            periods=arguments.periods,
            seed=arguments.seed,
            progress=progress,
        )
    print(
        f"Made {arguments.file}: {arguments.members} members,"
        f" {arguments.periods} periods, all closed."
    )
    return DONE


COMMANDS: Mapping[str, Command] = {
    "new": _new,
    "import": _with_office(_import),
    "close": _with_office(_close),
    "reopen": _with_office(_reopen),
    "export": _with_office(_export),
    "statements": _with_office(_statements),
    "pay": _with_office(_pay),
    "member": _with_office(_member),
    "options": _with_office(_options),
    "check": _with_office(_check),
    "backup": _with_office(_backup),
    "restore": _restore,
    "demo": _demo,
}
