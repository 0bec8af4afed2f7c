"""Photos with text in them, rendered as a camera would see it: turned, dim, small, blurred."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import matplotlib
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

LATIN = [
    "Bakery open daily",
    "Central Station",
    "Museum Entrance",
    "Total 48.90",
    "Flight LH 4021",
    "Harbour Street",
    "Fresh Coffee",
    "Happy Birthday",
    "Grüne Straße",
    "Café de la Gare",
    "Playa Señora",
    "Do Not Disturb",
    "Emergency Exit",
    "Sale 50 Percent",
    "Wedding Album",
]
IDEOGRAPHS = [
    "東京駅前",
    "営業中です",
    "出口専用",
    "北京大学",
    "欢迎光临",
    "图书馆入口",
    "日本料理店",
]
FONT = Path(matplotlib.get_data_path(), "fonts", "ttf", "DejaVuSans-Bold.ttf")
_SIZE = (1600, 1200)
KINDS = ("plain", "turned", "on its side", "dim", "small", "blurred")
DOWN = "down the page"
"""Chinese and Japanese alone: a letter below the other."""


@dataclass(frozen=True, slots=True)
class Written:
    """A picture, and the words that a person would look for."""

    name: str
    picture: Image.Image
    words: str


def written(
    backgrounds: list[Image.Image], count: int, seed: int, cjk_font: Path | None = None
) -> Iterator[Written]:
    """Pictures in turn of each kind; every fourth in Chinese or Japanese, where there is a font."""
    chance = random.Random(seed)
    for number in range(count):
        is_latin = cjk_font is None or number % 4 != 3
        words = chance.choice(LATIN if is_latin else IDEOGRAPHS)
        kinds = KINDS if is_latin else (*KINDS, DOWN)
        kind = kinds[number // (1 if is_latin else 4) % len(kinds)]
        font = FONT if is_latin else cjk_font
        picture = chance.choice(backgrounds).convert("RGB").resize(_SIZE)
        shown = _with_text(picture, words, kind, str(font), chance)
        yield Written(f"{number:02} {kind}", shown, words)


def _with_text(
    photo: Image.Image, words: str, kind: str, font: str, chance: random.Random
) -> Image.Image:
    """A sign, or letters right on the photo."""
    size = chance.randint(26, 34) if kind == "small" else chance.randint(60, 110)
    letters = ImageFont.truetype(font, size)
    lines = "\n".join(words) if kind == DOWN else words
    pen = ImageDraw.Draw(photo)
    left, top, right, bottom = pen.multiline_textbbox((0, 0), lines, letters)
    margin = size // 2
    ground = chance.choice([(250, 250, 245), (20, 60, 120), (30, 30, 30), (200, 40, 30)])
    ink: tuple[int, ...] = (20, 20, 20) if sum(ground) > 400 else (250, 250, 250)
    if kind == "dim":
        ink = tuple(part + (25 if sum(ground) < 400 else -25) for part in ground)
    sign = Image.new(
        "RGBA", (int(right - left) + 2 * margin, int(bottom - top) + 2 * margin), (*ground, 255)
    )
    ImageDraw.Draw(sign).multiline_text((margin - left, margin - top), lines, (*ink, 255), letters)
    sign = sign.rotate(_angle(kind, chance), Image.Resampling.BICUBIC, expand=True)
    sign.thumbnail((photo.width - 40, photo.height - 40))
    at = (
        chance.randint(20, photo.width - sign.width - 20),
        chance.randint(20, photo.height - sign.height - 20),
    )
    photo.paste(sign, at, sign)
    if kind == "blurred":
        photo = photo.filter(ImageFilter.GaussianBlur(4))
    return _noisy(photo, chance)


def _angle(kind: str, chance: random.Random) -> float:
    if kind == "turned":
        return chance.choice([-40, -20, -12, 12, 25, 45])
    return chance.choice([90, 180, 270]) if kind == "on its side" else chance.uniform(-3, 3)


def _noisy(photo: Image.Image, chance: random.Random) -> Image.Image:
    noise = np.random.default_rng(chance.randrange(2**32)).normal(0, 6, (*_SIZE[::-1], 3))
    return Image.fromarray((np.asarray(photo) + noise).clip(0, 255).astype(np.uint8))


def with_sign(words: str) -> Image.Image:
    """A bright picture of 1000 x 800 pixels with these words on it, in the upper left."""
    picture = Image.new("RGB", (1000, 800), "#ddd8cc")
    font = ImageFont.truetype(str(FONT), 44)
    ImageDraw.Draw(picture).text((60, 90), words, "black", font)
    return picture
