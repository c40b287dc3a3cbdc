"""Step after widen: the mean of two networks' weights (Wortsman et al. 2022, "Robust fine-tuning").

    python -m moodreel_training.average --of shipped wide --shares 0.4 0.6 --name soup

The one that was trained on reads what people mean better, the one before what taggers see; between them
lies one that loses little of either. Its normalisations take their means and variances from training
pictures again, since those of two networks have no mean that is of use.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from .augment import augment
from .checkpoint import load_network, save
from .dataset import Faces
from .model import SMALL
from .paths import TRAINING
from .widen import ALIGNED

BATCHES, BATCH = 24, 256


def average(networks: list[torch.nn.Module], shares: list[float]) -> torch.nn.Module:
    """The first network, with the mean of all their weights."""
    states = [network.state_dict() for network in networks]
    mean = {
        key: sum(state[key] * share for state, share in zip(states, shares)) / sum(shares)
        if value.dtype.is_floating_point
        else value
        for key, value in states[0].items()
    }
    networks[0].load_state_dict(mean)
    return networks[0]


@torch.no_grad()
def measure_norms(network: torch.nn.Module, faces: Faces) -> None:
    """Means and variances of training pictures, each batch counting the same."""
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None
    network.train()
    for _ in range(BATCHES):
        pick = torch.randint(len(faces.images), (BATCH,))
        network(augment(faces.images[pick], faces.to_source[pick], faces.found[pick], ALIGNED))
    network.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--of", nargs="+", default=["shipped", "wide"], help="checkpoints")
    parser.add_argument("--shares", nargs="+", type=float, default=[0.4, 0.6])
    parser.add_argument("--name", default="soup")
    args = parser.parse_args()
    torch.manual_seed(0)
    network = average([load_network(args.work / f"{name}.pt") for name in args.of], args.shares)
    measure_norms(network, Faces.read(args.work / "train.npz"))
    weights = network.state_dict()
    save(args.work / f"{args.name}.pt", {"shape": SMALL, "model": weights, "average": weights})


if __name__ == "__main__":
    main()
