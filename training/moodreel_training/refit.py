"""The last layer of found faces, fitted again in the file that ships, in which nothing else changes.

    python -m moodreel_training.refit --work DIR --network shipped

So a change of what found faces are fitted to costs no look at FER+ valid, and moves neither tight crops
nor `look`. Run evaluate.py and fuse.py afterwards.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from .checkpoint import load_network
from .detector.blazeface import BlazeFace
from .export import ForFound, finish_found, pin
from .fit_heads import Material, fit_found_head
from .found import Portraits
from .heads import Head
from .judge import features_of
from .paths import FACES, MODELS, TRAINING


def with_found(model: onnx.ModelProto, found: ForFound) -> onnx.ModelProto:
    """The graph with another layer for found faces and its rise."""
    values = {
        "found_w": found.head.weight, "found_b": found.head.bias,
        "rise_w": found.rise.weight[None], "rise_b": found.rise.bias[None],
    }  # fmt: skip
    result = onnx.ModelProto()
    result.CopyFrom(model)
    for one in result.graph.initializer:
        if one.name in values:
            one.CopyFrom(numpy_helper.from_array(values[one.name].numpy(), one.name))
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--network", default="shipped", help="checkpoint of the network that ships: see recover")
    parser.add_argument("--faces", type=Path, default=FACES)
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--seed", type=int, default=100, help="of the first draw of views")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)

    network = load_network(args.work / f"{args.network}.pt")
    graph = onnx.load(args.models / "expression.onnx")
    spec = json.loads((args.models / "expression.json").read_text())

    def features(crops: torch.Tensor) -> torch.Tensor:
        return features_of(graph, crops[:, 0].numpy())

    trained = Head(network.head.weight.detach(), network.head.bias.detach()).over_bands()
    material = Material.read(args.work, network)
    plain = material.plain_lessons(features)
    head = fit_found_head(material, trained, plain, features, args.seed)
    portraits = Portraits.read(args.faces / "london", BlazeFace(args.models))
    found = finish_found(args.work, head, features, plain, portraits, spec["template"], spec["detected"]["zoom"])
    onnx.save(with_found(graph, found), args.models / "expression.onnx")
    spec["calibration"]["foundTemperature"] = found.temperature
    spec["detected"]["leftOut"] = found.left_out
    (args.models / "expression.json").write_text(json.dumps(spec, indent=2) + "\n")
    pin(args.models)
    print(f"temperature {found.temperature}, left out {found.left_out}")


if __name__ == "__main__":
    main()
