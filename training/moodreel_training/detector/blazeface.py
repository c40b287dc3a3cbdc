"""Reference decoder for BlazeFace (Bazarevsky et al. 2019, arXiv 1907.05047).

Everything that another language needs to do the same is in face-detector.json; this module
reads that file and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort
from PIL import Image

KEYPOINTS = ("rightEye", "leftEye", "nose", "mouth", "rightEar", "leftEar")


@dataclass(frozen=True)
class Face:
    """A face in source-picture pixels; (0, 0) is the outer corner of the top left pixel."""

    box: np.ndarray  # (4,) x0, y0, x1, y1
    keypoints: np.ndarray  # (6, 2) in the order of KEYPOINTS
    score: float  # 0..1


def anchor_centres(size: int, layers: list[dict]) -> np.ndarray:
    """Centres (A, 2) as fractions of the input, row by row, `perCell` times each cell."""
    centres = []
    for layer in layers:
        cells = size // layer["stride"]
        for y in range(cells):
            for x in range(cells):
                centres += [((x + 0.5) / cells, (y + 0.5) / cells)] * layer["perCell"]
    return np.array(centres, np.float64)


def letterbox(rgb: np.ndarray, size: int) -> tuple[np.ndarray, float, float, float]:
    """Fits a uint8 picture (H, W, 3) into a black square, centred, keeping its proportions.

    Returns the square (size, size, 3) float32 0..255, and `scale`, `left`, `top` such that
    input = source * scale + (left, top).
    """
    height, width = rgb.shape[:2]
    scale = size / max(height, width)
    new_width, new_height = max(1, round(width * scale)), max(1, round(height * scale))
    small = Image.fromarray(rgb).resize((new_width, new_height), Image.Resampling.BILINEAR)
    left, top = (size - new_width) // 2, (size - new_height) // 2
    square = np.zeros((size, size, 3), np.float32)
    square[top : top + new_height, left : left + new_width] = np.asarray(small, np.float32)
    return square, scale, float(left), float(top)


def overlap(box: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Intersection over union of one box (4,) with many (N, 4)."""
    low = np.maximum(box[:2], others[:, :2])
    high = np.minimum(box[2:], others[:, 2:])
    inside = np.prod(np.maximum(high - low, 0), axis=1)
    area = np.prod(box[2:] - box[:2])
    return inside / (area + np.prod(others[:, 2:] - others[:, :2], axis=1) - inside + 1e-12)


def weighted_nms(points: np.ndarray, scores: np.ndarray, iou: float) -> list[tuple[np.ndarray, float]]:
    """Joins overlapping candidates into their score-weighted mean (BlazeFace paper, 2.4).

    points: (N, 16) x0, y0, x1, y1 and six x, y pairs. Taking the best candidate left, all that
    overlap it by more than `iou` are averaged; the score of the joint face is the best one's.
    """
    order = np.argsort(-scores, kind="stable")
    found = []
    while order.size:
        best = order[0]
        joined = overlap(points[best, :4], points[order, :4]) > iou
        joined[0] = True
        members = order[joined]
        weights = scores[members] / scores[members].sum()
        found.append((weights @ points[members], float(scores[best])))
        order = order[~joined]
    return found


class BlazeFace:
    """The detector with its pre- and post-processing."""

    def __init__(self, models: Path, threads: int = 1):
        self.spec = json.loads((models / "face-detector.json").read_text())
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = ort.InferenceSession(
            models / self.spec["file"], options, providers=["CPUExecutionProvider"]
        )
        self.size = self.spec["input"]["size"]
        self.centres = anchor_centres(self.size, self.spec["anchors"]["layers"])

    def raw(self, square: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Square (S, S, 3) 0..255 -> boxes (A, 16) and logits (A,) as the network gives them."""
        spec = self.spec["input"]
        tensor = square.astype(np.float32) * spec["scale"] + spec["offset"]
        boxes, logits = self.session.run(
            ["boxes", "logits"], {spec["name"]: tensor.transpose(2, 0, 1)[None]}
        )
        return boxes[0], logits[0, :, 0]

    def decode(self, boxes: np.ndarray, logits: np.ndarray, threshold: float):
        """Raw output -> candidates (N, 16) in input fractions and their scores (N,)."""
        clip = self.spec["decode"]["logitClip"]
        scores = 1 / (1 + np.exp(-np.clip(logits.astype(np.float64), -clip, clip)))
        keep = scores >= threshold
        values = boxes[keep].astype(np.float64) / self.spec["decode"]["boxScale"]
        centres = self.centres[keep]
        middle = values[:, 0:2] + centres
        half = values[:, 2:4] / 2
        points = (values[:, 4:].reshape(-1, 6, 2) + centres[:, None]).reshape(-1, 12)
        return np.hstack([middle - half, middle + half, points]), scores[keep]

    def detect(self, rgb: np.ndarray, threshold: float | None = None) -> list[Face]:
        """Finds faces in a uint8 RGB picture (H, W, 3), best first."""
        threshold = self.spec["decode"]["scoreThreshold"] if threshold is None else threshold
        square, scale, left, top = letterbox(rgb, self.size)
        candidates, scores = self.decode(*self.raw(square), threshold)
        faces = []
        for point, score in weighted_nms(candidates, scores, self.spec["decode"]["nmsIou"]):
            pixels = (point.reshape(-1, 2) * self.size - (left, top)) / scale
            faces.append(Face(box=pixels[:2].reshape(4), keypoints=pixels[2:], score=score))
        return faces
