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
# The last layers see the means of so many bands of the network's last picture, from brow to mouth, channel by
# channel: where something is tells a frown from a chin.
BANDS = 3
DECAY, DECAY_OF_PARTS = 1e-4, 3e-4
# After 25 steps found faces were read one to two points worse than here.
STEPS, STEPS_OF_WHOLE = 150, 25
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

    @classmethod
    def mean(cls, heads: list[Head]) -> Head:
        """The one whose logits are the mean of theirs, which costs no more to read than each of them."""
        return cls(torch.stack([one.weight for one in heads]).mean(dim=0), torch.stack([one.bias for one in heads]).mean(dim=0))

    def over_bands(self) -> Head:
        """The same on bands, where this one is on the mean of the whole: (8, C) -> (8, C * BANDS)."""
        return Head(self.weight.repeat_interleave(BANDS, dim=1) / BANDS, self.bias)


@dataclass(frozen=True)
class Lesson:
    """Features (N, C) and shares (N, 8); the lesson as a whole counts `weight`."""

    features: torch.Tensor
    targets: torch.Tensor
    weight: float = 1.0


def plain_view(source: Source, features: Features) -> torch.Tensor:
    """Each picture as it is, aligned: features (N, C)."""
    crops = (sample(source.images[pick, None].float(), source.to_source[pick]) for pick in _batches(source))
    return torch.cat([features(shown) for shown in crops])


def spoilt_views(source: Source, features: Features, count: int, seed: int) -> list[torch.Tensor]:
    """Each picture moved and spoilt, so many times: features (N, C) each."""
    torch.manual_seed(seed)
    return [torch.cat([features(source.show(pick)) for pick in _batches(source)]) for _ in range(count)]


def _batches(source: Source) -> tuple[torch.Tensor, ...]:
    return torch.arange(len(source.images)).split(BATCH)


def whole_and_parts(count: int) -> torch.Tensor:
    """Features (N, count) @ this: each channel's mean over all, then what bands but the last differ from it by.

    So the mean, which is known from training, and what is new beside it are held back each as much as it needs.
    """
    bands = torch.eye(count).unflatten(1, (-1, BANDS))
    whole = bands.mean(dim=2)
    return torch.cat([whole, (bands - whole[..., None])[..., :-1].flatten(1)], dim=1)


def fit_head(lessons: list[Lesson], start: Head, whole: bool = False) -> Head:
    """The head over bands with the least cross entropy on the lessons that stays near the one it starts from.

    whole: by the mean of the bands alone, a few steps from the start: for what the network was trained for itself.
    """
    count = start.weight.shape[1]
    parts = whole_and_parts(count)
    if whole:
        parts = parts[:, : count // BANDS]
    x = torch.cat([lesson.features for lesson in lessons]) @ parts
    y = torch.cat([lesson.targets for lesson in lessons])
    weight = torch.cat([torch.full((len(one.targets),), one.weight / len(one.targets)) for one in lessons])
    weight = weight / weight.sum()
    mean, deviation = x.mean(dim=0), x.std(dim=0) + 1e-3
    unit = (x - mean) / deviation
    given = start.weight @ torch.linalg.pinv(parts).T
    begin, level = given * deviation, start.bias + given @ mean
    decay = torch.full_like(mean, DECAY_OF_PARTS)
    decay[: count // BANDS] = DECAY
    moved, lifted = torch.zeros_like(begin, requires_grad=True), torch.zeros(COUNT, requires_grad=True)
    optimiser = torch.optim.LBFGS([moved, lifted], max_iter=STEPS_OF_WHOLE if whole else STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        logits = unit @ (begin + moved).T + level + lifted
        total = -(y * logits.log_softmax(dim=1)).sum(dim=1) @ weight + (decay * moved**2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    fitted = ((begin + moved) / deviation).detach()
    return Head(fitted @ parts.T, (level + lifted).detach() - fitted @ mean)
