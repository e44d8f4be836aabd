from PySide6.QtCore import Qt

PATIENCE = 60_000


def test_every_table_of_figures_asks_why_by_menu_and_key(open_window, qtbot):
    desk = open_window.desk
    asked = []
    for name, table in (
        ("members", lambda screen: screen.view),
        ("dashboards", lambda screen: screen.why.parent()),
        ("sales", lambda screen: screen.view),
    ):
        desk.go(name)
        screen = desk.screens[name]
        view = table(screen)
        qtbot.waitUntil(lambda view=view: view.model().rowCount() > 0, timeout=PATIENCE)
        qtbot.waitUntil(
            lambda view=view: "…" not in str(view.model().index(0, 0).data()),
            timeout=PATIENCE,
        )
        assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        view.setCurrentIndex(view.model().index(0, 0))
        screen.place_wanted.connect(lambda place, what: asked.append((place, what)))
        view.setFocus()
        screen.why.trigger()
        screen.place_wanted.disconnect()
        screen.place_wanted.connect(desk.go)
    assert [place for place, _what in asked] == ["explain"] * 3
    subjects = [what.subject for _place, what in asked]
    assert subjects == ["member", "member", "order"]
