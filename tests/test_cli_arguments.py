"""Which arguments does the command line refuse before it does anything?"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.scenarios import NEWCOMER_EXPECTED

MAIN = Path(__file__).parents[1] / "main.py"


@pytest.mark.skipif(os.name == "nt", reason="arguments are text there")
def test_argument_of_bytes_that_are_no_text_is_told(shop):
    before = shop.fingerprint()
    change = [b"--set", b"name=\xff", b"--reason", b"a test"]
    done = subprocess.run(
        [sys.executable, MAIN, "member", shop.path, "A", *change],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"parvi: argument 'name=\\udcff': expected UTF-8 text\n"
    assert shop.fingerprint() == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("close", "1403-13"),
            "'1403-13' is no month: expected one like 1403-05 or 2024-05",
        ),
        (
            ("member", "A", "--set", "name", "--reason", "a test"),
            "'name': expected NAME=VALUE",
        ),
        (
            ("export", "ranks", "--out", "-"),
            "ranks: name the period, like --period 1403-05",
        ),
        (
            ("explain",),
            "explain: name a member, or ask with --order, --invoice or --credit",
        ),
        (
            ("rank-card",),
            "rank-card: name a member, or ask with --at-risk or --one-step",
        ),
        (("correct", "orders"), "correct orders: NAME is needed"),
        (
            ("whatif", "--from", "1403-02", "--to", "1403-01"),
            "whatif: 1403-02 lies after 1403-01; name the earlier month with --from",
        ),
        *(
            (
                ("whatif", "--from", "1403-01", "--to", "1403-01", "--add", newcomer),
                f"{newcomer!r}: expected {NEWCOMER_EXPECTED}",
            )
            for newcomer in ("X", "X:A:much:3")
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_that_no_parser_sees_ends_with_code_2(arguments, said, shop):
    before = shop.fingerprint()
    done = shop.on(*arguments)
    assert (done.code, done.out, done.err) == (2, "", f"parvi: {said}\n")
    assert shop.fingerprint() == before


def test_days_in_a_refusal_are_those_of_the_plans_calendar(shop):
    shop.must("close", "1403-01")
    change = ("plan", "capped_share", "--set", "50", "--reason", "a test")
    assert shop.refused(*change, "--from", "1403-01-01") == (
        "parvi: capped_share: it can't change from 1403-01-01, months before 1403-02-01"
        " are closed or before the plan: expected a day from 1403-02-01 on\n"
    )


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="there is none here")
def test_file_that_fails_while_it_is_read_is_told(shop):
    said = shop.refused("import", "orders", "/proc/self/mem")
    assert said == "parvi: /proc/self/mem can't be read: Input/output error\n"


def test_reopening_without_a_reason_is_refused(desk):
    desk.begin()
    desk.must("close", "1403-01")
    before = desk.fingerprint()
    said = desk.refused("reopen", "1403-01", "--reason", " ")
    assert said == "parvi: say why with a reason: it goes into the journal\n"
    assert desk.fingerprint() == before
