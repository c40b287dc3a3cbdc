"""Step 5: measure the exported files, fill in their figures and write the model card.

    python -m moodreel_training.evaluate --work DIR

Measures on development pictures of every domain (development.py), on FER+ valid in both framings, and on whole photos of the London set through
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
from .reader import ExpressionModel, face_logits
from .dataset import Check
from .development import Development

THRESHOLDS = [0.0, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
# What is sure is right so often in every domain, by labels too that say what was searched for, not what shows.
RIGHT = 0.85
# And never from a lower score on: tight crops, whose last layer is another, were right enough from here.
LEAST = 0.68
# Domains that are read as faces found in pictures.
FOUND = ("meant", "wild", "london")


def unsure_below(domains: dict[str, tuple[np.ndarray, np.ndarray]]) -> float:
    """The lowest threshold, in hundredths, from which on the sure are right RIGHT of the time in each domain.

    domains: scores (N, 8) and truth (N,) or -1.
    """
    wanted = 0
    for scores, truth in domains.values():
        rows = risk_coverage(scores, truth, [t / 100 for t in range(100)])
        wrong = [r["threshold"] for r in rows if r["accuracy"] is not None and r["accuracy"] < RIGHT]
        wanted = max(wanted, round(100 * max(wrong, default=-0.01)) + 1)
    return wanted / 100


def development_scores(model: ExpressionModel, work: Path) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Scores and truth by domain, as the product reads them: FOUND as found faces, the others as tight crops."""
    result = {}
    for name, (crops, truth) in Development.read(work, model.spec["detected"]["zoom"]).domains.items():
        scores, _, found = model.run(crops[:, 0].numpy())
        result[name] = (softmax(found) if name in FOUND else scores, truth)
    return result


def domain_figures(domains: dict[str, tuple[np.ndarray, np.ndarray]], unsure: float) -> dict:
    result = {}
    for name, (scores, truth) in domains.items():
        whole, sure = summary(scores, truth), risk_coverage(scores, truth, [unsure])[0]
        recall = [r for c, r in enumerate(whole["recall"].values()) if (truth == c).any()]
        result[name] = {
            "pictures": whole["pictures"], "accuracy": whole["accuracy"], "meanRecall": round(float(np.mean(recall)), 3),
            "sure": sure["coverage"], "accuracyOfSure": sure["accuracy"],
        }  # fmt: skip
    return result


def valid_figures(model: ExpressionModel, work: Path) -> dict:
    """Figures by framing. Tight crops are read aligned where a face is made out in them."""
    check = Check.read(work / "valid.npz")
    scores = {name: model.run(crops[:, 0].numpy())[0] for name, crops in check.framings.items()}
    aligned = scores["aligned"]
    return {
        "valid": {name: summary(s, check.truth) for name, s in scores.items()},
        "riskCoverage": risk_coverage(aligned, check.truth, THRESHOLDS),
        "reliability": reliability(aligned, check.truth),
    }


def london_readings(detector: BlazeFace, model: ExpressionModel, folder: Path) -> list[dict]:
    """Whole 640 x 480 portraits: pose, and logits (as a tight crop, as found) or None where no face was found."""
    readings = []
    with (folder / "labels.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            rgb = np.asarray(Image.open(folder / row["file"]).convert("RGB"))
            faces = face_logits(detector, model, rgb)
            plain, found = faces[0][1:] if faces else (None, None)
            readings.append({"pose": row["label"], "plain": plain, "found": found})
    return readings


def read_as_posed(readings: list[dict], output: str) -> dict[str, int]:
    """How many of each pose are read as it."""
    right = {"neutral": 0, "happy": 0}
    for reading in readings:
        if reading[output] is not None:
            right[reading["pose"]] += int(EMOTIONS[int(reading[output].argmax())] == reading["pose"])
    return right


def found_figures(model: ExpressionModel, work: Path, domains: dict[str, tuple[np.ndarray, np.ndarray]]) -> dict:
    """What the head for found faces brings and costs: what was meant, as tight crops too, and false smiles."""
    crops, truth = Development.read(work).domains["meant"]
    scores, shown = domains["wild"]
    happy = EMOTIONS.index("happy")
    return {
        "meantAsTight": summary(model.run(crops[:, 0].numpy())[0], truth)["accuracy"],
        "meantRecall": summary(*domains["meant"])["recall"],
        "falseHappy": int(((scores.argmax(axis=1) == happy) & (shown != happy)).sum()),
    }


def london_figures(detector: BlazeFace, model: ExpressionModel, folder: Path, unsure: float) -> dict:
    readings = london_readings(detector, model, folder)
    scores = [softmax(r["found"][None])[0] for r in readings if r["found"] is not None]
    return {
        "pictures": len(readings),
        "found": len(scores),
        "right": read_as_posed(readings, "found"),
        "asTightCrops": read_as_posed(readings, "plain"),
        "leftOut": model.spec["detected"]["leftOut"],
        "sure": int(sum(s.max() >= unsure for s in scores)),
    }


def milliseconds(model: ExpressionModel) -> float:
    """Median time of one view of one crop on one thread."""
    crop, times = np.zeros((1, 48, 48), np.uint8), []
    for _ in range(60):
        started = time.perf_counter()
        model.raw(crop)
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
    domains = development_scores(model, args.work)
    metrics["unsure"], metrics["right"] = max(LEAST, unsure_below(domains)), RIGHT
    metrics["domains"] = domain_figures(domains, metrics["unsure"])
    metrics["mirrored"] = model.spec["detected"]["mirrored"]
    metrics["prior"], metrics["look"] = model.spec["prior"], model.spec["look"]
    metrics["calibration"] = model.spec["calibration"]
    metrics["zoom"] = model.spec["detected"]["zoom"]
    metrics["found"] = found_figures(model, args.work, domains)
    metrics["london"] = london_figures(detector, model, args.faces / "london", metrics["unsure"])
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
    names = ("accuracy", "macroF1", "ece15", "recall")
    spec["figures"] = {
        framing: {name: figures[name] for name in names} for framing, figures in metrics["valid"].items()
    }
    (args.models / "expression.json").write_text(json.dumps(spec, indent=2) + "\n")
    write_card(args.models / "expression.md", metrics)
    draw(PICTURES, metrics)
    print(json.dumps({k: v for k, v in metrics.items() if k not in ("valid", "reliability")}, indent=1))
    print({k: (v["accuracy"], v["macroF1"], v["ece15"]) for k, v in metrics["valid"].items()})


if __name__ == "__main__":
    main()
