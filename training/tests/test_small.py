"""The small network, and its export."""

import numpy as np
import onnx
import onnxruntime as ort
import torch

from moodreel_training.evaluate import ANSWERED, unsure_below
from moodreel_training.expression_onnx import to_onnx
from moodreel_training.found import Rise
from moodreel_training.model import SMALL, ExpressionNet
from moodreel_training.network_size import size_of
from networks import uneven

FLAT = Rise(torch.zeros(SMALL["widths"][-1]), torch.tensor(0.0))


def test_the_small_network_has_the_size_that_its_card_says(tmp_path):
    torch.manual_seed(0)
    graph = to_onnx(ExpressionNet(**SMALL), 1.0, FLAT, torch.rand(4, 1, 48, 48) * 255)
    onnx.save(graph, tmp_path / "small.onnx")
    size = size_of(tmp_path / "small.onnx")
    assert 0.8e6 < size["parameters"] < 0.9e6
    assert 45e6 < size["multiplyAdds"] < 49e6


def test_bottlenecks_in_bytes_say_what_the_network_says():
    torch.manual_seed(0)
    model = uneven(ExpressionNet(**SMALL))
    crops = torch.rand(16, 1, 48, 48) * 255
    with torch.no_grad():
        expected = model(crops).numpy()
    session = ort.InferenceSession(to_onnx(model, 1.0, FLAT, crops).SerializeToString())
    (logits,) = session.run(["logits"], {"input": crops.numpy()})
    assert np.abs(logits - expected).mean() < 0.1 * expected.std()


def test_the_threshold_answers_the_share_it_should():
    rng = np.random.default_rng(0)
    scores = rng.dirichlet(np.full(8, 0.3), 1000)
    threshold = unsure_below(scores, np.zeros(1000, int))
    top = scores.max(axis=1)
    assert (top >= threshold).mean() >= ANSWERED > (top >= threshold + 0.01).mean()
