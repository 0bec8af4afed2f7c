"""The kinds of models, each with its own networks, weights and names."""
