"""Photos, videos and damaged files made for the tests."""
