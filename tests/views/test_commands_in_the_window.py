"""Can everything that the command line does be done in the window too?

Each command names the test that does it there, by its file and name.
"""

import ast

import pytest

from app.cli.commands import SUBJECTS
from app.cli.run import run
from app.resources import FOLDER

WHOLE_MONTH = (
    "test_whole_month.py",
    "test_first_month_is_imported_closed_printed_and_paid",
)
PLACES = {
    "new": (
        "shell/test_welcome.py",
        "test_new_organisation_is_made_and_begins_with_its_import",
    ),
    "demo": ("shell/test_welcome.py", "test_demonstration_is_opened_from_the_menu"),
    "import": WHOLE_MONTH,
    "close": WHOLE_MONTH,
    "statements": WHOLE_MONTH,
    "pay": WHOLE_MONTH,
    "reopen": ("close/test_screen.py", "test_last_month_is_reopened_with_a_reason"),
    "options": (
        "plan/test_screen.py",
        "test_reading_of_an_option_is_chosen_among_its_meanings",
    ),
    "plan": ("plan/test_screen.py", "test_number_changes_from_a_day_on_with_a_reason"),
    "package": ("plan/test_screen.py", "test_package_is_changed_in_its_own_form"),
    "addon": ("plan/test_screen.py", "test_add_on_is_changed_in_its_own_form"),
    "details": (
        "settings/test_screen.py",
        "test_detail_is_checked_while_it_is_typed_and_saved",
    ),
    "member": (
        "members/test_card.py",
        "test_field_is_checked_while_it_is_typed_and_saved_with_a_reason",
    ),
    "referrers": (
        "registers/test_screen.py",
        "test_referrer_is_decided_among_the_suggestions",
    ),
    "payments": (
        "registers/test_screen.py",
        "test_payment_without_invoice_is_given_one",
    ),
    "export": ("exports/test_screen.py", "test_table_of_a_closed_month_is_written"),
    "style": ("documents/test_screen.py", "test_words_and_logo_of_its_own_are_kept"),
    "self-billing": (
        "test_co_operative.py",
        "test_agreement_is_recorded_with_a_reason",
    ),
    "explain": (
        "explain/test_screens.py",
        "test_a_member_is_asked_about_and_a_line_is_followed",
    ),
    "rank-card": ("explain/test_screens.py", "test_ranks_are_asked_about"),
    "whatif": (
        "explain/test_screens.py",
        "test_changes_are_listed_worked_out_kept_and_written",
    ),
    "compare": (
        "explain/test_screens.py",
        "test_changes_are_listed_worked_out_kept_and_written",
    ),
    "correct": (
        "explain/test_screens.py",
        "test_a_late_order_is_previewed_then_posted",
    ),
    "journal": (
        "journal/test_screen.py",
        "test_export_says_how_many_events_it_wrote",
    ),
    "check": ("journal/test_screen.py", "test_whole_file_is_checked"),
    "backup": ("shell/test_main_window.py", "test_payouts_and_backup_are_written"),
    "restore": ("shell/test_welcome.py", "test_backup_is_restored_and_opened"),
}
# A command that does several things needs a test for each, by its switch.
SWITCHES = {
    ("member", "--reopen"): (
        "members/test_card.py",
        "test_closed_member_is_reopened_with_a_reason",
    ),
    ("member", "--release-held"): (
        "members/test_card.py",
        "test_what_is_held_for_a_closed_member_is_paid_with_the_next_close",
    ),
    ("member", "--left"): (
        "test_co_operative.py",
        "test_member_has_left_with_a_reason",
    ),
}
COMMANDS = [command for commands in SUBJECTS.values() for command in commands]


@pytest.mark.parametrize("place", [*COMMANDS, *SWITCHES], ids=str)
def test_command_is_done_in_the_window_by_a_test(place):
    file, name = (PLACES | SWITCHES)[place]
    path = FOLDER / "tests" / "views" / file
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert name in {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}


def test_no_command_is_listed_that_is_gone():
    assert set(PLACES) == set(COMMANDS)


def test_no_switch_is_listed_that_is_gone(capsys):
    for command, switch in SWITCHES:
        with pytest.raises(SystemExit):
            run([command, "--help"])
        assert switch in capsys.readouterr().out
