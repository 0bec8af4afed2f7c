"""Each model on offer against its authors' own code, at full size, with seeded random weights.

    python tests/benchmarks/same_vectors.py [MODEL_ID ...] [--pictures FOLDER]

Prints one JSON object a model: the least cosine between our vectors and open_clip's (for pictures
in float32 and bfloat16, and for texts), beside the largest cosine between vectors of two different
inputs, which tells how much a mistake would show. Needs up to 16 GB of memory and 5 GB of disk for
the largest model, and minutes. Without FOLDER the pictures are scikit-image's.
"""

import argparse
import gc
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1]))
from photosearch.encoders import families
from photosearch.encoders.families.open_clip import OpenClipEncoder
from photosearch.encoders.families.timm import TimmEncoder
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS
from photosearch.encoders.image.precision import Choice
from photosearch.encoders.text import bert
from support.models import authors

_MOST = 8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ids", nargs="*", default=[offer.id for offer in OFFERS])
    parser.add_argument("--pictures", type=Path, default=None)
    options = parser.parse_args()
    pictures = list(_pictures(options.pictures or _bundled()))
    for model_id in options.ids:
        manifest = families.source(model_id).manifest
        with tempfile.TemporaryDirectory() as place:
            prove = _timm if manifest.kind == "timm" else _open_clip
            found = prove(manifest, Path(place), pictures)
        print(json.dumps({"model": model_id, **found}), flush=True)
        gc.collect()


def _bundled() -> Path:
    import skimage

    return Path(skimage.__file__).parent / "data"


def _pictures(folder: Path) -> Iterator[Image.Image]:
    paths = sorted(it for it in folder.iterdir() if it.suffix in {".jpg", ".jpeg", ".png", ".webp"})
    for path in paths[:: max(1, len(paths) // _MOST)][:_MOST]:
        with Image.open(path) as opened:
            yield opened.convert("RGB")


def _open_clip(manifest: Manifest, place: Path, pictures: list[Image.Image]) -> dict[str, Any]:
    of = manifest.network()
    network = authors.clip(of, bert.OF_HUGGING_FACE.get(of.hugging_face_text or ""))
    authors.write_tokenizer(place, of.clip_text.vocab_size)
    authors.write_tokenizer_config(place)
    tokens = authors.tokenise(of, place)
    seen = authors.picture_vectors(network, manifest.id, pictures)
    read = authors.text_vectors(network, tokens)
    weights = authors.write(network, place / "weights.safetensors")
    del network
    found: dict[str, Any] = {"pictures": len(pictures)}
    for precision in ("float32", "bfloat16"):
        encoder = OpenClipEncoder(manifest.id, of, weights, choice=Choice(precision))
        vectors = encoder.encode_pictures([encoder.preprocess(each) for each in pictures])
        found[f"pictures_{precision}"] = _round(authors.worst_cosine(vectors, seen))
        encoder.release()
    texts = OpenClipEncoder(manifest.id, of, weights).encode_texts(authors.TEXTS)
    found["texts_float32"] = _round(authors.worst_cosine(texts, read))
    return found | {"alike_pictures": _closest(seen), "alike_texts": _closest(read)}


def _timm(manifest: Manifest, place: Path, pictures: list[Image.Image]) -> dict[str, Any]:
    network = authors.timm_network(manifest.architecture)
    seen = authors.timm_vectors(network, manifest.architecture, pictures)
    weights = authors.write(network, place / "weights.safetensors")
    found: dict[str, Any] = {"pictures": len(pictures)}
    for precision in ("float32", "bfloat16"):
        encoder = TimmEncoder(manifest, weights, Choice(precision))
        vectors = encoder.encode_pictures([encoder.preprocess(each) for each in pictures])
        found[f"pictures_{precision}"] = _round(authors.worst_cosine(vectors, seen))
    return found | {"alike_pictures": _closest(seen)}


def _closest(vectors: authors.Vectors) -> float:
    """The largest cosine between two of them."""
    cosines = vectors @ vectors.T
    return _round(float(cosines[np.triu_indices(len(vectors), 1)].max()))


def _round(value: float) -> float:
    return round(value, 7)


if __name__ == "__main__":
    main()
