import { DEFAULTS, EMOTIONS, KINDS } from "@moodreel/core";
import { FEELINGS } from "@moodreel/core/feeling";
import { z } from "zod";
import {
  catalogNameSchema,
  emotionSchema,
  intentSchema,
  kindSchema,
  reactionSchema,
  scoresSchema,
} from "./common.ts";
import { AIRPLANE, EVENING, HAPPY_SCORES } from "./examples.ts";
import { numberOfQuery } from "./numbers.ts";
import { opinionSchema } from "./opinion.ts";
import { profileSchema } from "./profile.ts";

export const newCorrectionSchema = z
  .strictObject({ looked: emotionSchema, felt: emotionSchema })
  .meta({ id: "NewCorrection", examples: [{ looked: "sad", felt: "neutral" }] });

export const correctionSchema = z
  .object({ looked: emotionSchema, felt: emotionSchema, times: z.number(), lastAt: z.string() })
  .meta({ id: "Correction" });

export const kindQuerySchema = z.strictObject({ kind: kindSchema.default(DEFAULTS.kind) });

export const opinionsQuerySchema = kindQuerySchema.extend({
  beside: z
    .string()
    .max(2000)
    .optional()
    .describe(
      "Names of others who look along, between bars: what the age limit of one of them keeps out does not come",
    ),
});

export const learnedQuerySchema = kindQuerySchema.extend({ catalog: catalogNameSchema.optional() });

const learnedGenreSchema = z
  .object({
    genre: z.string(),
    chance: z.number().describe("Expected chance that one is taken, 0 to 1"),
    before: z.number().describe("The same before anything was learned"),
    lessons: z.number().describe("What taught it; 0 where the table alone speaks"),
  })
  .meta({ id: "LearnedGenre" });

const learnedRowsSchema = z.partialRecord(emotionSchema, z.array(learnedGenreSchema));

export const learnedResponseSchema = z
  .object({ kind: kindSchema, match: learnedRowsSchema, lift: learnedRowsSchema })
  .meta({
    id: "LearnedPolicy",
    description: "The policy as it was learned of a viewer: per emotion the genres with their chances",
    examples: [
      {
        kind: "movie",
        match: { happy: [{ genre: "Comedy", chance: 0.62, before: 0.5, lessons: 4 }] },
        lift: {},
      },
    ],
  });

export const moodEntrySchema = z
  .object({
    at: z.string(),
    dominant: emotionSchema,
    scores: scoresSchema,
    feeling: z.enum(FEELINGS).optional().describe("The word that was said for it; absent where none was"),
    intent: intentSchema,
    kind: kindSchema,
    catalog: z.string().nullable(),
    picked: z.array(z.object({ id: z.string(), title: z.string(), reaction: reactionSchema })),
  })
  .meta({ id: "MoodEntry", description: "A mood that was kept, and what was picked for it" });

export const historyQuerySchema = z.strictObject({
  limit: numberOfQuery(z.int().min(1).max(10_000).default(1000)),
});

export const historyResponseSchema = z
  .object({
    keepsMoods: z.boolean(),
    moods: z.array(moodEntrySchema).describe("Newest first"),
    corrections: z.array(correctionSchema),
  })
  .meta({
    id: "History",
    examples: [
      {
        keepsMoods: true,
        moods: [
          {
            at: EVENING,
            dominant: "happy",
            scores: HAPPY_SCORES,
            intent: "match",
            kind: "movie",
            catalog: "my films",
            picked: [{ id: AIRPLANE.id, title: AIRPLANE.title, reaction: "like" }],
          },
        ],
        corrections: [],
      },
    ],
  });

const outcomesSchema = z.record(z.string(), z.object({ taken: z.number(), passed: z.number() }));
const learnedSchema = z.object({
  match: z.partialRecord(z.enum(EMOTIONS), outcomesSchema),
  lift: z.partialRecord(z.enum(EMOTIONS), outcomesSchema),
});

export const profileExportSchema = z
  .object({
    format: z.literal("moodreel-profile"),
    version: z.literal(1),
    exportedAt: z.string(),
    profile: profileSchema,
    kinds: z.partialRecord(
      z.enum(KINDS),
      z.object({ learned: learnedSchema, opinions: z.array(opinionSchema) }),
    ),
    moods: z.array(moodEntrySchema),
    corrections: z.array(correctionSchema),
    overLimit: z
      .int()
      .min(1)
      .optional()
      .describe(
        "Opinions of what the viewer's age limit keeps from them, which are left out; absent without any",
      ),
  })
  .meta({
    id: "ViewerExport",
    description: "All that is kept of a viewer, but for what their age limit keeps from them",
  });

export type HistoryResponse = z.infer<typeof historyResponseSchema>;
export type ProfileExportBody = z.infer<typeof profileExportSchema>;
