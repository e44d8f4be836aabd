"""How is the operator asked for a printer, and what if it takes nothing?"""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.errors import AppError


class PrinterFailed(AppError):
    """The printer, or the file that is printed to, takes no pages."""

    template = "{printer} takes no pages: is it there, and ready?"


def print_dialog(printer: QPrinter, title: str, parent: QWidget) -> QPrintDialog:
    """Return the system's dialog for a printer; it prints whole documents."""
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title.removesuffix(" …"))
    for option in (
        QPrintDialog.PrintDialogOption.PrintPageRange,
        QPrintDialog.PrintDialogOption.PrintSelection,
        QPrintDialog.PrintDialogOption.PrintCurrentPage,
    ):
        dialog.setOption(option, on=False)
    return dialog
