import type { Result } from "../run/run-job.ts";

const LEFT_AS_THEY_ARE = ["name", "ours", "setting", "people", "ndcg10Error", "diversity"] as const;

/** One row per recommender from its rows per fold: figures are means, people are counted together. */
export function meanOfFolds(folds: readonly (readonly Result[])[]): readonly Result[] {
  const [first = []] = folds;
  return first.map((one, place): Result => {
    const rows = folds.map((fold) => fold[place]!);
    const people = rows.reduce((sum, row) => sum + row.people, 0);
    const entries = Object.entries(one).map(([key, value]) =>
      typeof value === "number" && !(LEFT_AS_THEY_ARE as readonly string[]).includes(key)
        ? [key, rows.reduce((sum, row) => sum + Number(row[key as keyof Result]) * row.people, 0) / people]
        : [key, value],
    );
    return {
      ...(Object.fromEntries(entries) as Result),
      people,
      diversity: one.diversity === null ? null : rows.reduce((sum, r) => sum + r.diversity!, 0) / rows.length,
      // Folds are of different people, so their errors add as independent ones do.
      ndcg10Error: Math.sqrt(rows.reduce((sum, r) => sum + (r.ndcg10Error * r.people) ** 2, 0)) / people,
    };
  });
}
