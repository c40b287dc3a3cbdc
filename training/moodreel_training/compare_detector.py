"""Optional: checks the converted detector against the TFLite interpreter, to 1e-3.

    python -m moodreel_training.compare_detector --tflite package/face_detection_short_range.tflite
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnxruntime as ort

from .paths import MODELS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--tflite", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=MODELS)
    args = parser.parse_args()

    from ai_edge_litert.interpreter import Interpreter

    original = Interpreter(str(args.tflite))
    original.allocate_tensors()
    picture = np.random.default_rng(0).uniform(-1, 1, (1, 128, 128, 3)).astype(np.float32)
    original.set_tensor(original.get_input_details()[0]["index"], picture)
    original.invoke()
    session = ort.InferenceSession(args.models / "face-detector.onnx")
    boxes, logits = session.run(["boxes", "logits"], {"input": picture.transpose(0, 3, 1, 2)})
    for output in original.get_output_details():
        expected = original.get_tensor(output["index"])
        ours = boxes if expected.shape[-1] == 16 else logits
        gap = float(np.abs(ours - expected).max())
        print(f"{output['name']}: largest difference {gap:.1e}")
        if gap > 1e-3:
            raise SystemExit("the converted detector differs")


if __name__ == "__main__":
    main()
