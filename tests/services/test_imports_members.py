import pytest

HEADER = "code,name,kind,sponsor,joined,national_id,iban\n"


def refusals(shop, *rows):
    return shop.refused_import("members", HEADER + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            ",N,customer,,1403-01-01,,",
            "column code: empty: expected a code of 1 to 64 characters",
            id="no-code",
        ),
        pytest.param(
            " M,N,customer,,1403-01-01,,",
            "column code: ' M': expected a code without blanks around it",
            id="blank-before-code",
        ),
        pytest.param(
            "=M,N,customer,,1403-01-01,,",
            "column code: '=M': expected a code that starts with a letter or a digit",
            id="formula",
        ),
        pytest.param(
            "A,N,customer,,1403-01-01,,",
            "column code: 'A': expected a code that no member has yet",
            id="code-taken",
        ),
        pytest.param(
            "M,,customer,,1403-01-01,,",
            "column name: empty: expected a text",
            id="no-name",
        ),
        pytest.param(
            "M,N,Customer,,1403-01-01,,",
            "column kind: 'Customer': expected customer or representative",
            id="kind",
        ),
        pytest.param(
            "M,N,customer,X,1403-01-01,,",
            "column sponsor: 'X': expected the code of a member, in this file or"
            " imported before",
            id="unknown-sponsor",
        ),
        pytest.param(
            "M,N,customer,M,1403-01-01,,",
            "column sponsor: 'M': expected a sponsor who is not below M",
            id="own-sponsor",
        ),
        pytest.param(
            "M,N,customer,,1403-12-31,,",
            "column joined: '1403-12-31': expected a day that there is: 1403-12 has 30"
            " days",
            id="day-31-of-the-twelfth-month",
        ),
        pytest.param(
            "M,N,customer,,1404-12-30,,",
            "column joined: '1404-12-30': expected a day that there is: 1404-12 has 29"
            " days",
            id="day-30-of-a-common-year",
        ),
        pytest.param(
            "M,N,customer,,01/02/1403,,",
            "column joined: '01/02/1403': expected a day written YYYY-MM-DD",
            id="slashes",
        ),
        pytest.param(
            "M,N,customer,,۱۴۰۳-01-01,,",
            "column joined: '۱۴۰۳-01-01': expected a day written YYYY-MM-DD",
            id="digits-of-two-scripts",
        ),
        pytest.param(
            "M,N,customer,,1403-01-01,0084575948,",
            "column national_id: '0084575948': expected one position a person: A has"
            " this id",
            id="national-id-taken",
        ),
        pytest.param(
            "M,N,customer,,1403-01-01,۰۰۸۴۵۷۵۹۴۸,",
            "column national_id: '۰۰۸۴۵۷۵۹۴۸': expected one position a person: A has"
            " this id",
            id="national-id-taken-in-other-digits",
        ),
    ],
)
def test_row_that_is_wrong_is_refused_by_cell(shop, row, expected):
    assert refusals(shop, row) == [f"line 2, {expected}"]


@pytest.mark.parametrize(
    ("column", "row"),
    [
        pytest.param(
            "national_id", "M,N,customer,,1403-01-01,0084575949,", id="national-id"
        ),
        pytest.param(
            "national_id", "M,N,customer,,1403-01-01,1111111111,", id="one-digit"
        ),
        pytest.param(
            "iban",
            "M,N,customer,,1403-01-01,,IR820540102680020817909003",
            id="sheba",
        ),
        pytest.param("iban", "M,N,customer,,1403-01-01,,IR82", id="short-sheba"),
    ],
)
def test_check_digits_that_do_not_fit_are_refused(shop, column, row):
    (found,) = refusals(shop, row)

    assert found.startswith(f"line 2, column {column}: '")
    assert "expected" in found


def test_doubles_in_one_file_name_the_first_line(shop):
    assert refusals(
        shop,
        "M,N,customer,,1403-01-01,0499370899,",
        "N,N,customer,,1403-01-01,۰۴۹۹۳۷۰۸۹۹,",
        "M,O,customer,,1403-01-01,,",
    ) == [
        (
            "line 3, column national_id: '۰۴۹۹۳۷۰۸۹۹': expected each person once: it"
            " stands in line 2 too"
        ),
        "line 4, column code: 'M': expected each code once: it stands in line 2 too",
    ]


def test_address_goes_in_and_out_part_by_part(shop):
    header = "code,name,kind,joined,street,postcode,town,country\n"
    row = "M,N,customer,1403-01-01,خیابان ولیعصر ۱۲,۱۹۳۹۵,تهران,{country}\n"

    (wrong,) = shop.refused_import("members", header + row.format(country="Iran"))
    assert "column country: 'Iran': expected the code of a country" in wrong

    shop.give("members", header + row.format(country="IR"))
    parts = ("street", "postcode", "town", "country")
    found = [shop.column("members", "", part)["M"] for part in parts]
    assert found == ["خیابان ولیعصر ۱۲", "۱۹۳۹۵", "تهران", "IR"]


@pytest.mark.parametrize("codes", [("M", "N"), ("M", "N", "O")], ids=["two", "three"])
def test_circle_of_sponsors_is_refused_in_every_row_of_it(shop, codes):
    sponsors = codes[1:] + codes[:1]
    rows = [
        f"{code},N,representative,{sponsor},1403-01-01,,"
        for code, sponsor in zip(codes, sponsors, strict=True)
    ]
    below = "Z,Below,customer,M,1403-01-01,,"

    assert refusals(shop, *rows, below) == [
        f"line {line}, column sponsor: '{sponsor}': expected a sponsor who is not below"
        f" {code}"
        for line, (code, sponsor) in enumerate(zip(codes, sponsors, strict=True), 2)
    ]


def test_members_stand_in_any_order_and_dates_in_either_calendar(shop):
    shop.give(
        "members",
        HEADER
        + "M3,N,representative,M2,1403-12-30,,\n"
        + "M2,N,representative,M1,2024-04-20,,\n"
        + "M1,N,representative,C,۱۴۰۳-۰۱-۰۱,,\n"
        + "M0,N,representative,,١٤٠٣-٠١-٠٢,,\n",
    )

    entered = {row["code"]: row for row in shop.table("members")}
    assert {code: entered[code]["joined"] for code in ("M0", "M1", "M2", "M3")} == {
        "M0": "1403-01-02",
        "M1": "1403-01-01",
        "M2": "1403-02-01",
        "M3": "1403-12-30",
    }
    assert [entered[code]["sponsor"] for code in ("M0", "M1", "M2", "M3")] == [
        "",
        "C",
        "M1",
        "M2",
    ]


@pytest.mark.parametrize(
    "name",
    ["=1+1", "+98", "-Dash", "@home", "'quoted", "'=x", "''=x", "\uff1dwide", 'a"b,c'],
)
def test_name_like_a_formula_survives_export_and_import(desk, tmp_path, name):
    quoted = name.replace('"', '""')
    desk.begin()
    # What the operator types before a formula is one apostrophe, as the export does.
    desk.give("members", f'code,name,kind,joined\nM,"\'{quoted}",customer,1403-01-01\n')
    first = desk.must("export", "members", "--out", "-")
    header, row = first.splitlines()
    again = desk.file(
        f"{header.removesuffix(',status')}\n{row.removesuffix(',active')}\n"
    )
    second = tmp_path / "second.parvi"
    assert desk.run("new", second, "--plan", "farhan").code == 0
    assert desk.run("import", second, "members", again).code == 0

    assert desk.run("export", second, "members", "--out", "-").out == first
    cell = desk.table("members")[0]["name"]
    assert cell[0] not in "=+-@\uff1d"
