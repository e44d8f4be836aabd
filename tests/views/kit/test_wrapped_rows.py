import pytest
from PySide6.QtWidgets import QListWidget, QTreeWidget, QTreeWidgetItem

from app.views.kit.wrapped_rows import wrap_rows

SHORT, LONG = "Rank", "Gross amount that an order must exceed to give starter status"


@pytest.mark.parametrize("kind", [QTreeWidget, QListWidget])
def test_row_of_a_long_text_is_higher_than_one_of_a_short_text(kind, qtbot):
    rows = kind()
    qtbot.addWidget(rows)
    wrap_rows(rows)
    for text in (SHORT, LONG):
        if isinstance(rows, QTreeWidget):
            rows.addTopLevelItem(QTreeWidgetItem([text]))
        else:
            rows.addItem(text)
    rows.resize(160, 300)
    rows.show()
    model = rows.model()
    short, long = (rows.visualRect(model.index(row, 0)) for row in range(2))
    assert long.height() >= 2 * short.height() - 12
