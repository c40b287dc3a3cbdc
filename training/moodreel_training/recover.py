"""The network that ships as a checkpoint again, to train on from it.

    python -m moodreel_training.recover --work DIR --name shipped

Checkpoints are not kept in the repository, expression.onnx is. Its weights are bytes, so what comes
back differs from what was trained by half a step of each channel's scale.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .augment import augment
from .checkpoint import save
from .dataset import Faces
from .expression_onnx import WEIGHT_ZERO
from .heads import BANDS
from .labels import COUNT
from .model import SMALL, ExpressionNet, Unit
from .paths import MODELS, TRAINING
from .train import ALIGNED

BATCHES, BATCH = 16, 256


def names_of(network: ExpressionNet) -> dict[str, Unit]:
    """Each convolution of the network by its name in the ONNX graph, as expression_onnx.py gives it."""
    units = {"stem": network.stem, "reduce": network.reduce}
    for index, block in enumerate(network.blocks):
        units |= {f"block{index}_{number}": unit for number, unit in enumerate(block.path, start=1)}
        if isinstance(block.shortcut, Unit):
            units[f"block{index}_s"] = block.shortcut
    return units


def read_weights(network: ExpressionNet, model: onnx.ModelProto, temperature: float) -> None:
    """Fills the network; normalisations do nothing but add the bias that they were folded into."""
    arrays = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    source = {n.output[0]: n.input[0] for n in model.graph.node if n.op_type == "QLinearConv"}

    def copy(to: torch.Tensor, values: np.ndarray) -> None:
        to.data.copy_(torch.from_numpy(values.astype(np.float32)))

    for name, (convolution, norm) in names_of(network).items():
        scale = arrays[f"{name}_w_scale"]
        copy(convolution.weight, (arrays[f"{name}_w"].astype(np.float32) - WEIGHT_ZERO) * scale[:, None, None, None])
        copy(norm.bias, arrays[f"{name}_b"] * scale * arrays[f"{source[name]}_scale"])
        norm.weight.data.fill_((1 + norm.eps) ** 0.5)
    # The network has its head on the mean of the whole, the graph on bands of it.
    whole = arrays["head_w"].reshape(COUNT, -1, BANDS).sum(axis=2)
    copy(network.head.weight, whole * temperature)
    copy(network.head.bias, arrays["head_b"] * temperature)


@torch.no_grad()
def settle_norms(network: ExpressionNet, faces: Faces) -> None:
    """Gives the normalisations the means and variances of training pictures, the result staying the same."""
    sums: dict[Unit, list] = {}

    def count(unit: Unit):
        def hook(_module, _inputs, output: torch.Tensor) -> None:
            total = sums.setdefault(unit, [0, 0, 0])
            total[0] += output.sum((0, 2, 3))
            total[1] += (output * output).sum((0, 2, 3))
            total[2] += output.numel() // output.shape[1]

        return hook

    hooks = [unit[0].register_forward_hook(count(unit)) for unit in names_of(network).values()]
    for _ in range(BATCHES):
        pick = torch.randint(len(faces.images), (BATCH,))
        network(augment(faces.images[pick], faces.to_source[pick], faces.found[pick], ALIGNED))
    for hook in hooks:
        hook.remove()
    for (_, norm), (total, squares, count_) in ((unit, sums[unit]) for unit in sums):
        mean = total / count_
        variance = squares / count_ - mean * mean
        norm.bias += mean
        norm.weight.copy_((variance + norm.eps).sqrt())
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="shipped")
    args = parser.parse_args()

    torch.manual_seed(0)
    temperature = json.loads((MODELS / "expression.json").read_text())["calibration"]["temperature"]
    network = ExpressionNet(**SMALL).eval()
    read_weights(network, onnx.load(MODELS / "expression.onnx"), temperature)
    settle_norms(network, Faces.read(args.work / "train.npz"))
    weights = network.state_dict()
    save(args.work / f"{args.name}.pt", {"shape": SMALL, "model": weights, "average": weights})


if __name__ == "__main__":
    main()
