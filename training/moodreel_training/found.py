"""Where a smile begins in large, sharp faces: a correction for faces that are found in pictures.

FER+'s taggers saw 48 pixels and call many faint smiles neutral. For faces found in pictures the
logit of happy is raised by

    rise = LIMIT * sigmoid(w . features + b)

with w and b fitted to two things at once: the London portraits, which people posed, and FER+'s own
votes, which keep the rise small wherever it is not about a faint smile in a portrait.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from .augment import sample
from .dataset import Faces
from .detector.blazeface import BlazeFace
from .geometry import align, invert, luma, warp
from .labels import COUNT, EMOTIONS
from .model import ExpressionNet

LIMIT = 6.0
# Each London picture is shown so often, moved a little each time, as a detector's points move.
VIEWS = 12
# A resting face read as happy counts as much as one smile missed and a half.
REST = 1.4
DECAY = 3e-4
FOLDS = 10
HAPPY = EMOTIONS.index("happy")


@dataclass(frozen=True)
class Portraits:
    """Photos with one face each: grey pictures, eyes and mouth (3, 2), whose face it is, the class posed."""

    greys: list[np.ndarray]
    points: list[np.ndarray]
    people: np.ndarray
    poses: np.ndarray

    @classmethod
    def read(cls, folder: Path, detector: BlazeFace) -> Portraits:
        greys, points, people, poses = [], [], [], []
        with (folder / "labels.csv").open(newline="") as file:
            for row in csv.DictReader(file):
                rgb = np.asarray(Image.open(folder / row["file"]).convert("RGB"))
                faces = detector.detect(rgb)
                if faces:
                    greys.append(luma(rgb))
                    points.append(faces[0].keypoints[[0, 1, 3]])
                    people.append(row["person"])
                    poses.append(EMOTIONS.index(row["label"]))
        return cls(greys, points, np.array(people), np.array(poses))

    def crops(self, template: np.ndarray) -> torch.Tensor:
        """(N, 1, 48, 48), as the product frames found faces."""
        return self._crops([template] * len(self.greys))

    def moved(self, template: np.ndarray, random: np.random.Generator) -> torch.Tensor:
        """The same, each mirrored or not, a little larger or smaller, turned and shifted."""
        crops = self._crops([_moved(template, random) for _ in self.greys])
        mirror = torch.from_numpy(random.random(len(crops)) < 0.5)
        return torch.where(mirror[:, None, None, None], crops.flip(3), crops)

    def _crops(self, templates: list[np.ndarray]) -> torch.Tensor:
        crops = [
            warp(grey, invert(align(points, template)))
            for grey, points, template in zip(self.greys, self.points, templates)
        ]
        return torch.from_numpy(np.stack(crops)).float()[:, None]


def _moved(template: np.ndarray, random: np.random.Generator) -> np.ndarray:
    angle = random.normal(0, 0.04)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return 24 + (template - 24) * np.exp(random.uniform(-0.1, 0.1)) @ turn + random.uniform(-1.2, 1.2, 2)


@dataclass(frozen=True)
class Rise:
    """w (C,) and b of the formula above."""

    weight: torch.Tensor
    bias: torch.Tensor
    limit: float = LIMIT

    def add(self, features: torch.Tensor, logits: torch.Tensor) -> torch.Tensor:
        """Logits (N, 8) with the rise."""
        rise = self.limit * torch.sigmoid(features @ self.weight + self.bias)
        return logits + rise[:, None] * F.one_hot(torch.tensor(HAPPY), COUNT)


@torch.no_grad()
def read(model: ExpressionNet, temperature: float, crops: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Features (N, C) and calibrated logits (N, 8) of crops (N, 1, 48, 48)."""
    parts = []
    for batch in crops.split(256):
        features = model.features(batch.contiguous(memory_format=torch.channels_last))
        parts.append((features, model.head(features) / temperature))
    return torch.cat([p[0] for p in parts]), torch.cat([p[1] for p in parts])


def fit(
    portraits: tuple[torch.Tensor, torch.Tensor, torch.Tensor], crops: tuple[torch.Tensor, torch.Tensor, torch.Tensor]
) -> Rise:
    """Each part is features (N, C), logits (N, 8) and what is right: class (N,), or shares (N, 8) of votes."""
    mean, deviation = crops[0].mean(dim=0), crops[0].std(dim=0) + 1e-3
    unit = 4 / LIMIT / deviation / len(mean) ** 0.5
    free = torch.zeros(len(mean) + 1, requires_grad=True)
    optimiser = torch.optim.LBFGS([free], max_iter=60, line_search_fn="strong_wolfe")
    weights = torch.where(portraits[2] == HAPPY, 1.0, REST)

    def rise() -> Rise:
        weight = free[:-1] * unit
        return Rise(weight, free[-1] * 4 / LIMIT - mean @ weight)

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        posed = F.cross_entropy(rise().add(*portraits[:2]), portraits[2], reduction="none")
        voted = -(crops[2] * rise().add(*crops[:2]).log_softmax(dim=1)).sum(dim=1)
        total = (posed * weights).mean() + voted.mean() + DECAY * (free[:-1] ** 2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    return Rise(*(tensor.detach() for tensor in (rise().weight, rise().bias)))


def fit_found(
    model: ExpressionNet, temperature: float, faces: Faces, portraits: Portraits, template: np.ndarray
) -> tuple[Rise, dict]:
    """The rise, and how portraits of people it was not fitted on are read (a tenth left out at a time)."""
    random = np.random.default_rng(0)
    views = [read(model, temperature, portraits.moved(template, random)) for _ in range(VIEWS)]
    posed = [torch.stack([view[part] for view in views]) for part in (0, 1)]  # (VIEWS, N, ...)
    poses = torch.from_numpy(portraits.poses)
    pick = torch.from_numpy(random.permutation(len(faces.images))[:12000])
    aligned = sample(faces.images[pick, None].float(), faces.to_source[pick])
    crops = (*read(model, temperature, aligned), faces.targets[pick])

    def on(keep: torch.Tensor) -> Rise:
        return fit((*(p[:, keep].flatten(0, 1) for p in posed), poses[keep].repeat(VIEWS)), crops)

    as_shown = read(model, temperature, portraits.crops(template))
    left_out = torch.zeros(len(poses), COUNT)
    for group in np.array_split(random.permutation(np.unique(portraits.people)), FOLDS):
        held = torch.from_numpy(np.isin(portraits.people, group))
        left_out[held] = on(~held).add(*as_shown)[held]
    right = {e: int(((left_out.argmax(1) == c) & (poses == c)).sum()) for c, e in enumerate(EMOTIONS[:2])}
    margin = (left_out[:, HAPPY] - left_out[:, 0]).numpy()
    smiles, rests = margin[portraits.poses == HAPPY], margin[portraits.poses == 0]
    area = float((smiles[:, None] > rests[None]).mean())
    return on(torch.ones(len(poses), dtype=torch.bool)), {**right, "areaUnderCurve": round(area, 3)}
