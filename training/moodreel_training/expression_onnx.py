"""Writes the trained network as an ONNX graph, node by node, computing in bytes.

Written by hand rather than traced: the graph is small, and this way it holds exactly the
operators that ONNX Runtime's back ends know. Weights and activations are bytes (Jacob et al. 2018):
in WebAssembly that takes half the time of float32.

Weights are stored unsigned around 128, not signed: on x86 processors without VNNI the runtime's
product of unsigned and signed bytes saturates at 16 bits, that of two unsigned ones does not.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from .heads import BANDS, Head
from .found import HAPPY, Rise
from .geometry import CROP
from .labels import COUNT
from .model import ExpressionNet, Residual, Unit, fold_batch_norm, standardise

OPSET = 17
IR_VERSION = 8
# Quantised addition is not in ONNX itself; every build of ONNX Runtime has it.
CONTRIB = "com.microsoft"
WEIGHT_ZERO = 128
WEIGHT_STEPS = 127
# Of the values met in calibration this share is kept; the rest is cut to the range's ends.
KEPT = 0.9999


@dataclass(frozen=True)
class Bytes:
    """How a tensor's bytes stand for numbers: value = scale * (byte - zero)."""

    scale: np.float32
    zero: int

    @classmethod
    def of(cls, values: torch.Tensor) -> Bytes:
        """Covers zero and nearly all values. After a rectifier zero is byte 0, so that cutting to bytes rectifies."""
        flat = values.flatten().numpy()
        low, high = min(0.0, np.quantile(flat, 1 - KEPT)), max(1e-6, np.quantile(flat, KEPT))
        scale = np.float32((high - low) / 255)
        return cls(scale, int(round(-low / scale)))


class _Writer:
    def __init__(self):
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.bytes: dict[str, Bytes] = {}
        self.values: dict[str, torch.Tensor] = {}

    def emit(self, kind: str, inputs: list[str], name: str, domain: str = "", **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=f"{kind}_{name}", domain=domain, **attributes))
        return name

    def constant(self, name: str, array: np.ndarray) -> str:
        self.initializers.append(numpy_helper.from_array(array.copy(order="C"), name))
        return name

    def settle(self, name: str, values: torch.Tensor) -> list[str]:
        """Keeps what a tensor holds in calibration and fixes its bytes: names of scale and zero."""
        self.values[name] = values
        self.bytes[name] = how = Bytes.of(values)
        self.constant(f"{name}_scale", np.array(how.scale, np.float32))
        self.constant(f"{name}_zero", np.array(how.zero, np.uint8))
        return self.how(name)

    def how(self, name: str) -> list[str]:
        return [f"{name}_scale", f"{name}_zero"]

    def convolution(self, source: str, name: str, unit: Unit, rectify: bool) -> str:
        layer = unit[0]
        weight = layer.weight.detach().float().numpy()
        # Symmetric, with a scale of its own for each output channel.
        scale = np.maximum(np.abs(weight).reshape(len(weight), -1).max(axis=1) / WEIGHT_STEPS, 1e-9).astype(np.float32)
        packed = np.round(weight / scale[:, None, None, None]) + WEIGHT_ZERO
        self.constant(f"{name}_w", packed.astype(np.uint8))
        self.constant(f"{name}_w_scale", scale)
        self.constant(f"{name}_w_zero", np.full(len(scale), WEIGHT_ZERO, np.uint8))
        bias = layer.bias.detach().numpy() / (self.bytes[source].scale * scale)
        self.constant(f"{name}_b", np.round(bias).astype(np.int32))
        with torch.no_grad():
            result = layer(self.values[source])
        to = self.settle(name, F.relu(result) if rectify else result)
        return self.emit(
            "QLinearConv",
            [source, *self.how(source), f"{name}_w", f"{name}_w_scale", f"{name}_w_zero", *to, f"{name}_b"],
            name,
            kernel_shape=list(layer.kernel_size),
            strides=list(layer.stride),
            pads=[layer.padding[0]] * 4,
        )

    def block(self, source: str, name: str, block: Residual) -> str:
        inner = source
        for index, unit in enumerate(block.path, start=1):
            inner = self.convolution(inner, f"{name}_{index}", unit, unit is not block.path[-1])
        if isinstance(block.shortcut, Unit):
            source = self.convolution(source, f"{name}_s", block.shortcut, False)
        sum_ = f"{name}_sum"
        to = self.settle(sum_, F.relu(self.values[inner] + self.values[source]))
        return self.emit(
            "QLinearAdd", [inner, *self.how(inner), source, *self.how(source), *to], sum_, domain=CONTRIB
        )


