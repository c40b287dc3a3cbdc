"""The shipped detector must give its pinned outputs."""

import json

import numpy as np

from moodreel_training.convert_detector import synthetic_picture
from moodreel_training.detector.blazeface import BlazeFace, weighted_nms
from moodreel_training.paths import MODELS


def test_pinned_outputs():
    check = json.loads((MODELS / "face-detector.check.json").read_text())
    detector = BlazeFace(MODELS)
    boxes, logits = detector.raw(synthetic_picture(detector.size).astype(np.float32))
    for anchor, expected in check["logits"].items():
        assert abs(logits[int(anchor)] - expected) < check["tolerance"]
        assert np.allclose(boxes[int(anchor)], check["boxes"][anchor], atol=check["tolerance"])


def test_black_frame_has_no_face():
    assert BlazeFace(MODELS).detect(np.zeros((480, 640, 3), np.uint8)) == []


def test_weighted_nms_joins_overlapping_boxes_only():
    points = np.zeros((3, 16))
    points[0, :4], points[1, :4], points[2, :4] = (0, 0, 1, 1), (0.1, 0, 1.1, 1), (5, 5, 6, 6)
    found = weighted_nms(points, np.array([0.9, 0.6, 0.8]), 0.3)
    assert [score for _, score in found] == [0.9, 0.8]
    assert np.isclose(found[0][0][0], 0.1 * 0.6 / 1.5)
