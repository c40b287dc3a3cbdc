"""Step 10: both networks as ONNX Runtime rewrites them when it opens them, so that a page need not wait for that.

    python -m moodreel_training.fuse

Writes face-detector.fused.onnx and expression.fused.onnx beside the models. The numbers stay: `check` compares.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnxruntime as ort

from .paths import MODELS

NAMES = ("face-detector", "expression")
# Blocks of channels as x86 processors like them: WebAssembly does not know these.
NOT_FOR_WASM = ["NchwcTransformer"]


def fuse(model: Path, target: Path) -> None:
    """Writes what the runtime makes of a model: constants folded, activations and sums in the convolutions."""
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.optimized_model_filepath = str(target)
    # It would warn that the file depends on the machine, which is what NOT_FOR_WASM takes care of.
    options.log_severity_level = 3
    ort.InferenceSession(
        model, options, providers=["CPUExecutionProvider"], disabled_optimizers=NOT_FOR_WASM
    )


def largest_difference(model: Path, fused: Path, seed: int = 0) -> float:
    """Between the outputs of both for the same noise, in the spread of each output."""
    sessions = [ort.InferenceSession(path, providers=["CPUExecutionProvider"]) for path in (model, fused)]
    (given,) = sessions[0].get_inputs()
    shape = [size if isinstance(size, int) else 2 for size in given.shape]
    noise = np.random.default_rng(seed).uniform(-1, 1, shape).astype(np.float32)
    feeds = {given.name: 128 + 100 * noise if shape[1] == 1 else noise}
    names = [output.name for output in sessions[0].get_outputs()]
    ours, theirs = (session.run(names, feeds) for session in sessions)
    return max(float(np.abs(a - b).max() / (a.std() + 1e-6)) for a, b in zip(ours, theirs))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, default=MODELS)
    models = parser.parse_args().models
    for name in NAMES:
        model, fused = models / f"{name}.onnx", models / f"{name}.fused.onnx"
        fuse(model, fused)
        print(f"{fused.name}: {fused.stat().st_size:,} bytes, differs by {largest_difference(model, fused):.2e}")


if __name__ == "__main__":
    main()
