import type { Store } from "@moodreel/catalog";
import {
  certain,
  defaultPolicy,
  moodOfScores,
  normalise,
  recommend,
  type Basis,
  type Emotion,
  type Filters,
  type Intent,
  type Kind,
  type Mood,
  type Recommendation,
  type Scores,
} from "@moodreel/core";
import { chooseCatalog } from "./choose-catalog.ts";

/**
 * Candidates fetched per leading genre: enough for a draw by seed to choose from, and few enough
 * that obscure ones, however many there are, do not crowd out the known.
 */
const PER_GENRE = 100;

export interface StoreRequest {
  readonly mood: Mood;
  readonly basis: Basis;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog?: string | undefined;
  readonly filters: Filters;
  readonly count: number;
  readonly seed: number;
}

export type StoreRecommendation = Recommendation & {
  /** The catalogue that was asked; `null` when the kind has none. */
  readonly catalog: string | null;
};

/**
 * Recommends from what the store holds, under the kind's policy.
 *
 * @throws CatalogError `catalog-unknown` or `catalog-kind-mismatch`
 */
export async function recommendFromStore(store: Store, request: StoreRequest): Promise<StoreRecommendation> {
  const { kind } = request;
  const chosen = chooseCatalog(await store.catalogs(), kind, request.catalog);
  if (chosen === null) return noCatalog(request);
  const policy = (await store.readPolicy(kind)) ?? defaultPolicy(kind);
  const result = await recommend({ ...request, policy }, ({ genres, filters }) =>
    store.candidates({ catalog: chosen.name, genres, filters, perGenre: PER_GENRE }),
  );
  return { ...result, catalog: chosen.name };
}

/** The mood that a request's fields stand for: an emotion chosen by hand leads over its scores. */
export function moodOfRequest(
  scores: Scores | undefined,
  emotion: Emotion | undefined,
  at: number,
): Mood | null {
  const normalised = scores === undefined ? null : normalise(scores);
  if (scores !== undefined && normalised === null) return null;
  if (emotion === undefined) return normalised === null ? null : moodOfScores(normalised, at);
  const under = normalised ?? certain(emotion);
  return { scores: under, dominant: emotion, confidence: under[emotion], since: at };
}

const PLURALS: Readonly<Record<Kind, string>> = {
  movie: "films",
  book: "books",
  music: "tracks",
  game: "games",
};

function noCatalog({ mood, kind }: StoreRequest): StoreRecommendation {
  return {
    outcome: "nothing-fits",
    message: `There is no catalogue of ${PLURALS[kind]} yet. Import one: any CSV with a title and a genre column will do.`,
    mood,
    relaxation: null,
    genres: [],
    items: [],
    catalog: null,
  };
}
