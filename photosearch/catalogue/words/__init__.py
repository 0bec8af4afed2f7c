"""Full-text search over names, captions, places, people and texts."""
