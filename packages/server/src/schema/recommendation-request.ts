import { DEFAULTS } from "@moodreel/core";
import { EFFORTS } from "@moodreel/core/feel";
import { FEELINGS } from "@moodreel/core/feeling";
import { RENOWNS } from "@moodreel/core/rank";
import { WATCHLIST_USES } from "@moodreel/core/recommend";
import { FAIRNESSES } from "@moodreel/core/taste";
import { z } from "zod";
import {
  catalogNameSchema,
  emotionSchema,
  filtersSchema,
  includeEroticaSchema,
  intentSchema,
  kindSchema,
  profileNameSchema,
  scoresSchema,
  shareSchema,
  viewerNamesSchema,
} from "./common.ts";

const severalNames = viewerNamesSchema.min(1);

export const fairnessSchema = z.enum(FAIRNESSES).meta({
  id: "Fairness",
  description: "For several: please the most, or displease nobody",
});

/** What asks for a list, before it is checked as a whole. */
export const requestFields = {
  scores: scoresSchema.optional().describe("What a reading or a smoothed mood says"),
  emotion: emotionSchema.optional().describe("A mood chosen by hand, or the dominant one of `scores`"),
  feeling: z.enum(FEELINGS).optional().meta({
    id: "Feeling",
    description:
      "A word for how they are, in place of `scores` and `emotion`: it stands for scores, and where they are not given for an intent, an effort and genres",
  }),
  intent: intentSchema.optional().describe("By default `match`, or what the feeling asks for"),
  kind: kindSchema.default(DEFAULTS.kind),
  catalog: catalogNameSchema
    .optional()
    .describe("By default all catalogues of the kind, as `all films` stands for"),
  filters: filtersSchema.default({}),
  count: z.int().min(1).max(100).default(DEFAULTS.count),
  seed: z.int().min(0).max(4_294_967_295).optional().describe("By default that of the day"),
  diversity: shareSchema.optional().describe("How much items differ from each other; by default a little"),
  variety: shareSchema
    .optional()
    .describe(
      "How much of the list changes from day to day: 0 is always the best there is, 0.5 five of ten, 1 nearly all; by default the less, the more is known of the viewer",
    ),
  effort: z
    .union([z.enum(EFFORTS), shareSchema])
    .optional()
    .describe(
      "How much an item may ask of people: from 0, easy, to 1, demanding, or in words; by default `any`, or what the feeling asks for",
    ),
  renown: z
    .union([z.enum(RENOWNS), shareSchema])
    .optional()
    .describe(
      "How well known the items should be: from 0, hidden gems, to 1, what everybody knows, or in words; by default `any`. Taste and filters come first",
    ),
  viewer: profileNameSchema.optional().describe("Whose taste, and what was learned of them, counts"),
  viewers: severalNames.optional().describe("Several people at once"),
  profile: profileNameSchema.optional().meta({ deprecated: true, description: "The older name of `viewer`" }),
  profiles: severalNames.optional().meta({ deprecated: true, description: "The older name of `viewers`" }),
  fairness: fairnessSchema.default(DEFAULTS.fairness),
  includeSeen: z.boolean().default(false).describe("Also what a viewer has seen or ruled out"),
  peek: z
    .boolean()
    .default(false)
    .describe(
      "Only a look, such as at suggestions before anybody was asked: the mood goes into no history, and with `watchlist` `only` leaves out no item of it",
    ),
  watchlist: z
    .enum(WATCHLIST_USES)
    .default("also")
    .describe("Only items of the viewers' watchlists, also those, or none of them"),
  includeErotica: includeEroticaSchema,
};

interface Asked {
  scores?: unknown;
  emotion?: unknown;
  feeling?: unknown;
  viewer?: unknown;
  viewers?: unknown;
  profile?: unknown;
  profiles?: unknown;
}

const hasMood = ({ scores, emotion, feeling }: Asked): boolean =>
  [scores, emotion, feeling].some((given) => given !== undefined);
const MOOD_MISSING = { message: "give `scores`, `emotion`, or both, or a `feeling`", path: ["emotion"] };
const hasOneMood = ({ scores, emotion, feeling }: Asked): boolean =>
  feeling === undefined || (scores === undefined && emotion === undefined);
