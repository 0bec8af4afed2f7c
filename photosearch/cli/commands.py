"""Every command, a row each."""

from photosearch.cli import (
    albums_command,
    duplicates_command,
    embed_command,
    evaluate_command,
    export_command,
    extras_command,
    folders_command,
    groups_command,
    health_command,
    index_command,
    models_command,
    people_command,
    places_command,
    ratings_command,
    search_command,
    searches_command,
    status_command,
    suggest_command,
    text_command,
    values_command,
    why_command,
)
from photosearch.cli.command import Command

COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        index_command.COMMAND,
        search_command.COMMAND,
        why_command.COMMAND,
        searches_command.COMMAND,
        ratings_command.RATE,
        ratings_command.RATINGS,
        albums_command.COMMAND,
        export_command.COMMAND,
        duplicates_command.COMMAND,
        groups_command.COMMAND,
        evaluate_command.COMMAND,
        embed_command.COMMAND,
        models_command.COMMAND,
        extras_command.COMMAND,
        folders_command.COMMAND,
        people_command.COMMAND,
        places_command.COMMAND,
        suggest_command.COMMAND,
        values_command.COMMAND,
        text_command.COMMAND,
        status_command.COMMAND,
        health_command.COMMAND,
    )
}
