"""The groups: what the photos are about."""
