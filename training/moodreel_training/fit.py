"""The training loop that train and distil share."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

import torch
import torch.nn.functional as F

from .checkpoint import save
from .optimise import learning_rate, optimiser, update_average
from .paths import TRAINING
from .precision import autocast


class Check(Protocol):
    """Pictures that are not trained on, and what a network makes of them."""

    def figures(self, model: torch.nn.Module) -> dict: ...


# Pictures (B, 1, 48, 48), 0..255, and their targets (B, 8), given the progress 0..1.
Batches = Callable[[float], Iterator[tuple[torch.Tensor, torch.Tensor]]]


@dataclass(frozen=True)
class Settings:
    minutes: float
    rate: float
    seed: int
    decay: float = 5e-4
    average: float = 0.999
    shape: dict = field(default_factory=dict)


def fit(
    model: torch.nn.Module, batches: Batches, check: Check, settings: Settings, checkpoint: Path, resume: bool = False
) -> tuple[torch.nn.Module, dict]:
    """Trains in place and returns the averaged network with its record for runs.jsonl.

    The learning rate follows progress, which is the share of the processor minutes used up, so a run
    gets through its schedule on a busy machine too, later. A checkpoint after each epoch is picked up
    by `resume`.
    """
    torch.manual_seed(settings.seed)
    model = model.to(memory_format=torch.channels_last)
    average = copy.deepcopy(model)
    optim = optimiser(model, settings.decay)
    forward = torch.compile(model)
    spent, epoch, step = 0.0, 0, 0
    if resume and checkpoint.exists():
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        optim.load_state_dict(state["optimiser"])
        spent, epoch, step = state["spent"], state["epoch"], state["step"]
        torch.manual_seed(settings.seed + epoch)

    figures: dict = {}
    progress, mark = spent / (settings.minutes * 60), time.process_time()
    while progress < 1:
        model.train()
        total = seen = 0.0
        for x, y in batches(progress):
            now = time.process_time()
            spent, mark = spent + now - mark, now
            progress = spent / (settings.minutes * 60)
            if progress >= 1:
                break
            for group in optim.param_groups:
                group["lr"] = learning_rate(progress, settings.rate)
            with autocast():
                logits = forward(x.contiguous(memory_format=torch.channels_last))
            loss = -(y * F.log_softmax(logits.float(), dim=1)).sum(dim=1).mean()
            optim.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optim.step()
            step += 1
            update_average(average, model, step, settings.average)
            total, seen = total + loss.item(), seen + 1
        epoch += 1
        figures = check.figures(average)
        print(
            f"epoch {epoch} progress {progress:.3f} minutes {spent / 60:.1f} loss {total / max(seen, 1):.4f} "
            + json.dumps(figures),
            flush=True,
        )
        save(checkpoint, {
            "shape": settings.shape, "model": model.state_dict(), "average": average.state_dict(),
            "optimiser": optim.state_dict(), "spent": spent, "epoch": epoch, "step": step,
        })  # fmt: skip
    record = {
        **asdict(settings), "minutes": round(spent / 60, 1), "epochs": epoch, "steps": step,
        "figures": figures,
    }  # fmt: skip
    return average, record


def log_run(record: dict) -> None:
    with (TRAINING / "runs.jsonl").open("a") as file:
        file.write(json.dumps(record) + "\n")
