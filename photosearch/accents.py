"""Text without what is typed least and forgotten most."""

import unicodedata


def without_accents(text: str) -> str:
    """Without case and accents; signs that Unicode has in several forms are taken apart (NFKD)."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
