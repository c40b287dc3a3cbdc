"""Step 2: find the eyes and mouth in every FER+ picture and store what training needs.

    python -m moodreel_training.prepare --work DIR

Writes train.npz and valid.npz into DIR: images uint8 (N, 48, 48), votes int16 (N, 10),
to_source float32 (N, 2, 3), found bool (N,); train.npz also original int8 (N,), the class under
which the picture was collected or -1, and held bool (N,), kept for development. `to_source` maps the aligned crop's coordinates
to the picture's; where no face was found it is the identity. Writes template.json too.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
from PIL import Image

from .detector.blazeface import BlazeFace
from .development import FERPLUS_ONE_IN, is_held_out
from .ferplus import load_names, load_original, load_train, load_valid
from .geometry import CROP, align, invert
from .paths import FERPLUS, MODELS, TRAINING

# The detector is made for faces with room around them. A black margin of 16 pixels found most
# of them among edge, black and mirrored margins of 8 to 36 (595 of 600 above 0.5).
MARGINS = (16, 8, 24)
THRESHOLD = 0.5
# Farther from the template than this is a misreading, and aligning by it would hurt.
MAX_OFFSET = 14.0


def find_points(detector: BlazeFace, image: np.ndarray) -> np.ndarray | None:
    """Right eye, left eye, mouth (3, 2) in picture coordinates, or None."""
    for margin in MARGINS:
        side = CROP + 2 * margin
        padded = Image.fromarray(np.pad(image, margin)).resize(
            (detector.size, detector.size), Image.Resampling.BICUBIC
        )
        faces = detector.detect(np.repeat(np.asarray(padded)[:, :, None], 3, axis=2), THRESHOLD)
        if faces:
            return faces[0].keypoints[[0, 1, 3]] * side / detector.size - margin
    return None


def template_of(points: np.ndarray) -> np.ndarray:
    """Mean eyes and mouth of (N, 3, 2), made mirror-symmetric and rounded to half a pixel."""
    mirrored = points[:, [1, 0, 2]] * (-1, 1) + (CROP, 0)
    return np.round(np.concatenate([points, mirrored]).mean(axis=0) * 2) / 2


def alignments(points: list[np.ndarray | None], template: np.ndarray):
    """Crop-to-picture transforms (N, 2, 3) and which of them come from a plausible detection."""
    transforms = np.tile(np.eye(2, 3), (len(points), 1, 1))
    found = np.zeros(len(points), bool)
    for index, triple in enumerate(points):
        if triple is None or np.abs(triple - template).max() > MAX_OFFSET:
            continue
        to_source = invert(align(triple, template))
        scale = np.sqrt(np.linalg.det(to_source[:, :2]))
        if 0.6 < scale < 1.6:
            transforms[index], found[index] = to_source, True
    return transforms.astype(np.float32), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, default=FERPLUS)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)

    started = time.time()
    detector = BlazeFace(MODELS)
    splits = {"train": load_train(args.data), "valid": load_valid(args.data)}
    points = {
        name: [find_points(detector, image) for image in images]
        for name, (images, _votes) in splits.items()
    }
    template = template_of(np.stack([p for p in points["train"] if p is not None]))
    names = ("rightEye", "leftEye", "mouth")
    (args.work / "template.json").write_text(
        json.dumps({"size": CROP, **dict(zip(names, template.tolist()))}, indent=2) + "\n"
    )
    for name, (images, votes) in splits.items():
        to_source, found = alignments(points[name], template)
        more = {}
        if name == "train":
            held = [is_held_out(str(n), FERPLUS_ONE_IN) for n in load_names(args.data)]
            more = {"original": load_original(args.data), "held": np.array(held)}
        np.savez(args.work / f"{name}.npz", images=images, votes=votes, to_source=to_source, found=found, **more)
        print(f"{name}: {len(images)} pictures, face found and plausible in {found.mean():.1%}")
    print(f"template {template.tolist()}, {time.time() - started:.0f} s")


if __name__ == "__main__":
    main()
