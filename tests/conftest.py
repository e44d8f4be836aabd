"""Which surroundings does every test find, on any computer?"""

import os
import shutil
import sys
import time
from pathlib import Path

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

# A disk is waited for some ten thousand times; memory is not, where there is enough.
# No test cuts the power, so it shows the same. Elsewhere: set the variable.
MEMORY, ROOM = Path("/dev/shm"), 2 * 1024**3  # noqa: S108 - pytest makes its folder
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

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
