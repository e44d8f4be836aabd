"""How does the window come up?"""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import AppError
from app.views.kit.icons import icon
from app.views.kit.jobs import Jobs
from app.views.kit.remembered import Remembered
from app.views.kit.theme import theme
from app.views.kit.tongue import Tongue, system_language
from app.views.shell.faults import Faults
from app.views.shell.main_window import MainWindow


def open_window(path: Path | None) -> int:
    """Open the window on a file, on the last organisation, or on the demonstration.

    Returns:
        The exit code.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Parvi")
    remembered = Remembered.of_user()
    theme().wear(remembered.dress, remembered.scale)
    theme().hold_still(remembered.is_still)
    app.setWindowIcon(icon("parvi", "accent"))
    tongue = Tongue(app)
    try:
        tongue.speak(remembered.language or system_language())
    except AppError as error:
        QMessageBox.critical(None, "Parvi", str(error))
        return 1
    window = MainWindow(Jobs(app), tongue, remembered)
    Faults.of_user(window).watch()
    spare_what_is_loaded(window)
    window.show()
    if path is not None:
        window.open_file(path)
    elif remembered.recent:
        window.open_file(remembered.recent[0])
    else:
        window.open_demo()
    return app.exec()


def spare_what_is_loaded(window: MainWindow) -> None:
    """Have the garbage collector pass over all that the first organisation loads.

    That is the program itself, some 170,000 objects whatever the size of the network:
    to look at them all again and again held the window up for over 100 ms.
    """
    window.opening.opened.connect(
        lambda _office, _overview: gc.freeze(),
        Qt.ConnectionType.SingleShotConnection,
    )
