"""Checkpoints: a network's shape and weights, so that later steps need not be told the shape."""

from __future__ import annotations

from pathlib import Path

import torch

from .model import ExpressionNet


def load_network(path: Path) -> ExpressionNet:
    """The averaged weights of a run, ready to read faces with."""
    state = torch.load(path)
    model = ExpressionNet(**state.get("shape", {}))
    model.load_state_dict(state["average"])
    return model.to(memory_format=torch.channels_last).eval()


def save(path: Path, state: dict) -> None:
    """Writes beside and renames, so that a broken run leaves the last whole checkpoint."""
    torch.save(state, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)
