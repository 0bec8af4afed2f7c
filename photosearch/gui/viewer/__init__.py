"""One photo or video at a time: canvas, facts panel, player, slideshow."""
