"""The page of the people in the photos."""
