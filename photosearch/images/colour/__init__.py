"""Pixels in any colour space to sRGB: declared colours, ICC profiles, CICP code points."""
