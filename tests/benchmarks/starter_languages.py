"""How well captions in six languages find their own picture, by the starter.

    python tests/benchmarks/starter_languages.py PICTURES [OPTIONS]

OPTIONS are --captions FILE, --former and --english-only. PICTURES is a folder. FILE (default:
starter_captions.tsv, 62 pictures of Debian's packages) is a table: `picture`, how a file's name
begins, and a caption in each of the languages of its heading. --former carries over what vectors
of version 1 would tell; --english-only leaves E5 away, as on systems for which no package brings
it. Prints a JSON object: for each language recall_at_1 and recall_at_10, each with a bootstrap
interval of 95 % (`seed`), for all captions and for the halves of even and odd rows, and doublings:
the mean log2 of the rank. Pictures that are nearly the same (cosine of 0.98) count as one.
"""

import argparse
import csv
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.encoders.families.starter import former
from photosearch.encoders.families.starter.bundled_weights import minilm_folder
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.encoders.families.starter.text_tower import StarterTextTower
from photosearch.errors import KnownError
from photosearch.images import open_picture
from photosearch.types import Vectors

BATCH, SAME, DRAWS, SEED = 32, 0.98, 2000, 19
CAPTIONS = Path(__file__).with_name("starter_captions.tsv")
Ranks = NDArray[np.int64]


def encoded(folder: Path) -> tuple[list[str], Vectors]:
    encoder, names, prepared = StarterEncoder(), [], []
    for path in sorted(folder.iterdir()):
        try:
            picture = open_picture(path.read_bytes(), 2 * encoder.input_size)[0]
        except KnownError:
            continue
        names.append(path.name)
        prepared.append(encoder.preprocess(picture))
    starts = range(0, len(prepared), BATCH)
    rows = [encoder.encode_pictures(prepared[start : start + BATCH]) for start in starts]
    return names, np.concatenate(rows)


def ranks(scores: Vectors, own: NDArray[np.bool_]) -> Ranks:
    """Of the best of each caption's own pictures, from 1 on; from shapes (captions, pictures)."""
    best = np.where(own, scores, -np.inf).max(axis=1, keepdims=True)
    found: Ranks = 1 + ((scores > best) & ~own).sum(axis=1)
    return found


def told(found: Ranks) -> dict[str, object]:
    drawn = np.random.default_rng(SEED).integers(0, len(found), (DRAWS, len(found)))
    result: dict[str, object] = {"doublings": round(float(np.log2(found).mean()), 3)}
    for most in (1, 10):
        hit = found <= most
        interval = np.quantile(hit[drawn].mean(axis=1), (0.025, 0.975))
        result[f"recall_at_{most}"] = round(float(hit.mean()), 3)
        result[f"recall_at_{most}_interval"] = [round(float(end), 3) for end in interval]
    return result


def measured(arguments: argparse.Namespace) -> dict[str, object]:
    names, pictures = encoded(arguments.pictures)
    alike = pictures @ pictures.T > SAME
    if arguments.former:
        half = pictures[:, : pictures.shape[1] // 2]
        pictures = former.carry_over(half / np.linalg.norm(half, axis=1, keepdims=True))
    with arguments.captions.open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file, delimiter="\t") if place(names, r) is not None]
    own = alike[[place(names, row) or 0 for row in rows]]
    encode = StarterEncoder().encode_texts
    if arguments.english_only:
        encode = StarterTextTower(minilm_folder(), None).encode
    result: dict[str, object] = {"pictures": len(names), "captions": len(rows), "seed": SEED}
    for language in list(rows[0])[1:]:
        found = ranks(encode([row[language] for row in rows]) @ pictures.T, own)
        halves = {"even": told(found[::2]), "odd": told(found[1::2])}
        result[language] = told(found) | halves
    return result


def place(names: list[str], row: dict[str, str]) -> int | None:
    return next((n for n, name in enumerate(names) if name.startswith(row["picture"])), None)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--captions", type=Path, default=CAPTIONS)
    parser.add_argument("--former", action="store_true")
    parser.add_argument("--english-only", action="store_true")
    print(json.dumps(measured(parser.parse_args())))


if __name__ == "__main__":
    main()
