import {
  contentTaste,
  groupTaste,
  type Emotion,
  type Intent,
  type Kind,
  type PolicyTable,
  type Reaction,
  type Taste,
} from "@moodreel/core";
import { genreOrigin, learnedTable, meanTable, type GenreOrigin } from "@moodreel/core/policy";
import { likingOfOpinion, passedLately } from "@moodreel/core/profile";
import type { Fairness } from "@moodreel/core/taste";
import type { ProfileState, ProfileStore } from "@moodreel/store";
import type { TasteModel } from "@moodreel/recommend";
import { NO_MODELS, type TasteModels } from "./taste-models.ts";
import { ofViewer } from "./of-viewer.ts";

/** Whom a list is for. */
export interface Listeners {
  /** Each once; several make a group. */
  readonly names: readonly string[];
  readonly fairness: Fairness;
  /** Recommends what was seen, or ruled out, too. */
  readonly includeSeen: boolean;
}

interface Said {
  reactions: Reaction[];
  rating: number | null;
}

/** What is known of one or several people together. */
export interface Audience {
  readonly names: readonly string[];
  readonly taste: Taste;
  /** Ids of what people like them liked, whatever the genre; none where nothing was learned from others. */
  readonly suggested: readonly string[];
  /** The mean of how often each passed it over lately. */
  readonly passedOver: (id: string) => number;
  /** Ids that any of them has seen or ruled out. */
  readonly leftOut: ReadonlySet<string>;
  /** What one person has said of an item; `null` for a group, and where nothing was said. */
  readonly said: (id: string) => Said | null;
  /** What each of a group has said of an item, without those who said nothing; empty for one person. */
  readonly saidBy: (id: string) => ({ profile: string } & Said)[];
  /** Whether anything was learned that a table could differ by. */
  readonly hasLearned: boolean;
  readonly table: (asked: TableRequest) => PolicyTable;
  readonly originOf: (table: PolicyTable, intent: Intent) => (genre: string, emotion: Emotion) => GenreOrigin;
}

interface TableRequest {
  readonly table: PolicyTable;
  readonly intent: Intent;
  /** Those of the catalogue. */
  readonly genres: readonly string[];
  readonly seed: number;
  readonly emotions: readonly Emotion[];
}

/**
 * @param at ISO 8601
 * @throws MoodreelError `profile-unknown`
 */
export async function readAudience(
  profiles: ProfileStore,
  { names, fairness, includeSeen }: Listeners,
  kind: Kind,
  at: string,
  models: TasteModels = NO_MODELS,
): Promise<Audience> {
  const states = await Promise.all(
    names.map((name) => ofViewer(profiles, name, at, () => profiles.read(name, kind, at))),
  );
  return audienceOf(states, fairness, includeSeen, at, await models.of(kind));
}

function audienceOf(
  states: readonly ProfileState[],
  fairness: Fairness,
  includeSeen: boolean,
  at: string,
  model: TasteModel | null,
): Audience {
  const members = states.map(({ profile: { name }, opinions }) => ({ name, ...tasteOf(opinions, model) }));
  const [only] = members;
  const said = states.map(({ profile: { name: profile }, opinions }) => ({
    profile,
    opinions: new Map(opinions.map((opinion) => [opinion.item.id, opinion])),
  }));
  const saidBy = (id: string): ({ profile: string } & Said)[] =>
    said.flatMap(({ profile, opinions }) => {
      const opinion = opinions.get(id);
      if (opinion === undefined) return [];
      const { reactions, rating } = opinion;
      return [{ profile, reactions: Object.keys(reactions) as Reaction[], rating }];
    });
  const passed = new Map<string, number>();
  for (const { opinions } of states) {
    for (const opinion of opinions) {
      const { id } = opinion.item;
      passed.set(id, (passed.get(id) ?? 0) + passedLately(opinion, at) / states.length);
    }
  }
  return {
    names: members.map(({ name }) => name),
    taste: only !== undefined && members.length === 1 ? only.taste : groupTaste(members, fairness),
    suggested: [...new Set(members.flatMap(({ suggested }) => suggested))],
    passedOver: (id) => passed.get(id) ?? 0,
    leftOut: new Set(includeSeen ? [] : states.flatMap(({ leftOut }) => leftOut)),
    said: (id) => {
      const [one] = states.length === 1 ? saidBy(id) : [];
      return one === undefined ? null : { reactions: one.reactions, rating: one.rating };
    },
    saidBy: (id) => (states.length > 1 ? saidBy(id) : []),
    hasLearned: states.some(({ learned }) =>
      Object.values(learned).some((rows) => Object.keys(rows).length > 0),
    ),
    table: ({ table, intent, genres, seed, emotions }) =>
      meanTable(states.map(({ learned }) => learnedTable(learned, table, intent, genres, seed, emotions))),
    originOf: (table, intent) => (genre, emotion) => {
      const origins = states.map(({ learned }) => genreOrigin(learned, table, intent, emotion, genre));
      return origins.find((origin) => origin !== "tried") ?? "tried";
    },
  };
}

/** So many items that people like them liked are looked at beside the best of each genre. */
const SUGGESTED = 250;

/** By what items are made of and, where ratings of many people were learned from, by what those liked. */
function tasteOf(
  opinions: ProfileState["opinions"],
  model: TasteModel | null,
): { readonly taste: Taste; readonly suggested: readonly string[] } {
  const liked = opinions
    .map((opinion) => ({ item: opinion.item, liking: likingOfOpinion(opinion) }))
    .filter(({ liking }) => liking !== 0);
  const content = contentTaste(liked);
  if (model === null) return { taste: content, suggested: [] };
  // Opinions come newest first.
  const taste = model.tasteOf(content, liked.toReversed());
  return { taste, suggested: taste.best(SUGGESTED) };
}
