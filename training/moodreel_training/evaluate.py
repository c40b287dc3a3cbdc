"""Step 5: measure the exported files, fill in their figures and write the model card.

    python -m moodreel_training.evaluate --work DIR

Measures on FER+ valid in both framings, and on whole photos of the London set through
detection and alignment. Writes training/metrics.json, `figures` and `unsure` in
expression.json, expression.md and its pictures. It never looks at a test split.
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

from .card import write_card
from .detector.blazeface import BlazeFace
from .figures import reliability, risk_coverage, softmax, summary
from .labels import EMOTIONS
from .network_size import size_of
from .paths import FACES, MODELS, PICTURES, TRAINING
from .plots import draw
from .reader import ExpressionModel, read_faces
from .dataset import Check

THRESHOLDS = [0.0, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
# Of clear faces this share is answered; the rest, the least sure, is called "unsure".
ANSWERED = 0.8


def unsure_below(scores: np.ndarray, truth: np.ndarray) -> float:
    """The highest threshold, in hundredths, that still answers the share ANSWERED."""
    top = scores[truth >= 0].max(axis=1)
    return max(t / 100 for t in range(100) if (top >= t / 100).mean() >= ANSWERED)


def valid_figures(model: ExpressionModel, work: Path) -> dict:
    """Figures by framing, as photos are read (with the mirror image) and as video is (without)."""
    check = Check.read(work / "valid.npz")
    result, kept = {}, []
    for name, crops in check.framings.items():
        once, logits = model.run(crops[:, 0].numpy())
        _, mirrored = model.run(torch.flip(crops, (3,))[:, 0].numpy())
        twice = softmax((logits + mirrored) / 2)
        result[name] = summary(twice, check.truth)
        single = summary(once, check.truth)
        result[name]["video"] = {k: single[k] for k in ("accuracy", "macroF1", "ece15")}
        kept.append(twice)
    scores, truth = np.concatenate(kept), np.tile(check.truth, len(kept))
    return {
        "valid": result,
        "unsure": unsure_below(scores, truth),
        "riskCoverage": risk_coverage(scores, truth, THRESHOLDS),
        "reliability": reliability(scores, truth),
    }


def cross_validated() -> dict:
    """The last cross-validation of adapt.py: portraits of people it had not seen."""
    runs = [json.loads(line) for line in (TRAINING / "runs.jsonl").read_text().splitlines()]
    last = [run for run in runs if run.get("step") == "adapt" and run["folds"] > 0][-1]
    return {k: last[k] for k in ("before", "unseen", "people", "folds")}


def london_figures(detector: BlazeFace, model: ExpressionModel, folder: Path, unsure: float) -> dict:
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
            sure[pose] = sure.get(pose, 0) + int(scores.max() >= unsure)
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
    metrics["london"] = london_figures(detector, model, args.faces / "london", metrics["unsure"])
    metrics["london"]["crossValidation"] = cross_validated()
    metrics["millisecondsPerCrop"] = milliseconds(model)
    metrics["bytes"] = (args.models / "expression.onnx").stat().st_size
    metrics["network"] = size_of(args.models / "expression.onnx")
    (TRAINING / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")

    spec = model.spec
    spec["unsure"] = {
        "threshold": metrics["unsure"],
        "rule": "when the highest score is below the threshold, answer unsure",
        "riskCoverage": metrics["riskCoverage"],
    }
    names = ("accuracy", "macroF1", "ece15", "recall", "video")
    spec["figures"] = {
        framing: {name: figures[name] for name in names} for framing, figures in metrics["valid"].items()
    }
    (args.models / "expression.json").write_text(json.dumps(spec, indent=2) + "\n")
    write_card(args.models / "expression.md", metrics)
    draw(PICTURES, metrics)
    print(json.dumps({k: v for k, v in metrics.items() if k not in ("valid", "reliability")}, indent=1))
    print({k: (v["accuracy"], v["macroF1"], v["ece15"], v["video"]) for k, v in metrics["valid"].items()})


if __name__ == "__main__":
    main()
