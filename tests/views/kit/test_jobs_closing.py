from PySide6.QtCore import QCoreApplication

from app.views.kit.jobs import Jobs


def test_what_was_on_its_way_when_the_window_closed_is_told_to_nobody(qapp):
    jobs = Jobs()
    told: list[object] = []
    job = jobs.start(lambda _progress: "done")
    job.finished.connect(told.append)
    job.cancelled.connect(lambda: told.append("cancelled"))
    job.failed.connect(told.append)
    jobs.close()
    QCoreApplication.processEvents()
    assert told == []
