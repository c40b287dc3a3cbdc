import { defaultPolicy, EMOTIONS, type Item, type Policy, type RecommendRequest } from "@moodreel/core";
import type { FindCandidates } from "@moodreel/core/recommend";
import { rememberByObject } from "@moodreel/core/remember";
import type { CatalogStore, CatalogSummary } from "@moodreel/store";
import { NOISE } from "@moodreel/core/emotion";
import type { Context } from "../context/context.ts";
import { catalogGenres } from "../catalogs/catalog-genres.ts";
import { chooseCatalog } from "../catalogs/choose-catalog.ts";
import { findCandidates } from "./find-candidates.ts";
import type { StoreRequest } from "./store-request.ts";

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
  const { kind, viewers, seed, diversity, variety } = request;
  const chosen = await chooseCatalog(context, request);
  if (chosen === null) return null;
  const { catalogs, policies } = context;
  const own = (await policies.readPolicy(kind)) ?? defaultPolicy(kind);
  const learned = viewers?.policy.hasLearned === true;
  const policy = learned ? await policyLearned(catalogs, chosen, own, request) : own;
  const findAll: FindCandidates = ({ genres, filters }) =>
    findCandidates(
      catalogs,
      { catalog: chosen.name, genres, filters, count: request.count },
      viewers?.suggest,
    );
  const leftOut = viewers === undefined ? [] : listOf(viewers.memory.leftOut);
  return {
    catalog: chosen.name,
    request: {
      ...request,
      policy,
      seed,
      diversity,
      variety,
      ...(viewers === undefined ? {} : { taste: viewers.taste, passedOver: viewers.memory.passedOver }),
      sharedByGenre: learned,
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
