"""Step after export: says of a crop whether it is a face that can be read.

    python -m moodreel_training.judge --work DIR

A linear layer on the features that the expression network has anyway, so it takes no time: a face,
one upside down, one with its mouth covered, or none. It is fitted on what the exported network sees,
bytes and all, and put into expression.onnx as the output `look`; looks.py makes the crops. Which share
of good faces each answer may turn away, on people held out, sets its threshold.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from .looks import LOOKS
from .paths import MODELS, TRAINING

OUTPUT, FEATURES, DECAY = "look", "features", 1e-3
# Of the faces of people held out so many may be taken for something else. A shoulder before a chin looks
# covered, and the mouth can be read.
TURNED_AWAY = {"upsideDown": 0.01, "covered": 0.004, "noFace": 0.01}


def without_judge(model: onnx.ModelProto) -> onnx.ModelProto:
    """The graph as export.py writes it."""
    names = {OUTPUT, "look_logits", "look_w", "look_b"}
    result = onnx.ModelProto()
    result.CopyFrom(model)
    for field, name_of in (
        (result.graph.node, lambda n: n.output[0]),
        (result.graph.initializer, lambda i: i.name),
        (result.graph.output, lambda o: o.name),
    ):
        kept = [item for item in field if name_of(item) not in names]
        del field[:]
        field.extend(kept)
    return result


def features_of(model: onnx.ModelProto, crops: np.ndarray) -> torch.Tensor:
    """What the exported network makes of crops uint8 (N, 48, 48): (N, C)."""
    shown = onnx.ModelProto()
    shown.CopyFrom(model)
    shown.graph.output.append(helper.make_tensor_value_info(FEATURES, TensorProto.FLOAT, ["batch", None]))
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(shown.SerializeToString(), options)
    parts = [
        session.run([FEATURES], {"input": batch[:, None].astype(np.float32)})[0]
        for batch in np.array_split(crops, max(1, len(crops) // 256))
    ]
    return torch.from_numpy(np.concatenate(parts))


def fit(features: torch.Tensor, looks: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Weights (4, C) and biases (4,), each look weighing the same."""
    mean, deviation = features.mean(dim=0), features.std(dim=0) + 1e-3
    unit = (features - mean) / deviation
    count = len(LOOKS)
    free = torch.zeros(count, features.shape[1] + 1, requires_grad=True)
    weights = len(looks) / count / torch.bincount(looks, minlength=count).float()
    optimiser = torch.optim.LBFGS([free], max_iter=150, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        logits = unit @ free[:, :-1].T + free[:, -1]
        total = F.cross_entropy(logits, looks, weight=weights) + DECAY * (free[:, :-1] ** 2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    weight = (free[:, :-1] / deviation).detach()
    return weight, free[:, -1].detach() - weight @ mean


def attach(model: onnx.ModelProto, weight: torch.Tensor, bias: torch.Tensor) -> onnx.ModelProto:
    result = without_judge(model)
    graph = result.graph
    graph.initializer.extend([numpy_helper.from_array(weight.numpy(), "look_w"), numpy_helper.from_array(bias.numpy(), "look_b")])
    graph.node.append(helper.make_node("Gemm", [FEATURES, "look_w", "look_b"], ["look_logits"], name="Gemm_look", transB=1))
    graph.node.append(helper.make_node("Softmax", ["look_logits"], [OUTPUT], name="Softmax_look", axis=1))
    graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", len(LOOKS)]))
    onnx.checker.check_model(result)
    return result


def thresholds(scores: torch.Tensor, looks: torch.Tensor) -> tuple[dict, dict]:
    """By look: the score from which it is believed, and the share of it that is then caught."""
    at, caught = {}, {}
    for name, share in TURNED_AWAY.items():
        column = LOOKS.index(name)
        at[name] = round(max(0.3, float(scores[looks == 0, column].quantile(1 - share))), 3)
        caught[name] = round(float((scores[looks == column, column] >= at[name]).float().mean()), 3)
    return at, caught


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--models", type=Path, default=MODELS)
    args = parser.parse_args()
    torch.set_num_threads(1)
    data = np.load(args.work / "looks.npz")
    looks, held = torch.from_numpy(data["look"]).long(), torch.from_numpy(data["held"])
    model = without_judge(onnx.load(args.models / "expression.onnx"))
    features = features_of(model, data["crops"])
    weight, bias = fit(features[~held], looks[~held])
    scores = (features @ weight.T + bias).softmax(dim=1)
    at, caught = thresholds(scores[held], looks[held])
    onnx.save(attach(model, weight, bias), args.models / "expression.onnx")
    spec = json.loads((args.models / "expression.json").read_text())
    spec["outputs"]["look"] = {
        "name": OUTPUT, "shape": ["batch", len(LOOKS)], "labels": list(LOOKS),
        "note": "what the crop shows, shares summing to 1: a face to be read, one upside down, one with its mouth covered, or none",
    }  # fmt: skip
    spec["look"] = {
        "from": at,
        "caught": caught,
        "note": "a look is believed from this share on; with it `caught` of such crops of people held out are noticed, and at most 1 in 100 good faces is turned away for it",
    }
    (args.models / "expression.json").write_text(json.dumps(spec, indent=2) + "\n")
    print(at, caught)


if __name__ == "__main__":
    main()
