"""Who is meant by a name in a filter."""

from photosearch.catalogue.database import Database


def people_called(database: Database, name: str) -> list[int]:
    """Those of exactly this name, in any case; else those whose name has all its words, as "anna"
    means Anna Smith; "#12" means the person with this id, who need not have a name."""
    plain = " ".join(name.casefold().split())
    if plain.startswith("#") and plain[1:].isdecimal():
        return [int(plain[1:])] if len(plain) < 19 else []
    rows = database.read("SELECT id, name FROM people WHERE name IS NOT NULL")
    known = {person_id: " ".join(called.casefold().split()) for person_id, called in rows}
    exact = [person_id for person_id, called in known.items() if called == plain]
    words = set(plain.split())
    return exact or [i for i, called in known.items() if words and words <= set(called.split())]


def begins(name: str, beginning: str) -> bool:
    """Whether the name, or a word in it, begins like that, in any case."""
    return f" {beginning.casefold().lstrip()}" in f" {' '.join(name.casefold().split())}"
