"""Step 1: BlazeFace, short range, from TFLite to packages/vision/models/face-detector.onnx.

    npm pack @mediapipe/face_detection@0.4.1657300184    (in a temporary folder, then unpack)
    python -m moodreel_training.convert_detector --tflite package/face_detection_short_range.tflite

Also writes face-detector.json (how to call it) and face-detector.check.json (pinned outputs
for a made-up picture, by which any runtime can be checked).
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx

from .detector.blazeface import BlazeFace
from .detector.tflite_graph import read_graph
from .detector.to_onnx import to_onnx
from .paths import MODELS

SIZE = 128
SOURCE_SHA256 = "3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633"

SPEC = {
    "file": "face-detector.onnx",
    "name": "BlazeFace, short range",
    "licence": "Apache-2.0",
    "provenance": {
        "package": "@mediapipe/face_detection@0.4.1657300184 (npm, Apache-2.0, Google)",
        "file": "face_detection_short_range.tflite",
        "paper": "Bazarevsky et al. 2019, BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs, arXiv 1907.05047",
        "change": "container only: TFLite NHWC to ONNX NCHW; the float16 weights are unchanged",
    },
    "input": {
        "name": "input",
        "layout": "NCHW",
        "shape": [1, 3, SIZE, SIZE],
        "size": SIZE,
        "channels": "RGB",
        "pixelRange": [0, 255],
        "scale": 2 / 255,
        "offset": -1,
        "note": "tensor = pixel * scale + offset, so 0 becomes -1 and 255 becomes 1",
    },
    "letterbox": {
        "rule": "scale = size / max(width, height); the scaled picture round(width*scale) x round(height*scale) is centred, left = floor((size - scaledWidth) / 2), top likewise; input = source * scale + (left, top)",
        "fill": [0, 0, 0],
        "downsampling": "average over the area that an input pixel covers (box or antialiased bilinear); plain bilinear aliases on large frames",
    },
    "outputs": {
        "boxes": {"name": "boxes", "shape": [1, 896, 16]},
        "logits": {"name": "logits", "shape": [1, 896, 1]},
    },
    "anchors": {
        "count": 896,
        "layers": [{"stride": 8, "perCell": 2}, {"stride": 16, "perCell": 6}],
        "rule": "layers in order; in each, cells = size / stride; for y, for x, perCell times the same anchor with centre ((x + 0.5) / cells, (y + 0.5) / cells), width and height 1",
    },
    "decode": {
        "boxScale": SIZE,
        "columns": ["xCentre", "yCentre", "width", "height", "six keypoints as x, y"],
        "rule": "xCentre, yCentre and each keypoint: value / boxScale + anchor centre; width, height: value / boxScale. All are fractions of the square input",
        "keypoints": ["rightEye", "leftEye", "nose", "mouth", "rightEar", "leftEar"],
        "keypointSides": "as the person's own: rightEye is at smaller x in an unmirrored picture",
        "logitClip": 100,
        "score": "1 / (1 + exp(-clip(logit, -logitClip, logitClip)))",
        "scoreThreshold": 0.5,
        "nmsIou": 0.3,
        "nms": "weighted: the best candidate and all left that overlap it by more than nmsIou become their score-weighted mean (box and keypoints); the score is the best one's",
    },
    "faceSize": {
        "unit": "width of the face box as a fraction of the square input",
        "reliableFrom": 0.12,
        "reliableTo": 1.1,
        "note": "reduced London pictures on grey, threshold 0.5: 1.1 to 0.12 all found, 0.10 44 in 100, 0.08 none",
    },
    "tiles": {
        "scoreThreshold": 0.75,
        "fineScoreThreshold": 0.85,
        "note": "To find smaller faces run overlapping square tiles besides the whole frame, with this higher threshold: tiles with side = the frame's shorter side, then half of it, half overlapping. At 0.5 tiles of pictures without a face fire (house 0.71, dog 0.58). Drop a tile's face whose box is cut by a tile edge inside the frame. Tiles of a third need more than 0.77.",
    },
}


def synthetic_picture(size: int) -> np.ndarray:
    """The made-up picture (size, size, 3), uint8, that the pinned outputs belong to."""
    y, x, c = np.meshgrid(np.arange(size), np.arange(size), np.arange(3), indexing="ij")
    return ((x * 7 + y * 13 + c * 29) % 256).astype(np.uint8)


def pinned_outputs(detector: BlazeFace) -> dict:
    """A few raw numbers for the made-up picture; 1e-3 is what runtimes must meet."""
    boxes, logits = detector.raw(synthetic_picture(SIZE).astype(np.float32))
    anchors = [0, 1, 100, 511, 512, 600, 895]
    return {
        "input": "pixel(x, y, c) = (x*7 + y*13 + c*29) mod 256, 128 x 128, c = 0 red, 1 green, 2 blue; then scale and offset as in face-detector.json",
        "tolerance": 1e-3,
        "logits": {str(a): float(logits[a]) for a in anchors},
        "boxes": {str(a): [float(v) for v in boxes[a]] for a in anchors},
        "sums": {"logits": float(logits.sum()), "boxes": float(boxes.sum())},
        "sumsTolerance": 0.5,
        "anchorCentres": {str(a): detector.centres[a].tolist() for a in anchors},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--tflite", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=MODELS)
    args = parser.parse_args()

    digest = hashlib.sha256(args.tflite.read_bytes()).hexdigest()
    if digest != SOURCE_SHA256:
        parser.error(f"{args.tflite} is not the file this step was written for (sha256 {digest})")

    args.out.mkdir(parents=True, exist_ok=True)
    onnx.save(to_onnx(read_graph(args.tflite)), args.out / SPEC["file"])
    (args.out / "face-detector.json").write_text(json.dumps(SPEC, indent=2) + "\n")
    checks = pinned_outputs(BlazeFace(args.out))
    (args.out / "face-detector.check.json").write_text(json.dumps(checks, indent=2) + "\n")
    print(f"{args.out / SPEC['file']}: {(args.out / SPEC['file']).stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
