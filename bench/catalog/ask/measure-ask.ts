import { join } from "node:path";
import type { TitleFile } from "../data/title-file.ts";
import type { Homes } from "../import/measure-import.ts";
import type { Results } from "../results.ts";
import { inProcess } from "../run/in-process.ts";
import { makeFts5 } from "./fts5.ts";
import type { Asked, AskTask } from "./ask-in-process.ts";

const MOODS = 3000;
const TITLES = 300;

export interface AskJob {
  readonly few: TitleFile;
  readonly many: TitleFile;
  readonly homes: Homes;
  readonly seed: number;
  readonly say: (text: string) => void;
}

/** The same questions to a small and a large catalogue, each in a process that has asked nothing before. */
export async function measureAsk({
  few,
  many,
  homes,
  seed,
  say,
}: AskJob): Promise<NonNullable<Results["ask"]>> {
  const ask = async (home: string, { path, rows }: TitleFile): Promise<Asked> => {
    const fts5 = join(home, "fts5.db");
    await makeFts5(path, fts5);
    const task: AskTask = {
      store: join(home, "moodreel.db"),
      rows,
      moods: MOODS,
      titles: TITLES,
      seed,
      fts5,
    };
    const asked = await inProcess<Asked>("ask/ask-in-process.ts", task);
    say(
      `Among ${rows} items: ${asked.plain.median.toFixed(2)} ms, filtered ${asked.filtered.median.toFixed(2)} ms.`,
    );
    return asked;
  };
  return { fewRows: few.rows, few: await ask(homes.few, few), many: await ask(homes.many, many) };
}
