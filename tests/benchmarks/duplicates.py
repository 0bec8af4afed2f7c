"""How well near-duplicates are told apart: pictures, and each of them changed in twenty ways.

    python tests/benchmarks/duplicates.py PHOTOS [--bases 48] [--scenes FOLDER] [--frames VIDEO ...]

PHOTOS is a folder of distinct pictures; those that are flat, or of one family with another one by
their names, are left out. A library is made of the pictures and their changes, with the starter's
vectors. Prints a JSON object: of each change the share that stands in a set with its picture
(`recall`), the share of pairs within sets that are of one picture (`precision`). With --scenes, two
photos of one scene are any two in FOLDER; with --frames, frames of a video 0.1 to 3 seconds apart.
Of these `wrong` says how many are called the same picture, of how many; it should be 0.
"""

import argparse
import io
import itertools
import json
import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import av
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

from photosearch.duplicates import picture_hash
from photosearch.duplicates.same_picture import Look, place_of_same
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.thumbnails import shrink
from photosearch.types import DuplicateKind

_LARGEST = 1600
_PLAIN = 50

Change = Callable[[Image.Image], Image.Image]


def _jpeg(quality: int) -> Change:
    def change(picture: Image.Image) -> Image.Image:
        kept = io.BytesIO()
        picture.save(kept, "JPEG", quality=quality)
        return Image.open(io.BytesIO(kept.getvalue())).convert("RGB")

    return change


def _crop(share: float) -> Change:
    """`share` of both sides goes, most of it at the left and the top."""

    def change(picture: Image.Image) -> Image.Image:
        wide, tall = picture.width * (1 - share), picture.height * (1 - share)
        left, top = (picture.width - wide) * 0.7, (picture.height - tall) * 0.6
        return picture.crop((round(left), round(top), round(left + wide), round(top + tall)))

    return change


