"""Temperature scaling (Guo et al. 2017): one number that makes scores match how often they are right."""

from __future__ import annotations

import numpy as np

from .figures import calibration_error, softmax


def negative_log_likelihood(logits: np.ndarray, truth: np.ndarray, temperature: float, prior: np.ndarray) -> float:
    scores = softmax(logits / temperature + prior)
    return float(-np.log(scores[np.arange(len(truth)), truth] + 1e-12).mean())


def fit_temperature(logits: np.ndarray, truth: np.ndarray, prior: np.ndarray) -> float:
    """The temperature with the least loss; a fine grid is enough for one parameter.

    prior: what callers add to each logit afterwards, (8,)
    """
    grid = np.exp(np.linspace(np.log(0.25), np.log(4), 400))
    return float(min(grid, key=lambda t: negative_log_likelihood(logits, truth, t, prior)))


def calibrate(logits: np.ndarray, truth: np.ndarray, prior: np.ndarray, seed: int = 0) -> dict:
    """Fits on a random half of (N, 8) logits and reports the error on the other half.

    Each picture may come in several framings: logits (F, N, 8), truth (N,). A picture's
    framings stay on one side, so that the check is honest.
    """
    clear = np.flatnonzero(truth >= 0)
    order = np.random.default_rng(seed).permutation(clear)
    fit, check = order[: len(order) // 2], order[len(order) // 2 :]

    def flat(indices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return logits[:, indices].reshape(-1, logits.shape[-1]), np.tile(truth[indices], len(logits))

    temperature = fit_temperature(*flat(fit), prior)
    held, held_truth = flat(check)
    return {
        "temperature": round(temperature, 4),
        "fitPictures": int(len(fit)),
        "checkPictures": int(len(check)),
        "eceBefore": round(calibration_error(softmax(held + prior), held_truth), 4),
        "eceAfter": round(calibration_error(softmax(held / temperature + prior), held_truth), 4),
    }