const MOOD_TWICE = { message: "give a `feeling`, or `scores` and `emotion`, not both", path: ["feeling"] };

const namesOnce = ({ viewer, viewers, profile, profiles }: Asked): boolean =>
  [viewer, viewers, profile, profiles].filter((given) => given !== undefined).length <= 1;
const NAMED_TWICE = {
  message:
    "give `viewer`, or `viewers` for several, and only one of them; `profile` and `profiles` are their older names",
  path: ["viewer"],
};

/** Whom the list is for, under one name. */
function withViewers<T extends Viewers>({ viewer, viewers, profile, profiles, ...rest }: T) {
  return { ...rest, viewer: viewer ?? profile, viewers: viewers ?? profiles };
}

interface Viewers {
  viewer?: string | undefined;
  viewers?: string[] | undefined;
  profile?: string | undefined;
  profiles?: string[] | undefined;
}

const ABSENT = { not: {} };

/** What no request may be, for descriptions: in words that programs make no unions of. */
const RULES = {
  not: {
    anyOf: [
      { properties: { scores: ABSENT, emotion: ABSENT, feeling: ABSENT } },
      ...["scores", "emotion"].map((other) => ({ required: ["feeling", other] })),
      ...pairsOf(["viewer", "viewers", "profile", "profiles"]).map((required) => ({ required })),
    ],
  },
};

function pairsOf(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
}

/** Given to what is read, too: those of a schema that changes it are left out of the description of requests. */
const LIST_EXAMPLES = [
  { emotion: "happy" },
  { emotion: "sad", intent: "lift", viewers: ["ana", "ben"], count: 5 },
  { feeling: "tired", filters: { maxRuntime: 120 } },
];
const WHY_NOT_EXAMPLES = [{ emotion: "happy", item: "Casablanca" }];

export const recommendationRequestSchema = z
  .strictObject(requestFields)
  .refine(hasMood, MOOD_MISSING)
  .refine(hasOneMood, MOOD_TWICE)
  .refine(namesOnce, NAMED_TWICE)
  .meta({ examples: LIST_EXAMPLES, ...RULES })
  .transform(withViewers)
  .meta({
    id: "RecommendationRequest",
    description: "A mood, and whom and what the list is for",
    examples: LIST_EXAMPLES,
  });

export const whyNotRequestSchema = z
  .strictObject({
    ...requestFields,
    item: z.string().trim().min(1).max(200).regex(/\S/).describe("An id, or words of a title"),
  })
  .refine(hasMood, MOOD_MISSING)
  .refine(hasOneMood, MOOD_TWICE)
  .refine(namesOnce, NAMED_TWICE)
  .meta({ examples: WHY_NOT_EXAMPLES, ...RULES })
  .transform(withViewers)
  .meta({
    id: "WhyNotRequest",
    description: "The request of a list, and the item that is not on it",
    examples: WHY_NOT_EXAMPLES,
  });

const { count: _count, seed: _seed, diversity: _diversity, variety: _variety, ...oneFields } = requestFields;
export const refusedSchema = z
  .array(z.string().min(1).max(200))
  .max(1000)
  .default([])
  .describe("Ids of those that were offered before and refused");

const ONE_EXAMPLES = [{ emotion: "happy" }, { emotion: "happy", viewer: "ana", refused: ["tt0080339"] }];

export const oneRequestSchema = z
  .strictObject({
    ...oneFields,
    refused: refusedSchema,
  })
  .refine(hasMood, MOOD_MISSING)
  .refine(hasOneMood, MOOD_TWICE)
  .refine(namesOnce, NAMED_TWICE)
  .meta({ examples: ONE_EXAMPLES, ...RULES })
  .transform(withViewers)
  .meta({
    id: "OneRequest",
    description: "A mood, whom the item is for, and what was refused",
    examples: ONE_EXAMPLES,
  });

export type WhyNotRequest = z.input<typeof whyNotRequestSchema>;
export type RecommendationRequest = z.input<typeof recommendationRequestSchema>;
