"""Step 3, since FER+ is not the world: train on with what was meant beside what taggers saw, and other pictures.

    python -m moodreel_training.widen --work DIR --start shipped --name wide --minutes 60

Chosen by what development.py holds out: none of it is trained on.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .augment import chain, framing, mixup, random_movement, sample, spoil
from .checkpoint import load_network
from .dataset import load, predict
from .development import Development
from .figures import softmax
from .fit import Settings, fit, log_run
from .labels import COUNT, distribution, usable, with_original
from .model import SMALL
from .paths import TRAINING
from .prior import corrected
from .webcam import spoil_as_webcams

ALIGNED = 0.6
MIXUP, MIXUP_UNTIL = 0.2, 0.8
# The label's share of a wild picture's target; the rest is what the network saw before.
TRUST = 0.7
# A wild label that the network, its prior off, gives less than this is left out.
BELIEVED = 0.02


@dataclass(frozen=True)
class Source:
    """Pictures uint8 (N, S, S), how to align them (N, 2, 3), whether they may be, targets (N, 8)."""

    images: torch.Tensor
    to_source: torch.Tensor
    loose: torch.Tensor
    targets: torch.Tensor

    def draw(self, count: int, balance: float) -> torch.Tensor:
        weights = self.targets @ self.targets.mean(dim=0).clamp(min=0.01) ** -balance
        return torch.multinomial(weights, count, replacement=True)

    def show(self, pick: torch.Tensor) -> torch.Tensor:
        """(B, 1, 48, 48), 0..255, moved and spoilt."""
        to_source = self.to_source[pick]
        if self.images.shape[-1] == 48:
            to_source = framing(to_source, self.loose[pick], ALIGNED)
        crops = sample(self.images[pick, None].float(), chain(to_source, random_movement(len(pick))))
        return spoil(spoil_as_webcams(crops))


def ferplus(work: Path, original: float) -> Source:
    data = load(work / "train.npz")
    votes = data["votes"].numpy()
    keep = usable(votes) & ~data["held"].numpy()
    shares = with_original(distribution(votes[keep]), votes[keep], data["original"].numpy()[keep], original)
    return Source(data["images"][keep], data["to_source"][keep], data["found"][keep], torch.from_numpy(shares).float())


def wild(work: Path, judge: torch.nn.Module, trust: float = TRUST) -> Source:
    """The wild faces that somebody believes, labels softened by what the network sees."""
    data = load(work / "wild.npz")
    keep = np.flatnonzero(~(data["held"] | data["doubtful"]).numpy())
    crops = sample(data["images"][keep][:, None].float(), data["to_source"][keep])
    seen = softmax(corrected(predict(judge, crops), 0.5))
    label = data["label"].numpy()[keep].astype(int)
    targets = trust * np.eye(COUNT, dtype=np.float32)[label] + (1 - trust) * seen
    believed = seen[np.arange(len(label)), label] >= BELIEVED
    print(f"wild: {believed.sum()} of {len(label)} believed, {np.bincount(label[believed], minlength=COUNT)}", flush=True)
    keep = torch.from_numpy(keep[believed])
    targets = torch.from_numpy(targets[believed]).float()
    return Source(data["images"][keep], data["to_source"][keep], torch.ones(len(keep), dtype=torch.bool), targets)


def lessons(
    sources: list[tuple[Source, float]], batch: int, balance: float, mix: bool
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """One epoch, as long as the first source: each batch holds that share of each source."""
    counts = [round(batch * share) for _, share in sources]
    for _ in range(len(sources[0][0].images) // batch):
        picks = [source.draw(count, balance) for (source, _), count in zip(sources, counts)]
        x = torch.cat([source.show(pick) for (source, _), pick in zip(sources, picks)])
        y = torch.cat([source.targets[pick] for (source, _), pick in zip(sources, picks)])
        yield mixup(x, y, MIXUP) if mix else (x, y)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="wide")
    parser.add_argument("--start", default="shipped", help="checkpoint to start from")
    parser.add_argument("--original", type=float, default=0.4, help="weight of the class a picture was collected under")
    parser.add_argument("--wild", type=float, default=0.2, help="share of wild pictures in a batch")
    parser.add_argument("--balance", type=float, default=0.3, help="0 shows emotions as often as they come, 1 all equally")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=0.04)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)

    network = load_network(args.work / f"{args.start}.pt")
    torch.manual_seed(args.seed)
    sources = [(ferplus(args.work, args.original), 1 - args.wild), (wild(args.work, network), args.wild)]
    settings = Settings(minutes=args.minutes, rate=args.rate, seed=args.seed, shape=SMALL)
    _, record = fit(
        network,
        lambda progress: lessons(sources, args.batch, args.balance, progress < MIXUP_UNTIL),
        Development.read(args.work),
        settings,
        args.work / f"{args.name}.pt",
        args.resume,
    )
    log_run({
        "step": "widen", "name": args.name, "start": args.start, "original": args.original, "wild": args.wild,
        "balance": args.balance, "batch": args.batch, **record,
    })  # fmt: skip


if __name__ == "__main__":
    main()
