"""Figures of merit: accuracy, macro F1, recall, confusion, calibration, risk and coverage."""

from __future__ import annotations

import numpy as np

from .labels import COUNT, EMOTIONS


def softmax(logits: np.ndarray) -> np.ndarray:
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def confusion(truth: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """(8, 8) counts, rows truth, columns prediction."""
    table = np.zeros((COUNT, COUNT), int)
    np.add.at(table, (truth, predicted), 1)
    return table


def reliability(scores: np.ndarray, truth: np.ndarray, bins: int = 15) -> list[dict]:
    """For each of equal-width bins of the top score that has pictures: its mean, how often it is right, its share."""
    scores, truth = scores[truth >= 0], truth[truth >= 0]
    top, right = scores.max(axis=1), scores.argmax(axis=1) == truth
    which = np.minimum((top * bins).astype(int), bins - 1)
    return [
        {
            "score": float(top[which == b].mean()),
            "right": float(right[which == b].mean()),
            "share": float((which == b).mean()),
        }
        for b in range(bins)
        if (which == b).any()
    ]


def calibration_error(scores: np.ndarray, truth: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error of the top score (Guo et al. 2017)."""
    return sum(abs(b["right"] - b["score"]) * b["share"] for b in reliability(scores, truth, bins))


def summary(scores: np.ndarray, truth: np.ndarray) -> dict:
    """Figures for scores (N, 8) and truth (N,); entries with truth -1 are left out."""
    scores, truth = scores[truth >= 0], truth[truth >= 0]
    table = confusion(truth, scores.argmax(axis=1))
    hits = np.diag(table)
    recall = hits / np.maximum(table.sum(axis=1), 1)
    f1 = 2 * hits / np.maximum(table.sum(axis=1) + table.sum(axis=0), 1)
    return {
        "pictures": int(len(truth)),
        "accuracy": round(float(hits.sum() / len(truth)), 4),
        "macroF1": round(float(f1.mean()), 4),
        "ece15": round(calibration_error(scores, truth), 4),
        "recall": {e: round(float(r), 3) for e, r in zip(EMOTIONS, recall)},
        "confusion": table.tolist(),
    }


def risk_coverage(scores: np.ndarray, truth: np.ndarray, thresholds: list[float]) -> list[dict]:
    """For each threshold on the top score: share of pictures kept, and accuracy among them."""
    scores, truth = scores[truth >= 0], truth[truth >= 0]
    top, right = scores.max(axis=1), scores.argmax(axis=1) == truth
    rows = []
    for threshold in thresholds:
        kept = top >= threshold
        rows.append(
            {
                "threshold": threshold,
                "coverage": round(float(kept.mean()), 4),
                "accuracy": round(float(right[kept].mean()), 4) if kept.any() else None,
            }
        )
    return rows
