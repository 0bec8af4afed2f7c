"""The weights in `data/`, checked before anything is made of them."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photosearch.bundled import bundled

Array = NDArray[np.float32]

DETECTOR, RECOGNISER, SCALES = "centerface.onnx", "dlib_resnet.bin", "dlib_resnet.json"
_SHA256 = {
    DETECTOR: "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc",
    RECOGNISER: "b413e420d6840b2775fba32008db6f3cddb07d485967fb42cfcf379c16a8c589",
    SCALES: "cbaffa501b0b9275a12b63357a6843e7e30c054e1c9151e1a5f879b26e32986b",
}


@dataclass(frozen=True, slots=True)
class FaceWeights:
    """The files of YuNet and SFace, which don't come with the program."""

    detector: bytes
    recogniser: bytes


def load(name: str) -> bytes:
    """The bytes of a file of weights. Raises KnownError if it is missing or another one."""
    return bundled("photosearch.faces", name, _SHA256[name])


def tables() -> Mapping[str, Array]:
    """The recogniser's weights by name: mostly 8-bit numbers with a scale. Raises KnownError."""
    content, found, at = load(RECOGNISER), dict[str, Array](), 0
    for weight in json.loads(load(SCALES))[0]["weights"]:
        scale, count = weight.get("quantization"), math.prod(weight["shape"])
        raw: NDArray[Any] = np.frombuffer(content, np.uint8 if scale else np.float32, count, at)
        at += raw.nbytes
        values = raw.astype(np.float32)
        if scale:
            values = values * np.float32(scale["scale"]) + np.float32(scale["min"])
        found[weight["name"]] = values.reshape(weight["shape"])
    return found
