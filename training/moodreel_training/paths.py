"""Where things are, relative to the repository, so that no machine's paths are written down."""

from __future__ import annotations

from pathlib import Path

TRAINING = Path(__file__).resolve().parent.parent
REPOSITORY = TRAINING.parent
MODELS = REPOSITORY / "packages" / "vision" / "models"
PICTURES = REPOSITORY / "docs" / "images" / "expression"
# FER+ is not part of the repository; by default it lies beside it.
FERPLUS = REPOSITORY.parent / "shared" / "data" / "ferplus"
FACES = REPOSITORY.parent / "shared" / "data" / "faces"
