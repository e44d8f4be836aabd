from PySide6.QtWidgets import QLineEdit, QPushButton

from app.views.kit.flow_layout import flowing, stretch


def test_line_that_stretches_takes_what_its_row_leaves(qtbot):
    line, button = QLineEdit(), QPushButton("Columns")
    stretch(line)
    row = flowing(line, button)
    qtbot.addWidget(row)
    row.resize(900, 40)
    row.show()
    assert button.geometry().right() == row.rect().right()
    assert line.width() > line.sizeHint().width()
