"""What is on offer: a row each, with checksums of what was published."""

from dataclasses import dataclass

from photosearch import settings
from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.types import Extra, ExtraKind


@dataclass(frozen=True)
class Part:
    """A file: of a repository on the model hub, or at an address of its own."""

    name: str
    sha256: str
    size: int = 0
    """Bytes; 0 if nobody told."""
    repository: str = ""
    url: str = ""


@dataclass(frozen=True)
class Offer:
    extra: Extra
    parts: tuple[Part, ...]
    script: str = ""
    """A key of `ocr.SCRIPTS`, of one that reads text."""
    bit: int = 0
    """By which the catalogue knows who looked for that: never given to another one."""

    @property
    def id(self) -> str:
        return self.extra.id


BUILT_IN = Extra(
    id=settings.BUILT_IN,
    kind=ExtraKind.FACES,
    name="CenterFace, dlib",
    summary=Message("These come with Photosearch."),
    licence="MIT, CC0",
    installed=True,
)

YUNET_SFACE = Offer(
    Extra(
        id="yunet-sface",
        kind=ExtraKind.FACES,
        name="YuNet, SFace",
        summary=Message(
            "Another way to tell people apart, if they are mixed up. OpenCV measured 99.4 % right "
            "for the pairs of faces of LFW, about what is published for the built-in ones."
        ),
        licence="MIT, Apache-2.0",
        source="opencv_zoo",
        download_bytes=38_928_942,
    ),
    (
        Part(
            "face_detection_yunet_2023mar.onnx",
            "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4",
            232_589,
            "opencv/face_detection_yunet",
        ),
        Part(
            "face_recognition_sface_2021dec.onnx",
            "0ba9fbfa01b5270c96627c4ef784da859931e02f04419c829e83484087c34e79",
            38_696_353,
            "opencv/face_recognition_sface",
        ),
    ),
)

_RAPIDOCR = "https://www.modelscope.cn/models/RapidAI/RapidOCR/resolve/v3.10.0/onnx/PP-OCRv5/rec/"


def _reading(
    bit: int, script: str, name: Message, languages: str, file: str, sha256: str, size: int = 0
) -> Offer:
    """One of PP-OCRv5's recognisers, with the checksum of RapidOCR 3.10.0's own list; sizes where
    they are known."""
    file = f"{file}_PP-OCRv5_rec_mobile.onnx"
    extra = Extra(
        id=f"text-{file.partition('_')[0]}",
        kind=ExtraKind.TEXT,
        name=name,
        summary=languages,
        licence="Apache-2.0",
        source="RapidOCR, PP-OCRv5",
        download_bytes=size,
    )
    return Offer(extra, (Part(file, sha256, size, url=_RAPIDOCR + file),), script, bit)


SCRIPTS = (
    _reading(
        1,
        "cyrillic",
        Message("Cyrillic (East Slavic)"),
        Message("Russian, Ukrainian, Belarusian."),
        "eslav",
        "08705d6721849b1347d26187f15a5e362c431963a2a62bfff4feac578c489aab",
    ),
    _reading(
        2,
        "cyrillic",
        Message("Cyrillic"),
        Message("Bulgarian, Serbian, Mongolian and others; Russian, too."),
        "cyrillic",
        "90f761b4bfcce0c8c561c0cb5c887b0971d3ec01c32164bdf7374a35b0982711",
        8_074_092,
    ),
    _reading(
        4,
        "greek",
        Message("Greek"),
        "",
        "el",
        "b4368bccd557123c702b7549fee6cd1e94b581337d1c9b65310f109131542b7f",
    ),
    _reading(
        8,
        "korean",
        Message("Korean"),
        "",
        "korean",
        "cd6e2ea50f6943ca7271eb8c56a877a5a90720b7047fe9c41a2e541a25773c9b",
        13_488_748,
    ),
    _reading(
        16,
        "arabic",
        Message("Arabic"),
        Message("Arabic, Persian, Urdu, Pashto, Uyghur and others."),
        "arabic",
        "c1192e632d0baa9146ae5b756a0e635e3dc63c1733737ebfd1629e87144e9295",
        8_023_828,
    ),
    _reading(
        32,
        "thai",
        Message("Thai"),
        "",
        "th",
        "de541dd83161c241ff426f7ecfd602a0ba77d686cf3ab9a6c255ea82fd08006e",
        7_915_294,
    ),
    _reading(
        64,
        "devanagari",
        Message("Devanagari"),
        Message("Hindi, Marathi, Nepali, Sanskrit and others."),
        "devanagari",
        "d6f0a906580e3fa6b324a318718f1f31f268b6ea8ef985f91c2012a37f52c91e",
        7_940_361,
    ),
    _reading(
        128,
        "tamil",
        Message("Tamil"),
        "",
        "ta",
        "a42448808b7dea87597336f12438935f40353f1949e8360acd9e06b4da21bfe1",
    ),
    _reading(
        256,
        "telugu",
        Message("Telugu"),
        "",
        "te",
        "a3690451b50028a09a3316a1274f7c05728151ea3f8fd392696397a7fefcbd92",
    ),
)

OFFERS = (YUNET_SFACE, *SCRIPTS)


def offers_for(kind: ExtraKind | None = None) -> list[Offer]:
    """Those for one purpose, or all."""
    return [offer for offer in OFFERS if kind in (None, offer.extra.kind)]


def offer_of(extra_id: str) -> Offer:
    """Raises KnownError: there is no such offer."""
    for offer in OFFERS:
        if offer.id == extra_id:
            return offer
    raise KnownError(
        "There is no extra called “{extra_id}”. See: photosearch extras", extra_id=extra_id
    )
