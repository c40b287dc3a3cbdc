"""The pictures of the model card: confusion, calibration, risk and coverage."""

from __future__ import annotations

from pathlib import Path

import matplotlib
import numpy as np

from .labels import EMOTIONS

matplotlib.use("svg")
# The same file for the same figures, so that a new run changes only what differs.
matplotlib.rcParams.update({"svg.hashsalt": "moodreel", "font.size": 9, "svg.fonttype": "none"})

from matplotlib import pyplot as plt  # noqa: E402  (after the back end is chosen)

BLUE = "#2563a8"


def _write(figure: plt.Figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight", facecolor="white")
    plt.close(figure)


def confusion(path: Path, table: list[list[int]]) -> None:
    """Share of each true emotion that is read as each."""
    counts = np.array(table, float)
    share = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = plt.subplots(figsize=(5.2, 4.6))
    axes.imshow(share, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(EMOTIONS)), EMOTIONS, rotation=45, ha="right")
    axes.set_yticks(range(len(EMOTIONS)), EMOTIONS)
    axes.set_xlabel("read as")
    axes.set_ylabel("most taggers said")
    for row in range(len(EMOTIONS)):
        for column in range(len(EMOTIONS)):
            if share[row, column] >= 0.005:
                colour = "white" if share[row, column] > 0.5 else "black"
                axes.text(column, row, f"{share[row, column]:.0%}", ha="center", va="center", color=colour, fontsize=8)
    _write(figure, path)


def calibration(path: Path, bins: list[dict]) -> None:
    """How often a reading of a given top score is right."""
    figure, axes = plt.subplots(figsize=(4.4, 4))
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", linewidth=1)
    axes.plot([b["score"] for b in bins], [b["right"] for b in bins], color=BLUE, linewidth=1)
    axes.scatter([b["score"] for b in bins], [b["right"] for b in bins], s=[12 + 300 * b["share"] for b in bins], color=BLUE)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel("top score (dot area: share of pictures)")
    axes.set_ylabel("share that is right")
    axes.set_aspect("equal")
    _write(figure, path)


def risk(path: Path, rows: list[dict], unsure: float) -> None:
    """Accuracy among those answered, by how many are answered."""
    kept = [r for r in rows if r["accuracy"] is not None]
    figure, axes = plt.subplots(figsize=(4.8, 3.4))
    axes.plot([r["coverage"] for r in kept], [r["accuracy"] for r in kept], color=BLUE, marker="o", markersize=3)
    for row in kept:
        if row["threshold"] >= 0.5:
            axes.annotate(f"{row['threshold']:g}", (row["coverage"], row["accuracy"]), xytext=(3, 3), textcoords="offset points", fontsize=7)
    axes.set_xlabel("share of pictures answered")
    axes.set_ylabel("accuracy among them")
    axes.set_title(f"labels: threshold on the top score; shipped {unsure:g}", fontsize=8)
    _write(figure, path)


def draw(folder: Path, metrics: dict) -> None:
    """Writes confusion.svg, calibration.svg and risk-coverage.svg."""
    folder.mkdir(parents=True, exist_ok=True)
    confusion(folder / "confusion.svg", metrics["valid"]["aligned"]["confusion"])
    calibration(folder / "calibration.svg", metrics["reliability"])
    risk(folder / "risk-coverage.svg", metrics["riskCoverage"], metrics["unsure"])
