"""The sidebar: folders and saved searches."""
