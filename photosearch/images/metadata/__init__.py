"""What files say about a photo: EXIF, XMP, IPTC, dates, places, cameras, sidecars."""
