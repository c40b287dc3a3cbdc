"""The numbers that networks compute with: half as many bits where the processor knows these, else whole ones.

On processors without instructions for bfloat16 a training step took ten times as long with it as without.
"""

from __future__ import annotations

import torch


def knows_bfloat16(capabilities: dict) -> bool:
    """capabilities: what `torch.cpu.get_capabilities` says."""
    return any(capabilities.get(name, False) for name in ("avx512_bf16", "amx_bf16"))


def autocast() -> torch.autocast:
    return torch.autocast("cpu", torch.bfloat16, enabled=knows_bfloat16(torch.cpu.get_capabilities()))
