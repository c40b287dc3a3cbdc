"""Where a smile begins in large, sharp faces: a correction for faces that are found in pictures.

FER+'s taggers saw 48 pixels and call many faint smiles neutral. For faces found in pictures the
logit of happy is raised by

    rise = LIMIT * sigmoid(w . features + b)

with w and b fitted to three things at once: the London portraits, which people posed, and FER+ and the
people of the wild set that are trained on, which keep the rise small wherever it is not about a faint
smile in a portrait.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from .detector.blazeface import BlazeFace
from .geometry import align, invert, luma, warp
from .heads import BANDS, Features, Head, Lesson
from .labels import COUNT, EMOTIONS

LIMIT = 6.0
# Each London picture is shown so often, moved a little each time, as a detector's points move.
VIEWS = 12
# A smile missed counts so much more than a resting face read as happy: without it one smiling user in five
# would be read as neutral.
SMILE = 1.6
DECAY = 2e-5
FOLDS = 5
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


# What a fit is shown: features (N, C), logits (N, 8), and shares (N, 8).
Shown = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


def fit(portraits: Shown, others: list[Shown]) -> Rise:
    """One that reads portraits as they were posed and everything else as it is labelled."""
    every = torch.cat([part[0] for part in others])
    mean, deviation = every.mean(dim=0), every.std(dim=0) + 1e-3
    unit = 4 / LIMIT / deviation / (len(mean) / BANDS) ** 0.5
    free = torch.zeros(len(mean) + 1, requires_grad=True)
    optimiser = torch.optim.LBFGS([free], max_iter=60, line_search_fn="strong_wolfe")

    def rise() -> Rise:
        weight = free[:-1] * unit
        return Rise(weight, free[-1] * 4 / LIMIT - mean @ weight)

    def entropy(part: Shown) -> torch.Tensor:
        features, logits, shares = part
        return -(shares * rise().add(features, logits).log_softmax(dim=1)).sum(dim=1)

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        missed = torch.where(portraits[2][:, HAPPY] > 0, SMILE, 1.0)
        total = DECAY * (free[:-1] ** 2).sum() + (missed * entropy(portraits)).mean()
        total = total + sum(entropy(part).mean() for part in others)
        total.backward()
        return total

    optimiser.step(loss)
    return Rise(*(tensor.detach() for tensor in (rise().weight, rise().bias)))


def fit_found(
    features: Features, head: Head, prior: torch.Tensor, lessons: list[Lesson], portraits: Portraits, template: np.ndarray
) -> tuple[Rise, dict]:
    """The rise, and how portraits of people it was not fitted on are read (a fifth left out at a time).

    head: divided by its temperature; prior (8,): what callers add to its logits.
    """
    random = np.random.default_rng(0)

    def shown(seen: torch.Tensor, shares: torch.Tensor) -> Shown:
        return seen, head.read(seen) + prior, shares

    moved = torch.stack([features(portraits.moved(template, random)) for _ in range(VIEWS)])
    posed = F.one_hot(torch.from_numpy(portraits.poses), COUNT).float()
    others = [shown(lesson.features, lesson.targets) for lesson in lessons]

    def on(keep: torch.Tensor) -> Rise:
        return fit(shown(moved[:, keep].flatten(0, 1), posed[keep].repeat(VIEWS, 1)), others)

    as_shown = shown(features(portraits.crops(template)), posed)
    left_out = torch.zeros(len(posed), COUNT)
    for group in np.array_split(random.permutation(np.unique(portraits.people)), FOLDS):
        held = torch.from_numpy(np.isin(portraits.people, group))
        left_out[held] = on(~held).add(*as_shown[:2])[held]
    poses = torch.from_numpy(portraits.poses)
    right = {e: int(((left_out.argmax(1) == c) & (poses == c)).sum()) for c, e in enumerate(EMOTIONS[:2])}
    return on(torch.ones(len(poses), dtype=torch.bool)), right
