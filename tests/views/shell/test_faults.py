import sys
import threading

import pytest
from PySide6.QtWidgets import QWidget

from app.views.kit.problem_dialog import ProblemDialog
from app.views.shell.faults import Faults
from app.worker.fault import fault_lines

NATIONAL_ID = "0084575948"


@pytest.fixture
def faults(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    faults = Faults(tmp_path / "logs" / "faults.log", window)
    hooks = sys.excepthook, threading.excepthook
    yield faults
    sys.excepthook, threading.excepthook = hooks
    faults.close()


def raised() -> tuple[type[BaseException], BaseException]:
    try:
        int(NATIONAL_ID + "x")
    except ValueError as error:
        error.__cause__ = KeyError(NATIONAL_ID)
        return type(error), error
    raise AssertionError


def test_log_and_dialog_tell_where_but_no_value(faults, tmp_path):
    kind, error = raised()
    faults.take(kind, error, error.__traceback__)
    told = (tmp_path / "logs" / "faults.log").read_text(encoding="utf-8")
    dialog = faults.parent().findChild(ProblemDialog)
    for text in (told, dialog.details.toPlainText()):
        assert "ValueError" in text
        assert "KeyError" in text
        assert "test_faults.py" in text
        assert NATIONAL_ID not in text
    assert str(tmp_path) in dialog.text.text()


def test_one_dialog_is_shown_however_many_faults_come(faults):
    kind, error = raised()
    for _ in range(3):
        faults.take(kind, error, error.__traceback__)
    assert len(faults.parent().findChildren(ProblemDialog)) == 1


def test_fault_of_another_thread_is_shown_in_the_window(faults, qtbot):
    faults.watch()

    def work() -> None:
        raise ValueError(NATIONAL_ID)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: faults.parent().findChild(ProblemDialog) is not None)


def test_lines_name_no_folder_of_this_computer(tmp_path):
    kind, error = raised()
    assert str(tmp_path.parent) not in "\n".join(
        fault_lines(kind, error, error.__traceback__)
    )
