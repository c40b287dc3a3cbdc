import type { CatalogSummary, Store } from "@moodreel/catalog";
import {
  daySeed,
  defaultPolicy,
  EMOTIONS,
  type FindCandidates,
  type GenreWeight,
  type Item,
  type Policy,
  type RecommendRequest,
} from "@moodreel/core";
import { catalogGenres } from "./catalog-genres.ts";
import { chooseCatalog } from "./choose-catalog.ts";
import type { StoreRequest } from "./store-request.ts";

/**
 * Candidates fetched per leading genre: enough for a draw by seed to choose from, and few enough
 * that obscure ones, however many there are, do not crowd out the known. A learned row may lead to ten
 * genres: they share what three have.
 */
const PER_GENRE = { most: 100, least: 25, together: 300 };
/** Emotions below this probability say nothing about the mood. */
const NOISE = 0.05;

export interface Prepared {
  readonly catalog: string;
  readonly request: RecommendRequest;
  /** Without what the audience has seen or ruled out. */
  readonly find: FindCandidates;
  /** With it. */
  readonly findAll: FindCandidates;
}

/**
 * A request as the core takes it: with a catalogue, a policy that was learned, and a seed. `null` when
 * the kind has no catalogue.
 *
 * @throws CatalogError `catalog-unknown` or `catalog-kind-mismatch`
 */
export async function prepareRequest(store: Store, request: StoreRequest): Promise<Prepared | null> {
  const { kind, audience, mood, seed, diversity } = request;
  const chosen = chooseCatalog(await store.catalogs(), kind, request.catalog);
  if (chosen === null) return null;
  const own = (await store.readPolicy(kind)) ?? defaultPolicy(kind);
  const evening = seed ?? daySeed(dayOf(mood.since), audience?.names.join(" "));
  const learned = audience?.hasLearned === true;
  const policy = learned ? await learnedPolicy(store, chosen, own, request, evening) : own;
  const findAll: FindCandidates = ({ genres, filters }): Promise<readonly Item[]> =>
    store.candidates({ catalog: chosen.name, genres, filters, perGenre: perGenre(genres) });
  const leftOut = [...(audience?.leftOut ?? [])];
  return {
    catalog: chosen.name,
    request: {
      ...request,
      policy,
      seed: evening,
      diversity,
      ...(audience === undefined ? {} : { taste: audience.taste, passedOver: audience.passedOver }),
      ...(learned ? { originOf: audience.originOf(own[request.intent], request.intent) } : {}),
    },
    findAll,
    find: ({ genres, filters }) =>
      findAll({ genres, filters: { ...filters, exclude: [...(filters.exclude ?? []), ...leftOut] } }),
  };
}

function perGenre(genres: readonly GenreWeight[]): number {
  const leading = genres.filter(({ leads }) => leads).length;
  return Math.max(PER_GENRE.least, Math.min(PER_GENRE.most, Math.floor(PER_GENRE.together / leading)));
}

async function learnedPolicy(
  store: Store,
  chosen: CatalogSummary,
  own: Policy,
  { audience, intent, mood }: StoreRequest,
  seed: number,
): Promise<Policy> {
  const table = own[intent];
  const emotions = EMOTIONS.filter((emotion) => mood.scores[emotion] >= NOISE || emotion === mood.dominant);
  const genres = await catalogGenres(store, chosen, own);
  return { ...own, [intent]: audience?.table({ table, intent, genres, seed, emotions }) ?? table };
}

/** As the calendar on this machine has it. @param at ms since the epoch */
function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join("-");
}
