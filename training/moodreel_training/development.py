"""Pictures to choose by, held out of training by name, so that no split is used up by looking.

FER+ valid was looked at for every choice once, and gained 2.5 points on a split that never was. So
choices are made on development pictures: some of FER+'s training pictures, some people of the wild
set, and London's people. A name's hash decides, so the split is the same everywhere and no list is
kept.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .augment import sample
from .dataset import load, predict
from .geometry import CROP
from .figures import softmax, summary
from .labels import EMOTIONS, majority
from .prior import corrected

# One of so many is for development.
FERPLUS_ONE_IN = 12
PEOPLE_ONE_IN = 5
# Parts of the prior taken off, to choose one by.
STRENGTHS = (0.0, 0.3, 0.5)
NEGATIVE = tuple(EMOTIONS.index(e) for e in ("sad", "angry", "disgust", "fear"))


def is_held_out(name: str, one_in: int) -> bool:
    """Whether what has this name is kept for development."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") % one_in == 0


@dataclass(frozen=True)
class Development:
    """Crops (N, 1, 48, 48) and truth (N,), -1 where there is none, by domain."""

    domains: dict[str, tuple[torch.Tensor, np.ndarray]]

    @classmethod
    def read(cls, work: Path, zoom: float = 1.0) -> Development:
        """zoom: how much larger faces found in pictures (wild, london) are shown than by the template."""
        ferplus = load(work / "train.npz")
        held = ferplus["held"]
        raw = ferplus["images"][held][:, None].float()
        votes = majority(ferplus["votes"][held].numpy())
        aligned = sample(raw, ferplus["to_source"][held])
        domains = {
            "ferplusRaw": (raw, votes),
            "ferplus": (aligned, votes),
            # What the pictures were searched for or acted as, beside what taggers saw.
            "meant": (aligned, ferplus["original"][held].numpy().astype(int)),
        }
        for name in ("wild", "london"):
            other = load(work / f"{name}.npz")
            # Nothing to choose by where the label is in doubt.
            held = other["held"] & ~other["doubtful"]
            crops = sample(other["images"][held][:, None].float(), _zoomed(other["to_source"][held], zoom))
            domains[name] = (crops, other["label"][held].numpy().astype(int))
        return cls(domains)

    def figures(self, model: torch.nn.Module) -> dict:
        """Accuracy, mean recall and mean recall of the negative emotions, by domain and part of the prior."""
        result = {}
        for name, (crops, truth) in self.domains.items():
            logits = predict(model, crops)
            result[name] = {str(s): _figures(corrected(logits, s), truth) for s in STRENGTHS}
        return result


def _zoomed(to_source: torch.Tensor, zoom: float) -> torch.Tensor:
    """Transforms (N, 2, 3) from crop to picture, of crops that show it at `zoom` about their middle."""
    linear, shift = to_source[:, :, :2], to_source[:, :, 2:]
    middle = torch.full((2, 1), CROP / 2)
    return torch.cat([linear / zoom, shift + linear @ middle * (1 - 1 / zoom)], dim=2)


def _figures(logits: np.ndarray, truth: np.ndarray) -> dict:
    whole = summary(softmax(logits), truth)
    recall = np.array(list(whole["recall"].values()))
    present = np.array([(truth == c).any() for c in range(len(EMOTIONS))])
    negative = [c for c in NEGATIVE if present[c]]
    return {
        "accuracy": whole["accuracy"],
        "macroF1": whole["macroF1"],
        "ece15": whole["ece15"],
        "meanRecall": round(float(recall[present].mean()), 4),
        "negativeRecall": round(float(recall[negative].mean()), 4) if negative else None,
    }
