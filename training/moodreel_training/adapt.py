"""Step 5: teach the student faces as cameras see them, beside FER+.

    python -m moodreel_training.adapt --work DIR --teachers teacher-a teacher-b --start student

A few pictures of each batch are portraits, the rest are lessons as in step 4, which keep the
other emotions where they are. With --folds 5 it trains five times on four fifths of the people
and reads the fifth, which is the honest figure, since the final network has seen all of them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from .augment import spoil
from .checkpoint import load_network
from .dataset import Check, Faces, predict
from .distil import Teachers, lessons
from .fit import Settings, fit, log_run
from .model import SMALL
from .paths import TRAINING
from .portraits import LABELS, Portraits


def mixed(
    faces: Faces, portraits: Portraits, teachers: Teachers, share: float, batch: int, per_batch: int
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    for x, y in lessons(faces, teachers, share, batch - per_batch, mix=False):
        shown, targets = portraits.draw(per_batch)
        yield torch.cat([x, spoil(shown)]), torch.cat([y, targets])


def read_as_posed(network: torch.nn.Module, portraits: Portraits) -> dict[str, list[int]]:
    """For each pose, which portraits are read as it: one 0 or 1 a picture."""
    read = predict(network, portraits.crops()).argmax(axis=1)
    label = portraits.label.numpy()
    return {pose: (read[label == index] == index).astype(int).tolist() for pose, index in LABELS.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="expression")
    parser.add_argument("--start", default="student")
    parser.add_argument("--teachers", nargs="+", required=True)
    parser.add_argument("--share", type=float, default=0.7)
    parser.add_argument("--portraits", type=int, default=6, help="of each batch")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--minutes", type=float, default=4, help="each training")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=0.01)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)

    faces, check = Faces.read(args.work / "train.npz"), Check.read(args.work / "valid.npz")
    teachers, portraits = Teachers(args.work, args.teachers), Portraits.read(args.work / "portraits.npz")
    settings = Settings(minutes=args.minutes, rate=args.rate, seed=args.seed, shape=SMALL)
    people = np.unique(portraits.person.numpy())
    fold_of = dict(zip(np.random.default_rng(args.seed).permutation(people), np.arange(len(people)) % max(args.folds, 1)))
    fold = torch.tensor([fold_of[int(p)] for p in portraits.person])

    def adapt(seen: Portraits, name: str) -> tuple[torch.nn.Module, dict]:
        return fit(
            load_network(args.work / f"{args.start}.pt"),
            lambda _: mixed(faces, seen, teachers, args.share, args.batch, args.portraits),
            check, settings, args.work / f"{name}.pt",
        )  # fmt: skip

    record = {"step": "adapt", "name": args.name, "start": args.start, "teachers": args.teachers,
              "share": args.share, "portraits": args.portraits, "batch": args.batch, "folds": args.folds}  # fmt: skip
    before = read_as_posed(load_network(args.work / f"{args.start}.pt"), portraits)
    record["before"] = {pose: sum(hits) for pose, hits in before.items()}
    if args.folds == 0:
        network, fitted = adapt(portraits, args.name)
        record["seen"] = {pose: sum(hits) for pose, hits in read_as_posed(network, portraits).items()}
        log_run({**record, **fitted})
        return
    unseen: dict[str, int] = {pose: 0 for pose in LABELS}
    runs = []
    for held in range(args.folds):
        network, fitted = adapt(portraits.only(fold != held), f"{args.name}-fold")
        runs.append(fitted["valid"])
        for pose, hits in read_as_posed(network, portraits.only(fold == held)).items():
            unseen[pose] += sum(hits)
        print(f"fold {held}: {unseen} so far, of {len(people) * (held + 1) // args.folds} each", flush=True)
    log_run({**record, "unseen": unseen, "people": len(people), "minutes": args.minutes, "rate": args.rate, "valid": runs})


if __name__ == "__main__":
    main()
