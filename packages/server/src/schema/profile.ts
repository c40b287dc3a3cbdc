import { EMOTIONS, KINDS, REACTIONS } from "@moodreel/core";
import { FAIRNESSES } from "@moodreel/core/taste";
import { z } from "zod";
import {
  catalogNameSchema,
  emotionSchema,
  intentSchema,
  itemIdSchema,
  itemSchema,
  kindSchema,
  profileNameSchema,
  scoresSchema,
} from "./recommendation.ts";

export const reactionSchema = z.enum(REACTIONS);
export const fairnessSchema = z.enum(FAIRNESSES);

export const profileSchema = z.object({
  name: z.string(),
  createdAt: z.string(),
  keepsMoods: z.boolean().describe("Whether the person agreed that moods and picks are kept"),
});

export const profileParamsSchema = z.object({ name: profileNameSchema });

export const newProfileSchema = z.strictObject({
  name: profileNameSchema,
  keepsMoods: z.boolean().default(false),
});

export const profileSettingsSchema = z.strictObject({ keepsMoods: z.boolean() });

/** The mood that an item was shown for. */
export const shownForSchema = z
  .strictObject({
    scores: scoresSchema.optional(),
    emotion: emotionSchema.optional().describe("The dominant one, or the one that the person corrected to"),
    intent: intentSchema.default("match"),
  })
  .refine(({ scores, emotion }) => scores !== undefined || emotion !== undefined, {
    message: "Give `scores`, `emotion`, or both",
  });

const aboutItem = {
  item: itemIdSchema,
  kind: kindSchema.default("movie"),
  catalog: catalogNameSchema
    .optional()
    .describe("Where the item is found; by default the newest of the kind"),
};

export const newReactionSchema = z.strictObject({
  ...aboutItem,
  reaction: reactionSchema,
  mood: shownForSchema.optional().describe("Without it nothing is learned for the policy"),
});

export const newRatingSchema = z.strictObject({ ...aboutItem, rating: z.number().min(0).max(10) });

export const withdrawQuerySchema = z.object({ ...aboutItem, reaction: z.enum([...REACTIONS, "rating"]) });

export const passedSchema = z.strictObject({
  items: z.array(itemIdSchema).min(1).max(100).describe("As they were listed: the first count as looked at"),
  kind: kindSchema.default("movie"),
  catalog: catalogNameSchema.optional(),
  mood: shownForSchema,
});

export const newCorrectionSchema = z.strictObject({ looked: emotionSchema, felt: emotionSchema });

export const correctionSchema = z.object({
  looked: emotionSchema,
  felt: emotionSchema,
  times: z.number(),
  lastAt: z.string(),
});

export const opinionSchema = z.object({
  item: itemSchema,
  reactions: z.partialRecord(reactionSchema, z.string()).describe("When each was given"),
  rating: z.number().nullable(),
  passed: z.number().describe("How often it was passed over, as of `passedAt`; halved every two weeks"),
  passedAt: z.string().nullable(),
  at: z.string(),
});

export const kindQuerySchema = z.object({ kind: kindSchema.default("movie") });

export const learnedQuerySchema = kindQuerySchema.extend({ catalog: catalogNameSchema.optional() });

const learnedGenreSchema = z.object({
  genre: z.string(),
  chance: z.number().describe("Expected chance that one is taken, 0 to 1"),
  before: z.number().describe("The same before anything was learned"),
  lessons: z.number().describe("What taught it; 0 where the table alone speaks"),
});

const learnedRowsSchema = z.partialRecord(z.enum(EMOTIONS), z.array(learnedGenreSchema));

export const learnedResponseSchema = z.object({
  kind: kindSchema,
  match: learnedRowsSchema,
  lift: learnedRowsSchema,
});

export const moodEntrySchema = z.object({
  at: z.string(),
  dominant: emotionSchema,
  scores: scoresSchema,
  intent: intentSchema,
  kind: kindSchema,
  catalog: z.string().nullable(),
  picked: z.array(z.object({ id: z.string(), title: z.string(), reaction: reactionSchema })),
});

export const historyQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(10_000).default(1000),
});

export const historyResponseSchema = z.object({
  keepsMoods: z.boolean(),
  moods: z.array(moodEntrySchema).describe("Newest first"),
  corrections: z.array(correctionSchema),
});

const outcomesSchema = z.record(z.string(), z.object({ taken: z.number(), passed: z.number() }));
const learnedSchema = z.object({
  match: z.partialRecord(z.enum(EMOTIONS), outcomesSchema),
  lift: z.partialRecord(z.enum(EMOTIONS), outcomesSchema),
});

export const profileExportSchema = z.object({
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
});

export type ProfileInfo = z.infer<typeof profileSchema>;
export type OpinionBody = z.infer<typeof opinionSchema>;
export type LearnedResponse = z.infer<typeof learnedResponseSchema>;
export type HistoryResponse = z.infer<typeof historyResponseSchema>;
export type NewReaction = z.input<typeof newReactionSchema>;
export type NewRating = z.input<typeof newRatingSchema>;
export type Passed = z.input<typeof passedSchema>;
export type ProfileExportBody = z.infer<typeof profileExportSchema>;
