import { EMOTIONS, INTENTS, KINDS, REACTIONS } from "@moodreel/core";
import { TERM_NAMES } from "@moodreel/core/rank";
import { FAIRNESSES } from "@moodreel/core/taste";
import { z } from "zod";

const probability = z.number().min(0).max(1);
const year = z.int().min(1000).max(3000);
const genreNames = z.array(z.string().min(1).max(60)).max(50);

export const emotionSchema = z.enum(EMOTIONS);
export const kindSchema = z.enum(KINDS);
export const intentSchema = z.enum(INTENTS);
export const catalogNameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u, "1 to 64 letters, digits, spaces, dots, dashes");
export const profileNameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u, "1 to 40 letters, digits, spaces, dots, dashes");
export const itemIdSchema = z.string().min(1).max(200);

/** All eight, each 0 to 1; they are scaled to sum to 1. */
export const scoresSchema = z.strictObject({
  neutral: probability,
  happy: probability,
  surprise: probability,
  sad: probability,
  angry: probability,
  disgust: probability,
  fear: probability,
  contempt: probability,
});

export const filtersSchema = z.strictObject({
  yearFrom: year.optional(),
  yearTo: year.optional(),
  minRating: z.number().min(0).max(10).optional(),
  minVotes: z.int().min(0).max(1_000_000_000).optional(),
  maxRuntime: z.int().min(1).max(100_000).optional(),
  languages: z.array(z.string().min(1).max(60)).max(50).optional(),
  withPeople: z.array(z.string().min(1).max(120)).max(20).optional(),
  withGenres: genreNames.optional(),
  withoutGenres: genreNames.optional(),
  exclude: z.array(z.string().min(1).max(200)).max(2000).optional(),
});

const requestFields = {
  scores: scoresSchema.optional().describe("What a reading or a smoothed mood says"),
  emotion: emotionSchema.optional().describe("A mood chosen by hand, or the dominant one of `scores`"),
  intent: intentSchema.default("match"),
  kind: kindSchema.default("movie"),
  catalog: catalogNameSchema.optional().describe("By default the newest catalogue of the kind"),
  filters: filtersSchema.default({}),
  count: z.int().min(1).max(100).default(10),
  seed: z.int().min(0).max(4294967295).optional().describe("By default that of the day"),
  diversity: probability.optional().describe("How much items differ from each other; by default a little"),
  profile: profileNameSchema.optional().describe("Whose taste, and what was learned of them, counts"),
  profiles: z.array(profileNameSchema).min(1).max(10).optional().describe("Several people at once"),
  fairness: z
    .enum(FAIRNESSES)
    .default("average")
    .describe("For several: please the most, or displease nobody"),
  includeSeen: z.boolean().default(false).describe("Also what a profile has seen or ruled out"),
};

interface WhoAndHow {
  scores?: unknown;
  emotion?: unknown;
  profile?: unknown;
  profiles?: unknown;
}

const hasMood = ({ scores, emotion }: WhoAndHow): boolean => scores !== undefined || emotion !== undefined;
const MOOD_MISSING = { message: "Give `scores`, `emotion`, or both" };
const isOneOrMany = ({ profile, profiles }: WhoAndHow): boolean =>
  profile === undefined || profiles === undefined;
const BOTH = { message: "Give `profile` or `profiles`, not both" };

export const recommendationRequestSchema = z
  .strictObject(requestFields)
  .refine(hasMood, MOOD_MISSING)
  .refine(isOneOrMany, BOTH);

export const whyNotRequestSchema = z
  .strictObject({
    ...requestFields,
    item: z.string().trim().min(1).max(200).describe("An id, or words of a title"),
  })
  .refine(hasMood, MOOD_MISSING)
  .refine(isOneOrMany, BOTH);

const moodSchema = z.object({
  scores: scoresSchema,
  dominant: z.enum([...EMOTIONS, "unsure"]),
  confidence: probability,
  since: z.number(),
});

const genreWeightSchema = z.object({
  genre: z.string(),
  key: z.string(),
  weight: z.number(),
  because: emotionSchema,
  leads: z.boolean(),
});

export const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  year: z.number().nullable(),
  genres: z.array(z.string()),
  people: z.array(z.string()),
  rating: z.number().nullable(),
  votes: z.number().nullable(),
  runtime: z.number().nullable(),
  language: z.string().nullable(),
  tags: z.array(z.string()),
});

const saidFields = { reactions: z.array(z.enum(REACTIONS)), rating: z.number().nullable() };

const termSchema = z.object({ name: z.enum(TERM_NAMES), weight: z.number(), value: z.number() });

export const recommendationSchema = z.object({
  outcome: z.enum(["items", "no-face", "unsure", "unmapped-emotion", "nothing-fits"]),
  message: z.string(),
  mood: moodSchema.nullable(),
  emotion: emotionSchema.optional(),
  relaxation: z.object({ drop: z.string(), wouldFit: z.number() }).nullable().optional(),
  genres: z.array(genreWeightSchema),
  items: z.array(
    itemSchema.extend({
      score: z.number().describe("Sum of weight times value of the terms, 0 to 1"),
      terms: z.array(termSchema),
      reasons: z.array(z.string()),
      said: z.object(saidFields).nullable().describe("What the profile has said of it"),
      saidBy: z
        .array(z.object({ profile: z.string(), ...saidFields }))
        .optional()
        .describe("For several profiles: what each of them has said of it, where they did"),
    }),
  ),
  catalog: z.string().nullable().describe("The catalogue that was asked"),
});

export const whyNotSchema = z.object({
  why: z.enum(["shown", "other-genre", "ranks-lower", "left-to-chance", "left-out", "filtered", "no-list"]),
  message: z.string(),
  item: itemSchema,
  others: z.array(itemSchema).describe("Others that may have been meant"),
  catalog: z.string(),
  place: z.number().optional().describe("On the list, from 1"),
  wanted: z.array(z.string()).optional().describe("The genres that the mood leads to"),
  rank: z.number().optional().describe("By score before the draw, from 1"),
  of: z.number().optional().describe("How many were considered"),
  score: z.number().optional(),
  needed: z.number().optional().describe("Score of the weakest item shown"),
  behind: z.array(z.object({ term: z.enum(TERM_NAMES), by: z.number() })).optional(),
  filters: z.array(z.string()).optional(),
});

export type WhyNotRequest = z.input<typeof whyNotRequestSchema>;
export type WhyNotResponse = z.infer<typeof whyNotSchema>;
export type RecommendationRequest = z.input<typeof recommendationRequestSchema>;
export type RecommendationResponse = z.infer<typeof recommendationSchema>;
