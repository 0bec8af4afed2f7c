"""The starter model, which comes with the install."""
