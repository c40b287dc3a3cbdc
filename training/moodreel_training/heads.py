"""The last layers, fitted again on what the exported network sees: one for tight crops, one for found faces.

Tight crops are read as FER+'s taggers see them. Faces that are found in pictures are read by what people
meant: the class under which FER+'s pictures were collected, and the labels of news and film faces. Both
are linear layers on the same features, so the second one takes no time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from .augment import sample
from .labels import COUNT
from .widen import Source

# Crops (N, 1, 48, 48), 0..255 -> features (N, C).
Features = Callable[[torch.Tensor], torch.Tensor]
DECAY = 1e-4
BATCH = 512


@dataclass(frozen=True)
class Head:
    """weight (8, C), bias (8,)"""

    weight: torch.Tensor
    bias: torch.Tensor

    def read(self, features: torch.Tensor) -> torch.Tensor:
        """Logits (N, 8) of features (N, C)."""
        return features @ self.weight.T + self.bias

    def cooled(self, temperature: float) -> Head:
        return Head(self.weight / temperature, self.bias / temperature)

    def raised(self, by: torch.Tensor) -> Head:
        return Head(self.weight, self.bias + by)


@dataclass(frozen=True)
class Lesson:
    """Features (N, C) and shares (N, 8); the lesson as a whole counts `weight`."""

    features: torch.Tensor
    targets: torch.Tensor
    weight: float = 1.0


def views(source: Source, features: Features, spoilt: int) -> torch.Tensor:
    """Each picture as it is, aligned, and so many times moved and spoilt: features (1 + spoilt, N, C)."""
    every = torch.arange(len(source.images)).split(BATCH)
    plain = [features(sample(source.images[pick, None].float(), source.to_source[pick])) for pick in every]
    others = [[features(source.show(pick)) for pick in every] for _ in range(spoilt)]
    return torch.stack([torch.cat(parts) for parts in (plain, *others)])


def fit_head(lessons: list[Lesson], start: Head) -> Head:
    """The head with the least cross entropy on the lessons that stays near the one it starts from."""
    x = torch.cat([lesson.features for lesson in lessons])
    y = torch.cat([lesson.targets for lesson in lessons])
    weight = torch.cat([torch.full((len(one.targets),), one.weight / len(one.targets)) for one in lessons])
    weight = weight / weight.sum()
    mean, deviation = x.mean(dim=0), x.std(dim=0) + 1e-3
    unit = (x - mean) / deviation
    begin, level = start.weight * deviation, start.bias + start.weight @ mean
    moved, lifted = torch.zeros_like(begin, requires_grad=True), torch.zeros(COUNT, requires_grad=True)
    optimiser = torch.optim.LBFGS([moved, lifted], max_iter=25, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        logits = unit @ (begin + moved).T + level + lifted
        total = -(y * logits.log_softmax(dim=1)).sum(dim=1) @ weight + DECAY * (moved**2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    fitted = ((begin + moved) / deviation).detach()
    return Head(fitted, (level + lifted).detach() - fitted @ mean)
