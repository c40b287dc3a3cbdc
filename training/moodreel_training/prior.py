"""How common emotions are where the network learnt them, and taking a part of that off again.

FER+ is 33 % neutral and 3 % fear; in front of a webcam nothing is known of shares. With p the shares,
logits - strength * log(p) take a part of that learnt habit off (Menon et al. 2021, "Long-tail learning
via logit adjustment").
"""

from __future__ import annotations

import numpy as np

# Shares of FER+'s training votes, in the order of EMOTIONS.
SHARES = np.array([0.332, 0.266, 0.123, 0.142, 0.086, 0.010, 0.031, 0.010])
# Contempt is voted for too seldom to learn, so it is not made more likely than fear.
LEAST = 0.02


# The part that the product takes off, chosen on development pictures: a point of accuracy of wild faces
# for ten of the recall of negative emotions. Temperatures and the rise of happy are fitted with it.
# To change it, change `prior.taken` in expression.json.
TAKEN = 0.4
# The same for faces found in pictures, of which those in doubt are read mirrored too, which pays for it.
TAKEN_WHERE_FOUND = 0.5


def description() -> dict:
    """For expression.json."""
    return {
        "taken": TAKEN,
        "takenWhereFound": TAKEN_WHERE_FOUND,
        "shares": SHARES.tolist(),
        "least": LEAST,
        "note": "callers add -taken * log(max(share, least)) to each logit, the mean of these left at 0: nothing is known of how common emotions are in front of a camera. taken 0 reads as FER+'s taggers voted, 1 as if all emotions were equally common; takenWhereFound in its place for the output found",
    }


def offsets(strength: float) -> np.ndarray:
    """What is added to each logit (8,), the mean of them left at zero."""
    raised = -strength * np.log(np.maximum(SHARES, LEAST))
    return raised - raised.mean()


def corrected(logits: np.ndarray, strength: float) -> np.ndarray:
    """Logits (N, 8) with that part, 0 to 1, of the prior taken off."""
    return logits + offsets(strength).astype(logits.dtype)
