"""The expression network: a small residual net on 48 x 48 grey pictures."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import nn

from .labels import COUNT


# What ships: 0.85 M parameters, 47 million multiply-adds a face. Teachers have plain, wider blocks.
SMALL = {"stem": 16, "widths": [32, 80, 192], "depths": [1, 2, 3], "inner": [16, 48, 96]}


def standardise(images: torch.Tensor) -> torch.Tensor:
    """(B, 1, H, W) 0..255 -> zero mean and about unit deviation, picture by picture.

    Done inside the network so that callers send plain grey values and a dark room reads like a
    bright one. The constant 8 keeps a flat picture from being blown up into noise.
    """
    centred = images - images.mean(dim=(2, 3), keepdim=True)
    return centred / torch.sqrt((centred * centred).mean(dim=(2, 3), keepdim=True) + 64.0)


class Unit(nn.Sequential):
    """Convolution and batch normalisation; the pair is folded into one convolution on export."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int = 1, pad: int | None = None):
        super().__init__(
            nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2 if pad is None else pad, bias=False),
            nn.BatchNorm2d(outputs),
        )


class Residual(nn.Module):
    """Units with rectifiers between them, around a shortcut (He et al. 2016)."""

    path: list[Unit]
    shortcut: nn.Module

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        *rest, last = self.path
        y = x
        for unit in rest:
            y = F.relu(unit(y))
        return F.relu(last(y) + self.shortcut(x))


class Block(Residual):
    """Two 3 x 3 units."""

    def __init__(self, inputs: int, outputs: int, stride: int):
        super().__init__()
        self.first = Unit(inputs, outputs, 3, stride)
        self.second = Unit(outputs, outputs, 3)
        same = inputs == outputs and stride == 1
        self.shortcut = nn.Identity() if same else Unit(inputs, outputs, 1, stride)

    @property
    def path(self) -> list[Unit]:
        return [self.first, self.second]


class Bottleneck(Residual):
    """A 3 x 3 unit on few channels between two 1 x 1: more depth for the same work."""

    def __init__(self, channels: int, inner: int):
        super().__init__()
        self.first = Unit(channels, inner, 1)
        self.second = Unit(inner, inner, 3)
        self.third = Unit(inner, channels, 1)
        self.shortcut = nn.Identity()

    @property
    def path(self) -> list[Unit]:
        return [self.first, self.second, self.third]


class ExpressionNet(nn.Module):
    """(B, 1, 48, 48) grey 0..255 -> (B, 8) logits.

    The first convolution sees full resolution, the second halves it: the cost of a wide layer
    at 48 x 48 is mostly memory traffic, both in training and in WebAssembly. Each further level
    halves it again. `depths` counts the blocks of a level; with `inner` they are bottlenecks of
    that many channels, after one plain block that changes level.
    """

    def __init__(
        self,
        stem: int = 32,
        widths: Sequence[int] = (48, 96, 192),
        depths: Sequence[int] = (1, 2, 2),
        inner: Sequence[int] | None = None,
        dropout: float = 0.2,
    ):
        super().__init__()
        self.stem = Unit(1, stem, 3)
        self.reduce = Unit(stem, widths[0], 3, stride=2)
        blocks: list[Residual] = []
        channels = widths[0]
        for level, (width, depth) in enumerate(zip(widths, depths)):
            if level > 0:
                blocks.append(Block(channels, width, 2))
            plain = depth if level == 0 else depth - 1
            if inner is None:
                blocks += [Block(width, width, 1) for _ in range(plain)]
            else:
                blocks += [Bottleneck(width, inner[level]) for _ in range(plain)]
            channels = width
        self.blocks = nn.Sequential(*blocks)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(channels, COUNT)
        self._initialise()

    def _initialise(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        for module in self.modules():
            if isinstance(module, Residual):
                # Blocks start as their shortcut, which makes the first steps calm.
                nn.init.zeros_(module.path[-1][1].weight)

    def features(self, images: torch.Tensor) -> torch.Tensor:
        """What the head weighs: (B, last width)."""
        x = F.relu(self.stem(standardise(images)))
        return self.blocks(F.relu(self.reduce(x))).mean(dim=(2, 3))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.head(self.dropout(self.features(images)))


def fold_batch_norm(model: ExpressionNet) -> ExpressionNet:
    """Folds every batch normalisation into the convolution before it, in place."""
    for module in model.modules():
        if isinstance(module, Unit) and isinstance(module[1], nn.BatchNorm2d):
            module[0] = nn.utils.fuse_conv_bn_eval(module[0], module[1])
            module[1] = nn.Identity()
    return model
