import { defaultPolicy, EMOTIONS, type Policy, type RecommendRequest } from "@moodreel/core";
import type { FindCandidates } from "@moodreel/core/recommend";
import type { CatalogSummary, ShelvedStore } from "@moodreel/store";
import { wantedEffort } from "@moodreel/core/feel";
import { NOISE } from "@moodreel/core/emotion";
import { wantedRenown } from "@moodreel/core/rank";
import { chooseFirst } from "@moodreel/core/table";
import type { Context } from "../context/context.ts";
import { catalogGenres } from "../catalogs/catalog-genres.ts";
import { chooseCatalog } from "../catalogs/choose-catalog.ts";
import { findCandidates, itemsThatFit } from "./find-candidates.ts";
import { standingRules, withRules, type StandingRule } from "./standing-rules.ts";
import type { StoreRequest } from "./store-request.ts";

export interface Prepared {
  readonly catalog: string;
  readonly request: RecommendRequest;
  /** What keeps items off the list beside genres and filters. */
  readonly rules: readonly StandingRule[];
  /** Under all rules. */
  readonly find: FindCandidates;
  /** Under some of them. */
  readonly findUnder: FindUnder;
}

type FindUnder = (
  rules: readonly StandingRule[],
  query: Parameters<FindCandidates>[0],
) => ReturnType<FindCandidates>;

type PreparedFrom = Pick<Context, "catalogs" | "policies" | "bringStarter">;

/**
 * A request as the core takes it: with a catalogue, a policy that was learned, and a seed. `null` when
 * the kind has no catalogue.
 *
 * @throws MoodreelError `catalog-unknown` or `catalog-kind-mismatch`
 */
export async function prepareRequest(context: PreparedFrom, request: StoreRequest): Promise<Prepared | null> {
  const { viewers, seed, diversity, variety, effort, renown } = request;
  const chosen = await chooseCatalog(context, request);
  if (chosen === null) return null;
  const { catalogs } = context;
  const own = await policyOf(context, chosen.name, request);
  const learned = viewers?.policy.hasLearned === true && request.anyMood !== true;
  const policy = learned ? await policyLearned(catalogs, chosen, own, request) : own;
  const findAll: FindCandidates = ({ genres, filters }) =>
    findCandidates(
      catalogs,
      {
        catalog: chosen.name,
        genres,
        filters,
        count: request.count,
        seed,
        isKnown: (viewers?.taste.certainty ?? 0) > 0,
      },
      viewers?.suggests ?? [],
    );
  const rules = standingRules(request, own, policy);
  const findUnder: FindUnder = async (under, { genres, filters }) => {
    const ruled = withRules(filters, under);
    const only = under.find((rule) => rule.only !== undefined)?.only;
    const found =
      only === undefined
        ? await findAll({ genres, filters: ruled })
        : await itemsThatFit(catalogs, chosen.name, [...only], genres, ruled);
    return under
      .flatMap(({ passes }) => passes ?? [])
      .reduce((left, passes) => chooseFirst(left, left.length, { passes }), found);
  };
  return {
    catalog: chosen.name,
    request: {
      ...request,
      policy,
      seed,
      diversity,
      variety,
      effort: wantedEffort(effort),
      renown: wantedRenown(renown),
      ...(viewers === undefined ? {} : { taste: viewers.taste, passedOver: viewers.memory.passedOver }),
      sharedByGenre: learned,
      ...(learned ? { originOf: viewers.policy.originOf(own[request.intent], request.intent) } : {}),
    },
    rules,
    findUnder,
    find: (query) => findUnder(rules, query),
  };
}

/** The kind's policy; where no mood was said, with a row of all genres of the watchlist, so that any of it will do. */
async function policyOf(
  { catalogs, policies }: PreparedFrom,
  catalog: string,
  { kind, anyMood, viewers, mood: { dominant }, intent }: StoreRequest,
): Promise<Policy> {
  const own = (await policies.readPolicy(kind)) ?? defaultPolicy(kind);
  if (anyMood !== true || viewers === undefined || dominant === "unsure") return own;
  const listed = await catalogs.itemsById(catalog, [...viewers.memory.listed]);
  const genres = new Set(listed.flatMap((item) => item.genres));
  if (genres.size === 0) return own;
  const row = Array.from(genres, (genre) => ({ genre, weight: 1 }));
  return { ...own, [intent]: { ...own[intent], [dominant]: row } };
}

async function policyLearned(
  catalogs: ShelvedStore,
  chosen: CatalogSummary,
  own: Policy,
  { viewers, intent, mood, seed }: StoreRequest,
): Promise<Policy> {
  const table = own[intent];
  const emotions = EMOTIONS.filter((emotion) => mood.scores[emotion] >= NOISE || emotion === mood.dominant);
  const genres = await catalogGenres(catalogs, chosen, own);
  return { ...own, [intent]: viewers?.policy.table({ table, intent, genres, seed, emotions }) ?? table };
}
