"""Turns a BlazeFace TFLite graph into an ONNX model with NCHW tensors.

Weights stay in float16 as the source stores them, each followed by a Cast to
float32 that runtimes fold away at load. Arithmetic is float32.
"""

from __future__ import annotations

import numpy as np
import onnx
import tflite
from onnx import TensorProto, helper, numpy_helper

from .tflite_graph import Graph, Operator

OPSET = 17
IR_VERSION = 8


class Converter:
    """Walks the operators in order and emits their ONNX counterparts."""

    def __init__(self, graph: Graph, output_names: dict[int, str], input_name: str = "input"):
        self.graph = graph
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []
        self.names = {index: f"t{index}" for index in graph.shapes}
        self.names[graph.inputs[0]] = input_name
        self.names.update(output_names)
        self.input_name = input_name
        self.output_names = output_names
        # Constants, looked up through DEQUANTIZE: tensor number -> float16 or int32 array.
        self.constants = dict(graph.constants)

    def convert(self) -> onnx.ModelProto:
        for operator in self.graph.operators:
            getattr(self, f"_{operator.name.lower()}")(operator)
        n, h, w, c = self.graph.shapes[self.graph.inputs[0]]
        inputs = [helper.make_tensor_value_info(self.input_name, TensorProto.FLOAT, [n, c, h, w])]
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, list(self.graph.shapes[index]))
            for index, name in self.output_names.items()
        ]
        body = helper.make_graph(self.nodes, "blazeface", inputs, outputs, self.initializers)
        model = helper.make_model(
            body,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=IR_VERSION,
            producer_name="moodreel-training",
        )
        onnx.checker.check_model(model, full_check=True)
        return model

    # -- helpers ---------------------------------------------------------------------------

    def _emit(self, kind: str, inputs: list[str], output: str, **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def _weight(self, index: int, array: np.ndarray) -> str:
        """Stores an array as float16 and returns the name of its float32 cast."""
        name = f"w{index}"
        half = array.astype(np.float16)
        if not np.array_equal(half.astype(np.float32), array.astype(np.float32)):
            raise ValueError(f"tensor {index} does not fit float16 without loss")
        self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(half), f"{name}_f16"))
        return self._emit("Cast", [f"{name}_f16"], name, to=TensorProto.FLOAT)

    def _integers(self, name: str, values: list[int]) -> str:
        self.initializers.append(numpy_helper.from_array(np.array(values, np.int64), name))
        return name

    def _same_pads(self, index: int, kernel: tuple[int, int], stride: int, padding: int) -> list[int]:
        """Explicit pads [top, left, bottom, right] for TensorFlow's SAME rule.

        SAME puts the odd pixel at the bottom and right, so at stride 2 the pads differ from
        the symmetric ones that most frameworks use.
        """
        if padding == tflite.Padding.VALID:
            return [0, 0, 0, 0]
        _, height, width, _ = self.graph.shapes[index]
        before, after = [], []
        for size, span in zip((height, width), kernel):
            total = max((-(-size // stride) - 1) * stride + span - size, 0)
            before.append(total // 2)
            after.append(total - total // 2)
        return before + after

    @staticmethod
    def _require_no_activation(options: object) -> None:
        if options.FusedActivationFunction() != tflite.ActivationFunctionType.NONE:
            raise NotImplementedError("fused activation")

    # -- operators -------------------------------------------------------------------------

    def _dequantize(self, op: Operator) -> None:
        self.constants[op.outputs[0]] = self.constants[op.inputs[0]]

    def _conv_2d(self, op: Operator) -> None:
        weights = self.constants[op.inputs[1]].transpose(0, 3, 1, 2)  # OHWI -> OIHW
        self._convolution(op, weights, groups=1)

    def _depthwise_conv_2d(self, op: Operator) -> None:
        weights = self.constants[op.inputs[1]].transpose(3, 0, 1, 2)  # 1HWC -> C1HW
        self._convolution(op, weights, groups=weights.shape[0])

    def _convolution(self, op: Operator, weights: np.ndarray, groups: int) -> None:
        self._require_no_activation(op.options)
        stride = op.options.StrideH()
        kernel = weights.shape[2:]
        self._emit(
            "Conv",
            [
                self.names[op.inputs[0]],
                self._weight(op.inputs[1], weights),
                self._weight(op.inputs[2], self.constants[op.inputs[2]]),
            ],
            self.names[op.outputs[0]],
            kernel_shape=list(kernel),
            strides=[stride, stride],
            pads=self._same_pads(op.inputs[0], kernel, stride, op.options.Padding()),
            group=groups,
        )

    def _max_pool_2d(self, op: Operator) -> None:
        self._require_no_activation(op.options)
        kernel = (op.options.FilterHeight(), op.options.FilterWidth())
        stride = op.options.StrideH()
        self._emit(
            "MaxPool",
            [self.names[op.inputs[0]]],
            self.names[op.outputs[0]],
            kernel_shape=list(kernel),
            strides=[stride, stride],
            pads=self._same_pads(op.inputs[0], kernel, stride, op.options.Padding()),
        )

    def _relu(self, op: Operator) -> None:
        self._emit("Relu", [self.names[op.inputs[0]]], self.names[op.outputs[0]])

    def _add(self, op: Operator) -> None:
        self._require_no_activation(op.options)
        self._emit("Add", [self.names[i] for i in op.inputs], self.names[op.outputs[0]])

    def _pad(self, op: Operator) -> None:
        """Channel padding of the residual branch; the rows of the constant are N, H, W, C."""
        pads = self.constants[op.inputs[1]]
        ordered = pads[[0, 3, 1, 2]]  # N, C, H, W
        output = self.names[op.outputs[0]]
        amounts = self._integers(f"{output}_pads", [*ordered[:, 0], *ordered[:, 1]])
        self._emit("Pad", [self.names[op.inputs[0]], amounts], output, mode="constant")

    def _resize_bilinear(self, op: Operator) -> None:
        if op.options.AlignCorners() or not op.options.HalfPixelCenters():
            raise NotImplementedError("only half-pixel centres")
        n, h, w, c = self.graph.shapes[op.outputs[0]]
        output = self.names[op.outputs[0]]
        sizes = self._integers(f"{output}_sizes", [n, c, h, w])
        self._emit(
            "Resize",
            [self.names[op.inputs[0]], "", "", sizes],
            output,
            mode="linear",
            coordinate_transformation_mode="half_pixel",
        )

    def _reshape(self, op: Operator) -> None:
        """The heads are flattened row by row with channels last, so go back to NHWC first."""
        output = self.names[op.outputs[0]]
        flat = self._emit("Transpose", [self.names[op.inputs[0]]], f"{output}_nhwc", perm=[0, 2, 3, 1])
        shape = self._integers(f"{output}_shape", list(self.graph.shapes[op.outputs[0]]))
        self._emit("Reshape", [flat, shape], output)

    def _concatenation(self, op: Operator) -> None:
        # Only reached after the heads' reshapes, where axis numbers mean the same as in TFLite.
        self._require_no_activation(op.options)
        self._emit(
            "Concat",
            [self.names[i] for i in op.inputs],
            self.names[op.outputs[0]],
            axis=op.options.Axis(),
        )


def to_onnx(graph: Graph) -> onnx.ModelProto:
    """Converts; the two outputs are called `boxes` (1, A, 16) and `logits` (1, A, 1)."""
    names = {}
    for index in graph.outputs:
        names[index] = "boxes" if graph.shapes[index][-1] == 16 else "logits"
    return Converter(graph, names).convert()
