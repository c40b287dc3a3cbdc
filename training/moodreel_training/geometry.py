"""The one canonical face crop, and the transform that takes a detected face to it.

Coordinates are continuous: (0, 0) is the outer corner of the top left pixel, so the centre of
pixel (i, j) is (i + 0.5, j + 0.5). The same holds for source pictures and for crops.
"""

from __future__ import annotations

import math

import numpy as np

CROP = 48  # pixels, both ways


def align(points: np.ndarray, template: np.ndarray) -> np.ndarray:
    """Similarity transform (2, 3) that takes source points to template points.

    points, template: (3, 2) right eye, left eye, mouth. The rotation makes the line between
    the eyes parallel to the template's; with that rotation fixed, scale and shift are least
    squares over the three points. The eyes alone set the rotation because a turned head moves
    the mouth sideways, which is not a tilt.
    """
    eyes = points[1] - points[0]
    goal = template[1] - template[0]
    angle = math.atan2(goal[1], goal[0]) - math.atan2(eyes[1], eyes[0])
    rotation = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    centre, goal_centre = points.mean(axis=0), template.mean(axis=0)
    turned = (points - centre) @ rotation.T
    scale = (turned * (template - goal_centre)).sum() / (turned**2).sum()
    linear = scale * rotation
    return np.hstack([linear, (goal_centre - linear @ centre)[:, None]])


def invert(transform: np.ndarray) -> np.ndarray:
    """Inverse of an affine transform (2, 3)."""
    linear = np.linalg.inv(transform[:, :2])
    return np.hstack([linear, -linear @ transform[:, 2:]])


def luma(rgb: np.ndarray) -> np.ndarray:
    """(..., 3) 0..255 -> grey float32 0..255 by ITU-R BT.601 weights, without rounding."""
    return rgb.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)


def warp(grey: np.ndarray, to_source: np.ndarray, size: int = CROP) -> np.ndarray:
    """Samples a crop (size, size), float32 0..255, out of a grey picture (H, W).

    to_source maps crop coordinates to picture coordinates. With s source pixels per crop pixel
    each crop pixel is the mean of k x k bilinear samples, k = ceil(s / 2), evenly spread in it.
    A bilinear sample covers two pixels each way, so shrinking a large face averages rather than
    skips pixels. Outside the picture the nearest edge pixel counts.
    """
    step = math.sqrt(abs(np.linalg.det(to_source[:, :2])))
    k = max(1, math.ceil(step / 2 - 1e-6))
    fine = (np.arange(size * k) + 0.5) / k
    x, y = np.meshgrid(fine, fine)
    sx = to_source[0, 0] * x + to_source[0, 1] * y + to_source[0, 2] - 0.5
    sy = to_source[1, 0] * x + to_source[1, 1] * y + to_source[1, 2] - 0.5
    height, width = grey.shape
    sx, sy = np.clip(sx, 0, width - 1), np.clip(sy, 0, height - 1)
    x0, y0 = np.floor(sx).astype(int), np.floor(sy).astype(int)
    x1, y1 = np.minimum(x0 + 1, width - 1), np.minimum(y0 + 1, height - 1)
    fx, fy = (sx - x0).astype(np.float32), (sy - y0).astype(np.float32)
    top = grey[y0, x0] * (1 - fx) + grey[y0, x1] * fx
    bottom = grey[y1, x0] * (1 - fx) + grey[y1, x1] * fx
    samples = top * (1 - fy) + bottom * fy
    return samples.reshape(size, k, size, k).mean(axis=(1, 3))
