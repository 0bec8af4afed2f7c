"""Find photos in your own folders by what is in them."""

__version__ = "0.1.0"
