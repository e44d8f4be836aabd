import pytest
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget
from typing_extensions import override

from app.views.kit.motion import glide
from app.views.kit.theme import theme


class StillComputer(QProxyStyle):
    """A computer that is set to no animations."""

    @override
    def styleHint(self, hint, option=None, widget=None, returnData=None):
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


@pytest.fixture
def widget(qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_things_glide_as_the_computer_has_them_glide(widget):
    theme()
    assert glide(widget, 150) == 150


def test_nothing_glides_where_the_computer_wants_no_motion(widget):
    style = StillComputer()
    # A style has to live as long as its widget.
    style.setParent(widget)
    widget.setStyle(style)
    assert glide(widget, 150) == 0


def test_nothing_glides_where_the_operator_wants_no_motion(widget):
    theme().hold_still(True)
    try:
        assert glide(widget, 150) == 0
    finally:
        theme().hold_still(False)


def test_nothing_glides_where_it_is_not_seen(widget):
    widget.hide()
    assert glide(widget, 150) == 0
