"""What training starts from: the network that ships, and one that has seen faces."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from moodreel_training.face_network import FaceNetwork, read_weights as read_face_weights, start_from_faces
from moodreel_training.model import SMALL, ExpressionNet
from moodreel_training.paths import TRAINING
from moodreel_training.recover import read_weights
from networks import exported, uneven

FACE_API = TRAINING.parent / "node_modules/@vladmandic/face-api/model"


def test_an_exported_network_comes_back():
    torch.manual_seed(0)
    model = uneven(ExpressionNet(**SMALL))
    crops = torch.rand(8, 1, 48, 48) * 255
    back = ExpressionNet(**SMALL).eval()
    read_weights(back, exported(model, crops, 1.5), 1.5)
    with torch.no_grad():
        wanted, got = model(crops), back(crops)
    # Weights are bytes in between.
    assert (wanted - got).abs().max() < 0.05 * wanted.abs().max()


def small_file(folder: Path) -> dict[str, np.ndarray]:
    """A file of face-api's form with the weights of two layers, one of them not packed."""
    random = np.random.default_rng(0)
    packed = random.integers(0, 256, (7, 7, 3, 32), dtype=np.uint8)
    plain = random.random(32, dtype=np.float32)
    manifest = [{"weights": [
        {"name": "a", "shape": [7, 7, 3, 32], "dtype": "float32", "quantization": {"dtype": "uint8", "scale": 0.5, "min": -3}},
        {"name": "b", "shape": [32], "dtype": "float32"},
    ]}]  # fmt: skip
    (folder / "face_recognition_model-weights_manifest.json").write_text(json.dumps(manifest))
    (folder / "face_recognition_model.bin").write_bytes(packed.tobytes() + plain.tobytes())
    return {"a": packed * np.float32(0.5) - 3, "b": plain}


def test_face_weights_are_unpacked(tmp_path):
    wanted = small_file(tmp_path)
    got = read_face_weights(tmp_path)
    assert got.keys() == wanted.keys()
    for name, values in wanted.items():
        assert np.allclose(got[name], values)


@pytest.mark.skipif(not FACE_API.exists(), reason="npm packages are not installed")
def test_a_network_that_starts_from_faces_computes_as_dlib_does():
    torch.manual_seed(0)
    network, pictures = FaceNetwork(), torch.rand(4, 1, 112, 112) * 255
    start_from_faces(network, FACE_API, torch.rand(4, 1, 48, 48) * 255)
    arrays = read_face_weights(FACE_API)
    inputs = {}
    hook = network.conv64[0].conv1.register_forward_hook(lambda _m, i, o: inputs.update(i=i[0], o=o))
    with torch.no_grad():
        network(pictures)
        filters = torch.from_numpy(arrays["conv64_down/conv1/conv/filters"].transpose(3, 2, 0, 1).copy())
        plain = torch.nn.functional.conv2d(inputs["i"], filters, stride=2)
    hook.remove()
    per_channel = [torch.from_numpy(arrays[f"conv64_down/conv1/{part}"])[:, None, None]
                   for part in ("conv/bias", "scale/weights", "scale/biases")]  # fmt: skip
    wanted = (plain + per_channel[0]) * per_channel[1] + per_channel[2]
    assert torch.allclose(inputs["o"], wanted, atol=1e-3)
