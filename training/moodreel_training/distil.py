"""Step 4: train the small network that ships on what larger ones see (Hinton et al. 2015).

    python -m moodreel_training.distil --work DIR --teachers teacher-a teacher-b --minutes 65

Teachers and student look at the very same augmented, mixed picture, for as many epochs as time
allows (Beyer et al. 2022, "a good teacher is patient and consistent"). Some pictures are faces that
nobody has, the brows of one above the mouth of another: no tagger saw them, but teachers can tell.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import torch

from .checkpoint import load_network
from .dataset import Check, Faces
from .fit import Settings, fit, log_run
from .model import SMALL, ExpressionNet
from .paths import TRAINING
from .precision import autocast
from .train import views

MIX_UNTIL = 0.9
JOINED = 0.35  # share of pictures that are joined of two faces


class Teachers:
    """Networks whose mean probability, over a picture and its mirror image, is the lesson."""

    def __init__(self, work: Path, names: list[str]):
        self.names = names
        self.networks = [torch.compile(load_network(work / f"{name}.pt")) for name in names]

    @torch.no_grad()
    def scores(self, x: torch.Tensor) -> torch.Tensor:
        """(B, 1, 48, 48) -> (B, 8)."""
        x = x.contiguous(memory_format=torch.channels_last)
        with autocast():
            views = (x, x.flip(3).contiguous(memory_format=torch.channels_last))
            parts = [network(view).float().softmax(dim=1) for network in self.networks for view in views]
        return torch.stack(parts).mean(dim=0)


def lessons(
    faces: Faces, teachers: Teachers, share: float, batch: int, mix: bool
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Pictures with targets: share of the teachers' view, the rest of the taggers'."""
    for x, votes in views(faces, batch, mix):
        x, joined = join(x) if mix else (x, torch.zeros(len(x), dtype=torch.bool))
        taught = torch.where(joined, 1.0, share)[:, None]
        yield x, taught * teachers.scores(x) + (1 - taught) * votes


def join(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Puts the lower part of another picture under some of (B, 1, 48, 48); which ones (B,)."""
    count, _, height, _ = x.shape
    joined = torch.rand(count) < JOINED
    cut = torch.randint(height * 2 // 5, height * 2 // 3, (count,))
    lower = torch.arange(height)[None] >= cut[:, None]
    swap = (lower & joined[:, None])[:, None, :, None]
    return torch.where(swap, x[torch.randperm(count)], x), joined


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="student")
    parser.add_argument("--teachers", nargs="+", required=True)
    parser.add_argument("--start", help="checkpoint to start from")
    parser.add_argument("--share", type=float, default=0.7, help="weight of the teachers against the votes")
    parser.add_argument("--minutes", type=float, default=65)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)

    faces, teachers = Faces.read(args.work / "train.npz"), Teachers(args.work, args.teachers)
    torch.manual_seed(args.seed)
    _, record = fit(
        load_network(args.work / f"{args.start}.pt") if args.start else ExpressionNet(**SMALL),
        lambda progress: lessons(faces, teachers, args.share, args.batch, progress < MIX_UNTIL),
        Check.read(args.work / "valid.npz"),
        Settings(minutes=args.minutes, rate=args.rate, seed=args.seed, shape=SMALL),
        args.work / f"{args.name}.pt",
        args.resume,
    )
    log_run({
        "step": "distil", "name": args.name, "teachers": args.teachers, "share": args.share,
        "start": args.start, "batch": args.batch, **record,
    })  # fmt: skip


if __name__ == "__main__":
    main()
