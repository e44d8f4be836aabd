"""What does a bank send? Statements and notifications of ISO 20022, in few words."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

OWN_ACCOUNT = "FI2112345600000785"
NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.{kind}.001.{version}"


@dataclass(frozen=True)
class Entry:
    """One booking; text fields go into the file as they are given."""

    number: str = "20240503A1"
    amount: str = "124.00"
    day: str = "2024-05-03"
    reference: str = ""
    direction: str = "CRDT"
    currency: str = "EUR"
    status: str = "BOOK"
    party: str = "Maija Meikäläinen"
    message: str = ""
    more: str = ""
    details: str | None = None

    def xml(self, version: str) -> str:
        """Write it as the version of the message has it."""
        status = self.status if version < "04" else f"<Cd>{self.status}</Cd>"
        archive = f"<AcctSvcrRef>{self.number}</AcctSvcrRef>" if self.number else ""
        details = self._details(version) if self.details is None else self.details
        return (
            f'<Ntry><Amt Ccy="{self.currency}">{self.amount}</Amt>'
            f"<CdtDbtInd>{self.direction}</CdtDbtInd>{self.more}"
            f"<Sts>{status}</Sts><BookgDt><Dt>{self.day}</Dt></BookgDt>{archive}"
            f"<NtryDtls>{details}</NtryDtls></Ntry>"
        )

    def _details(self, version: str) -> str:
        return detail(
            reference=self.reference,
            direction=self.direction,
            party=self.party,
            message=self.message,
            version=version,
        )


def detail(
    *,
    number: str = "",
    amount: str = "",
    reference: str = "",
    direction: str = "CRDT",
    party: str = "",
    message: str = "",
    version: str = "02",
) -> str:
    """Write the details of one payment of an entry."""
    role = "Dbtr" if direction == "CRDT" else "Cdtr"
    name = f"<Nm>{escape(party)}</Nm>"
    name = name if version < "04" else f"<Pty>{name}</Pty>"
    total = f'<Amt Ccy="EUR">{amount}</Amt>'
    total = f"<AmtDtls><TxAmt>{total}</TxAmt></AmtDtls>" if amount else ""
    refs = f"<Refs><AcctSvcrRef>{number}</AcctSvcrRef></Refs>" if number else ""
    strd = (
        "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp>"
        f"<Ref>{reference}</Ref></CdtrRefInf></Strd>"
    )
    text = f"<Ustrd>{escape(message)}</Ustrd>" if message else ""
    return (
        f"<TxDtls>{refs}{total}<RltdPties><{role}>{name}</{role}></RltdPties>"
        f"<RmtInf>{text}{strd if reference else ''}</RmtInf></TxDtls>"
    )


def camt(
    *entries: Entry | str,
    kind: str = "054",
    version: str = "02",
    account: str = OWN_ACCOUNT,
    namespace: str = "",
    prefix: str = "",
) -> bytes:
    """Write a file of entries, each on a line of its own from line 5 on."""
    outer, part = {
        "053": ("BkToCstmrStmt", "Stmt"),
        "054": ("BkToCstmrDbtCdtNtfctn", "Ntfctn"),
    }[kind]
    namespace = namespace or NAMESPACE.format(kind=kind, version=version)
    written = [e if isinstance(e, str) else e.xml(version) for e in entries]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<Document xmlns="{namespace}">',
        f"<{outer}><GrpHdr><MsgId>M1</MsgId></GrpHdr><{part}><Id>S1</Id>",
        f"<Acct><Id><IBAN>{account}</IBAN></Id></Acct>",
        *written,
        f"</{part}></{outer}></Document>",
    ]
    text = "\n".join(lines) + "\n"
    if prefix:
        text = text.replace("</", f"</{prefix}:").replace("<", f"<{prefix}:")
        text = text.replace(f"<{prefix}:/{prefix}:", f"</{prefix}:")
        text = text.replace(f"<{prefix}:?", "<?").replace("xmlns=", f"xmlns:{prefix}=")
    return text.encode()


def rf_reference(number: int) -> str:
    """Return a Finnish reference number as an RF creditor reference (ISO 11649)."""
    rest = int(f"{number}271500") % 97  # The letters R and F are 27 and 15.
    return f"RF{98 - rest:02d}{number}"
