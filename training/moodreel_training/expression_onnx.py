"""Writes the trained network as an ONNX graph, node by node.

Written by hand rather than traced: the graph is small, and this way it holds exactly the
operators that ONNX Runtime's WebAssembly and WebGPU back ends know, with weights of a byte each.
"""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .geometry import CROP
from .labels import COUNT
from .model import ExpressionNet, Residual, Unit, fold_batch_norm

OPSET = 17
IR_VERSION = 8


class _Writer:
    def __init__(self, weights: str):
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []

    def emit(self, kind: str, inputs: list[str], name: str, **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=f"{kind}_{name}", **attributes))
        return name

    def constant(self, name: str, array: np.ndarray) -> str:
        self.initializers.append(numpy_helper.from_array(array, name))
        return name

    def weight(self, name: str, tensor: torch.Tensor) -> str:
        """Stores weights small; the runtime folds them back to float32 when it loads the file."""
        array = np.ascontiguousarray(tensor.detach().float().numpy())
        if self.weights == "float32":
            return self.constant(name, array)
        if self.weights == "float16" or array.ndim == 1:
            self.constant(f"{name}_f16", array.astype(np.float16))
            return self.emit("Cast", [f"{name}_f16"], name, to=TensorProto.FLOAT)
        # Symmetric, with a scale of its own for each output channel.
        scale = np.abs(array).reshape(len(array), -1).max(axis=1) / 127
        scale = np.maximum(scale, 1e-12).reshape(-1, *[1] * (array.ndim - 1)).astype(np.float32)
        self.constant(f"{name}_i8", np.round(array / scale).astype(np.int8))
        wide = self.emit("Cast", [f"{name}_i8"], f"{name}_wide", to=TensorProto.FLOAT)
        return self.emit("Mul", [wide, self.constant(f"{name}_scale", scale)], name)

    def convolution(self, source: str, name: str, unit: Unit) -> str:
        layer = unit[0]
        return self.emit(
            "Conv",
            [source, self.weight(f"{name}_w", layer.weight), self.weight(f"{name}_b", layer.bias)],
            name,
            kernel_shape=list(layer.kernel_size),
            strides=list(layer.stride),
            pads=[layer.padding[0]] * 4,
        )

    def block(self, source: str, name: str, block: Residual) -> str:
        inner = source
        for index, unit in enumerate(block.path, start=1):
            inner = self.convolution(inner, f"{name}_{index}", unit)
            if unit is not block.path[-1]:
                inner = self.emit("Relu", [inner], f"{name}_{index}r")
        if isinstance(block.shortcut, Unit):
            source = self.convolution(source, f"{name}_s", block.shortcut)
        return self.emit("Relu", [self.emit("Add", [inner, source], f"{name}_sum")], name)


def to_onnx(model: ExpressionNet, temperature: float, weights: str = "int8") -> onnx.ModelProto:
    """Outputs `logits` (B, 8), already divided by the temperature, and `scores` = softmax of them."""
    model = fold_batch_norm(model.eval())
    w = _Writer(weights)

    mean = w.emit("ReduceMean", ["input"], "mean", axes=[2, 3], keepdims=1)
    centred = w.emit("Sub", ["input", mean], "centred")
    square = w.emit("Mul", [centred, centred], "square")
    variance = w.emit("ReduceMean", [square], "variance", axes=[2, 3], keepdims=1)
    floor = w.constant("floor", np.array(64.0, np.float32))
    deviation = w.emit("Sqrt", [w.emit("Add", [variance, floor], "lifted")], "deviation")
    x = w.emit("Div", [centred, deviation], "standardised")

    x = w.emit("Relu", [w.convolution(x, "stem", model.stem)], "stem_r")
    x = w.emit("Relu", [w.convolution(x, "reduce", model.reduce)], "reduce_r")
    for index, block in enumerate(model.blocks):
        x = w.block(x, f"block{index}", block)
    x = w.emit("Flatten", [w.emit("GlobalAveragePool", [x], "pooled")], "features", axis=1)
    w.emit(
        "Gemm",
        [x, w.weight("head_w", model.head.weight / temperature), w.weight("head_b", model.head.bias / temperature)],
        "logits",
        transB=1,
    )
    w.emit("Softmax", ["logits"], "scores", axis=1)

    def value(name: str, shape: list) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", *shape])

    graph = helper.make_graph(
        w.nodes,
        "expression",
        [value("input", [1, CROP, CROP])],
        [value("scores", [COUNT]), value("logits", [COUNT])],
        w.initializers,
    )
    result = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="moodreel-training",
    )
    onnx.checker.check_model(result, full_check=True)
    return result
