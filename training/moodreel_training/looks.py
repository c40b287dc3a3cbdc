"""What a detector hands over beside faces that can be read: upside down, covered, no face at all.

    python -m moodreel_training.looks --work DIR

Writes looks.npz: crops uint8 (N, 48, 48), look int8 (N,), an index of LOOKS, held bool (N,).
The detector puts the points of an upside-down face as if it stood upright, so such a crop is what the
product would read.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from .covers import cover
from .detector.blazeface import BlazeFace, Face
from .development import PEOPLE_ONE_IN, is_held_out
from .ferplus import load_train
from .geometry import CROP, align, invert, luma, warp
from .paths import FACES, FERPLUS, MODELS, TRAINING
from .wild import find, rows_of

LOOKS = ("face", "upsideDown", "covered", "noFace")
# Of people who are not held out and whose label is common so many are taken.
TAKEN = 0.45
NOT_A_FACE = 9  # FER+'s column of votes
DRAWN = 1500


def crop_of(rgb: np.ndarray, points: np.ndarray, template: np.ndarray) -> np.ndarray:
    return np.round(warp(luma(rgb), invert(align(points, template)), CROP)).clip(0, 255).astype(np.uint8)


def elsewhere(rgb: np.ndarray, face: Face, random: np.random.Generator) -> np.ndarray:
    """Points of a face where none is: beside it, far too near, or across it."""
    points = face.keypoints[[0, 1, 3]]
    eye, middle = np.linalg.norm(points[1] - points[0]), points.mean(axis=0)
    kind = random.integers(3)
    size = (random.uniform(0.3, 1.2), random.uniform(0.15, 0.35), random.uniform(0.7, 1.5))[kind]
    turn = (random.uniform(-0.5, 0.5), random.uniform(-3, 3), random.choice([-1, 1]) * random.uniform(1.2, 1.9))[kind]
    far = random.uniform(2.2, 3.5) if kind == 0 else random.uniform(0, 0.8)
    angle = random.uniform(0, 2 * np.pi)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return (points - middle) * size @ rotation.T + middle + far * eye * np.array([np.cos(angle), np.sin(angle)])


def drawn(random: np.random.Generator) -> np.ndarray:
    """Letters, bars, grids or dots (48, 48)."""
    canvas = Image.new("L", (CROP, CROP), int(random.integers(256)))
    draw, ink = ImageDraw.Draw(canvas), int(random.integers(256))
    kind = random.integers(4)
    if kind == 0:
        text = "".join(chr(random.integers(65, 122)) for _ in range(60))
        for line in range(6):
            draw.text((random.integers(-4, 4), line * random.integers(7, 14)), text[line * 10 :], fill=ink)
    for _ in range(random.integers(2, 12)):
        x, y, w, h = random.integers(-10, 48), random.integers(-10, 48), random.integers(2, 40), random.integers(2, 40)
        if kind == 1:
            draw.rectangle((x, y, x + w, y + h), fill=int(random.integers(256)))
        elif kind == 2:
            draw.ellipse((x, y, x + w, y + w), fill=int(random.integers(256)))
        elif kind == 3:
            draw.line((x, y, x + 2 * w, y + 2 * h), fill=ink, width=int(random.integers(1, 6)))
    slope = np.linspace(-1, 1, CROP)[:, None] * random.uniform(-50, 50)
    return np.clip(np.asarray(canvas) + slope + random.normal(0, random.uniform(0, 12), (CROP, CROP)), 0, 255)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--faces", type=Path, default=FACES)
    parser.add_argument("--data", type=Path, default=FERPLUS)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--zoom", type=float, default=1.0, help="as found faces are framed: see export")
    args = parser.parse_args()
    template = json.loads((args.work / "template.json").read_text())
    points = np.array([template[name] for name in ("rightEye", "leftEye", "mouth")])
    points = CROP / 2 + (points - CROP / 2) * args.zoom
    detector, random = BlazeFace(MODELS), np.random.default_rng(0)
    crops, looks, held = [], [], []

    def add(look: str, picture: np.ndarray, at: np.ndarray, out: bool) -> None:
        crops.append(crop_of(picture, at, points))
        looks.append(LOOKS.index(look))
        held.append(out)

    for name, inner, one_in in (("wild", "pictures", PEOPLE_ONE_IN), ("london", "", 1)):
        for row in rows_of(args.faces / name):
            out = is_held_out(f"{name}/{row['person']}", one_in)
            if not out and row["label"] in ("neutral", "happy") and random.random() > TAKEN:
                continue
            rgb = np.asarray(Image.open(args.faces / name / inner / row["file"]).convert("RGB"))
            face = find(detector, rgb)
            if face is None:
                continue
            add("face", rgb, face.keypoints[[0, 1, 3]], out)
            add("noFace", rgb, elsewhere(rgb, face, random), out)
            turned = np.ascontiguousarray(rgb[::-1, ::-1])
            shown = [("upsideDown", turned), *(("covered", cover(rgb, face, random)) for _ in range(2))]
            for look, picture in shown:
                seen = find(detector, picture)
                if seen is not None:
                    add(look, picture, seen.keypoints[[0, 1, 3]], out)
    images, votes = load_train(args.data)
    for picture in images[votes[:, NOT_A_FACE] > votes[:, :NOT_A_FACE].max(axis=1)]:
        crops.append(picture)
    crops += [drawn(random).astype(np.uint8) for _ in range(DRAWN)]
    looks += [LOOKS.index("noFace")] * (len(crops) - len(looks))
    held += [False] * (len(crops) - len(held))
    np.savez(args.work / "looks.npz", crops=np.stack(crops), look=np.array(looks, np.int8), held=np.array(held))
    print({look: int((np.array(looks) == i).sum()) for i, look in enumerate(LOOKS)}, "held out", sum(held))


if __name__ == "__main__":
    main()
