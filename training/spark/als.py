"""Learns item vectors with Apache Spark's ALS, for ratings that outgrow one machine.

    python training/spark/als.py --ratings ratings.csv --output vectors.jsonl [--master spark://…]
    python training/spark/als.py --jdbc jdbc:postgresql://host/db --table ratings --output vectors.jsonl

Ratings are a CSV with a header (user, item, rating, time, under the names of MovieLens and its kin) on any
storage that Spark reads, or a table of PostgreSQL with the columns profile, item. To have rated an item is
what counts, not how high: Hu, Koren and Volinsky 2008, "Collaborative filtering for implicit feedback datasets".

The output is JSON lines. The first says what a person's vector is worked out from:
{"format": "moodreel-item-vectors", "version": 1, "rank": 32, "regularisation": 0.05, "alpha": 8.0}
and each line after it is {"item": "tt0111161", "vector": [0.1, …]}, rank numbers, sorted by item.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pyspark.ml.feature import StringIndexer, StringIndexerModel
from pyspark.ml.recommendation import ALS, ALSModel
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

USERS = ("userid", "user_id", "user", "profile")
ITEMS = ("movieid", "movie_id", "imdb_id", "imdbid", "itemid", "item_id", "item", "bookid", "book_id")


@dataclass(frozen=True)
class Settings:
    rank: int = 32
    # Spark multiplies it by the number of a person's (an item's) ratings: Zhou et al. 2008.
    regularisation: float = 0.05
    alpha: float = 8.0
    iterations: int = 15
    seed: int = 1


@dataclass(frozen=True)
class Fitted:
    model: ALSModel
    users: StringIndexerModel
    items: StringIndexerModel


def column(frame: DataFrame, names: tuple[str, ...]) -> str:
    for name in frame.columns:
        if name.strip().lower() in names:
            return name
    raise SystemExit(f"The ratings have no column of these: {', '.join(names)}.")


def pairs(frame: DataFrame) -> DataFrame:
    """Who rated what, each pair once."""
    return (
        frame.select(
            F.col(column(frame, USERS)).cast("string").alias("user"),
            F.col(column(frame, ITEMS)).cast("string").alias("item"),
        )
        .where("user is not null and item is not null")
        .distinct()
    )


def fit(ratings: DataFrame, settings: Settings) -> Fitted:
    users = StringIndexer(inputCol="user", outputCol="user_number", stringOrderType="alphabetAsc").fit(ratings)
    items = StringIndexer(inputCol="item", outputCol="item_number", stringOrderType="alphabetAsc").fit(ratings)
    numbered = (
        items.transform(users.transform(ratings))
        .select(F.col("user_number").cast("int"), F.col("item_number").cast("int"), F.lit(1.0).alias("rating"))
        # Blocks of ALS take ratings in the order in which they come: a fixed one makes a fit repeatable.
        .orderBy("user_number", "item_number")
    )
    als = ALS(
        rank=settings.rank,
        maxIter=settings.iterations,
        regParam=settings.regularisation,
        alpha=settings.alpha,
        seed=settings.seed,
        implicitPrefs=True,
        userCol="user_number",
        itemCol="item_number",
        ratingCol="rating",
    )
    return Fitted(als.fit(numbered), users, items)


def vectors(fitted: Fitted) -> Iterator[tuple[str, list[float]]]:
    """Items with their vectors, one after the other, so that the driver need not hold them all."""
    labels = fitted.items.labels
    for row in fitted.model.itemFactors.orderBy("id").toLocalIterator():
        yield labels[row["id"]], [float(x) for x in row["features"]]


def write(fitted: Fitted, settings: Settings, path: Path) -> int:
    """Writes beside the file first, so that a reader never sees half of one."""
    head = {
        "format": "moodreel-item-vectors",
        "version": 1,
        "rank": settings.rank,
        "regularisation": settings.regularisation,
        "alpha": settings.alpha,
    }
    count = 0
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(json.dumps(head) + "\n")
        for item, vector in vectors(fitted):
            file.write(json.dumps({"item": item, "vector": vector}, ensure_ascii=False) + "\n")
            count += 1
    part.replace(path)
    return count


def session(master: str | None) -> SparkSession:
    builder = SparkSession.builder.appName("moodreel-als").config("spark.ui.enabled", "false")
    if master is not None:
        builder = builder.master(master)
    return builder.getOrCreate()


def read(spark: SparkSession, arguments: argparse.Namespace) -> DataFrame:
    if arguments.ratings is not None:
        return spark.read.csv(arguments.ratings, header=True)
    # The driver's class must be on Spark's path: --packages org.postgresql:postgresql with spark-submit.
    reader = spark.read.format("jdbc").option("url", arguments.jdbc).option("dbtable", arguments.table)
    for option in ("user", "password"):
        value = os.environ.get(f"PG{option.upper()}")
        if value is not None:
            reader = reader.option(option, value)
    return reader.load()


def parse(arguments: list[str]) -> argparse.Namespace:
    defaults = Settings()
    parser = argparse.ArgumentParser(description="Learn item vectors with Spark's ALS.")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--ratings", help="a CSV with a header; any path that Spark reads")
    source.add_argument("--jdbc", help="URL of PostgreSQL; name and password from PGUSER and PGPASSWORD")
    parser.add_argument("--table", default="moodreel_ratings")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--master", help="such as local[2] or spark://host:7077; default: Spark's own setting")
    parser.add_argument("--rank", type=int, default=defaults.rank)
    parser.add_argument("--regularisation", type=float, default=defaults.regularisation)
    parser.add_argument("--alpha", type=float, default=defaults.alpha)
    parser.add_argument("--iterations", type=int, default=defaults.iterations)
    parser.add_argument("--seed", type=int, default=defaults.seed)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> None:
    given = parse(arguments)
    settings = Settings(given.rank, given.regularisation, given.alpha, given.iterations, given.seed)
    spark = session(given.master)
    try:
        ratings = pairs(read(spark, given)).cache()
        count = write(fit(ratings, settings), settings, given.output)
        print(f"{count} items in {settings.rank} dimensions, written to {given.output}.")
    finally:
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
