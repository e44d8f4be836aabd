"""Who is the organisation, on its papers and to its bank?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from app.errors import AppError
from app.files import address, cells, check_digits
from app.models.setting import organisation_details, write_setting
from app.models.store.automatic_backup import (
    backup_folder,
    choose_folder,
    chosen_folder,
)
from app.models.store.session import OrganisationFile
from app.records.organisation import OrganisationDetails
from app.services.plan_books import PlanBooks

_LONGEST_NAME = 140
"""What a bank takes at most (ISO 20022)."""


class NoSuchDetail(AppError):
    """An organisation of this plan has no such detail."""

    template = "an organisation has no detail {field}; expected one of {fields}"


class BadDetail(AppError):
    """A value does not fit its detail."""

    template = "{field} can't be “{value}”: expected {expected}"


_PARSERS: Mapping[str, Callable[[str], str]] = {
    "name": address.text_of(_LONGEST_NAME),
    "business_id": check_digits.business_id,
    "vat_id": check_digits.vat_id,
    "registration_no": cells.code,
    "licence_no": cells.code,
    **address.READERS,
    "iban": check_digits.iban,
    "bic": check_digits.bic,
    "email": cells.email,
    "phone": cells.phone,
    "website": cells.free_text,
}


class Settings:
    """The details of one organisation; every change of them is recorded."""

    def __init__(self, organisation: OrganisationFile, books: PlanBooks) -> None:
        self._file = organisation
        self.fields: Sequence[str] = books.detail_fields

    def details(self) -> OrganisationDetails:
        """Return everything that the organisation says about itself."""
        with self._file.reading() as reading:
            return organisation_details(reading)

    @property
    def backup_folder(self) -> Path:
        """Where copies go that are made by themselves before risky acts."""
        return backup_folder(self._file.path)

    @property
    def has_chosen_folder(self) -> bool:
        """Whether those copies go elsewhere than beside the organisation."""
        return chosen_folder(self._file.path) is not None

    def choose_backup_folder(self, folder: Path | None) -> Path:
        """Have those copies made in a folder from now on, and return where they lie.

        Args:
            folder: A folder that is there; None for the one beside the organisation.

        Raises:
            BackupFolderAway: There is no such folder.
            FileProblem: Nothing can be written there.
        """
        return choose_folder(self._file.path, folder)

    def problem(self, field: str, text: str) -> str:
        """Return what is expected of a detail that a text does not fit, else ""."""
        try:
            self._parsed(field, text)
        except BadDetail as refusal:
            return str(refusal.values["expected"])
        return ""

    def detail(self, field: str) -> str:
        """Return one detail, "" where nothing was entered.

        Raises:
            NoSuchDetail: The plan knows none of that name.
        """
        self._check(field)
        return str(asdict(self.details())[field])

    def change(self, values: Mapping[str, str]) -> OrganisationDetails:
        """Set some details, all at once or not at all.

        Args:
            values: New text by field; "" empties any but the name.

        Raises:
            NoSuchDetail: The plan knows none of that name.
            BadDetail: A value does not fit; it says what is expected.
        """
        parsed = {field: self._parsed(field, text) for field, text in values.items()}
        with self._file.writing() as writing:
            before = asdict(organisation_details(writing.connection))
            for field, value in parsed.items():
                if before[field] != value:
                    write_setting(writing, field, value)
            return organisation_details(writing.connection)

    def _check(self, field: str) -> None:
        if field not in self.fields:
            raise NoSuchDetail(field=field, fields=", ".join(self.fields))

    def _parsed(self, field: str, text: str) -> str:
        self._check(field)
        if not text and field != "name":
            return ""
        try:
            return _PARSERS[field](text)
        except ValueError as error:
            raise BadDetail(field=field, value=text, expected=error) from None
