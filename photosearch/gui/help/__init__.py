"""The guide, the list of shortcuts and the list of unreadable files."""
