"""The small network, its export, and the portraits it learns from."""

import copy

import numpy as np
import onnx
import onnxruntime as ort
import torch

from moodreel_training.evaluate import unsure_below
from moodreel_training.expression_onnx import to_onnx
from moodreel_training.geometry import align, invert, warp
from moodreel_training.model import SMALL, ExpressionNet
from moodreel_training.network_size import size_of
from moodreel_training.portraits import Portraits, stored_crop

TEMPLATE = np.array([[15.5, 18.5], [32.5, 18.5], [24.0, 37.0]])


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


def test_a_stored_portrait_gives_the_crop_that_the_product_cuts():
    y, x = np.mgrid[0:300, 0:400].astype(np.float32)
    grey = 128 + 60 * np.sin(x / 23) + 50 * np.cos(y / 31)
    points = np.array([[150.0, 110.0], [220.0, 118.0], [182.0, 190.0]])
    stored = stored_crop(grey, points, TEMPLATE)
    portraits = Portraits(torch.from_numpy(stored)[None], torch.tensor([1]), torch.tensor([7]))
    wanted = warp(grey, invert(align(points, TEMPLATE)))
    assert np.abs(portraits.crops()[0, 0].numpy() - wanted).max() < 1.5  # rounding, and two samples for four


def test_portraits_are_drawn_with_their_own_target():
    torch.manual_seed(0)
    images = torch.stack([torch.full((144, 144), 10, dtype=torch.uint8), torch.full((144, 144), 200, dtype=torch.uint8)])
    crops, targets = Portraits(images, torch.tensor([0, 1]), torch.tensor([1, 2])).draw(20)
    assert torch.allclose(targets.sum(dim=1), torch.ones(20))
    assert ((crops.mean(dim=(1, 2, 3)) > 100) == (targets.argmax(dim=1) == 1)).all()


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
