"""What webcams and rooms do to crops (B, 1, 48, 48), 0..255, beyond augment.py: each for some pictures."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from .augment import uniform
from .geometry import CROP

BLOCK = 8  # pixels, as in JPEG


def _some(x: torch.Tensor, changed: torch.Tensor, share: float) -> torch.Tensor:
    return torch.where((torch.rand(len(x)) < share)[:, None, None, None], changed, x)


def back_light(x: torch.Tensor) -> torch.Tensor:
    """A window behind: a face in the dark, pressed into few grey levels, its rim bright."""
    count = len(x)
    dim = uniform(count, 0.12, 0.5)[:, None, None, None]
    line = torch.linspace(-1, 1, CROP)
    rim = (line[None, :] ** 2 + line[:, None] ** 2).sqrt().sub(1.0).clamp(0, 0.4) / 0.4
    glow = uniform(count, 0, 160)[:, None, None, None]
    return (torch.round(x * dim) + rim * glow).clamp(0, 255)


def side_light(x: torch.Tensor) -> torch.Tensor:
    """A lamp on one side: beyond a soft edge the face lies in shadow."""
    count = len(x)
    direction = torch.rand(count) * 2 * math.pi
    line = torch.linspace(-1, 1, CROP)
    along = (
        torch.cos(direction)[:, None, None] * line[None, None, :]
        + torch.sin(direction)[:, None, None] * line[None, :, None]
    )
    edge = torch.sigmoid((along - uniform(count, -0.3, 0.3)[:, None, None]) * uniform(count, 2, 9)[:, None, None])
    shadow = uniform(count, 0.15, 0.6)[:, None, None]
    return x * (shadow + (1 - shadow) * edge)[:, None]


def motion(x: torch.Tensor) -> torch.Tensor:
    """The mean along a short line, the same direction for the whole batch."""
    angle, length, steps = torch.rand(1).item() * math.pi, 1 + 3 * torch.rand(1).item(), 5
    total = torch.zeros_like(x)
    for step in range(steps):
        at = (step / (steps - 1) - 0.5) * length * 2 / CROP
        theta = torch.tensor([[[1.0, 0, math.cos(angle) * at], [0, 1.0, math.sin(angle) * at]]])
        grid = F.affine_grid(theta.expand(len(x), 2, 3), list(x.shape), align_corners=False)
        total += F.grid_sample(x, grid, padding_mode="border", align_corners=False)
    return total / steps


def distance(x: torch.Tensor) -> torch.Tensor:
    """As from across the room: 14 to 30 pixels wide, the same for the whole batch, then enlarged."""
    side = int(torch.randint(14, 31, (1,)))
    small = F.interpolate(x, size=side, mode="area")
    return F.interpolate(small, size=CROP, mode="bilinear", align_corners=False)


def _cosines() -> torch.Tensor:
    k, n = torch.arange(BLOCK)[:, None], torch.arange(BLOCK)[None]
    rows = torch.cos(math.pi * (2 * n + 1) * k / (2 * BLOCK)) * math.sqrt(2 / BLOCK)
    rows[0] /= math.sqrt(2)
    return rows


def compress(x: torch.Tensor) -> torch.Tensor:
    """Blocks of 8 with their fine detail rounded away, as a poor JPEG or a thin video stream leaves them."""
    count, cells, dct = len(x), CROP // BLOCK, _cosines()
    blocks = x.reshape(count, cells, BLOCK, cells, BLOCK).permute(0, 1, 3, 2, 4)
    order = torch.arange(BLOCK)
    steps = (8 + 6 * (order[:, None] + order[None])) * uniform(count, 0.5, 2.5)[:, None, None, None, None]
    packed = torch.round(dct @ blocks @ dct.T / steps) * steps
    return (dct.T @ packed @ dct).permute(0, 1, 3, 2, 4).reshape(x.shape).clamp(0, 255)


def spoil_as_webcams(x: torch.Tensor) -> torch.Tensor:
    x = _some(x, back_light(x), 0.08)
    x = _some(x, side_light(x), 0.15)
    x = _some(x, motion(x), 0.10)
    x = _some(x, distance(x), 0.12)
    return _some(x, compress(x), 0.2)
