import type { Catalog, Recommendation, RecommendationRequest, Viewer } from "@moodreel/client";

/** What was last shown, for when the server is away. */
export interface KeptAnswers {
  readonly catalogs: readonly Catalog[];
  /** Those who agreed to a diary and whom a list is for. */
  readonly profiles: readonly Viewer[];
  /** The latest first. */
  readonly lists: readonly KeptList[];
}

interface KeptList {
  readonly request: RecommendationRequest;
  readonly answer: Recommendation;
}

/** Lists of no more moods: each is some twenty kilobytes. */
const MOST_LISTS = 4;

export const NOTHING_KEPT: KeptAnswers = { catalogs: [], profiles: [], lists: [] };

/** With one more list, or as it was where somebody whom it is for has not agreed to a diary. */
export function withList(
  kept: KeptAnswers,
  list: KeptList,
  { catalogs, profiles }: Pick<KeptAnswers, "catalogs" | "profiles">,
): KeptAnswers {
  if (!namesOf(list.request).every((name) => agreed(profiles, name))) return kept;
  const lists = [list, ...kept.lists.filter(({ request }) => !isSame(request, list.request))];
  return onlyAgreed({ catalogs, profiles, lists: lists.slice(0, MOST_LISTS) }, profiles);
}

/** Without the lists of those who agree no more, or are gone. @param profiles as they are now */
export function onlyAgreed(kept: KeptAnswers, profiles: readonly Viewer[]): KeptAnswers {
  const lists = kept.lists.filter(({ request }) => namesOf(request).every((name) => agreed(profiles, name)));
  const named = new Set(lists.flatMap(({ request }) => namesOf(request)));
  return { ...kept, lists, profiles: profiles.filter(({ name }) => named.has(name)) };
}

/** Without the lists for somebody. */
export function withoutViewer(kept: KeptAnswers, viewer: string): KeptAnswers {
  return onlyAgreed(
    kept,
    kept.profiles.filter(({ name }) => name !== viewer),
  );
}

/**
 * The list that answers a request. Another list for the same mood and choices will do.
 *
 * @param watching who has been chosen to watch: what is somebody else's, or has another's age limit, is no answer
 */
export function findList(
  { lists }: KeptAnswers,
  request: RecommendationRequest,
  watching: readonly string[],
): Recommendation | null {
  const names = namesOf(request);
  const isTheirs = names.length === watching.length && names.every((name) => watching.includes(name));
  if (!isTheirs) return null;
  return lists.find((list) => isSame(list.request, request))?.answer ?? null;
}

function namesOf({ profile, profiles }: RecommendationRequest): readonly string[] {
  return profiles ?? (profile === undefined ? [] : [profile]);
}

function agreed(profiles: readonly Viewer[], name: string): boolean {
  return profiles.some((one) => one.name === name && one.keepsMoods);
}

function isSame(one: RecommendationRequest, other: RecommendationRequest): boolean {
  return keyOf(one) === keyOf(other);
}

/** The seed changes from day to day; whether a list goes into a history changes nothing in it. */
function keyOf({ seed: _seed, peek: _peek, ...asked }: RecommendationRequest): string {
  return JSON.stringify(Object.entries(asked).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
