"""What each action must do, however it is reached; or which test sees to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence

from photosearch.gui.actions.action import Keys, Place
from photosearch.gui.actions.table import ACTIONS, BY_ID
from photosearch.gui.help.guide import Guide
from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog
from photosearch.gui.settings.settings_dialog import SettingsDialog
from support.window import acts as act
from support.window import drivers as by
from support.window import expected_effects as p
from support.window.window_fixture import Perform

Effect = Callable[[Perform], Perform]

EFFECTS: dict[str, Effect] = {
    "view": p.viewed,
    "open": lambda ask: p.opened(ask, p.the_photo),
    "show-in-folder": lambda ask: p.opened(ask, p.the_folder),
    "similar": lambda ask: p.asked(ask, "photo:"),
    "more": lambda ask: p.asked(ask, "like:"),
    "less": lambda ask: p.asked(ask, "unlike:"),
    "favourite": p.marked,
    "copy": p.copied,
    "copy-path": p.copied_path,
    "export-copies": p.exported,
    "export-list": p.listed,
    "export-ratings": p.ratings_exported,
    "trash": p.trashed,
    "settings": lambda ask: act.opens(ask, SettingsDialog),
    "guide": lambda ask: act.opens(ask, Guide),
    "shortcuts": lambda ask: act.opens(ask, ShortcutsDialog),
    "keep-search": act.kept_by_key,
    "full-screen": act.full_screen,
    "add-folder": act.folder_added,
    "close": act.closed,
    "quit": act.closed,
    "surprise": lambda ask: p.asked(ask, "photo:"),
    "paste": act.pasted,
    "rescan": act.new_photo,
    "sidebar": act.panel_hidden,
}
"""However the action is asked for: by each of its shortcuts and menus, in each place."""

PERFORMED: dict[str, Perform] = {
    "select-all": act.everything_copied,
    "menu": act.menu_by_keys,
    "open-folder": p.opened(by.folder_menu(1, "Open folder"), p.the_folder),
    "rescan-here": act.new_photo(by.folder_menu(1, "Check for new photos")),
    "add-folder-here": act.folder_added(by.folder_menu(0, "Add a folder…")),
    "remove-folder": act.folder_removed(by.folder_menu(1, "Remove from the library…")),
    "ask-saved": p.asked(by.saved_menu("Search", 1), 'moon kind:"PNG"'),
    "rename-saved": act.renamed(by.saved_menu("Rename")),
    "saved-down": p.kept(by.saved_menu("Move down (Alt+Down)"), p.names, ["two", "one"]),
    "saved-up": p.kept(by.saved_menu("Move up (Alt+Up)", 1), p.names, ["two", "one"]),
    "remove-saved": p.kept(by.saved_menu("Remove"), p.names, ["two"]),
    "export-saved": act.searches_exported,
    "import-saved": act.searches_imported,
    "ask-recent": act.recent_asked,
    "recent": act.recent_forgotten,
    "forget-recent": act.recent_forgotten,
    "chip-edit": p.asked(act.words_changed, "puppy"),
    "chip-flip-less": p.asked(by.with_chip(act.word(), "Less like this"), "-dog"),
    "chip-flip-more": p.kept(
        p.in_order(
            by.with_chip(act.word(-1.0), "More like this"), lambda stand: str(stand.remembered())
        ),
        lambda other: other.searches.recent()[:1],
        ["dog"],
    ),
    "chip-more": p.asked(by.with_chip(act.word(), "More important"), "1.5:dog"),
    "chip-less": p.asked(by.with_chip(act.word(), "Less important"), "0.5:dog"),
    "chip-part": act.part_of_a_chip,
    "chip-whole": act.the_whole,
    "chip-remove": act.taken_out,
}
"""Actions that are reached in one way only."""

BUTTONS: dict[str, Perform] = {
    "find similar": p.asked(by.press(lambda s: s.shown.window.viewer.bar.similar, 1), "photo:"),
    "open": p.opened(by.press(lambda s: s.shown.window.viewer.bar.open, 1), p.the_photo),
    "rescan": act.new_photo(by.press(lambda s: s.shown.window.panel.rescan)),
    "add a folder": act.folder_added(by.press(lambda s: s.shown.window.panel.add)),
    "sidebar": act.panel_hidden(by.press(lambda s: s.shown.window.page.panel_button)),
    "get CLIP": act.model_got,
    "cross of a chip": act.crossed_out,
    "sample": p.asked(by.press(act.sample("flowers")), "flowers"),
}
"""Buttons whose effect no other test looks for outside of the window."""

ELSEWHERE: dict[str, str] = {
    "field": "test_main_window.py::test_ctrl_l_and_ctrl_f_lead_to_the_field_and_down_to_the_photos",
    **dict.fromkeys(
        ("back", "forward"), "test_history.py::test_query_scroll_place_and_selection_come_back"
    ),
    "go-to-place": "test_history.py::test_the_last_places_are_listed_in_words",
    "undo": "test_window_actions.py::test_delete_moves_to_the_trash_and_undo_brings_back",
    "near-duplicates": "test_duplicates_page.py::test_the_key_shows_the_page_which_looks_by_itself",
    "evaluate": "test_evaluate_page.py::test_the_key_shows_the_page_which_explains_itself",
    **dict.fromkeys(
        (
            *("judge-right", "judge-wrong", "judge-unsure", "judge-none"),
            *("judge-rest", "judge-back"),
        ),
        "test_evaluate_page.py::test_keys_alone_judge_and_take_back",
    ),
    "escape": "test_escape.py::test_each_escape_goes_up_one_level",
    "tab": "test_access.py::test_tab_reaches_every_control_and_comes_round",
    "chip-step": "test_chips.py::test_the_keys_go_from_chip_to_chip_and_take_one_out",
    "grid-arrows": "test_hands.py::test_arrows_lead_to_the_next_photo_and_shift_selects_on_the_way",
    "select-section": "test_headings.py::test_keys_lead_from_day_to_day_and_choose_one",
    "next-heading": "test_headings.py::test_keys_lead_from_day_to_day_and_choose_one",
    "type": "test_type_ahead.py::test_letters_over_the_photos_are_words_to_search_for",
    "type-name": "test_type_ahead.py::"
    "test_after_a_slash_letters_lead_to_the_next_photo_of_that_name",
    **dict.fromkeys(
        (*(f"rate-{stars}" for stars in range(6)), "flag-pick", "flag-reject", "flag-none"),
        "test_ratings.py::test_each_key_and_entry_rates_and_is_taken_back",
    ),
    "burst": "test_tiles.py::test_keys_open_a_burst_and_close_it_from_any_of_its_photos",
    "thumbnail-size": "test_grid.py::test_control_and_wheel_plus_or_minus_change_the_size",
    "add-to-album": "test_albums.py::test_the_menu_offers_the_albums_used_last_and_a_new_one",
    "new-album": "test_albums.py::test_an_album_is_made_shown_in_its_order_and_changed",
    "remove-from-album": "test_albums.py::test_a_photo_is_taken_out_and_comes_back_to_its_place",
    **dict.fromkeys(
        ("album-earlier", "album-later", "album-first", "album-last"),
        "test_albums.py::test_keys_move_photos_within_their_album",
    ),
    **dict.fromkeys(
        ("open-album", "rename-album", "album-up", "album-down", "export-album", "delete-album"),
        "test_albums.py::test_the_menu_of_an_album_does_all_of_it",
    ),
    "about": "test_settings_dialog.py::test_the_menu_leads_to_what_the_program_is_about",
    "exclude-folder": "test_folder_tree.py::test_a_sub_folder_is_left_out_and_let_in_again",
    "own-folder": "test_folders_of_their_own.py::"
    "test_it_has_a_row_of_its_own_until_it_is_taken_back",
    "rejoin-folder": "test_folders_of_their_own.py::"
    "test_it_becomes_a_part_again_by_menu_key_and_undo",
    "move-folder": "test_folders_and_indexing.py::"
    "test_a_folder_that_is_elsewhere_now_is_told_where",
    **dict.fromkeys(
        ("groups", "open-group"), "test_groups_page.py::test_a_tile_leads_to_the_groups_photos"
    ),
    "search-group": "test_groups_page.py::test_one_can_search_within_a_group",
    "rename-group": "test_groups_page.py::test_f2_gives_a_name_that_stays",
    **dict.fromkeys(
        ("hide-group", "show-group"),
        "test_groups_page.py::test_delete_hides_a_group_and_undo_shows_it",
    ),
    **dict.fromkeys(
        ("in-group", "not-in-group", "remove-group"),
        "test_groups_page.py::test_a_group_of_ones_own_learns_and_goes",
    ),
    **dict.fromkeys(
        ("map", "map-open"), "test_map_page.py::test_a_click_on_a_circle_shows_its_photos"
    ),
    **dict.fromkeys(
        ("show-on-map", "hits-on-map"),
        "test_map_page.py::test_a_search_and_one_photo_are_shown_on_the_map",
    ),
    **dict.fromkeys(
        ("map-arrows", "map-zoom", "map-whole", "map-tab"),
        "test_map_page.py::test_the_keys_do_all_of_it",
    ),
    "map-area": "test_map_page.py::test_a_drawn_rectangle_filters",
    "tray-open": "test_tray.py::test_the_window_comes_back",
    "tray-pause": "test_tray.py::test_its_menu_pauses_and_its_words_say_how_far_it_is",
    "tray-quit": "test_tray.py::test_quitting_quits",
    **dict.fromkeys(
        ("previous", "next", "first", "last", "left", "right", "leave"),
        "test_viewer.py::test_keys_go_through_the_photos_and_escape_back_to_the_place",
    ),
    **dict.fromkeys(("zoom-in", "zoom-out"), "test_viewer.py::test_plus_minus_and_the_wheel_zoom"),
    **dict.fromkeys(("fit", "full-size"), "test_viewer.py::test_zooming_in_fetches_more_pixels"),
    **dict.fromkeys(("up", "down"), "test_viewer.py::test_arrows_move_what_is_zoomed"),
    **dict.fromkeys(
        ("turn-left", "turn-right"), "test_viewer.py::test_r_turns_and_the_next_photo_is_upright"
    ),
    "facts": "test_viewer.py::test_i_says_what_is_known",
    "people": "test_people_page.py::test_people_are_found_named_and_searched",
    "people-ignored": "test_people_page.py::test_a_face_can_be_rejected_ignored_and_brought_back",
    "people-off": "test_people_page.py::test_looking_for_faces_is_switched_off_and_on_in_the_menu",
    "people-on": "test_people_page.py::test_looking_for_faces_is_switched_off_and_on_in_the_menu",
    "people-erase": "test_people_page.py::test_all_of_it_is_erased_after_asking",
    "faces": "test_face_marks.py::test_p_marks_the_faces_and_a_click_names_one",
    "why": "test_why_tool.py::test_w_shows_where_the_search_fits_and_escape_ends_it",
    "filmstrip": "test_filmstrip.py::test_l_hides_it_and_that_is_remembered",
    "go-on": "test_going_on.py::test_after_a_mark_the_next_photo_follows_if_that_is_switched_on",
    "histogram": "test_tones.py::test_h_shows_the_histogram_of_what_is_shown",
    "clipping": "test_tones.py::test_j_marks_what_has_no_detail",
    **dict.fromkeys(
        ("compare", "compare-more", "compare-away", "compare-arrows"),
        "test_compare_page.py::test_c_compares_with_the_next_and_takes_in_more",
    ),
    **dict.fromkeys(
        ("compare-next", "compare-before"),
        "test_compare_page.py::test_other_photos_take_the_place_of_the_current_one",
    ),
    "compare-best": "test_compare_page.py::test_the_best_is_picked_the_rest_rejected_and_undone",
    **dict.fromkeys(
        ("compare-size", "compare-fit", "compare-in", "compare-out", "compare-pan"),
        "test_compare_page.py::test_keys_zoom_and_move_all_together",
    ),
    "compare-join": "test_compare_page.py::test_l_and_shift_part_them",
    "compare-leave": "test_compare_page.py::test_escape_leads_back_to_where_one_was",
    "texts": "test_text_marks.py::test_t_shows_where_text_is_and_dragging_selects_it",
    **dict.fromkeys(
        ("copy-text", "select-text"), "test_text_marks.py::test_the_menu_copies_text_or_selects_it"
    ),
    "slideshow": "test_viewer.py::test_the_slideshow_goes_on_by_itself_and_starts_over",
    "viewer-full-screen": "test_viewer.py::test_escape_leaves_full_screen_first",
    "play": "test_videos.py::test_space_plays_and_pauses",
}


def ways() -> Iterator[tuple[str, Perform]]:
    """Each way to each action of `EFFECTS`, and all that is performed."""
    for row in ACTIONS:
        for place in row.places if row.id in EFFECTS else ():
            yield from ((name, EFFECTS[row.id](ask)) for name, ask in _asked_for(row.id, place))
    yield from PERFORMED.items()
    yield from ((f"button {name}", perform) for name, perform in BUTTONS.items())


def _asked_for(name: str, place: Place) -> Iterator[tuple[str, Perform]]:
    row, where = BY_ID[name], "viewer" if place is Place.VIEWER else "grid"
    if place is Place.MAIN:
        yield f"{place}: {name}", by.main_menu(row.text)
        return
    if row.text and place is not Place.WINDOW:
        yield f"{place}: {name} by menu", by.photo_menu(row.text, where)
    for keys in row.keys if row.how is not Keys.OWN or name == "view" else ():
        yield f"{place}: {name} by {QKeySequence(keys).toString()}", by.keys(keys, where)
