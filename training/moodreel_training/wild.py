"""Other pictures than FER+: news and film faces, and the London portraits, aligned and labelled.

    python -m moodreel_training.wild --work DIR

Writes wild.npz and london.npz: images uint8 (N, 96, 96) grey, to_source float32 (N, 2, 3) from the
canonical crop to the picture, label int8 (N,), doubtful bool (N,), held bool (N,), for development.
Pictures are stored at three pixels to two of the crop, with some room around, so that augmenting has
true surroundings.
"""

from __future__ import annotations

import argparse
import csv
import json
from pathlib import Path

import numpy as np
from PIL import Image

from .detector.blazeface import BlazeFace, Face
from .development import PEOPLE_ONE_IN, is_held_out
from .geometry import CROP, align, invert, luma, warp
from .labels import EMOTIONS
from .paths import FACES, MODELS, TRAINING

ROOM = 8  # crop pixels around the crop on each side
FINE = 1.5  # stored pixels to one of the crop
STORED = round((CROP + 2 * ROOM) * FINE)
# Labels of film stills that were found doubtful.
DOUBTFUL = {("film", "disgust"), ("film", "sad")}
# A picture that is nothing but a face is searched with so much black around, in shares of its side.
MARGINS = (0.0, 0.25, 0.5)


def find(detector: BlazeFace, rgb: np.ndarray) -> Face | None:
    """The largest face, or None."""
    for margin in MARGINS:
        room = round(max(rgb.shape[:2]) * margin)
        faces = detector.detect(np.pad(rgb, ((room, room), (room, room), (0, 0))))
        if faces:
            face = max(faces, key=lambda f: f.box[2] - f.box[0])
            return Face(face.box - room, face.keypoints - room, face.score)
    return None


def stored(rgb: np.ndarray, face: Face, template: np.ndarray) -> np.ndarray:
    """The face (STORED, STORED) uint8 with room around, upright."""
    to_picture = invert(align(face.keypoints[[0, 1, 3]], (template + ROOM) * FINE))
    return np.round(warp(luma(rgb), to_picture, STORED)).clip(0, 255).astype(np.uint8)


def rows_of(folder: Path) -> list[dict]:
    with (folder / "labels.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def collect(folder: Path, pictures: Path, held_one_in: int, detector: BlazeFace, template: np.ndarray) -> dict:
    images, label, doubtful, held, people = [], [], [], [], []
    for row in rows_of(folder):
        rgb = np.asarray(Image.open(pictures / row["file"]).convert("RGB"))
        face = find(detector, rgb)
        if face is None:
            continue
        images.append(stored(rgb, face, template))
        label.append(EMOTIONS.index(row["label"]))
        doubtful.append((row.get("part"), row["label"]) in DOUBTFUL)
        held.append(is_held_out(f"{folder.name}/{row['person']}", held_one_in))
        people.append(int(row["person"]))
    to_source = np.hstack([FINE * np.eye(2), np.full((2, 1), ROOM * FINE)]).astype(np.float32)
    return {
        "images": np.stack(images), "to_source": np.tile(to_source, (len(images), 1, 1)),
        "label": np.array(label, np.int8), "doubtful": np.array(doubtful),
        "held": np.array(held), "person": np.array(people),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--faces", type=Path, default=FACES)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    args = parser.parse_args()
    template = json.loads((args.work / "template.json").read_text())
    points = np.array([template[name] for name in ("rightEye", "leftEye", "mouth")])
    detector = BlazeFace(MODELS)
    # Nobody of London is trained on.
    for name, inner, one_in in (("wild", "pictures", PEOPLE_ONE_IN), ("london", "", 1)):
        data = collect(args.faces / name, args.faces / name / inner, one_in, detector, points)
        np.savez(args.work / f"{name}.npz", **data)
        print(f"{name}: {len(data['label'])} faces, {data['held'].sum()} held out")


if __name__ == "__main__":
    main()
