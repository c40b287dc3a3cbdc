"""Networks to test on."""

import onnx
import torch

from moodreel_training.expression_onnx import to_onnx
from moodreel_training.found import Rise
from moodreel_training.heads import Head
from moodreel_training.model import ExpressionNet


def uneven(network: torch.nn.Module) -> torch.nn.Module:
    """The network with normalisations that do something, as after training, ready to read."""
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.0)
            torch.nn.init.normal_(module.running_mean, 0, 0.1)
    return network.eval()


def exported(network: ExpressionNet, examples: torch.Tensor, temperature: float = 1.0) -> onnx.ModelProto:
    """The network's graph with its own head for both kinds of crops, and half of the rise everywhere."""
    head = Head(network.head.weight.detach(), network.head.bias.detach()).over_bands().cooled(temperature)
    return to_onnx(network, head, head, Rise(torch.zeros(head.weight.shape[1]), torch.tensor(0.0)), examples)
