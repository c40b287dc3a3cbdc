"""Reads the parts of a TensorFlow Lite flatbuffer that the converter needs.

Only float models are supported. Weights may be stored as float16 behind a
DEQUANTIZE operator, which is how the BlazeFace files are stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import tflite

_OPERATOR_NAMES = {
    code: name for name, code in vars(tflite.BuiltinOperator).items() if isinstance(code, int)
}
_TENSOR_DTYPES = {
    tflite.TensorType.FLOAT32: np.float32,
    tflite.TensorType.FLOAT16: np.float16,
    tflite.TensorType.INT32: np.int32,
}
_OPTIONS = {
    "CONV_2D": tflite.Conv2DOptions,
    "DEPTHWISE_CONV_2D": tflite.DepthwiseConv2DOptions,
    "MAX_POOL_2D": tflite.Pool2DOptions,
    "RESIZE_BILINEAR": tflite.ResizeBilinearOptions,
    "CONCATENATION": tflite.ConcatenationOptions,
    "ADD": tflite.AddOptions,
}


@dataclass(frozen=True)
class Operator:
    """One operator: its TFLite name, tensor numbers, and typed options (None if it has none)."""

    name: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    options: object | None


@dataclass(frozen=True)
class Graph:
    """A TFLite subgraph. Shapes are as stored: NHWC for pictures."""

    operators: tuple[Operator, ...]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    shapes: dict[int, tuple[int, ...]]
    names: dict[int, str]
    constants: dict[int, np.ndarray]


def read_graph(path: Path) -> Graph:
    """Reads the first subgraph of a .tflite file."""
    model = tflite.Model.GetRootAs(path.read_bytes(), 0)
    sub = model.Subgraphs(0)

    shapes, names, constants = {}, {}, {}
    for index in range(sub.TensorsLength()):
        tensor = sub.Tensors(index)
        shapes[index] = tuple(int(n) for n in tensor.ShapeAsNumpy()) if tensor.ShapeLength() else ()
        names[index] = tensor.Name().decode()
        buffer = model.Buffers(tensor.Buffer())
        if buffer.DataLength():
            data = buffer.DataAsNumpy().tobytes()
            constants[index] = np.frombuffer(data, _TENSOR_DTYPES[tensor.Type()]).reshape(
                shapes[index]
            )

    return Graph(
        operators=tuple(_read_operator(model, sub.Operators(k)) for k in range(sub.OperatorsLength())),
        inputs=tuple(int(i) for i in sub.InputsAsNumpy()),
        outputs=tuple(int(i) for i in sub.OutputsAsNumpy()),
        shapes=shapes,
        names=names,
        constants=constants,
    )


def _read_operator(model: tflite.Model, operator: tflite.Operator) -> Operator:
    code = model.OperatorCodes(operator.OpcodeIndex())
    # Old files keep the code in the deprecated 8-bit field, new ones in the wide field.
    name = _OPERATOR_NAMES[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]
    options = None
    table = operator.BuiltinOptions()
    if name in _OPTIONS and table is not None:
        options = _OPTIONS[name]()
        options.Init(table.Bytes, table.Pos)
    return Operator(
        name=name,
        inputs=tuple(int(i) for i in operator.InputsAsNumpy()),
        outputs=tuple(int(i) for i in operator.OutputsAsNumpy()),
        options=options,
    )
