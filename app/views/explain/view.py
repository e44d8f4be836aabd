"""How is an answer shown, followed, copied and printed for the member?"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPdfWriter,
    QTextDocument,
    QTextOption,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.explanation import Explanation
from app.files.explanation_text import Speaker, text_lines
from app.formats import Language
from app.views.explain.answer_paper import choose_sheet, draw_pages
from app.views.explain.html import Page
from app.views.kit.drawn_file import keep, opened_buffer
from app.views.kit.flow_layout import beside, flowing
from app.views.kit.named_action import named_action
from app.views.kit.printing import print_dialog
from app.views.kit.theme import theme
from app.views.kit.theme_colours import LIGHT
from app.views.kit.tongue import OWN_NAMES, Tongue

_POINTS = 8.5
_DOTS_AN_INCH = 300


class ExplainView(QWidget):
    """One answer, in the language of the window or of the member.

    Signals:
        member_wanted: A member was clicked, by code.
        line_wanted: A kind of line was clicked, by its code and level.
        order_wanted: An order was clicked, by number.
        failed: The answer can't be saved or printed.
    """

    member_wanted = Signal(str)
    line_wanted = Signal(str, int)
    order_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue = tongue
        self.explanation: Explanation | None = None
        self.language = QComboBox()
        for language, name in OWN_NAMES.items():
            self.language.addItem(name, language)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.copy = named_action(self, "copy_explanation", "copy")
        self.save = named_action(self, "save_explanation", "papers")
        self.print = named_action(self, "print_explanation", "print")
        self.copy.triggered.connect(self._copy)
        self.save.triggered.connect(self._ask_save)
        self.print.triggered.connect(self._print)
        self._label = QLabel()
        self._label.setBuddy(self.language)
        self._arrange()
        self.language.activated.connect(lambda _row: self._draw())
        theme().changed.connect(self._draw)
        tongue.changed.connect(self._speak)
        self._speak()

    def show_explanation(self, explanation: Explanation | None) -> None:
        """Show an answer, or nothing."""
        self.explanation = explanation
        self._draw()

    def write_pdf(self, path: Path) -> None:
        """Write the answer as a PDF in the language that is chosen.

        Raises:
            UnwritableFile: The file can't be written; an older one is unchanged.
        """
        buffer = opened_buffer()
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title())
        writer.setCreator("Parvi")
        writer.setResolution(_DOTS_AN_INCH)
        self._draw_on(writer)
        keep(path, buffer)

    @property
    def _chosen(self) -> Language:
        return Language(self.language.currentData())

    def _title(self) -> str:
        assert self.explanation is not None
        return Speaker(self._chosen).sentence(self.explanation.title)

    def _draw(self) -> None:
        is_there = self.explanation is not None
        for action in (self.copy, self.save, self.print):
            action.setEnabled(is_there)
        self.language.setEnabled(is_there)
        if self.explanation is None:
            self.page.clear()
            return
        self._write(self.page.document(), theme().colours)

    def _paper(self, device: QPagedPaintDevice) -> QTextDocument:
        """Return the answer as it is printed: dark letters on white."""
        paper = QTextDocument(self)
        font = QFont(self.page.font())
        font.setPointSizeF(_POINTS)
        paper.setDefaultFont(font)
        paper.documentLayout().setPaintDevice(device)
        self._write(paper, LIGHT, has_links=False)
        return paper

    def _write(
        self,
        document: QTextDocument,
        colours: Mapping[str, str],
        *,
        has_links: bool = True,
    ) -> None:
        """Write the answer, and let it run as the chosen language does."""
        assert self.explanation is not None
        direction = (
            Qt.LayoutDirection.RightToLeft
            if self._chosen.is_right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        option = QTextOption()
        option.setTextDirection(direction)
        document.setDefaultTextOption(option)
        page = Page(self._chosen, colours, has_links=has_links)
        document.setHtml(page.html(self.explanation))
        side = Qt.AlignmentFlag.AlignLeft
        if self._chosen.is_right_to_left:
            side = Qt.AlignmentFlag.AlignRight
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table_format = frame.format()
                table_format.setAlignment(side)
                # Repeated where a table goes on over a page.
                table_format.setHeaderRowCount(1)
                frame.setFormat(table_format)

    def _follow(self, url: QUrl) -> None:
        what, _, target = url.toString().partition(":")
        if what == "member":
            self.member_wanted.emit(target)
        elif what == "order":
            self.order_wanted.emit(target)
        elif what == "kind":
            kind, _, level = target.partition(":")
            self.line_wanted.emit(kind, int(level or 0))

    def _copy(self) -> None:
        if self.explanation is not None:
            lines = text_lines(self.explanation, self._chosen)
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _ask_save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.save.text(), "explanation.pdf", self.tr("PDF (*.pdf)")
        )
        if path:
            self._try(lambda: self.write_pdf(Path(path)))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title())
        dialog = print_dialog(printer, self.print.text(), self.window())
        dialog.accepted.connect(lambda: self._try(lambda: self._draw_on(printer)))
        QDialog.open(dialog)

    def _draw_on(self, device: QPagedPaintDevice) -> None:
        assert self.explanation is not None
        choose_sheet(device, self.explanation)
        draw_pages(device, self._paper(device), self._title(), self._chosen)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except AppError as error:
            self.failed.emit(error)

    def _arrange(self) -> None:
        buttons = []
        for action in (self.copy, self.save, self.print):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            buttons.append(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(flowing(beside(self._label, self.language), *buttons))
        column.addWidget(self.page, 1)

    def _speak(self) -> None:
        self._label.setText(self.tr("&Language of the answer"))
        self.copy.setText(self.tr("Copy"))
        self.save.setText(self.tr("Save as PDF …"))
        self.print.setText(self.tr("Print …"))
        self.page.setAccessibleName(self.tr("Answer"))
        self.page.setPlaceholderText(self.tr("The answer will stand here."))
        self.language.setCurrentIndex(self.language.findData(self._tongue.language))
        self._draw()
