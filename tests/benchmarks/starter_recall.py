"""How well captions find their photos with the starter model.

    python tests/benchmarks/starter_recall.py CAPTIONS

CAPTIONS has a line for each photo: its path (relative to the file), a tab, a caption. Prints the
share of captions whose photo comes first, among the first 5 and 10, and the pictures a second.
"""

import argparse
import time
from pathlib import Path

import numpy as np

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.images import open_picture

BATCH = 32


def read(captions: Path) -> tuple[list[Path], list[str]]:
    lines = [line for line in captions.read_text("utf-8").splitlines() if line.strip()]
    pairs = [line.split("\t", 1) for line in lines]
    return [captions.parent / path for path, _ in pairs], [caption for _, caption in pairs]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("captions", type=Path)
    paths, captions = read(parser.parse_args().captions)
    encoder = StarterEncoder()
    side = encoder.input_size
    prepared = [encoder.preprocess(open_picture(path.read_bytes(), side)[0]) for path in paths]
    encoder.encode_pictures(prepared[:1])  # loads the tower
    started = time.perf_counter()
    pictures = np.concatenate(
        [encoder.encode_pictures(prepared[at : at + BATCH]) for at in range(0, len(paths), BATCH)]
    )
    rate = len(paths) / (time.perf_counter() - started)
    scores = encoder.encode_texts(captions) @ pictures.T
    better = (scores > np.diag(scores)[:, None]).sum(axis=1)
    for first in (1, 5, 10):
        print(f"recall@{first:<3} {(better < first).mean():.3f}")
    print(f"{rate:.1f} pictures a second")


if __name__ == "__main__":
    main()
