"""ONNX files, written field by field (onnx.proto of github.com/onnx/onnx), and networks of them
that have the same inputs and outputs as those that people download."""

import struct
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

Part = int | str | bytes


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _field(number: int, value: Part) -> bytes:
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value & (1 << 64) - 1)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _attribute(name: str, value: int | float | Sequence[int]) -> bytes:
    head = _field(1, name)
    if isinstance(value, float):
        return head + _varint(2 << 3 | 5) + struct.pack("<f", value) + _field(20, 1)
    if isinstance(value, int):
        return head + _field(3, value) + _field(20, 2)
    return head + b"".join(_field(8, one) for one in value) + _field(20, 7)


def node(kind: str, inputs: Iterable[str], output: str, **attributes: object) -> bytes:
    return b"".join(
        [
            *(_field(1, name) for name in inputs),
            _field(2, output),
            _field(3, output),
            _field(4, kind),
            *(_field(5, _attribute(name, value)) for name, value in attributes.items()),  # type: ignore[arg-type]
        ]
    )


def _tensor(name: str, values: np.ndarray) -> bytes:
    kind = 7 if values.dtype == np.int64 else 1
    dims = b"".join(_field(1, side) for side in values.shape)
    return dims + _field(2, kind) + _field(8, name) + _field(9, values.tobytes())


def _value(name: str, shape: Sequence[int | str]) -> bytes:
    dims = b"".join(_field(1, _field(1 if isinstance(one, int) else 2, one)) for one in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, dims)))


def model(
    nodes: Sequence[bytes],
    weights: Mapping[str, np.ndarray],
    inputs: Mapping[str, Sequence[int | str]],
    outputs: Mapping[str, Sequence[int | str]],
    metadata: Mapping[str, str] | None = None,
) -> bytes:
    graph = b"".join(
        [
            *(_field(1, one) for one in nodes),
            _field(2, "made for a test"),
            *(_field(5, _tensor(name, values)) for name, values in weights.items()),
            *(_field(11, _value(name, shape)) for name, shape in inputs.items()),
            *(_field(12, _value(name, shape)) for name, shape in outputs.items()),
        ]
    )
    known = (_field(14, _field(1, key) + _field(2, text)) for key, text in (metadata or {}).items())
    opset = _field(8, _field(1, "") + _field(2, 13))
    return _field(1, 8) + _field(7, graph) + opset + b"".join(known)


FACE_SIDE = 88
"""Pixels of every face that `yunet` finds, around a magenta spot."""
POINTS = ((-18.0, -12.0), (18.0, -12.0), (0.0, 4.0), (-14.0, 24.0), (14.0, 24.0))
"""Where it says that eyes, nose and mouth are, from the spot."""


def yunet() -> bytes:
    """It has YuNet's interface, and finds a face wherever a pixel is magenta."""
    nodes, weights, outputs = list[bytes](), dict[str, np.ndarray](), dict[str, list[int]]()
    for stride in (8, 16, 32):
        for name, (matrix, bias) in _heads(stride).items():
            weights |= {f"{name}_w": matrix[:, :, None, None], f"{name}_b": bias}
            weights[f"{name}_s"] = np.array([1, -1, len(bias)], np.int64)
            inputs = ["input", f"{name}_w", f"{name}_b"]
            strides = {"strides": [stride, stride], "kernel_shape": [1, 1]}
            nodes += [
                node("Conv", inputs, f"{name}_map", **strides),
                node("Transpose", [f"{name}_map"], f"{name}_last", perm=[0, 2, 3, 1]),
                node("Reshape", [f"{name}_last", f"{name}_s"], name),
            ]
            outputs[name] = [1, (640 // stride) ** 2, len(bias)]
    return model(nodes, weights, {"input": [1, 3, 640, 640]}, outputs)


def _heads(stride: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Of the smallest stride; the others find nothing. Channels are blue, green, red."""
    magenta = np.array([[20.0, -20.0, 20.0]], np.float32) / np.float32(510)
    nothing = np.zeros((14, 3), np.float32)
    points = np.array(POINTS, np.float32).reshape(-1) / stride
    box = np.array([0.5, 0.5, *[np.log(FACE_SIDE / stride)] * 2], np.float32)
    bias = np.float32(-18.5 if stride == 8 else -100)
    return {
        f"cls_{stride}": (magenta, np.array([bias])),
        f"obj_{stride}": (nothing[:1], np.ones(1, np.float32)),
        f"bbox_{stride}": (nothing[:4], box),
        f"kps_{stride}": (nothing[:10], points),
    }


def sface() -> bytes:
    """It has SFace's interface, and seeded random weights."""
    rng = np.random.default_rng(7)
    weights: dict[str, np.ndarray] = {
        "w": np.ones((8, 3, 16, 16), np.float32) * rng.standard_normal((8, 3, 1, 1)) / 2000,
        "fc": rng.standard_normal((392, 128)),
    }
    weights = {name: values.astype(np.float32) for name, values in weights.items()}
    nodes = [
        node("Conv", ["data", "w"], "map", strides=[16, 16], kernel_shape=[16, 16]),
        node("Relu", ["map"], "positive"),
        node("Flatten", ["positive"], "flat", axis=1),
        node("MatMul", ["flat", "fc"], "fc1"),
    ]
    return model(nodes, weights, {"data": [1, 3, 112, 112]}, {"fc1": [1, 128]})


def reading(text: str, surety: float = 100.0, letters: str | None = None) -> bytes:
    """It has the interface of PP-OCR's recognisers, and reads this text (no more than 10 letters)
    in every line. `letters`: what its metadata claims to know."""
    own = "".join(dict.fromkeys(text))
    steps = np.array([own.index(letter) + 1 for letter in text] + [len(own) + 1] * 12, np.float32)
    known = np.arange(len(own) + 2, dtype=np.float32)
    weights = {
        "zero": np.zeros(1, np.float32),
        "one": np.ones(1, np.float32),
        "count": np.full((1, 3, 48, 640), 1 / (3 * 48 * 32), np.float32),
        "place_w": np.tile(2 * np.arange(len(steps), dtype=np.float32)[:, None, None, None], 1),
        "place_b": -(np.arange(len(steps), dtype=np.float32) ** 2),
        "letters": (steps[:, None] == known).astype(np.float32) * np.float32(surety),
        "flat": np.array([1, len(steps), -1], np.int64),
    }
    nodes = [
        node("Mul", ["x", "zero"], "nothing"),
        node("Add", ["nothing", "one"], "ones"),
        # how far each step is from the beginning
        node(
            "Conv",
            ["ones", "count"],
            "far",
            kernel_shape=[48, 640],
            strides=[48, 32],
            pads=[0, 639, 0, 0],
        ),
        node("Conv", ["far", "place_w", "place_b"], "near", kernel_shape=[1, 1]),
        node("Reshape", ["near", "flat"], "places"),
        node("Transpose", ["places"], "by_step", perm=[0, 2, 1]),
        node("Softmax", ["by_step"], "which", axis=2),
        node("MatMul", ["which", "letters"], "chosen"),
        node("Softmax", ["chosen"], "out", axis=2),
    ]
    metadata = {"character": "\n".join(own if letters is None else letters)}
    outputs: dict[str, list[int | str]] = {"out": [1, "T", len(known)]}
    return model(nodes, weights, {"x": [1, 3, 48, "W"]}, outputs, metadata)
