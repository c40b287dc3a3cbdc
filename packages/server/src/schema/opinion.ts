import { DEFAULTS, REACTIONS } from "@moodreel/core";
import { z } from "zod";
import {
  catalogNameSchema,
  emotionSchema,
  intentSchema,
  itemIdSchema,
  kindSchema,
  reactionSchema,
  scoresSchema,
} from "./common.ts";
import { AIRPLANE, EVENING } from "./examples.ts";
import { itemSchema } from "./item.ts";

export const shownForSchema = z
  .strictObject({
    scores: scoresSchema.optional(),
    emotion: emotionSchema.optional().describe("The dominant one, or the one that the person corrected to"),
    intent: intentSchema.default(DEFAULTS.intent),
  })
  .refine(({ scores, emotion }) => scores !== undefined || emotion !== undefined, {
    message: "give `scores`, `emotion`, or both",
  })
  .meta({
    id: "ShownFor",
    description: "The mood that an item was shown for",
    not: { properties: { scores: { not: {} }, emotion: { not: {} } } },
  });

const aboutItem = {
  item: itemIdSchema,
  kind: kindSchema.default(DEFAULTS.kind),
  catalog: catalogNameSchema.optional().describe("Where the item is found; by default in any of the kind"),
};

export const newReactionSchema = z
  .strictObject({
    ...aboutItem,
    reaction: reactionSchema,
    mood: shownForSchema.optional().describe("Without it nothing is learned for the policy"),
  })
  .meta({
    id: "NewReaction",
    examples: [{ item: AIRPLANE.id, reaction: "like", mood: { emotion: "happy" } }],
  });

export const newRatingSchema = z
  .strictObject({ ...aboutItem, rating: z.number().min(0).max(10) })
  .meta({ id: "NewRating", examples: [{ item: AIRPLANE.id, rating: 8.5 }] });

export const withdrawQuerySchema = z.strictObject({
  ...aboutItem,
  reaction: z.enum([...REACTIONS, "rating"]).describe("What is taken back"),
});

export const passedSchema = z
  .strictObject({
    items: z
      .array(itemIdSchema)
      .min(1)
      .max(100)
      .describe("As they were listed: the first count as looked at"),
    kind: kindSchema.default(DEFAULTS.kind),
    catalog: catalogNameSchema.optional(),
    mood: shownForSchema,
  })
  .meta({ id: "Passed", examples: [{ items: [AIRPLANE.id], mood: { emotion: "happy" } }] });

export const opinionSchema = z
  .object({
    item: itemSchema,
    reactions: z.partialRecord(reactionSchema, z.string()).describe("When each was given"),
    rating: z.number().nullable().describe("0 to 10"),
    passed: z.number().describe("How often it was passed over, as of `passedAt`; halved every two weeks"),
    passedAt: z.string().nullable(),
    at: z.string().describe("When it last changed"),
  })
  .meta({
    id: "Opinion",
    description: "What a viewer said of an item",
    examples: [
      {
        item: AIRPLANE,
        reactions: { like: EVENING },
        rating: null,
        passed: 0,
        passedAt: null,
        at: EVENING,
      },
    ],
  });

export const opinionListSchema = z
  .object({ opinions: z.array(opinionSchema) })
  .meta({ id: "OpinionList", examples: [{ opinions: [] }] });

export type OpinionBody = z.infer<typeof opinionSchema>;
export type NewReaction = z.input<typeof newReactionSchema>;
export type NewRating = z.input<typeof newRatingSchema>;
export type Passed = z.input<typeof passedSchema>;
