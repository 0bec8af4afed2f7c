"""Models, encoders and a model hub made for the tests."""
