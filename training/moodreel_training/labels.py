"""FER+ votes: what to train on, and what counts as the truth (Barsoum et al. 2016)."""

from __future__ import annotations

import numpy as np

# Moodreel's names in FER+ column order. FER+ has two more columns: unknown and not a face.
EMOTIONS = ("neutral", "happy", "surprise", "sad", "angry", "disgust", "fear", "contempt")
COUNT = len(EMOTIONS)


def usable(votes: np.ndarray) -> np.ndarray:
    """(N, 10) votes -> (N,) bool: an emotion leads, not "unknown" or "not a face"."""
    return votes[:, :COUNT].max(axis=1) > votes[:, COUNT:].max(axis=1)


def distribution(votes: np.ndarray) -> np.ndarray:
    """(N, 10) votes -> (N, 8) float32 rows summing to 1, without single stray votes.

    One vote of ten is taken for a slip unless nothing else is left.
    """
    counts = votes[:, :COUNT].astype(np.float32)
    without = np.where(counts > 1, counts, 0)
    counts = np.where(without.sum(axis=1, keepdims=True) > 0, without, counts)
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)


def with_original(shares: np.ndarray, votes: np.ndarray, original: np.ndarray, weight: float) -> np.ndarray:
    """Shares (N, 8) with the class under which each picture was collected, (N,) or -1, as a further voter.

    weight: its share of the target, 0 to 1, where at least one tagger saw it too; half of that where
    none did, since pictures were found by searching and not all show what was searched for.
    """
    known = original >= 0
    chosen = np.where(known, original, 0)
    seen = votes[np.arange(len(votes)), chosen] > 0
    share = (weight * np.where(seen, 1.0, 0.5) * known)[:, None].astype(np.float32)
    return shares * (1 - share) + np.eye(COUNT, dtype=np.float32)[chosen] * share


def majority(votes: np.ndarray) -> np.ndarray:
    """(N, 10) votes -> (N,) class, or -1 where the picture is left out of the evaluation.

    Left out: unknown or not-a-face leads, the two best emotions tie, or the winner has less
    than half of all votes.
    """
    emotions = votes[:, :COUNT]
    ranked = np.sort(emotions, axis=1)
    clear = usable(votes) & (ranked[:, -1] > ranked[:, -2]) & (ranked[:, -1] * 2 >= votes.sum(axis=1))
    return np.where(clear, emotions.argmax(axis=1), -1)
