"""How large an exported network is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper, shape_inference


def size_of(path: Path) -> dict[str, int]:
    """Parameters, and multiply-adds of one crop, convolutions and the last layer counted."""
    model = shape_inference.infer_shapes(onnx.load(path))
    shapes = {v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in model.graph.value_info}
    weights = {i.name: numpy_helper.to_array(i).shape for i in model.graph.initializer}
    # Stored small and widened by Cast and Mul nodes: follow those back to what is stored.
    widened = {node.output[0]: node.input[0] for node in model.graph.node if node.op_type in ("Cast", "Mul")}
    parameters = sum(int(np.prod(shape)) for name, shape in weights.items() if not name.endswith("_scale"))

    def stored(name: str) -> str:
        return name if name in weights else stored(widened[name])

    work = 0
    for node in model.graph.node:
        if node.op_type not in ("Conv", "Gemm"):
            continue
        kernel = int(np.prod(weights[stored(node.input[1])]))
        work += kernel * (int(np.prod(shapes[node.output[0]][2:])) if node.op_type == "Conv" else 1)
    return {"parameters": parameters, "multiplyAdds": work}
