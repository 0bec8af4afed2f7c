"""Image towers: networks in torch that turn pixels into vectors."""
