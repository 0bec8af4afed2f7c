"""How each entry of the window is performed, unless a test elsewhere does that."""

from __future__ import annotations

from support.window import drivers as by
from support.window import expected_effects as p
from support.window import menu_acts as act
from support.window.window_fixture import Perform

PHOTO = {
    "View": p.viewed,
    "Open": lambda ask: p.opened(ask, p.the_photo),
    "Show in folder": lambda ask: p.opened(ask, p.the_folder),
    "Find similar": lambda ask: p.asked(ask, "photo:"),
    "More like this": lambda ask: p.asked(ask, "like:"),
    "Less like this": lambda ask: p.asked(ask, "unlike:"),
    "Favourite, or not": p.marked,
    "Copy file": p.copied,
    "Copy path": p.copied_path,
    "Export copies…": p.exported,
    "Export a list…": p.listed,
    "Move to the trash…": p.trashed,
}
GRID_KEYS = {
    "Ctrl+Shift+F": "Find similar",
    "Ctrl+Shift+O": "Show in folder",
    "Alt+Up": "More like this",
    "Alt+Down": "Less like this",
    "Ctrl+B": "Favourite, or not",
    "Ctrl+C": "Copy file",
    "Ctrl+Shift+C": "Copy path",
    "Ctrl+E": "Export copies…",
    "Ctrl+Shift+E": "Export a list…",
    "Del": "Move to the trash…",
}
SAMPLES = (
    "a beach",
    "a bird in a tree",
    "a car",
    "flowers",
    "food on a plate",
    "mountains",
    "the sky in the evening",
)
"""And "a dog", which `test_first_run.py` presses."""

DONE_HERE: dict[str, Perform] = {
    **{f"photo: {words}": done(by.from_photo_menu(words)) for words, done in PHOTO.items()},
    **{f"key grid: {keys}": PHOTO[words](by.keys(keys)) for keys, words in GRID_KEYS.items()},
    **{
        f"one photo: {words}": done(by.from_viewer_menu(words))
        for words, done in PHOTO.items()
        if words != "View"
    },
    **{
        f"key viewer: {keys}": PHOTO[words](by.keys(keys, "viewer"))
        for keys, words in GRID_KEYS.items()
    },
    "key window: Ctrl+,": act.shows("SettingsDialog")(by.keys("Ctrl+,")),
    "key window: F11": act.full_screen,
    "key window: F1": act.shows("Guide")(by.keys("F1")),
    "key window: ?": act.shows("ShortcutsDialog")(by.keys("?")),
    "key window: Ctrl+D": act.kept_by_key,
    "key window: Ctrl+O": act.folder_added(by.keys("Ctrl+O")),
    "key window: Ctrl+Q": act.closed(by.keys("Ctrl+Q")),
    "key window: Ctrl+W": act.closed(by.keys("Ctrl+W")),
    "key window: Ctrl+R": p.asked(by.keys("Ctrl+R"), "photo:"),
    "key window: Ctrl+V": act.pasted,
    "key window: F5": act.new_photo(by.keys("F5")),
    "key window: F9": act.panel_hidden(by.keys("F9")),
    "key folderList: Del": act.folder_removed(
        p.in_order(lambda s: s.shown.window.panel.list.setCurrentRow(1), by.keys("Del", "panel"))
    ),
    "listed Photos: Ctrl+A": act.everything_copied,
    "listed Photos: Alt+Up, Alt+Down": p.in_order(
        PHOTO["More like this"](by.keys("Alt+Up")), PHOTO["Less like this"](by.keys("Alt+Down"))
    ),
    "listed Photos: Menu, Shift+F10": act.menu_by_keys,
    "listed Photos: Enter": p.opened(by.keys("Return"), p.the_photo),
    "listed One photo: Enter": p.opened(by.keys("Return", "viewer"), p.the_photo),
    "folder: Open folder": p.opened(by.folder_menu(1, "Open folder"), p.the_folder),
    "folder: Look for new photos": act.new_photo(by.folder_menu(1, "Look for new photos")),
    "folder: Remove from the library…": act.folder_removed(
        by.folder_menu(1, "Remove from the library…")
    ),
    "all photos: Add a folder…": act.folder_added(by.folder_menu(0, "Add a folder…")),
    "all photos: Look for new photos": act.new_photo(by.folder_menu(0, "Look for new photos")),
    "saved search: Search": p.asked(by.saved_menu("Search", 1), 'moon kind:"PNG"'),
    "saved search: Rename": act.renamed(by.saved_menu("Rename")),
    "saved search: Move down (Alt+Down)": p.kept(
        by.saved_menu("Move down (Alt+Down)"), p.names, ["two", "one"]
    ),
    "saved search: Move up (Alt+Up)": p.kept(
        by.saved_menu("Move up (Alt+Up)", 1), p.names, ["two", "one"]
    ),
    "saved search: Remove": p.kept(by.saved_menu("Remove"), p.names, ["two"]),
    "saved searches: Export saved searches…": act.searches_exported,
    "saved searches: Import saved searches…": act.searches_imported,
    "recent: a search": act.recent_asked,
    "recent: Forget these searches": act.recent_forgotten,
    "chip: Less like this": p.asked(by.with_chip(act.word(), "Less like this"), "-dog"),
    "chip: More like this": p.kept(
        p.in_order(by.with_chip(act.word(-1.0), "More like this"), lambda s: s.remembered()),
        lambda other: other.searches.recent()[:1],
        ["dog"],
    ),
    "chip: Count more": p.asked(by.with_chip(act.word(), "Count more"), "1.5:dog"),
    "chip: Count less": p.asked(by.with_chip(act.word(), "Count less"), "0.5:dog"),
    "chip: Only a part of it…": act.part_of_a_chip,
    "chip: The whole picture": act.the_whole,
    "chip: Take it out of the search": act.taken_out,
    "window button: Find similar photos": p.asked(by.press(act.similar_tool, 1), "photo:"),
    "window button: Open with another program (Enter)": p.opened(
        by.press(act.open_tool, 1), p.the_photo
    ),
    "window button: Look for new photos (F5)": act.new_photo(
        by.press(lambda s: s.shown.window.panel.rescan)
    ),
    "window button: Add a folder of photos": act.folder_added(
        by.press(lambda s: s.shown.window.panel.add)
    ),
    "window button: Show or hide the folders (F9)": act.panel_hidden(
        by.press(lambda s: s.shown.window.page.panel_button)
    ),
    "window button: Get CLIP, N MB": act.model_got,
    "window button: Take it out of the search": act.crossed_out,
    **{f"window button: {words}": p.asked(by.press(act.sample(words)), words) for words in SAMPLES},
}
