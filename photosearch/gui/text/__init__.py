"""Words of the window: translation, numbers, dates, scores."""
