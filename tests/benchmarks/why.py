"""Where in a picture something is: the pointing game on pictures of four pictures, and the time.

    python tests/benchmarks/why.py --pictures DIR [--mosaics 25] [--seed 1]

DIR has pictures whose names say what they show, such as "a cat.jpg"; without it four photos of
scikit-image are taken. Each mosaic is asked for all four, and for things that are in none. Prints
one JSON object: how often the maximum is in the right quarter, of all and of the maps that would be
shown; how many would be; how many of what isn't there; seconds a picture, processor and wall.

    python tests/benchmarks/why.py --random ViT-B-32 [--threads 2]

times twelve parts and the whole picture through a network of that architecture with random weights.
"""

import argparse
import json
import os
import random
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image
from skimage import data

from photosearch.encoders.registry import make_encoder
from photosearch.jobs import Job
from photosearch.search import heat, parts
from photosearch.search.reference_texts import REFERENCE_TEXTS
from photosearch.types import HeatMap, Shown

ABSENT = (
    *("an aeroplane", "grapes", "a piano", "a wedding", "a bicycle", "a horse", "a penguin"),
    *("a violin", "a bus", "a castle", "an umbrella", "a swimming pool", "a giraffe", "a bridge"),
)
SIZE = (1024, 768)


def pictures(folder: Path | None) -> dict[str, Image.Image]:
    if folder is None:
        made = {"a cat": data.chelsea(), "a cup of coffee": data.coffee()}
        made |= {"a rocket": data.rocket(), "an astronaut": data.astronaut()}
        return {name: Image.fromarray(pixels) for name, pixels in made.items()}
    return {path.stem: Image.open(path).convert("RGB") for path in sorted(folder.iterdir())}


def mosaic(four: list[Image.Image]) -> Image.Image:
    made, size = Image.new("RGB", SIZE), (SIZE[0] // 2, SIZE[1] // 2)
    for at, picture in enumerate(four):
        made.paste(picture.resize(size), (at % 2 * size[0], at // 2 * size[1]))
    return made


def quarter(drawn: HeatMap) -> int:
    rows, columns = drawn.values.shape
    row, column = divmod(int(drawn.values.argmax()), columns)
    return int(column >= columns / 2) + 2 * int(row >= rows / 2)


def point(options: argparse.Namespace) -> dict[str, object]:
    rng, known = random.Random(options.seed), pictures(options.pictures)
    encoder = make_encoder("starter", Path("nowhere"))
    unrelated = encoder.encode_texts(REFERENCE_TEXTS)
    texts = {text: encoder.encode_texts([text])[0] for text in (*known, *ABSENT)}
    right, shown, absent, cpu, wall = [], [], [], [], []
    for _ in range(options.mosaics):
        four = rng.sample(list(known), 4)
        picture = mosaic([known[name] for name in four])
        began = time.process_time(), time.perf_counter()
        seen = parts.encoded(encoder, picture, Job())
        cpu.append(time.process_time() - began[0])
        wall.append(time.perf_counter() - began[1])
        for text, vector in texts.items():
            drawn = heat.drawn(seen, heat.of_text(seen, vector, unrelated), SIZE[0] / SIZE[1])
            if text in four:
                right.append(quarter(drawn) == four.index(text))
                shown.append(drawn.shown is Shown.PLACE)
            elif text in ABSENT:
                absent.append(drawn.shown is Shown.PLACE)
    return {
        "mosaics": options.mosaics,
        "queries": len(right),
        "pointing": round(float(np.mean(right)), 3),
        "pointing_of_shown": round(float(np.mean(np.array(right)[shown])), 3),
        "shown": round(float(np.mean(shown)), 3),
        "absent": len(absent),
        "absent_shown": round(float(np.mean(absent)), 3),
        "seconds_cpu": round(statistics.median(cpu[1:]), 3),
        "seconds_wall": round(statistics.median(wall[1:]), 3),
        "parts": len(parts.regions(*SIZE)),
    }


def timed(architecture: str, threads: int) -> dict[str, object]:
    import open_clip
    import torch

    torch.set_num_threads(1)
    model = open_clip.create_model(architecture).eval()
    size = model.visual.image_size
    side = size[0] if isinstance(size, tuple) else size
    batches = [torch.rand(count, 3, side, side) for count in (4, 4, 4, 1)]

    def encode(batch: torch.Tensor) -> None:
        with torch.inference_mode():
            model.encode_image(batch)

    encode(batches[0])
    runs = []
    with ThreadPoolExecutor(threads) as pool:
        for _ in range(5):
            began = time.process_time(), time.perf_counter()
            list(pool.map(encode, batches))
            runs.append((time.process_time() - began[0], time.perf_counter() - began[1]))
    cpu, wall = (round(statistics.median(each), 3) for each in zip(*runs, strict=True))
    return {"architecture": architecture, "seconds_cpu": cpu, "seconds_wall": wall}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--mosaics", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--random", metavar="ARCHITECTURE")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    found = timed(options.random, options.threads) if options.random else point(options)
    print(json.dumps(found | {"seed": options.seed, "load": round(os.getloadavg()[0], 1)}))


if __name__ == "__main__":
    main()
