"""What programs write about a photo, in XMP and IPTC."""

import struct

from photosearch.types import Words

NAMESPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:xmpDM="http://ns.adobe.com/xmp/1.0/DynamicMedia/" '
    'xmlns:lr="http://ns.adobe.com/lightroom/1.0/" '
    'xmlns:digiKam="http://www.digikam.org/ns/1.0/" '
    'xmlns:MicrosoftPhoto="http://ns.microsoft.com/photo/1.0/" '
    'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
)


def packet(inside: str, attributes: str = "") -> bytes:
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {NAMESPACES}>'
        f"<rdf:Description {attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


LIGHTROOM = packet(
    """<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Grandma’s 80th</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The cake, at last</rdf:li>
      <rdf:li xml:lang="de">Endlich der Kuchen</rdf:li></rdf:Alt></dc:description>
    <dc:subject><rdf:Bag><rdf:li>Rome</rdf:li><rdf:li>party</rdf:li></rdf:Bag></dc:subject>
    <lr:hierarchicalSubject><rdf:Bag><rdf:li>Places|Italy</rdf:li>
      <rdf:li>Places|Italy|Rome</rdf:li></rdf:Bag></lr:hierarchicalSubject>
    <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
      <rdf:li><rdf:Description mwg-rs:Name="Ann Müller" mwg-rs:Type="Face"/></rdf:li>
      <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Bob</mwg-rs:Name></rdf:li>
    </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>""",
    'xmp:Rating="4" xmp:Label="Red" photoshop:City="Rome" photoshop:Country="Italy"',
)
SAID = Words(
    title="Grandma’s 80th",
    caption="The cake, at last Endlich der Kuchen",
    keywords=("Places|Italy|Rome", "party"),
    people=("Ann Müller", "Bob"),
    place="Rome, Italy",
    label="Red",
    rating=4,
)


def dataset(kind: int, words: bytes, record: int = 2) -> bytes:
    """One of IPTC."""
    return struct.pack(">BBBH", 0x1C, record, kind, len(words)) + words


def resources(iptc: bytes) -> bytes:
    """Photoshop's, with IPTC, as a JPEG's segment 0xED holds them."""
    size = struct.pack(">I", len(iptc))
    return b"Photoshop 3.0\x008BIM\x04\x04\0\0" + size + iptc + b"\0" * (len(iptc) % 2)
