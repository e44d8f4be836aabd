"""What do invented country entrepreneurs put on their joining forms and into the shop?

Names are put together from common first and family names and trades. Business IDs are
of a range that was never given out, accounts of a code that no bank has, addresses of
a reserved domain: nobody can be reached or paid by chance.
"""

from dataclasses import dataclass

from app.files.check_digits import business_id, iban_check
from app.services.demo.chance import Chance

_GIVEN_NAMES = """
Aino Anneli Eeva Elina Hanna Helmi Johanna Kaarina Kaisa Kerttu Laura Leena Liisa
Maija Marjatta Minna Outi Päivi Riitta Saara Sirpa Tuula Ulla Venla Antti Arto Eero
Esa Heikki Ilkka Jari Juha Jukka Kalle Kari Lauri Markku Matti Mikko Olli Pekka Petri
Risto Sakari Tapio Timo Veikko Väinö Åke Örjan
"""
_FIRST_NAMES = tuple(_GIVEN_NAMES.split())
# A family name and the same as an owner.
_FAMILY_NAMES = (
    ("Ahola", "Aholan"),
    ("Alatalo", "Alatalon"),
    ("Eskelinen", "Eskelisen"),
    ("Haapala", "Haapalan"),
    ("Hietanen", "Hietasen"),
    ("Hämäläinen", "Hämäläisen"),
    ("Jokela", "Jokelan"),
    ("Kallio", "Kallion"),
    ("Kivelä", "Kivelän"),
    ("Koskela", "Koskelan"),
    ("Kuusisto", "Kuusiston"),
    ("Lehtimäki", "Lehtimäen"),
    ("Mäkelä", "Mäkelän"),
    ("Niemelä", "Niemelän"),
    ("Nyström", "Nyströmin"),
    ("Ojala", "Ojalan"),
    ("Pajunen", "Pajusen"),
    ("Peltola", "Peltolan"),
    ("Rantala", "Rantalan"),
    ("Saarinen", "Saarisen"),
    ("Salmela", "Salmelan"),
    ("Sjöberg", "Sjöbergin"),
    ("Tuominen", "Tuomisen"),
    ("Uusitalo", "Uusitalon"),
    ("Vainio", "Vainion"),
    ("Ylönen", "Ylösen"),
)


@dataclass(frozen=True)
class Trade:
    """What an entrepreneur does, and what stands in the shop: name, type, euros."""

    business: str
    goods: tuple[tuple[str, str, str], ...]


_TRADES = (
    Trade(
        "hunajatila",
        (
            ("Kukkahunaja 500 g", "physical", "9.50"),
            ("Vadelmahunaja 250 g", "physical", "6.90"),
            ("Mehiläistarhan kierros", "bookable", "18.00"),
        ),
    ),
    Trade(
        "villapaja",
        (
            ("Villasukat", "physical", "29.00"),
            ("Kehruukurssi", "digital", "45.00"),
            ("Lankakerä 100 g", "physical", "12.50"),
        ),
    ),
    Trade(
        "aittamajoitus",
        (
            ("Yö aitassa kahdelle", "bookable", "78.00"),
            ("Rantasaunailta", "bookable", "120.00"),
            ("Polkupyörän vuokra", "service", "15.00"),
        ),
    ),
    Trade(
        "leipomo",
        (
            ("Ruisleipä", "physical", "5.20"),
            ("Karjalanpiirakat 10 kpl", "physical", "8.90"),
            ("Leivontapäivä", "bookable", "55.00"),
        ),
    ),
    Trade(
        "puutyöt",
        (
            ("Koivupuulauta", "physical", "34.00"),
            ("Linnunpönttö", "physical", "24.50"),
            ("Ikkunan kunnostus", "service", "95.00"),
        ),
    ),
    Trade(
        "luontopolut",
        (
            ("Opastettu suoretki", "bookable", "32.00"),
            ("Lintukartta", "digital", "7.00"),
            ("Lumikenkien vuokra", "service", "19.00"),
        ),
    ),
    Trade(
        "marjatila",
        (
            ("Mansikkalaatikko 5 kg", "physical", "39.00"),
            ("Mustaherukkamehu 1 l", "physical", "7.80"),
            ("Itsepoiminta", "bookable", "4.00"),
        ),
    ),
    Trade(
        "tilitoimisto",
        (
            ("Kirjanpito kuukaudessa", "service", "65.00"),
            ("Veroilmoitus", "service", "80.00"),
            ("Laskupohja", "digital", "9.00"),
        ),
    ),
)
POSTCODE, TOWN = "99999", "Mallikylä"
"""Where all invented members live; no post goes there."""
_NO_BANK = "90000000"
_NEVER_GIVEN = 9_000_000
_TIMES_TRIED = 20


@dataclass(frozen=True)
class Entrepreneur:
    """One invented member."""

    code: str
    name: str
    business_id: str
    iban: str
    email: str
    street: str
    trade: Trade


def entrepreneurs(count: int, chance: Chance) -> list[Entrepreneur]:
    """Return invented members of different names, as far as there are some."""
    found: list[Entrepreneur] = []
    used: set[str] = set()
    for row in range(count):
        code, trade = f"P{row + 1:03d}", _TRADES[row % len(_TRADES)]
        name = ""
        for _ in range(_TIMES_TRIED):
            first = chance.pick(_FIRST_NAMES)
            family, owner = chance.pick(_FAMILY_NAMES)
            name = f"{owner} {trade.business} / {first} {family}"
            if name not in used:
                break
        used.add(name)
        found.append(
            Entrepreneur(
                code=code,
                name=name,
                business_id=invented_business_id(row * 13),
                iban=invented_account(row + 1),
                email=f"{code.lower()}@example.org",
                street=f"Kylänraitti {row + 2}",
                trade=trade,
            )
        )
    return found


def invented_business_id(number: int) -> str:
    """Return a right Business ID of the range that was never given out."""
    for first in range(_NEVER_GIVEN + number, _NEVER_GIVEN + number + 10):
        for check in range(10):
            try:
                return business_id(f"{first}-{check}")
            except ValueError:
                continue
    raise AssertionError(number)


def invented_account(number: int) -> str:
    """Return a right account number of no bank."""
    account = f"{_NO_BANK}{number:06d}"
    return f"FI{iban_check('FI', account)}{account}"
