"""The command that lists where photos were taken."""

import argparse

from photosearch.cli.command import Command, add_json
from photosearch.cli.output import answer, print_json
from photosearch.gazetteer import country_name
from photosearch.library import Library


def places(library: Library, options: argparse.Namespace) -> None:
    library.photos.find_towns()
    towns = library.photos.listing.towns()
    for place, count in sorted(towns, key=lambda each: (each[0].country, -each[1])):
        name = country_name(place.country)
        if options.json:
            print_json(place._asdict() | {"country_name": name, "photos": count})
        else:
            where = dict.fromkeys(filter(None, (place.town, place.region, name)))
            answer(f"{count:>8,} photos  {', '.join(where)}")


COMMAND = Command("places", "Where photos were taken: countries and towns.", add_json, places)
