"""What the maker of an ONNX file wrote beside the network (onnx.proto: ModelProto)."""

from collections.abc import Iterator

_METADATA, _KEY, _VALUE = 14, 1, 2
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT = 10


def metadata(content: bytes, key: str) -> str:
    """The text under a key; "" if there is none. Raises ValueError for what is no such file."""
    for number, value in _fields(memoryview(content)):
        if number == _METADATA:
            entry = dict(_fields(value))
            if bytes(entry.get(_KEY, b"")) == key.encode():
                return bytes(entry.get(_VALUE, b"")).decode()
    return ""


def _fields(content: memoryview) -> Iterator[tuple[int, memoryview]]:
    """The fields of a protobuf message: numbers, and values as bytes; those that are numbers are
    passed over."""
    at = 0
    while at < len(content):
        tag, at = _varint(content, at)
        if tag & 7 == _BYTES:
            size, at = _varint(content, at)
            if size > len(content) - at:
                raise ValueError("a field ends beyond its message")
            yield tag >> 3, content[at : at + size]
            at += size
        elif tag & 7 == _VARINT:
            _, at = _varint(content, at)
        elif tag & 7 in (_FIXED64, _FIXED32):
            at += 8 if tag & 7 == _FIXED64 else 4
        else:
            raise ValueError("no such kind of field")


def _varint(content: memoryview, at: int) -> tuple[int, int]:
    """The number there, and where it ends."""
    value = 0
    for place, byte in enumerate(content[at : at + _LONGEST_VARINT]):
        value |= (byte & 127) << (7 * place)
        if byte < 128:
            return value, at + place + 1
    raise ValueError("a number that doesn't end")
