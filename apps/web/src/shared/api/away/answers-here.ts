import { createMoodreel } from "@moodreel/app";
import type { RecommendationRequest, Viewer } from "@moodreel/client";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { questionOf } from "../local/asked.ts";
import { itemAnswers, type Look } from "../local/item-answers.ts";
import type { MoodreelApi } from "../moodreel-api.ts";
import type { KeptShelf } from "./kept-shelf.ts";

/** What is answered without the server. */
export type AnswersHere = Pick<
  MoodreelApi,
  "recommend" | "recommendOne" | "aboutItem" | "findSimilar" | "readFacets" | "askWhyNot" | "findItems"
>;

/**
 * The product in this page, over what is kept of the server's shelf: the same ranking with the same reasons, for
 * people of whom nothing but their age limit is known.
 *
 * @param watching all who watch: whatever a question says, the strictest of their limits holds
 */
export function answersHere(shelf: KeptShelf, watching: readonly Viewer[]): AnswersHere {
  const limits = watching.flatMap(({ ageLimit }) => ageLimit ?? []);
  const limit = limits.length === 0 ? {} : { ageLimit: Math.min(...limits) };
  const saved = new Map<string, unknown>();
  for (const { kind, catalog, items, policy } of shelf.kinds) {
    const importedAt = shelf.catalogs.find((one) => one.kind === kind)?.importedAt;
    saved.set(`catalog ${catalog}`, { kind, importedAt, fingerprint: null, items });
    saved.set(`policy ${kind}`, policy);
  }
  for (const { name, createdAt } of watching) {
    const profile = { name, createdAt, keepsMoods: false, ...limit };
    saved.set(`profile ${name}`, { profile, kinds: {}, moods: [], corrections: [] });
  }
  const moodreel = createMoodreel({
    store: openMemoryStore({ saved }),
    profiles: openMemoryProfiles({ saved }),
  });
  const look: Look = (work) => work(moodreel) as Promise<never>;
  const names = watching.map(({ name }) => name);
  const [first] = names;
  const viewer = first === undefined ? {} : { viewer: first };

  function asked<Request extends RecommendationRequest>({
    catalog: _catalog,
    profile: _profile,
    profiles: _profiles,
    ...request
  }: Request) {
    // One catalogue of a kind is kept, whichever was asked for.
    return { ...request, ...(names.length > 1 ? { viewers: names } : viewer) };
  }
  const items = itemAnswers(look, (request) => questionOf(asked(request)));
  const catalogOf = (kind: string): string => shelf.kinds.find((one) => one.kind === kind)?.catalog ?? "";

  return {
    recommend: (request) => look((here) => here.recommend(questionOf(asked(request))), "whole"),
    recommendOne: ({ refused, ...request }) =>
      look((here) => here.one({ ...questionOf(asked(request)), refused }), "whole"),
    aboutItem: ({ item, kind }, signal) => items.aboutItem({ item, kind, ...viewer }, signal),
    findSimilar: ({ item, kind }, count, signal) =>
      items.findSimilar({ item, kind, ...viewer }, count, signal),
    readFacets: items.readFacets,
    askWhyNot: items.askWhyNot,
    findItems: ({ kind }, question, page) =>
      items.findItems({ name: catalogOf(kind), kind }, { ...question, viewers: names }, page),
  };
}
