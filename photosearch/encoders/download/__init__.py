"""Fetches models from the model hub."""
