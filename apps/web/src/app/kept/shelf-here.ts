import type { Viewer } from "@moodreel/client";
import type { AnswersHere } from "../../shared/api/away/answers-here.ts";
import { readShelf } from "../../shared/api/away/kept-shelf.ts";
import { chosenToWatch } from "../../shared/api/kept/chosen-to-watch.ts";
import { readWatchers } from "../../shared/api/kept/kept-watchers.ts";
import type { ShelfHere } from "../../shared/api/kept/with-kept-lists.ts";
import type { MoodreelApi } from "../../shared/api/moodreel-api.ts";
import { basePath } from "../../shared/navigation/base-path.ts";
import { readPreferences } from "../../shared/preferences/use-preferences.ts";

const scope = (): string => new URL(basePath(), location.href).href;

/** What this device keeps of the server's shelf; what chooses from it is loaded when it has to. */
export function shelfHere(): ShelfHere {
  let opened: { readonly of: string; readonly answers: AnswersHere } | null = null;
  return {
    catalogs: async () => (await readShelf(scope()))?.catalogs ?? null,
    answers: async (watching: readonly Viewer[]) => {
      const shelf = await readShelf(scope());
      if (shelf === null || shelf.kinds.length === 0) return null;
      const of = JSON.stringify([shelf.of, watching]);
      if (opened?.of !== of) {
        const { answersHere } = await import("../../shared/api/away/answers-here.ts");
        opened = { of, answers: answersHere(shelf, watching) };
      }
      return opened.answers;
    },
  };
}

/** Keeps the best known of what the server has, for when it is away. */
export async function keepShelfHere(api: MoodreelApi): Promise<void> {
  const known = readWatchers();
  const watching = chosenToWatch().map((name) => known.find((one) => one.name === name));
  // Without their age limits it is not known what may be sent here: the next visit asks for it.
  if (watching.includes(undefined)) return;
  const { keepShelf } = await import("../../shared/api/away/keep-shelf.ts");
  const choices = {
    limited: watching.flatMap((one) => (one?.ageLimit == null ? [] : [one.name])),
    catalogOf: (kind: keyof ReturnType<typeof readPreferences>["catalogs"]) =>
      readPreferences().catalogs[kind],
  };
  await keepShelf(api, choices, scope(), new AbortController().signal);
}
