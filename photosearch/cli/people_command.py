"""The commands about people."""

import argparse

from photosearch.cli.command import Command, add_action, add_actions
from photosearch.cli.output import answer, print_json, say
from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.types import Person


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = add_actions(parser)
    add_action(actions, "list", "who there is; #12 stands for somebody without a name")
    add_action(actions, "on", "look for faces from the next photosearch index on")
    add_action(actions, "off", "look for no more faces; what is known stays")
    erase = add_action(actions, "erase", "forget all faces and names for good, and switch it off")
    erase.add_argument("--yes", action="store_true", help="you are sure")
    name = add_action(actions, "name", "call somebody so, or by the name of who it is as well")
    name.add_argument("person", metavar="PERSON", help="a name, or such as #12")
    name.add_argument("new_name", metavar="NAME")
    merge = add_action(actions, "merge", "these are all the first one")
    merge.add_argument("people", nargs="+", metavar="PERSON")
    confirm = add_action(actions, "confirm", "all faces that may be theirs are")
    confirm.add_argument("person", metavar="PERSON")


def people(library: Library, options: argparse.Namespace) -> None:
    match options.action:
        case "on":
            library.people.switch(True)
            say("Faces are looked for by photosearch index. All of it stays on this computer.")
        case "off":
            library.people.switch(False)
            say("Faces are no longer looked for. What is known stays: photosearch people erase.")
        case "erase":
            _erase(library, options.yes)
        case "name":
            person = library.people.find(options.person)
            library.people.name(person.id, options.new_name)
            say(f"{_called(person)} is {options.new_name} from now on.")
        case "merge":
            kept, *others = [library.people.find(name) for name in options.people]
            library.people.merge(kept.id, [other.id for other in others])
            say(f"They are all {_called(library.people.get(kept.id))} from now on.")
        case "confirm":
            _confirm(library, options.person)
        case _:
            _list(library, options.json)


def _called(person: Person) -> str:
    return person.name or f"#{person.id}"


def _erase(library: Library, sure: bool) -> None:
    if not sure:
        raise KnownError(
            "This forgets all faces and names for good. If you mean it: photosearch people erase"
            " --yes"
        )
    library.people.erase()
    say(
        "All that was known of people is erased, and faces are no longer looked for. Names that"
        " other programs wrote into photos can still be searched as words."
    )


def _confirm(library: Library, name: str) -> None:
    person = library.people.find(name)
    faces = [face.id for face in library.people.suggested(person.id)]
    library.people.confirm(faces, person.id)
    say(f"{len(faces):,} faces are {_called(person)}, too.")


def _list(library: Library, as_json: bool) -> None:
    found, counts = library.people.all(), library.people.counts()
    for person in found:
        if as_json:
            print_json(
                {
                    "id": person.id,
                    "name": person.name,
                    "photos": person.photos,
                    "suggested": person.maybe,
                }
            )
        else:
            maybe = f", {person.maybe:,} more may be" if person.maybe else ""
            answer(f"#{person.id}\t{person.name or '(no name)'}\t{person.photos:,} photos{maybe}")
    if not library.people.wanted:
        say("Faces aren't looked for. To find people: photosearch people on")
    elif counts.waiting:
        say(f"{counts.waiting:,} photos weren't looked at yet: photosearch index")


COMMAND = Command(
    "people",
    "List, name and join the people in the photos; off until you say on.",
    add_options,
    people,
)
