"""Drawn masks, hands, cups and scarves over the mouth of a face, for teaching when not to read one."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from .detector.blazeface import Face

KINDS, SHARES = ("mask", "hand", "cup", "scarf"), (0.55, 0.2, 0.15, 0.1)
# What masks are made in, RGB.
CLOTHS = (
    (150, 190, 220), (20, 20, 22), (240, 240, 240), (90, 130, 90), (60, 60, 110), (200, 160, 160), (120, 120, 120),
)  # fmt: skip


def cover(rgb: np.ndarray, face: Face, random: np.random.Generator) -> np.ndarray:
    """The uint8 picture (H, W, 3) with something over the mouth."""
    kind = random.choice(KINDS, p=SHARES)
    stencil = Image.new("L", (rgb.shape[1], rgb.shape[0]), 0)
    draw, eye = ImageDraw.Draw(stencil), float(np.linalg.norm(face.keypoints[1] - face.keypoints[0]))
    shape = {"hand": _fingers, "cup": _cup}.get(kind, _cloth)
    shape(draw, face, eye, random)
    if kind == "hand":
        colour = _cheek(rgb, face) * random.uniform(0.8, 1.15)
    elif kind == "cup":
        colour = random.uniform(10, 250, 3)
    else:
        colour = np.array(CLOTHS[random.integers(len(CLOTHS))]) + random.normal(0, 12, 3)
    surface = Image.fromarray(_surface(rgb.shape[:2], colour, eye, random))
    soft = stencil.filter(ImageFilter.GaussianBlur(max(0.5, eye * 0.02)))
    return np.asarray(Image.composite(surface, Image.fromarray(rgb), soft))


def _axes(face: Face, eye: float) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors along the eyes and down the face."""
    right, left, _nose, mouth = face.keypoints[:4]
    down = mouth - (right + left) / 2
    return (left - right) / eye, down / np.linalg.norm(down)


def _cloth(draw: ImageDraw.ImageDraw, face: Face, eye: float, random: np.random.Generator) -> None:
    across, down = _axes(face, eye)
    nose, mouth = face.keypoints[2:4]
    top, chin = nose + down * eye * random.uniform(-0.35, 0.1), mouth + down * eye * random.uniform(0.5, 0.8)
    width, edge = eye * random.uniform(0.85, 1.15), nose + down * eye * random.uniform(-0.1, 0.2)
    corners = [
        top - across * eye * 0.25, top + across * eye * 0.25, edge + across * width, mouth + across * width * 0.95,
        chin + across * eye * 0.45, chin - across * eye * 0.45, mouth - across * width * 0.95, edge - across * width,
    ]  # fmt: skip
    draw.polygon([tuple(corner) for corner in corners], fill=255)


def _fingers(draw: ImageDraw.ImageDraw, face: Face, eye: float, random: np.random.Generator) -> None:
    across, down = _axes(face, eye)
    count, angle = int(random.integers(2, 5)), random.uniform(-0.9, 0.9)
    along = across * np.cos(angle) + down * np.sin(angle)
    beside = down * np.cos(angle) - across * np.sin(angle)
    base = face.keypoints[3] + down * eye * random.uniform(-0.15, 0.15)
    for finger in range(count):
        middle = base + beside * (finger - (count - 1) / 2) * eye * 0.27
        ends = (middle - along * eye * random.uniform(0.5, 0.8), middle + along * eye * 1.5)
        draw.line([tuple(end) for end in ends], fill=255, width=max(2, int(eye * 0.27)))


def _cup(draw: ImageDraw.ImageDraw, face: Face, eye: float, random: np.random.Generator) -> None:
    _across, down = _axes(face, eye)
    half = np.array([random.uniform(0.55, 0.8), random.uniform(0.55, 0.9)]) * eye
    middle = face.keypoints[3] + down * eye * random.uniform(-0.1, 0.35)
    box = [tuple(middle - half), tuple(middle + half)]
    if random.random() < 0.5:
        draw.ellipse(box, fill=255)
    else:
        draw.rectangle(box, fill=255)


def _cheek(rgb: np.ndarray, face: Face) -> np.ndarray:
    """The colour between an eye and a corner of the mouth."""
    right, _left, nose, mouth = face.keypoints[:4]
    x, y = ((right + nose) / 2 + (mouth - nose) / 2).astype(int)
    return rgb[np.clip(y, 0, rgb.shape[0] - 1), np.clip(x, 0, rgb.shape[1] - 1)].astype(float)


def _surface(shape: tuple[int, ...], colour: np.ndarray, eye: float, random: np.random.Generator) -> np.ndarray:
    """Cloth or skin in light from a side, with folds and grain."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]] / max(shape)
    folds = 0.12 * np.sin(y * max(shape) / eye * 2 * np.pi * random.uniform(1, 4)) * random.integers(0, 2)
    shade = 1 + random.uniform(-1.2, 1.2) * (x - 0.5) + folds
    return np.clip(colour * shade[:, :, None] + random.normal(0, 4, (*shape, 1)), 0, 255).astype(np.uint8)
