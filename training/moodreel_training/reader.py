"""The whole way from a photo to scores, as the product does it: detect, align, classify."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime as ort

from .detector.blazeface import BlazeFace, Face
from .figures import softmax
from .geometry import align, invert, luma, warp
from .prior import corrected


class ExpressionModel:
    """expression.onnx, called as expression.json says."""

    def __init__(self, models: Path, threads: int = 1):
        self.spec = json.loads((models / "expression.json").read_text())
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = ort.InferenceSession(
            models / self.spec["file"], options, providers=["CPUExecutionProvider"]
        )
        template = self.spec["template"]
        points = np.array([template[k] for k in ("rightEye", "leftEye", "mouth")])
        # Found faces are framed and read a little differently: see the card.
        middle = template["size"] / 2
        self.template = middle + (points - middle) * self.spec["detected"]["zoom"]

    def run(self, crops: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Crops (N, 48, 48) grey 0..255 -> scores, calibrated logits and those of found faces, all (N, 8).

        As the product reads them: with the parts of the prior taken off that expression.json says, and
        found faces mirrored too where no expression stands out.
        """
        prior, below = self.spec["prior"], self.spec["detected"]["mirrored"]["below"]
        _, logits, found = self.raw(crops)
        logits, found = corrected(logits, prior["taken"]), corrected(found, prior["takenWhereFound"])
        doubtful = np.flatnonzero(softmax(found).max(axis=1) < below)
        if len(doubtful):
            other = corrected(self.raw(crops[doubtful, :, ::-1])[2], prior["takenWhereFound"])
            found[doubtful] = (found[doubtful] + other) / 2
        return softmax(logits), logits, found

    def raw(self, crops: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The same three as the graph gives them."""
        spec = self.spec["input"]
        tensor = ((crops.astype(np.float32) - spec["mean"]) / spec["std"])[:, None]
        parts = [
            self.session.run(["scores", "logits", "foundLogits"], {spec["name"]: tensor[i : i + 256]})
            for i in range(0, len(tensor), 256)
        ]
        scores, logits, found = (np.concatenate(rows) for rows in zip(*parts))
        return scores, logits, found

    def crop(self, grey: np.ndarray, face: Face) -> np.ndarray:
        """The canonical crop (48, 48) of a face in a grey picture (H, W)."""
        to_crop = align(face.keypoints[[0, 1, 3]], self.template)
        return warp(grey, invert(to_crop), self.spec["template"]["size"])


def face_logits(
    detector: BlazeFace, model: ExpressionModel, rgb: np.ndarray
) -> list[tuple[Face, np.ndarray, np.ndarray]]:
    """Every face found in a uint8 RGB picture (H, W, 3), with its logits (8,) as a tight crop and as a found face."""
    faces = detector.detect(rgb)
    if not faces:
        return []
    grey = luma(rgb)
    _, logits, found = model.run(np.stack([model.crop(grey, face) for face in faces]))
    return list(zip(faces, logits, found))
