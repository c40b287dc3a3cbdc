"""Reads FER+ as it lies on disk: an archive for training, PNG files for validation."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
from PIL import Image

from .labels import EMOTIONS


def load_original(folder: Path) -> np.ndarray:
    """The class under which each training picture was collected, int8 (N,); -1 where it is not known."""
    with (folder / "train-original.csv").open(newline="") as file:
        return np.array([EMOTIONS.index(r["original"]) if r["original"] else -1 for r in csv.DictReader(file)], np.int8)


def load_names(folder: Path) -> np.ndarray:
    """The names of the training pictures, in the order of load_train."""
    return np.load(folder / "train.npz")["names"]


def load_train(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Images uint8 (N, 48, 48) and votes int16 (N, 10)."""
    archive = np.load(folder / "train.npz")
    return archive["images"], archive["votes"]


def load_valid(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """The same for the validation split; label.csv rows are name, box, ten vote counts."""
    images, votes = [], []
    with (folder / "valid" / "label.csv").open(newline="") as file:
        for name, _box, *counts in csv.reader(file):
            images.append(np.asarray(Image.open(folder / "valid" / name).convert("L")))
            votes.append([int(c) for c in counts])
    return np.stack(images), np.array(votes, np.int16)
