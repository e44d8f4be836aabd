import pytest

from app.bootstrap import open_office
from app.services.members import NoSuchMember

MEMBERS = """code,name,kind,joined,sponsor
M1,Matti Virtanen,member,2024-01-01,
M2,Maija Mäkinen,member,2024-01-20,
M3,Matti Mäkelä,member,2024-01-03,M1
"""
HEADER = "code,form_no,name,joined,referrer_name,shop_name,consent_self_billing\n"


@pytest.fixture
def coop(desk):
    """The command line with a co-operative of three members."""
    desk.begin(plan="porukka")
    desk.give("members", MEMBERS)
    return desk


def form(name, referrer, code="M9", **more):
    cells = {"form_no": "", "shop_name": "", "consent": ""} | more
    return (
        f"{code},{cells['form_no']},{name},2024-02-01,{referrer},"
        f"{cells['shop_name']},{cells['consent']}\n"
    )


def sponsors(coop):
    return coop.column("members", "", "sponsor")


@pytest.mark.parametrize(
    ("written", "sponsor"),
    [
        pytest.param("Matti Virtanen", "M1", id="as-it-is"),
        pytest.param("virtanen MATTI", "M1", id="family-name-first"),
        pytest.param('"Virtanen, Matti"', "M1", id="with-a-comma"),
        pytest.param("Maija Makinen", "", id="other-letters-wait"),
        pytest.param("Matti", "", id="part-of-a-name-waits"),
        pytest.param("", "", id="no-name"),
    ],
)
def test_only_the_same_name_of_one_member_is_taken(coop, written, sponsor):
    coop.give("joining_forms", HEADER + form("Ville Salo", written))

    assert sponsors(coop)["M9"] == sponsor


def test_name_of_two_members_waits(coop):
    rows = form("Matti Virtanen", "") + form("Ville Salo", "Matti Virtanen", "M10")
    coop.give("joining_forms", HEADER + rows)

    assert sponsors(coop)["M10"] == ""
    assert coop.must("referrers") == (
        "M10 Ville Salo: Matti Virtanen\n"
        "  100 M1 Matti Virtanen\n"
        "  100 M9 Matti Virtanen\n"
        "1 waiting.\n"
    )


def test_name_of_a_shop_on_an_earlier_form_counts(coop):
    coop.give("joining_forms", HEADER + form("Aino Aho", "", shop_name="Hunajapaja Oy"))
    coop.give("joining_forms", HEADER + form("Ville Salo", "Hunajapaja", "M10"))

    assert sponsors(coop)["M10"] == "M9"


def test_address_on_a_form_becomes_that_of_the_member(coop):
    header = "code,name,joined,street,postcode,town,country\n"
    row = "M9,Ville Salo,2024-02-01,Kylätie 3 A 4,71310,Vehmersalmi,FI\n"
    coop.give("joining_forms", header + row)

    parts = ("street", "postcode", "town", "country")
    found = [coop.column("members", "", part)["M9"] for part in parts]
    assert found == ["Kylätie 3 A 4", "71310", "Vehmersalmi", "FI"]
    assert coop.column("members", "", "town")["M1"] == ""


def test_own_name_is_never_the_referrer(coop):
    coop.give("joining_forms", HEADER + form("Ville Salo", "Salo Ville"))

    assert sponsors(coop)["M9"] == ""
    assert "waiting" in coop.must("referrers", "--list")


def test_two_forms_that_name_each_other_make_no_circle(coop):
    rows = form("Ville Salo", "Aino Aho") + form("Aino Aho", "Ville Salo", "M10")
    coop.give("joining_forms", HEADER + rows)

    # The first one is taken; after that the other one would close the circle.
    assert (sponsors(coop)["M9"], sponsors(coop)["M10"]) == ("", "M9")
    assert coop.must("referrers").endswith("1 waiting.\n")


def test_members_file_with_a_name_is_matched_too(coop):
    text = "code,name,kind,joined,referrer_name\nM9,Ville Salo,member,2024-02-01,"
    coop.give("members", f"{text}mäkinen maija\n")

    assert sponsors(coop)["M9"] == "M2"


def test_number_of_the_form_is_the_code_where_none_is_given(coop):
    coop.give("joining_forms", HEADER + form("Ville Salo", "", "", form_no="F-77"))

    assert "F-77" in sponsors(coop)


def test_form_is_checked_as_a_member_and_as_a_form(coop):
    rows = [
        form("Ville Salo", "", "M1"),
        form("", "", "M10"),
        form("Aino Aho", "", "", form_no="F1", consent="maybe"),
        form("Aino Aho", "", "M11", form_no="F1"),
        form("Aino Aho", "", ""),
    ]

    assert coop.refused_import("joining_forms", HEADER + "".join(rows)) == [
        "line 2, column code: 'M1': expected a code that no member has yet",
        "line 3, column name: empty: expected a text",
        "line 4, column consent_self_billing: 'maybe': expected yes or no",
        (
            "line 5, column form_no: 'F1': expected each form once: it stands in line"
            " 4 too"
        ),
        "line 6, column code: empty: expected a code of 1 to 64 characters",
    ]


