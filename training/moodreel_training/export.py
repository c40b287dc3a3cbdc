"""Step 4: calibrate the trained network and write packages/vision/models/expression.*.

    python -m moodreel_training.export --work DIR

Run judge.py and evaluate.py afterwards: the one adds what a crop shows, the other adds the figures to expression.json and writes the model card.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch

from .augment import sample
from .calibrate import calibrate, fit_temperature
from .detector.blazeface import BlazeFace
from .expression_onnx import to_onnx
from .fit_heads import Material, fit_found_head, fit_tight
from .found import Portraits, Rise, fit_found
from .geometry import CROP
from .heads import Features, Head, Lesson
from .judge import features_of
from .labels import EMOTIONS, majority
from .prior import TAKEN, description, offsets
from .paths import FACES, MODELS, TRAINING
from .reader import ExpressionModel
from .checkpoint import load_network
from .dataset import Faces, load
from .development import Development

# Where no expression stands out a second view decides; above, it would change next to nothing.
MIRRORED_BELOW = 0.8


def specification(template: dict, calibration: dict, detected: dict) -> dict:
    """What a caller in any language needs to know."""
    return {
        "file": "expression.onnx",
        "name": "Moodreel expression",
        "labels": list(EMOTIONS),
        "input": {
            "name": "input",
            "layout": "NCHW",
            "shape": ["batch", 1, CROP, CROP],
            "size": CROP,
            "channels": "grey: 0.299 R + 0.587 G + 0.114 B, not rounded",
            "pixelRange": [0, 255],
            "mean": 0,
            "std": 1,
            "note": "tensor = (grey - mean) / std, so plain grey values 0..255; the graph itself brings each picture to zero mean and unit deviation",
        },
        "outputs": {
            "scores": {"name": "scores", "shape": ["batch", 8], "note": "probabilities in the order of labels, summing to 1; calibrated once the prior is taken off the logits"},
            "logits": {"name": "logits", "shape": ["batch", 8], "note": "scores = softmax(logits)"},
            "found": {"name": "foundLogits", "shape": ["batch", 8], "note": "for faces found in a picture, not for tight crops: a head of its own, fitted to what people meant, calibrated, with the logit of happy raised where the face looks like a faint smile"},
        },
        "template": {
            **template,
            "convention": "crop pixels; (0, 0) is the outer corner of the top left pixel, the centre of pixel (i, j) is (i + 0.5, j + 0.5). rightEye is the person's right, on the left of an unmirrored picture",
        },
        "alignment": {
            "points": ["rightEye", "leftEye", "mouth"],
            "rule": "with source points p and template points q: angle = atan2(q_leftEye - q_rightEye) - atan2(p_leftEye - p_rightEye); R = rotation by angle; pc, qc = means of the three points; scale = sum((R (p - pc)) . (q - qc)) / sum(|p - pc|^2); crop = scale R (source - pc) + qc",
            "sampling": "each crop pixel is the mean of k x k bilinear samples spread evenly in it, k = ceil(1 / (2 scale)) (at least 1); sample (a, b) of pixel (i, j) lies at (i + (a + 0.5) / k, j + (b + 0.5) / k), goes through the inverse transform to source (x, y), and is read bilinearly at index (x - 0.5, y - 0.5), clamped to the picture's edge",
        },
        "detected": {
            **detected,
            "mirrored": {
                "below": MIRRORED_BELOW,
                "note": "where the highest score is below this, callers read the crop mirrored too, and take the mean of both logits",
            },
            "note": "for faces found in a picture, not for tight crops: the template's points are moved away from the crop's middle by this factor, and the output `found` is read; leftOut: portraits of 50 people, each smiling and neutral, read by a rise that was not fitted to them",
        },
        "tightCrop": "a picture that is already a tight face crop is aligned where eyes and mouth are made out in it, else resized straight to 48 x 48 with the same sampling; the network is trained for both",
        "prior": description(),
        "calibration": {"method": "temperature, inside the graph", **calibration},
        "licence": "weights: the project's own; see expression.md for the state of the training data",
    }


def synthetic_crops() -> np.ndarray:
    """Two made-up crops (2, 48, 48), uint8, that the pinned outputs belong to."""
    n, y, x = np.meshgrid(np.arange(2), np.arange(CROP), np.arange(CROP), indexing="ij")
    return ((x * 7 + y * 13 + n * 31 + (x * y) // 5) % 256).astype(np.uint8)


def examples(faces: Faces) -> torch.Tensor:
    """Training crops (1024, 1, 48, 48), half in each framing, from which ranges of bytes are taken."""
    raw, aligned = torch.randperm(len(faces.images), generator=torch.Generator().manual_seed(0))[:1024].chunk(2)
    crops = faces.images[:, None]
    return torch.cat([crops[raw].float(), sample(crops[aligned].float(), faces.to_source[aligned])])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, default=TRAINING / "work")
    parser.add_argument("--name", default="student", help="which checkpoint")
    parser.add_argument("--faces", type=Path, default=FACES)
    parser.add_argument("--zoom", type=float, default=1.0, help="how much larger found faces are shown")
    parser.add_argument("--out", type=Path, default=MODELS)
    parser.add_argument("--seed", type=int, default=100, help="of the first draw of views")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)

    torch.manual_seed(args.seed)
    model = load_network(args.work / f"{args.name}.pt")
    shown = examples(Faces.read(args.work / "train.npz"))
    trained = Head(model.head.weight.detach(), model.head.bias.detach()).over_bands()
    nothing = Rise(torch.zeros(trained.weight.shape[1]), torch.tensor(-30.0))
    body = to_onnx(model, trained, trained, nothing, shown)

    def features(crops: torch.Tensor) -> torch.Tensor:
        return features_of(body, crops[:, 0].numpy())

    material = Material.read(args.work, model)
    plain = material.plain_lessons(features)
    tight = fit_tight(material, trained, plain, features, args.seed)
    calibration = calibrate_tight(args.work, tight, features)
    template = json.loads((args.work / "template.json").read_text())
    portraits = Portraits.read(args.faces / "london", BlazeFace(args.out))
    found = fit_found_head(material, trained, plain, features, args.seed)
    for_found = finish_found(args.work, found, features, plain, portraits, template, args.zoom)
    graph = to_onnx(model, tight.cooled(calibration["temperature"]), for_found.head, for_found.rise, shown)
    onnx.save(graph, args.out / "expression.onnx")
    calibration["foundTemperature"] = for_found.temperature
    spec = specification(template, calibration, {"zoom": args.zoom, "leftOut": for_found.left_out})
    (args.out / "expression.json").write_text(json.dumps(spec, indent=2) + "\n")

    pin(args.out)
    print(f"{(args.out / 'expression.onnx').stat().st_size:,} bytes; {calibration}; left out {for_found.left_out}")


def calibrate_tight(work: Path, head: Head, features: Features) -> dict:
    valid = load(work / "valid.npz")
    raw = valid["images"][:, None].float()
    framings = (raw, sample(raw, valid["to_source"]))
    logits = np.stack([head.read(features(crops)).numpy() for crops in framings])
    return calibrate(logits, majority(valid["votes"].numpy()), offsets(TAKEN))


@dataclass(frozen=True)
class ForFound:
    """The head of found faces, cooled, its rise, and how portraits of people left out are read."""

    head: Head
    temperature: float
    rise: Rise
    left_out: dict


def finish_found(
    work: Path, head: Head, features: Features, plain: list[Lesson], portraits: Portraits, template: dict, zoom: float
) -> ForFound:
    temperature = found_temperature(work, zoom, head, features)
    head = head.cooled(temperature)
    points = np.array([template[name] for name in ("rightEye", "leftEye", "mouth")])
    framed = CROP / 2 + (points - CROP / 2) * zoom
    prior = torch.from_numpy(offsets(TAKEN)).float()
    return ForFound(head, round(temperature, 4), *fit_found(features, head, prior, plain, portraits, framed))


def found_temperature(work: Path, zoom: float, head: Head, features: Features) -> float:
    """One for every kind of picture: fitted to what was meant and to news and film faces of people held out."""
    domains = Development.read(work, zoom).domains
    clear = [(crops[truth >= 0], truth[truth >= 0]) for crops, truth in (domains["meant"], domains["wild"])]
    logits = np.concatenate([head.read(features(crops)).numpy() for crops, _ in clear])
    return fit_temperature(logits, np.concatenate([truth for _, truth in clear]), offsets(TAKEN))


def pin(models: Path) -> None:
    """Writes what the graph gives for two made-up crops, for other runtimes to be held to."""
    scores, pinned, found = ExpressionModel(models).raw(synthetic_crops())
    check = {
        "input": "grey pixel(n, x, y) = (x*7 + y*13 + n*31 + floor(x*y/5)) mod 256, 48 x 48, batch of two: n = 0, 1",
        "tolerance": 1e-3,
        "scores": [[float(v) for v in row] for row in scores],
        "logits": [[float(v) for v in row] for row in pinned],
        "foundLogits": [[float(v) for v in row] for row in found],
        "logitsTolerance": 5e-3,
    }
    (models / "expression.check.json").write_text(json.dumps(check, indent=2) + "\n")


if __name__ == "__main__":
    main()
