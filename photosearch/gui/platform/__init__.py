"""What the desktop offers: clipboard, drag and drop, other programs, the tray."""
