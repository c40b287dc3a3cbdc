"""The small network, and its export."""

import copy

import numpy as np
import onnx
import onnxruntime as ort
import torch

from moodreel_training.evaluate import unsure_below
from moodreel_training.expression_onnx import to_onnx
from moodreel_training.model import SMALL, ExpressionNet
from moodreel_training.network_size import size_of


def test_bottlenecks_are_exported_as_the_network_says(tmp_path):
    torch.manual_seed(0)
    model = ExpressionNet(**SMALL)
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.0)
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    model.eval()
    crops = torch.rand(2, 1, 48, 48) * 255
    with torch.no_grad():
        expected = model(crops).numpy()
    graph = to_onnx(model, 1.0, weights="float32")
    _, logits = ort.InferenceSession(graph.SerializeToString()).run(None, {"input": crops.numpy()})
    assert np.allclose(logits, expected, atol=1e-3)

    onnx.save(graph, tmp_path / "small.onnx")
    size = size_of(tmp_path / "small.onnx")
    assert 0.8e6 < size["parameters"] < 0.9e6
    assert 45e6 < size["multiplyAdds"] < 49e6


def test_the_threshold_answers_four_in_five():
    rng = np.random.default_rng(0)
    scores = rng.dirichlet(np.full(8, 0.3), 1000)
    threshold = unsure_below(scores, np.zeros(1000, int))
    top = scores.max(axis=1)
    assert (top >= threshold).mean() >= 0.8 > (top >= threshold + 0.01).mean()


def test_weights_of_a_byte_hardly_change_the_answer():
    torch.manual_seed(0)
    model = ExpressionNet(**SMALL)
    crops = (torch.rand(4, 1, 48, 48) * 255).numpy()
    wide, small = (
        ort.InferenceSession(to_onnx(copy.deepcopy(model), 1.0, weights=weights).SerializeToString()).run(None, {"input": crops})
        for weights in ("float32", "int8")
    )
    assert np.abs(wide[0] - small[0]).max() < 0.02
    assert not np.array_equal(wide[1], small[1])
