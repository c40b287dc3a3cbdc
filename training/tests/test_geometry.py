import numpy as np

from moodreel_training.geometry import align, invert, luma, warp

TEMPLATE = np.array([[15.5, 18.5], [32.5, 18.5], [24.0, 37.0]])


def test_align_undoes_a_similarity():
    angle, scale, shift = 0.4, 5.0, np.array([120.0, 60.0])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    points = scale * TEMPLATE @ turn.T + shift
    transform = align(points, TEMPLATE)
    assert np.allclose(points @ transform[:, :2].T + transform[:, 2], TEMPLATE)


def test_a_mouth_moved_sideways_does_not_turn_the_crop():
    points = TEMPLATE + [[0, 0], [0, 0], [4, 0]]
    transform = align(points, TEMPLATE)
    assert abs(transform[1, 0]) < 1e-12


def test_invert():
    transform = align(TEMPLATE * 3 + 7, TEMPLATE)
    there = TEMPLATE @ transform[:, :2].T + transform[:, 2]
    back = invert(transform)
    assert np.allclose(there @ back[:, :2].T + back[:, 2], TEMPLATE)


def test_warp_by_the_identity_copies():
    picture = np.random.default_rng(0).uniform(0, 255, (48, 48)).astype(np.float32)
    assert np.allclose(warp(picture, np.eye(2, 3)), picture, atol=1e-3)


def test_warp_averages_when_it_shrinks():
    # One-pixel stripes must come out mid-grey, not as whichever stripe a sample hit.
    stripes = np.tile(np.array([0, 255], np.float32), (192, 96))
    crop = warp(stripes, np.hstack([4 * np.eye(2), np.zeros((2, 1))]))
    assert np.allclose(crop, 127.5, atol=1e-3)


def test_luma_weights():
    assert np.allclose(luma(np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]])), [[76.245, 149.685, 29.07]])
