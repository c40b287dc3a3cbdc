import {
  defaultPolicy,
  EMOTIONS,
  type Filters,
  type GenreWeight,
  type Item,
  type Policy,
  type RecommendRequest,
} from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { passTest, type FindCandidates } from "@moodreel/core/recommend";
import { rememberByObject } from "@moodreel/core/remember";
import type { CatalogStore, CatalogSummary } from "@moodreel/store";
import { NOISE } from "@moodreel/core/emotion";
import type { Context } from "../context/context.ts";
import { catalogGenres } from "../catalogs/catalog-genres.ts";
import { chooseCatalog } from "../catalogs/choose-catalog.ts";
import type { StoreRequest } from "./store-request.ts";

/**
 * Candidates fetched per leading genre: enough for a draw by seed to choose from, and few enough
 * that obscure ones, however many there are, do not crowd out the known.
 */
const PER_GENRE = 100;
/** With so many that people like one liked, fewer of those that anybody might like are looked at. */
const ENOUGH_SUGGESTED = 30;
const BESIDE_SUGGESTED = 30;
/** Candidates of a learned row together, shared among its genres by their weights: so is then the list. */
const LEARNED_TOGETHER = 120;
const LEARNED_LEAST = 4;

export interface Prepared {
  readonly catalog: string;
  readonly request: RecommendRequest;
  /** Without what the viewers have seen or ruled out. */
  readonly find: FindCandidates;
  /** With it. */
  readonly findAll: FindCandidates;
}

type PreparedFrom = Pick<Context, "catalogs" | "policies" | "bringStarter">;

/**
 * A request as the core takes it: with a catalogue, a policy that was learned, and a seed. `null` when
 * the kind has no catalogue.
 *
 * @throws MoodreelError `catalog-unknown` or `catalog-kind-mismatch`
 */
export async function prepareRequest(context: PreparedFrom, request: StoreRequest): Promise<Prepared | null> {
  const { kind, viewers, seed, diversity } = request;
  const chosen = await chooseCatalog(context, request);
  if (chosen === null) return null;
  const { catalogs, policies } = context;
  const own = (await policies.readPolicy(kind)) ?? defaultPolicy(kind);
  const learned = viewers?.policy.hasLearned === true;
  const policy = learned ? await policyLearned(catalogs, chosen, own, request) : own;
  const findAll: FindCandidates = async ({ genres, filters }) => {
    const suggested = await findSuggested(catalogs, chosen.name, viewers?.suggested ?? [], genres, filters);
    const perGenre = suggested.length < ENOUGH_SUGGESTED ? PER_GENRE : BESIDE_SUGGESTED;
    const best = learned
      ? await findByWeight(catalogs, chosen.name, genres, filters)
      : await catalogs.candidates({ catalog: chosen.name, genres, filters, perGenre });
    return suggested.length === 0
      ? best
      : [...new Map([...best, ...suggested].map((item) => [item.id, item])).values()];
  };
  const leftOut = viewers === undefined ? [] : listOf(viewers.memory.leftOut);
  return {
    catalog: chosen.name,
    request: {
      ...request,
      policy,
      seed,
      diversity,
      ...(viewers === undefined ? {} : { taste: viewers.taste, passedOver: viewers.memory.passedOver }),
      ...(learned ? { originOf: viewers.policy.originOf(own[request.intent], request.intent) } : {}),
    },
    findAll,
    find: ({ genres, filters }) => {
      const exclude = filters.exclude === undefined ? leftOut : [...filters.exclude, ...leftOut];
      return findAll({ genres, filters: { ...filters, exclude } });
    },
  };
}

/** The same list again for the same viewer, as long as nothing more was seen. */
const listOf = rememberByObject((ids: ReadonlySet<Item["id"]>): readonly Item["id"][] => [...ids]);

/**
 * What people like them liked, as far as it fits. Looked at beside the best of each genre: of a catalogue
 * that nobody has rated the best are any, and a taste finds little among them.
 */
async function findSuggested(
  catalogs: CatalogStore,
  catalog: string,
  suggested: readonly string[],
  genres: readonly GenreWeight[],
  filters: Filters,
): Promise<readonly Item[]> {
  if (suggested.length === 0) return [];
  const leading = new Set(genres.filter(({ leads }) => leads).map(({ key }) => key));
  const passes = passTest(filters);
  return (await catalogs.itemsById(catalog, suggested)).filter((item) => {
    const keys = canonicalKeys(item.genres);
    return keys.some((key) => leading.has(key)) && passes(item, keys);
  });
}

/** Of each leading genre as many of the best as its weight gives it. */
async function findByWeight(
  catalogs: CatalogStore,
  catalog: string,
  genres: readonly GenreWeight[],
  filters: Filters,
): Promise<readonly Item[]> {
  const leading = genres.filter(({ leads }) => leads);
  const total = leading.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<string, Item>();
  for (const genre of leading) {
    const share = Math.round((LEARNED_TOGETHER * genre.weight) / total);
    const perGenre = Math.max(LEARNED_LEAST, share);
    for (const item of await catalogs.candidates({ catalog, genres: [genre], filters, perGenre })) {
      found.set(item.id, item);
    }
  }
  return [...found.values()];
}

async function policyLearned(
  catalogs: CatalogStore,
  chosen: CatalogSummary,
  own: Policy,
  { viewers, intent, mood, seed }: StoreRequest,
): Promise<Policy> {
  const table = own[intent];
  const emotions = EMOTIONS.filter((emotion) => mood.scores[emotion] >= NOISE || emotion === mood.dominant);
  const genres = await catalogGenres(catalogs, chosen, own);
  return { ...own, [intent]: viewers?.policy.table({ table, intent, genres, seed, emotions }) ?? table };
}
