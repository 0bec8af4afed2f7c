"""The page that tells how good the models are on these photos."""
