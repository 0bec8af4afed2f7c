"""XMP with names of people, as digiKam (elements with attributes) and Lightroom (elements) do."""

import hashlib
import struct
from collections.abc import Sequence
from html import escape

Place = tuple[object, object, object, object]
"""Middle and size: x, y, width, height."""

_HEAD = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    ' xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"'
    ' xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"'
    ' xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#">'
)
_END = "</rdf:Description></rdf:RDF></x:xmpmeta>"


def digikam(
    people: Sequence[tuple[str, Place]],
    unit: str = "normalized",
    size: tuple[int, int] = (1000, 500),
    kind: str = "Face",
) -> bytes:
    regions = b"".join(region(name, place, unit, kind) for name, place in people)
    return (
        (
            f'{_HEAD}<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions'
            f' stDim:w="{size[0]}" stDim:h="{size[1]}" stDim:unit="pixel"/>'
            "<mwg-rs:RegionList><rdf:Bag>"
        ).encode()
        + regions
        + f"</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>{_END}".encode()
    )


def region(name: str, place: Place, unit: str, kind: str) -> bytes:
    x, y, width, height = place
    return (
        f'<rdf:li><rdf:Description mwg-rs:Name="{escape(name).replace("&amp;a;", "&a;")}"'
        f' mwg-rs:Type="{kind}"><mwg-rs:Area stArea:x="{x}" stArea:y="{y}" stArea:w="{width}"'
        f' stArea:h="{height}" stArea:unit="{unit}"/></rdf:Description></rdf:li>'
    ).encode()


def lightroom(people: Sequence[tuple[str, Place]]) -> bytes:
    regions = "".join(
        '<rdf:li rdf:parseType="Resource"><mwg-rs:Area rdf:parseType="Resource">'
        f"<stArea:h>{height}</stArea:h><stArea:w>{width}</stArea:w><stArea:x>{x}</stArea:x>"
        f"<stArea:y>{y}</stArea:y></mwg-rs:Area><mwg-rs:Name>{escape(name)}</mwg-rs:Name>"
        "<mwg-rs:Type>Face</mwg-rs:Type></rdf:li>"
        for name, (x, y, width, height) in people
    )
    return (
        f'{_HEAD}<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>{regions}'
        f"</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>{_END}"
    ).encode()


def microsoft(people: Sequence[tuple[str, tuple[float, float, float, float]]]) -> bytes:
    """As Windows Live Photo Gallery does: rectangles by their left upper corner."""
    regions = "".join(
        f'<rdf:li><rdf:Description MPReg:Rectangle="{x - width / 2},'
        f' {y - height / 2}, {width}, {height}"'
        f' MPReg:PersonDisplayName="{escape(name)}"/></rdf:li>'
        for name, (x, y, width, height) in people
    )
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
        ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:MP="http://ns.microsoft.com/photo/1.2/"'
        ' xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"'
        ' xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#">'
        f"<MP:RegionInfo><rdf:Description><MPRI:Regions><rdf:Bag>{regions}</rdf:Bag></MPRI:Regions>"
        f"</rdf:Description></MP:RegionInfo>{_END}"
    ).encode()


def with_extended_xmp(jpeg: bytes, packet: bytes, before: int = 0) -> bytes:
    """A JPEG whose XMP refers to a longer packet, in parts, behind so many other bytes."""
    digest = hashlib.md5(packet, usedforsecurity=False).hexdigest().upper().encode()
    plain = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
        b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        b' xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="' + digest + b'"/>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    parts = [
        b"http://ns.adobe.com/xmp/extension/\0"
        + digest
        + struct.pack(">II", len(packet), place)
        + packet[place : place + 40_000]
        for place in range(0, len(packet), 40_000)
    ]
    others = [_segment(0xED, bytes(60_000)) for _ in range(before // 60_000)]
    ours = [_segment(0xE1, part) for part in (b"http://ns.adobe.com/xap/1.0/\0" + plain, *parts)]
    return jpeg[:2] + b"".join((*others, *ours)) + jpeg[2:]


def _segment(kind: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, kind, len(content) + 2) + content
