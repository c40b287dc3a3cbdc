import type { Moodreel } from "@moodreel/app";
import { isOnWatchlist } from "@moodreel/core/profile";
import type { ASSISTANT_INPUT, ASSISTANT_OUTPUT, AssistantTool } from "@moodreel/server/schema";
import { byMood } from "./by-mood.ts";
import { reactTo } from "./react-to.ts";
import { countOf, inShort, withReasons } from "./in-short.ts";

type Given<Name extends AssistantTool> = (typeof ASSISTANT_INPUT)[Name]["_output"];
type Answer<Name extends AssistantTool> = (typeof ASSISTANT_OUTPUT)[Name]["_input"];

/** What an assistant can call. */
export interface Tool<Name extends AssistantTool> {
  readonly title: string;
  /** Read by the assistant: when to call it, and what it does not do. */
  readonly description: string;
  /** Whether it changes nothing that is kept. */
  readonly isReading: boolean;
  readonly answer: (moodreel: Moodreel, given: Given<Name>) => Promise<Answer<Name>>;
}

export type Tools = { readonly [Name in AssistantTool]: Tool<Name> };

/** Each over one call of the library, so that an assistant hears what the page and the command line say. */
export const TOOLS: Tools = {
  recommend: {
    title: "Recommend for a mood",
    description:
      "Films (books, music, games) of the person's own catalogues for an `emotion` or a `feeling`, best first, with reasons. The same list comes all day; another seed gives another. The mood goes into nobody's diary.",
    isReading: true,
    answer: async (moodreel, given) => listOf(await moodreel.recommend({ ...byMood(given), peek: true })),
  },
  one: {
    title: "Pick the single best",
    description:
      "The one best item for an `emotion` or a `feeling`, without chance. When it is refused, ask again with its id among `refused`.",
    isReading: true,
    answer: async (moodreel, given) => listOf(await moodreel.one({ ...byMood(given), peek: true })),
  },
  "why-not": {
    title: "Say why an item is not on the list",
    description: "Why an item is not on the list that `recommend` gives for the same arguments.",
    isReading: true,
    answer: async (moodreel, { item: wanted, ...question }) => {
      const { why, message, item, others } = await moodreel.whyNot(byMood(question), wanted);
      return { why, message, item: inShort(item), others: others.map(inShort) };
    },
  },
  similar: {
    title: "Find what is most like an item",
    description: "Items most like one, whatever the mood, with what both have.",
    isReading: true,
    answer: async (moodreel, { item: wanted, ...given }) => {
      const { item, others, items } = await moodreel.similar(wanted, given);
      const message =
        items.length === 0 ? `Nothing is like ${item.title}.` : `${countOf(items)} most like ${item.title}.`;
      return { message, item: inShort(item), others: others.map(inShort), items: items.map(withReasons) };
    },
  },
  search: {
    title: "Search the catalogues",
    description:
      "Items by words of a title, a person's name, and filters. `next` is the `cursor` of the next page.",
    isReading: true,
    answer: async (moodreel, given) => {
      const { catalog, items, next } = await moodreel.items(given);
      const message =
        catalog === null
          ? "There is no catalogue of this kind yet. The person can import one with `moodreel import FILE`."
          : items.length === 0
            ? `Nothing in "${catalog}" fits.`
            : `${countOf(items)} of "${catalog}"${next === null ? "" : ", and there are more"}.`;
      return { message, items: items.map(inShort), next };
    },
  },
  show: {
    title: "Show an item",
    description: "The facts of one item, where to read more, and what a viewer said of it.",
    isReading: true,
    answer: async (moodreel, { item: wanted, ...given }) => {
      const { item, others, addresses, seen, said } = await moodreel.aboutItem(wanted, given);
      return {
        message: item.title,
        item: inShort(item),
        others: others.map(inShort),
        addresses,
        seen,
        said: said === null ? null : { reactions: [...said.reactions], rating: said.rating },
      };
    },
  },
  react: {
    title: "Keep what a viewer says of an item",
    description:
      "Keeps a reaction or a rating; `watchlist` puts an item on the watchlist, `undo` takes back. Only when the person asked for it: later lists learn from it. Takes the id that another tool gave.",
    isReading: false,
    answer: reactTo,
  },
  watchlist: {
    title: "Show a viewer's watchlist",
    description: "What a viewer wants to see and has not seen, the latest first.",
    isReading: true,
    answer: async (moodreel, { viewer, kind, limit }) => {
      const opinions = await moodreel.opinions(viewer, kind);
      const all = opinions.filter(isOnWatchlist).map(({ item }) => item);
      const items = all.slice(0, limit);
      const message =
        all.length === 0
          ? `The watchlist of ${viewer} is empty.`
          : `${items.length} of ${all.length} on the watchlist of ${viewer}.`;
      return { message, items: items.map(inShort) };
    },
  },
  viewers: {
    title: "List the viewers",
    description: "Whose opinions are kept, and the age limit of those who have one.",
    isReading: true,
    answer: async (moodreel) => {
      const all = await moodreel.viewers();
      const message =
        all.length === 0
          ? "Nobody has said anything yet."
          : all
              .map(({ name, ageLimit }) =>
                ageLimit === undefined ? name : `${name} (nothing over ${ageLimit})`,
              )
              .join(", ");
      return {
        message,
        viewers: all.map(({ name, ageLimit }) => (ageLimit === undefined ? { name } : { name, ageLimit })),
      };
    },
  },
};

function listOf({
  outcome,
  message,
  items,
  warnings,
}: Awaited<ReturnType<Moodreel["recommend"]>>): Answer<"recommend"> {
  return {
    outcome,
    message,
    items: items.map(withReasons),
    ...(warnings === undefined ? {} : { warnings: [...warnings] }),
  };
}
