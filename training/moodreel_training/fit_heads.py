"""What the last layers are fitted to: pictures as they are and spoilt, with what was seen in them and what was meant."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from .heads import Features, Head, Lesson, fit_head, plain_view, spoilt_views
from .prior import offsets
from .widen import Source, ferplus, wild

# For found faces, the share that what a picture was collected under has beside its taggers' votes.
MEANT = 1.0
# The label's share of a wild picture's target in both heads; the rest is what the network saw before.
WILD_TRUST = 0.9
# What news and film faces count for tight crops, where FER+ counts 1, and the part of the prior that is
# taken off these beside what is taken off everything: the votes of taggers hold more of it.
WILD_IN_TIGHT, RARE_IN_TIGHT = 0.25, 0.2
# The head of found faces is the mean of so many, each fitted to views of its own: which views chance drew
# moved single ones by half a point to a point.
DRAWS = 6
# So often each of these heads sees the pictures moved and spoilt, beside as they are.
SPOILT_FERPLUS, SPOILT_WILD = 2, 3


@dataclass(frozen=True)
class Material:
    """FER+ by its taggers and by what was meant, and news and film faces."""

    seen: Source
    meant: Source
    others: Source

    @classmethod
    def read(cls, work: Path, judge: torch.nn.Module) -> Material:
        return cls(ferplus(work, 0.0), ferplus(work, MEANT), wild(work, judge, WILD_TRUST))

    def plain_lessons(self, features: Features) -> list[Lesson]:
        """Pictures as they are, by what was meant."""
        return [Lesson(plain_view(source, features), source.targets) for source in (self.meant, self.others)]


def _lesson(views: list[torch.Tensor], targets: torch.Tensor, weight: float = 1.0) -> Lesson:
    return Lesson(torch.cat(views), targets.repeat(len(views), 1), weight)


def fit_tight(material: Material, trained: Head, plain: list[Lesson], features: Features, seed: int) -> Head:
    """The head for tight crops: as taggers see them."""
    seen, others = material.seen, material.others
    of_ferplus = [plain[0].features, *spoilt_views(seen, features, 1, seed)]
    of_wild = [plain[1].features, *spoilt_views(others, features, 2, seed)]
    lessons = [_lesson(of_ferplus, seen.targets), _lesson(of_wild, others.targets, WILD_IN_TIGHT)]
    return fit_head(lessons, trained, whole=True).raised(torch.from_numpy(offsets(RARE_IN_TIGHT)).float())


def fit_found_head(material: Material, trained: Head, plain: list[Lesson], features: Features, seed: int) -> Head:
    """The head for found faces: as they were meant, the mean of DRAWS."""
    meant, others = material.meant, material.others
    heads = []
    for draw in range(seed, seed + DRAWS):
        of_ferplus = [plain[0].features, *spoilt_views(meant, features, SPOILT_FERPLUS, draw)]
        of_wild = [plain[1].features, *spoilt_views(others, features, SPOILT_WILD, draw)]
        heads.append(fit_head([_lesson(of_ferplus, meant.targets), _lesson(of_wild, others.targets)], trained))
    return Head.mean(heads)
