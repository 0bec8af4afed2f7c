"""The weights in `data/`, checked before anything is made of them."""

import numpy as np
from numpy.typing import NDArray

from photosearch.bundled import bundled

Array = NDArray[np.float32]
Pixels = NDArray[np.uint8]

DETECTOR, RECOGNISER = "ppocrv6_det_tiny.onnx", "ppocrv6_rec_small.onnx"
CHARACTERS = "characters.txt"
_SHA256 = {
    DETECTOR: "193bab7a04fca699a6c82e6abb5b81bdb28177f0abd4062552b04908dafb19f8",
    RECOGNISER: "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
    CHARACTERS: "b5f2bfe2bdd9448429e3e82b51c789775d9b42f2403d082b00662eb77e401c5d",
}


def load(name: str) -> bytes:
    """The bytes of a file of weights. Raises KnownError if it is missing or another one."""
    return bundled("photosearch.ocr", name, _SHA256[name])
