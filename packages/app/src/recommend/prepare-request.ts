import { defaultPolicy, EMOTIONS, type Policy, type RecommendRequest } from "@moodreel/core";
import type { FindCandidates } from "@moodreel/core/recommend";
import type { CatalogSummary, ShelvedStore } from "@moodreel/store";
import { wantedEffort } from "@moodreel/core/feel";
import { NOISE } from "@moodreel/core/emotion";
import { genreKey } from "@moodreel/core/genre";
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
  const leading = await genresOf(context, chosen.name, request);
  const own = await policyOf(context, request, leading);
  // What was learned is of the emotion, and not of what was asked for in its place.
  const learned = viewers?.policy.hasLearned === true && request.anyMood !== true && leading.length === 0;
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
        byOwn: viewers?.byOwn ?? [],
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

/** Genres that lead whatever the policy: those of the watchlist where no mood was said, or what a word asks for. */
async function genresOf(
  { catalogs }: PreparedFrom,
  catalog: string,
  { anyMood, viewers, genresAsked = [] }: StoreRequest,
): Promise<readonly string[]> {
  if (anyMood === true && viewers !== undefined) {
    const listed = await catalogs.itemsById(catalog, [...viewers.memory.listed]);
    return [...new Set(listed.flatMap((item) => item.genres))];
  }
  if (genresAsked.length === 0) return [];
  // A catalogue may know none of them: it has films for that mood all the same.
  const wanted = genresAsked.map((genre) => ({
    genre,
    key: genreKey(genre),
    weight: 1,
    because: "neutral" as const,
    leads: true,
  }));
  const some = await catalogs.candidates({ catalog, genres: wanted, filters: {}, perGenre: 1 });
  return some.length === 0 ? [] : genresAsked;
}

/** The kind's policy, with a row of the genres that lead in its place. */
async function policyOf(
  { policies }: PreparedFrom,
  { kind, mood: { dominant }, intent }: StoreRequest,
  genres: readonly string[],
): Promise<Policy> {
  const own = (await policies.readPolicy(kind)) ?? defaultPolicy(kind);
  if (genres.length === 0 || dominant === "unsure") return own;
  const row = genres.map((genre) => ({ genre, weight: 1 }));
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
