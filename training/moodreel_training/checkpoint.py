"""Checkpoints: a network's shape and weights, so that later steps need not be given the shape."""

from __future__ import annotations

from pathlib import Path

import torch

from .face_network import FaceNetwork
from .model import ExpressionNet

NETWORKS = {"expression": ExpressionNet, "face": FaceNetwork}


def build_network(shape: dict) -> torch.nn.Module:
    """A network by its shape; `shape["network"]` names its kind, the rest are its parameters."""
    rest = dict(shape)
    return NETWORKS[rest.pop("network", "expression")](**rest)


def load_network(path: Path) -> torch.nn.Module:
    """The averaged weights of a run, ready to read faces with."""
    state = torch.load(path)
    model = build_network(state.get("shape", {}))
    model.load_state_dict(state["average"])
    return model.to(memory_format=torch.channels_last).eval()


def save(path: Path, state: dict) -> None:
    """Writes beside and renames, so that a broken run leaves the last whole checkpoint."""
    torch.save(state, path.with_suffix(".tmp"))
    path.with_suffix(".tmp").replace(path)
