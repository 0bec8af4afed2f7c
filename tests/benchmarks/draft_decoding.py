"""What decoding JPEGs smaller does to the starter's vectors, on a folder of photos.

    python tests/benchmarks/draft_decoding.py FOLDER [--every N]

Prints one JSON object: the median and the least cosine between a picture as indexing
decodes it and the whole picture, and which photo has the least.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from photosearch.encoders.encoder import decode_side
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.images import UnreadablePicture, open_picture


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="look at each Nth photo only")
    options = parser.parse_args()
    encoder = StarterEncoder()
    cosines: dict[str, float] = {}
    for path in sorted(it for it in options.folder.rglob("*") if it.is_file())[:: options.every]:
        try:
            cosines[str(path)] = cosine(encoder, path.read_bytes())
        except UnreadablePicture:
            continue
    least = min(cosines, key=lambda path: cosines[path])
    median = float(np.median(list(cosines.values())))
    found = {"photos": len(cosines), "median": round(median, 5), "least": round(cosines[least], 5)}
    print(json.dumps(found | {"least_of": least}))


def cosine(encoder: StarterEncoder, data: bytes) -> float:
    pictures = (open_picture(data)[0], open_picture(data, decode_side(encoder))[0])
    whole, drafted = encoder.encode_pictures([encoder.preprocess(it) for it in pictures])
    return float(whole @ drafted)


if __name__ == "__main__":
    main()
