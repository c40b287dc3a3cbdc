"""A teacher that has seen faces: dlib's face recognition network, taught expressions.

The weights are those of `dlib_face_recognition_resnet_model_v1` (Davis King; public domain, CC0;
learnt on about three million faces to tell people apart), as the npm package @vladmandic/face-api
carries them: `face_recognition_model.bin`, one byte a number, with the scale of each in a manifest.
They are a start for a teacher only; nothing of them ships.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .labels import COUNT
from .model import Unit, standardise

# Levels of the network: name, channels, blocks after the one that enters the level.
LEVELS = (("conv32", 32, 3), ("conv64", 64, 3), ("conv128", 128, 2), ("conv256", 256, 2))
# dlib divides pixels by 256, and theirs deviate by about 60 from their mean.
DEVIATION = 60 / 256


class FaceBlock(nn.Module):
    """Two 3 x 3 units; one that enters a level halves its input and fills up with zero channels."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.down = inputs != outputs
        self.conv1 = Unit(inputs, outputs, 3, 2, pad=0) if self.down else Unit(inputs, outputs, 3)
        self.conv2 = Unit(outputs, outputs, 3)
        self.fill = outputs - inputs

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.conv2(F.relu(self.conv1(x)))
        if not self.down:
            return F.relu(y + x)
        short = F.pad(F.avg_pool2d(x, 2), (0, 0, 0, 0, 0, self.fill))
        rows, columns = short.shape[2] - y.shape[2], short.shape[3] - y.shape[3]
        return F.relu(F.pad(y, (0, columns, 0, rows)) + short)


class FaceNetwork(nn.Module):
    """(B, 1, 48, 48) grey 0..255 -> (B, 8) logits, looked at `side` x `side`.

    The head weighs the means of the two deepest levels: expressions show in the shape of
    parts, which a network that tells people apart forgets towards its end.
    """

    def __init__(self, side: int = 112, dropout: float = 0.3):
        super().__init__()
        self.side = side
        self.conv32_down = Unit(1, 32, 7, 2, pad=0)
        channels = 32
        for name, width, blocks in LEVELS:
            level = [FaceBlock(channels, width)] if width != channels else []
            level += [FaceBlock(width, width) for _ in range(blocks)]
            self.add_module(name, nn.Sequential(*level))
            channels = width
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(128 + 256, COUNT)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        x = F.interpolate(images, size=self.side, mode="bilinear", align_corners=False)
        x = standardise(x) * DEVIATION
        x = F.max_pool2d(F.relu(self.conv32_down(x)), 3, 2)
        x = self.conv128(self.conv64(self.conv32(x)))
        middle, x = x.mean(dim=(2, 3)), self.conv256(x).mean(dim=(2, 3))
        return self.head(self.dropout(torch.cat([middle, x], dim=1)))


def read_weights(folder: Path) -> dict[str, np.ndarray]:
    """Every array of face_recognition_model in `folder`, by name, as float32."""
    manifest = json.loads((folder / "face_recognition_model-weights_manifest.json").read_text())
    data = (folder / "face_recognition_model.bin").read_bytes()
    arrays, offset = {}, 0
    for entry in manifest[0]["weights"]:
        count = int(np.prod(entry["shape"]))
        packing = entry.get("quantization", {"dtype": entry["dtype"], "scale": 1.0, "min": 0.0})
        packed = np.frombuffer(data, packing["dtype"], count, offset)
        offset += packed.nbytes
        values = packed * packing["scale"] + packing["min"]
        arrays[entry["name"]] = values.astype(np.float32).reshape(entry["shape"])
    return arrays


@torch.no_grad()
def start_from_faces(network: FaceNetwork, folder: Path, pictures: torch.Tensor) -> None:
    """Fills the network with dlib's weights; `pictures` (B, 1, 48, 48) set its normalisations.

    dlib's file has a scale and a shift after each convolution in place of batch normalisation.
    Each becomes a batch normalisation that does the same on these pictures.
    """
    arrays = read_weights(folder)
    hooks = []

    def load(unit: Unit, name: str) -> None:
        filters = arrays[f"{name}/conv/filters"]  # height, width, inputs, outputs
        if filters.shape[2] == 3:
            filters = filters.sum(axis=2, keepdims=True)  # a grey picture is three equal colours
        unit[0].weight.copy_(torch.from_numpy(filters.transpose(3, 2, 0, 1)))
        scale, shift, bias = (
            torch.from_numpy(arrays[f"{name}/{part}"]) for part in ("scale/weights", "scale/biases", "conv/bias")
        )

        def settle(norm: nn.BatchNorm2d, inputs: tuple[torch.Tensor, ...]) -> None:
            x = inputs[0]
            norm.running_mean.copy_(x.mean(dim=(0, 2, 3)))
            norm.running_var.copy_(x.var(dim=(0, 2, 3)))
            norm.weight.copy_(scale * torch.sqrt(norm.running_var + norm.eps))
            norm.bias.copy_(shift + scale * (bias + norm.running_mean))

        hooks.append(unit[1].register_forward_pre_hook(settle))

    load(network.conv32_down, "conv32_down")
    for level, _width, _blocks in LEVELS:
        for index, block in enumerate(getattr(network, level)):
            name = f"{level}_down" if block.down else f"{level}_{index + (level == 'conv32')}"
            load(block.conv1, f"{name}/conv1")
            load(block.conv2, f"{name}/conv2")
    network.eval()
    network(pictures)
    for hook in hooks:
        hook.remove()
