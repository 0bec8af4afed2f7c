"""PNM: portable pixmaps, greymaps and bitmaps."""

from PIL import PpmImagePlugin  # noqa: F401 - registers itself

from photosearch.images.decoders.pillow_decoder import PillowDecoder


class Pnm(PillowDecoder):
    names = ("PPM",)


DECODER = Pnm()
