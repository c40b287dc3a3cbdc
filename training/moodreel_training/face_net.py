"""A larger teacher that starts from a network which has seen millions of faces.

The architecture is dlib's face recognition ResNet (King 2017), whose weights are in the public
domain; `@vladmandic/face-api`, which the benchmark installs, carries them. Only the convolutions
are taken over, as a start: the head is new and all of it is trained on FER+.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .augment import augment
from .dataset import Faces
from .labels import COUNT
from .model import Unit, standardise

SIDE = 112  # crops are enlarged to it: the eyes of its own training stood about as far apart
BLOCKS = (
    "conv32_1", "conv32_2", "conv32_3", "conv64_down", "conv64_1", "conv64_2", "conv64_3",
    "conv128_down", "conv128_1", "conv128_2", "conv256_down", "conv256_1", "conv256_2",
)  # fmt: skip


class Block(nn.Module):
    """Two 3 x 3 units; a block that halves the picture adds its mean, with more channels of zeros."""

    def __init__(self, inputs: int, outputs: int, down: bool):
        super().__init__()
        self.down = down
        self.first = Unit(inputs, outputs, 3, 2 if down else 1)
        self.second = Unit(outputs, outputs, 3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.second(F.relu(self.first(x)))
        if self.down:
            x = F.avg_pool2d(x, 2, ceil_mode=True)
            x = F.pad(x, (0, 0, 0, 0, 0, y.shape[1] - x.shape[1]))
        return F.relu(x + y)


class FaceNet(nn.Module):
    """(B, 1, 48, 48) grey 0..255 -> (B, 8) logits. 4 million parameters, 0.2 G multiply-adds."""

    def __init__(self, dropout: float = 0.3):
        super().__init__()
        self.stem = Unit(1, 32, 7, 2)
        blocks, channels = [], 32
        for name in BLOCKS:
            width = int(name.removeprefix("conv").split("_")[0])
            blocks.append(Block(channels, width, name.endswith("down")))
            channels = width
        self.blocks = nn.Sequential(*blocks)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(channels, COUNT)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        x = F.interpolate(standardise(images), size=SIDE, mode="bilinear", align_corners=False)
        x = F.max_pool2d(F.relu(self.stem(x)), 3, 2, padding=1)
        return self.head(self.dropout(self.blocks(x).mean(dim=(2, 3))))


def read_weights(folder: Path) -> dict[str, np.ndarray]:
    """Tensors of face_recognition_model in the format of TensorFlow.js, bytes widened to float32."""
    data = (folder / "face_recognition_model.bin").read_bytes()
    (group,) = json.loads((folder / "face_recognition_model-weights_manifest.json").read_text())
    tensors, offset = {}, 0
    for entry in group["weights"]:
        packed = entry.get("quantization")
        kind = np.dtype(packed["dtype"] if packed else "float32")
        count = int(np.prod(entry["shape"]))
        values = np.frombuffer(data, kind, count, offset).astype(np.float32)
        offset += count * kind.itemsize
        if packed:
            values = values * packed["scale"] + packed["min"]
        tensors[entry["name"]] = values.reshape(entry["shape"])
    return tensors


def start_from_recognition(model: FaceNet, folder: Path, faces: Faces) -> FaceNet:
    """Takes the weights over, in place.

    The source scales each convolution's output by fixed numbers. Batch normalisation computes the
    same once its mean and deviation on our pictures are known, which needs one pass over some.
    """
    tensors = read_weights(folder)
    units = {"conv32_down": model.stem}
    for name, block in zip(BLOCKS, model.blocks):
        units |= {f"{name}/conv1": block.first, f"{name}/conv2": block.second}
    for name, unit in units.items():
        filters = torch.from_numpy(tensors[f"{name}/conv/filters"]).permute(3, 2, 0, 1)
        # A grey picture has three equal channels, so their filters add up. Standardised grey has
        # about four times the deviation of the source's 0..1.
        unit[0].weight.data.copy_(filters.sum(1, keepdim=True) / 4 if unit is model.stem else filters)
        _preserve(unit, *(torch.from_numpy(tensors[f"{name}/scale/{k}"]) for k in ("weights", "biases")))
    # Each normalisation is set from what its convolution gives, front to back in one pass.
    with torch.no_grad():
        pick = torch.randperm(len(faces.images))[:512]
        model.eval()(augment(faces.images[pick], faces.to_source[pick], faces.found[pick], 0.5))
    return model


def _preserve(unit: Unit, scale: torch.Tensor, shift: torch.Tensor) -> None:
    def settle(_module: nn.Module, _inputs: tuple, output: torch.Tensor) -> None:
        norm = unit[1]
        mean, variance = output.mean(dim=(0, 2, 3)), output.var(dim=(0, 2, 3))
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.data.copy_(scale * torch.sqrt(variance + norm.eps))
        norm.bias.data.copy_(shift + scale * mean)
        handle.remove()

    handle = unit[0].register_forward_hook(settle)
