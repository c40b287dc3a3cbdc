"""One peer in a process of its own: peers.py NAME FOLDER SEED [SETTING]. See ../data/exchange.ts for the files."""

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import scipy.sparse as sp

Lists = list[list[int]]
Recommend = Callable[[sp.csr_matrix, np.ndarray], Lists]
TOP = 20
# The inverse takes several dense matrices, and time by the cube: as many items as our own EASE takes.
EASE_ITEMS = 12_000


def read_train(folder: Path, users: int, items: int) -> sp.csr_matrix:
    user = np.fromfile(folder / "user.u32", dtype="<u4").astype(np.int32)
    item = np.fromfile(folder / "item.u32", dtype="<u4").astype(np.int32)
    return sp.csr_matrix((np.ones(len(user), dtype=np.float32), (user, item)), shape=(users, items))


def read_asked(path: Path, items: int) -> tuple[sp.csr_matrix, np.ndarray]:
    """What each person has seen, and their row in the training data, -1 for a stranger."""
    asked = json.loads(path.read_text())
    columns = [sorted(event[0] for event in one["history"]) for one in asked]
    offsets = np.cumsum([0] + [len(c) for c in columns])
    flat = np.array([i for c in columns for i in c], dtype=np.int32)
    ones = np.ones(len(flat), dtype=np.float32)
    rows = np.array([-1 if one["user"] is None else one["user"] for one in asked])
    return sp.csr_matrix((ones, flat, offsets), shape=(len(asked), items)), rows


def top_unseen(scores: np.ndarray, seen: sp.csr_matrix) -> Lists:
    scores = np.array(scores)
    scores[seen.nonzero()] = -np.inf
    best = np.argpartition(-scores, TOP, axis=1)[:, :TOP]
    order = np.argsort(-np.take_along_axis(scores, best, 1), axis=1)
    return np.take_along_axis(best, order, 1).tolist()


def in_parts(recommend: Recommend, asked: tuple[sp.csr_matrix, np.ndarray]) -> Lists:
    seen, rows = asked
    parts = range(0, len(rows), 512)
    return [one for at in parts for one in recommend(seen[at : at + 512], rows[at : at + 512])]


def popularity(train: sp.csr_matrix, _setting: None, _seed: int) -> Recommend:
    counts = np.asarray(train.sum(axis=0)).ravel()
    return lambda asked, _rows: top_unseen(np.tile(counts, (asked.shape[0], 1)), asked)


def ease(train: sp.csr_matrix, regularisation: float, _seed: int) -> Recommend:
    """Steck 2019 in closed form, over the items rated three times or more, the most rated that fit in memory."""
    counts = np.asarray(train.sum(axis=0)).ravel()
    kept = np.flatnonzero(counts >= 3)
    kept = np.sort(kept[np.argsort(-counts[kept], kind="stable")][:EASE_ITEMS])
    x = train[:, kept]
    gram = (x.T @ x).toarray()
    gram[np.diag_indices_from(gram)] += regularisation
    inverse = np.linalg.inv(gram)
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0)

    def recommend(asked: sp.csr_matrix, _rows: np.ndarray) -> Lists:
        scores = np.zeros(asked.shape, dtype=np.float32)
        scores[:, kept] = asked[:, kept] @ weights
        return top_unseen(scores, asked)

    return recommend


def cosine(train: sp.csr_matrix, k: int, _seed: int) -> Recommend:
    from implicit.nearest_neighbours import CosineRecommender

    return fitted(CosineRecommender(K=k), train)


def als(train: sp.csr_matrix, setting: tuple[int, float, float], seed: int) -> Recommend:
    from implicit.cpu.als import AlternatingLeastSquares

    factors, regularisation, alpha = setting
    model = AlternatingLeastSquares(
        factors=factors, regularization=regularisation, alpha=alpha, iterations=15, random_state=seed
    )
    return fitted(model, train, recalculate_user=True)


