import { existsSync } from "node:fs";
import type { Moodreel, RecommendQuestion } from "@moodreel/app";
import { withMoodreel } from "../config/with-moodreel.ts";
import { plain } from "../terminal/paint.ts";
import { UsageError } from "../errors/usage-error.ts";
import { filtersOf, type MoodRequestOptions } from "../options/mood-request-options.ts";

/** Asks what the options name: what is kept, or one file. */
export async function askMoodreel<T>(
  options: MoodRequestOptions,
  ask: (moodreel: Moodreel, question: RecommendQuestion) => Promise<T>,
): Promise<T> {
  const { image, emotion, catalog, map, kind } = options;
  if (image === undefined && emotion === undefined) {
    throw new UsageError("Say what to go by: --image FILE or --emotion NAME.");
  }
  const file = catalog !== undefined && isFile(catalog) ? catalog : null;
  if (file === null && Object.keys(map).length > 0) {
    throw new UsageError("--map says how to read a file: give one with --catalog FILE.csv.");
  }
  if (file === null) return withMoodreel((moodreel) => ask(moodreel, questionOf(options, catalog)));
  return withMoodreel(
    async (moodreel) => {
      const { moodreel: over, report } = await moodreel.openFile(file, { kind, map });
      for (const warning of report.warnings) process.stderr.write(`${plain(warning)}\n`);
      try {
        return await ask(over, questionOf(options, report.catalog));
      } finally {
        await over.close();
      }
    },
    { catalogs: false },
  );
}

function questionOf(options: MoodRequestOptions, catalog: string | undefined): RecommendQuestion {
  const { image, emotion, kind, intent, count, seed, diversity, profile, fairness, includeSeen } = options;
  return {
    picture: image,
    emotion,
    kind,
    catalog,
    intent,
    count,
    seed,
    diversity,
    viewers: profile,
    fairness,
    includeSeen,
    filters: filtersOf(options),
  };
}

/** A name with a folder or an ending is meant as a file, even when there is none: the error then says so. */
function isFile(catalog: string): boolean {
  return existsSync(catalog) || /[\\/]|\.(csv|tsv|txt|gz|zip|dat|jsonl?)$/i.test(catalog);
}
