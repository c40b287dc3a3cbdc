"""Spark's ALS on one job, by its own vectors of people, and its item vectors for the loader: spark_lists.py FOLDER SEED.

See ../recommend/data/exchange.ts for the files. Settings are chosen on the inner split.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "training" / "spark"))

import als  # noqa: E402

SETTINGS = [als.Settings(rank=r, regularisation=l, alpha=a) for r, l, a in ((16, 1.0, 1.0), (16, 5.0, 1.0), (64, 3.0, 1.0))]
TOP = 20


def ratings(spark, folder: Path):
    user = np.fromfile(folder / "user.u32", dtype="<u4")
    item = np.fromfile(folder / "item.u32", dtype="<u4")
    path = folder / "ratings.csv"
    lines = (f"{u},{i}\n" for u, i in zip(user.tolist(), item.tolist(), strict=True))
    path.write_text("user,item\n" + "".join(lines))
    return als.pairs(spark.read.csv(str(path), header=True)).cache()


def factors(frame, labels: list[str], size: int, rank: int) -> np.ndarray:
    found = np.zeros((size, rank), dtype=np.float32)
    for row in frame.toLocalIterator():
        found[int(labels[row["id"]])] = row["features"]
    return found


def lists(fitted, asked: list[dict], users: int, items: int, rank: int) -> list[list[int]]:
    people = factors(fitted.model.userFactors, fitted.users.labels, users, rank)
    films = factors(fitted.model.itemFactors, fitted.items.labels, items, rank)
    known = np.flatnonzero(np.abs(films).sum(axis=1) > 0)
    found = []
    for one in asked:
        scores = np.full(items, -np.inf)
        scores[known] = films[known] @ people[one["user"]]
        scores[[event[0] for event in one["history"]]] = -np.inf
        best = np.argpartition(-scores, TOP)[:TOP]
        found.append(best[np.argsort(-scores[best])].tolist())
    return found


def ndcg10(found: list[list[int]], wanted: list[list[int]]) -> float:
    gains = [1 / np.log2(f[:10].index(w[0]) + 2) if w[0] in f[:10] else 0.0 for f, w in zip(found, wanted, strict=True)]
    return float(np.mean(gains))


def main() -> None:
    folder = Path(sys.argv[1])
    job = json.loads((folder / "job.json").read_text())
    users, items = job["users"], job["items"]
    spark = als.session("local[2]")
    inner = ratings(spark, folder / "inner")
    asked = json.loads((folder / "inner.json").read_text())
    targets = json.loads((folder / "inner-targets.json").read_text())
    gains = [ndcg10(lists(als.fit(inner, s), asked, users, items, s.rank), targets) for s in SETTINGS]
    chosen = SETTINGS[int(np.argmax(gains))]
    train = ratings(spark, folder / "train")
    start = time.perf_counter()
    fitted = als.fit(train, chosen)
    seconds = time.perf_counter() - start
    als.write(fitted, chosen, folder / "vectors.jsonl")
    asked = json.loads((folder / "leaveLastOut.json").read_text())
    found = lists(fitted, asked, users, items, chosen.rank)
    setting = [chosen.rank, chosen.regularisation, chosen.alpha]
    output = {"setting": json.dumps(setting), "fitSeconds": seconds, "lists": {"leaveLastOut": found}}
    (folder / "output.json").write_text(json.dumps(output))
    spark.stop()


if __name__ == "__main__":
    main()
