"""Which sentence to put a query into, for one model.

    python tests/benchmarks/prompts.py CAPTIONS [--arch NAME --weights FILE]

CAPTIONS has a line for each photo: its path (relative to the file), a tab, a caption. Without
--arch and --weights (an open_clip model) the starter is measured. Each line printed is a JSON
object: prompt (what is averaged, if several), recall_at_1, recall_at_10, and doublings: the mean
of log2 of the rank, lower is better, which tells small differences sooner.
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np

from photosearch.encoders.encoder import Encoder
from photosearch.encoders.families.open_clip import OpenClipEncoder
from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.images import open_picture
from photosearch.types import Vectors

PLAIN = "{}"
PROMPTS = (
    (PLAIN,),
    ("a photo of {}",),
    ("a photo of a {}",),
    ("a photo of the {}",),
    ("a picture of {}",),
    ("an image of {}",),
    ("This is a photo of {}.",),
    ("itap of a {}.",),
    (PLAIN, "a photo of {}"),
    (PLAIN, "a photo of {}", "a picture of {}", "an image of {}"),
)
BATCH = 32

EncodePrompted = Callable[[list[str], str], Vectors]


def with_starter(encoder: Encoder) -> EncodePrompted:
    """The starter puts texts into a sentence by itself: another one takes its place."""

    def encode(texts: list[str], prompt: str) -> Vectors:
        kept, imagenet_labels.prompt = imagenet_labels.prompt, prompt.format
        try:
            return encoder.encode_texts(texts)
        finally:
            imagenet_labels.prompt = kept

    return encode


def with_open_clip(encoder: Encoder) -> EncodePrompted:
    return lambda texts, prompt: encoder.encode_texts([prompt.format(text) for text in texts])


def read(captions: Path) -> tuple[list[Path], list[str]]:
    lines = [line for line in captions.read_text("utf-8").splitlines() if line.strip()]
    pairs = [line.split("\t", 1) for line in lines]
    return [captions.parent / path for path, _ in pairs], [caption for _, caption in pairs]


def pictures(encoder: Encoder, paths: list[Path]) -> Vectors:
    side = 2 * encoder.input_size
    prepared = [encoder.preprocess(open_picture(path.read_bytes(), side)[0]) for path in paths]
    batches = [prepared[at : at + BATCH] for at in range(0, len(prepared), BATCH)]
    return np.concatenate([encoder.encode_pictures(batch) for batch in batches])


def report(prompts: tuple[str, ...], texts: Vectors, photos: Vectors) -> None:
    scores = texts @ photos.T
    better = (scores > np.diag(scores)[:, None]).sum(axis=1)
    line = {
        "prompt": " | ".join(prompts),
        "recall_at_1": round(float((better < 1).mean()), 3),
        "recall_at_10": round(float((better < 10).mean()), 3),
        "doublings": round(float(np.log2(better + 1).mean()), 3),
    }
    print(json.dumps(line), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("captions", type=Path)
    parser.add_argument("--arch")
    parser.add_argument("--weights", type=Path)
    options = parser.parse_args()
    paths, captions = read(options.captions)
    if options.arch:
        encoder: Encoder = OpenClipEncoder("benchmark", options.arch, options.weights)
        encode = with_open_clip(encoder)
    else:
        encoder = StarterEncoder()
        encode = with_starter(encoder)
    photos = pictures(encoder, paths)
    for prompts in PROMPTS:
        texts = np.sum([encode(captions, prompt) for prompt in prompts], axis=0)
        report(prompts, texts / np.linalg.norm(texts, axis=1, keepdims=True), photos)


if __name__ == "__main__":
    main()
