"""The small network, and its export."""

import numpy as np
import onnx
import onnxruntime as ort
import torch

from moodreel_training.evaluate import RIGHT, unsure_below
from moodreel_training.model import SMALL, ExpressionNet
from moodreel_training.network_size import size_of
from networks import exported, uneven


def test_the_small_network_has_the_size_that_its_card_says(tmp_path):
    torch.manual_seed(0)
    graph = exported(ExpressionNet(**SMALL), torch.rand(4, 1, 48, 48) * 255)
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
    session = ort.InferenceSession(exported(model, crops).SerializeToString())
    (logits,) = session.run(["logits"], {"input": crops.numpy()})
    assert np.abs(logits - expected).mean() < 0.1 * expected.std()


def test_from_the_threshold_on_the_sure_are_right_in_every_domain():
    rng = np.random.default_rng(0)
    domains = {}
    for name, honest in (("known", 1.0), ("other", 0.6)):
        top = rng.uniform(0.3, 1, 4000)
        scores = np.full((4000, 8), ((1 - top) / 7)[:, None].repeat(8, axis=1))
        scores[:, 0] = top
        domains[name] = (scores, np.where(rng.random(4000) < top**(1 / honest), 0, 1))
    threshold = unsure_below(domains)
    for scores, truth in domains.values():
        assert (truth[scores.max(axis=1) >= threshold] == 0).mean() >= RIGHT
    assert unsure_below({"known": domains["known"]}) < threshold