def test_number_of_a_form_stands_once_in_the_organisation(coop):
    coop.give("joining_forms", HEADER + form("Ville Salo", "", form_no="F1"))
    again = form("Aino Aho", "", "M10", form_no="F1")

    assert coop.refused_import("joining_forms", HEADER + again) == [
        "line 2, column form_no: 'F1': expected a form that was not imported before"
    ]


def test_consents_on_the_form_are_kept(coop):
    header = HEADER.replace("\n", ",consent_rules,consent_marketing\n")
    filled = form("Ville Salo", "", shop_name="Salon puoti", consent="yes")
    row = filled.replace("\n", ",yes,no\n")
    coop.give("joining_forms", header + row)

    with open_office(coop.path, lambda: None) as office:
        stands = office.member_card.head("M9").standing
        office.consents.record("M9", "marketing", is_given=True, reason="letter")
        later = office.member_card.head("M9").standing
        with pytest.raises(NoSuchMember):
            office.consents.record("M0", "rules", is_given=True, reason="letter")
    assert (stands["consent_rules"], stands["consent_marketing"]) == (1, 0)
    assert later["consent_marketing"] == 1
    assert stands["self_billing"] == 1
    assert stands["shop_name"] == "Salon puoti"


class TestDecisions:
    @pytest.fixture
    def waiting(self, coop):
        """M9 waits for the referrer "Virtanen"."""
        coop.give("joining_forms", HEADER + form("Ville Salo", "Virtanen"))
        return coop

    def test_suggestion_is_picked(self, waiting):
        assert "90 M1 Matti Virtanen" in waiting.must("referrers")
        waiting.must("referrers", "--decide", "M9", "M1", "--reason", "asked her")

        assert sponsors(waiting)["M9"] == "M1"
        assert waiting.must("referrers") == "0 waiting.\n"

    def test_nobody_is_decided_on(self, waiting):
        waiting.must("referrers", "--decide", "M9", "none", "--reason", "unknown")

        assert sponsors(waiting)["M9"] == ""
        assert waiting.must("referrers") == "0 waiting.\n"

    def test_decision_can_be_changed_until_the_commission_is_earned(self, waiting):
        decide = ("referrers", "--decide", "M9")
        waiting.must(*decide, "M1", "--reason", "asked")
        waiting.must(*decide, "M2", "--reason", "asked again")
        waiting.must(*decide, "none", "--reason", "nobody after all")
        assert sponsors(waiting)["M9"] == ""
        waiting.must(*decide, "M2", "--reason", "she was it")

        rows = "member,package,start,term\nM9,kauppias,2024-02-01,12\n"
        waiting.give("subscriptions", rows)
        waiting.give(
            "payments", "payment_no,date,amount,member\nP1,2024-02-05,124.00,M9\n"
        )
        for period in ("2024-01", "2024-02"):
            waiting.must("close", period)

        refusal = waiting.refused(*decide, "M1", "--reason", "late")
        assert "commission for this member is earned" in refusal
        assert sponsors(waiting)["M9"] == "M2"

    @pytest.mark.parametrize(
        ("referrer", "said"),
        [
            pytest.param("M9", "a referrer who is not M9 or below", id="member"),
            pytest.param("M99", "no member with the code M99", id="nobody-has-it"),
        ],
    )
    def test_impossible_referrer_is_refused(self, waiting, referrer, said):
        decide = ("referrers", "--decide", "M9", referrer, "--reason", "x")

        assert said in waiting.refused(*decide)

    def test_circle_is_refused(self, waiting):
        decide = ("referrers", "--decide", "M1", "M3", "--reason", "x")

        assert "a referrer who is not M1 or below" in waiting.refused(*decide)

    def test_reason_is_needed(self, waiting):
        assert "say why" in waiting.refused("referrers", "--decide", "M9", "M1")

    def test_same_decision_again_is_refused(self, waiting):
        decide = ("referrers", "--decide", "M9", "none", "--reason", "x")
        waiting.must(*decide)

        assert "decided already" in waiting.refused(*decide)


def test_suggestions_never_stand_below_the_member(coop):
    coop.give("joining_forms", HEADER + form("Ville Salo", "Mäkeläx Matti"))
    coop.must("member", "M1", "--set", "sponsor=M9", "--reason", "found out")
    # M3 is below M1, who is below M9.
    assert coop.must("referrers").splitlines()[1:] == ["1 waiting."]


def test_plan_without_joining_forms_says_so(shop):
    assert "name no referrer" in shop.refused("referrers")
