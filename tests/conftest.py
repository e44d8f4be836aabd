"""Which surroundings does every test find, on any computer?"""

import os
import sys
import time

import pytest
from hypothesis import settings

from tests.helpers.desk import Desk

# Before Qt is imported: no window on the screen, no language of the computer.
if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "UTC"
if hasattr(time, "tzset"):
    time.tzset()

# The same examples on every run; no limit of time on a busy computer.
settings.register_profile("parvi", derandomize=True, deadline=None, database=None)
settings.load_profile("parvi")


@pytest.fixture
def desk(tmp_path, capsys):
    """The command line, in a folder of its own."""
    return Desk(tmp_path, capsys)


@pytest.fixture
def shop(desk):
    """The command line with an organisation: products and members, nothing closed."""
    desk.fill()
    return desk