def bpr(train: sp.csr_matrix, setting: tuple[int, float, int], seed: int) -> Recommend:
    """Has no factors for people it was not trained on: strangers get the mean of their items' factors."""
    from implicit.cpu.bpr import BayesianPersonalizedRanking

    factors, rate, iterations = setting
    model = BayesianPersonalizedRanking(
        factors=factors, learning_rate=rate, iterations=iterations, random_state=seed
    )
    model.fit(train, show_progress=False)
    items, people = model.item_factors[:, :-1], model.user_factors[:, :-1]
    bias = model.item_factors[:, -1]

    def recommend(asked: sp.csr_matrix, rows: np.ndarray) -> Lists:
        means = (asked @ items) / np.maximum(1, np.asarray(asked.sum(axis=1)))
        factors = np.where(rows[:, None] >= 0, people[rows], means)
        return top_unseen(factors @ items.T + bias, asked)

    return recommend


def fitted(model, train: sp.csr_matrix, **options) -> Recommend:
    model.fit(train, show_progress=False)

    def recommend(asked: sp.csr_matrix, _rows: np.ndarray) -> Lists:
        ids, _scores = model.recommend(
            np.arange(asked.shape[0]), asked, N=TOP, filter_already_liked_items=True, **options
        )
        return [[i for i in one if i >= 0] for one in ids.tolist()]

    return recommend


METHODS = {
    "popularity (numpy)": (popularity, [None]),
    "EASE (numpy)": (ease, [50.0, 100.0, 200.0, 400.0, 800.0]),
    "cosine (implicit)": (cosine, [50, 200, 1000]),
    "ALS (implicit)": (
        als,
        [(f, r, a) for f in (16, 96) for r, a in ((30.0, 1.0), (5.0, 8.0), (0.05, 1.0))],
    ),
    "BPR (implicit)": (bpr, [(16, 0.01, 30), (32, 0.01, 100), (64, 0.02, 100), (64, 0.05, 100)]),
}


def ndcg10(lists: Lists, targets: Lists) -> float:
    total = 0.0
    for found, wanted in zip(lists, targets, strict=True):
        gain = sum(1 / np.log2(r + 2) for r, item in enumerate(found[:10]) if item in wanted)
        total += gain / sum(1 / np.log2(r + 2) for r in range(min(10, len(wanted))))
    return total / len(lists)


def main() -> None:
    name, folder, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    fit, settings = METHODS[name]
    job = json.loads((folder / "job.json").read_text())
    users, items = job["users"], job["items"]
    setting = json.loads(sys.argv[4]) if len(sys.argv) > 4 else settings[0]
    if len(sys.argv) <= 4 and len(settings) > 1:
        train = read_train(folder / "inner", users, items)
        asked = read_asked(folder / "inner.json", items)
        targets = json.loads((folder / "inner-targets.json").read_text())
        gains = [ndcg10(in_parts(fit(train, tried, seed), asked), targets) for tried in settings]
        setting = settings[int(np.argmax(gains))]
    train = read_train(folder / "train", users, items)
    start = time.perf_counter()
    recommend = fit(train, setting, seed)
    fit_seconds = time.perf_counter() - start
    lists, spent, people = {}, 0.0, 0
    for test in job["tests"]:
        asked = read_asked(folder / f"{test}.json", items)
        start = time.perf_counter()
        lists[test] = in_parts(recommend, asked)
        spent += time.perf_counter() - start
        people += len(asked[1])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    output = {
        "setting": json.dumps(setting),
        "fitSeconds": fit_seconds,
        "msPerUser": 1000 * spent / people,
        "peakMiB": peak,
        "lists": lists,
    }
    if name == "EASE (numpy)" and items > EASE_ITEMS:
        output["note"] = f"EASE (numpy) knows the {EASE_ITEMS} most rated of {items} items: all would not fit in memory."
    (folder / "output.json").write_text(json.dumps(output))


if __name__ == "__main__":
    main()
