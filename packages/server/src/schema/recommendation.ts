import { EMOTIONS, INTENTS, KINDS } from "@moodreel/core";
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

export const recommendationRequestSchema = z
  .strictObject({
    scores: scoresSchema.optional().describe("What a reading or a smoothed mood says"),
    emotion: emotionSchema.optional().describe("A mood chosen by hand, or the dominant one of `scores`"),
    intent: intentSchema.default("match"),
    kind: kindSchema.default("movie"),
    catalog: catalogNameSchema.optional().describe("By default the newest catalogue of the kind"),
    filters: filtersSchema.default({}),
    count: z.int().min(1).max(100).default(10),
    seed: z.int().min(0).max(4294967295).default(0),
  })
  .refine(({ scores, emotion }) => scores !== undefined || emotion !== undefined, {
    message: "Give `scores`, `emotion`, or both",
  });

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

export const recommendationSchema = z.object({
  outcome: z.enum(["items", "no-face", "unsure", "unmapped-emotion", "nothing-fits"]),
  message: z.string(),
  mood: moodSchema.nullable(),
  emotion: emotionSchema.optional(),
  relaxation: z.object({ drop: z.string(), wouldFit: z.number() }).nullable().optional(),
  genres: z.array(genreWeightSchema),
  items: z.array(itemSchema.extend({ score: z.number(), reasons: z.array(z.string()) })),
  catalog: z.string().nullable().describe("The catalogue that was asked"),
});

export type RecommendationRequest = z.input<typeof recommendationRequestSchema>;
export type RecommendationResponse = z.infer<typeof recommendationSchema>;
