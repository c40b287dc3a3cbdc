"""Step 2b: crops of the London portraits, which show people as a webcam does.

    python -m moodreel_training.portraits --work DIR

FER+ is small, grey, old pictures; its taggers call many faint smiles neutral, since at 48 pixels
they hardly show. The Face Research Lab London Set (DeBruine & Jones, CC BY 4.0) has 50 people,
each neutral and smiling, sharp and from the front. Writes portraits.npz: images uint8
(N, 144, 144) at twice the crop's resolution with a margin of half a crop, label (N,) int64,
person (N,) int64.
"""

from __future__ import annotations

import argparse
import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from .augment import chain, random_movement, sample
from .dataset import load
from .detector.blazeface import BlazeFace
from .geometry import CROP, align, invert, luma, warp
from .labels import COUNT, EMOTIONS
from .paths import FACES, MODELS, TRAINING

FINE = 2
MARGIN = CROP // 2
SIDE = (CROP + 2 * MARGIN) * FINE
# Rows map crop coordinates to those of the stored picture.
TO_STORED = torch.tensor([[FINE, 0.0, MARGIN * FINE], [0.0, FINE, MARGIN * FINE]])
LABELS = {pose: EMOTIONS.index(pose) for pose in ("neutral", "happy")}
# The rest of a target's weight, spread over all emotions: a pose is not a measurement.
DOUBT = 0.08


@dataclass(frozen=True)
class Portraits:
    images: torch.Tensor
    label: torch.Tensor
    person: torch.Tensor

    @classmethod
    def read(cls, path: Path) -> Portraits:
        data = load(path)
        return cls(data["images"], data["label"], data["person"])

    def only(self, keep: torch.Tensor) -> Portraits:
        return Portraits(self.images[keep], self.label[keep], self.person[keep])

    def draw(self, count: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Moved crops (count, 1, 48, 48), 0..255, not yet spoilt, with targets (count, 8)."""
        pick = torch.randint(len(self.images), (count,))
        framed = chain(TO_STORED.expand(count, 2, 3), random_movement(count))
        targets = torch.full((count, COUNT), DOUBT / COUNT)
        targets[torch.arange(count), self.label[pick]] += 1 - DOUBT
        return sample(self.images[pick][:, None].float(), framed, FINE), targets

    def crops(self) -> torch.Tensor:
        """The canonical crops (N, 1, 48, 48), as the product cuts them."""
        return sample(self.images[:, None].float(), TO_STORED.expand(len(self.images), 2, 3), FINE)


def stored_crop(grey: np.ndarray, points: np.ndarray, template: np.ndarray) -> np.ndarray:
    """Eyes and mouth (3, 2) in a grey picture -> uint8 (144, 144)."""
    to_source = invert(align(points, template))
    linear = to_source[:, :2] / FINE
    shift = to_source[:, 2] - to_source[:, :2] @ np.full(2, float(MARGIN))
    return np.round(warp(grey, np.hstack([linear, shift[:, None]]), SIDE)).astype(np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--faces", type=Path, default=FACES / "london")
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    args = parser.parse_args()
    spec = json.loads((args.work / "template.json").read_text())
    template = np.array([spec[k] for k in ("rightEye", "leftEye", "mouth")])
    detector = BlazeFace(MODELS)
    images, labels, people = [], [], []
    with (args.faces / "labels.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            rgb = np.asarray(Image.open(args.faces / row["file"]).convert("RGB"))
            for face in detector.detect(rgb)[:1]:
                images.append(stored_crop(luma(rgb), face.keypoints[[0, 1, 3]], template))
                labels.append(LABELS[row["label"]])
                people.append(int(row["person"]))
    np.savez(args.work / "portraits.npz", images=np.stack(images), label=np.array(labels), person=np.array(people))
    print(f"{len(images)} portraits of {len(set(people))} people")


if __name__ == "__main__":
    main()
