"""What does the import say of a file, before and after it is taken?"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from app import formats
from app.formats import Language
from app.services.imports.checked import CheckedFile
from app.services.imports.intake import ImportOutcome, Imports
from app.views.kit.said import Tone
from app.views.words.files import column_text, kind_text

_GAP = "    ·    "


def listed(words: Sequence[str], language: Language) -> str:
    """Return words with the commas of the language between them."""
    return ("، " if language.is_right_to_left else ", ").join(words)


def totals_text(checked: CheckedFile, language: Language) -> str:
    """Return the rows and the sums that the operator compares."""
    rows = QCoreApplication.translate("Import", "Rows: {count}")
    parts = [rows.format(count=formats.count(checked.seen.rows, language))]
    for name, found in checked.seen.sums.items():
        if name in checked.columns:
            text = QCoreApplication.translate("Import", "Sum of {column}: {sum}")
            shown = formats.exact(found, language)
            parts.append(text.format(column=column_text(name), sum=shown))
    if checked.known:
        text = QCoreApplication.translate("Import", "There before: {count}")
        parts.append(text.format(count=formats.count(checked.known, language)))
    if checked.left_out:
        text = QCoreApplication.translate("Import", "Left out: {count}")
        count = formats.count(len(checked.left_out), language)
        parts.append(text.format(count=count))
    return _GAP.join(parts)


def outcome_text(outcome: ImportOutcome, language: Language) -> str:
    """Return what became of a file that was taken."""
    text = QCoreApplication.translate("Import", "{count} rows were imported as {kind}.")
    rows = formats.count(outcome.rows, language)
    return text.format(count=rows, kind=kind_text(outcome.kind))


def checked_text(checked: CheckedFile, language: Language) -> tuple[str, Tone]:
    """Return what a check found, and how that is dressed."""
    if checked.is_repeat:
        text = QCoreApplication.translate(
            "Import", "This very file was imported before; it adds nothing."
        )
        return text, "notice"
    if checked.findings:
        text = QCoreApplication.translate(
            "Import",
            "Findings: {count}. Nothing can be imported until they are mended in the "
            "file.",
        )
        count = formats.count(len(checked.findings), language)
        return text.format(count=count), "problem"
    text = QCoreApplication.translate(
        "Import", "Every row is right. Nothing is written yet."
    )
    return text, "muted"


def missing_text(
    required: Sequence[str], names: Mapping[str, str], language: Language
) -> str:
    """Return which columns have still to be found in the file, "" for none."""
    missing = [column_text(name) for name in required if name not in names.values()]
    if not missing:
        return ""
    text = QCoreApplication.translate(
        "Import", "Say which columns of the file these are: {columns}"
    )
    return text.format(columns=listed(missing, language))


def guide_text(imports: Imports, language: Language) -> str:
    """Say which files can be imported, and what stands in each, as rich text."""
    intro = QCoreApplication.translate(
        "Import",
        "The first row names the columns, in any order and in any language: names "
        "that are not known are asked for once. An empty form has the row already; "
        "fill it in with a spreadsheet and save it as CSV.",
    )
    rows = [f"<p>{intro}</p>"]
    for kind in imports.kinds:
        said = _columns_text(imports, kind, language)
        rows.append(f"<p><b>{kind_text(kind)}</b>: {said}</p>")
    for kind in imports.document_kinds:
        said = QCoreApplication.translate(
            "Import",
            "a statement or notification of the bank (XML, camt.053, camt.054)",
        )
        rows.append(f"<p><b>{kind_text(kind)}</b>: {said}</p>")
    return "".join(rows)


def _columns_text(imports: Imports, kind: str, language: Language) -> str:
    """Return which columns a kind of file must have, and which it may."""
    if not imports.has_form(kind):
        return QCoreApplication.translate(
            "Import", "an export of orders from WooCommerce, as it comes"
        )
    required, optional = (
        listed([column_text(name) for name in names], language)
        for names in imports.columns(kind)
    )
    if not optional:
        return required
    text = QCoreApplication.translate("Import", "{columns}. May be added: {more}")
    return text.format(columns=required, more=optional)
