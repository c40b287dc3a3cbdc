"""Random variations of a batch of faces, all on tensors, no work per picture in Python."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from .geometry import CROP


def uniform(count: int, low: float, high: float) -> torch.Tensor:
    return torch.rand(count) * (high - low) + low


def random_movement(count: int) -> torch.Tensor:
    """Mirror, turn, scale, stretch and shift around the crop's middle: (count, 2, 3)."""
    angle = (torch.randn(count) * 7).clamp(-20, 20).deg2rad()
    scale = torch.exp(uniform(count, -0.16, 0.16))
    stretch = torch.exp(uniform(count, -0.06, 0.06))
    mirror = torch.where(torch.rand(count) < 0.5, -1.0, 1.0)
    cos, sin = torch.cos(angle) * scale, torch.sin(angle) * scale
    linear = torch.stack(
        [
            torch.stack([cos * stretch * mirror, -sin / stretch], 1),
            torch.stack([sin * stretch * mirror, cos / stretch], 1),
        ],
        1,
    )
    middle = torch.full((count, 2, 1), CROP / 2)
    shift = torch.stack([uniform(count, -3.5, 3.5), uniform(count, -3.5, 3.5)], 1)[:, :, None]
    return torch.cat([linear, middle + shift - linear @ middle], 2)


def chain(outer: torch.Tensor, inner: torch.Tensor) -> torch.Tensor:
    """The affine map (B, 2, 3) that applies inner first, then outer."""
    linear = outer[:, :, :2]
    return torch.cat([linear @ inner[:, :, :2], linear @ inner[:, :, 2:] + outer[:, :, 2:]], 2)


def framing(to_source: torch.Tensor, found: torch.Tensor, aligned_share: float) -> torch.Tensor:
    """Each picture as FER+ framed it or aligned by its eyes and mouth: crop-to-picture maps.

    The product meets both: tight crops handed to it, and faces that it found itself.
    """
    use = (found & (torch.rand(len(found)) < aligned_share))[:, None, None]
    return torch.where(use, to_source, torch.eye(2, 3).expand(len(found), 2, 3))


def sample(images: torch.Tensor, to_source: torch.Tensor) -> torch.Tensor:
    """Bilinear crops (B, 1, 48, 48) float32 from square pictures (B, 1, S, S); edges repeat outside."""
    # grid_sample counts from -1 to 1 between outer corners: x = 24 * (u + 1) in the crop.
    half, source = CROP / 2, images.shape[-1] / 2
    linear, shift = to_source[:, :, :2], to_source[:, :, 2:]
    centre = linear @ torch.full((1, 2, 1), half) + shift
    theta = torch.cat([linear * (half / source), (centre - source) / source], 2)
    grid = F.affine_grid(theta, [len(images), 1, CROP, CROP], align_corners=False)
    return F.grid_sample(images, grid, padding_mode="border", align_corners=False)


def vary_light(x: torch.Tensor) -> torch.Tensor:
    """Gamma, light from a side, brightness and contrast, clipped as a camera clips. 0..255."""
    count = len(x)

    def per_picture(values: torch.Tensor) -> torch.Tensor:
        return values[:, None, None, None]

    x = (x / 255).clamp(0, 1) ** per_picture(torch.exp(torch.randn(count) * 0.25))
    ramp = torch.linspace(-1, 1, CROP)
    direction = torch.rand(count) * 2 * torch.pi
    strength = torch.where(torch.rand(count) < 0.4, uniform(count, 0, 0.7), torch.zeros(count))
    slope = (
        per_picture(torch.cos(direction)) * ramp[None, None, None, :]
        + per_picture(torch.sin(direction)) * ramp[None, None, :, None]
    )
    x = x * (1 + per_picture(strength) * slope)
    contrast, brightness = uniform(count, 0.6, 1.3), uniform(count, -0.15, 0.15)
    return ((x - 0.5) * per_picture(contrast) + 0.5 + per_picture(brightness)).clamp(0, 1) * 255


def blur(x: torch.Tensor) -> torch.Tensor:
    """A soft lens for some pictures, few source pixels for others."""
    choice = torch.rand(len(x))[:, None, None, None]
    soft = F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), 3, 1)
    small = F.interpolate(x, size=24, mode="area")
    coarse = F.interpolate(small, size=CROP, mode="bilinear", align_corners=False)
    return torch.where(choice < 0.12, soft, torch.where(choice < 0.2, coarse, x))


def cover(x: torch.Tensor) -> torch.Tensor:
    """Hides a grey rectangle in half of the pictures (DeVries & Taylor 2017): a hand, hair."""
    count = len(x)
    width, height = uniform(count, 6, 20)[:, None], uniform(count, 6, 20)[:, None]
    left = torch.rand(count, 1) * (CROP + 8) - 4 - width / 2
    top = torch.rand(count, 1) * (CROP + 8) - 4 - height / 2
    line = torch.arange(CROP)[None]
    columns = (line >= left) & (line < left + width)
    rows = (line >= top) & (line < top + height)
    hidden = (rows[:, None, :, None] & columns[:, None, None, :]) & (
        torch.rand(count) < 0.5
    )[:, None, None, None]
    return torch.where(hidden, uniform(count, 0, 255)[:, None, None, None], x)


def spoil(x: torch.Tensor) -> torch.Tensor:
    """What cameras and rooms do to crops (B, 1, 48, 48), 0..255: light, blur, noise, cover."""
    x = blur(vary_light(x))
    noise = torch.where(torch.rand(len(x)) < 0.35, uniform(len(x), 0, 7), torch.zeros(len(x)))
    x = (x + torch.randn_like(x) * noise[:, None, None, None]).clamp(0, 255)
    return cover(x)


def augment(
    images: torch.Tensor, to_source: torch.Tensor, found: torch.Tensor, aligned_share: float
) -> torch.Tensor:
    """uint8 (B, 48, 48) -> float32 (B, 1, 48, 48), 0..255."""
    framed = chain(framing(to_source, found, aligned_share), random_movement(len(images)))
    return spoil(sample(images[:, None].float(), framed))


def mixup(x: torch.Tensor, targets: torch.Tensor, alpha: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Blends each picture and its target with another one's (Zhang et al. 2018)."""
    share = torch.distributions.Beta(alpha, alpha).sample((len(x),))
    share = torch.maximum(share, 1 - share)
    other = torch.randperm(len(x))
    wide = share[:, None, None, None]
    return x * wide + x[other] * (1 - wide), targets * share[:, None] + targets[other] * (
        1 - share[:, None]
    )
