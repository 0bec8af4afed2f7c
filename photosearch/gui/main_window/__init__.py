"""The main window, its wiring, dialogs, tray and shortcuts."""
