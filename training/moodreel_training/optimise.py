"""The optimiser, its learning rate, and the average of weights that is kept in the end."""

from __future__ import annotations

import math

import torch


def optimiser(model: torch.nn.Module, decay: float) -> torch.optim.SGD:
    # Shrinking biases and normalisation scales only hurts; shrink convolutions alone.
    heavy = [p for p in model.parameters() if p.ndim > 1]
    light = [p for p in model.parameters() if p.ndim <= 1]
    groups = [{"params": heavy, "weight_decay": decay}, {"params": light, "weight_decay": 0.0}]
    return torch.optim.SGD(groups, lr=0.0, momentum=0.9, nesterov=True)


def learning_rate(progress: float, peak: float) -> float:
    """Linear rise over the first 4 %, then half a cosine down to nothing."""
    if progress < 0.04:
        return peak * (0.05 + 0.95 * progress / 0.04)
    return peak * 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - 0.04) / 0.96)))


@torch.no_grad()
def update_average(average: torch.nn.Module, model: torch.nn.Module, step: int, decay: float) -> None:
    """Exponential moving average; early steps forget faster, so that it does not lag at first."""
    share = 1 - min(decay, (1 + step) / (10 + step))
    for mean, value in zip(average.state_dict().values(), model.state_dict().values()):
        if mean.dtype.is_floating_point:
            mean.lerp_(value, share)
        else:
            mean.copy_(value)
