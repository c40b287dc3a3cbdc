"""The ONNX graph must say what the network says, with normalisation folded."""

import numpy as np
import onnxruntime as ort
import torch
import torch.nn.functional as F

from moodreel_training.augment import augment, sample
from moodreel_training.calibrate import fit_temperature
from moodreel_training.export import ForFound
from moodreel_training.expression_onnx import to_onnx
from moodreel_training.found import HAPPY, LIMIT, Rise
from moodreel_training.heads import BANDS, Head, Lesson, fit_head
from moodreel_training.model import SMALL, ExpressionNet, standardise
from moodreel_training.refit import with_found
from networks import exported, uneven


def bands(model: ExpressionNet, crops: torch.Tensor) -> torch.Tensor:
    """What the graph's heads are to see: each channel's mean over the upper, the middle and the lower third."""
    shown = model.blocks(F.relu(model.reduce(F.relu(model.stem(standardise(crops))))))
    return shown.unflatten(2, (BANDS, -1)).mean(dim=(3, 4)).flatten(1)


def test_export_agrees_with_the_network():
    torch.manual_seed(0)
    model = ExpressionNet()
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.0)
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    model.eval()
    crops = torch.rand(64, 1, 48, 48) * 255
    rise = Rise(torch.randn(192 * BANDS) / 16, torch.tensor(0.3))
    with torch.no_grad():
        features = bands(model, crops)
        tight = Head(model.head.weight.detach(), model.head.bias.detach()).over_bands().cooled(1.5)
        assert torch.allclose(tight.read(features), model(crops) / 1.5, atol=1e-4)
        other = Head(torch.randn(8, 192 * BANDS) * tight.weight.std(), torch.randn(8))
        expected = tight.read(features).numpy()
        expected_found = rise.add(features, other.read(features)).numpy()
    session = ort.InferenceSession(to_onnx(model, tight, other, rise, crops).SerializeToString())
    scores, logits, found = session.run(["scores", "logits", "foundLogits"], {"input": crops.numpy()})
    # Bytes round, so agreement is judged against how far logits spread.
    spread = expected.std()
    assert np.abs(logits - expected).mean() < 0.1 * spread
    assert np.abs(found - expected_found).mean() < 0.1 * spread
    assert np.allclose(scores.sum(axis=1), 1, atol=1e-5)


def test_the_rise_lifts_happy_alone_and_within_its_limit():
    logits = torch.randn(50, 8)
    lifted = Rise(torch.randn(5) * 9, torch.tensor(0.0)).add(torch.randn(50, 5), logits) - logits
    assert (lifted[:, HAPPY] >= 0).all() and (lifted[:, HAPPY] <= LIMIT).all()
    assert (lifted.abs().sum(dim=1) - lifted[:, HAPPY]).abs().max() < 1e-5


def test_sampling_by_the_identity_copies():
    images = torch.rand(2, 1, 48, 48) * 255
    assert torch.allclose(sample(images, torch.eye(2, 3).expand(2, 2, 3)), images, atol=1e-2)


def test_augmented_pictures_stay_in_range():
    torch.manual_seed(0)
    images = torch.randint(0, 256, (16, 48, 48), dtype=torch.uint8)
    crops = augment(images, torch.eye(2, 3).expand(16, 2, 3), torch.ones(16, dtype=torch.bool), 0.5)
    assert crops.shape == (16, 1, 48, 48) and crops.min() >= 0 and crops.max() <= 255


def test_temperature_softens_an_overconfident_model():
    truth = np.array([0, 0, 0, 1] * 50)
    logits = np.zeros((200, 8))
    logits[:, 0] = 10
    assert fit_temperature(logits, truth, np.zeros(8)) > 2


def test_a_head_learns_what_its_lessons_say_and_keeps_the_rest():
    torch.manual_seed(0)
    features = torch.randn(400, 6)
    start = Head(torch.randn(8, 6), torch.zeros(8))
    # Half of the pictures have another answer than the head that it starts from.
    wanted = torch.where(features[:, 0] > 0, 3, start.read(features).argmax(dim=1))
    fitted = fit_head([Lesson(features, torch.eye(8)[wanted])], start)
    right = (fitted.read(features).argmax(dim=1) == wanted).float().mean()
    assert right > (start.read(features).argmax(dim=1) == wanted).float().mean() + 0.2


def test_the_mean_of_heads_reads_the_mean_of_their_logits():
    torch.manual_seed(0)
    features, heads = torch.randn(20, 6), [Head(torch.randn(8, 6), torch.randn(8)) for _ in range(3)]
    expected = torch.stack([head.read(features) for head in heads]).mean(dim=0)
    assert torch.allclose(Head.mean(heads).read(features), expected, atol=1e-5)


def test_another_layer_for_found_faces_leaves_everything_else_as_it_was():
    torch.manual_seed(0)
    crops = torch.rand(4, 1, 48, 48) * 255
    graph = exported(uneven(ExpressionNet(**SMALL)), crops)
    count = 192 * BANDS
    rise = Rise(torch.zeros(count), torch.tensor(-30.0))
    found = ForFound(Head(torch.zeros(8, count), torch.arange(8.0)), 1.0, rise, {})
    before, after = (
        ort.InferenceSession(one.SerializeToString()).run(["scores", "logits", "foundLogits"], {"input": crops.numpy()})
        for one in (graph, with_found(graph, found))
    )
    assert all(np.array_equal(a, b) for a, b in zip(before[:2], after[:2]))
    assert np.allclose(after[2], np.arange(8.0), atol=1e-6)


def test_a_head_by_the_whole_weighs_every_band_alike():
    torch.manual_seed(0)
    features = torch.randn(200, 6)
    start = Head(torch.randn(8, 2), torch.zeros(8)).over_bands()
    fitted = fit_head([Lesson(features, torch.eye(8)[torch.randint(0, 8, (200,))])], start, whole=True)
    bands = fitted.weight.unflatten(1, (-1, BANDS))
    assert (bands - bands[..., :1]).abs().max() < 1e-5 < (fitted.weight - start.weight).abs().max()
