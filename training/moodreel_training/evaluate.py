"""Step 5: measure the exported files, fill in their figures and write the model card.

    python -m moodreel_training.evaluate --work DIR

Measures on FER+ valid in both framings, and on whole photos of the London set through
detection and alignment. Writes training/metrics.json, `figures` and `unsure` in
expression.json, and expression.md. It never looks at a test split.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from .augment import sample
from .card import write_card
from .detector.blazeface import BlazeFace
from .figures import risk_coverage, softmax, summary
from .labels import EMOTIONS, majority
from .paths import FACES, MODELS, TRAINING
from .reader import ExpressionModel, read_faces
from .dataset import load

THRESHOLDS = [0.0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9]
# Below this the reader answers "unsure".  It rejects few: see riskCoverage in metrics.json.
UNSURE = 0.45


def valid_figures(model: ExpressionModel, work: Path) -> dict:
    """Figures by framing, plus the mean of a picture and its mirror image."""
    valid = load(work / "valid.npz")
    truth = majority(valid["votes"].numpy())
    raw = valid["images"][:, None].float()
    framings = {"raw": raw, "aligned": sample(raw, valid["to_source"])}
    result, kept = {}, []
    for name, crops in framings.items():
        scores, logits = model.run(crops[:, 0].numpy())
        mirrored, mirrored_logits = model.run(torch.flip(crops, (3,))[:, 0].numpy())
        both = softmax((logits + mirrored_logits) / 2)
        result[name] = summary(scores, truth)
        result[name]["accuracyWithMirror"] = summary(both, truth)["accuracy"]
        kept.append(scores)
    curve = risk_coverage(np.concatenate(kept), np.tile(truth, len(kept)), THRESHOLDS)
    return {"valid": result, "riskCoverage": curve}


def london_figures(detector: BlazeFace, model: ExpressionModel, folder: Path) -> dict:
    """Whole 640 x 480 portraits: found, and read as posed; with the misreadings by name."""
    found, right, total, sure, misread = 0, {}, {}, {}, {}
    with (folder / "labels.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        rgb = np.asarray(Image.open(folder / row["file"]).convert("RGB"))
        readings = read_faces(detector, model, rgb)
        pose = row["label"]
        total[pose] = total.get(pose, 0) + 1
        if not readings:
            continue
        found += 1
        scores = readings[0][1]
        emotion = EMOTIONS[int(scores.argmax())]
        if emotion == {"smiling": "happy"}.get(pose, pose):
            right[pose] = right.get(pose, 0) + 1
            sure[pose] = sure.get(pose, 0) + int(scores.max() >= UNSURE)
        else:
            misread[row["file"]] = f"{emotion} {scores.max():.2f}"
    return {"pictures": len(rows), "found": found, "total": total, "right": right, "rightAndSure": sure, "misread": misread}


def milliseconds(model: ExpressionModel) -> float:
    """Median time of one crop on one thread."""
    crop, times = np.zeros((1, 48, 48), np.uint8), []
    for _ in range(60):
        started = time.perf_counter()
        model.run(crop)
        times.append(time.perf_counter() - started)
    return round(float(np.median(times) * 1000), 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--faces", type=Path, default=FACES)
    args = parser.parse_args()
    torch.set_num_threads(2)

    model, detector = ExpressionModel(args.models), BlazeFace(args.models)
    metrics = valid_figures(model, args.work)
    metrics["calibration"] = model.spec["calibration"]
    metrics["london"] = london_figures(detector, model, args.faces / "london")
    metrics["millisecondsPerCrop"] = milliseconds(model)
    metrics["bytes"] = (args.models / "expression.onnx").stat().st_size
    metrics["unsure"] = UNSURE
    (TRAINING / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")

    spec = model.spec
    spec["unsure"] = {
        "threshold": UNSURE,
        "rule": "when the highest score is below the threshold, answer unsure",
        "riskCoverage": metrics["riskCoverage"],
    }
    names = ("accuracy", "macroF1", "ece15", "recall", "accuracyWithMirror")
    spec["figures"] = {
        framing: {name: figures[name] for name in names} for framing, figures in metrics["valid"].items()
    }
    (args.models / "expression.json").write_text(json.dumps(spec, indent=2) + "\n")
    write_card(args.models / "expression.md", metrics)
    print(json.dumps({k: v for k, v in metrics.items() if k != "valid"}, indent=1))
    print({k: (v["accuracy"], v["macroF1"], v["ece15"], v["accuracyWithMirror"]) for k, v in metrics["valid"].items()})


if __name__ == "__main__":
    main()
