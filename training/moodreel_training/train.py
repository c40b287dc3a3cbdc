"""Step 3: train a network on the taggers' vote distributions.

    python -m moodreel_training.train --work DIR --name teacher-a --minutes 30
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import torch

from .augment import augment, mixup
from .dataset import Check, Faces
from .checkpoint import build_network
from .face_network import start_from_faces
from .fit import Settings, fit, log_run
from .paths import TRAINING

ALIGNED = 0.5  # share of pictures shown aligned; the others as FER+ frames them
BALANCE = 0.25  # 0 shows emotions as often as they come, 1 all equally often
MIXUP = 0.3  # Beta parameter
MIXUP_UNTIL = 0.85  # of the run; the rest is on plain pictures


def views(faces: Faces, batch: int, mix: bool) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """One epoch of augmented pictures (B, 1, 48, 48) with targets (B, 8)."""
    weights = faces.draw_weights(BALANCE)
    order = torch.multinomial(weights, len(weights), replacement=True)
    for pick in order[: len(order) // batch * batch].split(batch):
        x = augment(faces.images[pick], faces.to_source[pick], faces.found[pick], ALIGNED)
        yield mixup(x, faces.targets[pick], MIXUP) if mix else (x, faces.targets[pick])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="teacher-a")
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=0.06)
    parser.add_argument("--shape", type=json.loads, default={}, help='JSON, such as {"stem": 48}')
    parser.add_argument("--faces", type=Path, help="start from dlib's weights: face-api's model folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)

    faces = Faces.read(args.work / "train.npz")
    settings = Settings(minutes=args.minutes, rate=args.rate, seed=args.seed, shape=args.shape)
    check = Check.read(args.work / "valid.npz")
    torch.manual_seed(args.seed)
    network = build_network(args.shape)
    if args.faces:
        start_from_faces(network, args.faces, check.framings["aligned"][:512])
    _, record = fit(
        network,
        lambda progress: views(faces, args.batch, progress < MIXUP_UNTIL),
        check,
        settings,
        args.work / f"{args.name}.pt",
        args.resume,
    )
    log_run({"step": "train", "name": args.name, "batch": args.batch, **record})


if __name__ == "__main__":
    main()
