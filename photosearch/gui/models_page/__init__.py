"""The dialog that lists, downloads and adds models."""
