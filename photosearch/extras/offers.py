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

OFFERS = (YUNET_SFACE,)


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
