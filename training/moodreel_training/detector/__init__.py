"""The face detector: converting BlazeFace to ONNX and reading its output."""
