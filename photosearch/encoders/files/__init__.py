"""The files of models: weights, architectures, manifests, and input preprocessing."""
