import numpy as np

from moodreel_training.labels import distribution, majority, usable

#                 neu hap sur sad ang dis fea con unk nf
CLEAR = np.array([[1, 8, 0, 0, 0, 0, 0, 0, 1, 0]])
TIE = np.array([[5, 5, 0, 0, 0, 0, 0, 0, 0, 0]])
WEAK = np.array([[4, 2, 2, 2, 0, 0, 0, 0, 0, 0]])
UNKNOWN = np.array([[3, 1, 0, 0, 0, 0, 0, 0, 6, 0]])


def test_majority():
    assert majority(CLEAR)[0] == 1
    assert majority(TIE)[0] == majority(WEAK)[0] == majority(UNKNOWN)[0] == -1


def test_usable():
    assert usable(CLEAR)[0] and usable(WEAK)[0] and not usable(UNKNOWN)[0]


def test_stray_votes_are_dropped_unless_nothing_else_is_left():
    assert distribution(CLEAR)[0, 1] == 1
    stray = np.array([[1, 0, 0, 1, 0, 0, 0, 0, 0, 0]])
    assert np.allclose(distribution(stray)[0, [0, 3]], 0.5)
