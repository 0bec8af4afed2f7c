"""Writes stars, flag and label as an XMP sidecar, as other programs read them.

xmp:Rating and xmp:Label are what all of them read, -1 being rejected (Adobe, XMP specification part
1, 8.4). Picks have no name in common: Adobe's is xmpDM:pick (1, 0, -1), digiKam's PickLabel (0
none, 1 rejected, 3 accepted).
"""

from xml.sax.saxutils import quoteattr

from photosearch.types import Flag, Rating

_PICKS = {Flag.NONE: (0, 0), Flag.REJECT: (-1, 1), Flag.PICK: (1, 3)}
_PACKET = """<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpDM="http://ns.adobe.com/xmp/1.0/DynamicMedia/"
    xmlns:digiKam="http://www.digikam.org/ns/1.0/"
    xmp:Rating="{stars}"{label}
    xmpDM:pick="{pick}"
    digiKam:PickLabel="{accepted}"/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def rating_packet(rating: Rating, label: str = "") -> bytes:
    """A whole sidecar, in UTF-8. A rejected photo's stars have no place in it."""
    pick, accepted = _PICKS[rating.flag]
    return _PACKET.format(
        stars=-1 if rating.flag is Flag.REJECT else rating.stars,
        label=f"\n    xmp:Label={quoteattr(label)}" if label else "",
        pick=pick,
        accepted=accepted,
    ).encode()
