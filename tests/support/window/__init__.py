"""What drives the window, and looks at it."""
