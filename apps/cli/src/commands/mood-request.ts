import { statSync } from "node:fs";
import { sameName } from "@moodreel/core/name";
import type { Moodreel, RecommendQuestion } from "@moodreel/app";
import { withMoodreel } from "../config/with-moodreel.ts";
import { UsageError } from "../errors/usage-error.ts";
import { allOfInput, fileOrInput, isStandardInput } from "../input/standard-input.ts";
import { warnOfExcluded } from "../input/warn-of-excluded.ts";
import { filtersOf } from "../options/filter-options.ts";
import type { MoodRequestOptions } from "../options/mood-request-options.ts";
import { plain } from "../terminal/paint.ts";

/** Asks what the options name: what is kept, or one file. */
export async function askMoodreel<T>(
  options: MoodRequestOptions,
  ask: (moodreel: Moodreel, question: RecommendQuestion) => Promise<T>,
): Promise<T> {
  const { image, catalog, map, kind, quiet } = options;
  if (isStandardInput(image) && isStandardInput(catalog)) {
    throw new UsageError("Give - once: there is one standard input.");
  }
  const file = catalog !== undefined && (await isFile(catalog)) ? catalog : null;
  if (file === null && Object.keys(map).length > 0) {
    throw new UsageError("--map says how to read a file: give one with --catalog FILE.csv.");
  }
  const picture = isStandardInput(image) ? await allOfInput() : image;
  const answered = async (moodreel: Moodreel, question: RecommendQuestion): Promise<T> => {
    const answer = await ask(moodreel, question);
    await warnOfExcluded(moodreel, options.exclude, { kind, catalog: question.catalog }, quiet === true);
    return answer;
  };
  if (file === null) {
    return withMoodreel((moodreel) => answered(moodreel, questionOf(options, picture, catalog)), { quiet });
  }
  return withMoodreel(
    async (moodreel) => {
      const { moodreel: over, report } = await moodreel.openFile(fileOrInput(file), { kind, map });
      if (quiet !== true) {
        for (const warning of report.warnings) process.stderr.write(`${plain(warning)}\n`);
      }
      try {
        return await answered(over, questionOf(options, picture, report.catalog));
      } finally {
        await over.close();
      }
    },
    { catalogs: false, quiet },
  );
}

function questionOf(
  options: MoodRequestOptions,
  picture: RecommendQuestion["picture"],
  catalog: string | undefined,
): RecommendQuestion {
  const {
    emotion,
    feeling,
    kind,
    intent,
    count,
    seed,
    diversity,
    variety,
    effort,
    renown,
    viewer,
    fairness,
  } = options;
  const { includeSeen, watchlist, includeErotica } = options;
  return {
    picture,
    emotion,
    feeling,
    kind,
    catalog,
    intent,
    count,
    seed,
    diversity,
    variety,
    effort,
    renown,
    viewers: viewer,
    fairness,
    includeSeen,
    watchlist,
    includeErotica,
    filters: filtersOf(options),
  };
}

const ENDING = /\.(csv|tsv|txt|gz|zip|dat|jsonl?)$/i;

/**
 * A catalogue may have any name, also that of a file: then the catalogue is meant, and the file with its folder,
 * `./films.csv`. Else a name with an ending is meant as a file, even when there is none: the error then says so.
 */
async function isFile(catalog: string): Promise<boolean> {
  if (isStandardInput(catalog) || /[\\/]/.test(catalog)) return true;
  const isThere = statSync(catalog, { throwIfNoEntry: false })?.isFile() === true;
  if (!isThere && !ENDING.test(catalog)) return false;
  return !(await knownCatalogs()).some(({ name }) => sameName(name, catalog));
}

/** Without bringing in the starter, which a file has no use for. */
async function knownCatalogs(): Promise<readonly { readonly name: string }[]> {
  const { openMoodreel } = await import("@moodreel/app");
  const moodreel = await openMoodreel({ starter: false });
  try {
    return await moodreel.catalogs();
  } catch {
    // What is wrong there is said when it is needed: a file can be read without it.
    return [];
  } finally {
    await moodreel.close();
  }
}
