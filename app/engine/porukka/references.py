"""Which reference number belongs to an invoice number?"""

WEIGHTS = (7, 3, 1)
BASE = 10


def reference_number(invoice_number: int) -> int:
    """Return an invoice number with its Finnish check digit.

    The digits are weighed 7, 3, 1 from the last one on; the check digit fills their
    sum up to the next ten.

    Source: Porukka plan, section 3.
    """
    digits = map(int, reversed(str(invoice_number)))
    weighed = sum(
        digit * WEIGHTS[place % len(WEIGHTS)] for place, digit in enumerate(digits)
    )
    return invoice_number * BASE + -weighed % BASE
