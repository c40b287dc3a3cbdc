"""Fits with a local Spark, on two circles of people who rate films of their own: pytest training/spark"""

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

SCRIPT = Path(__file__).with_name("als.py")


def write_circles(path: Path) -> None:
    draw = random.Random(1)
    rows = ["userId,movieId,rating,timestamp"]
    for person in range(60):
        circle = "ab"[person % 2]
        for time in range(8):
            own = circle if draw.random() < 0.8 else "ab"[1 - person % 2]
            rows.append(f"{person},{own}{draw.randrange(15)},4.0,{time}")
    # A pair that is rated twice counts once, and an id may be any text.
    rows += ["0,a0,1.0,99", "0,a0,2.0,100", "60,é film,5.0,1"]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def run(ratings: Path, output: Path, *more: str) -> subprocess.CompletedProcess[str]:
    assert shutil.which("java") is not None, "Spark needs Java 17 or later: install it, and put java on the PATH."
    command = [sys.executable, str(SCRIPT), "--ratings", str(ratings), "--output", str(output)]
    return subprocess.run([*command, "--master", "local[2]", *more], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    folder = tmp_path_factory.mktemp("als")
    write_circles(folder / "ratings.csv")
    done = run(folder / "ratings.csv", folder / "vectors.jsonl", "--rank", "8")
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in (folder / "vectors.jsonl").read_text(encoding="utf-8").splitlines()]


def test_says_how_a_persons_vector_is_worked_out(written: list[dict]) -> None:
    assert written[0] == {
        "format": "moodreel-item-vectors",
        "version": 1,
        "rank": 8,
        "regularisation": 0.05,
        "alpha": 8.0,
    }


def test_has_each_item_once_with_as_many_numbers_as_it_says(written: list[dict]) -> None:
    items = [line["item"] for line in written[1:]]
    assert items == sorted(set(items)) and len(items) == 31 and "é film" in items
    assert all(len(line["vector"]) == 8 and np.isfinite(line["vector"]).all() for line in written[1:])


def test_puts_films_of_one_circle_near_each_other(written: list[dict]) -> None:
    by_circle = {
        circle: np.array([line["vector"] for line in written[1:] if line["item"].startswith(circle)])
        for circle in "ab"
    }
    unit = {circle: v / np.linalg.norm(v, axis=1, keepdims=True) for circle, v in by_circle.items()}
    same = (unit["a"] @ unit["a"].T).mean()
    assert same > 0.2 + (unit["a"] @ unit["b"].T).mean()


def test_names_the_column_that_is_missing(tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("title,genres\nHeat,Crime\n")
    done = run(tmp_path / "bad.csv", tmp_path / "vectors.jsonl")
    assert done.returncode != 0 and "userid" in done.stderr and not (tmp_path / "vectors.jsonl").exists()
