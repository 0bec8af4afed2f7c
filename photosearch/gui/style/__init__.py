"""The look: theme, style sheet, colour scheme, icons, and the window's stored state."""