def _watermark(picture: Image.Image) -> Image.Image:
    layer = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    font = ImageFont.load_default(size=max(12, picture.width // 9))
    words = "© SAMPLE PHOTO"
    ImageDraw.Draw(layer).text(
        (picture.width * 0.08, picture.height * 0.42), words, (255, 255, 255, 140), font
    )
    return Image.alpha_composite(picture.convert("RGBA"), layer).convert("RGB")


def _caption(picture: Image.Image) -> Image.Image:
    strip = picture.height // 8
    framed = ImageOps.expand(picture, (0, 0, 0, strip), "white")
    font = ImageFont.load_default(size=max(10, strip // 2))
    ImageDraw.Draw(framed).text((20, picture.height + strip // 5), "A caption, 2026", "black", font)
    return framed


def _tilt(picture: Image.Image) -> Image.Image:
    turned = picture.rotate(2, Image.Resampling.BICUBIC)
    margin = round(0.05 * min(picture.size))
    return ImageOps.crop(turned, margin)


def _warm(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    return Image.merge("RGB", (red.point(lambda v: v * 1.15), green, blue.point(lambda v: v * 0.8)))


def _toned(kind: type[ImageEnhance.Brightness] | type[ImageEnhance.Contrast], by: float) -> Change:
    return lambda picture: kind(picture).enhance(by)


CHANGES: dict[str, Change] = {
    "half": lambda p: p.resize((p.width // 2, p.height // 2), Image.Resampling.LANCZOS),
    "320 pixels": lambda p: ImageOps.contain(p, (320, 320)),
    "jpeg 50": _jpeg(50),
    "jpeg 15": _jpeg(15),
    "brighter": _toned(ImageEnhance.Brightness, 1.3),
    "darker": _toned(ImageEnhance.Brightness, 0.7),
    "contrast": _toned(ImageEnhance.Contrast, 1.4),
    "warm": _warm,
    "grey": lambda p: p.convert("L").convert("RGB"),
    "crop 5 %": _crop(0.05),
    "crop 10 %": _crop(0.1),
    "crop 20 %": _crop(0.2),
    "mirrored": ImageOps.mirror,
    "rotated 90": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "rotated 180": lambda p: p.transpose(Image.Transpose.ROTATE_180),
    "watermark": _watermark,
    "caption": _caption,
    "frame 8 %": lambda p: ImageOps.expand(p, round(0.08 * min(p.size)), "black"),
    "crop 40 %": _crop(0.4),
    "tilted 2 degrees": _tilt,
}
"""The first eighteen must be found, the rest is told only."""
MUST = tuple(CHANGES)[:18]


def look_at(picture: Image.Image) -> Look:
    """As of a photo that was indexed: by its thumbnail."""
    kept = io.BytesIO()
    shrink(picture).save(kept, "JPEG", quality=82)
    thumbnail = Image.open(io.BytesIO(kept.getvalue())).convert("RGB")
    small = picture_hash.grey(thumbnail)
    hashes = picture_hash.to_hashes(picture_hash.picture_hash(small))
    return Look(thumbnail, hashes, picture_hash.detail(small), picture.size)


def opened(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return ImageOps.contain(picture.convert("RGB"), (_LARGEST, _LARGEST))


def bases(folder: Path, count: int) -> list[tuple[str, Image.Image]]:
    """Pictures that have something to see, one of each family."""
    chosen: list[tuple[str, Image.Image]] = []
    families = set()
    for path in sorted(folder.iterdir()):
        words = path.stem.split("-", 1)[-1]
        family = words.rstrip("0123456789LRAB_x").removesuffix("_3840x").lower()
        picture = opened(path)
        if family in families or "screenshot" in family or look_at(picture).detail < _PLAIN:
            continue
        families.add(family)
        chosen.append((path.name, picture))
    return random.Random(1).sample(chosen, min(count, len(chosen)))


def judged(folder: Path, count: int) -> dict[str, object]:
    """Sets of a library of the pictures and their changes."""
    chosen = bases(folder, count)
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory)
        for number, (_, picture) in enumerate(chosen):
            (place / f"{number}").mkdir(parents=True)
            picture.save(place / f"{number}" / "original.png")
            for name, change in CHANGES.items():
                change(picture).save(place / f"{number}" / f"{name}.jpg", quality=92)
        sets = _sets(place)
    names = dict.fromkeys(CHANGES, 0)
    right = pairs = 0
    for files in sets:
        for one, other in itertools.combinations(files, 2):
            pairs += 1
            right += one.parent == other.parent
            pair = {one.stem, other.stem}
            if one.parent == other.parent and "original" in pair:
                names[(pair - {"original"}).pop()] += 1
    recall = {name: round(found / len(chosen), 3) for name, found in names.items()}
    return {
        "bases": len(chosen),
        "recall": round(sum(recall[name] for name in MUST) / len(MUST), 4),
        "precision": round(right / max(1, pairs), 4),
        "pairs": pairs,
        "changes": recall,
    }


def _sets(place: Path) -> list[list[Path]]:
    with (
        tempfile.TemporaryDirectory() as directory,
        Library.open(Path(directory), "starter") as library,
    ):
        library.folders.add(place)
        library.index.run(Job())
        found = library.duplicates.find(Job())
        return [
            [file.path for file in one.files]
            for one in found.sets
            if one.kind is DuplicateKind.SAME
        ]


def scenes(folder: Path) -> Iterator[tuple[Look, Look]]:
    looks = [look_at(opened(path)) for path in sorted(folder.iterdir())]
    yield from itertools.combinations(looks, 2)


def frames(video: Path) -> Iterator[tuple[Look, Look]]:
    with av.open(str(video)) as container:
        stream = container.streams.video[0]
        rate = float(stream.average_rate or 25)
        some = itertools.islice(container.decode(stream), 400)
        pictures = [Image.fromarray(frame.to_ndarray(format="rgb24")) for frame in some]
    for start in range(5, len(pictures), 45):
        first = look_at(pictures[start])
        for seconds in (0.1, 0.2, 0.5, 1, 3):
            if (place := start + round(seconds * rate)) < len(pictures):
                yield first, look_at(pictures[place])


def wrong(pairs: Sequence[tuple[Look, Look]]) -> dict[str, int]:
    called = sum(place_of_same(one, other) is not None for one, other in pairs)
    return {"pairs": len(pairs), "wrong": called}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--bases", type=int, default=48)
    parser.add_argument("--scenes", type=Path)
    parser.add_argument("--frames", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    print(json.dumps(judged(options.photos, options.bases)), flush=True)
    if options.scenes:
        print(json.dumps({"scenes": str(options.scenes)} | wrong(list(scenes(options.scenes)))))
    for video in options.frames:
        print(json.dumps({"frames": video.name} | wrong(list(frames(video)))), flush=True)


if __name__ == "__main__":
    main()
