"""Whether a crop is a face that can be read."""

import numpy as np
import onnxruntime as ort
import torch
from PIL import Image

from moodreel_training.covers import cover
from moodreel_training.detector.blazeface import Face
from moodreel_training.judge import attach, features_of, fit, without_judge
from moodreel_training.looks import LOOKS
from moodreel_training.model import SMALL, ExpressionNet
from networks import exported, uneven


def test_a_judge_is_put_in_and_out_of_the_graph_and_tells_what_it_was_taught():
    torch.manual_seed(0)
    model = exported(uneven(ExpressionNet(**SMALL)), torch.rand(16, 1, 48, 48) * 255)
    looks = torch.arange(len(LOOKS)).repeat(20)
    # Stripes of another width and direction for each.
    line = np.arange(48)
    kinds = [np.tile(line // 3 % 2, (48, 1)), np.tile(line // 9 % 2, (48, 1)), np.tile(line // 3 % 2, (48, 1)).T, np.tile(line // 20 % 2, (48, 1))]
    random = np.random.default_rng(0)
    crops = np.stack([kinds[look] * 120 + random.integers(0, 90, (48, 48)) for look in looks]).astype(np.uint8)
    judged = attach(model, *fit(features_of(model, crops), looks))
    session = ort.InferenceSession(judged.SerializeToString())
    scores, told = session.run(["scores", "look"], {"input": crops[:, None].astype(np.float32)})
    assert (told.argmax(axis=1) == looks.numpy()).mean() > 0.95
    assert np.allclose(told.sum(axis=1), 1, atol=1e-5)
    assert without_judge(judged) == model
    assert attach(judged, *fit(features_of(model, crops), looks)).ByteSize() == judged.ByteSize()


def test_a_cover_hides_the_mouth_and_leaves_the_forehead():
    grey = np.tile(np.arange(200, dtype=np.uint8)[:, None, None], (1, 200, 3))
    points = np.array([[70, 70], [130, 70], [100, 100], [100, 130], [40, 80], [160, 80]], float)
    face = Face(np.array([30, 30, 170, 170.0]), points, 0.9)
    random = np.random.default_rng(1)
    for _ in range(20):
        changed = np.abs(cover(grey, face, random).astype(int) - grey).max(axis=2)
        assert changed[125:136, 92:108].max() > 3
        assert changed[:40].max() == 0
