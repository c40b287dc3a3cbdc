"""What a page loads must be the models that ship, rewritten and nothing else."""

import pytest

from moodreel_training.fuse import NAMES, fuse, largest_difference
from moodreel_training.paths import MODELS


@pytest.mark.parametrize("name", NAMES)
def test_fused_models_give_the_numbers_of_the_models(name, tmp_path):
    model, fused = MODELS / f"{name}.onnx", tmp_path / "fused.onnx"
    fuse(model, fused)
    for seed in range(3):
        assert largest_difference(model, fused, seed) < 1e-3
        assert largest_difference(model, MODELS / f"{name}.fused.onnx", seed) < 1e-3
