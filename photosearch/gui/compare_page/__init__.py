"""Two to four photos side by side, zoomed and moved together."""
