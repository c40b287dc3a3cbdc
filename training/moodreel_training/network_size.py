"""How large an exported network is."""

from __future__ import annotations

from pathlib import Path

import onnx
from onnx import numpy_helper

from .geometry import CROP

# Which inputs of an operator are its weights and its bias.
KERNELS = {"QLinearConv": (3, 8), "Gemm": (1, 2)}


def size_of(path: Path) -> dict[str, int]:
    """Parameters, and multiply-adds of one crop, convolutions and the last layers counted."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    # The side of each picture of features; only strides change it, and pooling ends it.
    sides: dict[str, int] = {}
    parameters = work = 0
    for node in graph.node:
        strides = next((a.ints for a in node.attribute if a.name == "strides"), [1])
        side = 1 if node.op_type == "Gemm" else -(-sides.get(node.input[0], CROP) // strides[0])
        sides[node.output[0]] = side
        if node.op_type in KERNELS:
            kernel, bias = (weights[node.input[index]] for index in KERNELS[node.op_type])
            parameters += kernel.size + bias.size
            work += kernel.size * side**2
    return {"parameters": parameters, "multiplyAdds": work}