def to_onnx(model: ExpressionNet, tight: Head, found: Head, rise: Rise, examples: torch.Tensor) -> onnx.ModelProto:
    """Outputs `logits` (B, 8) of the head for tight crops, `scores` = softmax of them, and `foundLogits`
    (B, 8) of the head for found faces, with the rise of happy. Heads are over bands, and come divided by
    their temperature.

    examples: crops (N, 1, 48, 48), 0..255, from which each tensor's range is taken.
    """
    model = fold_batch_norm(copy.deepcopy(model).to(memory_format=torch.contiguous_format).eval())
    w = _Writer()

    mean = w.emit("ReduceMean", ["input"], "mean", axes=[2, 3], keepdims=1)
    centred = w.emit("Sub", ["input", mean], "centred")
    square = w.emit("Mul", [centred, centred], "square")
    variance = w.emit("ReduceMean", [square], "variance", axes=[2, 3], keepdims=1)
    floor = w.constant("floor", np.array(64.0, np.float32))
    deviation = w.emit("Sqrt", [w.emit("Add", [variance, floor], "lifted")], "deviation")
    standard = w.emit("Div", [centred, deviation], "standardised")
    x = w.emit("QuantizeLinear", [standard, *w.settle("packed", standardise(examples.float()))], "packed")

    x = w.convolution(x, "stem", model.stem, True)
    x = w.convolution(x, "reduce", model.reduce, True)
    for index, block in enumerate(model.blocks):
        x = w.block(x, f"block{index}", block)
    rows, columns = w.values[x].shape[2:]
    x = w.emit("DequantizeLinear", [x, *w.how(x)], "unpacked")
    band = [rows // BANDS, columns]
    x = w.emit("Flatten", [w.emit("AveragePool", [x], "pooled", kernel_shape=band, strides=band)], "features", axis=1)

    def read_by(head: Head, name: str, to: str) -> str:
        parts = [w.constant(f"{name}_w", head.weight.numpy()), w.constant(f"{name}_b", head.bias.numpy())]
        return w.emit("Gemm", [x, *parts], to, transB=1)

    w.emit("Softmax", [read_by(tight, "head", "logits")], "scores", axis=1)
    happy = np.eye(COUNT, dtype=np.float32)[HAPPY]
    weighed = w.emit(
        "Gemm",
        [x, w.constant("rise_w", rise.weight[None].numpy()), w.constant("rise_b", rise.bias[None].numpy())],
        "weighed",
        transB=1,
    )
    share = w.emit("Sigmoid", [weighed], "share")
    lift = w.emit("Mul", [share, w.constant("rise_of", np.float32(rise.limit) * happy[None])], "rise")
    w.emit("Add", [read_by(found, "found", "foundPlain"), lift], "foundLogits")

    def value(name: str, shape: list) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", *shape])

    graph = helper.make_graph(
        w.nodes,
        "expression",
        [value("input", [1, CROP, CROP])],
        [value(name, [COUNT]) for name in ("scores", "logits", "foundLogits")],
        w.initializers,
    )
    result = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)],
        ir_version=IR_VERSION,
        producer_name="moodreel-training",
    )
    onnx.checker.check_model(result)
    return result
