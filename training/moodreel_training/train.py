"""Step 3: train the expression network on the taggers' vote distributions.

    python -m moodreel_training.train --work DIR --minutes 50

The learning rate follows progress, which is the share of --minutes used up (or of --epochs if
that is given), so a run ends on time on a busy machine too. A checkpoint after each epoch is
picked up by --resume. Every finished run adds a line to runs.jsonl.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from .augment import augment, mixup, sample
from .figures import softmax, summary
from .labels import distribution, majority, usable
from .model import ExpressionNet
from .paths import TRAINING


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="expression")
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--epochs", type=int, default=0, help="fixed length instead of --minutes")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=0.06)
    parser.add_argument("--decay", type=float, default=5e-4)
    parser.add_argument("--average", type=float, default=0.999, help="decay of the averaged weights")
    parser.add_argument("--balance", type=float, default=0.25, help="0 as is, 1 all classes equally often")
    parser.add_argument("--aligned", type=float, default=0.5, help="share of aligned framings")
    parser.add_argument("--mixup", type=float, default=0.3, help="Beta parameter; off in the last 15 %%")
    parser.add_argument("--smile", type=float, default=1.0, help="weight of a vote for happy")
    parser.add_argument("--start", type=Path, help="checkpoint whose averaged weights to start from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    return parser.parse_args()


def load(path: Path) -> dict[str, torch.Tensor]:
    return {key: torch.from_numpy(value) for key, value in np.load(path).items()}


def picture_weights(targets: np.ndarray, balance: float) -> torch.Tensor:
    """How often to draw each picture: rarer emotions more, by frequency ** -balance."""
    frequency = targets.mean(axis=0)
    return torch.from_numpy(targets @ frequency**-balance).float()


def learning_rate(progress: float, peak: float) -> float:
    """Linear rise over the first 4 %, then half a cosine down to nothing."""
    if progress < 0.04:
        return peak * (0.05 + 0.95 * progress / 0.04)
    return peak * 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - 0.04) / 0.96)))


@torch.no_grad()
def predict(model: torch.nn.Module, crops: torch.Tensor) -> np.ndarray:
    """Logits (N, 8) of crops (N, 1, 48, 48), averaged over nothing: one plain pass."""
    model.eval()
    parts = []
    for start in range(0, len(crops), 256):
        batch = crops[start : start + 256].contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16):
            parts.append(model(batch).float())
    return torch.cat(parts).numpy()


@torch.no_grad()
def update_average(average: torch.nn.Module, model: torch.nn.Module, step: int, decay: float) -> None:
    share = 1 - min(decay, (1 + step) / (10 + step))
    for mean, value in zip(average.state_dict().values(), model.state_dict().values()):
        if mean.dtype.is_floating_point:
            mean.lerp_(value, share)
        else:
            mean.copy_(value)


def optimiser(model: torch.nn.Module, args: argparse.Namespace) -> torch.optim.SGD:
    # Shrinking biases and normalisation scales only hurts; shrink convolutions alone.
    heavy = [p for p in model.parameters() if p.ndim > 1]
    light = [p for p in model.parameters() if p.ndim <= 1]
    groups = [{"params": heavy, "weight_decay": args.decay}, {"params": light, "weight_decay": 0.0}]
    return torch.optim.SGD(groups, lr=args.rate, momentum=0.9, nesterov=True)


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)

    data, valid = load(args.work / "train.npz"), load(args.work / "valid.npz")
    keep = usable(data["votes"].numpy())
    images, to_source, found = (data[k][keep] for k in ("images", "to_source", "found"))
    soft = distribution(data["votes"].numpy()[keep], args.smile)
    targets, weights = torch.from_numpy(soft), picture_weights(soft, args.balance)
    truth = majority(valid["votes"].numpy())
    raw = valid["images"][:, None].float()
    framings = {"raw": raw, "aligned": sample(raw, valid["to_source"])}

    model = ExpressionNet().to(memory_format=torch.channels_last)
    if args.start:
        model.load_state_dict(torch.load(args.start)["average"])
    average = copy.deepcopy(model)
    optim = optimiser(model, args)
    spent, epoch, step = 0.0, 0, 0
    checkpoint = args.work / f"{args.name}.pt"
    if args.resume and checkpoint.exists():
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        optim.load_state_dict(state["optimiser"])
        spent, epoch, step = state["spent"], state["epoch"], state["step"]
        torch.manual_seed(args.seed + epoch)

    figures: dict = {}
    progress = 0.0
    mark = time.time()
    while progress < 1:
        model.train()
        order = torch.multinomial(weights, len(images), replacement=True)
        total = seen = 0.0
        steps = len(order) // args.batch
        for batch in order[: steps * args.batch].split(args.batch):
            now = time.time()
            spent, mark = spent + now - mark, now
            progress = step / (args.epochs * steps) if args.epochs else spent / (args.minutes * 60)
            if progress >= 1:
                break
            for group in optim.param_groups:
                group["lr"] = learning_rate(progress, args.rate)
            x = augment(images[batch], to_source[batch], found[batch], args.aligned)
            y = targets[batch]
            if args.mixup and progress < 0.85:
                x, y = mixup(x, y, args.mixup)
            with torch.autocast("cpu", torch.bfloat16):
                logits = model(x.contiguous(memory_format=torch.channels_last))
            loss = -(y * F.log_softmax(logits.float(), dim=1)).sum(dim=1).mean()
            optim.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optim.step()
            step += 1
            update_average(average, model, step, args.average)
            total, seen = total + loss.item(), seen + 1
        epoch += 1
        figures = {k: summary(softmax(predict(average, v)), truth) for k, v in framings.items()}
        print(
            f"epoch {epoch} progress {progress:.3f} minutes {spent / 60:.1f} loss {total / max(seen, 1):.4f} "
            + " ".join(f"{k} {f['accuracy']:.4f}/{f['macroF1']:.4f}" for k, f in figures.items()),
            flush=True,
        )
        state = {
            "model": model.state_dict(), "average": average.state_dict(), "optimiser": optim.state_dict(),
            "spent": spent, "epoch": epoch, "step": step,
        }  # fmt: skip
        torch.save(state, checkpoint.with_suffix(".tmp"))
        checkpoint.with_suffix(".tmp").replace(checkpoint)

    config = {k: (v.name if isinstance(v, Path) else v) for k, v in vars(args).items() if k != "resume"}
    record = {
        "config": config, "seed": args.seed, "minutes": round(spent / 60, 1), "epochs": epoch,
        "valid": {k: {m: f[m] for m in ("accuracy", "macroF1", "ece15")} for k, f in figures.items()},
    }  # fmt: skip
    with (TRAINING / "runs.jsonl").open("a") as file:
        file.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    main()
