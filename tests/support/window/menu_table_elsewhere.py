"""Which test performs an entry of the window that `menu_table.py` leaves to it.

Of a test with parameters, those that perform it: `test_name[value]`, or `test_name` for all.
"""

from collections.abc import Sequence

_ASKING, _CHIPS, _SAVED = "test_asking.py", "test_chips.py", "test_saved_searches.py"
_VIEWER, _HABITS, _SETTINGS = "test_viewer.py", "test_window_actions.py", "test_dialog.py"
_MODELS, _FILES = "test_page.py", "test_model_files.py"
_PHOTO = "test_acting_on_the_photo.py"
_PROBLEMS, _WINDOW = "test_unreadable_dialog.py", "test_main_window.py"

_EVERYWHERE = (
    "?",
    "Ctrl+D",
    "Ctrl+O",
    "Ctrl+,",
    "Ctrl+Q",
    "Ctrl+R",
    "Ctrl+W",
    "Ctrl+V",
    "F1",
    "F5",
    "F9",
    "F11",
)
_PHOTOS = (
    *("Ctrl+B", "Ctrl+C", "Ctrl+E", "Ctrl+Shift+C", "Ctrl+Shift+E", "Ctrl+Shift+F", "Ctrl+Shift+O"),
    "Del",
)
_HERE = "test_menus.py::test_an_entry_does_what_it_says"
_BY_TEST: dict[str, tuple[str, ...]] = {
    # the window's buttons
    "test_first_run.py::test_samples_search_and_are_gone_at_the_next_start": (
        "window button: a dog",
    ),
    f"{_ASKING}::test_the_order_is_chosen_beside_the_photos": (
        "window button: Newest first",
        "view button: Best match",
        "view button: By folder",
        "view button: Newest first",
    ),
    f"{_ASKING}::test_the_cut_off_is_part_of_the_query_and_a_cross_takes_it_back": (
        "view slider: Least match of a good hit, in percent",
        "view button: Usual",
    ),
    f"{_ASKING}::test_a_surprise_is_new_each_time": ("window button: Surprise me (Ctrl+R)",),
    f"{_ASKING}::test_a_part_of_a_dropped_picture_is_the_term": (
        "window button: Search with a part of this picture",
        "region button: Cancel",
        "region button: The whole picture",
        "listed Chips of the search: R",
    ),
    "test_weaker_hits.py::test_good_hits_come_alone_and_weaker_ones_on_a_click": (
        "window button: Show less certain photos",
    ),
    "test_weaker_hits.py::test_the_popup_has_weaker_hits_too": (
        "view button: Also show less certain photos",
    ),
    "test_tiles.py::test_bursts_can_be_left_apart_and_the_window_remembers": (
        "view button: Bursts as one tile",
    ),
    "test_tiles.py::test_the_menu_opens_a_burst": ("photo: Open or close the burst",),
    "test_tiles.py::test_keys_open_a_burst_and_close_it_from_any_of_its_photos": (
        "key grid: +",
        "key grid: -",
        "listed Photos: +, −",
    ),
    "test_filters.py::test_the_popup_filters_at_once_and_a_cross_takes_it_back": (
        "window button: Filter",
        "filter choice: Kind",
    ),
    "test_filters.py::test_each_choice_filters_and_all_are_cleared_at_once": (
        "filter choice: Camera",
        "filter choice: Orientation",
        "filter choice: Place",
        "filter choice: Size",
        "filter button: Clear all filters",
    ),
    "test_filters.py::test_favourites_alone_are_listed": ("filter button: Only favourites",),
    f"{_PHOTO}::test_a_favourite_is_seen_by_its_star_and_made_one_by_key_or_click": (
        "window button: Add to favourites",
    ),
    "test_regions.py::test_a_drawn_part_is_the_query": (
        "window button: Search with a part of this photo",
    ),
    "test_searching.py::test_a_picked_picture_is_the_query": (
        "window button: Search with a picture",
    ),
    "test_searching.py::test_there_is_a_way_back_to_all_photos[cross]": (
        "window button: Clear the search (Esc)",
    ),
    "test_escape.py::test_each_escape_goes_up_one_level": ("listed Everywhere: Esc",),
    f"{_SAVED}::test_a_search_is_kept_and_asked_again": (
        "window button: Keep this search (Ctrl+D)",
    ),
    f"{_HERE}[recent: a search]": ("window button: Recent searches (Alt+Down)",),
    f"{_HERE}[saved searches: Export saved searches…]": (
        "window button: Export or import searches",
    ),
    **{f"{_HERE}[key window: {keys}]": (f"listed Everywhere: {keys}",) for keys in _EVERYWHERE},
    **{f"{_HERE}[key grid: {keys}]": (f"listed Photos: {keys}",) for keys in _PHOTOS},
    f"{_HERE}[key viewer: Del]": ("listed One photo: Del",),
    f"{_HERE}[key viewer: Ctrl+B]": ("listed Photos: Space", "listed One photo: Ctrl+B"),
    f"{_HERE}[recent: Forget these searches]": ("listed Everywhere: Alt+Down",),
    f"{_HERE}[photo: Move to the trash…]": ("listed Everywhere: Ctrl+Z",),
    "test_tray.py::test_new_photos_are_indexed_while_the_window_is_closed": (
        "settings button: Go on indexing when the window is closed",
    ),
    "test_tray.py::test_the_window_comes_back[menu]": ("tray: Open Photosearch",),
    "test_tray.py::test_quitting_quits[menu]": ("tray: Quit",),
    "test_tray.py::test_its_menu_pauses_and_its_words_say_how_far_it_is": ("tray: Pause indexing",),
    f"{_SETTINGS}::test_thumbnails_change_their_size": (
        "window slider: Size of the thumbnails",
        "settings slider: Size of the thumbnails",
    ),
    "test_folders_and_indexing.py::test_a_folder_that_is_elsewhere_now_is_told_where": (
        "folder: “photos” is elsewhere now…",
    ),
    "test_folders_and_indexing.py::test_a_picked_folder_is_added": (
        "window button: Add a folder of photos…",
    ),
    "test_folders_and_indexing.py::test_pause_holds_and_resume_goes_on": (
        "window button: Pause indexing",
    ),
    "test_first_run.py::test_files_that_can_t_be_read_are_no_photos": (
        "window button: Which files, and why",
    ),
    "test_first_run.py::test_a_library_that_can_t_be_listed_says_so_and_tries_again": (
        "window button: Try again",
    ),
    f"{_WINDOW}::test_size_and_dismissed_hint_are_remembered": (
        "window button: Close this message",
    ),
    f"{_WINDOW}::test_ctrl_l_and_ctrl_f_lead_to_the_field_and_down_to_the_photos": (
        "key window: Ctrl+F",
        "key window: Ctrl+L",
        "listed Everywhere: Ctrl+L, Ctrl+F",
    ),
    "test_access.py::test_tab_reaches_every_control_and_comes_round": (
        "listed Everywhere: Tab, Shift+Tab",
    ),
    # chips and photos, by keys
    f"{_CHIPS}::test_the_wheel_and_keys_weigh_a_term_within_bounds": (
        "listed Chips of the search: Up, Down",
    ),
    f"{_CHIPS}::test_a_click_turns_a_term_round_and_back": ("listed Chips of the search: Space",),
    f"{_CHIPS}::test_the_keys_go_from_chip_to_chip_and_take_one_out": (
        "listed Chips of the search: Del, Backspace",
        "listed Chips of the search: Left, Right",
    ),
    "test_hands.py::test_arrows_lead_to_the_next_photo_and_shift_selects_on_the_way": (
        "listed Photos: Arrows",
    ),
    "test_type_ahead.py::test_letters_over_the_photos_are_words_to_search_for": (
        "listed Photos: Letters",
    ),
    "test_type_ahead.py::test_after_a_slash_letters_lead_to_the_next_photo_of_that_name": (
        "listed Photos: /, then letters",
    ),
    "test_grid.py::test_control_and_wheel_plus_or_minus_change_the_size": (
        "listed Photos: Ctrl++, Ctrl+−, Ctrl+wheel",
    ),
    "test_grid.py::test_the_switch_lays_out_and_the_window_remembers": (
        "window button: Show photos in their own shape",
    ),
    f"{_HABITS}::test_delete_moves_to_the_trash_and_undo_brings_back": ("key window: Ctrl+Z",),
    f"{_HABITS}::test_the_guide_shows_its_words_and_pictures": (
        "guide button: Keys",
        "guide button: Close",
    ),
    f"{_HABITS}::test_the_keys_are_listed": ("keys button: Close",),
    # the viewer
    f"{_VIEWER}::test_keys_go_through_the_photos_and_escape_back_to_the_place": (
        "listed One photo: Left, Right, Page Up, Page Down",
        "listed One photo: Home, End",
        "listed One photo: Esc",
    ),
    f"{_VIEWER}::test_buttons_go_through_the_photos_and_back_to_the_place": (
        "window button: Next photo (Right)",
        "window button: Previous photo (Left)",
        "window button: Back to the photos (Esc)",
    ),
    f"{_VIEWER}::test_zooming_in_fetches_more_pixels": (
        "listed One photo: 0",
        "listed One photo: 1",
    ),
    f"{_VIEWER}::test_arrows_move_what_is_zoomed": ("listed One photo: Arrows",),
    f"{_VIEWER}::test_plus_minus_and_the_wheel_zoom": ("listed One photo: +, −, wheel",),
    f"{_VIEWER}::test_r_turns_and_the_next_photo_is_upright": (
        "listed One photo: R, Shift+R",
        "window button: Turn the view (R)",
    ),
    f"{_VIEWER}::test_i_says_what_is_known": (
        "listed One photo: I",
        "window button: About this photo (I)",
    ),
    f"{_VIEWER}::test_the_slideshow_goes_on_by_itself_and_starts_over": (
        "listed One photo: S",
        "window button: Slideshow (S)",
    ),
    f"{_VIEWER}::test_escape_leaves_full_screen_first": (
        "listed One photo: F",
        "window button: Full screen (F)",
    ),
    "test_videos.py::test_space_plays_and_pauses": (
        "listed One photo: Space",
        "window button: Play without sound (Space)",
    ),
    "test_videos.py::test_the_slider_shows_another_place": ("window slider: Place in the video",),
    # settings, models, what can't be read
    f"{_SETTINGS}::test_folders_are_added_and_removed": (
        "settings button: Add a folder…",
        "settings button: Remove…",
    ),
    f"{_SETTINGS}::test_what_the_buttons_do_stands_in_the_library": (
        "settings button: Look for new photos",
        "settings button: Find videos, too",
        "settings button: Look into hidden folders, too",
        "settings button: Follow links to folders, too",
        "settings button: Close",
        "window button: Settings (Ctrl+,)",
    ),
    f"{_SETTINGS}::test_what_is_left_out_goes": (
        "settings button: Apply",
        "settings button: As it came",
    ),
    f"{_SETTINGS}::test_the_models_page_is_one_click_away": ("settings button: Choose a model…",),
    f"{_SETTINGS}::test_sizes_and_caches": (
        "settings button: Clear the index",
        "settings button: Clear thumbnails",
    ),
    f"{_SETTINGS}::test_the_folder_of_the_library_and_its_log": (
        "settings button: Open it",
        "settings button: Open the log",
    ),
    f"{_SETTINGS}::test_precision_and_device": (
        "settings choice: Precision",
        "settings choice: Device",
    ),
    f"{_SETTINGS}::test_a_library_opened_elsewhere_keeps_the_pace": (
        "settings choice: Indexing uses",
    ),
    f"{_SETTINGS}::test_pace": ("settings choice: On battery",),
    f"{_SETTINGS}::test_colours_change_at_once_and_are_remembered": ("settings choice: Colours",),
    f"{_SETTINGS}::test_arrangement_and_language_are_kept": (
        "settings choice: Arrangement",
        "settings choice: Language",
    ),
    f"{_MODELS}::test_get_use_and_remove": (
        "models button: Get",
        "models button: Use",
        "models button: Remove",
    ),
    f"{_MODELS}::test_cancel_keeps_what_has_come": ("models button: Cancel",),
    f"{_MODELS}::test_without_a_network_one_sentence_says_so": (
        "models button: Close this message",
    ),
    f"{_FILES}::test_a_file_of_one_s_own_is_left_out": (
        "models button: Close",
        "add model button: Cancel",
    ),
    f"{_FILES}::test_a_file_of_one_s_own": (
        "models button: Add a local file…",
        "add model button: Add",
        "add model button: Choose…",
        "add model choice: Architecture",
    ),
    f"{_PROBLEMS}::test_the_filter_looks_at_name_folder_and_reason": (
        "window button: N files can't be read",
    ),
    f"{_PROBLEMS}::test_trying_all_again_lists_what_stays_broken": (
        "unreadable button: Try all again",
    ),
    f"{_PROBLEMS}::test_show_in_folder": (
        "unreadable button: Show in folder",
        "unreadable button: Close",
    ),
}
DONE_ELSEWHERE = {entry: test for test, entries in _BY_TEST.items() for entry in entries}


def promised(test: str, values: Sequence[str]) -> set[str]:
    """The entries that a test performs with these values."""
    performed = (*_BY_TEST.get(test, ()), *_BY_TEST.get(f"{test}[{'-'.join(values)}]", ()))
    return {*performed, *(values if test == _HERE else ())}
