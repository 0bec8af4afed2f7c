"""Text towers: networks in numpy that turn texts into vectors."""
