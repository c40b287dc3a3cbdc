"""What prepare.py stored, as tensors, and how networks read it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .augment import sample
from .figures import softmax, summary
from .labels import distribution, majority, usable
from .precision import autocast


def load(path: Path) -> dict[str, torch.Tensor]:
    return {key: torch.from_numpy(value) for key, value in np.load(path).items()}


@dataclass(frozen=True)
class Faces:
    """Training pictures uint8 (N, 48, 48), how to align them, and the taggers' shares (N, 8)."""

    images: torch.Tensor
    to_source: torch.Tensor
    found: torch.Tensor
    targets: torch.Tensor

    @classmethod
    def read(cls, path: Path) -> Faces:
        data = load(path)
        votes = data["votes"].numpy()
        keep = usable(votes)
        images, to_source, found = (data[k][keep] for k in ("images", "to_source", "found"))
        return cls(images, to_source, found, torch.from_numpy(distribution(votes[keep])))

    def draw_weights(self, balance: float) -> torch.Tensor:
        """How often to draw each picture: rarer emotions more, by frequency ** -balance."""
        return self.targets @ self.targets.mean(dim=0) ** -balance


@dataclass(frozen=True)
class Check:
    """The validation split: its crops (N, 1, 48, 48) by framing, and the truth (N,) or -1."""

    framings: dict[str, torch.Tensor]
    truth: np.ndarray

    @classmethod
    def read(cls, path: Path) -> Check:
        data = load(path)
        raw = data["images"][:, None].float()
        framings = {"raw": raw, "aligned": sample(raw, data["to_source"])}
        return cls(framings, majority(data["votes"].numpy()))

    def figures(self, model: torch.nn.Module) -> dict:
        """Accuracy, macro F1 and calibration error by framing."""
        whole = {k: summary(softmax(predict(model, crops)), self.truth) for k, crops in self.framings.items()}
        return {k: {m: f[m] for m in ("accuracy", "macroF1", "ece15")} for k, f in whole.items()}


@torch.no_grad()
def predict(model: torch.nn.Module, crops: torch.Tensor) -> np.ndarray:
    """Logits (N, 8) of crops (N, 1, 48, 48): one plain pass."""
    model.eval()
    parts = []
    for start in range(0, len(crops), 256):
        batch = crops[start : start + 256].contiguous(memory_format=torch.channels_last)
        with autocast():
            parts.append(model(batch).float())
    return torch.cat(parts).numpy()
