"""Further voters, other pictures, and what is held out."""

import numpy as np
import torch

from moodreel_training.augment import sample
from moodreel_training.average import average
from moodreel_training.development import is_held_out
from moodreel_training.labels import COUNT, EMOTIONS, distribution, with_original
from moodreel_training.prior import corrected
from moodreel_training.webcam import compress, spoil_as_webcams

#                 neu hap sur sad ang dis fea con unk nf
VOTES = np.array([[9, 0, 0, 1, 0, 0, 0, 0, 0, 0], [10, 0, 0, 0, 0, 0, 0, 0, 0, 0], [10, 0, 0, 0, 0, 0, 0, 0, 0, 0]])
SAD = EMOTIONS.index("sad")


def test_what_a_picture_was_searched_for_votes_less_where_no_tagger_saw_it():
    shares = with_original(distribution(VOTES), VOTES, np.array([SAD, SAD, -1]), 0.4)
    assert np.allclose(shares[:, SAD], [0.4, 0.2, 0])
    assert np.allclose(shares.sum(axis=1), 1)


def test_a_name_is_held_out_everywhere_alike_and_one_in_so_many():
    held = [is_held_out(f"fer{n:07}.png", 12) for n in range(6000)]
    assert 400 < sum(held) < 600
    assert held == [is_held_out(f"fer{n:07}.png", 12) for n in range(6000)]


def test_taking_the_prior_off_favours_the_rare():
    logits = np.zeros((1, COUNT), np.float32)
    assert np.allclose(corrected(logits, 0.0), logits)
    assert corrected(logits, 0.5)[0].argmin() == EMOTIONS.index("neutral")


def test_crops_come_out_of_pictures_of_another_size():
    fine = torch.arange(96.0).expand(1, 1, 96, 96)
    to_source = torch.tensor([[[1.5, 0, 12], [0, 1.5, 12]]])
    # The middle of the crop's first pixel lies at 12.75, where a ramp from pixel centres has 12.25.
    assert torch.allclose(sample(fine, to_source)[0, 0, 0, :2], torch.tensor([12.25, 13.75]), atol=1e-3)


def test_webcams_keep_pictures_in_range_and_compression_keeps_the_mean_of_a_flat_one():
    torch.manual_seed(0)
    spoilt = spoil_as_webcams(torch.rand(64, 1, 48, 48) * 255)
    assert spoilt.shape == (64, 1, 48, 48) and spoilt.min() >= 0 and spoilt.max() <= 255
    assert (compress(torch.full((4, 1, 48, 48), 128.0)) - 128).abs().max() < 3


def test_the_mean_of_two_networks_lies_between_them():
    def linear(value: float) -> torch.nn.Module:
        layer = torch.nn.Linear(2, 1)
        torch.nn.init.constant_(layer.weight, value)
        return layer

    assert torch.allclose(average([linear(1.0), linear(2.0)], [0.4, 0.6]).weight, torch.tensor([1.6, 1.6]))
