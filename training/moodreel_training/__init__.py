"""Training side of Moodreel: data in, ONNX models with their cards and figures out."""
