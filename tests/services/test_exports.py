"""Which month does an exported table belong to?"""

MEMBERS = """code,name,kind,joined
R,Reza,representative,1403-01-01
C,Cyrus,customer,1403-01-01
"""


def test_members_of_a_month_have_the_status_after_its_close(desk):
    desk.begin()
    desk.give("members", MEMBERS)
    for month in ("1403-01", "1403-02", "1403-03"):
        desk.must("close", month)
    assert desk.column("members", "1403-02", "status") == {"C": "active", "R": "active"}
    assert desk.column("members", "1403-03", "status") == {"C": "active", "R": "closed"}
    desk.must("member", "R", "--reopen", "--reason", "came back")
    assert desk.column("members", "1403-03", "status")["R"] == "closed"
    assert desk.column("members", "", "status")["R"] == "active"


def test_members_of_a_month_that_is_open_are_refused(desk):
    desk.begin()
    said = desk.refused("export", "members", "--period", "1403-01", "--out", "-")
    assert "1403-01 is not closed" in said


def test_members_of_a_co_operative_have_the_status_of_the_months_last_day(desk):
    desk.begin(plan="porukka")
    desk.give(
        "members",
        "code,name,kind,joined\n"
        "A,Aino,member,2024-01-02\n"
        "B,Bertil,member,2024-01-03\n"
        "L,Liisa,member,2024-02-20\n",
    )
    desk.must("close", "2024-01")
    desk.must("close", "2024-02")
    january = {"A": "trial", "B": "trial", "L": "trial"}
    assert desk.column("members", "2024-01", "status") == january
    february = {"A": "lapsed", "B": "lapsed", "L": "trial"}
    assert desk.column("members", "2024-02", "status") == february
