import type { Moodreel } from "@moodreel/app";
import type { RecommendationRequest } from "@moodreel/client";
import type { FilmApi } from "../film-api.ts";
import type { Extent } from "./session.ts";

type ItemAnswers = Pick<FilmApi, "aboutItem" | "findSimilar" | "readFacets" | "askWhyNot" | "findItems">;

/** Asks a product in the page that has so much of its films ready. */
export type Look = <T>(work: (moodreel: Moodreel) => Promise<unknown>, extent: Extent) => Promise<T>;

/** What is asked of items, answered by the product in this page. @param questionOf a list's request, as it takes it */
export function itemAnswers(
  look: Look,
  questionOf: (request: RecommendationRequest) => Parameters<Moodreel["whyNot"]>[0],
): ItemAnswers {
  return {
    aboutItem: ({ item, ...given }) => look((moodreel) => moodreel.aboutItem(item, given), "whole"),
    findSimilar: ({ item, ...given }, count) =>
      look((moodreel) => moodreel.similar(item, { ...given, count }), "whole"),
    readFacets: (kind) => look((moodreel) => moodreel.facets({ kind }), "first"),
    askWhyNot: ({ item, ...request }) =>
      look((moodreel) => moodreel.whyNot(questionOf(request), item), "whole"),
    findItems: ({ name: catalog, kind }, { text, sort, filters, viewers }, { limit, cursor }) =>
      look(
        (moodreel) =>
          moodreel.items({ catalog, kind, text, sort, filters, viewers, limit, cursor: cursor ?? undefined }),
        "whole",
      ),
  };
}
